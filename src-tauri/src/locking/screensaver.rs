//! What screen lockers say on the session's bus: that the screen is locked. Linux only.
//!
//! A desktop that tells logind is heard there already; these are the ones that tell the session's bus instead, or as well. A locker
//! that tells neither is not heard, and the settings say so until a lock was heard once.

use crate::locking;
use gio::glib::Variant;
use gio::{BusType, Cancellable, DBusConnection, DBusSignalFlags};
use std::cell::RefCell;
use tauri::AppHandle;

/// The interfaces whose signal `ActiveChanged(true)` says that the screen is locked.
///
/// # Source
/// The lockers' own interfaces: KDE Plasma and light-locker (freedesktop.org), GNOME and Budgie, Xfce, Cinnamon, MATE.
const INTERFACES: [&str; 5] = [
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.xfce.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
];

thread_local! {
    /// The connection, which ends with the last who holds it. On the main thread.
    static BUS: RefCell<Option<DBusConnection>> = const { RefCell::new(None) };
}

/// Listens from now on. Where there is no session bus, nothing happens.
///
/// Whoever sends the signal is believed: a lock too many harms nobody.
pub fn listen(app: &AppHandle) {
    let app = app.clone();
    gio::bus_get(BusType::Session, None::<&Cancellable>, move |bus| {
        let Ok(bus) = bus else { return };
        bus.set_exit_on_close(false);
        for interface in INTERFACES {
            let app = app.clone();
            let changed = move |_: &DBusConnection, _: &str, _: &str, _: &str, _: &str, what: &Variant| {
                if what.get() == Some((true,)) {
                    locking::lock_with_screen(&app);
                }
            };
            let (member, no_flags) = (Some("ActiveChanged"), DBusSignalFlags::NONE);
            // The subscription stays as long as the program.
            let _ = bus.signal_subscribe(None, Some(interface), member, None, None, no_flags, changed);
        }
        BUS.set(Some(bus));
    });
}
