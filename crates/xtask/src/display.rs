//! Displays: the one the person sits at, and a virtual one for the end-to-end tests.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::failure::Failure;

/// Tells whether a window can open here.
pub fn is_there() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// A virtual display; it ends when this value does.
pub struct VirtualDisplay {
    server: Child,
    name: String,
}

impl VirtualDisplay {
    /// Starts one, of the size of a small office laptop, under a number that nobody uses.
    ///
    /// # Errors
    /// [`Failure::NotStarted`], or [`Failure::Unreadable`] if the server ends before it names its display.
    pub fn start() -> Result<Self, Failure> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|source| Failure::NotStarted { program: "Xvfb".into(), source })?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            // The server chooses the number and writes it when it is ready: no race, no waiting.
            let _ = BufReader::new(output).read_line(&mut number);
        }
        let display = Self { server, name: format!(":{}", number.trim()) };
        if number.trim().parse::<u32>().is_ok() {
            return Ok(display);
        }
        Err(Failure::Unreadable {
            what: "the display number of Xvfb".into(),
            why: "the server ended before it named one".into(),
        })
    }

    /// Returns the value for `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for VirtualDisplay {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to end.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
