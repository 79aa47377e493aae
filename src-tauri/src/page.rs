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
    close_print_dialog();
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

/// Opens the system's dialog that prints the page; returns at once.
///
/// # Errors
/// What the engine says where it cannot print.
pub fn print(app: &AppHandle) -> tauri::Result<()> {
    let Some(window) = app.get_webview_window(WINDOW) else { return Ok(()) };
    #[cfg(target_os = "linux")]
    return window.with_webview(|webview| {
        use gtk::prelude::{Cast, WidgetExt};
        use webkit2gtk::PrintOperationExt;
        let view = webview.inner();
        let operation = webkit2gtk::PrintOperation::new(&view);
        operation.set_page_setup(&whole_paper());
        let parent = view.toplevel().and_then(|window| window.downcast::<gtk::Window>().ok());
        // Here the main thread stays until the dialog is closed: whatever else it is told waits, apart from what GTK hears itself.
        operation.run_dialog(parent.as_ref());
    });
    #[cfg(not(target_os = "linux"))]
    window.print()
}

/// A4 without margins: what is printed has its own, so that a card has its size and a code can be read.
#[cfg(target_os = "linux")]
fn whole_paper() -> gtk::PageSetup {
    let setup = gtk::PageSetup::new();
    setup.set_paper_size(&gtk::PaperSize::new(Some("iso_a4")));
    for margin in [
        gtk::PageSetup::set_top_margin,
        gtk::PageSetup::set_bottom_margin,
        gtk::PageSetup::set_left_margin,
        gtk::PageSetup::set_right_margin,
    ] {
        margin(&setup, 0.0, gtk::Unit::Mm);
    }
    setup
}

/// Closes the system's dialog as if somebody had cancelled it: what locks must not wait for it. For any thread.
#[cfg(target_os = "linux")]
fn close_print_dialog() {
    use gtk::prelude::{Cast, DialogExt};
    gio::glib::MainContext::default().invoke(|| {
        for dialog in gtk::Window::list_toplevels() {
            if let Ok(dialog) = dialog.downcast::<gtk::Dialog>() {
                dialog.response(gtk::ResponseType::Cancel);
            }
        }
    });
}

/// Elsewhere the dialog belongs to the page, and is gone with it.
#[cfg(not(target_os = "linux"))]
fn close_print_dialog() {}
