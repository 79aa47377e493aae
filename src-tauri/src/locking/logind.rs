//! What the system says through logind: that the computer goes to sleep, and that the session was locked. Linux only.
//!
//! The computer waits with sleeping until the program has locked: while it is awake the program holds an inhibitor, which it gives
//! back once it is locked. Everything here happens on the main thread, by `GLib`'s own D-Bus; nothing waits for an answer.

use crate::locking;
use crate::session::Session;
use gio::glib::{Variant, VariantDict, VariantTy};
use gio::{BusType, Cancellable, DBusCallFlags, DBusConnection, DBusSignalFlags, UnixFDList};
use std::cell::RefCell;
use tauri::{AppHandle, Manager};

const NAME: &str = "org.freedesktop.login1";
const PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// Milliseconds until a call to logind counts as not answered.
const PATIENCE: i32 = 5000;

thread_local! {
    /// The connection, which ends with the last who holds it. On the main thread.
    static BUS: RefCell<Option<DBusConnection>> = const { RefCell::new(None) };
    /// Keeps the computer awake while it is held: the file behind it is closed with it. On the main thread.
    static INHIBITOR: RefCell<Option<UnixFDList>> = const { RefCell::new(None) };
}

/// Listens from now on. Where there is no logind, nothing happens, and the settings say so.
pub fn listen(app: &AppHandle) {
    let app = app.clone();
    gio::bus_get(BusType::System, None::<&Cancellable>, move |bus| {
        let Ok(bus) = bus else { return };
        // The bus may go away, at shutdown for instance; that is no reason to end the program without closing the vault.
        bus.set_exit_on_close(false);
        watch_sleep(&bus, &app);
        watch_session(&bus, &app);
        inhibit(&bus, Some(app));
        BUS.set(Some(bus));
    });
}

fn watch_sleep(bus: &DBusConnection, app: &AppHandle) {
    let app = app.clone();
    let sleep =
        move |bus: &DBusConnection, _: &str, _: &str, _: &str, _: &str, what: &Variant| match what.get() {
            Some((true,)) => lock_then_sleep(&app),
            Some((false,)) => inhibit(bus, None),
            None => {}
        };
    let (member, no_flags) = (Some("PrepareForSleep"), DBusSignalFlags::NONE);
    // The subscription stays as long as the program.
    let _ = bus.signal_subscribe(Some(NAME), Some(MANAGER), member, Some(PATH), None, no_flags, sleep);
}

/// Asks which session is its own, then listens to that one; to every one when nobody can say, since a lock too many harms nobody.
fn watch_session(bus: &DBusConnection, app: &AppHandle) {
    let named = std::env::var("XDG_SESSION_ID").ok().filter(|id| !id.is_empty());
    let (method, argument) = match named {
        Some(id) => ("GetSession", Variant::from((id,))),
        // 0 is the process that asks.
        None => ("GetSessionByPID", Variant::from((0_u32,))),
    };
    let (asked, app) = (bus.clone(), app.clone());
    let no_flags = DBusCallFlags::NONE;
    let path = VariantTy::new("(o)").ok();
    bus.call(
        Some(NAME),
        PATH,
        MANAGER,
        method,
        Some(&argument),
        path,
        no_flags,
        PATIENCE,
        None::<&Cancellable>,
        move |answer| {
            let path = answer.ok().and_then(|answer| answer.child_value(0).str().map(str::to_owned));
            watch_lock(&asked, &app, path.as_deref());
        },
    );
}

/// The session's lock, as logind asks for it and as a desktop reports that it has locked by itself.
fn watch_lock(bus: &DBusConnection, app: &AppHandle, session: Option<&str>) {
    let no_flags = DBusSignalFlags::NONE;
    let told = app.clone();
    let lock_signal = move |_: &DBusConnection, _: &str, _: &str, _: &str, _: &str, _: &Variant| {
        locking::lock_with_screen(&told);
    };
    let _ =
        bus.signal_subscribe(Some(NAME), Some(SESSION), Some("Lock"), session, None, no_flags, lock_signal);
    let told = app.clone();
    let hint = move |_: &DBusConnection, _: &str, _: &str, _: &str, _: &str, what: &Variant| {
        let changed = what.try_child_value(1).map(|changed| VariantDict::new(Some(&changed)));
        if changed.and_then(|changed| changed.lookup("LockedHint").ok().flatten()) == Some(true) {
            locking::lock_with_screen(&told);
        }
    };
    let (properties, member, of) = (Some(PROPERTIES), Some("PropertiesChanged"), Some(SESSION));
    let _ = bus.signal_subscribe(Some(NAME), properties, member, session, of, no_flags, hint);
}

/// Locks away from the main thread, which the vault may keep waiting; the computer is then let go to sleep.
fn lock_then_sleep(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        locking::lock(&app);
        // Comes after the page was torn down, which waits for its turn on the same thread.
        let _ = app.run_on_main_thread(|| drop(INHIBITOR.take()));
    });
}

/// Takes the inhibitor, and notes at the first time that logind answers.
fn inhibit(bus: &DBusConnection, first: Option<AppHandle>) {
    // The reason is for the system's own lists, which nobody reads in a language.
    let what = Variant::from(("sleep", "Atpazīt", "Locks before the computer sleeps", "delay"));
    bus.call_with_unix_fd_list(
        Some(NAME),
        PATH,
        MANAGER,
        "Inhibit",
        Some(&what),
        VariantTy::new("(h)").ok(),
        DBusCallFlags::NONE,
        PATIENCE,
        None::<&UnixFDList>,
        None::<&Cancellable>,
        move |answer| {
            let Ok((_, files)) = answer else { return };
            INHIBITOR.replace(Some(files));
            if let Some(app) = first {
                app.state::<Session>().hears_of_sleep();
            }
        },
    );
}
