//! What somebody types for a document: letters of any script, words of any length, and those that cannot be printed, said beforehand.

use crate::picture::shot;
use crate::typed::{CONTACT, decided, to_contact};
use e2e::officer::first_start;
use e2e::{App, Element, Error, Fixture, Key, Modifier};

#[test]
fn letters_that_cannot_be_printed_are_said_beside_the_pages_before_they_are_saved() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    // A program that was built to be debugged lays pages out slowly.
    app.set_patience(std::time::Duration::from_mins(1));
    let app = app;
    first_start(&app)?;
    decided(&app)?;
    to_contact(&app)?;
    // The person is on the last page.
    let typed = |name: &str, how: &str| -> Result<(), Error> {
        for (field, text) in app.find_all(CONTACT)?.into_iter().zip([name, how]) {
            field.click()?;
            app.press_with(&[Modifier::Control], Key::Character('a'))?;
            app.type_text(text)?;
        }
        app.press(Key::Tab)
    };
    let said = |app: &App| -> Result<Vec<String>, Error> {
        app.find_all("aside .letters li")?.iter().map(Element::content).collect()
    };

    typed("አበበ Test Person", "☎ 2612 3456")?;
    app.wait_until("the warning", |app| Ok(!said(app)?.is_empty()))?;
    let warnings = said(&app)?.join("\n");
    assert!(warnings.contains("አ በ") && warnings.contains("etiopiešu raksts"), "{warnings}");
    shot(&app, "referral-unprintable")?;

    typed("გიორგი Test Person", &"a".repeat(150))?;
    app.wait_until("no warning", |app| Ok(said(app)?.is_empty()))?;
    app.wait_until("the pages", |app| Ok(!app.find_all("aside img")?.is_empty()))?;
    shot(&app, "referral-georgian-and-150-letters")?;
    app.find_all("aside .save button, aside button")?.first().expect("a larger view").click()?;
    app.wait_for("dialog img")?;
    app.execute("[...document.querySelectorAll('dialog img')].at(-1).scrollIntoView({ block: 'end' })", &[])?;
    shot(&app, "referral-georgian-and-150-letters-large")?;
    app.quit()
}
