//! The laptop turned to the person: only their language, nothing of the desk, and no way back without the passphrase.

use crate::picture::shot;
use e2e::officer::{PASSPHRASE, choose, first_start, question, refusal, start};
use e2e::{App, Error, Fixture, Key, Modifier};

const PERSON_LIST: &str = "header .languages > :last-child select";

/// What commands are sent that the desk has, and the person has not.
const SENT: &str = r#"{"to":{"name":"settings"},"passphrase":"never chosen by anybody"}"#;

#[test]
fn the_person_answers_alone_and_only_the_passphrase_leads_back() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    at_the_first_question(&app, "ur")?;
    let asked = question(&app)?;
    let code = app.find("header .code, header bdi")?.text()?;
    hands_over(&app)?;
    assert_eq!(
        app.execute("return document.documentElement.lang + document.documentElement.dir", &[])?,
        "urrtl"
    );
    assert!(app.find_all("header .mark")?.is_empty(), "there is no bar");

    // By keyboard alone: begin, the first answer, go on, back again.
    app.press(Key::Enter)?;
    app.wait_until("the question", |app| Ok(question(app)? == asked))?;
    app.press(Key::Character('1'))?;
    app.wait_for("[data-option=yes][aria-checked=true]")?;
    app.press(Key::Enter)?;
    app.wait_until("the next question", |app| Ok(question(app)? != asked))?;
    app.press(Key::Backspace)?;
    app.wait_for("[data-option=yes][aria-checked=true]")?;
    shot(&app, "self-answered-ur")?;

    // None of the desk's keys, and none of its commands.
    for key in [Key::Function(8), Key::Character('?'), Key::Character('/')] {
        app.press(key)?;
    }
    app.press_with(&[Modifier::Control], Key::Character('n'))?;
    for command in ["go", "emergency", "finish", "unlock"] {
        assert_eq!(refusal(&app, command, SENT)?, "handed-over", "{command}");
    }
    assert!(app.find_all("dialog")?.is_empty());
    let page = app.execute("return document.documentElement.outerHTML", &[])?.to_string();
    assert!(!page.contains(&code), "nothing of the case is in the page");
    assert_eq!(question(&app)?, asked);

    app.find("header .stop")?.click()?;
    app.wait_for("[data-option=no]")?;
    shot(&app, "self-show-ur")?;
    app.find("[data-option=yes]")?.click()?;
    app.wait_for("[data-action=take-over]")?;
    shot(&app, "self-return-ur")?;
    app.find("[data-action=take-over]")?.click()?;
    app.wait_for("dialog input[type=password]")?.type_text("a passphrase that was never chosen")?;
    app.press(Key::Enter)?;
    app.wait_for("dialog [role=alert] b")?;
    shot(&app, "self-refused-ur")?;
    assert!(!app.find_all(".self")?.is_empty(), "it stays the person's");
    app.find("dialog input[type=password]")?.clear()?;
    takes_over(&app)?;

    assert_ne!(question(&app)?, asked, "the officer goes on with the next open question");
    app.press(Key::Backspace)?;
    app.wait_for("[role=radio][aria-checked=true]:first-child")?;
    let origin = app.wait_for("input[name=origin][value=said]")?;
    assert!(origin.is_selected()?, "what the person agreed to show is there as said");
    app.quit()
}

