//! Two institutions, each with its own folder and its own window: what one hands over the other receives, and what is told comes back; through
//! an exchange folder, on a stick with six words, and on paper.

use crate::picture::shot;
use crate::typed::decided;
use e2e::officer::{choose, first_start, leave_to};
use e2e::{App, Error, Fixture};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A name that the person lets the provider know, and nobody else.
const NAME: &str = "Test Person One";

#[test]
fn two_recipients_get_what_is_theirs_and_what_they_tell_comes_back() -> Result<(), Error> {
    let (here, there) = (Fixture::new()?, Fixture::new()?);
    let shared = here.root().join("shared");
    for folder in [&shared, &documents(&here), &documents(&there)] {
        fs::create_dir_all(folder).unwrap();
    }
    let (sender, recipient) = (App::start(&here)?, App::start(&there)?);
    first_start(&sender)?;
    first_start(&recipient)?;
    let words = introduce(&recipient, "Test Office Two", "provider")?;
    recipient.find("[data-action=save-address]")?.click()?;
    recipient.wait_for("section > [role=status] .path")?;
    shot(&recipient, "exchange-own-address")?;

    // Brought over on a stick, and compared by telephone.
    introduce(&sender, "Test Office One", "")?;
    share(&sender, &shared)?;
    carry(&documents(&there), &documents(&here), "atpazit-address");
    take_in(&sender, Some(&documents(&here)), "")?;
    sender.wait_for("[data-action=confirm-address]")?;
    assert!(sender.text()?.contains(&words), "the words of the other: {words}");
    shot(&sender, "exchange-address-unconfirmed")?;
    sender.find("[data-action=confirm-address]")?.click()?;
    sender.wait_until_gone("[data-action=confirm-address]")?;

    leave_to(&sender, "cases")?;
    decided(&sender)?;
    for (to, name) in [("provider", Some(NAME)), ("labour-inspectorate", None)] {
        hand_over(&sender, to, name)?;
    }
    let six_words = sender.wait_for("aside .words")?.text()?;
    shot(&sender, "disclosure-words")?;
    let [sealed] = files(&shared, "atpazit-handover").try_into().expect("one file in the exchange folder");
    let bare = sealed.file_stem().unwrap().to_string_lossy().into_owned();
    assert!(
        bare.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-'),
        "a name that says nothing: {bare}"
    );
    for file in [sealed, files(&documents(&here), "atpazit-handover").remove(0)] {
        let bytes = fs::read(&file).unwrap();
        assert!(!bytes.windows(NAME.len()).any(|part| part == NAME.as_bytes()), "{}", file.display());
    }

    // The stick goes to the second recipient, which here is the same office. It has no exchange folder yet: its receipt comes back on paper.
    carry(&documents(&here), &documents(&there), "atpazit-handover");
    take_in(&recipient, Some(&documents(&there)), &six_words)?;
    open_received(&recipient, 0)?;
    let read = papers(&recipient, &documents(&there))?;
    assert!(!read.contains(NAME), "the labour inspectorate has no name");
    tell(&recipient, "declined", Some("no-capacity"))?;
    shot(&recipient, "received-declined")?;
    recipient.find("[data-action=save-receipt]")?.click()?;
    recipient.wait_for_text("-receipt.pdf")?;

    // The newest stands first.
    leave_to(&recipient, "exchange")?;
    share(&recipient, &shared)?;
    take_in(&recipient, None, "")?;
    recipient.wait_until("both", |app| Ok(app.find_all(".rows a")?.len() == 2))?;
    shot(&recipient, "exchange-received")?;
    open_received(&recipient, 0)?;
    let read = papers(&recipient, &documents(&there))?;
    assert!(read.contains(NAME), "the provider has the name, on a sheet of its own:\n{read}");
    tell(&recipient, "accepted", None)?;
    recipient.wait_for_text(".atpazit-receipt")?;

    // What was told through the folder has come back.
    leave_to(&sender, "cases")?;
    leave_to(&sender, "exchange")?;
    take_in(&sender, None, "")?;
    sender.wait_for_text("Saņēmējs pieņem šo novirzīšanu.")?;
    shot(&sender, "exchange-receipt")?;
    assert_eq!(state(&sender)?, "received");

    // The paper is photographed.
    let mut papers = files(&documents(&there), "pdf").into_iter();
    let paper = papers.find(|file| file.to_string_lossy().contains("-receipt")).unwrap();
    let photo = documents(&here).join("photo");
    let mut draw = Command::new("pdftoppm");
    let drawn = draw.args(["-png", "-r", "150", "-singlefile"]).arg(paper).arg(photo).status();
    assert!(drawn.unwrap().success());
    leave_to(&sender, "exchange")?;
    take_in(&sender, Some(&documents(&here)), "")?;
    sender.wait_for_text("Saņēmējs šo novirzīšanu nepieņem.")?;
    leave_to(&sender, "cases")?;
    sender.wait_for("tbody a")?.click()?;
    sender.wait_for("[data-to=referral]")?.click()?;
    sender.wait_for("[data-action=save-letter]")?.click()?;
    sender.wait_for_text("-letter-lv.pdf")?;
    shot(&sender, "referral-told")?;
    sender.quit()?;
    recipient.quit()
}

fn documents(fixture: &Fixture) -> PathBuf {
    fixture.root().join("home/Documents")
}

