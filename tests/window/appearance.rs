//! What the desktop says of colours, before anything was chosen in the program.

use e2e::{App, Error, Fixture};

/// Whether the page has this wish of the desktop, such as `prefers-color-scheme: dark`.
fn hears(app: &App, wish: &str) -> Result<bool, Error> {
    let said = app.execute("return matchMedia(arguments[0]).matches", &[format!("({wish})").into()])?;
    Ok(said == true)
}

#[test]
fn a_dark_desktop_is_followed_however_it_says_so() -> Result<(), Error> {
    let plain = Fixture::new()?;
    let app = App::start(&plain)?;
    app.wait_for("input[type=password]")?;
    assert!(!hears(&app, "prefers-color-scheme: dark")?, "nothing was said");
    app.quit()?;

    let theme = Fixture::new()?.with("GTK_THEME", "Adwaita:dark");
    let setting = Fixture::new()?.with("GSETTINGS_BACKEND", "keyfile");
    setting.write_setting("org/gnome/desktop/interface", "color-scheme", "'prefer-dark'")?;
    for (fixture, how) in [(theme, "by its theme"), (setting, "by its setting")] {
        let app = App::start(&fixture)?;
        app.wait_for("input[type=password]")?;
        app.wait_until(how, |app| hears(app, "prefers-color-scheme: dark"))?;
        app.quit()?;
    }
    Ok(())
}
