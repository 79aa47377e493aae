//! Locking, a wrong passphrase, and coming back.

use crate::picture::shot;
use e2e::logind::Logind;
use e2e::officer::{PASSPHRASE, Reply, first_start, lock, open_case, question, reply, start, unlock};
use e2e::{App, Error, Fixture, Key};

#[test]
fn a_lock_hides_everything_and_the_passphrase_brings_it_back() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    start(&app, "first-contact", "adult", "ru", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    let asked = question(&app)?;
    reply(&app, Reply::Keys("1"))?;
    let code = app.find("header .code, header bdi")?.text()?;

    lock(&app)?;
    let page = app.execute("return document.documentElement.outerHTML", &[])?.to_string();
    assert!(!page.contains(&asked) && !page.contains(&code), "nothing of the case is left in the page");

    app.type_text("a passphrase that was never chosen")?;
    app.press(Key::Enter)?;
    app.wait_for("[role=alert]")?;
    shot(&app, "unlock-refused")?;
    assert!(!app.find_all("input[type=password]")?.is_empty(), "it stays locked");
    let field = app.find("input[type=password]")?;
    field.clear()?;
    unlock(&app)?;
    open_case(&app)?;
    assert_ne!(question(&app)?, asked, "the first answer was kept");
    app.press(Key::Backspace)?;
    app.wait_until("the first question", |app| Ok(question(app)? == asked))?;
    app.quit()
}

/// A case in which something was answered; locked is told by the passphrase field and by the files.
fn at_work(app: &App) -> Result<(), Error> {
    start(app, "first-contact", "adult", "lv", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    question(app).map(drop)
}

/// Waits for the lock, then looks at what it left: no journal of the database, the desk's language, the focus in the field.
fn assert_locked(app: &App, fixture: &Fixture) -> Result<(), Error> {
    app.wait_for("input[type=password]")?;
    assert!(!fixture.data().join("vault.db-wal").exists(), "the journal is put away");
    assert_eq!(app.focused()?.attribute("type")?.as_deref(), Some("password"), "the passphrase can be typed");
    assert_eq!(app.execute("return document.documentElement.lang", &[])?, "lv", "the desk's language stays");
    Ok(())
}

#[test]
fn sleep_and_the_sessions_lock_lock_the_program() -> Result<(), Error> {
    let mut logind = Logind::start()?;
    let (name, address) = logind.environment();
    let fixture = Fixture::new()?.with(name, address);
    let app = App::start(&fixture)?;
    logind.wait_for("inhibited")?;
    first_start(&app)?;
    at_work(&app)?;
    logind.signal("sleep")?;
    // The computer may sleep only now: what is found then is what would be found asleep.
    logind.wait_for("released")?;
    assert!(!fixture.data().join("vault.db-wal").exists(), "locked before the computer sleeps");
    assert_locked(&app, &fixture)?;
    logind.signal("wake")?;
    logind.wait_for("inhibited")?;
    for signal in ["lock", "hint"] {
        unlock(&app)?;
        open_case(&app)?;
        question(&app)?;
        logind.signal(signal)?;
        assert_locked(&app, &fixture)?;
    }
    unlock(&app)?;
    settings(&app)?;
    assert!(!app.text()?.contains(UNTOLD), "the computer says when it sleeps");
    app.quit()
}

#[test]
fn a_screen_locker_of_any_desktop_locks_the_program() -> Result<(), Error> {
    let mut logind = Logind::start()?;
    let ((system, address), (session, _)) = (logind.environment(), logind.session_environment());
    let fixture = Fixture::new()?.with(system, address).with(session, address);
    let mut app = App::start(&fixture)?;
    logind.wait_for("inhibited")?;
    first_start(&app)?;
    settings(&app)?;
    assert!(app.text()?.contains(UNHEARD), "no lock was heard yet: {}", app.text()?);
    shot(&app, "settings-limit-lock")?;
    for locker in ["freedesktop", "gnome", "xfce", "cinnamon", "mate"] {
        logind.signal(&format!("org.{locker}.ScreenSaver"))?;
        assert_locked(&app, &fixture)?;
        unlock(&app)?;
    }
    app.restart()?;
    unlock(&app)?;
    settings(&app)?;
    assert!(!app.text()?.contains(UNHEARD), "it was heard once, and that is kept");
    app.quit()
}

#[test]
fn without_a_system_bus_the_settings_say_so() -> Result<(), Error> {
    let fixture = Fixture::new()?.with("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere");
    let app = App::start(&fixture)?;
    first_start(&app)?;
    settings(&app)?;
    assert!(app.text()?.contains(UNTOLD), "{}", app.text()?);
    shot(&app, "settings-limits")?;
    app.quit()
}

/// The beginning of `settings-limit-sleep`.
const UNTOLD: &str = "Šis dators nepaziņo";

/// The beginning of `settings-limit-lock`.
const UNHEARD: &str = "vēl ne reizi nav paziņojis programmai, ka ekrāns";

fn settings(app: &App) -> Result<(), Error> {
    app.wait_for("header [data-to=settings]")?.click()?;
    app.wait_for(".limits").map(drop)
}

#[test]
fn it_locks_when_nobody_is_there_and_says_so_before() -> Result<(), Error> {
    let fixture = Fixture::new()?.with("ATPAZIT_IDLE_SECONDS", "8");
    let app = App::start(&fixture)?;
    first_start(&app)?;
    at_work(&app)?;
    let asked = question(&app)?;
    app.wait_for("[role=status] p")?;
    shot(&app, "idle-soon")?;
    // The key that answers the notice answers no question.
    app.press(Key::Character('1'))?;
    app.wait_until_gone("[role=status] p")?;
    assert!(app.find_all("[aria-checked=true]")?.is_empty(), "no answer was given");
    assert_eq!(question(&app)?, asked);
    app.wait_for("[role=status] p")?;
    assert_locked(&app, &fixture)?;
    shot(&app, "idle-locked")?;
    app.quit()
}

#[test]
fn a_person_with_the_laptop_sees_no_notice_and_it_locks_all_the_same() -> Result<(), Error> {
    let fixture = Fixture::new()?.with("ATPAZIT_IDLE_SECONDS", "6");
    let app = App::start(&fixture)?;
    first_start(&app)?;
    at_work(&app)?;
    app.find("[data-action=hand-over]")?.click()?;
    app.wait_for("dialog .primary")?.click()?;
    app.wait_until_gone("header")?;
    let end = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while app.find_all("input[type=password]").unwrap_or_default().is_empty() {
        assert!(
            app.find_all("[role=status] p").unwrap_or_default().is_empty(),
            "the person is shown no notice"
        );
        assert!(std::time::Instant::now() < end, "it locks");
    }
    assert_locked(&app, &fixture)?;
    app.quit()
}

#[test]
fn a_second_program_is_kept_out_and_a_lock_file_left_by_a_crash_is_no_obstacle() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut first = App::start(&fixture)?;
    first_start(&first)?;
    let second = App::start(&fixture)?;
    second.wait_for("input[type=password]")?.type_text(PASSPHRASE)?;
    second.press(Key::Enter)?;
    second.wait_for("[role=alert] b")?;
    assert!(second.text()?.contains("jau ir atvērta citā logā"), "{}", second.text()?);
    shot(&second, "in-use")?;
    first.kill()?;
    assert!(fixture.data().join("vault.lock").exists(), "the lock file is left behind");
    second.press(Key::Enter)?;
    second.wait_for("main table, .empty")?;
    second.quit()
}
