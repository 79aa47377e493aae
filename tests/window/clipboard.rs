//! What was copied or selected in the window, after it locked.

use std::io::Write;
use std::process::{Command, Stdio};

use e2e::officer::{first_start, lock, open_case, question, start, unlock};
use e2e::{App, Error, Fixture, Key, Modifier};

const WORD: &str = "Izdomāts vārds Ķirsis";

#[test]
fn what_was_copied_or_selected_cannot_be_pasted_after_the_lock() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let app = App::start(&fixture)?;
    first_start(&app)?;
    start(&app, "first-contact", "adult", "lv", "")?;
    app.press(Key::Escape)?;
    app.press(Key::Enter)?;
    for copied in [true, false] {
        question(&app)?;
        if copied {
            app.find_all(".actions button")?.get(1).expect("the button for a note").click()?;
            app.wait_for("textarea")?.type_text(WORD)?;
        }
        // The second time the note is there as it was typed before the lock.
        app.wait_for("textarea")?.click()?;
        app.press_with(&[Modifier::Control], Key::Character('a'))?;
        app.wait_until("the selection to be offered", |_| Ok(pasted("primary") == WORD))?;
        if copied {
            app.press_with(&[Modifier::Control], Key::Character('c'))?;
            app.wait_until("the copy to be offered", |_| Ok(pasted("clipboard") == WORD))?;
        }
        lock(&app)?;
        assert_eq!(pasted("clipboard"), "", "the clipboard is empty");
        assert_eq!(pasted("primary"), "", "the selection is empty");
        unlock(&app)?;
        open_case(&app)?;
    }
    question(&app)?;
    copy("Cits teksts");
    assert_eq!(pasted("clipboard"), "Cits teksts", "another program owns it");
    lock(&app)?;
    assert_eq!(pasted("clipboard"), "Cits teksts", "what another program owns is not the program's to empty");
    app.quit()
}

/// What a paste from this selection would give; nothing when nobody owns it.
fn pasted(selection: &str) -> String {
    let done = Command::new("timeout").args(["2", "xclip", "-o", "-selection", selection]).output();
    String::from_utf8_lossy(&done.expect("xclip is installed").stdout).into_owned()
}

/// Copies in another program, which goes on owning it in the background.
fn copy(text: &str) {
    let (null, nothing) = (Stdio::null(), Stdio::null());
    let mut other = Command::new("xclip")
        .args(["-i", "-selection", "clipboard"])
        .stdin(Stdio::piped())
        .stdout(null)
        .stderr(nothing)
        .spawn()
        .expect("xclip is installed");
    other.stdin.take().expect("it is piped").write_all(text.as_bytes()).expect("xclip reads it");
    assert!(other.wait().is_ok_and(|ended| ended.success()));
}
