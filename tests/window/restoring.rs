//! A damaged vault is restored from a copy, in the window, by whoever has the passphrases.

use crate::languages::{in_every_language, too_wide};
use crate::people::makes_a_backup;
use crate::picture::shot;
use e2e::officer::{PASSPHRASE, first_start, lock, start, unlock};
use e2e::{App, Error, Fixture};
use std::fs;
use std::time::Duration;

const SEALED_BY: &str = "pavisam cita parole kopijai";

#[test]
fn a_damaged_vault_comes_back_from_a_snapshot_and_from_a_backup() -> Result<(), Error> {
    let fixture = Fixture::new()?;
    let mut app = App::start(&fixture)?;
    // The seal is dear on purpose, and this build is slow.
    app.set_patience(Duration::from_secs(90));
    first_start(&app)?;
    start(&app, "first-contact", "adult", "ru", "")?;
    lock(&app)?;
    // The snapshot of the day.
    unlock(&app)?;
    makes_a_backup(&app, SEALED_BY)?;
    app.kill()?;
    let database = fixture.data().join("vault.db");
    let flip = || {
        let mut bytes = fs::read(&database).expect("the database");
        bytes[100] ^= 1;
        fs::write(&database, bytes).expect("the database");
    };
    flip();

    // A page is damaged: only unlocking finds it.
    app.restart()?;
    app.wait_for("main .unlock")?;
    assert!(app.find_all("[data-action=restore]")?.is_empty());
    app.wait_for("input[type=password]")?.type_text(PASSPHRASE)?;
    app.find("form .primary")?.click()?;
    app.wait_for("[data-action=restore]")?;
    shot(&app, "unlock-damaged")?;
    app.find("[data-action=restore]")?.click()?;
    app.wait_for("input[name=source]")?;
    in_every_language(&app, "restore")?;
    let kinds: Vec<bool> = app
        .find_all("form label")?
        .iter()
        .map(|label| Ok(label.text()?.contains(".atpazit-backup")))
        .collect::<Result<_, Error>>()?;
    assert_eq!(kinds, [true, false], "the backup is newer than the snapshot");
    app.find_all("input[name=source]")?[1].click()?;
    restores(&app, "cita parole nekam")?;
    app.wait_for("[role=alert] .notice")?;
    shot(&app, "restore-refused")?;
    app.find("[role=alert] button")?.click()?;
    app.wait_for("form .passphrase input")?.clear()?;
    restores(&app, PASSPHRASE)?;
    app.wait_for(".restored .path")?;
    in_every_language(&app, "restored")?;
    unlock(&app)?;
    app.wait_for("tbody a")?;
    app.kill()?;

    // The database is gone: the first look finds it.
    fs::remove_file(&database).expect("the database");
    app.restart()?;
    app.wait_for("[data-action=restore]")?.click()?;
    app.wait_for("input[name=source]")?;
    // The first unlock of the restored vault has taken a newer snapshot.
    app.find_all("input[name=source]")?[1].click()?;
    restores(&app, SEALED_BY)?;
    app.wait_for("progress")?;
    shot(&app, "restore-running")?;
    app.wait_for(".restored .path")?;
    assert_eq!(too_wide(&app)?, "");
    unlock(&app)?;
    app.wait_for("tbody a")?;
    app.quit()
}

fn restores(app: &App, passphrase: &str) -> Result<(), Error> {
    app.wait_for("form .passphrase input")?.type_text(passphrase)?;
    app.wait_for("form .primary:not([disabled])")?.click()
}
