//! One element of the page.

use serde_json::{Value, json};

use crate::error::Error;
use crate::session::{ELEMENT, Session};

/// How the driver refuses a click on what it cannot reach.
const OUT_OF_SIGHT: [&str; 2] = ["element not interactable", "element click intercepted"];

/// An element that was found in the window; it goes stale when the page replaces it.
#[derive(Debug)]
pub struct Element<'a> {
    session: &'a Session,
    reference: String,
    path: String,
}

impl<'a> Element<'a> {
    pub(crate) fn new(session: &'a Session, reference: &str) -> Self {
        Self { session, reference: reference.to_owned(), path: format!("/element/{reference}") }
    }

    /// Finds the elements below this one that a selector matches.
    ///
    /// # Errors
    /// [`Error::Refused`] for a selector that is none, or if this element is stale.
    pub fn find_all(&self, css: &str) -> Result<Vec<Self>, Error> {
        let found = self.session.elements(&self.path, css)?;
        Ok(found.iter().map(|reference| Self::new(self.session, reference)).collect())
    }

    /// Returns the text as it is shown.
    ///
    /// # Errors
    /// [`Error::Refused`] if this element is stale, as for every method here.
    pub fn text(&self) -> Result<String, Error> {
        self.string("/text").map(Option::unwrap_or_default)
    }

    /// Returns the text that stands in it, also where words are drawn and the text itself is for screen readers only.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn content(&self) -> Result<String, Error> {
        Ok(self.property("textContent")?.as_str().map(str::trim).unwrap_or_default().to_owned())
    }

    /// Returns an attribute as it is written in the page; `None` without it.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn attribute(&self, name: &str) -> Result<Option<String>, Error> {
        // The driver's own command answers with an empty text where there is no such attribute.
        let script = "return arguments[0].getAttribute(arguments[1])";
        let value = self.session.execute(script, &[json!({ (ELEMENT): self.reference }), json!(name)])?;
        Ok(value.as_str().map(str::to_owned))
    }

    /// Returns what a field holds now, or another property.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn property(&self, name: &str) -> Result<Value, Error> {
        self.session.ask(&format!("{}/property/{name}", self.path))
    }

    /// Returns the role that a screen reader is told.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn role(&self) -> Result<String, Error> {
        self.string("/computedrole").map(Option::unwrap_or_default)
    }

    /// Returns the name that a screen reader is told.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn label(&self) -> Result<String, Error> {
        self.string("/computedlabel").map(Option::unwrap_or_default)
    }

    /// Tells whether a person sees it.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn is_displayed(&self) -> Result<bool, Error> {
        Ok(self.session.ask(&format!("{}/displayed", self.path))? == true)
    }

    /// Tells whether it can be used.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn is_enabled(&self) -> Result<bool, Error> {
        Ok(self.session.ask(&format!("{}/enabled", self.path))? == true)
    }

    /// Tells whether a box or an option is chosen.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn is_selected(&self) -> Result<bool, Error> {
        Ok(self.session.ask(&format!("{}/selected", self.path))? == true)
    }

    /// Clicks in its middle.
    ///
    /// # Errors
    /// [`Error::Refused`], with `element click intercepted` if something lies over it.
    pub fn click(&self) -> Result<(), Error> {
        let click = || self.session.tell(&format!("{}/click", self.path), &json!({})).map(drop);
        // What has scrolled out of a part of the page the driver takes to be in sight. A person scrolls there first.
        match click() {
            Err(Error::Refused { code, .. }) if OUT_OF_SIGHT.contains(&code.as_str()) => {
                let script = "arguments[0].scrollIntoView({ block: 'center' })";
                self.session.execute(script, &[json!({ (ELEMENT): self.reference })])?;
                click()
            }
            clicked => clicked,
        }
    }

    /// Types a text into it, after what it already holds.
    ///
    /// # Errors
    /// [`Error::Refused`], with `element not interactable` if nobody could type there.
    pub fn type_text(&self, text: &str) -> Result<(), Error> {
        self.session.tell(&format!("{}/value", self.path), &json!({ "text": text })).map(drop)
    }

    /// Empties a field.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn clear(&self) -> Result<(), Error> {
        self.session.tell(&format!("{}/clear", self.path), &json!({})).map(drop)
    }

    fn string(&self, path: &str) -> Result<Option<String>, Error> {
        Ok(self.session.ask(&format!("{}{path}", self.path))?.as_str().map(str::to_owned))
    }
}
