//! What is being typed, and every way in which the page can end before the field is left: it is there again.

use e2e::logind::Logind;
use e2e::officer::{FIRST_CONTACT, first_start, question, reply, start, unlock};
use e2e::{App, Element, Error, Fixture, Key, Modifier};

/// Types into a field as somebody who has not finished.
type Type = fn(&App) -> Result<(), Error>;
/// What stands in the field, after the way back to it.
type Look = fn(&App) -> Result<String, Error>;

const WORDS: &str = "Izdomāti vārdi, vēl ne";

/// How a page ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Key,
    Idle,
    Sleep,
    SessionLock,
    Kill,
    Reload,
}

fn ends(end: End, app: &mut App, logind: &mut Logind) -> Result<(), Error> {
    match end {
        End::Key => app.press_with(&[Modifier::Control], Key::Character('l'))?,
        End::Idle => {}
        End::Sleep => logind.signal("sleep")?,
        End::SessionLock => logind.signal("lock")?,
        End::Kill => app.restart()?,
        End::Reload => {
            // The page is gone before it can answer.
            let _ = app.execute("setTimeout(() => location.reload(), 1)", &[]);
            return app.wait_until("the page anew", |app| {
                Ok(app.execute("return performance.getEntriesByType('navigation')[0]?.type", &[])?
                    == "reload")
            });
        }
    }
    app.wait_for("main .unlock input[type=password]")?;
    unlock(app)?;
    if end == End::Sleep {
        logind.signal("wake")?;
    }
    app.wait_for("tbody a")?.click()
}

fn value(app: &App, field: &str) -> Result<String, Error> {
    Ok(app.wait_for(field)?.property("value")?.as_str().unwrap_or_default().to_owned())
}

fn types(app: &App, field: &str, text: &str) -> Result<(), Error> {
    app.wait_for(field)?.click()?;
    app.type_text(text)
}

/// From a question back to the notes about the situation.
fn to_facts(app: &App) -> Result<(), Error> {
    app.wait_for("#question")?;
    app.press(Key::Escape)?;
    while app.find_all(".fact")?.is_empty() {
        app.press(Key::Backspace)?;
        app.wait_until("the page before", |app| Ok(!app.find_all("#question, .fact")?.is_empty()))?;
    }
    Ok(())
}

fn a_note_without_an_answer(app: &App) -> Result<(), Error> {
    question(app)?;
    app.find_all(".actions button")?.get(1).expect("the button for a note").click()?;
    types(app, "textarea", WORDS)
}

fn the_note(app: &App) -> Result<String, Error> {
    question(app)?;
    value(app, "textarea")
}

fn a_fact(app: &App) -> Result<(), Error> {
    to_facts(app)?;
    types(app, ".fact input[type=text]:not([data-part])", WORDS)
}

fn the_fact(app: &App) -> Result<String, Error> {
    if app.find_all(".fact")?.is_empty() {
        to_facts(app)?;
    }
    value(app, ".fact input[type=text]:not([data-part])")
}

/// Half a month: the year alone is no month, and is refused when the field is left, so it must not be lost before.
fn half_a_month(app: &App) -> Result<(), Error> {
    to_facts(app)?;
    types(app, ".fact [data-part=year]", "20")
}

fn the_half(app: &App) -> Result<String, Error> {
    if app.find_all(".fact")?.is_empty() {
        to_facts(app)?;
    }
    value(app, ".fact [data-part=year]")
}

/// The field of each test, what is typed into it, and the way back.
const IN_AN_INTERVIEW: [(&str, Type, Look, &str); 3] = [
    ("a note without an answer", a_note_without_an_answer, the_note, WORDS),
    ("a fact", a_fact, the_fact, WORDS),
    ("half a month", half_a_month, the_half, "20"),
];

