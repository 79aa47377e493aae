//! The first chapter of the handbook, step by step, in each of its languages: what it names stands on the screen where it says so.
//! With `ATPAZIT_SHOTS` it takes the chapter's pictures too: `cargo xtask handbook` puts them in place.

use crate::picture::shot;
use e2e::officer::{PASSPHRASE, Reply, choose, reply};
use e2e::{App, Error, Fixture, Key, Modifier};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

/// Where the words are that a person sees, but no text of the page: the keys, and the labels of lists.
const SHOWN: &str = "
    const page = document.querySelector('dialog[open]') ?? document.body;
    const named = [...page.querySelectorAll('[aria-label]')].map((part) => part.getAttribute('aria-label'));
    return [page.innerText, ...[...page.querySelectorAll('option')].map((one) => one.textContent), ...named].join('\\n');
";

/// Somebody who follows the chapter.
struct Reader {
    app: App,
    language: &'static str,
    /// Everything that was on the screen until now.
    seen: String,
    pictures: BTreeSet<String>,
}

impl Reader {
    fn starts(fixture: &Fixture, language: &'static str) -> Result<Self, Error> {
        let reader =
            Self { app: App::start(fixture)?, language, seen: String::new(), pictures: BTreeSet::new() };
        reader.app.wait_for(&format!(".welcome .languages [lang={language}]"))?.click()?;
        reader.app.wait_for(&format!(".welcome .languages [lang={language}][aria-pressed=true]"))?;
        Ok(reader)
    }

    /// Waits for what the step leads to, and reads all of it.
    fn sees(&mut self, selector: &str) -> Result<(), Error> {
        self.app.wait_for(selector)?;
        let shown = self.app.execute(SHOWN, &[])?;
        self.seen.push_str(&plain(shown.as_str().unwrap_or_default()));
        self.seen.push('\n');
        Ok(())
    }

    /// The same, with a picture of it.
    fn sees_in_picture(&mut self, selector: &str, picture: &str) -> Result<(), Error> {
        self.sees(selector)?;
        self.pictures.insert(format!("{picture}.png"));
        shot(&self.app, &format!("handbook-{}-{picture}", self.language))
    }

    /// Takes the test's own folder out of the picture.
    fn without_folder(&self) -> Result<(), Error> {
        self.app.wait_for("dd .path")?;
        self.app.execute("document.querySelector('dd .path').textContent = '…/atpazit'", &[]).map(drop)
    }

    fn presses(&self, selector: &str) -> Result<(), Error> {
        self.app.wait_for(selector)?.click()
    }

    /// What the chapter lets one type.
    fn says(&self, latvian: &'static str, english: &'static str) -> &'static str {
        if self.language == "lv" { latvian } else { english }
    }

    /// What the chapter calls by a number among several.
    fn presses_one(&self, selector: &str, at: usize) -> Result<(), Error> {
        self.app.wait_for(selector)?;
        self.app.find_all(selector)?.get(at).expect("as many as the chapter says").click()
    }

    /// Compares the chapter with what was seen: what it prints bold are words on the screen, and its pictures are those taken here.
    fn compares(&self) {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/handbook").join(self.language);
        let chapter = std::fs::read_to_string(folder.join("1-first-day.md")).expect("the chapter");
        let words: Vec<&str> = chapter.split("**").skip(1).step_by(2).collect();
        let missing: Vec<&&str> = words.iter().filter(|words| !self.seen.contains(&plain(words))).collect();
        assert!(words.len() > 40 && missing.is_empty(), "{}: on no screen: {missing:#?}", self.language);
        let named: BTreeSet<String> = chapter
            .split("](pictures/")
            .skip(1)
            .filter_map(|rest| rest.split_once(')'))
            .map(|(name, _)| name.to_owned())
            .collect();
        assert_eq!(named, self.pictures, "{}: the pictures", self.language);
    }
}

