//! What was seen before anybody was spoken to stands in the interview that follows.

use crate::picture::shot;
use e2e::officer::{alone_and_safe, first_start, unlock};
use e2e::{App, Error, Fixture, Key, Modifier};

#[test]
fn what_was_seen_stands_in_the_interview_that_follows() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    first_start(&app)?;
    app.press_with(&[Modifier::Control], Key::Character('n'))?;
    app.wait_for("input[name=instrument][value=observation]")?.click()?;
    app.wait_for("select[name=sector]")?;
    app.execute(
        "const list = document.querySelector('select[name=sector]'); list.value = 'construction'; \
         list.dispatchEvent(new Event('change', { bubbles: true }));",
        &[],
    )?;
    shot(&app, "observation-start")?;
    app.find("form .foot .primary")?.click()?;

    // By tap and by keyboard alone: each tick is there at once.
    app.wait_for("[data-sign=documents-with-employer]")?.click()?;
    app.wait_for("[data-sign=documents-with-employer][aria-checked=true]")?;
    app.find("[data-sign=live-at-work]")?.click()?;
    app.wait_for("[data-sign=live-at-work][aria-checked=true]")?;
    app.press(Key::ArrowDown)?;
    app.press(Key::Space)?;
    app.wait_for("[data-sign=unfit-sleeping-place][aria-checked=true]")?;
    app.find("[data-sign=watched]")?.click()?;
    app.wait_for("[data-sign=watched][aria-checked=true]")?;
    shot(&app, "observation-signs")?;

    app.kill()?;
    app.restart()?;
    unlock(&app)?;
    shot(&app, "observation-list")?;
    app.wait_for("tbody a")?.click()?;
    app.wait_for("[data-sign=watched][aria-checked=true]")?;
    let all = app.find_all("[data-sign][aria-checked=true]")?.len();
    assert_eq!(all, 4, "no tick is lost");

    app.find(".foot .primary")?.click()?;
    app.wait_for("[data-action=interview]")?;
    shot(&app, "observation-speak-elsewhere")?;
    app.find("aside > button")?.click()?;
    app.wait_for("[data-sign=locked-in]")?.click()?;
    app.wait_for("[data-sign=locked-in][aria-checked=true]")?;
    app.find(".foot .primary")?.click()?;
    app.wait_for(".next.urgent")?;
    shot(&app, "observation-do-not-approach")?;

    app.find("[data-action=interview]")?.click()?;
    app.wait_for("input[name=instrument][value=labour-site-visit]")?.click()?;
    assert!(app.find_all("input[name=instrument][value=observation]")?.is_empty(), "it has been made");
    app.find("input[name=age][value=adult]")?.click()?;
    shot(&app, "observation-follows")?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for(".languages button[lang=ru]")?.click()?;
    app.find("form .foot .primary")?.click()?;
    alone_and_safe(&app)?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for(".agree button")?.click()?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for(".fact")?;

    // The first question of the section on documents: who has the passport.
    app.find_all("nav li button:not([disabled])")?[2].click()?;
    app.wait_for("#question")?;
    app.wait_for("[role=radio][aria-checked=true]")?;
    let origin = app.wait_for("input[name=origin][value=observed]")?;
    assert!(origin.is_selected()?, "the answer says that it was observed");
    assert!(!app.find_all(".seen")?.is_empty(), "and what was seen");
    shot(&app, "observation-carried")?;
    app.press(Key::Character('1'))?;
    app.wait_for("[role=radio][aria-checked=true]:first-child")?;
    app.find_all("nav li button:not([disabled])")?[3].click()?;
    app.wait_until("the work", |app| Ok(app.find_all("[role=radio]")?.is_empty()))?;
    app.press(Key::Function(1))?;
    app.wait_for("aside .prompt")?;
    shot(&app, "observation-prompt")?;
    app.quit()
}
