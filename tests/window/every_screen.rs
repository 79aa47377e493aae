//! Every screen of the program, one after the other, looked at from every side: accessibility is promised for all of them.

use crate::beheld::Beheld;
use crate::recording::devices;
use e2e::officer::{
    FIRST_CONTACT, PASSPHRASE, alone_and_safe, choose, leave_to, lock, question, reply, start, unlock,
};
use e2e::{App, Error, Fixture, Key, Modifier};
use std::fs;

/// The languages of the person in which every page of theirs is looked at.
const PERSON: [&str; 3] = ["lv", "ru", "ur"];

#[test]
fn every_screen_keeps_the_rules_of_wcag_in_every_language_and_theme() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let devices = devices(fixture.root());
    let fixture = fixture.with("ALSA_CONFIG_PATH", &devices);
    fs::create_dir_all(fixture.root().join("home/Documents")).expect("a folder");
    let mut app = App::start(&fixture)?;
    let mut beheld = Beheld::new();
    practice(&app, &mut beheld)?;
    let key = the_first_start(&app, &mut beheld)?;
    the_start_of_a_screening(&app, &mut beheld)?;
    let words = the_interview(&app, &mut beheld)?;
    the_exchange(&app, &mut beheld, &words)?;
    the_other_kinds_of_question(&app, &mut beheld)?;
    a_break_and_a_withdrawal(&app, &mut beheld)?;
    a_child_who_tells(&app, &mut beheld)?;
    the_person_alone(&app, &mut beheld)?;
    an_observation(&app, &mut beheld)?;
    what_everybody_has(&app, &mut beheld)?;
    the_texts(&app, &mut beheld)?;
    what_an_administrator_has(&app, &mut beheld)?;
    the_neutral_page(&app, &mut beheld)?;
    the_locked_program(&app, &mut beheld, &key)?;
    a_damaged_vault(&mut app, &fixture, &mut beheld)?;
    app.quit()?;
    beheld.end();
    Ok(())
}

/// Practice, which needs no vault: its cases, a question that somebody evades, and how it went.
fn practice(app: &App, beheld: &mut Beheld) -> Result<(), Error> {
    app.wait_for("[data-action=practise]")?.click()?;
    app.wait_for("[data-case=kitchen-worker] [data-action=begin]")?;
    beheld.look(app, "practice")?;
    app.find("[data-case=kitchen-worker] [data-action=begin]")?.click()?;
    app.wait_for(".scene")?;
    beheld.look(app, "practice, the scene")?;
    on(app)?;
    app.wait_for(".languages button")?;
    on(app)?;
    alone_and_safe(app)?;
    on(app)?;
    app.wait_for(".agree button")?.click()?;
    on(app)?;
    app.wait_for(".fact")?;
    app.find("nav li:nth-child(4) button")?.click()?;
    app.wait_for(".says")?;
    beheld.look(app, "practice, a question")?;
    app.find("[data-action=end]")?.click()?;
    app.wait_for("[data-action=finish]:not([disabled])")?.click()?;
    app.wait_for("[data-action=debriefing]")?;
    beheld.look(app, "practice, the result")?;
    app.find("[data-action=debriefing]")?.click()?;
    app.wait_for("[data-action=leave-debriefing]")?;
    beheld.look(app, "debriefing")?;
    app.find("[data-action=leave-debriefing]")?.click()?;
    app.wait_for("[data-action=told]")?.click()?;
    app.wait_for("form.box input[type=text]")?;
    beheld.look(app, "practice, a certificate")?;
    app.find("[data-action=leave-practice]")?.click()?;
    app.wait_for("[data-action=practise]").map(drop)
}

