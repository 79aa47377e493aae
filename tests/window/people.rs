//! Several users at one window: who sees what, the wait after wrong passphrases, the recovery key, backups, and destroying
//! everything.

use crate::languages::too_wide;
use crate::picture::shot;
use e2e::officer::{
    PASSPHRASE, first_start, leave_to, lock, open_case, question, start, unlock, unlock_with,
};
use e2e::{App, Error, Fixture, Key, Modifier};
use std::thread::sleep;
use std::time::Duration;

const SECOND: &str = "četri izdomāti suņi laukā";

#[test]
fn a_second_user_sees_no_case_of_the_first_and_an_administrator_none_at_all() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    start(&app, "first-contact", "adult", "ru", "")?;
    let code = app.find("header .code, header bdi")?.text()?;
    leave_to(&app, "cases")?;
    app.wait_for("header [data-to=people]")?.click()?;
    adds(&app, "Test User Two", SECOND)?;
    shot(&app, "people-two")?;
    lock(&app)?;
    unlock_with(&app, SECOND)?;
    app.wait_for(".empty")?;
    assert!(!app.text()?.contains(&code));
    assert!(app.find_all("header [data-to=people]")?.is_empty(), "no door to the users");
    // The page itself is refused too.
    app.execute(
        "window.refused = null; window.__TAURI_INTERNALS__.invoke('go', { to: { name: 'people' } }).catch((error) => { window.refused = error.code; });",
        &[],
    )?;
    app.wait_until("the refusal", |app| Ok(app.execute("return window.refused", &[])? == "not-permitted"))?;
    lock(&app)?;

    unlock(&app)?;
    app.wait_for("header [data-to=people]")?.click()?;
    app.wait_for("li:nth-child(2) button")?.click()?;
    // The second user becomes an administrator who sees no case.
    app.wait_for("input[value=administrator]")?.click()?;
    app.find("input[value=officer]")?.click()?;
    app.find(".panel form .primary")?.click()?;
    app.wait_for(".panel [role=status]:not(:empty)")?;
    lock(&app)?;
    unlock_with(&app, SECOND)?;
    app.wait_for("nav [data-to=log]")?;
    assert!(app.find_all("header [data-to=cases]")?.is_empty(), "no door to cases");
    app.press_with(&[Modifier::Control], Key::Character('n'))?;
    app.find("nav [data-to=log]")?.click()?;
    app.wait_for("td.when")?;
    shot(&app, "people-log")?;
    assert_eq!(too_wide(&app)?, "");
    app.quit()
}

#[test]
fn wrong_passphrases_count_down_and_then_the_right_one_opens() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    first_start(&app)?;
    lock(&app)?;
    app.wait_for("input[type=password]")?.type_text(SECOND)?;
    for _ in 0..4 {
        app.wait_for("form .primary:not([disabled])")?.click()?;
        app.wait_for("[role=alert] .notice")?;
        app.find("[role=alert] button")?.click()?;
        app.wait_until_gone("[role=alert] .notice")?;
        if !app.find_all("[role=timer]")?.is_empty() {
            break;
        }
    }
    app.wait_for("[role=timer]")?;
    shot(&app, "unlock-wait")?;
    assert!(!app.find("input[type=password]")?.is_enabled()?, "nothing can be typed meanwhile");
    // Starting anew gains nothing.
    app.restart()?;
    app.wait_until_gone("[role=timer]")?;
    app.wait_for("input[type=password]:enabled")?;
    app.wait_until("the focus in the field", |app| {
        Ok(app.focused()?.attribute("type")?.as_deref() == Some("password"))
    })?;
    app.type_text(PASSPHRASE)?;
    app.press(Key::Enter)?;
    app.wait_for(".empty")?;
    app.quit()
}

#[test]
fn the_recovery_key_on_paper_gives_a_new_passphrase() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    app.wait_for("input[type=password]")?;
    app.find("input[type=text]")?.type_text("Test Officer One")?;
    for field in app.find_all("input[type=password]")? {
        field.type_text(PASSPHRASE)?;
    }
    app.wait_for("form button.primary:not([disabled])")?.click()?;
    app.wait_for("[data-action=later]")?;
    shot(&app, "recovery-offer")?;
    app.find("main .primary")?.click()?;
    app.wait_for(".groups li")?;
    shot(&app, "recovery-key")?;
    let groups: Vec<String> =
        app.find_all(".groups li")?.iter().map(e2e::Element::text).collect::<Result<_, _>>()?;
    assert_eq!(groups.len(), 5);
    let field = app.find("form input")?;
    field.type_text("00000")?;
    app.wait_for("form .primary:not([disabled])")?.click()?;
    app.wait_for("[role=alert] .notice")?;
    app.find("[role=alert] button")?.click()?;
    field.clear()?;
    field.type_text(&groups[4].to_lowercase())?;
    app.press(Key::Enter)?;
    app.wait_for("[data-action=go-on]")?.click()?;
    app.wait_for(".empty")?;
    start(&app, "first-contact", "adult", "ru", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    let asked = question(&app)?;
    lock(&app)?;

    app.wait_for("[data-action=recover]")?.click()?;
    app.wait_for("form input[type=text]")?;
    app.type_text(&groups.concat().to_lowercase())?;
    assert_eq!(app.find("form input")?.property("value")?, groups.join("-"), "it falls into groups");
    app.press(Key::Enter)?;
    app.wait_for("input[name=user]")?;
    assert!(app.text()?.contains("Test Officer One"));
    for field in app.find_all("input[type=password]")? {
        field.type_text(SECOND)?;
    }
    shot(&app, "recover")?;
    app.wait_for("form .primary:not([disabled])")?.click()?;
    open_case(&app)?;
    assert_eq!(question(&app)?, asked);
    lock(&app)?;
    unlock_with(&app, SECOND)?;
    app.wait_for("tbody a")?;
    app.quit()
}

