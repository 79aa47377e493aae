//! The keyboard of the display: keys by their place, on any layout, as a hand presses them.
//!
//! The driver's keys carry what they print and never a layout; and its commands go through the program's own process.

use std::io;
use std::process::{Command, Stdio};

use crate::error::Error;

/// A place on the keyboard, by the number that X gives it.
///
/// # Source
/// xkeyboard-config, `keycodes/evdev`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The digit 1 in the upper row.
    Digit1 = 10,
    /// The digit 2.
    Digit2 = 11,
    /// The digit 0.
    Digit0 = 19,
    /// The key of the equals sign, and of plus.
    Equal = 21,
    /// The large Enter.
    Enter = 36,
    /// The left Ctrl.
    Control = 37,
    /// L on a keyboard of the United States.
    L = 46,
    /// N there.
    N = 57,
    /// The slash there.
    Slash = 61,
    /// The left Alt.
    Alt = 64,
    /// F4.
    F4 = 70,
}

/// The keyboard with one layout; the usual one comes back when it is dropped.
#[derive(Debug)]
pub struct Keyboard(());

impl Keyboard {
    /// Chooses a layout by the name that X gives it, such as `ru`, and gives the window the focus.
    ///
    /// # Errors
    /// [`Error::System`].
    pub fn of(layout: &str) -> Result<Self, Error> {
        run("setxkbmap", &[layout])?;
        let keyboard = Self(());
        run("xdotool", &["search", "--sync", "--onlyvisible", "--name", "^Atpaz", "windowfocus"])?;
        Ok(keyboard)
    }

    /// Presses a key and lets it go, while others are held.
    ///
    /// # Errors
    /// [`Error::System`].
    pub fn press(&self, held: &[Place], key: Place) -> Result<(), Error> {
        let number = |place: &Place| (*place as u8).to_string();
        let mut arguments = Vec::new();
        for place in held {
            arguments.extend(["keydown".to_owned(), number(place)]);
        }
        arguments.extend(["key".to_owned(), number(&key)]);
        for place in held.iter().rev() {
            arguments.extend(["keyup".to_owned(), number(place)]);
        }
        run("xdotool", &arguments.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// Types a text with the layout's own keys; one that it lacks is lent to it.
    ///
    /// # Errors
    /// [`Error::System`].
    pub fn type_text(&self, text: &str) -> Result<(), Error> {
        run("xdotool", &["type", "--delay", "40", text])
    }
}

impl Drop for Keyboard {
    fn drop(&mut self) {
        let _ = run("setxkbmap", &["us"]);
    }
}

fn run(program: &'static str, arguments: &[&str]) -> Result<(), Error> {
    let failed = Error::system(program);
    match Command::new(program).args(arguments).stdout(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(failed(io::Error::other(status.to_string()))),
        Err(error) => Err(failed(error)),
    }
}
