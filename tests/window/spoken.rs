//! What a screen reader says on ten screens, word by word: the names of all that can be used, headings, and what is said by itself.
//!
//! The texts lie in `spoken/`; `UPDATE_SPOKEN=1` writes them anew, to be read before they are kept.

use crate::picture::shot;
use e2e::officer::{FIRST_CONTACT, alone_and_safe, first_start, lock, question, reply, start};
use e2e::spoken::{NAMELESS, READABLE, ScreenReader};
use e2e::{App, Bus, Error, Fixture, Key, Modifier};
use std::fs;
use std::path::{Path, PathBuf};

/// Ears at the window, and what was heard otherwise than it is written.
struct Ears {
    reader: ScreenReader,
    root: PathBuf,
    otherwise: Vec<String>,
}

#[test]
fn ten_screens_are_said_as_they_are_written() -> Result<(), Error> {
    let bus = Bus::start()?;
    let fixture = Fixture::new()?.with("DBUS_SESSION_BUS_ADDRESS", bus.address());
    let fixture = READABLE.iter().fold(fixture, |fixture, (name, value)| fixture.with(name, value));
    let mut ears =
        Ears { reader: ScreenReader::join(&bus)?, root: fixture.root().to_owned(), otherwise: Vec::new() };
    let app = App::start(&fixture)?;
    app.wait_for("input[type=password]")?;
    ears.hear(&app, "welcome")?;
    first_start(&app)?;
    app.press_with(&[Modifier::Control], Key::Character('n'))?;
    app.wait_for("input[name=instrument][value=first-contact]")?.click()?;
    app.find("input[name=age][value=adult]")?.click()?;
    on(&app)?;
    app.wait_for(".languages button[lang=ur]")?.click()?;
    ears.hear(&app, "start-language")?;
    on(&app)?;
    alone_and_safe(&app)?;
    ears.hear(&app, "start-safety")?;
    on(&app)?;
    app.wait_for(".agree button")?.click()?;
    ears.hear(&app, "start-consent-ur")?;
    app.find("header [data-to=cases]")?.click()?;
    app.wait_for(".empty")?;
    start(&app, "first-contact", "adult", "lv", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    question(&app)?;
    reply(&app, FIRST_CONTACT[0])?;
    app.press(Key::Character('1'))?;
    app.wait_for("[aria-checked=true]")?;
    ears.hear(&app, "question")?;
    app.press(Key::Function(8))?;
    app.wait_for("dialog .tabs")?;
    ears.hear(&app, "emergency")?;
    app.press(Key::Escape)?;
    app.wait_until_gone("dialog")?;
    app.find("[data-action=end]")?.click()?;
    app.wait_for("[data-action=finish]:not([disabled])")?.click()?;
    app.wait_for("input[name=decision]")?;
    ears.hear(&app, "result")?;
    taps(&app, "input[name=decision]")?;
    app.wait_for("form.box .primary:not([disabled])")?;
    taps(&app, "form.box .primary")?;
    app.wait_for("#recipient-provider")?;
    taps(&app, "#recipient-provider")?;
    app.wait_for("aside img")?;
    ears.hear(&app, "hand-over")?;
    app.find("header [data-to=cases]")?.click()?;
    app.wait_for("[data-action=told]")?;
    ears.hear(&app, "closing")?;
    lock(&app)?;
    app.wait_for("input[type=password]")?.type_text("a passphrase that was never chosen")?;
    app.press(Key::Enter)?;
    app.wait_for("[role=alert] .notice")?;
    ears.hear(&app, "unlock-refused")?;
    app.quit()?;
    assert!(ears.otherwise.is_empty(), "{}", ears.otherwise.join("\n"));
    Ok(())
}

impl Ears {
    /// Listens to the whole page and compares it with what is written.
    fn hear(&mut self, app: &App, page: &str) -> Result<(), Error> {
        shot(app, &format!("spoken-{page}"))?;
        // The engine tells the bus of a change a little after it has drawn it.
        std::thread::sleep(std::time::Duration::from_millis(300));
        let code =
            app.find_all("header .code, header .place bdi")?.first().map(e2e::Element::text).transpose()?;
        let heard = self.steady(&self.reader.read(app.process_id()?)?, code.as_deref());
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("window/spoken/{page}.txt"));
        if heard.contains(NAMELESS) {
            self.otherwise.push(format!("{page}: something has no name:\n{heard}"));
        }
        if std::env::var_os("UPDATE_SPOKEN").is_some() {
            fs::write(file, &heard).expect("the text");
            return Ok(());
        }
        let written = fs::read_to_string(file).unwrap_or_default();
        if written != heard {
            self.otherwise.push(format!("{page}: {}", difference(&written, &heard)));
        }
        Ok(())
    }

    /// Without what is another one each time: the folder of the test, and the code of the case.
    fn steady(&self, heard: &str, code: Option<&str>) -> String {
        let heard = heard.replace(&*self.root.to_string_lossy(), "…");
        match code.filter(|code| !code.is_empty()) {
            Some(code) => heard.replace(code, "ABC-123"),
            None => heard,
        }
    }
}

/// The first line that is another one.
fn difference(written: &str, heard: &str) -> String {
    let differ = written.lines().zip(heard.lines()).find(|(written, heard)| written != heard);
    match differ {
        Some((written, heard)) => format!("it is written\n    {written}\nand said\n    {heard}"),
        None => format!("{} lines are written, {} are said", written.lines().count(), heard.lines().count()),
    }
}

/// Taps a thing wherever it stands, also far down the page.
fn taps(app: &App, css: &str) -> Result<(), Error> {
    app.execute("document.querySelector(arguments[0]).click()", &[css.into()]).map(drop)
}

fn on(app: &App) -> Result<(), Error> {
    app.find("form .foot .primary")?.click()
}