#[test]
fn every_page_of_it_fits_in_every_script() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    at_the_first_question(&app, "uz-Latn")?;
    shot(&app, "self-before")?;
    for tag in ["ky", "ur", "hi", "uz-Latn", "tg", "kk", "uk", "ro", "uz-Cyrl", "lv-x-simple", "ru", "lv"] {
        choose(&app, PERSON_LIST, tag)?;
        app.wait_for(&format!("#question [lang={tag}]"))?;
        hands_over(&app)?;
        fits(&app, &format!("self-begin-{tag}"))?;
        app.press(Key::Enter)?;
        app.wait_for("#question")?;
        let mut number = 0;
        let mut before = String::new();
        while let Some(asked) = app.find_all("#question")?.first() {
            let asked = asked.content()?;
            if asked == before || app.find_all("footer .primary")?.is_empty() {
                break;
            }
            number += 1;
            if number == 2 {
                app.press(Key::Character('1'))?;
                app.press(Key::Character('3'))?;
                app.wait_for("[role=checkbox][aria-checked=true]")?;
            }
            if !app.find_all(".number input")?.is_empty() {
                app.type_text("800")?;
                app.press(Key::Enter)?;
                app.wait_for("[aria-invalid=true]")?;
                shot(&app, &format!("self-number-refused-{tag}"))?;
                app.execute("document.querySelector('.number input').select()", &[])?;
                app.type_text("70")?;
            }
            fits(&app, &format!("self-question-{number:02}-{tag}"))?;
            assert_eq!(
                app.find_all("#several")?.is_empty(),
                app.find_all("[role=checkbox]")?.is_empty(),
                "{tag}, {number}: whether several answers can be true is said"
            );
            before.clone_from(&asked);
            app.find("footer .primary")?.click()?;
            app.wait_until("the next page", |app| {
                Ok(app.find_all("#question")?.first().map(e2e::Element::content).transpose()?
                    != Some(asked.clone()))
            })?;
        }
        assert!(number > 10, "{tag}: {number} questions");
        fits(&app, &format!("self-show-{tag}"))?;
        app.find("[data-option=no]")?.click()?;
        app.wait_for("[data-action=take-over]")?;
        fits(&app, &format!("self-return-{tag}"))?;
        app.find("[data-action=take-over]")?.click()?;
        app.wait_for("dialog input[type=password]")?;
        shot(&app, &format!("self-take-over-{tag}"))?;
        takes_over(&app)?;
        assert!(
            app.find_all("[role=radio][aria-checked=true]")?.is_empty(),
            "what was not agreed to is gone"
        );
    }
    app.quit()
}

fn at_the_first_question(app: &App, language: &str) -> Result<(), Error> {
    first_start(app)?;
    start(app, "first-contact", "adult", language, "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    app.wait_for("#question")?;
    Ok(())
}

fn hands_over(app: &App) -> Result<(), Error> {
    app.wait_for("[data-action=hand-over]")?.click()?;
    app.wait_for("dialog .primary")?;
    shot(app, "self-hand-over")?;
    app.find("dialog .primary")?.click()?;
    app.wait_for(".self")?;
    Ok(())
}

fn takes_over(app: &App) -> Result<(), Error> {
    app.wait_for("dialog input[type=password]")?.type_text(PASSPHRASE)?;
    app.press(Key::Enter)?;
    app.wait_until_gone(".self")?;
    app.wait_for("[data-action=hand-over]")?;
    Ok(())
}

/// Names the first part whose content is wider than its place, or a button that is too low for it.
const TOO_WIDE: &str = "
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) return 'the page';
    const fits = (part) => {
        if (part.tagName === 'BUTTON' && part.scrollHeight > part.clientHeight + 1) return false;
        const style = getComputedStyle(part);
        // Drawn words are measured themselves: letters of Nastaliq hang over the edge of their line, and its text is hidden.
        const words = [...part.querySelectorAll('.words svg')].map((word) => word.getBoundingClientRect());
        const box = part.getBoundingClientRect();
        if (words.length > 0) return words.every((word) => word.left >= box.left - 1 && word.right <= box.right + 1);
        return style.overflowX !== 'visible' || style.display === 'inline' || part.clientWidth === 0
            || part.scrollWidth <= part.clientWidth + 1 || part.tagName === 'INPUT';
    };
    const wide = [...document.querySelectorAll('main, main *')].find((part) => !fits(part));
    return wide ? `${wide.tagName}.${wide.className}: ${wide.textContent.trim().slice(0, 80)}` : '';
";

fn fits(app: &App, name: &str) -> Result<(), Error> {
    shot(app, name)?;
    let text = app.text()?;
    assert!(!text.contains('⟦'), "{name} lacks a message:\n{text}");
    assert!(app.find_all(".stand-in")?.is_empty(), "{name} borrows a message:\n{text}");
    assert_eq!(app.execute(TOO_WIDE, &[])?, "", "{name} does not fit its place");
    let scrolls = app.execute(
        "const main = document.querySelector('main'); return main.scrollHeight - main.clientHeight",
        &[],
    )?;
    // Nine answers in lines of Nastaliq are higher than the window; the foot stays in sight all the same.
    assert!(scrolls == 0 || name.ends_with("-ur"), "{name} has to be scrolled");
    Ok(())
}
