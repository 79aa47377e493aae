//! Everything that an officer does with a case, from nothing to the preview of a referral, with a marked word in every field.

use e2e::officer::{FIRST_CONTACT, PASSPHRASE, first_start, lock, open_case, question, reply, start, unlock};
use e2e::{App, Error, Fixture, Key};
use std::fs;

/// Goes through a whole case: begins, hands the laptop over, takes it back, answers, notes, locks, unlocks, shows the rights,
/// saves a card, finishes, decides, previews the referral. Saves no document: the only place where plaintext leaves.
pub fn case(app: &App, fixture: &Fixture, mark: &str) -> Result<(), Error> {
    fs::create_dir_all(fixture.root().join("home/Documents")).unwrap();
    first_start(app)?;
    start(app, "first-contact", "adult", "lv", mark)?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    the_person_answers_alone(app)?;
    for (number, answer) in FIRST_CONTACT.into_iter().enumerate().skip(1) {
        if number == 5 {
            notes(app, mark)?;
        }
        if number == 9 {
            let left_at = question(app)?;
            lock(app)?;
            unlock(app)?;
            open_case(app)?;
            assert_eq!(question(app)?, left_at);
        }
        reply(app, answer)?;
    }
    app.wait_for("[data-action=finish]:not([disabled])")?;
    app.find(".rights-open")?.click()?;
    app.wait_for(".cards button:not([disabled])")?.click()?;
    app.wait_for(".cards .path")?;
    app.press(Key::Backspace)?;
    app.wait_for("[data-action=finish]:not([disabled])")?.click()?;
    app.wait_for("details")?;
    app.find_all("input[name=decision]")?.get(1).expect("the choice to differ").click()?;
    app.wait_for("form.box textarea")?.type_text(mark)?;
    // Leaving the field keeps the reason.
    app.execute("document.activeElement.blur()", &[])?;
    app.wait_for("form.box .primary:not([disabled])")?.click()?;
    app.wait_for("#recipient-provider")?.click()?;
    app.wait_for("fieldset .chip input")?;
    app.wait_for("aside img")?;
    Ok(())
}

/// The person answers the question in the middle alone and lets the officer see it.
fn the_person_answers_alone(app: &App) -> Result<(), Error> {
    let asked = question(app)?;
    app.wait_for("[data-action=hand-over]")?.click()?;
    app.wait_for("dialog .primary")?.click()?;
    app.wait_for(".self")?;
    app.press(Key::Enter)?;
    app.wait_until("the question", |app| Ok(question(app)? == asked))?;
    app.press(Key::Character('1'))?;
    app.wait_for("[data-option=yes][aria-checked=true]")?;
    app.find("header .stop")?.click()?;
    app.wait_until("whether the officer may see it", |app| Ok(question(app)? != asked))?;
    app.wait_for("[data-option=yes]")?.click()?;
    app.wait_for("[data-action=take-over]")?.click()?;
    app.wait_for("dialog input[type=password]")?.type_text(PASSPHRASE)?;
    app.press(Key::Enter)?;
    app.wait_until_gone(".self")?;
    app.wait_until("the next open question", |app| Ok(question(app)? != asked))
}

/// Notes the word beside the answer to the question before, and comes back.
fn notes(app: &App, mark: &str) -> Result<(), Error> {
    let here = question(app)?;
    app.press(Key::Backspace)?;
    app.wait_until("the question before", |app| Ok(question(app)? != here))?;
    app.wait_until("the kept answer", |app| Ok(app.find_all(".actions button")?.len() == 4))?;
    app.find_all(".actions button")?.get(1).expect("the button for a note").click()?;
    app.wait_for("textarea")?.type_text(mark)?;
    app.press(Key::Enter)?;
    app.wait_until("the next question", |app| Ok(question(app)? == here))
}
