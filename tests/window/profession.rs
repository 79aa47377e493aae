//! Why me, and what do I do: before there is a vault, once after it was created, and from wherever help is looked for.

use crate::picture::shot;
use e2e::officer::{PASSPHRASE, lock, question, start, unlock};
use e2e::{App, Error, Fixture, Key};

/// The radio button of what is chosen, as its place in the row; -1 where nothing is.
const CHOSEN: &str =
    "return [...document.querySelectorAll('input[name=filter]')].findIndex((one) => one.checked)";

#[test]
fn the_page_about_the_own_work_comes_once_by_itself_and_whenever_it_is_asked_for() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    // Before there is a vault.
    app.wait_for("[data-to=profession]")?.click()?;
    app.wait_for("[data-action=back]")?;
    assert_eq!(app.execute(CHOSEN, &[])?, -1);
    assert!(app.find_all("[data-ground]")?.is_empty());
    app.find_all("input[name=filter]")?[1].click()?;
    app.wait_for("[data-ground=ground-screening-regulation]")?;
    app.find("[data-action=back]")?.click()?;

    // Once by itself, with what was chosen.
    app.wait_for("input[type=password]")?;
    for field in app.find_all("input[type=password]")? {
        field.type_text(PASSPHRASE)?;
    }
    app.wait_for("form button.primary:not([disabled])")?.click()?;
    app.wait_for("[data-action=later]")?.click()?;
    app.wait_for("[data-action=go-on]")?;
    assert_eq!(app.execute(CHOSEN, &[])?, 1);
    assert!(app.find_all("[data-action=back]")?.is_empty());
    shot(&app, "profession-first")?;
    app.find("[data-action=go-on]")?.click()?;
    app.wait_for(".empty")?;

    // Not after the next start; under About, and back there.
    lock(&app)?;
    unlock(&app)?;
    app.wait_for(".empty")?;
    app.find("header [data-to=about]")?.click()?;
    app.wait_for("main [data-to=profession]")?.click()?;
    app.wait_for("[data-action=back]")?.click()?;
    app.wait_for("main [data-to=claims]")?;
    app.find("header [data-to=cases]")?.click()?;
    app.wait_for(".empty")?;

    // Out of an interview by the sheet of keys, and back to the same question.
    start(&app, "first-contact", "adult", "lv", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    let asked = question(&app)?;
    app.press(Key::Character('?'))?;
    app.wait_for("dialog [data-to=profession]")?.click()?;
    app.wait_for("[data-action=back]")?.click()?;
    assert_eq!(question(&app)?, asked);

    // It hides like every other.
    app.press(Key::Character('?'))?;
    app.wait_for("dialog [data-to=profession]")?.click()?;
    app.wait_for("[data-action=back]")?;
    app.press(Key::Function(9))?;
    app.wait_for("[data-neutral]")?;
    assert!(app.find_all("[data-ground]")?.is_empty());
    app.quit()
}
