//! An interpreter who is close to the person is refused; in an emergency, with a reason, the conversation goes on.

use crate::picture::shot;
use e2e::officer::{choose, first_start};
use e2e::{App, Error, Fixture, Key, Modifier};

#[test]
fn a_relative_interprets_only_in_an_emergency_with_a_reason() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    app.press_with(&[Modifier::Control], Key::Character('n'))?;
    app.wait_for("input[name=instrument][value=first-contact]")?.click()?;
    app.find("input[name=age][value=adult]")?.click()?;
    on(&app)?;
    app.wait_for(".languages button[lang=tg]")?.click()?;
    app.find("input[name=interpreter][value=in-person]")?.click()?;
    // Nobody said yet who it is.
    app.wait_for("select[name=tie]")?;
    assert!(stays(&app)?);
    choose(&app, "select[name=tie]", "relative")?;
    app.wait_for(".refused")?;
    shot(&app, "interpreter-refused")?;
    assert!(stays(&app)?);
    app.find("input[name=emergency]")?.click()?;
    assert!(stays(&app)?, "a reason is missing");
    app.wait_for("input[name=why]")?.type_text("Izdomāts iemesls")?;
    shot(&app, "interpreter-exception")?;
    on(&app)?;
    app.wait_for(".agree button")?.click()?;
    on(&app)?;
    app.wait_for(".fact")?;
    app.quit()
}

fn on(app: &App) -> Result<(), Error> {
    app.find("form .foot .primary")?.click()
}

/// Whether the page does not go on, and says why.
fn stays(app: &App) -> Result<bool, Error> {
    on(app)?;
    app.wait_for("form .foot [role=status] b")?;
    Ok(app.find_all(".agree")?.is_empty())
}
