//! What the desktop says of colours, before anything was chosen in the program.

use crate::picture::shot;
use e2e::keyboard::{Keyboard, Place};
use e2e::officer::{first_start, lock, question, start, unlock};
use e2e::{App, Error, Fixture, Key};

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
        shot(&app, "welcome-dark")?;
        let background = "return getComputedStyle(document.body).backgroundColor";
        assert_ne!(app.execute(background, &[])?, "rgb(255, 255, 255)", "the page is dark itself");
        app.quit()?;
    }
    Ok(())
}

#[test]
fn a_desktop_of_high_contrast_is_followed_before_anything_is_chosen() -> Result<(), Error> {
    for (theme, dark) in [("HighContrast", false), ("HighContrastInverse", true)] {
        let fixture = Fixture::new()?.with("GTK_THEME", theme);
        let app = App::start(&fixture)?;
        app.wait_for("input[type=password]")?;
        assert!(hears(&app, "prefers-contrast: more")?, "{theme}");
        app.wait_until(theme, |app| Ok(hears(app, "prefers-color-scheme: dark")? == dark))?;
        shot(&app, &format!("welcome-{theme}"))?;
        first_start(&app)?;
        lock(&app)?;
        shot(&app, &format!("unlock-{theme}"))?;
        app.quit()?;
    }
    Ok(())
}

#[test]
fn everything_can_be_made_larger_by_keys_and_stays_so() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    first_start(&app)?;
    let width =
        |app: &App| Ok::<_, Error>(app.execute("return innerWidth", &[])?.as_f64().unwrap_or_default());
    let usual = width(&app)?;
    start(&app, "first-contact", "adult", "ur", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    question(&app)?;
    let keyboard = Keyboard::of("ru")?;
    for _ in 0..5 {
        keyboard.press(&[Place::Control], Place::Equal)?;
    }
    app.wait_until("twice the size", |app| Ok((width(app)? * 2.0 - usual).abs() < 4.0))?;
    shot(&app, "question-200-ur")?;
    let sideways = "return document.scrollingElement.scrollWidth - innerWidth";
    assert!(app.execute(sideways, &[])?.as_f64().unwrap_or(1.0) <= 0.0, "it scrolls in one direction only");
    drop(keyboard);
    lock(&app)?;
    app.restart()?;
    app.wait_for("main .unlock input[type=password]")?;
    app.wait_until("as large as before", |app| Ok((width(app)? * 2.0 - usual).abs() < 4.0))?;
    unlock(&app)?;
    Keyboard::of("us")?.press(&[Place::Control], Place::Digit0)?;
    app.wait_until("the usual size", |app| Ok((width(app)? - usual).abs() < 4.0))?;
    app.quit()
}
