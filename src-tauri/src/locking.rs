//! The one way to lock, whoever asks for it: the officer, the clock, the computer going to sleep, the session.
//!
//! **Architecture invariant:** what was typed is in the vault before it closes, and nothing of it outlives that: the vault is closed, and the page is loaded anew in a fresh process of the engine.

#[cfg(target_os = "linux")]
pub mod logind;
#[cfg(target_os = "linux")]
pub mod screensaver;

use crate::idle::Stillness;
use crate::page;
use crate::session::Session;
use std::thread;
use std::time::Duration;
use tauri::{AppHandle, Manager};

/// How often it is looked whether somebody is there: how late the lock may come after the computer slept.
const LOOK: Duration = Duration::from_secs(2);

/// The same while the window announces the lock.
const LOOK_SOON: Duration = Duration::from_millis(250);

/// Locks and shows the way back in. Not for the main thread, which the page needs for leaving; returns when the vault is closed and
/// the end of the page ordered.
pub fn lock(app: &AppHandle) {
    app.state::<Session>().typing().settle();
    // What the vault said while it closed stands on the screen that follows; it is locked all the same.
    let _ = app.state::<Session>().lock();
    page::renew(app);
}

/// Shows a neutral page under a neutral title at once, and locks behind it. Not for the main thread.
pub fn hide(app: &AppHandle, title: &str) {
    page::name(app, title);
    app.state::<Session>().hide();
    lock(app);
}

/// Locks because the screen was locked, and notes that this is heard. For any thread: it waits for nothing.
pub fn lock_with_screen(app: &AppHandle) {
    let app = app.clone();
    thread::spawn(move || {
        lock(&app);
        app.state::<Session>().hears_of_lock();
    });
}

/// Locks whenever nobody has touched the program for long, and says so in the window shortly before.
pub fn watch_idle(app: &AppHandle) {
    let app = app.clone();
    thread::spawn(move || {
        loop {
            let session = app.state::<Session>();
            let pause = match session.stillness() {
                None => LOOK,
                Some(Stillness::Active(left)) => {
                    session.announce_lock(false);
                    left.min(LOOK)
                }
                Some(Stillness::Soon(left)) => {
                    session.announce_lock(true);
                    left.min(LOOK_SOON)
                }
                Some(Stillness::Over) => {
                    lock(&app);
                    LOOK
                }
            };
            thread::sleep(pause);
        }
    });
}
