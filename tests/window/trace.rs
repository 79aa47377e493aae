//! What is typed is in no readable file, while the program runs and after it was killed.

use crate::whole;
use e2e::officer::{Reply, first_start, reply, start};
use e2e::{App, Error, Fixture, Key};
use std::fs;

const MARK: &str = "Ķērpjsūniņa";

#[test]
fn a_typed_word_is_in_no_file() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    first_start(&app)?;
    start(&app, "labour-site-visit", "adult", "lv", MARK)?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    for answer in [Reply::Keys("2"), Reply::Keys("1"), Reply::Keys("6"), Reply::Keys("7"), Reply::Keys("1")] {
        reply(&app, answer)?;
    }
    for answer in
        [Reply::Keys("1"), Reply::Keys("1"), Reply::Typed(MARK), Reply::Typed("6"), Reply::Typed("40")]
    {
        reply(&app, answer)?;
    }
    app.press(Key::Character('1'))?;
    // The button to take the answer back comes with the answer; before, the row still moves.
    app.wait_until("the kept answer", |app| Ok(app.find_all(".actions button")?.len() == 4))?;
    app.find_all(".actions button")?.get(1).expect("the button for a note").click()?;
    app.wait_for("textarea")?.type_text(MARK)?;
    app.press(Key::Enter)?;
    app.wait_until_gone("textarea")?;
    app.press(Key::Backspace)?;
    app.wait_until("the kept note", |app| {
        let note = app.find_all("textarea")?.first().map(|area| area.property("value")).transpose()?;
        Ok(note.is_some_and(|note| note == MARK))
    })?;
    assert!(app.find("nav")?.text()?.contains('1'), "the interview went on");
    assert!(fixture.files_containing(MARK)?.is_empty(), "in no file while it runs");
    app.kill()?;
    assert!(fixture.files_containing(MARK)?.is_empty(), "in no file after it was killed");
    // The search itself can fail: a file with the word in another encoding is found.
    let planted = fixture.root().join("cache/planted");
    fs::write(&planted, MARK.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>()).unwrap();
    assert_eq!(fixture.files_containing(MARK)?, [planted]);
    Ok(())
}

#[test]
fn a_whole_case_leaves_its_words_in_no_file() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    whole::case(&app, &fixture, MARK)?;
    // Every folder of which the program was told, and its messages; a document was not saved, a card was.
    assert!(fixture.files_containing(MARK)?.is_empty(), "in no file while it runs");
    app.kill()?;
    assert!(fixture.files_containing(MARK)?.is_empty(), "in no file after it was killed");
    let cards = fs::read_dir(fixture.root().join("home/Documents")).unwrap().count();
    assert_eq!(cards, 1);
    let whole = fs::metadata(fixture.data().join("vault.db")).unwrap().len()
        + fs::metadata(fixture.data().join("vault.db-wal")).unwrap().len();
    assert!(whole > 50_000, "the case was kept");
    Ok(())
}
