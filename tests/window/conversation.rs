//! How a conversation is led in the real window: put off and tried again, withheld and taken back consent, a break and a kill in it,
//! what must be reported, a second opinion.

use crate::picture::shot;
use e2e::officer::{
    PASSPHRASE, alone_and_safe, choose, first_start, leave_to, lock, open_case, question, refusal, start,
    unlock, unlock_with,
};
use e2e::{App, Error, Fixture, Key, Modifier};

const REVIEWER: &str = "pieci izdomāti zirgi laukā";

#[test]
fn a_conversation_is_put_off_at_the_gate_and_tried_again() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    first_start(&app)?;
    to_safety(&app, "adult", "uz-Latn")?;
    alone_and_safe(&app)?;
    app.find_all("[data-row=near] button")?[0].click()?;
    on(&app)?;
    app.wait_for("input[name=place]")?.type_text("pie izdomātā veikala")?;
    app.find("input[name=hour]")?.type_text("9.30")?;
    shot(&app, "conversation-postpone")?;
    for reached in [".agree", ".fact", "#question"] {
        assert!(app.find_all(reached)?.is_empty(), "{reached} is out of reach");
    }
    app.find(".postpone .primary")?.click()?;
    app.wait_for("[data-action=again]")?;
    // It outlives the program.
    app.kill()?;
    app.restart()?;
    unlock(&app)?;
    app.wait_for("[data-action=again]")?;
    let text = app.text()?;
    assert!(text.contains("09:30") && text.contains("pie izdomātā veikala"), "{text}");
    assert!(app.find_all("tbody a")?.is_empty(), "no case was begun");
    shot(&app, "conversation-postponed")?;
    app.find("[data-action=again]")?.click()?;
    // What was chosen before is chosen; the age never was kept.
    app.wait_for("input[name=instrument][value=first-contact]:checked")?;
    app.find("input[name=age][value=adult]")?.click()?;
    on(&app)?;
    app.wait_for(".languages [aria-checked=true][lang=uz-Latn]")?;
    on(&app)?;
    // Whether it is safe is asked again.
    app.wait_for("[data-row=alone]")?;
    assert!(app.find_all("[aria-pressed=true]")?.is_empty());
    alone_and_safe(&app)?;
    on(&app)?;
    app.wait_for(".agree button")?.click()?;
    on(&app)?;
    app.wait_for(".fact")?;
    leave_to(&app, "cases")?;
    app.wait_for("tbody a")?;
    assert!(app.find_all("[data-action=again]")?.is_empty(), "it is not put off any more");
    app.quit()
}

#[test]
fn without_consent_no_key_and_no_command_reaches_a_field() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    to_safety(&app, "unsure", "ur")?;
    alone_and_safe(&app)?;
    on(&app)?;
    app.wait_for(".agree button")?;
    shot(&app, "conversation-child-view")?;
    let buttons = app.find_all(".agree button")?;
    buttons.last().expect("no").click()?;
    on(&app)?;
    app.wait_for("input[name=place]")?;
    for key in ['/', '1', '9'] {
        app.press(Key::Character(key))?;
    }
    no_field(&app)?;
    for (command, arguments) in REACHING {
        assert_eq!(refusal(&app, command, arguments)?, "case-not-open", "{command}");
    }
    app.find(".postpone .row button:last-child")?.click()?;
    app.wait_for(".empty")?;
    app.quit()
}

