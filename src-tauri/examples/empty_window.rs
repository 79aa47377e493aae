//! The least that a Tauri program can be: one private window with one heading. `cargo xtask bench` compares with it.
//!
//! Deliberately uses nothing of the program. With the feature `automation` a driver may join in the same way as there.

use std::env;
use std::path::PathBuf;
use tauri::http::Response;
use tauri::{App, WebviewUrl, WebviewWindowBuilder};

/// The page: as the program's own pages, it comes over a scheme of the program.
const PAGE: &str = "<!doctype html><html lang=\"en\"><title>Empty</title><h1>Empty</h1></html>";

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), tauri::Error> {
    tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            let response = Response::builder().header("Content-Type", "text/html; charset=utf-8");
            response.body(PAGE.as_bytes()).expect("status and header are sound")
        })
        .setup(set_up)
        .run(tauri::generate_context!())
}

fn set_up(app: &mut App) -> Result<(), Failure> {
    #[cfg(all(target_os = "linux", feature = "automation"))]
    if env::var_os("ATPAZIT_AUTOMATION").is_some() {
        return automation::open(app);
    }
    builder(app)?.build()?;
    Ok(())
}

fn builder(app: &App) -> Result<WebviewWindowBuilder<'_, tauri::Wry, App>, Failure> {
    let page = WebviewUrl::CustomProtocol("empty://localhost/".parse()?);
    let window = WebviewWindowBuilder::new(app, "main", page).title("Empty").inner_size(1366.0, 768.0);
    Ok(window.incognito(true).data_directory(engine_folder()))
}

fn engine_folder() -> PathBuf {
    let runtime = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|folder| folder.is_dir());
    runtime.unwrap_or_else(env::temp_dir).join(format!("atpazit-empty-{}", std::process::id()))
}

/// Step by step what `src/window/automation.rs` does, so that both windows carry the same burden.
#[cfg(all(target_os = "linux", feature = "automation"))]
mod automation {
    use super::{Failure, builder, engine_folder};
    use std::cell::Cell;
    use tauri::{App, WebviewUrl, WebviewWindowBuilder};
    use webkit2gtk::{ApplicationInfo, AutomationSessionExt, WebContext, WebContextExt, WebView, WebViewExt};

    thread_local! {
        static CONTEXT: Cell<Option<WebContext>> = const { Cell::new(None) };
    }

    pub fn open(app: &App) -> Result<(), Failure> {
        let blank = WebviewUrl::External("about:blank".parse()?);
        let hidden = WebviewWindowBuilder::new(app, "context", blank)
            .incognito(true)
            .data_directory(engine_folder())
            .visible(false)
            .build()?;
        hidden.with_webview(|webview| CONTEXT.set(webview.inner().context()))?;
        let context = CONTEXT.take().ok_or("the hidden window has no context")?;
        context.set_automation_allowed(true);
        let seed = WebView::builder().web_context(&context).is_controlled_by_automation(true).build();
        let window = builder(app)?.with_related_view(seed).build()?;
        CONTEXT.set(Some(context));
        window.with_webview(|webview| {
            let Some(context) = CONTEXT.take() else { return };
            let view = webview.inner();
            context.connect_automation_started(move |_, session| {
                let info = ApplicationInfo::new();
                info.set_name("empty");
                info.set_version(0, 1, 0);
                session.set_application_info(&info);
                let view = view.clone();
                session.connect_create_web_view(None, move |_| view.clone());
            });
        })?;
        hidden.destroy()?;
        Ok(())
    }
}
