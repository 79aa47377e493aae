//! Lets the end-to-end tests drive the real window. Compiled only with the feature `automation`, never into a release.
//!
//! The engine's ephemeral context does not allow automation from outside. So a hidden window makes that context, automation is
//! allowed in it, and the real window is related to it: it stays as private as it is in a release.

use super::{Failure, bring_back, builder, engine_folder, zoom_as_kept};
use std::cell::Cell;
use tauri::{App, WebviewUrl, WebviewWindowBuilder};
use webkit2gtk::{ApplicationInfo, AutomationSessionExt, WebContext, WebContextExt, WebView, WebViewExt};

thread_local! {
    /// Hands the context out of closures that must be `Send`; everything here happens on the main thread.
    static CONTEXT: Cell<Option<WebContext>> = const { Cell::new(None) };
}

/// Opens the window in a context that a driver may join.
///
/// # Errors
/// What the system says when no window can be opened.
pub fn open(app: &App) -> Result<(), Failure> {
    let hidden = WebviewWindowBuilder::new(app, "context", WebviewUrl::External("about:blank".parse()?))
        .incognito(true)
        .data_directory(engine_folder())
        .visible(false)
        .build()?;
    hidden.with_webview(|webview| CONTEXT.set(webview.inner().context()))?;
    let context = CONTEXT.take().ok_or("the hidden window has no context")?;
    context.set_automation_allowed(true);
    let seed = WebView::builder().web_context(&context).is_controlled_by_automation(true).build();
    let window = builder(app).with_related_view(seed).build()?;
    zoom_as_kept(&window);
    bring_back(&window)?;
    CONTEXT.set(Some(context));
    window.with_webview(|webview| {
        let Some(context) = CONTEXT.take() else { return };
        let view = webview.inner();
        context.connect_automation_started(move |_, session| {
            let info = ApplicationInfo::new();
            info.set_name("atpazit");
            info.set_version(0, 1, 0);
            session.set_application_info(&info);
            let view = view.clone();
            session.connect_create_web_view(None, move |_| view.clone());
        });
    })?;
    hidden.destroy()?;
    Ok(())
}