#[test]
fn consent_is_taken_back_in_the_middle_and_given_anew() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    at_question(&app)?;
    let asked = question(&app)?;
    app.press(Key::Character('1'))?;
    app.wait_for("[role=radio][aria-checked=true]")?;
    app.find("[data-action=withdraw]")?.click()?;
    app.wait_for("[data-action=keep]")?;
    shot(&app, "conversation-withdraw")?;
    app.find("[data-action=keep]")?.click()?;
    app.wait_for("[data-row=alone]")?;
    shot(&app, "conversation-withdrawn")?;
    let page = app.execute("return document.documentElement.outerHTML", &[])?.to_string();
    assert!(!page.contains(&asked), "what was asked is not in the page");
    no_field(&app)?;
    for (command, arguments) in REACHING {
        assert_eq!(refusal(&app, command, arguments)?, "consent-withdrawn", "{command}");
    }
    lock(&app)?;
    unlock(&app)?;
    app.wait_for("tbody a")?.click()?;
    app.wait_for("[data-row=alone]")?;
    assert!(app.find_all("nav")?.is_empty(), "it stays out of sight");
    // The person changes their mind: everything is explained once more.
    alone_and_safe(&app)?;
    on(&app)?;
    app.wait_for(".agree button")?.click()?;
    on(&app)?;
    question(&app)?;
    // And once more, for good.
    app.find("[data-action=withdraw]")?.click()?;
    app.wait_for("[data-action=ask-erase]")?.click()?;
    app.wait_for("[data-action=erase]")?.click()?;
    app.wait_for(".empty")?;
    app.quit()
}

#[test]
fn a_break_survives_a_kill_and_the_way_back_says_what_was() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    first_start(&app)?;
    at_question(&app)?;
    app.press(Key::Character('1'))?;
    app.wait_for("[role=radio][aria-checked=true]")?;
    let left_at = question(&app)?;
    app.find("[data-action=break]")?.click()?;
    app.wait_for("[data-minutes='10']")?;
    shot(&app, "conversation-break")?;
    app.find("[data-minutes='10']")?.click()?;
    app.wait_for(".pause")?;
    let page = app.execute("return document.documentElement.outerHTML", &[])?.to_string();
    assert!(!page.contains(&left_at), "the questions are out of sight");
    shot(&app, "conversation-paused")?;
    app.kill()?;
    app.restart()?;
    unlock(&app)?;
    app.wait_for("tbody a")?.click()?;
    app.wait_for(".pause")?;
    for (command, arguments) in REACHING {
        assert_eq!(refusal(&app, command, arguments)?, "conversation-not-begun", "{command}");
    }
    // Without the person it can be read and added to.
    app.find("[data-action=alone]")?.click()?;
    question(&app)?;
    assert!(app.find_all("[data-action=break], [data-action=hand-over]")?.is_empty());
    app.find("header [data-to=cases]")?.click()?;
    open_case(&app)?;
    question(&app)?;
    // How the person is, at the end of a block: after "upset" a way out.
    app.find("[data-action=end]")?.click()?;
    app.wait_for(".mood")?;
    app.find_all(".mood .line button")?[2].click()?;
    app.wait_for(".mood .offer button")?;
    shot(&app, "conversation-upset")?;
    app.find_all(".mood .offer button")?[2].click()?;
    app.wait_for("[data-action=told]")?;
    shot(&app, "conversation-closing")?;
    app.find("[data-action=told]")?.click()?;
    app.wait_until_gone("[data-action=told]")?;
    assert!(app.find_all(".mood")?.is_empty(), "there is nobody any more whose mood it could be");
    lock(&app)?;
    unlock(&app)?;
    app.wait_for("tbody a")?.click()?;
    app.wait_for("aside ol li")?;
    shot(&app, "conversation-resume")?;
    assert_eq!(app.find_all("aside ol li")?.len(), 2, "both meetings are there");
    assert!(!app.find_all("aside .mood")?.is_empty(), "and how the person was");
    app.quit()
}

#[test]
fn what_must_be_reported_is_set_and_told() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    app.find("header [data-to=people]")?.click()?;
    app.wait_for("nav [data-to=rules]")?.click()?;
    app.wait_for("input[name=duty][value=some]")?.click()?;
    app.wait_for("input[value=stay]")?.click()?;
    choose(&app, "select[name=own-language]", "lv")?;
    app.find("textarea[name=own-words]")?.type_text("Man jāziņo par izdomātu lietu.")?;
    shot(&app, "conversation-duty")?;
    app.find("form:has(input[name=duty]) .row button")?.click()?;
    app.wait_until("the rule to be kept", |app| {
        Ok(!app.find("form:has(input[name=duty]) .row button")?.is_enabled()?)
    })?;
    leave_to(&app, "cases")?;
    to_safety(&app, "adult", "lv")?;
    alone_and_safe(&app)?;
    on(&app)?;
    app.wait_for(".agree")?;
    let text = app.text()?;
    for said in ["Man jāziņo par izdomātu lietu.", "bez tiesībām šeit uzturēties"] {
        assert!(text.contains(said), "{said}\n{text}");
    }
    shot(&app, "conversation-duty-told")?;
    app.quit()
}

