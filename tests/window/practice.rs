//! Practice in the real window: from the start, without a passphrase, to the certificate; and nothing of it is kept or handed over.

use crate::picture::shot;
use e2e::officer::{Reply, alone_and_safe, first_start, lock, refusal, reply, unlock};
use e2e::{App, Error, Fixture, Key};
use std::thread::sleep;
use std::time::Duration;

/// The words over every screen of practice.
const MARK: &str = "Treniņš";

fn is_marked(app: &App) -> Result<(), Error> {
    let over = app.execute(
        "return [document.documentElement.hasAttribute('data-practice'), \
         getComputedStyle(document.documentElement, '::after').content, document.querySelector('header').innerText]",
        &[],
    )?;
    let text = over.to_string();
    assert!(
        text.starts_with("[true") && text.matches(MARK).count() >= 2,
        "marked over the page and in the bar: {text}"
    );
    Ok(())
}

/// Into the first question of a case.
fn begins(app: &App, case: &str) -> Result<(), Error> {
    app.wait_for(&format!("[data-case={case}] [data-action=begin]"))?.click()?;
    app.wait_for(".scene")?;
    is_marked(app)?;
    shot(app, "practice-scene")?;
    // What fits the case is chosen: the situation, then the language.
    app.find("form .foot .primary")?.click()?;
    app.wait_for(".languages button")?;
    app.find("form .foot .primary")?.click()?;
    alone_and_safe(app)?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for(".agree button")?.click()?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for(".fact")?;
    is_marked(app)?;
    app.find("[data-action=next]")?.click()?;
    app.wait_for("#question").map(drop)
}

/// To a question, by its words.
fn to_question(app: &App, words: &str) -> Result<(), Error> {
    app.press(Key::Escape)?;
    app.press(Key::Character('/'))?;
    app.wait_for("dialog input[type=search]")?.type_text(words)?;
    app.wait_until("the question found", |app| Ok(app.find_all("#found [role=option]")?.len() == 1))?;
    is_marked(app)?;
    app.press(Key::Enter)?;
    app.wait_until_gone("dialog")?;
    app.wait_until("the question", |app| Ok(app.text()?.contains(words)))
}

#[test]
fn a_case_is_practised_from_the_start_to_the_certificate() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    app.wait_for("[data-action=practise]")?.click()?;
    app.wait_for("[data-case=taxi-driver]")?;
    is_marked(&app)?;
    shot(&app, "practice-cases")?;
    begins(&app, "taxi-driver")?;

    // The man evades; asked once more, gently, he says it.
    to_question(&app, "Pie kā šobrīd ir jūsu pase")?;
    let first = app.wait_for(".says .line")?.content()?;
    app.wait_for("[data-action=ask-again]")?.click()?;
    app.wait_for(".says .again")?;
    let second = app.find(".says .again")?.content()?;
    assert_ne!(first, second);
    shot(&app, "practice-question")?;
    reply(&app, Reply::Keys("2"))?;

    // Finished early: what was not asked is named.
    app.find("[data-action=end]")?.click()?;
    app.wait_for("[data-action=finish]:not([disabled])")?.click()?;
    app.wait_for("[data-action=debriefing]")?;
    is_marked(&app)?;
    shot(&app, "practice-result")?;
    assert_eq!(refusal(&app, "go", r#"{"to":{"name":"referral"}}"#)?, "practice-only");
    let home = fixture.root().join("home").display().to_string();
    assert_eq!(
        refusal(&app, "save_explanation", &format!(r#"{{"language":"lv","folder":"{home}"}}"#))?,
        "practice-only"
    );
    app.find("[data-action=debriefing]")?.click()?;
    app.wait_for("[data-action=leave-debriefing]")?;
    is_marked(&app)?;
    let text = app.text()?;
    assert!(text.contains("pierakstīts tā, kā persona teica") && text.contains("nav jautāts"), "{text}");
    assert!(!text.contains('%'), "no mark: {text}");
    shot(&app, "practice-debriefing")?;
    app.find("[data-action=leave-debriefing]")?.click()?;
    app.wait_for("[data-action=told]")?.click()?;
    app.wait_for("[data-case=taxi-driver] .state")?;

    app.find("form.box input[type=text]")?.type_text("Testa Persona Viens")?;
    app.find("form.box .primary")?.click()?;
    let saved = app.wait_for("form.box [role=status] .path")?.content()?;
    let pdf = std::fs::read(saved.trim()).expect("the certificate is there");
    assert!(pdf.starts_with(b"%PDF"), "a document");
    shot(&app, "practice-certificate")?;

    // Nothing of it lies in the place of the vault, and what is created then is empty.
    assert!(!fixture.data().join("vault.db").exists(), "no vault was made");
    app.find("[data-action=leave-practice]")?.click()?;
    app.wait_for("[data-action=practise]")?;
    assert!(app.execute("return document.documentElement.hasAttribute('data-practice')", &[])? == false);
    first_start(&app)?;
    assert!(app.find_all("tbody a")?.is_empty(), "no case of practice is in the list");
    // What was done is remembered, and practice does not need the passphrase.
    lock(&app)?;
    app.wait_for("[data-action=practise]")?.click()?;
    app.wait_for("[data-case=taxi-driver] .state")?;
    lock(&app)?;
    unlock(&app)?;
    app.wait_for(".empty")?;
    Ok(())
}

#[test]
fn where_somebody_stands_near_it_is_put_off_in_practice_too() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    app.wait_for("[data-action=practise]")?.click()?;
    app.wait_for("[data-case=leased-builder] [data-action=begin]")?.click()?;
    let before = app.wait_for(".scene")?.content()?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for(".languages button")?;
    app.find("form .foot .primary")?.click()?;
    alone_and_safe(&app)?;
    app.find_all("[data-row=near] button")?[0].click()?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for(".postpone .primary")?;
    is_marked(&app)?;
    app.find(".postpone .primary")?.click()?;
    app.wait_for("[data-case=leased-builder] .state")?;
    app.find("[data-case=leased-builder] [data-action=begin]")?.click()?;
    assert_ne!(app.wait_for(".scene")?.content()?, before, "alone, another time");
    // Hidden and gone like everything else.
    app.press(Key::Function(9))?;
    app.wait_for("[data-neutral]")?;
    assert!(app.execute("return document.documentElement.hasAttribute('data-practice')", &[])? == false);
    // The page that held the case is gone, and the one after it shows the same.
    sleep(Duration::from_millis(600));
    app.wait_for("[data-neutral]")?;
    app.press(Key::Function(9))?;
    app.wait_for("[data-action=practise]").map(drop)
}
