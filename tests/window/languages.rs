//! Every screen in every desk language: no message missing, nothing wider than the window.

use crate::picture::shot;
use e2e::officer::{FIRST_CONTACT, alone_and_safe, choose, first_start, lock, reply, start};
use e2e::{App, Error, Fixture, Key, Modifier};

const DESK: [&str; 4] = ["lv", "ru", "en", "uk"];
const DESK_LIST: &str = "header .languages > :first-child select";

#[test]
fn every_screen_speaks_every_desk_language() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    app.wait_for("input[type=password]")?;
    in_every_language(&app, "welcome")?;
    first_start(&app)?;
    in_every_language(&app, "cases-empty")?;
    app.press_with(&[Modifier::Control], Key::Character('n'))?;
    app.wait_for("input[name=instrument]")?;
    in_every_language(&app, "start-situation")?;
    app.find("input[name=instrument][value=first-contact]")?.click()?;
    app.find("input[name=age]")?.click()?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for(".languages button")?.click()?;
    in_every_language(&app, "start-language")?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for("[data-row=alone]")?;
    in_every_language(&app, "start-safety")?;
    alone_and_safe(&app)?;
    app.find_all("[data-row=alone] button")?[1].click()?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for("input[name=place]")?;
    in_every_language(&app, "postpone")?;
    app.find(".postpone .plain")?.click()?;
    app.wait_for("[data-row=alone]")?;
    app.find_all("[data-row=interpreter] .row button")?[1].click()?;
    app.wait_for("select[name=tie]")?;
    in_every_language(&app, "start-interpreter")?;
    alone_and_safe(&app)?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for(".agree button")?;
    in_every_language(&app, "start-consent")?;
    start_again(&app)?;
    in_every_language(&app, "facts")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    for (number, answer) in FIRST_CONTACT.into_iter().enumerate() {
        in_every_language(&app, &format!("question-{number}"))?;
        if number == 1 {
            // Seven answers beside the guidance: the narrowest place for them.
            app.press(Key::Function(1))?;
            app.wait_for("section aside")?;
            in_every_language(&app, "question-1-how")?;
            app.press(Key::Function(1))?;
        }
        reply(&app, answer)?;
    }
    app.wait_for("[data-action=finish]:not([disabled])")?;
    in_every_language(&app, "end")?;
    app.find(".rights-open")?.click()?;
    app.wait_for("li h2")?;
    in_every_language(&app, "rights")?;
    app.press(Key::Backspace)?;
    app.wait_for("[data-action=finish]:not([disabled])")?;
    app.press(Key::Function(8))?;
    app.wait_for("dialog .tabs")?;
    in_every_language(&app, "emergency")?;
    app.press(Key::Escape)?;
    app.find("[data-action=finish]")?.click()?;
    app.wait_for("details")?;
    in_every_language(&app, "result")?;
    app.find("input[name=decision]")?.click()?;
    app.wait_for("form.box .primary")?.click()?;
    app.wait_for("#recipient-provider")?.click()?;
    app.wait_for("aside img")?;
    in_every_language(&app, "referral")?;
    app.find("header [data-to=cases]")?.click()?;
    app.wait_for("[data-action=told]")?;
    in_every_language(&app, "closing")?;
    app.find("[data-action=told]")?.click()?;
    app.wait_for("tbody a")?;
    in_every_language(&app, "cases")?;
    app.find("header [data-to=settings]")?.click()?;
    app.wait_for("textarea, select, fieldset")?;
    in_every_language(&app, "settings")?;
    app.find("header [data-to=about]")?.click()?;
    app.wait_for("table")?;
    in_every_language(&app, "about")?;
    for (place, shown) in [
        ("administration", "ul [aria-pressed]"),
        ("rules", "form .primary"),
        ("log", "td.when"),
        ("backups", "input[name=place]"),
    ] {
        let door = if place == "administration" {
            "header [data-to=people]".to_owned()
        } else {
            format!("nav [data-to={place}]")
        };
        app.find(&door)?.click()?;
        app.wait_for(shown)?;
        in_every_language(&app, place)?;
    }
    lock(&app)?;
    in_every_language(&app, "unlock")?;
    app.quit()
}

/// From the half-filled start back to the list, then through the start once more.
fn start_again(app: &App) -> Result<(), Error> {
    app.find("header [data-to=cases]")?.click()?;
    app.wait_for(".empty")?;
    start(app, "first-contact", "adult", "uz-Latn", "")
}

/// Names the first part whose content is wider than its place, or a button that is too low for it; empty when everything fits.
const TOO_WIDE: &str = "
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) return 'the page';
    const fits = (part) => {
        const style = getComputedStyle(part);
        if (part.tagName === 'BUTTON' && part.scrollHeight > part.clientHeight + 1) return false;
        return style.overflowX !== 'visible' || style.display === 'inline' || part.clientWidth === 0
            || part.scrollWidth <= part.clientWidth + 1 || part.closest('.visually-hidden')
            || ['SELECT', 'INPUT'].includes(part.tagName);
    };
    const wide = [...document.querySelectorAll('main, main *')].find((part) => !fits(part));
    return wide ? `${wide.tagName}.${wide.className}: ${wide.textContent.trim().slice(0, 80)}` : '';
";

/// What is wider than its place; empty when everything fits.
pub fn too_wide(app: &App) -> Result<serde_json::Value, Error> {
    app.execute(TOO_WIDE, &[])
}

/// Shows a screen in every desk language: nothing is missing or borrowed, and everything fits.
pub fn in_every_language(app: &App, screen: &str) -> Result<(), Error> {
    for tag in DESK.into_iter().cycle().take(DESK.len() + 1) {
        choose(app, DESK_LIST, tag)?;
        app.wait_until("the desk's language", |app| {
            let shown = app.execute("return document.documentElement.lang", &[])?;
            Ok(shown == tag)
        })?;
        let text = app.text()?;
        assert!(!text.contains('⟦'), "{screen} in {tag} lacks a message:\n{text}");
        assert!(app.find_all(".stand-in")?.is_empty(), "{screen} in {tag} borrows a message:\n{text}");
        assert_eq!(too_wide(app)?, "", "{screen} in {tag} does not fit its place");
        shot(app, &format!("{screen}-{tag}"))?;
    }
    Ok(())
}
