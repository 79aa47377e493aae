//! Listening in the real window: Space asks for it, and what cannot be heard is said, never an error.

use crate::picture::shot;
use e2e::officer::{choose, first_start, question, start};
use e2e::{App, Error, Fixture, Key};

const PERSON_LIST: &str = "header .languages > :last-child select";

/// What the window says about the sound; empty while it says nothing.
const SAID: &str = "return document.querySelector('.listen [role=status]')?.textContent.trim() ?? ''";

#[test]
fn space_plays_the_question_or_says_why_it_cannot_be_heard() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    start(&app, "first-contact", "adult", "uz-Latn", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    let asked = question(&app)?;
    app.press(Key::Character(' '))?;
    // With a loudspeaker a machine speaks and says that it is one; without, the way out is named.
    app.wait_until("a word about the sound", |app| Ok(app.execute(SAID, &[])? != ""))?;
    shot(&app, "listening-uz-Latn")?;
    assert_eq!(question(&app)?, asked, "Space chooses nothing while no answer is focused");
    assert!(app.find_all(".notice")?.is_empty(), "it is no error");

    choose(&app, PERSON_LIST, "tg")?;
    app.wait_until("Tajik", |app| Ok(question(app)? != asked))?;
    app.press(Key::Character(' '))?;
    app.wait_until("that there is no sound in Tajik", |app| {
        Ok(app.execute(SAID, &[])?.as_str().is_some_and(|said| said.contains("Šajā valodā")))
    })?;
    shot(&app, "listening-tg")?;
    app.quit()
}
