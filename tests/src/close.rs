//! Asks a window to close, as the window manager does for its ✕ and for Alt+F4; the display of the tests has none.

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, Window};
use x11rb::rust_connection::RustConnection;

use crate::error::Error;

/// Asks every window of a process that can be closed to close itself.
///
/// # Source
/// Inter-Client Communication Conventions Manual, 4.2.8.1: `WM_DELETE_WINDOW`.
///
/// # Errors
/// [`Error::System`] without a display, or without such a window.
pub(crate) fn windows_of(process: u32) -> Result<(), Error> {
    let display = |error: &dyn std::fmt::Display| {
        Error::system("the display")(std::io::Error::other(error.to_string()))
    };
    ask(process).map_err(|error| display(&*error))
}

fn ask(process: u32) -> Result<(), Box<dyn std::error::Error>> {
    let (connection, screen) = RustConnection::connect(None)?;
    let root = connection.setup().roots.get(screen).ok_or("no screen")?.root;
    let atom = |name: &str| -> Result<Atom, Box<dyn std::error::Error>> {
        Ok(connection.intern_atom(false, name.as_bytes())?.reply()?.atom)
    };
    let (protocols, delete, owner) = (atom("WM_PROTOCOLS")?, atom("WM_DELETE_WINDOW")?, atom("_NET_WM_PID")?);
    let numbers =
        |window: Window, property: Atom, kind: AtomEnum| -> Result<Vec<u32>, Box<dyn std::error::Error>> {
            let reply = connection.get_property(false, window, property, kind, 0, 64)?.reply()?;
            Ok(reply.value32().into_iter().flatten().collect())
        };
    let mut asked = 0;
    for window in connection.query_tree(root)?.reply()?.children {
        if !numbers(window, owner, AtomEnum::CARDINAL)?.contains(&process)
            || !numbers(window, protocols, AtomEnum::ATOM)?.contains(&delete)
        {
            continue;
        }
        let message = ClientMessageEvent::new(32, window, protocols, [delete, x11rb::CURRENT_TIME, 0, 0, 0]);
        connection.send_event(false, window, EventMask::NO_EVENT, message)?.check()?;
        asked += 1;
    }
    if asked == 0 { Err("no window that can be closed".into()) } else { Ok(()) }
}
