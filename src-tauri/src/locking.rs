//! The one way to lock, whoever asks for it: the officer, the clock, the computer going to sleep, the session.
//!
//! Nothing that was typed outlives it: the vault is closed, and the page is loaded anew in a fresh process of the engine.

use crate::session::Session;
use crate::window;
use tauri::{AppHandle, Manager};

/// Locks and shows the way back in. May be called from any thread; returns when the vault is closed.
pub fn lock(app: &AppHandle) {
    // What the vault said while it closed stands on the screen that follows; it is locked all the same.
    let _ = app.state::<Session>().lock();
    window::renew(app);
}