/// On one line, whatever the line breaks.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first day, to the end of the first case.
fn practises(reader: &mut Reader) -> Result<(), Error> {
    // The start. The first frames come late: what the engine answers with may still be without letters.
    sleep(Duration::from_secs(1));
    reader.without_folder()?;
    reader.sees_in_picture("[data-action=practise]", "01-welcome")?;
    reader.presses("[data-action=practise]")?;
    reader.sees_in_picture("[data-case=taxi-driver] [data-action=begin]", "02-cases")?;
    reader.presses("[data-case=taxi-driver] [data-action=begin]")?;

    // Before the conversation: the meeting, the language, safety, consent.
    reader.sees_in_picture(".scene", "03-meeting")?;
    reader.presses("form .foot .primary")?;
    reader.sees(".languages button[aria-checked=true]")?;
    reader.presses("form .foot .primary")?;
    reader.sees("[data-row=alone]")?;
    for (row, answer) in [("alone", 0), ("safe", 0), ("near", 1), ("interpreter", 1)] {
        reader.presses_one(&format!("[data-row={row}] .row button"), answer)?;
    }
    reader.sees("select[name=tie]")?;
    choose(&reader.app, "select[name=tie]", "professional")?;
    choose(&reader.app, "select[name=found]", "service")?;
    reader.presses_one("[aria-labelledby=safety-accepts] button", 0)?;
    reader.sees_in_picture("[data-row=interpreter]", "04-safety")?;
    reader.presses("form .foot .primary")?;
    reader.app.wait_for(".agree button")?;
    reader.app.execute("document.querySelector('.agree').scrollIntoView({ block: 'end' })", &[])?;
    reader.sees_in_picture(".agree button", "05-consent")?;
    reader.presses_one(".agree button", 0)?;
    reader.sees(".agree button[aria-pressed=true]")?;
    reader.presses("form .foot .primary")?;

    // The conversation: what is known, a question answered by keys, one asked once more and noted by mouse, two where one types.
    reader.sees(".fact")?;
    reader.presses_one("[aria-labelledby=fact-label-gender] button", 1)?;
    reader.sees("[aria-labelledby=fact-label-gender] button[aria-pressed=true]")?;
    reader.presses("[data-action=next]")?;
    reader.sees("#question")?;
    reply(&reader.app, Reply::Keys("1"))?;
    reader.sees("#question")?;
    reader.presses_one("nav li button", 2)?;
    reader.sees(".mood button")?;
    reader.presses_one(".mood .line button", 1)?;
    reader.sees(".mood button[aria-pressed=true]")?;
    reader.sees("[data-action=ask-again]")?;
    reader.app.press(Key::Function(1))?;
    reader.sees("section aside")?;
    reader.app.press(Key::Function(1))?;
    reader.app.wait_until_gone("section aside")?;
    reader.presses("[data-action=ask-again]")?;
    reader.sees_in_picture(".says .again", "06-question")?;
    reader.presses_one(".answers [role=radio]", 1)?;
    reader.app.wait_for(".answers [role=radio][aria-checked=true]")?;
    reader.presses_one(".actions button", 1)?;
    reader.app.wait_for(".more textarea")?.type_text(reader.says("seifā", "in his safe"))?;
    reader.sees(".more textarea")?;
    reader.presses("[data-action=next]")?;
    reader.app.wait_until_gone(".more textarea")?;
    reader.sees(".says .line")?;
    reply(&reader.app, Reply::Keys("2"))?;
    reader.app.wait_for(".answers input")?;
    reader.sees_in_picture(".says .line", "07-typed")?;
    reply(&reader.app, Reply::Typed(reader.says("taksometrs", "taxi")))?;
    reader.sees(".says .line")?;
    reply(&reader.app, Reply::Typed("84"))?;

    // The end and what it gave.
    reader.presses("[data-action=end]")?;
    reader.sees("[data-action=finish]:not([disabled])")?;
    reader.presses("[data-action=finish]")?;
    reader.sees_in_picture("[data-action=debriefing]", "08-result")?;
    reader.presses_one("input[name=decision]", 0)?;
    reader.app.wait_until("the decision", |app| {
        Ok(app.execute("return document.querySelector('input[name=decision]').checked", &[])? == true)
    })?;
    reader.presses("[data-action=debriefing]")?;
    reader.sees_in_picture("[data-action=leave-debriefing]", "09-how-it-went")?;
    reader.presses("[data-action=leave-debriefing]")?;
    reader.sees_in_picture("[data-action=told]", "10-closing")?;
    reader.presses("[data-action=told]")?;
    reader.sees("[data-case=taxi-driver] .state")?;
    reader.app.find("form.box input[type=text]")?.type_text("Testa Persona Viens")?;
    reader.presses("form.box .primary")?;
    reader.sees("form.box [role=status] .path")?;
    reader.presses("[data-action=leave-practice]")
}

/// What is otherwise when it is real: passphrase, recovery key, the three keys.
fn begins_for_real(reader: &mut Reader) -> Result<(), Error> {
    reader.sees("input[type=password]")?;
    for field in reader.app.find_all("input[type=password]")? {
        field.type_text(PASSPHRASE)?;
    }
    reader.presses("form button.primary:not([disabled])")?;
    reader.sees("[data-action=later]")?;
    reader.presses(".row .primary")?;
    reader.sees(".groups li")?;
    let end = reader.app.find_all(".groups li")?.last().expect("the key").content()?;
    reader.app.find("form input[type=text]")?.type_text(&end)?;
    reader.presses("form .primary:not([disabled])")?;
    reader.sees("[data-action=go-on]")?;
    reader.presses("[data-action=go-on]")?;
    reader.sees(".empty")?;
    reader.app.press(Key::Function(8))?;
    reader.sees("dialog .tabs")?;
    reader.app.press(Key::Escape)?;
    reader.app.wait_until_gone("dialog")?;
    reader.app.press(Key::Function(9))?;
    reader.sees("[data-neutral]")?;
    // The page that held the case is gone, and the one after it shows the same.
    sleep(Duration::from_millis(600));
    reader.app.wait_for("[data-neutral]")?;
    reader.app.press(Key::Function(9))?;
    reader.sees(".unlock .passphrase input")?;
    reader.app.type_text(PASSPHRASE)?;
    reader.app.press(Key::Enter)?;
    reader.sees(".empty")?;
    reader.app.press_with(&[Modifier::Control], Key::Character('l'))?;
    reader.sees(".unlock .passphrase input")
}

fn follows(language: &'static str) -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut reader = Reader::starts(&fixture, language)?;
    practises(&mut reader)?;
    begins_for_real(&mut reader)?;
    reader.compares();
    Ok(())
}

#[test]
fn the_first_day_goes_as_the_handbook_says_in_latvian() -> Result<(), Error> {
    follows("lv")
}

#[test]
fn the_first_day_goes_as_the_handbook_says_in_english() -> Result<(), Error> {
    follows("en")
}