/// The first start with a recovery key; gives the key.
fn the_first_start(app: &App, beheld: &mut Beheld) -> Result<String, Error> {
    app.wait_for("input[type=password]")?;
    beheld.look(app, "welcome")?;
    app.find("input[type=text]")?.type_text("Test Officer One")?;
    for field in app.find_all("input[type=password]")? {
        field.type_text(PASSPHRASE)?;
    }
    app.wait_for("form button.primary:not([disabled])")?;
    beheld.look(app, "welcome, filled in")?;
    app.find("form button.primary")?.click()?;
    app.wait_for("[data-action=later]")?;
    beheld.look(app, "recovery key offered")?;
    app.find("main .primary")?.click()?;
    app.wait_for(".groups li")?;
    beheld.look(app, "recovery key")?;
    let groups = app.find_all(".groups li")?;
    let groups: Vec<String> = groups.iter().map(e2e::Element::text).collect::<Result<_, _>>()?;
    app.find("form input")?.type_text(&groups[4].to_lowercase())?;
    app.press(Key::Enter)?;
    app.wait_for("[data-action=go-on]")?;
    beheld.look(app, "profession, at the first start")?;
    app.find_all(".work input[type=radio]")?[1].click()?;
    app.wait_for("[data-ground]")?;
    beheld.look(app, "profession, chosen")?;
    app.find("[data-action=go-on]")?.click()?;
    app.wait_for(".empty")?;
    beheld.look(app, "no case yet")?;
    app.press(Key::Character('?'))?;
    app.wait_for("dialog")?;
    beheld.look(app, "keys")?;
    app.press(Key::Escape)?;
    app.wait_until_gone("dialog")?;
    Ok(groups.concat())
}

/// The steps of the start; once put off. What is explained is looked at in each language of the person.
fn the_start_of_a_screening(app: &App, beheld: &mut Beheld) -> Result<(), Error> {
    app.press_with(&[Modifier::Control], Key::Character('n'))?;
    app.wait_for("input[name=instrument][value=first-contact]")?;
    beheld.look(app, "start, situation")?;
    on(app)?;
    app.wait_for("form .foot [role=status] b")?;
    app.find("input[name=instrument][value=first-contact]")?.click()?;
    app.find("input[name=age][value=adult]")?.click()?;
    on(app)?;
    app.wait_for(".languages button[lang=ur]")?.click()?;
    beheld.look(app, "start, language")?;
    on(app)?;
    app.wait_for("[data-row=alone]")?;
    beheld.look(app, "start, safety")?;
    app.find_all("[data-row=interpreter] .row button")?[2].click()?;
    app.wait_for("select[name=tie]")?;
    choose(app, "select[name=tie]", "relative")?;
    choose(app, "select[name=found]", "person")?;
    app.find_all("[aria-labelledby=safety-accepts] button")?[0].click()?;
    app.wait_for(".refused")?;
    beheld.look(app, "start, interpreter refused")?;
    alone_and_safe(app)?;
    app.find_all("[data-row=near] button")?[0].click()?;
    on(app)?;
    app.wait_for("input[name=place]")?.type_text("pie izdomātā veikala")?;
    beheld.look(app, "put off")?;
    app.find(".postpone .primary")?.click()?;
    app.wait_for("[data-action=again]")?;
    beheld.look(app, "cases, one put off")?;
    app.find("[data-action=again] + button")?.click()?;
    app.wait_for("dialog")?;
    beheld.look(app, "take out of the list")?;
    app.find("dialog .primary")?.click()?;
    app.wait_for(".empty")?;
    for tag in PERSON {
        app.press_with(&[Modifier::Control], Key::Character('n'))?;
        app.wait_for("input[name=instrument][value=first-contact]")?.click()?;
        app.find(&format!("input[name=age][value={}]", if tag == "ur" { "child" } else { "adult" }))?
            .click()?;
        on(app)?;
        app.wait_for(&format!(".languages button[lang={tag}]"))?.click()?;
        on(app)?;
        alone_and_safe(app)?;
        on(app)?;
        app.wait_for(".agree button")?;
        beheld.look(app, &format!("start, consent in {tag}"))?;
        app.find("header [data-to=cases]")?.click()?;
        app.wait_for(".empty")?;
    }
    Ok(())
}

