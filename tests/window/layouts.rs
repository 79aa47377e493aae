//! The keys of the desk and of the person on keyboards of other languages, pressed by their place on the display's own keyboard.

use e2e::keyboard::{Keyboard, Place};
use e2e::officer::{first_start, open_case, question, start, unlock};
use e2e::{App, Error, Fixture, Key};

/// The layouts of the desk's languages and of persons; on none of these has the key of L a Latin letter on it.
const LAYOUTS: [&str; 5] = ["ru", "ua", "ir", "pk", "in"];

#[test]
fn every_layout_locks_begins_a_case_and_answers() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    start(&app, "first-contact", "adult", "lv", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    let first = question(&app)?;
    for layout in LAYOUTS {
        let keyboard = Keyboard::of(layout)?;
        keyboard.press(&[], Place::Digit1)?;
        app.wait_for("[role=radio][aria-checked=true]:first-child")?;
        keyboard.press(&[], Place::Enter)?;
        app.wait_until("the next question", |app| Ok(question(app)? != first))?;
        keyboard.press(&[], Place::Slash)?;
        app.wait_for("dialog input[type=search]")?;
        app.press(Key::Escape)?;
        app.wait_until_gone("dialog")?;
        keyboard.press(&[Place::Control], Place::L)?;
        app.wait_for("main .unlock input[type=password]")?;
        unlock(&app)?;
        let keyboard = Keyboard::of(layout)?;
        keyboard.press(&[Place::Control], Place::N)?;
        app.wait_for("input[name=instrument]")?;
        app.find("form .foot .plain")?.click()?;
        open_case(&app)?;
        question(&app)?;
        app.press(Key::Backspace)?;
        app.wait_until("the first question", |app| Ok(question(app)? == first))?;
    }
    app.quit()
}

#[test]
fn a_person_alone_answers_on_every_layout_and_the_lock_works_there_too() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    start(&app, "first-contact", "adult", "ur", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    for (round, layout) in LAYOUTS.into_iter().enumerate() {
        question(&app)?;
        app.find("[data-action=hand-over]")?.click()?;
        app.wait_for("dialog .primary")?.click()?;
        app.wait_until_gone("header .mark")?;
        let keyboard = Keyboard::of(layout)?;
        if round == 0 {
            keyboard.press(&[], Place::Enter)?;
        }
        // The person goes on where they were before the lock.
        app.wait_for("[data-option=no]")?;
        let (key, option) = if round % 2 == 0 { (Place::Digit2, "no") } else { (Place::Digit1, "yes") };
        keyboard.press(&[], key)?;
        app.wait_for(&format!("[data-option={option}][aria-checked=true]"))?;
        keyboard.press(&[Place::Control], Place::L)?;
        app.wait_for("main .unlock input[type=password]")?;
        drop(keyboard);
        unlock(&app)?;
        open_case(&app)?;
    }
    app.quit()
}
