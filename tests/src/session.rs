//! A `WebDriver` session: one window of one running program.

use std::path::Path;

use serde_json::{Value, json};

use crate::error::Error;
use crate::http;
use crate::key::{Key, Modifier};

/// The key under which `WebDriver` hands over a reference to an element.
///
/// # Source
/// W3C `WebDriver`, section "Elements": the web element identifier.
pub(crate) const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A session with the driver at a port.
#[derive(Debug)]
pub(crate) struct Session {
    port: u16,
    path: String,
}

impl Session {
    /// Lets the driver start the program and attach to its first window.
    ///
    /// # Errors
    /// [`Error::Refused`] with `session not created` if the program does not let itself be driven.
    pub(crate) fn open(port: u16, program: &Path, arguments: &[String]) -> Result<Self, Error> {
        let options = json!({ "binary": program, "args": arguments });
        let capabilities =
            json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let value = http::exchange(port, "POST", "/session", Some(&capabilities))?;
        let id =
            value["sessionId"].as_str().ok_or_else(|| Error::Unreadable("it names no session".into()))?;
        Ok(Self { port, path: format!("/session/{id}") })
    }

    /// Ends the session; the driver then ends the program.
    pub(crate) fn close(&self) -> Result<(), Error> {
        http::exchange(self.port, "DELETE", &self.path, None).map(drop)
    }

    /// Asks the session something.
    pub(crate) fn ask(&self, path: &str) -> Result<Value, Error> {
        http::exchange(self.port, "GET", &format!("{}{path}", self.path), None)
    }

    /// Tells the session something.
    pub(crate) fn tell(&self, path: &str, body: &Value) -> Result<Value, Error> {
        http::exchange(self.port, "POST", &format!("{}{path}", self.path), Some(body))
    }

    /// Returns the references to every element that a selector matches below a path of the session.
    pub(crate) fn elements(&self, below: &str, css: &str) -> Result<Vec<String>, Error> {
        let body = json!({ "using": "css selector", "value": css });
        let found = self.tell(&format!("{below}/elements"), &body)?;
        Ok(found.as_array().into_iter().flatten().filter_map(reference).collect())
    }

    /// Returns the reference to the element that has the focus.
    pub(crate) fn focused(&self) -> Result<String, Error> {
        let found = self.ask("/element/active")?;
        reference(&found).ok_or_else(|| Error::Unreadable("it refers to no element".into()))
    }

    /// Presses a key while others are held.
    pub(crate) fn press(&self, held: &[Modifier], key: Key) -> Result<(), Error> {
        let action = |kind: &str, code: char| json!({ "type": kind, "value": code });
        let mut actions: Vec<Value> = held.iter().map(|one| action("keyDown", one.code())).collect();
        actions.push(action("keyDown", key.code()));
        actions.push(action("keyUp", key.code()));
        actions.extend(held.iter().rev().map(|one| action("keyUp", one.code())));
        let body = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] });
        self.tell("/actions", &body).map(drop)
    }

    /// Runs a script in the page.
    pub(crate) fn execute(&self, script: &str, arguments: &[Value]) -> Result<Value, Error> {
        self.tell("/execute/sync", &json!({ "script": script, "args": arguments }))
    }
}

fn reference(value: &Value) -> Option<String> {
    value[ELEMENT].as_str().map(str::to_owned)
}
