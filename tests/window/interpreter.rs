//! An interpreter who is close to the person is refused; in an emergency, with a reason, the conversation goes on. Somebody else who
//! interprets later is asked about anew.

use crate::picture::shot;
use e2e::officer::{alone_and_safe, choose, first_start};
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
    on(&app)?;
    alone_and_safe(&app)?;
    app.find_all("[data-row=interpreter] .row button")?[2].click()?;
    // Nobody said yet who it is.
    app.wait_for("select[name=tie]")?;
    on(&app)?;
    app.wait_for("form .foot [role=status] b")?;
    choose(&app, "select[name=tie]", "relative")?;
    choose(&app, "select[name=found]", "person")?;
    app.find_all("[aria-labelledby=safety-accepts] button")?[0].click()?;
    app.wait_for(".refused")?;
    shot(&app, "interpreter-refused")?;
    // Without an emergency it is put off.
    on(&app)?;
    app.wait_for("input[name=place]")?;
    shot(&app, "interpreter-postpone")?;
    app.find(".postpone .plain")?.click()?;
    app.wait_for("input[name=emergency]")?.click()?;
    on(&app)?;
    app.wait_for("form .foot [role=status] b")?;
    assert!(app.find_all(".agree")?.is_empty(), "a reason is missing");
    app.wait_for("input[name=why]")?.type_text("Izdomāts iemesls")?;
    shot(&app, "interpreter-exception")?;
    on(&app)?;
    app.wait_for(".agree button")?.click()?;
    on(&app)?;
    app.wait_for(".fact")?;
    // Somebody else interprets now: whether it is safe is asked anew.
    app.find("[data-action=safety]")?.click()?;
    alone_and_safe(&app)?;
    on(&app)?;
    app.wait_for("#question")?;
    app.quit()
}

fn on(app: &App) -> Result<(), Error> {
    app.find("form .foot .primary")?.click()
}