#[test]
fn everything_is_destroyed_after_a_word_and_the_passphrase() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    app.find("header [data-to=people]")?.click()?;
    app.wait_for("nav [data-to=rules]")?.click()?;
    app.wait_for("section .alarm")?.click()?;
    let field = app.wait_for("form.grave [data-word]")?;
    app.find("form.grave input[type=password]")?.type_text(PASSPHRASE)?;
    assert!(!app.find("form.grave .alarm")?.is_enabled()?, "the word is missing");
    let word = field.attribute("data-word")?.expect("the word stands on the screen");
    field.type_text(&word)?;
    shot(&app, "destroy")?;
    app.wait_for("form.grave .alarm:not([disabled])")?.click()?;
    app.wait_for(".languages [aria-pressed=true]")?;
    assert_eq!(app.find_all("input[type=password]")?.len(), 2, "the first start is there again");
    for name in ["vault.key", "vault.db", "vault.db-wal"] {
        assert!(!fixture.data().join(name).exists(), "{name}");
    }
    first_start(&app)?;
    app.quit()
}

#[test]
fn two_presses_destroy_everything_where_that_was_chosen() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    let press = |app: &App| app.press_with(&[Modifier::Control, Modifier::Shift], Key::Delete);
    press(&app)?;
    press(&app)?;
    app.find("header [data-to=people]")?.click()?;
    app.wait_for("nav [data-to=rules]")?.click()?;
    app.wait_for("input[type=checkbox]")?.click()?;
    app.wait_until("the rule to be kept", |app| app.find("input[type=checkbox]")?.is_selected())?;
    app.find("header [data-to=cases]")?.click()?;
    app.wait_for(".empty")?;
    start(&app, "first-contact", "adult", "ru", "")?;
    // Over a dialog too.
    app.press(Key::Function(8))?;
    app.wait_for("dialog .tabs")?;
    press(&app)?;
    app.wait_for("[popover]")?;
    shot(&app, "destroy-once-more")?;
    sleep(Duration::from_millis(3200));
    assert!(app.find_all("[popover]")?.is_empty(), "the first press is forgotten");
    press(&app)?;
    app.wait_for("[popover]")?;
    press(&app)?;
    app.wait_for(".languages [aria-pressed=true]")?;
    assert!(!fixture.data().join("vault.key").exists());
    app.quit()
}

#[test]
fn an_administrator_makes_a_backup_and_checks_the_log() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    // The seal is dear on purpose, and this build is slow.
    app.set_patience(Duration::from_secs(90));
    first_start(&app)?;
    let path = makes_a_backup(&app, SECOND)?;
    shot(&app, "backups-made")?;
    assert!(std::path::Path::new(&path).is_file(), "{path}");
    assert!(path.starts_with(fixture.root().to_str().expect("a path")), "{path}");
    assert_eq!(too_wide(&app)?, "");
    // The only one there is, so it is chosen.
    app.wait_for(".beside form + .column .passphrase input")?.type_text(SECOND)?;
    app.wait_for(".beside form + .column form button:not([type]):not([disabled])")?.click()?;
    app.wait_for("progress")?;
    app.wait_for(".sound")?;
    shot(&app, "backups-checked")?;
    assert_eq!(too_wide(&app)?, "");
    app.find("nav [data-to=log]")?.click()?;
    app.wait_for(".check button")?.click()?;
    app.wait_for(".check b")?;
    shot(&app, "log-checked")?;
    app.quit()
}

/// Makes a backup as an administrator, and says where it lies.
pub fn makes_a_backup(app: &App, passphrase: &str) -> Result<String, Error> {
    app.find("header [data-to=people]")?.click()?;
    app.wait_for("nav [data-to=backups]")?.click()?;
    app.wait_for("input[name=place]")?;
    for field in app.find_all("input[type=password]")? {
        field.type_text(passphrase)?;
    }
    app.wait_for("form .primary:not([disabled])")?.click()?;
    app.wait_for(".made .path")?.text()
}

/// Adds an officer.
fn adds(app: &App, name: &str, passphrase: &str) -> Result<(), Error> {
    app.wait_for("button.add")?.click()?;
    app.wait_for(".panel input[type=text]")?.type_text(name)?;
    let fields = app.find_all(".panel input[type=password]")?;
    for (field, text) in fields.iter().zip([passphrase, passphrase, PASSPHRASE]) {
        field.type_text(text)?;
    }
    app.wait_for(".panel .primary:not([disabled])")?.click()?;
    app.wait_until("the user", |app| Ok(app.find_all("main li [aria-pressed]")?.len() == 2))
}
