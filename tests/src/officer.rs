//! What an officer does at the keyboard, in the officer's words.
//!
//! Works on the window alone: the bar, the headings, keys and fields that a person sees.

use crate::{App, Element, Error, Fixture, Key, Modifier};

/// The passphrase of every invented officer.
pub const PASSPHRASE: &str = "septiņi izdomāti vārdi kalnā";

/// How a question is answered.
#[derive(Debug, Clone, Copy)]
pub enum Reply<'a> {
    /// Press these keys: options by number, 8 for "don't know", 9 for "declined", 0 for "later".
    Keys(&'a str),
    /// Type this into the field.
    Typed(&'a str),
    /// Press Alt and 8: "don't know" where something would be typed.
    TypedUnknown,
}

/// Answers to the whole first contact, question by question.
pub const FIRST_CONTACT: [Reply<'static>; 16] = [
    Reply::Keys("1"),
    Reply::Keys("13"),
    Reply::Keys("5"),
    Reply::Keys("1"),
    Reply::Keys("3"),
    Reply::Keys("2"),
    Reply::Keys("3"),
    Reply::Typed("70"),
    Reply::Keys("1"),
    Reply::Keys("2"),
    Reply::Keys("2"),
    Reply::Keys("3"),
    Reply::Keys("8"),
    Reply::Keys("2"),
    Reply::Keys("12"),
    Reply::Keys("1"),
];

/// Goes through the first start, without a recovery key and past the page about the own work, and arrives at the empty list.
///
/// # Errors
/// Whatever the window does not show in time.
pub fn first_start(app: &App) -> Result<(), Error> {
    app.wait_for("input[type=password]")?;
    for field in app.find_all("input[type=password]")? {
        field.type_text(PASSPHRASE)?;
    }
    app.wait_for("form button.primary:not([disabled])")?.click()?;
    app.wait_for("[data-action=later]")?.click()?;
    app.wait_for("[data-action=go-on]")?.click()?;
    app.wait_for(".empty")?;
    Ok(())
}

/// The field of the unlock screen. Not just any field for a passphrase: the page before a lock may have one too.
const UNLOCK: &str = "main .unlock form .passphrase input[type=password]";

/// Locks by the key, and arrives at the unlock screen in its new page.
///
/// # Errors
/// Whatever the window does not show in time.
pub fn lock(app: &App) -> Result<(), Error> {
    app.press_with(&[Modifier::Control], Key::Character('l'))?;
    app.wait_for(UNLOCK).map(drop)
}

/// Unlocks.
///
/// # Errors
/// Whatever the window does not show in time.
pub fn unlock(app: &App) -> Result<(), Error> {
    unlock_with(app, PASSPHRASE)
}

/// Unlocks as whoever has this passphrase.
///
/// # Errors
/// Whatever the window does not show in time.
pub fn unlock_with(app: &App, passphrase: &str) -> Result<(), Error> {
    app.wait_for(UNLOCK)?.type_text(passphrase)?;
    app.press(Key::Enter)?;
    app.wait_until_gone(UNLOCK)
}

/// Starts a screening with somebody who reads the language, agrees to talk, and arrives at the notes about the situation.
///
/// # Errors
/// Whatever the window does not show in time.
pub fn start(
    app: &App,
    instrument: &str,
    age: &str,
    language: &str,
    municipality: &str,
) -> Result<(), Error> {
    app.press_with(&[Modifier::Control], Key::Character('n'))?;
    app.wait_for(&format!("input[name=instrument][value={instrument}]"))?.click()?;
    app.find(&format!("input[name=age][value={age}]"))?.click()?;
    if !municipality.is_empty() {
        app.find("input[type=text]")?.type_text(municipality)?;
    }
    app.find("form .foot .primary")?.click()?;
    app.wait_for(&format!(".languages button[lang={language}]"))?.click()?;
    app.find("form .foot .primary")?.click()?;
    alone_and_safe(app)?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for(".agree button")?.click()?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for(".fact")?;
    Ok(())
}

/// Answers what is asked about safety: nobody hears, nobody is near, nobody interprets.
///
/// # Panics
/// If a row has other answers than it should.
///
/// # Errors
/// Whatever the window does not show in time.
pub fn alone_and_safe(app: &App) -> Result<(), Error> {
    for (row, answer) in [("alone", 0), ("safe", 0), ("near", 1), ("interpreter", 0)] {
        app.wait_for(&format!("[data-row={row}] .row"))?;
        let buttons = app.find_all(&format!("[data-row={row}] .row button"))?;
        buttons.get(answer).expect("the answers of each row").click()?;
    }
    Ok(())
}

/// Opens the first case of the list; where its interview goes on, meets the person again.
///
/// # Errors
/// Whatever the window does not show in time.
pub fn open_case(app: &App) -> Result<(), Error> {
    app.wait_for("tbody a")?.click()?;
    app.wait_until_gone("tbody a")?;
    if app.find_all("[data-row=alone]")?.is_empty() {
        return Ok(());
    }
    alone_and_safe(app)?;
    app.find("form .foot .primary")?.click()?;
    app.wait_until_gone("[data-row=alone]")
}

/// Goes elsewhere by the bar; a conversation that goes on is closed with the person first.
///
/// # Errors
/// Whatever the window does not show in time.
pub fn leave_to(app: &App, place: &str) -> Result<(), Error> {
    app.wait_for(&format!("header [data-to={place}]"))?.click()?;
    app.wait_until("the close, or the place", |app| {
        Ok(app.find_all("header [data-to]")?.is_empty()
            || app.find_all(&format!("header [data-to={place}]"))?.is_empty())
    })?;
    if let Some(told) = app.find_all("[data-action=told]")?.first() {
        told.click()?;
        app.wait_until_gone("[data-action=told]")?;
    }
    Ok(())
}

/// The question in the middle, in the person's language.
///
/// # Errors
/// Whatever the window does not show in time.
pub fn question(app: &App) -> Result<String, Error> {
    app.wait_for("#question")?.content()
}

/// Answers the question in the middle by keyboard alone and goes on; says which question came next.
///
/// # Errors
/// Whatever the window does not show in time.
pub fn reply(app: &App, reply: Reply) -> Result<String, Error> {
    let before = question(app)?;
    match reply {
        Reply::Keys(keys) => {
            for key in keys.chars() {
                app.press(Key::Character(key))?;
            }
        }
        Reply::Typed(text) => app.type_text(text)?,
        Reply::TypedUnknown => app.press_with(&[Modifier::Alt], Key::Character('8'))?,
    }
    if !matches!(reply, Reply::Keys("0")) {
        app.press(Key::Enter)?;
    }
    app.wait_until("the next page", |app| {
        Ok(app.find_all("#question")?.first().map(Element::content).transpose()? != Some(before.clone()))
    })?;
    Ok(app.find_all("#question")?.first().map(Element::content).transpose()?.unwrap_or_default())
}

/// Leaves a vault behind, as a program that was killed does.
///
/// # Errors
/// Whatever the window does not show in time.
pub fn leave_a_vault(fixture: &Fixture) -> Result<(), Error> {
    let mut app = App::start(fixture)?;
    first_start(&app)?;
    app.kill()
}

/// The code with which a command is refused that the page has no button for; `done` where it is not. `arguments` is JSON.
///
/// # Errors
/// Whatever the window does not answer in time.
pub fn refusal(app: &App, command: &str, arguments: &str) -> Result<String, Error> {
    app.execute(
        "window.refusal = null; window.__TAURI_INTERNALS__.invoke(arguments[0], JSON.parse(arguments[1])) \
         .then(() => (window.refusal = 'done'), (error) => (window.refusal = error.code ?? String(error)));",
        &[command.into(), arguments.into()],
    )?;
    app.wait_until("the refusal", |app| Ok(!app.execute("return window.refusal", &[])?.is_null()))?;
    Ok(app.execute("return window.refusal", &[])?.as_str().unwrap_or_default().to_owned())
}

/// Chooses an option of a list in the bar, such as the person's language.
///
/// # Errors
/// Whatever the window does not show in time.
pub fn choose(app: &App, list: &str, value: &str) -> Result<(), Error> {
    app.wait_for(list)?;
    app.execute(
        "const list = document.querySelector(arguments[0]); list.value = arguments[1]; \
         list.dispatchEvent(new Event('change', { bubbles: true }));",
        &[list.into(), value.into()],
    )?;
    Ok(())
}
