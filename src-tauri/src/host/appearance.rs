//! The desktop's wish for dark colours, where the engine does not hear it by itself. Linux only.
//!
//! The engine takes the desktop for dark when the name of GTK's theme says so. Two wishes do not reach it that way: GNOME sets
//! `color-scheme`, which a desktop portal hands on to those that it may look into, and this program forbids that to every other one
//! (`process`); and a theme of inverse contrast is dark without the word.

use gio::prelude::*;
use gio::{Settings, SettingsSchemaSource};
use gtk::prelude::GtkSettingsExt as _;
use std::env;
use std::rc::Rc;

const SCHEMA: &str = "org.gnome.desktop.interface";
const KEY: &str = "color-scheme";

/// Where the desktop says what it wishes.
struct Desktop {
    gtk: gtk::Settings,
    /// Whether GTK was asked for dark colours before this program asked.
    asked: bool,
    /// GNOME's setting, where the desktop has one.
    setting: Option<Settings>,
}

/// Follows the desktop from now on. On the main thread, once GTK is there.
pub fn follow() {
    let Some(gtk) = gtk::Settings::default() else { return };
    let schema = SettingsSchemaSource::default().and_then(|source| source.lookup(SCHEMA, true));
    let setting = schema.filter(|schema| schema.has_key(KEY)).map(|_| Settings::new(SCHEMA));
    let asked = gtk.is_gtk_application_prefer_dark_theme();
    let desktop = Rc::new(Desktop { gtk, asked, setting });
    desktop.apply();
    // GTK's settings live as long as the program, and with this the desktop does.
    let heard = Rc::clone(&desktop);
    desktop.gtk.connect_gtk_theme_name_notify(move |_| heard.apply());
    let heard = Rc::clone(&desktop);
    if let Some(setting) = &desktop.setting {
        setting.connect_changed(Some(KEY), move |_, _| heard.apply());
    }
}

impl Desktop {
    fn apply(&self) {
        let said = self.setting.as_ref().map(|setting| setting.string(KEY));
        let dark = match said.as_deref() {
            Some("prefer-dark") => true,
            Some("prefer-light") => false,
            _ => self.asked || is_inverse(&self.theme()),
        };
        self.gtk.set_gtk_application_prefer_dark_theme(dark);
    }

    /// The theme's name; the environment counts more than the setting, as it does for GTK.
    fn theme(&self) -> String {
        let theme = || self.gtk.gtk_theme_name().map(String::from);
        env::var("GTK_THEME").ok().or_else(theme).unwrap_or_default()
    }
}

/// Whether a theme is one of light letters on dark, by its name: `HighContrastInverse` and its like.
fn is_inverse(theme: &str) -> bool {
    theme.ends_with("Inverse")
}
