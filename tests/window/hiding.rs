//! One key hides the program behind a neutral page: from every screen, at once, with the vault locked behind it.

use crate::picture::shot;
use e2e::officer::{FIRST_CONTACT, alone_and_safe, first_start, open_case, question, reply, start, unlock};
use e2e::{App, Error, Fixture, Key, Modifier};
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

/// A word that stands in the municipality of a case, and nowhere else.
const MARK: &str = "Zvirbuļpūce";

/// What the neutral page is called in Latvian.
const NEUTRAL: &str = "Drošība darbā";

/// From the key until the neutral page is painted, in milliseconds: two frames have followed it.
const PAINTED: &str = "
return new Promise((done) => {
  const start = performance.now();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F9', code: 'F9', bubbles: true, cancelable: true }));
  const there = !!document.querySelector('[data-neutral]') && document.body.children.length > 0;
  requestAnimationFrame(() => requestAnimationFrame(() => done([there, performance.now() - start])));
});";

/// Pages that are reached from the list of cases: what is pressed one after the other, and what stands there then.
const ELSEWHERE: [(&[&str], &str); 11] = [
    (&["header [data-to=settings]"], ".limits"),
    (&["header [data-to=about]"], "[data-to=claims]"),
    (&["header [data-to=about]", "[data-to=claims]"], "[data-fact]"),
    (&["header [data-to=about]", "[data-to=languages]"], "tbody th button"),
    (
        &["header [data-to=about]", "[data-to=languages]", "th button", "[data-action=record]"],
        "form input[type=text]",
    ),
    (
        &["header [data-to=about]", "[data-to=languages]", "th button", "[data-action=review]"],
        "form input[type=text]",
    ),
    (&["header [data-to=people]"], "button.add"),
    (&["header [data-to=people]", "nav [data-to=rules]"], "[aria-current=page][data-to=rules]"),
    (&["header [data-to=people]", "nav [data-to=log]"], "[aria-current=page][data-to=log]"),
    (&["header [data-to=people]", "nav [data-to=deletions]"], "[aria-current=page][data-to=deletions]"),
    (&["header [data-to=people]", "nav [data-to=backups]"], "[aria-current=page][data-to=backups]"),
];

#[test]
fn the_key_hides_every_screen_and_only_the_passphrase_leads_back() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    // Before there is a vault, too.
    app.wait_for("input[type=password]")?;
    hides(&app, &fixture)?;
    app.press(Key::Function(9))?;
    app.wait_for("input[type=password]")?;
    first_start(&app)?;
    hides_and_returns(&app, &fixture)?;
    app.press(Key::Character('?'))?;
    app.wait_for("dialog [data-to=profession]")?.click()?;
    app.wait_for("[data-action=back]")?;
    hides_and_returns(&app, &fixture)?;

    start(&app, "first-contact", "adult", "ur", MARK)?;
    hides_and_returns(&app, &fixture)?;
    open_case(&app)?;
    shot(&app, "hiding-before")?;
    // At the close of a conversation, and before it goes on.
    app.find("header [data-to=cases]")?.click()?;
    app.wait_for("[data-action=told]")?;
    hides_and_returns(&app, &fixture)?;
    app.wait_for("tbody a")?.click()?;
    app.wait_for("[data-row=alone]")?;
    hides_and_returns(&app, &fixture)?;
    open_case(&app)?;
    // Out of a dialog, and out of a field in which somebody types.
    app.press(Key::Function(8))?;
    app.wait_for("dialog[open]")?;
    hides_and_returns(&app, &fixture)?;
    open_case(&app)?;
    for answer in FIRST_CONTACT {
        reply(&app, answer)?;
    }
    hides_and_returns(&app, &fixture)?;
    open_case(&app)?;
    app.wait_for("[data-action=finish]:not([disabled])")?.click()?;
    app.wait_for("input[name=decision]")?;
    hides_and_returns(&app, &fixture)?;
    open_case(&app)?;
    app.wait_for("input[name=decision]")?.click()?;
    app.wait_for("form.box .primary:not([disabled])")?.click()?;
    app.wait_for("#recipient-provider")?.click()?;
    app.wait_for("aside img")?;
    hides_and_returns(&app, &fixture)?;

    // Where a conversation is put off, with a place and an hour in the fields.
    to_safety(&app)?;
    alone_and_safe(&app)?;
    app.find_all("[data-row=near] button")?[0].click()?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for("input[name=place]")?.type_text(MARK)?;
    hides_and_returns(&app, &fixture)?;

    // Where somebody is watched and not spoken to.
    app.press_with(&[Modifier::Control], Key::Character('n'))?;
    app.wait_for("input[name=instrument][value=observation]")?.click()?;
    app.wait_for("select[name=sector]")?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for("[data-sign=watched]")?.click()?;
    app.wait_for("[data-sign=watched][aria-checked=true]")?;
    hides_and_returns(&app, &fixture)?;

    // What has nothing to do with a conversation.
    for (way, there) in ELSEWHERE {
        for door in way {
            app.wait_for(door)?.click()?;
        }
        app.wait_for(there)?;
        hides_and_returns(&app, &fixture)?;
    }

    // While the person has the laptop.
    start(&app, "first-contact", "adult", "ur", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    question(&app)?;
    app.wait_for("[data-action=hand-over]")?.click()?;
    app.wait_for("dialog .primary")?.click()?;
    app.wait_for(".self")?;
    hides_and_returns(&app, &fixture)?;
    app.quit()
}