/// A first contact from the notes to the sealed hand-over, with every dialog on the way; gives the words by which that opens.
fn the_interview(app: &App, beheld: &mut Beheld) -> Result<String, Error> {
    start(app, "first-contact", "adult", "lv", "Izdomu pagasts")?;
    beheld.look(app, "facts")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    question(app)?;
    the_dialogs_of_a_question(app, beheld)?;
    for (number, answer) in FIRST_CONTACT.into_iter().enumerate() {
        match number {
            1 => {
                app.press(Key::Function(1))?;
                app.wait_for("section aside")?;
                beheld.look(app, "question, several answers, how to ask")?;
                app.press(Key::Function(1))?;
            }
            2 => beheld.look(app, "question, one answer")?,
            7 => beheld.look(app, "question, number")?,
            _ => {}
        }
        reply(app, answer)?;
        if number == 2 {
            app.press(Key::Backspace)?;
            app.wait_for("[aria-checked=true]")?;
            app.find_all(".actions button")?.get(1).expect("the way to a note").click()?;
            app.wait_for("textarea")?.type_text("Pati teica")?;
            beheld.look(app, "question, answered, with a note")?;
            app.find("[data-action=next]")?.click()?;
            app.wait_until_gone("textarea")?;
        }
    }
    app.wait_for("[data-action=finish]:not([disabled])")?;
    beheld.look(app, "end")?;
    app.find("[data-action=delete]")?.click()?;
    app.wait_for("dialog")?;
    beheld.look(app, "delete the case")?;
    app.find("dialog .primary")?.click()?;
    app.wait_until_gone("dialog")?;
    app.find(".rights-open")?.click()?;
    app.wait_for("li h2")?;
    beheld.look(app, "rights")?;
    app.press(Key::Backspace)?;
    app.wait_for("[data-action=finish]:not([disabled])")?.click()?;
    app.wait_for("details")?;
    for part in app.find_all("main details > summary")? {
        part.click()?;
    }
    beheld.look(app, "result")?;
    the_decision_and_the_referral(app, beheld)
}

fn the_decision_and_the_referral(app: &App, beheld: &mut Beheld) -> Result<String, Error> {
    app.find_all("input[name=decision]")?.get(1).expect("the choice to differ").click()?;
    app.wait_for("form.box textarea")?.type_text("Izdomāts iemesls")?;
    app.execute("document.activeElement.blur()", &[])?;
    beheld.look(app, "result, differing")?;
    app.wait_for("form.box .primary:not([disabled])")?.click()?;
    app.wait_for("#recipient-provider")?;
    beheld.look(app, "hand-over")?;
    app.find("#recipient-provider")?.click()?;
    app.wait_for("fieldset .chip input")?;
    app.wait_for("aside img")?;
    beheld.look(app, "hand-over, chosen")?;
    app.wait_for("aside .save .row button:not([disabled])")?.click()?;
    app.wait_for("dialog img")?;
    beheld.look(app, "hand-over, pages enlarged")?;
    app.press(Key::Escape)?;
    app.wait_until_gone("dialog")?;
    choose(app, "aside .save select", "")?;
    app.wait_for("aside .save .primary:not([disabled])")?.click()?;
    app.wait_for("[data-printing=ready]")?;
    beheld.look(app, "hand-over, printing")?;
    app.press(Key::Escape)?;
    app.wait_until_gone("dialog")?;
    let first = "return document.querySelector('aside .save select option').value";
    let first = app.execute(first, &[])?.as_str().unwrap_or_default().to_owned();
    choose(app, "aside .save select", &first)?;
    app.find("aside .save .primary")?.click()?;
    app.wait_for(".path")?;
    beheld.look(app, "hand-over, saved")?;
    app.find("[data-action=hold]")?.click()?;
    app.wait_for("dialog")?;
    beheld.look(app, "keep longer")?;
    app.press(Key::Escape)?;
    app.wait_until_gone("dialog")?;
    app.find("[data-to=disclosure]")?.click()?;
    app.wait_for(".blocks li")?;
    beheld.look(app, "disclosure")?;
    app.find("form[name=seal] .primary")?.click()?;
    let words = app.wait_for("aside .words")?.text()?;
    beheld.look(app, "disclosure, sealed")?;
    app.find("header [data-to=cases]")?.click()?;
    app.wait_for("[data-action=told]")?;
    beheld.look(app, "closing")?;
    app.find("[data-action=told]")?.click()?;
    app.wait_for("tbody a")?;
    beheld.look(app, "cases")?;
    Ok(words)
}

