//! What a window manager does with a window: closes it, as for its ✕ and for Alt+F4, and sizes it; the display of the tests has none.

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConfigureWindowAux, ConnectionExt as _, EventMask, Window,
};
use x11rb::rust_connection::RustConnection;

use crate::error::Error;

type Failure = Box<dyn std::error::Error>;

/// Asks every window of a process that can be closed to close itself.
///
/// # Source
/// Inter-Client Communication Conventions Manual, 4.2.8.1: `WM_DELETE_WINDOW`.
///
/// # Errors
/// [`Error::System`] without a display, or without such a window.
pub(crate) fn close(process: u32) -> Result<(), Error> {
    on_display(|display| {
        let (protocols, delete) = (display.atom("WM_PROTOCOLS")?, display.atom("WM_DELETE_WINDOW")?);
        for window in display.windows_of(process)? {
            let message =
                ClientMessageEvent::new(32, window, protocols, [delete, x11rb::CURRENT_TIME, 0, 0, 0]);
            display.connection.send_event(false, window, EventMask::NO_EVENT, message)?.check()?;
        }
        Ok(())
    })
}

/// Gives every window of a process that can be closed a size, in pixels of the display.
///
/// # Errors
/// [`Error::System`] without a display, or without such a window.
pub(crate) fn resize(process: u32, width: u32, height: u32) -> Result<(), Error> {
    on_display(|display| {
        for window in display.windows_of(process)? {
            let size = ConfigureWindowAux::new().width(width).height(height);
            display.connection.configure_window(window, &size)?.check()?;
        }
        Ok(())
    })
}

/// The display of the tests.
struct Display {
    connection: RustConnection,
    root: Window,
}

fn on_display(work: impl Fn(&Display) -> Result<(), Failure>) -> Result<(), Error> {
    let failed = |error: Failure| Error::system("the display")(std::io::Error::other(error.to_string()));
    Display::connect().and_then(|display| work(&display)).map_err(failed)
}

impl Display {
    fn connect() -> Result<Self, Failure> {
        let (connection, screen) = RustConnection::connect(None)?;
        let root = connection.setup().roots.get(screen).ok_or("no screen")?.root;
        Ok(Self { connection, root })
    }

    /// The windows of a process that can be closed: not the ones that nobody sees.
    fn windows_of(&self, process: u32) -> Result<Vec<Window>, Failure> {
        let (protocols, delete) = (self.atom("WM_PROTOCOLS")?, self.atom("WM_DELETE_WINDOW")?);
        let owner = self.atom("_NET_WM_PID")?;
        let mut found = Vec::new();
        for window in self.connection.query_tree(self.root)?.reply()?.children {
            if self.numbers(window, owner, AtomEnum::CARDINAL)?.contains(&process)
                && self.numbers(window, protocols, AtomEnum::ATOM)?.contains(&delete)
            {
                found.push(window);
            }
        }
        if found.is_empty() { Err("no window that can be closed".into()) } else { Ok(found) }
    }

    fn atom(&self, name: &str) -> Result<Atom, Failure> {
        Ok(self.connection.intern_atom(false, name.as_bytes())?.reply()?.atom)
    }

    fn numbers(&self, window: Window, property: Atom, kind: AtomEnum) -> Result<Vec<u32>, Failure> {
        let reply = self.connection.get_property(false, window, property, kind, 0, 64)?.reply()?;
        Ok(reply.value32().into_iter().flatten().collect())
    }
}