#[test]
fn the_neutral_page_is_painted_at_once_and_does_what_such_a_page_does() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    start(&app, "first-contact", "adult", "lv", MARK)?;
    let painted = app.execute(PAINTED, &[])?;
    assert_eq!(painted[0], true, "the page is there when the key has been handled");
    locked(&app, &fixture)?;
    // It opens and closes its sections, and nothing else happens.
    let open = |app: &App| app.find_all("details[open]").map(|all| all.len());
    assert_eq!(open(&app)?, 1);
    for summary in app.find_all("summary")? {
        summary.click()?;
    }
    assert_eq!(open(&app)?, 4);
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    app.type_text("1289 ?/")?;
    shot(&app, "hiding-neutral")?;
    assert!(!app.find_all("[data-neutral]")?.is_empty());
    assert!(app.find_all("dialog, input, header")?.is_empty());
    app.press(Key::Function(9))?;
    unlock(&app)?;
    app.quit()
}

fn to_safety(app: &App) -> Result<(), Error> {
    app.press_with(&[Modifier::Control], Key::Character('n'))?;
    app.wait_for("input[name=instrument][value=first-contact]")?.click()?;
    app.find("input[name=age][value=adult]")?.click()?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for(".languages button[lang=lv]")?.click()?;
    app.find("form .foot .primary")?.click()?;
    app.wait_for("[data-row=alone]").map(drop)
}

/// Presses the key, looks at what is left, and comes back through the passphrase.
fn hides_and_returns(app: &App, fixture: &Fixture) -> Result<(), Error> {
    hides(app, fixture)?;
    app.press(Key::Function(9))?;
    app.wait_until("its own title", |_| Ok(!named(NEUTRAL) && named("Atpazīt")))?;
    unlock(app)
}

fn hides(app: &App, fixture: &Fixture) -> Result<(), Error> {
    app.press(Key::Function(9))?;
    app.wait_for("[data-neutral]")?;
    locked(app, fixture)
}

/// The page, its title and that of the window say nothing of the program; the vault is closed.
fn locked(app: &App, fixture: &Fixture) -> Result<(), Error> {
    app.wait_until("the lock", |_| Ok(!fixture.data().join("vault.db-wal").exists()))?;
    // The page that held the case is gone, and the one after it shows the same.
    sleep(Duration::from_millis(600));
    app.wait_for("[data-neutral]")?;
    app.wait_until("the neutral title", |app| Ok(app.title()? == NEUTRAL && named(NEUTRAL)))?;
    assert!(!named("Atpaz"), "no window of the program has its name");
    let page = app.execute("return document.documentElement.outerHTML", &[])?.to_string();
    for word in [MARK, "Atpaz", "password", "cases"] {
        assert!(!page.contains(word), "{word} is left in the page");
    }
    Ok(())
}

/// Whether a window that is seen has a name with these words in it.
fn named(words: &str) -> bool {
    let found = Command::new("xdotool").args(["search", "--onlyvisible", "--name", words]).output();
    found.is_ok_and(|found| !found.stdout.is_empty())
}
