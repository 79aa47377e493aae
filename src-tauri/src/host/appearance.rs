//! The desktop's wish for dark colours, where it is told to programs by a setting alone. Linux only.
//!
//! The engine learns of dark and of high contrast by the theme of GTK: Xfce, Cinnamon, MATE and KDE set it. GNOME does not for this
//! generation of GTK; it sets `color-scheme`, which a desktop portal hands on to those that it may look into. This program forbids
//! that to every other one (`process`), so it reads the setting itself.

use gio::prelude::*;
use gio::{Settings, SettingsSchemaSource};
use gtk::prelude::GtkSettingsExt as _;
use std::cell::RefCell;

const SCHEMA: &str = "org.gnome.desktop.interface";
const KEY: &str = "color-scheme";

thread_local! {
    /// The setting that is listened to. On the main thread.
    static SETTING: RefCell<Option<Settings>> = const { RefCell::new(None) };
}

/// Follows the setting from now on; where there is none, the theme alone decides. On the main thread, once GTK is there.
pub fn follow() {
    let schema = SettingsSchemaSource::default().and_then(|source| source.lookup(SCHEMA, true));
    let (true, Some(gtk)) = (schema.is_some_and(|schema| schema.has_key(KEY)), gtk::Settings::default())
    else {
        return;
    };
    let by_theme = gtk.is_gtk_application_prefer_dark_theme();
    let apply = move |setting: &Settings| {
        let dark = match setting.string(KEY).as_str() {
            "prefer-dark" => true,
            "prefer-light" => false,
            _ => by_theme,
        };
        gtk.set_gtk_application_prefer_dark_theme(dark);
    };
    let setting = Settings::new(SCHEMA);
    apply(&setting);
    setting.connect_changed(Some(KEY), move |setting, _| apply(setting));
    SETTING.set(Some(setting));
}
