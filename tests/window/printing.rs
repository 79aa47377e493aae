//! On paper without a file: the system's dialog prints the pages that were shown and nothing else, what is noted waits for the officer's
//! word, and whatever locks closes the dialog too.

use crate::picture::shot;
use crate::typed::decided;
use e2e::officer::{choose, first_start};
use e2e::{App, Error, Fixture, pictures};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

/// The system's dialog, in the language of the tests.
const DIALOG: &str = "^Print$";

/// A dialog that looks for printers is slow to come.
const PATIENCE: Duration = Duration::from_secs(90);

#[test]
fn a_hand_over_is_printed_by_the_systems_dialog_and_only_what_was_confirmed_is_noted() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    app.set_patience(PATIENCE);
    first_start(&app)?;
    decided(&app)?;
    app.wait_for("#recipient-provider")?.click()?;
    app.wait_for("aside img")?;
    let pages = app.find_all("aside img")?.len();
    choose(&app, "aside .save select", "")?;
    shot(&app, "referral-printer")?;

    open_dialog(&app)?;
    key("Escape");
    app.wait_for("[data-printing=asked]")?;
    app.wait_until("the end of the dialog", |_| Ok(!dialog_is_there()))?;
    shot(&app, "printing-asked")?;
    app.find("[data-action=not-printed]")?.click()?;
    app.wait_until_gone("dialog[open]")?;
    assert_eq!(handed_over(&app)?, 0, "nothing was confirmed");

    open_dialog(&app)?;
    // No printer stands here: the system offers to print into a file, which lies where it says.
    for name in ["Tab", "Down", "Return"] {
        key(name);
    }
    app.wait_until("the end of the dialog", |_| Ok(!dialog_is_there()))?;
    app.wait_until("what was printed", |_| Ok(printed(&fixture).is_some()))?;
    let paper = printed(&fixture).expect("it is there");
    app.wait_until("all of it", |_| Ok(lines(&paper, "Pages:").is_some()))?;
    assert_eq!(
        lines(&paper, "Pages:"),
        Some(pages.to_string()),
        "the pages that were shown, and no empty one"
    );
    assert!(
        lines(&paper, "Page size:").is_some_and(|size| size.contains("A4")),
        "{:?}",
        lines(&paper, "Page size:")
    );
    assert_eq!(
        dots(&paper),
        vec!["300"; pages],
        "as large as they are: a code can be read and a card has its size"
    );
    if let Some(folder) = pictures() {
        fs::copy(&paper, folder.join("printing-paper.pdf")).expect("a copy");
    }
    app.find("[data-action=printed]")?.click()?;
    app.wait_until_gone("dialog[open]")?;
    assert_eq!(handed_over(&app)?, 1);
    shot(&app, "referral-printed")?;
    fs::remove_file(&paper).expect("it is there");
    assert_eq!(printed(&fixture), None, "the program itself has written none");

    open_dialog(&app)?;
    app.execute("void window.__TAURI_INTERNALS__.invoke('lock')", &[])?;
    app.wait_for("main .unlock form")?;
    app.wait_until("the end of the dialog", |_| Ok(!dialog_is_there()))?;
    app.quit()
}

/// Lays the pages before the printer, and opens the system's dialog.
fn open_dialog(app: &App) -> Result<(), Error> {
    app.wait_for("aside .save .primary:not([disabled])")?.click()?;
    app.wait_for("[data-printing=ready]")?;
    shot(app, "printing-ready")?;
    app.find("[data-action=print]")?.click()?;
    app.wait_until("the system's dialog", |_| Ok(dialog_is_there()))
}

fn dialog_is_there() -> bool {
    let found = Command::new("xdotool").args(["search", "--onlyvisible", "--name", DIALOG]).output();
    found.is_ok_and(|found| !found.stdout.is_empty())
}

/// Presses a key in the system's dialog.
fn key(name: &str) {
    let search = [
        "search",
        "--onlyvisible",
        "--name",
        DIALOG,
        "windowfocus",
        "--sync",
        "key",
        "--clearmodifiers",
        name,
    ];
    let pressed = Command::new("xdotool").args(search).status();
    assert!(pressed.is_ok_and(|pressed| pressed.success()), "{name}");
}

/// How often the case was handed over.
fn handed_over(app: &App) -> Result<u64, Error> {
    let records = app.execute(
        "return window.__TAURI_INTERNALS__.invoke('open').then((frame) => frame.screen.view.saved.length);",
        &[],
    )?;
    Ok(records.as_u64().expect("a number"))
}

/// A file that was printed into, wherever it lies.
fn printed(fixture: &Fixture) -> Option<PathBuf> {
    let files = fixture.files().ok()?;
    files.into_iter().find(|file| file.extension().is_some_and(|extension| extension == "pdf"))
}

/// What is said of a document under this name; nothing as long as it is not whole.
fn lines(paper: &PathBuf, name: &str) -> Option<String> {
    let told = Command::new("pdfinfo").arg(paper).output().ok().filter(|told| told.status.success())?;
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    told.lines().find_map(|line| line.strip_prefix(name)).map(|rest| rest.trim().to_owned())
}

/// How many dots an inch each picture of a document has.
fn dots(paper: &PathBuf) -> Vec<String> {
    let told = Command::new("pdfimages").arg("-list").arg(paper).output().expect("it runs");
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    told.lines().skip(2).filter_map(|line| line.split_whitespace().nth(12)).map(str::to_owned).collect()
}
