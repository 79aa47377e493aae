//! A `WebDriver` session: one window of one running program.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::app::PAUSE;
use crate::error::Error;
use crate::http;
use crate::key::{Key, Modifier};

/// The key under which `WebDriver` hands over a reference to an element.
///
/// # Source
/// W3C `WebDriver`, section "Elements": the web element identifier.
pub(crate) const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The error code of a session that has ended.
pub(crate) const ENDED: &str = "invalid session id";

/// How long the driver may take to join the window.
const JOINING: Duration = Duration::from_secs(15);

/// A session with the driver at a port.
#[derive(Debug)]
pub(crate) struct Session {
    port: u16,
    /// Ends with the engine's process, which the program replaces when it locks; then another one is begun with the same window.
    path: RefCell<String>,
}

impl Session {
    /// Lets the driver join the window of the running program.
    ///
    /// # Errors
    /// [`Error::Refused`] with `session not created` if the program does not let itself be driven.
    pub(crate) fn open(port: u16) -> Result<Self, Error> {
        Ok(Self { port, path: RefCell::new(join(port)?) })
    }

    /// Asks the session something.
    pub(crate) fn ask(&self, path: &str) -> Result<Value, Error> {
        self.send("GET", path, None)
    }

    /// Tells the session something.
    pub(crate) fn tell(&self, path: &str, body: &Value) -> Result<Value, Error> {
        self.send("POST", path, Some(body))
    }

    /// Asks or tells. When the session has ended with the engine's process, the error says so, and the next command goes to a
    /// new session with the same window.
    fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, Error> {
        let whole = format!("{}{path}", self.path.borrow());
        let answer = http::exchange(self.port, method, &whole, body);
        if answer.as_ref().is_err_and(|error| error.is_refused_as(ENDED)) {
            self.path.replace(join(self.port)?);
        }
        answer
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
        match self.tell("/actions", &body) {
            // The key may lock the program, which ends the engine's process before the driver has let the key go. Whether it did
            // what it should is told by what the window shows next.
            Err(error) if error.is_refused_as("unknown error") || error.is_refused_as(ENDED) => Ok(()),
            done => done.map(drop),
        }
    }

    /// Runs a script in the page.
    pub(crate) fn execute(&self, script: &str, arguments: &[Value]) -> Result<Value, Error> {
        self.tell("/execute/sync", &json!({ "script": script, "args": arguments }))
    }
}

/// Begins a session; the program may need a moment before it lets itself be joined.
fn join(port: u16) -> Result<String, Error> {
    let capabilities = json!({ "capabilities": { "alwaysMatch": {} } });
    let end = Instant::now() + JOINING;
    loop {
        match http::exchange(port, "POST", "/session", Some(&capabilities)) {
            Ok(value) => {
                let id = value["sessionId"].as_str();
                let id = id.ok_or_else(|| Error::Unreadable("it names no session".into()))?;
                return Ok(format!("/session/{id}"));
            }
            Err(error) if error.is_refused_as("session not created") && Instant::now() < end => {
                std::thread::sleep(PAUSE);
            }
            Err(error) => return Err(error),
        }
    }
}

fn reference(value: &Value) -> Option<String> {
    value[ELEMENT].as_str().map(str::to_owned)
}
