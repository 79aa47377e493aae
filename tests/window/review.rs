//! A speaker reads the texts of a language: blind, then beside the desk's words, by keyboard; stops, and goes on.

use crate::picture::shot;
use e2e::officer::{first_start, unlock};
use e2e::{App, Error, Fixture, Key};
use serde_json::Value;
use std::fs;

#[test]
fn a_speaker_reads_a_text_blind_judges_it_and_goes_on_another_day() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    first_start(&app)?;
    for tag in ["lv", "ur", "tg"] {
        reads(&app, tag)?;
        // Nobody is named yet.
        app.press(Key::Enter)?;
        app.wait_for("[role=alert] .notice")?;
        app.find("[role=alert] button")?.click()?;
        shot(&app, &format!("review-reader-{tag}"))?;
        app.find("input[type=text]")?.type_text("Test Reader One")?;
        app.press(Key::Enter)?;
        app.wait_for("textarea")?;
        shot(&app, &format!("review-blind-{tag}"))?;
        assert!(app.find_all(".desk")?.is_empty(), "the desk's words are not seen before the text was read");
        let first = shown(&app)?;
        app.find("textarea")?.type_text("It says hello.")?;
        app.press(Key::Enter)?;
        app.wait_for("input[name=verdict]")?;
        assert!(app.text()?.contains("It says hello."));
        // By its number; what is unclear asks for a proposal.
        app.press(Key::Character('2'))?;
        app.wait_for("textarea")?.type_text("Cits teksts")?;
        shot(&app, &format!("review-judged-{tag}"))?;
        app.press(Key::Enter)?;
        app.wait_until("the next text", |app| Ok(shown(app)? != first))?;
        app.find(".top .plain")?.click()?;
        app.wait_for("table .act button")?;
    }
    let file = fixture.data().join("reviews/tg-Test-Reader-One.json");
    let written: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(written["findings"][0]["verdict"], "unclear");
    assert_eq!(written["findings"][0]["blind"], "It says hello.");
    app.restart()?;
    unlock(&app)?;
    reads(&app, "tg")?;
    app.find("input[type=text]")?.type_text("Test Reader One")?;
    app.press(Key::Enter)?;
    app.wait_for("textarea")?;
    // The second filter shows what was judged before.
    app.find_all("input[name=filter]")?[1].click()?;
    app.wait_for("input[name=verdict]:checked")?;
    assert_eq!(app.find("textarea")?.property("value")?, "Cits teksts");
    app.quit()
}

/// From wherever the bar is to the page that asks who reads.
fn reads(app: &App, tag: &str) -> Result<(), Error> {
    if app.find_all("table .act button")?.is_empty() {
        app.wait_for("header [data-to=about]")?.click()?;
        app.wait_for("main [data-to=languages]")?.click()?;
        app.wait_for("table .act button")?;
    }
    app.execute(
        "[...document.querySelectorAll('tbody')].find((row) => row.querySelector('th bdi').lang === arguments[0]).querySelector('[data-action=review]').click()",
        &[tag.into()],
    )?;
    app.wait_for("form input[type=text]")?.click()
}

/// Which text is shown, by its number.
fn shown(app: &App) -> Result<String, Error> {
    app.find(".page .quiet")?.text()
}
