//! The one window: what it may call, and what its engine may keep.
//!
//! **Architecture invariant:** the engine is ephemeral, so that nothing of a page is kept on disk; the one folder that it insists
//! on lies in the runtime folder, which is memory on most systems.

#[cfg(all(target_os = "linux", feature = "automation"))]
mod automation;

use crate::commands;
use crate::exchange;
use crate::host::clipboard;
use crate::host::folders::{DataFolder, given_recordings};
use crate::locking;
use crate::page::{TITLE, WINDOW};
use crate::session::Session;
use std::env;
use std::path::PathBuf;
use std::thread;
use tauri::{
    App, AppHandle, Manager, RunEvent, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};

/// The size of the laptops in use, in logical pixels.
const USUAL: (f64, f64) = (1366.0, 768.0);

type Failure = Box<dyn std::error::Error>;

/// Opens the window and stays until it is closed.
///
/// # Errors
/// What the system says when no window can be opened.
pub fn run() -> Result<(), tauri::Error> {
    #[cfg(target_os = "linux")]
    suit_the_engine();
    let app = tauri::Builder::default()
        .invoke_handler(commands::handler())
        .setup(set_up)
        .build(tauri::generate_context!())?;
    app.run(|app, event| match event {
        RunEvent::WindowEvent { label, event: WindowEvent::CloseRequested { api, .. }, .. }
            if label == WINDOW =>
        {
            api.prevent_close();
            close(app);
        }
        RunEvent::Exit => {
            // Closing the database in order empties its journal; a failure here loses nothing that was kept.
            let _ = app.state::<Session>().lock();
            clipboard::empty();
            let _ = std::fs::remove_dir_all(engine_folder());
        }
        _ => {}
    });
    Ok(())
}

/// Closes the window once what was typed in it is kept; until then it is out of sight.
fn close(app: &AppHandle) {
    let Some(window) = app.get_webview_window(WINDOW) else { return };
    let _ = window.hide();
    let app = app.clone();
    thread::spawn(move || {
        app.state::<Session>().typing().settle();
        let _ = window.destroy();
    });
}

fn set_up(app: &mut App) -> Result<(), Failure> {
    let data = DataFolder::find(app.path().app_data_dir().ok());
    let given = given_recordings(app.path().resource_dir().ok());
    app.manage(Session::new(data, given));
    #[cfg(target_os = "linux")]
    crate::host::appearance::follow();
    locking::watch_idle(app.handle());
    exchange::watch(app.handle());
    #[cfg(target_os = "linux")]
    crate::locking::logind::listen(app.handle());
    #[cfg(target_os = "linux")]
    crate::locking::screensaver::listen(app.handle());
    #[cfg(all(target_os = "linux", feature = "automation"))]
    if env::var_os("ATPAZIT_AUTOMATION").is_some() {
        return automation::open(app);
    }
    let window = builder(app).build()?;
    zoom_as_kept(&window);
    #[cfg(target_os = "linux")]
    bring_back(&window)?;
    Ok(())
}

/// Shows everything as large as it was shown last; an engine that cannot shows the usual size.
fn zoom_as_kept(window: &WebviewWindow) {
    let _ = window.set_zoom(window.state::<Session>().preferences().zoom.factor());
}

/// The engine's own variables, and what suits a program of forms. Its settings for the same come too late: by then the page is there.
///
/// - Drawn by the processor alone: a page is painted sooner, its process takes less memory, and nothing is drawn by a driver that may
///   be wrong: `docs/decisions/0018-drawn-by-the-processor.md`.
/// - Scripts in the engine's small mode, and compiled once at most: `docs/decisions/0023-a-small-engine.md`.
#[cfg(target_os = "linux")]
const ENGINE: [(&str, &str); 3] =
    [("WEBKIT_DISABLE_COMPOSITING_MODE", "1"), ("JSC_forceMiniVMMode", "1"), ("JSC_useDFGJIT", "0")];

/// Sets what somebody has not set before. Called while there is one thread.
#[cfg(target_os = "linux")]
fn suit_the_engine() {
    for (variable, value) in ENGINE {
        let _ = gio::glib::setenv(variable, value, false);
    }
}

/// Loads the page anew whenever the engine's process that showed it has crashed: the session knows at which screen it was, and what
/// was kept is kept.
#[cfg(target_os = "linux")]
fn bring_back(window: &WebviewWindow) -> Result<(), tauri::Error> {
    window.with_webview(|webview| {
        use webkit2gtk::{WebProcessTerminationReason as Reason, WebViewExt};
        webview.inner().connect_web_process_terminated(|view, reason| match (reason, view.uri()) {
            // Locking, which loads it itself.
            (Reason::TerminatedByApi, _) | (_, None) => {}
            (_, Some(page)) => view.load_uri(&page),
        });
    })
}

/// The window as it always is: private, at a size that fits the smallest screen, and bound to the program's own pages.
fn builder(app: &App) -> WebviewWindowBuilder<'_, tauri::Wry, App> {
    let (width, height) = size(app);
    WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::default())
        .title(TITLE)
        .inner_size(width, height)
        .min_inner_size(640.0, 480.0)
        .incognito(true)
        .data_directory(engine_folder())
        .on_navigation(is_own_page)
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)
}

/// The size of the usual laptop, or of the screen where that is smaller; in logical pixels.
fn size(app: &App) -> (f64, f64) {
    let screen = app.primary_monitor().ok().flatten();
    let screen = screen.map(|screen| screen.size().to_logical::<f64>(screen.scale_factor()));
    screen.map_or(USUAL, |screen| (screen.width.min(USUAL.0), screen.height.min(USUAL.1)))
}

fn is_own_page(url: &Url) -> bool {
    url.scheme() == "tauri" || (url.scheme() == "http" && url.host_str() == Some("tauri.localhost"))
}

/// The folder that the engine insists on although it keeps nothing of a page: salts of its caches. One for each process, so that
/// nobody can lay it out beforehand; removed at the end.
fn engine_folder() -> PathBuf {
    let runtime = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|folder| folder.is_dir());
    runtime.unwrap_or_else(env::temp_dir).join(format!("atpazit-engine-{}", std::process::id()))
}