/// A case at its first question.
fn a_case(app: &App) -> Result<(), Error> {
    start(app, "first-contact", "adult", "lv", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    question(app).map(drop)
}

#[test]
fn in_an_interview_nothing_typed_is_lost_however_the_page_ends() -> Result<(), Error> {
    let mut logind = Logind::start()?;
    let (name, address) = logind.environment();
    let fixture = Fixture::new()?.with(name, address).with("ATPAZIT_IDLE_SECONDS", "20");
    let mut app = App::start(&fixture)?;
    first_start(&app)?;
    for end in [End::Key, End::Sleep, End::SessionLock, End::Kill, End::Reload, End::Idle] {
        for (what, typed, look, expected) in IN_AN_INTERVIEW {
            // One field for each way; all of them for the two that differ most.
            if what != "a note without an answer" && !matches!(end, End::Key | End::Kill) {
                continue;
            }
            if let Some(list) = app.find_all("header [data-to=cases]")?.first() {
                list.click()?;
                // A key that comes before the list is none of the list's.
                app.wait_for("tbody a")?;
            }
            a_case(&app)?;
            typed(&app)?;
            let mut patient = std::time::Duration::from_secs(15);
            if end == End::Idle {
                patient = std::time::Duration::from_secs(40);
            }
            app.set_patience(patient);
            ends(end, &mut app, &mut logind)?;
            assert_eq!(look(&app)?, expected, "{what}: {end:?}");
            app.press(Key::Escape)?;
        }
    }
    app.quit()
}

#[test]
fn what_the_person_types_alone_is_not_lost_either() -> Result<(), Error> {
    let mut logind = Logind::start()?;
    let (name, address) = logind.environment();
    let fixture = Fixture::new()?.with(name, address);
    let mut app = App::start(&fixture)?;
    first_start(&app)?;
    a_case(&app)?;
    for end in [End::Key, End::SessionLock, End::Kill] {
        app.wait_for("[data-action=hand-over]")?.click()?;
        app.wait_for("dialog .primary")?.click()?;
        app.wait_for(".self")?;
        // On to the question that wants a number, from wherever the person was.
        let mut left = 40;
        while app.find_all(".self input[inputmode=numeric]")?.is_empty() {
            let before = app.text()?;
            app.press(Key::Enter)?;
            app.wait_until("the next page", |app| Ok(app.text()? != before))?;
            left -= 1;
            assert!(left > 0, "there is a question that wants a number");
        }
        if end == End::Key {
            types(&app, ".self input[inputmode=numeric]", "7")?;
        } else {
            assert_eq!(value(&app, ".self input[inputmode=numeric]")?, "7", "before {end:?}");
        }
        ends(end, &mut app, &mut logind)?;
        question(&app)?;
    }
    app.find("[data-action=hand-over]")?.click()?;
    app.wait_for("dialog .primary")?.click()?;
    assert_eq!(value(&app, ".self input[inputmode=numeric]")?, "7");
    app.quit()
}

#[test]
fn a_reason_and_the_office_are_not_lost_either() -> Result<(), Error> {
    let mut logind = Logind::start()?;
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    first_start(&app)?;
    a_case(&app)?;
    for answer in FIRST_CONTACT {
        reply(&app, answer)?;
    }
    app.wait_for(".foot .primary:not([disabled])")?.click()?;
    for end in [End::Key, End::Kill] {
        let differ = |app: &App| {
            let choices = app.find_all("input[name=decision]")?;
            choices.get(1).map_or(Ok(()), Element::click)
        };
        app.wait_for("form.box")?;
        if app.find_all("form.box textarea")?.is_empty() {
            differ(&app)?;
            types(&app, "form.box textarea", WORDS)?;
        }
        ends(end, &mut app, &mut logind)?;
        assert_eq!(value(&app, "form.box textarea")?, WORDS, "the reason: {end:?}");
    }
    // The office belongs to no case.
    app.wait_for("header [data-to=cases]")?.click()?;
    app.wait_for("header [data-to=settings]")?.click()?;
    types(&app, "main section input[type=text]", WORDS)?;
    app.restart()?;
    unlock(&app)?;
    app.wait_for("header [data-to=settings]")?.click()?;
    assert_eq!(value(&app, "main section input[type=text]")?, WORDS, "the office");
    app.quit()
}
