//! Waiting: looks again and again until the window shows something, and tells what it shows instead if it never does.

use std::time::Instant;

use crate::app::{App, PAUSE};
use crate::element::Element;
use crate::error::Error;
use crate::session;

impl App {
    /// Waits until a person sees an element that a selector matches, and returns the first one.
    ///
    /// # Errors
    /// [`Error::TimedOut`], [`Error::NotRunning`].
    pub fn wait_for(&self, css: &str) -> Result<Element<'_>, Error> {
        self.wait(&format!("`{css}`"), || {
            for element in self.find_all(css)? {
                if element.is_displayed()? {
                    return Ok(Some(element));
                }
            }
            Ok(None)
        })
    }

    /// Waits until no element that a selector matches is seen any more.
    ///
    /// # Errors
    /// [`Error::TimedOut`], [`Error::NotRunning`].
    pub fn wait_until_gone(&self, css: &str) -> Result<(), Error> {
        self.wait(&format!("`{css}` to go"), || {
            for element in self.find_all(css)? {
                if element.is_displayed()? {
                    return Ok(None);
                }
            }
            Ok(Some(()))
        })
    }

    /// Waits until the page shows a text.
    ///
    /// # Errors
    /// [`Error::TimedOut`], [`Error::NotRunning`].
    pub fn wait_for_text(&self, text: &str) -> Result<(), Error> {
        self.wait(&format!("the text \"{text}\""), || Ok(self.text()?.contains(text).then_some(())))
    }

    /// Waits until a question about the window is answered with yes; `what` completes "waited in vain for".
    ///
    /// # Errors
    /// [`Error::TimedOut`], [`Error::NotRunning`].
    pub fn wait_until(
        &self,
        what: &str,
        question: impl Fn(&Self) -> Result<bool, Error>,
    ) -> Result<(), Error> {
        self.wait(what, || Ok(question(self)?.then_some(())))
    }

    fn wait<T>(&self, what: &str, look: impl Fn() -> Result<Option<T>, Error>) -> Result<T, Error> {
        let end = Instant::now() + self.patience;
        loop {
            match look() {
                Ok(Some(found)) => return Ok(found),
                Ok(None) => {}
                // While the page changes, an element may go between being found and being asked.
                Err(error) if is_passing(&error) => {}
                Err(error) => return Err(error),
            }
            if Instant::now() > end {
                return Err(Error::TimedOut { what: what.to_owned(), page: self.page() });
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Describes what the window shows, for an error.
    pub(crate) fn page(&self) -> String {
        let title = self.title().unwrap_or_else(|error| format!("no title: {error}"));
        let text = self.text().unwrap_or_else(|error| format!("no text: {error}"));
        let beginning: String = text.chars().take(500).collect();
        format!("\"{title}\"\n{beginning}")
    }
}

/// At locking the program replaces the engine's process by another; until the new page is there, the driver knows no element, and
/// the session with the page before has ended.
fn is_passing(error: &Error) -> bool {
    let passing = ["stale element reference", "no such element", "unknown error", session::ENDED];
    passing.iter().any(|code| error.is_refused_as(code))
}
