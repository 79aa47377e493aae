//! A seat: a display, a session and a world without a network for one window at a time.

use crate::command::Line;
use crate::display::VirtualDisplay;
use crate::failure::Failure;
use crate::no_network::NoNetwork;
use crate::session_folder::SessionFolder;

/// One of perhaps several on a machine.
pub struct Seat {
    display: VirtualDisplay,
    network: Network,
}

/// Whether what runs at a seat may see the machine's network.
#[derive(Clone, Copy, Debug)]
pub enum Network {
    /// As the machine has it.
    Open,
    /// None, as far as the machine allows to do without.
    Closed(NoNetwork),
}

impl Seat {
    /// Starts a display for it.
    ///
    /// # Errors
    /// Those of [`VirtualDisplay::start`].
    pub fn new(network: Network) -> Result<Self, Failure> {
        Ok(Self { display: VirtualDisplay::start()?, network })
    }

    /// Begins a command line that runs a program in a session at this seat.
    pub fn line(&self, session: &SessionFolder, program: &str, arguments: &str) -> Line {
        let line = match self.network {
            Network::Open => Line::new("dbus-run-session", ""),
            Network::Closed(way) => way.line("dbus-run-session", ""),
        };
        line.arg("--")
            .arg(program)
            .arg_each(arguments)
            .env("DISPLAY", self.display.name())
            .env("XDG_RUNTIME_DIR", session.path())
            // A Wayland display of the developer would be preferred to the virtual one.
            .env("WAYLAND_DISPLAY", "")
            .env("GDK_BACKEND", "x11")
    }
}
