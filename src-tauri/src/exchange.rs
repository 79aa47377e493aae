//! Looks into the exchange folder by itself, on a thread of its own: a share that does not answer holds up nothing else, least of all a
//! lock.

use crate::session::Session;
use std::thread;
use std::time::Duration;
use tauri::{AppHandle, Manager};

/// How often it is asked whether it is time for a look.
const ASK: Duration = Duration::from_secs(2);

/// Looks for as long as the program runs.
pub fn watch(app: &AppHandle) {
    let app = app.clone();
    thread::spawn(move || {
        loop {
            app.state::<Session>().watch_exchange();
            thread::sleep(ASK);
        }
    });
}
