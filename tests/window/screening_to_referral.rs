//! The main job: from nothing to a referral that somebody can read.

use crate::picture::shot;
use e2e::officer::{Reply, choose, first_start, open_case, question, reply, start, unlock};
use e2e::{App, Error, Fixture, Key};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A word that stands in a note, in a typed answer and in the municipality, and nowhere else in the world.
const MARK: &str = "Zvirgzdupīte";

/// The site visit up to the debt, question by question; everything by keyboard.
const BEFORE_THE_KILL: [Reply; 22] = [
    Reply::Keys("1"),    // has-travelled: yes
    Reply::TypedUnknown, // arrival-month
    Reply::Keys("136"),  // promise-differs: work, pay, papers
    Reply::Keys("6"),    // promises-broken: none
    Reply::Keys("5"),    // on-the-way: debt
    Reply::Keys("8"),    // used-to-persuade: does not know
    Reply::Keys("4"),    // fee-paid: an agency
    Reply::Keys("2"),    // passport-now: the employer
    Reply::Keys("2"),    // contract-now: not understood
    Reply::Typed(MARK),  // work-described
    Reply::Typed("84"),  // hours-per-week
    Reply::Keys("12"),   // work-conditions: no breaks, ill
    Reply::Keys("5"),    // safety-gear: not needed
    Reply::Keys("1"),    // accident-help: not hurt
    Reply::Keys("3"),    // paid-by: a person
    Reply::Keys("3"),    // pay-received: very little
    Reply::Keys("56"),   // pay-deductions: fines, unexplained
    Reply::Keys("8"),    // pay-kept-back: does not know
    Reply::Keys("1"),    // debt-owed: yes
    Reply::Keys("6"),    // debt-for: never agreed
    Reply::Keys("2"),    // debt-free-to-leave: no
    Reply::Keys("3"),    // housing-from: the employer
];

/// The rest, after the kill and in another language.
const AFTER_THE_KILL: [Reply; 16] = [
    Reply::Keys("1"),   // housing-conditions
    Reply::Keys("1"),   // go-out-freely: yes
    Reply::Keys("2"),   // kept-from-family: no
    Reply::Keys("2"),   // phone-monitored: no
    Reply::Keys("1"),   // afraid-of-offices: yes
    Reply::Keys("9"),   // decides-for-you: declined
    Reply::Keys("35"),  // used-to-keep: papers, housing and food
    Reply::Keys("0"),   // made-to-do: later
    Reply::Keys("3"),   // threatened-with: authorities
    Reply::Keys("2"),   // hurt-here: no
    Reply::Keys("7"),   // recruitment-pressure: none
    Reply::Keys("2"),   // danger-now: no
    Reply::Keys("2"),   // controller-near: no
    Reply::Keys("145"), // needs-now: shelter, documents, wages
    Reply::Keys("1"),   // dependants: yes
    Reply::Keys("1"),   // fears-return: yes
];

#[test]
fn an_officer_gets_from_nothing_to_a_referral() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let documents = fixture.root().join("home/Documents");
    fs::create_dir(&documents).unwrap();
    let mut app = App::start(&fixture)?;
    shot(&app, "welcome")?;
    first_start(&app)?;
    shot(&app, "cases-empty")?;
    start(&app, "labour-site-visit", "adult", "uz-Latn", MARK)?;
    shot(&app, "interview-facts")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;

    for (number, answer) in BEFORE_THE_KILL.into_iter().enumerate() {
        if number == 6 {
            shot(&app, "interview-question")?;
        }
        reply(&app, answer)?;
    }
    let left_at = question(&app)?;
    let progress = app.find("nav")?.text()?;

    app.kill()?;
    assert_no_trace(&fixture)?;
    app.restart()?;
    shot(&app, "unlock")?;
    unlock(&app)?;
    shot(&app, "cases")?;
    open_case(&app)?;
    assert_eq!(question(&app)?, left_at, "the interview goes on where it was left");
    assert_eq!(app.find("nav")?.text()?, progress, "nothing is lost");

    let person = "header .languages > :last-child select";
    choose(&app, person, "ru")?;
    app.wait_until("the question in Russian", |app| Ok(question(app)? != left_at))?;
    // Meanwhile the language itself is being saved.
    app.wait_until(
        "a change of language that loses nothing",
        |app| Ok(app.find("nav")?.text()? == progress),
    )?;
    shot(&app, "interview-question-ru")?;
    for answer in AFTER_THE_KILL {
        reply(&app, answer)?;
    }
    reply(&app, Reply::Keys("35"))?; // wishes: another job, time to think
    reply(&app, Reply::Keys("2"))?; // agrees-to-police: no; then the end
    app.wait_for("h1")?;
    shot(&app, "interview-end")?;

    app.wait_for("[data-action=finish]:not([disabled])")?.click()?;
    app.wait_for("details")?;
    shot(&app, "result")?;
    for row in app.find_all("details > summary")?.into_iter().skip(3).take(2) {
        row.click()?;
    }
    shot(&app, "result-open")?;
    app.find("input[name=decision]")?.click()?;
    app.wait_for("form.box .primary")?.click()?;

    app.wait_for("#recipient-provider")?.click()?;
    app.wait_for("fieldset .chip input")?;
    app.wait_for("aside img")?;
    shot(&app, "referral")?;
    app.wait_for("aside .save .primary:not([disabled])")?.click()?;
    app.wait_for_text(".pdf")?;
    shot(&app, "referral-saved")?;

    let text = text_of(&only_file(&documents));
    for expected in ["Novirzīšanas kopsavilkums", "parādu verdzība", "uzbeku (latīņu raksts)", "Pamats"]
    {
        assert!(text.contains(expected), "the document says “{expected}”:\n{text}");
    }
    app.quit()?;
    fs::remove_dir_all(&documents).unwrap();
    assert_no_trace(&fixture)
}

/// The marked word stands in no file: not in the vault, not in a cache, not in a log.
fn assert_no_trace(fixture: &Fixture) -> Result<(), Error> {
    let found = fixture.files_containing(MARK)?;
    assert!(found.is_empty(), "the word stands in {found:?}");
    Ok(())
}

fn only_file(folder: &Path) -> PathBuf {
    let files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    files.into_iter().next().unwrap()
}

/// The text of a PDF as another program reads it.
fn text_of(pdf: &Path) -> String {
    let read = Command::new("pdftotext").args(["-layout"]).arg(pdf).arg("-").output().unwrap();
    assert!(read.status.success());
    String::from_utf8(read.stdout).unwrap()
}
