//! After locking, neither the key nor what was typed is in the memory of the program or of its engine. Needs root.

use e2e::keyboard::Keyboard;
use e2e::memory::{Place, Secret, find, is_readable};
use e2e::officer::{PASSPHRASE, Reply, first_start, lock, open_case, reply, start, unlock};
use e2e::{App, Error, Fixture, Key, key_file};
use std::time::{Duration, Instant};

/// No word of any text of the program begins like this.
const MARK: &str = "Kqerpjsuunina";

#[test]
fn after_locking_neither_key_nor_word_is_in_memory() -> Result<(), Error> {
    if !is_readable() {
        eprintln!(
            "\nSKIPPED: only root may read the memory of other processes; what stays there after locking was NOT looked at\n"
        );
        return Ok(());
    }
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    let key = key_file::data_key(&fixture.data().join("vault.key"), PASSPHRASE)?;
    let secrets = [
        Secret::key("the data key", &key),
        Secret::text("the word", "Kqerpjsuun"),
        Secret::text("the passphrase", "septiņi izd"),
    ];
    write(&app)?;
    let before = find(&app.process_ids()?, &secrets)?;
    show("unlocked", &before);
    assert!(
        before.iter().any(|place| place.secret == "the word"),
        "what was typed is found while it is open"
    );
    // SQLCipher keeps the key under a mask while it does not use it, so that the key is not in memory even now. That the
    // search would find it is shown by the key that this test holds itself.
    let own = find(&[std::process::id()], &secrets)?;
    assert!(own.iter().any(|place| place.secret == "the data key"), "a key in memory is found");
    lock(&app)?;
    assert_nothing_stays(&app, &secrets)?;
    // Once more with a vault that was unlocked and not created.
    unlock(&app)?;
    open_case(&app)?;
    app.wait_for("#question")?;
    lock(&app)?;
    assert_nothing_stays(&app, &secrets)?;
    // And hidden behind the neutral page.
    unlock(&app)?;
    open_case(&app)?;
    app.wait_for("#question")?;
    app.press(Key::Function(9))?;
    app.wait_for("[data-neutral]")?;
    assert_nothing_stays(&app, &secrets)?;
    app.quit()
}

/// A case with the marked word in the municipality and in a note.
fn write(app: &App) -> Result<(), Error> {
    start(app, "first-contact", "adult", "lv", "")?;
    let field = app.wait_for(".fact input[type=text]")?;
    field.click()?;
    // Not by the driver: its commands carry whole words through the program's own process, in a part of the engine that no release lets
    // in, and stay there when the session ends.
    let keyboard = Keyboard::of("us")?;
    keyboard.type_text(MARK)?;
    app.wait_until("the typed municipality", |_| Ok(field.property("value")? == MARK))?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    reply(app, Reply::Keys("1"))?;
    app.press(Key::Backspace)?;
    app.wait_until("the given answer", |app| Ok(app.find_all(".actions button")?.len() == 4))?;
    app.find_all(".actions button")?.get(1).expect("the button for a note").click()?;
    let note = app.wait_for("textarea")?;
    note.click()?;
    keyboard.type_text(MARK)?;
    app.wait_until("the typed note", |_| Ok(note.property("value")? == MARK))?;
    app.press(Key::Enter)?;
    app.wait_until_gone("textarea")?;
    Ok(())
}

/// The engine may need a moment to let go of the page before; then nothing is there any more.
fn assert_nothing_stays(app: &App, secrets: &[Secret]) -> Result<(), Error> {
    let end = Instant::now() + Duration::from_secs(5);
    loop {
        let left = find(&app.process_ids()?, secrets)?;
        if left.is_empty() {
            return Ok(());
        }
        if Instant::now() > end {
            show("locked", &left);
            panic!("{} places hold a secret after locking", left.len());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

fn show(when: &str, places: &[Place]) {
    eprintln!("\n{when}: {} places", places.len());
    for place in places {
        eprintln!("  {place}");
    }
}
