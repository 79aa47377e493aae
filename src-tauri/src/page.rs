//! The page in the window, and how it is renewed: what the one before it held goes with the process of the engine that showed it.

use crate::host::clipboard;
use std::thread;
use std::time::Duration;
use tauri::{AppHandle, Manager};

/// The label of the one window; the capability names it.
pub const WINDOW: &str = "main";

/// What the window is called.
pub const TITLE: &str = "Atpazīt";

/// Calls the window something else, in the task bar too.
pub fn name(app: &AppHandle, title: &str) {
    if let Some(window) = app.get_webview_window(WINDOW) {
        // A desktop that shows no titles needs none.
        let _ = window.set_title(title);
    }
}

/// How long the page has for taking the cursor out of what was typed, before its process is ended: a few frames.
const LEAVING: Duration = Duration::from_millis(150);

/// Loads the page anew. What the page before it held goes with the process of the engine that showed it; not for the main thread,
/// which the page needs meanwhile.
pub fn renew(app: &AppHandle) {
    let Some(window) = app.get_webview_window(WINDOW) else { return };
    // See `ui/src/leave.ts`. A page that does not answer is ended all the same.
    let _ = window.eval("window.dispatchEvent(new Event('leave'))");
    thread::sleep(LEAVING);
    #[cfg(target_os = "linux")]
    let _ = window.with_webview(|webview| {
        use webkit2gtk::{InputMethodContextExt, WebViewExt};
        let view = webview.inner();
        let Some(page) = view.uri() else { return };
        if let Some(input) = view.input_method_context() {
            input.notify_surrounding("", 0, 0);
        }
        view.terminate_web_process();
        // Only now: the page could have selected something until its end.
        clipboard::empty();
        view.load_uri(&page);
    });
    #[cfg(not(target_os = "linux"))]
    if let Ok(page) = window.url() {
        let _ = window.navigate(page);
    }
}
