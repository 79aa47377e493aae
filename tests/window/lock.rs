//! Locking, a wrong passphrase, and coming back.

use crate::picture::shot;
use e2e::officer::{Reply, first_start, question, reply, start, unlock};
use e2e::{App, Error, Fixture, Key, Modifier};

#[test]
fn a_lock_hides_everything_and_the_passphrase_brings_it_back() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    start(&app, "first-contact", "adult", "ru", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    let asked = question(&app)?;
    reply(&app, Reply::Keys("1"))?;
    let code = app.find("header .code, header bdi")?.text()?;

    app.press_with(&[Modifier::Control], Key::Character('l'))?;
    app.wait_for("input[type=password]")?;
    let page = app.execute("return document.documentElement.outerHTML", &[])?.to_string();
    assert!(!page.contains(&asked) && !page.contains(&code), "nothing of the case is left in the page");

    app.type_text("a passphrase that was never chosen")?;
    app.press(Key::Enter)?;
    app.wait_for("[role=alert]")?;
    shot(&app, "unlock-refused")?;
    assert!(!app.find_all("input[type=password]")?.is_empty(), "it stays locked");
    let field = app.find("input[type=password]")?;
    field.clear()?;
    unlock(&app)?;
    app.wait_for("tbody a")?.click()?;
    assert_ne!(question(&app)?, asked, "the first answer was kept");
    app.press(Key::Backspace)?;
    app.wait_until("the first question", |app| Ok(question(app)? == asked))?;
    app.quit()
}