/// The own address, what was sealed and is taken in by the same office, and what is told of it.
fn the_exchange(app: &App, beheld: &mut Beheld, words: &str) -> Result<(), Error> {
    app.find("header [data-to=exchange]")?.click()?;
    app.wait_for("form[name=own-address] [name=institution]")?.type_text("Izdomāta iestāde")?;
    beheld.look(app, "exchange")?;
    app.find("form[name=own-address] .primary")?.click()?;
    app.wait_for("[data-action=save-address]")?.click()?;
    app.wait_for("section > [role=status] .path")?;
    app.find("form[name=take-in] [name=words]")?.type_text(words)?;
    app.find("form[name=take-in] .primary")?.click()?;
    app.wait_for(".rows a")?;
    beheld.look(app, "exchange, received")?;
    app.find(".rows a")?.click()?;
    app.wait_for("aside img")?;
    choose(app, "[data-outcome=told] [name=status]", "declined")?;
    app.wait_for("[data-outcome=told] [name=reason]")?;
    beheld.look(app, "received")?;
    choose(app, "[data-outcome=told] [name=reason]", "no-capacity")?;
    app.wait_for("[data-outcome=told] button:not([disabled])")?.click()?;
    app.wait_until_gone("[data-outcome=told] [name=reason]")?;
    beheld.look(app, "received, declined")?;
    leave_to(app, "cases")?;
    app.wait_for("tbody a").map(drop)
}

/// What opens over a question.
fn the_dialogs_of_a_question(app: &App, beheld: &mut Beheld) -> Result<(), Error> {
    beheld.look(app, "question, yes or no")?;
    app.press(Key::Character('/'))?;
    app.wait_for("dialog input")?.type_text("a")?;
    app.wait_for("dialog [role=option]")?;
    beheld.look(app, "find a question")?;
    app.press(Key::Escape)?;
    app.wait_until_gone("dialog")?;
    app.press(Key::Function(8))?;
    app.wait_for("dialog .tabs")?;
    beheld.look(app, "emergency")?;
    app.press(Key::Escape)?;
    app.wait_until_gone("dialog")?;
    for (action, page) in
        [("break", "break"), ("withdraw", "withdraw"), ("hand-over", "hand over the laptop")]
    {
        app.find(&format!("[data-action={action}]"))?.click()?;
        app.wait_for("dialog")?;
        beheld.look(app, page)?;
        if action == "withdraw" {
            app.find("[data-action=ask-erase]")?.click()?;
            app.wait_for("[data-action=erase]")?;
            beheld.look(app, "withdraw and erase")?;
        }
        app.press(Key::Escape)?;
        app.wait_until_gone("dialog")?;
    }
    // The focus is back on what opened the last one, where Enter would open it again.
    app.execute("document.activeElement.blur()", &[]).map(drop)
}

/// A question that is answered in a few words.
fn the_other_kinds_of_question(app: &App, beheld: &mut Beheld) -> Result<(), Error> {
    start(app, "social-intake", "adult", "lv", "")?;
    beheld.look(app, "facts of another situation")?;
    app.find_all("nav li button:not([disabled])")?[3].click()?;
    app.wait_for(".answers textarea, .answers input[type=text]")?;
    beheld.look(app, "question, a few words")?;
    leave_to(app, "cases")
}