#[test]
fn a_reviewer_adds_a_second_opinion() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    app.find("header [data-to=people]")?.click()?;
    app.wait_for("button.add")?.click()?;
    app.wait_for(".panel input[type=text]")?.type_text("Test Reviewer")?;
    for role in app.find_all(".panel input[type=checkbox]")? {
        if role.attribute("value")?.as_deref() == Some("reviewer") {
            role.click()?;
        }
    }
    let fields = app.find_all(".panel input[type=password]")?;
    for field in &fields[..2] {
        field.type_text(REVIEWER)?;
    }
    fields[2].type_text(PASSPHRASE)?;
    app.wait_for(".panel .primary:not([disabled])")?.click()?;
    app.wait_until("the new user", |app| Ok(app.text()?.contains("Test Reviewer")))?;
    leave_to(&app, "cases")?;
    at_question(&app)?;
    app.find("[data-action=end]")?.click()?;
    app.wait_for("[data-action=finish]:not([disabled])")?.click()?;
    app.wait_for("input[name=decision]")?.click()?;
    app.wait_for("form.box .primary")?;
    lock(&app)?;
    unlock_with(&app, REVIEWER)?;
    app.wait_for("tbody a")?.click()?;
    app.wait_for("input[name=opinion][value=differ]")?.click()?;
    app.wait_for("textarea[name=second-reason]")?.type_text("Izdomāts iemesls")?;
    app.find("form:has(input[name=opinion]) > button")?.click()?;
    app.wait_until("the opinion", |app| Ok(app.text()?.contains("“Izdomāts iemesls”")))?;
    shot(&app, "conversation-opinion")?;
    lock(&app)?;
    unlock(&app)?;
    app.wait_for("tbody a")?.click()?;
    app.wait_for("input[name=decision]:checked")?;
    assert!(app.text()?.contains("“Izdomāts iemesls”"), "both stand");
    assert!(app.find_all("input[name=opinion]")?.is_empty(), "whoever decided gives no second opinion");
    app.quit()
}

/// Commands that would ask or note something about the person, with what they are given.
const REACHING: [(&str, &str); 6] = [
    (
        "answer",
        r#"{"question":"has-travelled","answer":{"value":"yes","origin":"said","note":null},"then":"stay"}"#,
    ),
    ("set_fact", r#"{"change":{"field":"municipality","value":"Rīga"}}"#),
    ("mark_trigger", r#"{"trigger":"danger-now"}"#),
    ("hand_over", "{}"),
    ("finish", "{}"),
    ("go", r#"{"to":{"name":"facts"}}"#),
];

fn no_field(app: &App) -> Result<(), Error> {
    for field in [".fact", "#question", "nav", "textarea"] {
        assert!(app.find_all(field)?.is_empty(), "{field}");
    }
    Ok(())
}

fn at_question(app: &App) -> Result<(), Error> {
    start(app, "first-contact", "adult", "lv", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    question(app).map(drop)
}

fn to_safety(app: &App, age: &str, language: &str) -> Result<(), Error> {
    app.press_with(&[Modifier::Control], Key::Character('n'))?;
    app.wait_for("input[name=instrument][value=first-contact]")?.click()?;
    app.find(&format!("input[name=age][value={age}]"))?.click()?;
    on(app)?;
    app.wait_for(&format!(".languages button[lang={language}]"))?.click()?;
    on(app)?;
    app.wait_for("[data-row=alone]").map(drop)
}

fn on(app: &App) -> Result<(), Error> {
    app.find("form .foot .primary")?.click()
}