/// Says who the office is; gives the words that others compare.
fn introduce(app: &App, name: &str, kind: &str) -> Result<String, Error> {
    leave_to(app, "exchange")?;
    app.wait_for("[name=institution]")?.type_text(name)?;
    if !kind.is_empty() {
        choose(app, "form[name=own-address] [name=kind]", kind)?;
    }
    app.wait_for("form[name=own-address] .primary:not([disabled])")?.click()?;
    app.wait_for("[data-action=save-address]")?;
    app.wait_for(".words")?.text()
}

/// Sets the exchange folder.
fn share(app: &App, folder: &Path) -> Result<(), Error> {
    app.wait_for("form[name=own-address] [name=folder]")?.type_text(&folder.display().to_string())?;
    app.wait_for("form[name=own-address] .primary:not([disabled])")?.click()?;
    app.wait_for("form[name=own-address] .primary[disabled]")?;
    app.wait_for("form[name=take-in] [name=place] option[value='']").map(drop)
}

/// Takes in what lies in a folder, or in the exchange folder.
fn take_in(app: &App, folder: Option<&Path>, words: &str) -> Result<(), Error> {
    let folder = folder.map(|folder| folder.display().to_string()).unwrap_or_default();
    choose(app, "form[name=take-in] [name=place]", &folder)?;
    if !words.is_empty() {
        app.find("form[name=take-in] [name=words]")?.type_text(words)?;
    }
    app.wait_for("form[name=take-in] .primary:not([disabled])")?.click()?;
    app.wait_for("form[name=take-in] .primary:not([disabled])").map(drop)
}

/// Hands the case over: with the name through the exchange folder, without it on a stick.
fn hand_over(app: &App, to: &str, name: Option<&str>) -> Result<(), Error> {
    let id = format!("#recipient-{to}");
    app.execute("for (const list of document.querySelectorAll('main details')) list.open = true;", &[])?;
    app.wait_for(&id)?.click()?;
    app.wait_for(&format!("{id}:checked"))?;
    if let Some(name) = name {
        app.wait_for(&format!(".recipient:has({id}) [data-block=contact]"))?.click()?;
        app.wait_for(&format!(".recipient:has({id}) .contact input"))?.type_text(name)?;
        app.execute("document.activeElement.blur()", &[])?;
    }
    app.wait_for("aside img")?;
    app.wait_for("[data-to=disclosure]:not([disabled])")?.click()?;
    app.wait_for(".blocks li")?;
    assert_eq!(app.text()?.contains(NAME), name.is_some(), "{to} learns the name where the person agreed");
    shot(app, &format!("disclosure-{to}"))?;
    if name.is_none() {
        choose(app, "form[name=seal] [name=to]", "")?;
        let documents = "const places = [...document.querySelectorAll('form[name=seal] [name=place] option')]; \
                         return places.map((place) => place.value).find((path) => path.endsWith('Documents'));";
        let documents = app.execute(documents, &[])?.as_str().expect("the own documents").to_owned();
        choose(app, "form[name=seal] [name=place]", &documents)?;
    }
    app.find("form[name=seal] .primary")?.click()?;
    app.wait_for("section > [role=status] .path")?;
    if name.is_some() {
        app.find("[data-action=back]")?.click()?;
        app.wait_for("#recipient-provider")?;
    }
    Ok(())
}

fn open_received(app: &App, which: usize) -> Result<(), Error> {
    app.wait_for(".rows a")?;
    app.find_all(".rows a")?.into_iter().nth(which).expect("a row").click()?;
    app.wait_for("aside img").map(drop)
}

/// Saves the papers of the one that lies open, and reads them as another program does.
fn papers(app: &App, folder: &Path) -> Result<String, Error> {
    let before = files(folder, "pdf");
    app.find("[data-action=save-papers]")?.click()?;
    app.wait_for("section > [role=status] .path")?;
    let new = files(folder, "pdf").into_iter().filter(|file| !before.contains(file));
    Ok(new.map(|file| text_of(&file)).collect())
}

fn tell(app: &App, status: &str, reason: Option<&str>) -> Result<(), Error> {
    choose(app, "[data-outcome=told] [name=status]", status)?;
    if let Some(reason) = reason {
        choose(app, "[data-outcome=told] [name=reason]", reason)?;
    }
    app.wait_for("[data-outcome=told] button:not([disabled])")?.click()?;
    app.wait_for("[data-action=save-receipt]").map(drop)
}

/// How far the only case of the list has come.
fn state(app: &App) -> Result<String, Error> {
    leave_to(app, "cases")?;
    app.wait_for("tbody a")?;
    let state = app.execute(
        "return window.__TAURI_INTERNALS__.invoke('open').then((frame) => frame.screen.view.cases[0].stateMessage.id);",
        &[],
    )?;
    Ok(state.as_str().expect("a state").trim_start_matches("case-state-").to_owned())
}

/// Copies what ends so from one folder into another.
fn carry(from: &Path, to: &Path, extension: &str) {
    for file in files(from, extension) {
        fs::copy(&file, to.join(file.file_name().unwrap())).unwrap();
    }
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|found| found == extension)).collect();
    files.sort();
    files
}

fn text_of(pdf: &Path) -> String {
    let read = Command::new("pdftotext").arg(pdf).arg("-").output().unwrap();
    assert!(read.status.success());
    String::from_utf8(read.stdout).unwrap()
}