/// A break, the way back, consent taken back, and how the person is.
fn a_break_and_a_withdrawal(app: &App, beheld: &mut Beheld) -> Result<(), Error> {
    start(app, "first-contact", "adult", "lv", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    question(app)?;
    app.press(Key::Character('1'))?;
    app.wait_for("[role=radio][aria-checked=true]")?;
    app.find("[data-action=break]")?.click()?;
    app.wait_for("[data-minutes='10']")?.click()?;
    app.wait_for(".pause")?;
    beheld.look(app, "break")?;
    alone_and_safe(app)?;
    on(app)?;
    question(app)?;
    app.find("[data-action=end]")?.click()?;
    app.wait_for(".mood")?;
    app.find_all(".mood .line button")?[2].click()?;
    app.wait_for(".mood .offer button")?;
    beheld.look(app, "end, upset")?;
    app.find("[data-action=withdraw]")?.click()?;
    app.wait_for("[data-action=keep]")?.click()?;
    app.wait_for("[data-row=alone]")?;
    beheld.look(app, "consent taken back")?;
    app.find("header [data-to=cases]")?.click()?;
    app.wait_for("tbody a").map(drop)
}

/// The interview stops where a child tells something.
fn a_child_who_tells(app: &App, beheld: &mut Beheld) -> Result<(), Error> {
    start(app, "child", "child", "lv", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    question(app)?;
    app.find(".foot .stop")?.click()?;
    app.wait_for("textarea")?;
    beheld.look(app, "stopped")?;
    leave_to(app, "cases")
}

/// Every page of the person's own, in each language.
fn the_person_alone(app: &App, beheld: &mut Beheld) -> Result<(), Error> {
    for tag in PERSON {
        start(app, "first-contact", "adult", tag, "")?;
        app.press(Key::Escape)?;
        app.press(Key::Enter)?;
        question(app)?;
        app.wait_for("[data-action=hand-over]")?.click()?;
        app.wait_for("dialog .primary")?.click()?;
        app.wait_for(".self")?;
        beheld.look(app, &format!("person alone in {tag}, begin"))?;
        app.press(Key::Enter)?;
        app.wait_for("#question")?;
        app.press(Key::Character('1'))?;
        app.wait_for("[aria-checked=true]")?;
        beheld.look(app, &format!("person alone in {tag}, question"))?;
        for _ in 0..20 {
            if !app.find_all(".number input")?.is_empty() {
                beheld.look(app, &format!("person alone in {tag}, number"))?;
                break;
            }
            let asked = question(app)?;
            app.find("footer .primary")?.click()?;
            app.wait_until("the next page", |app| Ok(question(app)? != asked))?;
        }
        app.find("header .stop")?.click()?;
        app.wait_for("[data-option=no]")?;
        beheld.look(app, &format!("person alone in {tag}, show"))?;
        app.find("[data-option=no]")?.click()?;
        app.wait_for("[data-action=take-over]")?;
        beheld.look(app, &format!("person alone in {tag}, return"))?;
        app.find("[data-action=take-over]")?.click()?;
        app.wait_for("dialog input[type=password]")?;
        beheld.look(app, &format!("person alone in {tag}, take over"))?;
        app.find("dialog input[type=password]")?.type_text(PASSPHRASE)?;
        app.press(Key::Enter)?;
        app.wait_until_gone(".self")?;
        app.wait_for("[data-action=hand-over]")?;
        leave_to(app, "cases")?;
        app.wait_for("tbody a")?;
    }
    Ok(())
}

/// Signs, and what follows from them.
fn an_observation(app: &App, beheld: &mut Beheld) -> Result<(), Error> {
    app.press_with(&[Modifier::Control], Key::Character('n'))?;
    app.wait_for("input[name=instrument][value=observation]")?.click()?;
    app.wait_for("select[name=sector]")?;
    beheld.look(app, "start, observation")?;
    on(app)?;
    app.wait_for("[data-sign=watched]")?.click()?;
    app.wait_for("[data-sign=watched][aria-checked=true]")?;
    beheld.look(app, "observation")?;
    app.find(".foot .primary")?.click()?;
    app.wait_for("[data-action=interview]")?;
    beheld.look(app, "observed")?;
    // Deleted again, so that there is a deletion to be seen.
    app.find("aside > button")?.click()?;
    app.wait_for("[data-sign]")?;
    app.execute("document.querySelector('[data-action=delete]').click()", &[])?;
    app.wait_for("dialog .primary + button")?.click()?;
    app.wait_for("tbody a").map(drop)
}

/// Own settings, sources, and facts to be confirmed.
fn what_everybody_has(app: &App, beheld: &mut Beheld) -> Result<(), Error> {
    app.find("header [data-to=settings]")?.click()?;
    app.wait_for(".limits")?;
    beheld.look(app, "settings")?;
    app.find("header [data-to=about]")?.click()?;
    app.wait_for("table")?;
    beheld.look(app, "about")?;
    app.find("[data-to=claims]")?.click()?;
    app.wait_for("[data-fact]")?;
    beheld.look(app, "claims, contacts")?;
    app.find_all("input[name=filter]")?.last().expect("the strengths").click()?;
    app.wait_for(".title input")?;
    beheld.look(app, "claims, strengths")
}

/// The languages; a speaker who records a text, and one who reads it.
fn the_texts(app: &App, beheld: &mut Beheld) -> Result<(), Error> {
    languages(app)?;
    beheld.look(app, "languages")?;
    app.find("tbody:nth-of-type(5) th button")?.click()?;
    app.wait_for("tbody.opened .of")?;
    beheld.look(app, "languages, files")?;
    for tag in PERSON {
        of_language(app, tag, "record")?;
        app.wait_for("input[type=text]")?;
        if tag == "lv" {
            beheld.look(app, "record, the speaker")?;
        }
        app.find("input[type=text]")?.type_text("Gulnora (izdomāta)")?;
        app.find("input[type=checkbox]")?.click()?;
        app.find("form .primary")?.click()?;
        app.wait_for("#text")?;
        beheld.look(app, &format!("record, a text in {tag}"))?;
        if tag == "ur" {
            // The microphone of the test hears faster than time goes: a look lasts for minutes of it.
            app.press(Key::Character('r'))?;
            app.wait_for("meter")?;
            app.press(Key::Character('r'))?;
            app.wait_for(".act .listen button")?;
            beheld.look(app, "record, kept")?;
            app.press(Key::Character('r'))?;
            app.wait_for("meter")?;
            beheld.look(app, "record, now")?;
        }
        app.find(".top .plain")?.click()?;
        app.wait_for("table .act button")?;
    }
    for tag in PERSON {
        of_language(app, tag, "review")?;
        app.wait_for("form input[type=text]")?;
        if tag == "lv" {
            beheld.look(app, "review, the reader")?;
        }
        app.find("input[type=text]")?.type_text("Test Reader One")?;
        app.press(Key::Enter)?;
        app.wait_for("textarea")?;
        beheld.look(app, &format!("review, blind in {tag}"))?;
        app.find("textarea")?.type_text("It says hello.")?;
        app.press(Key::Enter)?;
        app.wait_for("input[name=verdict]")?;
        app.press(Key::Character('2'))?;
        app.wait_for("textarea")?;
        beheld.look(app, &format!("review, judged in {tag}"))?;
        app.find(".top .plain")?.click()?;
        app.wait_for("table .act button")?;
    }
    Ok(())
}

/// Users, rules, log, deletions, backups.
fn what_an_administrator_has(app: &App, beheld: &mut Beheld) -> Result<(), Error> {
    app.find("header [data-to=cases]")?.click()?;
    app.wait_for("header [data-to=people]")?.click()?;
    app.wait_for("ul [aria-pressed]")?;
    beheld.look(app, "people")?;
    app.find("button.add")?.click()?;
    app.wait_for(".panel input[type=password]")?;
    beheld.look(app, "people, a new user")?;
    app.find("nav [data-to=rules]")?.click()?;
    app.wait_for("input[name=duty][value=some]")?.click()?;
    app.wait_for("textarea[name=own-words]")?;
    app.find("section .alarm")?.click()?;
    app.wait_for("form.grave [data-word]")?;
    beheld.look(app, "rules")?;
    app.find("nav [data-to=log]")?.click()?;
    app.wait_for(".check button")?.click()?;
    app.wait_for(".check b")?;
    beheld.look(app, "log")?;
    app.find("nav [data-to=backups]")?.click()?;
    app.wait_for("input[name=place]")?;
    beheld.look(app, "backups")?;
    app.find("nav [data-to=deletions]")?.click()?;
    app.wait_for("tbody th")?;
    beheld.look(app, "deletions")
}

/// The page behind which everything hides, in each language of the desk.
fn the_neutral_page(app: &App, beheld: &mut Beheld) -> Result<(), Error> {
    for tag in ["ru", "lv"] {
        choose(app, "header .languages select", tag)?;
        app.wait_until("the desk's language", |app| {
            Ok(app.execute("return document.documentElement.lang", &[])? == tag)
        })?;
        app.press(Key::Function(9))?;
        app.wait_for("[data-neutral]")?;
        std::thread::sleep(std::time::Duration::from_millis(600));
        app.wait_for("[data-neutral]")?;
        beheld.look(app, &format!("neutral in {tag}"))?;
        app.press(Key::Function(9))?;
        unlock(app)?;
        app.wait_for("header .languages select")?;
    }
    Ok(())
}

/// Before the passphrase, after a wrong one, and by the recovery key.
fn the_locked_program(app: &App, beheld: &mut Beheld, key: &str) -> Result<(), Error> {
    lock(app)?;
    beheld.look(app, "unlock")?;
    app.wait_for("input[type=password]")?.type_text("a passphrase that was never chosen")?;
    app.press(Key::Enter)?;
    app.wait_for("[role=alert] .notice")?;
    beheld.look(app, "unlock, refused")?;
    app.find("[data-action=recover]")?.click()?;
    app.wait_for("form input[type=text]")?;
    beheld.look(app, "unlock, by the recovery key")?;
    app.type_text(&key.to_lowercase())?;
    app.press(Key::Enter)?;
    app.wait_for("input[name=user]")?;
    beheld.look(app, "recover")?;
    app.find_all("input[type=password]")?.iter().try_for_each(|field| field.type_text(PASSPHRASE))?;
    app.wait_for("form .primary:not([disabled])")?.click()?;
    app.wait_for("tbody a")?;
    // The snapshot of the day, from which a damaged vault is restored.
    lock(app)?;
    unlock(app)
}

/// A vault that cannot be opened, and the copies from which it could be restored.
fn a_damaged_vault(app: &mut App, fixture: &Fixture, beheld: &mut Beheld) -> Result<(), Error> {
    app.kill()?;
    let _ = fs::remove_file(fixture.data().join("vault.db-wal"));
    fs::remove_file(fixture.data().join("vault.db")).expect("the database");
    app.restart()?;
    app.wait_for("[data-action=restore]")?;
    beheld.look(app, "damaged")?;
    app.find("[data-action=restore]")?.click()?;
    app.wait_for("input[name=source]")?;
    beheld.look(app, "restore")
}

fn languages(app: &App) -> Result<(), Error> {
    app.wait_for("header [data-to=about]")?.click()?;
    app.wait_for("main [data-to=languages]")?.click()?;
    app.wait_for("table .act button").map(drop)
}

fn of_language(app: &App, tag: &str, action: &str) -> Result<(), Error> {
    app.execute(
        "[...document.querySelectorAll('tbody')].find((row) => row.querySelector('th bdi').lang === arguments[0]) \
         .querySelector(`[data-action=${arguments[1]}]`).click()",
        &[tag.into(), action.into()],
    )
    .map(drop)
}

fn on(app: &App) -> Result<(), Error> {
    app.find("form .foot .primary")?.click()
}
