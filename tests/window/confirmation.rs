//! The facts on which results rest are compared with their sources: chosen, noted, taken back, and no longer marked elsewhere.

use crate::picture::shot;
use e2e::officer::{first_start, unlock};
use e2e::{App, Error, Fixture, Key};

#[test]
fn facts_are_confirmed_together_and_taken_back_one_by_one() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    first_start(&app)?;
    opens(&app)?;
    shot(&app, "facts-contacts")?;
    let agree = app.find("[data-action=agree]")?;
    assert!(!agree.is_enabled()?, "nothing is chosen, and nobody named");
    for id in ["contact.emergency", "contact.marta"] {
        app.find(&format!("[data-fact='{id}'] input"))?.click()?;
    }
    app.find("form input[maxlength='80']")?.type_text("Test Reader One")?;
    app.find("form input[maxlength='300']")?.type_text("Tālruņa saruna")?;
    shot(&app, "facts-chosen")?;
    app.find("[data-action=agree]")?.click()?;
    app.wait_for("[data-fact='contact.emergency'] .agrees")?;
    assert_eq!(app.find_all(".agrees")?.len(), 2);
    assert!(!app.find("[data-action=agree]")?.is_enabled()?, "nothing is chosen any more");

    // The name and the source stay for the next ones; a whole list of strengths is chosen by one tick.
    app.find_all("input[name=filter]")?.last().expect("the strengths").click()?;
    app.wait_for(".title input")?;
    shot(&app, "facts-strengths")?;
    app.find(".title input")?.click()?;
    app.find("[data-action=differ]")?.click()?;
    app.wait_for(".differs")?;
    shot(&app, "facts-differ")?;
    app.restart()?;
    unlock(&app)?;
    opens(&app)?;
    assert_eq!(app.find_all(".agrees")?.len(), 2);
    // By keyboard.
    app.execute("document.querySelector(\"[data-fact='contact.marta'] .noted button\").focus()", &[])?;
    app.press(Key::Enter)?;
    app.wait_until("one was taken back", |app| Ok(app.find_all(".agrees")?.len() == 1))?;
    app.quit()
}

fn opens(app: &App) -> Result<(), Error> {
    app.wait_for("header [data-to=about]")?.click()?;
    app.wait_for("[data-to=claims]")?.click()?;
    app.wait_for("[data-fact]").map(drop)
}
