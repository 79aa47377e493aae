//! Before anything is open: first start, passphrases, damage, preferences.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use atpazit_desktop::clock::now;
use atpazit_desktop::desk::Destination;
use atpazit_desktop::host::folders::{DataFolder, Origin};
use atpazit_desktop::host::preferences::{Preferences, Theme, Zoom};
use atpazit_desktop::screen::Screen;
use atpazit_desktop::session::Session;
use common::{Officer, PASSPHRASE, passphrase, refused, unlock};
use screening::profession::Profession;
use std::fs;
use std::path::Path;
use vault::VaultError;

#[test]
fn nothing_is_created_before_a_passphrase_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data");
    let session = Session::new(DataFolder { path: path.clone(), origin: Origin::Beside }, None);
    let Screen::Welcome(view) = session.step(|_| Ok(())).unwrap().screen else { panic!("no welcome") };
    assert!(view.portable);
    assert!(!path.exists());
    assert_eq!(refused(session.at_desk(|_| Ok(()))), "vault-locked");
    assert_eq!(session.look_up(|_, _| Ok(())).unwrap_err().code.as_str(), "vault-locked");
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_harms_nothing() {
    let officer = Officer::settled();
    officer.locks();
    assert_eq!(refused(officer.unlocks("četri zaļi kaķi")), "wrong-passphrase");
    assert!(matches!(officer.sees().screen, Screen::Unlock(_)));
    assert!(matches!(officer.unlocks(PASSPHRASE).unwrap().screen, Screen::Cases(_)));
}

#[test]
fn a_changed_passphrase_is_the_only_one_that_opens() {
    let officer = Officer::settled();
    let (old, new) = (passphrase(PASSPHRASE), passphrase("četri zaļi kaķi"));
    let change = |from, to| officer.does(|desk| Ok(desk.vault.change_passphrase(from, to, now())?));
    assert_eq!(refused(change(&new, &old)), "wrong-passphrase");
    change(&old, &new).unwrap();
    officer.locks();
    assert_eq!(refused(officer.unlocks(PASSPHRASE)), "wrong-passphrase");
    officer.unlocks("četri zaļi kaķi").unwrap();
}

#[test]
fn a_second_program_is_kept_out_while_the_first_is_open() {
    let officer = Officer::settled();
    let second = Session::new(DataFolder::named(officer.path().to_owned()), None);
    assert_eq!(refused(unlock(&second, PASSPHRASE)), "vault-in-use");
    officer.locks();
    unlock(&second, PASSPHRASE).unwrap();
}

/// The message of the screen that says what is damaged, on a fresh start.
fn damage(folder: &Path) -> String {
    let session = Session::new(DataFolder::named(folder.to_owned()), None);
    match session.step(|_| Ok(())).unwrap().screen {
        Screen::Damaged(view) => view.message.id,
        other => panic!("no damage is shown: {other:?}"),
    }
}

#[test]
fn damage_is_named_and_nothing_is_overwritten() {
    let officer = Officer::settled();
    officer.locks();
    let folder = officer.path();
    let (key, database) = (folder.join("vault.key"), folder.join("vault.db"));
    let (sound_key, sound_database) = (fs::read(&key).unwrap(), fs::read(&database).unwrap());
    let cut = |bytes: &[u8]| bytes[..bytes.len() - 1].to_vec();
    let newer = br#"{"tag":"ATPAZIT-KEY","version":9}"#.to_vec();
    let cases: [(&Path, Option<Vec<u8>>, &str); 8] = [
        (&key, None, "damage-key-file-missing"),
        (&key, Some(Vec::new()), "damage-key-file-damaged"),
        (&key, Some(cut(&sound_key)), "damage-key-file-damaged"),
        (&key, Some(b"\xff\xfe".to_vec()), "damage-key-file-damaged"),
        (&key, Some(newer), "damage-key-file-newer"),
        (&database, None, "damage-database-missing"),
        (&database, Some(Vec::new()), "damage-database-damaged"),
        (&database, Some(cut(&sound_database)), "damage-database-damaged"),
    ];
    for (path, bytes, message) in cases {
        match &bytes {
            Some(bytes) => fs::write(path, bytes).unwrap(),
            None => fs::remove_file(path).unwrap(),
        }
        assert_eq!(damage(folder), message);
        let session = Session::new(DataFolder::named(folder.to_owned()), None);
        let refused = refused(unlock(&session, PASSPHRASE));
        assert!(["vault-damaged", "vault-newer"].contains(&refused), "{message}: {refused}");
        let created = session.step(|state| {
            state.create("Test Officer One", &passphrase(PASSPHRASE))?;
            Ok(())
        });
        assert_eq!(common::refused(created), "vault-exists", "{message}");
        assert_eq!(fs::read(path).ok(), bytes, "{message}: the file is as it was");
        fs::write(&key, &sound_key).unwrap();
        fs::write(&database, &sound_database).unwrap();
    }
    assert!(matches!(officer.unlocks(PASSPHRASE).unwrap().screen, Screen::Cases(_)));
}

#[test]
fn a_database_with_a_changed_page_is_refused_without_a_panic() {
    let officer = Officer::settled();
    officer.locks();
    let database = officer.path().join("vault.db");
    let mut bytes = fs::read(&database).unwrap();
    bytes[100] ^= 1;
    fs::write(&database, &bytes).unwrap();
    assert_eq!(refused(officer.unlocks(PASSPHRASE)), "vault-damaged");
    assert_eq!(fs::read(&database).unwrap(), bytes);
}

#[test]
fn a_folder_that_is_none_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data");
    fs::write(&file, "kept").unwrap();
    assert_eq!(damage(&file), "damage-folder-unusable");
    assert_eq!(fs::read_to_string(&file).unwrap(), "kept");
}

/// The message of the screen that says what is wrong, and whether it offers a copy.
fn damaged(session: &Session) -> (String, bool) {
    match session.show().unwrap().screen {
        Screen::Damaged(view) => (view.message.id, view.may_restore),
        other => panic!("no damage is shown: {other:?}"),
    }
}

fn missing() -> (String, bool) {
    ("damage-folder-missing".to_owned(), false)
}

#[test]
fn a_folder_on_a_stick_that_is_not_there_is_said_and_nothing_is_made() {
    let place = tempfile::tempdir().unwrap();
    let (stick, elsewhere) = (place.path().join("stick"), place.path().join("elsewhere"));
    let session = Session::new(DataFolder::named(stick.join("vault")), None);
    assert_eq!(damaged(&session), missing());
    let create = || common::create(&session, PASSPHRASE).map(|frame| frame.screen);
    assert!(matches!(create(), Ok(Screen::Damaged(_))));
    let restore = session.step(|state| state.go(Destination::Restore {}));
    assert!(matches!(restore.unwrap().screen, Screen::Damaged(_)), "no copy is restored either");
    session.zoom(Zoom::nearest(150)).unwrap();
    assert!(fs::read_dir(place.path()).unwrap().next().is_none());

    // It is connected, with what another program kept on it.
    let other = Session::new(DataFolder::named(elsewhere.join("vault")), None);
    fs::create_dir(&elsewhere).unwrap();
    common::create(&other, PASSPHRASE).unwrap();
    other.zoom(Zoom::nearest(200)).unwrap();
    other.lock().unwrap();
    fs::rename(&elsewhere, &stick).unwrap();
    let frame = session.show().unwrap();
    assert!(matches!(frame.screen, Screen::Unlock(_)));
    assert_eq!(frame.zoom, 200, "the preferences on the stick");
    unlock(&session, PASSPHRASE).unwrap();
}

#[test]
fn a_stick_that_is_pulled_out_is_missed_and_no_vault_is_begun_in_its_place() {
    for open in [false, true] {
        let place = tempfile::tempdir().unwrap();
        let (stick, pulled) = (place.path().join("stick"), place.path().join("pulled"));
        fs::create_dir(&stick).unwrap();
        let session = Session::new(DataFolder::named(stick.join("vault")), None);
        common::create(&session, PASSPHRASE).unwrap();
        if !open {
            session.lock().unwrap();
        }
        // What a place to connect a drive looks like without one.
        fs::rename(&stick, &pulled).unwrap();
        fs::create_dir(&stick).unwrap();
        if open {
            session.lock().unwrap();
        }
        assert_eq!(damaged(&session), missing(), "open: {open}");
        assert!(matches!(common::create(&session, PASSPHRASE).unwrap().screen, Screen::Damaged(_)));
        assert!(matches!(unlock(&session, PASSPHRASE).unwrap().screen, Screen::Damaged(_)));
        assert!(fs::read_dir(&stick).unwrap().next().is_none());

        fs::remove_dir(&stick).unwrap();
        fs::rename(&pulled, &stick).unwrap();
        assert!(matches!(session.show().unwrap().screen, Screen::Unlock(_)), "tried again");
        unlock(&session, PASSPHRASE).unwrap();
    }
}

#[test]
fn a_vault_that_was_destroyed_is_not_missed() {
    let officer = Officer::settled();
    let destroyed = officer.session.step(|state| state.destroy(&passphrase(PASSPHRASE)));
    assert!(matches!(destroyed.unwrap().screen, Screen::Welcome(_)));
    assert!(matches!(officer.sees().screen, Screen::Welcome(_)));
}

#[test]
fn the_folder_of_the_platform_is_made_with_those_above_it() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join(".local").join("share").join("data");
    let session = Session::new(DataFolder { path, origin: Origin::Platform }, None);
    assert!(matches!(session.show().unwrap().screen, Screen::Welcome(_)));
    common::create(&session, PASSPHRASE).unwrap();
}

#[test]
fn how_large_everything_is_stays_and_keeps_its_bounds() {
    let officer = Officer::settled();
    let zoom = |percent| officer.session.zoom(Zoom::nearest(percent)).unwrap().zoom;
    assert_eq!(officer.sees().zoom, 100);
    assert_eq!([zoom(10), zoom(900), zoom(150)], [50, 300, 150]);
    assert_eq!(Preferences::read(officer.path()).zoom.percent(), 150);
    officer.locks();
    assert_eq!(officer.sees().zoom, 150);
    fs::write(officer.path().join("preferences.json"), r#"{"desk-language":"ru","zoom":60000}"#).unwrap();
    assert_eq!(Preferences::read(officer.path()).zoom.percent(), 300);
}

#[test]
fn damaged_preferences_give_the_defaults() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("preferences.json");
    let sound = Preferences {
        desk_language: "ru".to_owned(),
        theme: Theme::Dark,
        zoom: Zoom::nearest(150),
        lock_heard: true,
        practised: std::collections::BTreeSet::new(),
        profession: Some(Profession::BorderGuard),
    };
    sound.write(folder.path()).unwrap();
    assert_eq!(Preferences::read(folder.path()), sound);
    for damaged in [
        "",
        "{",
        "[]",
        r#"{"desk-language":"ru","theme":"purple"}"#,
        r#"{"desk-language":"ru","zoom":-1}"#,
        r#"{"desk-language":"ru","name":"Invented"}"#,
        r#"{"desk-language":3}"#,
        // No language of the catalogue, one that is not the desk's, and a way out of the folder.
        r#"{"desk-language":"xx"}"#,
        r#"{"desk-language":"uz-Latn"}"#,
        r#"{"desk-language":"../en"}"#,
    ] {
        fs::write(&file, damaged).unwrap();
        assert_eq!(Preferences::read(folder.path()), Preferences::default(), "{damaged}");
    }
    let endless = format!(r#"{{"desk-language":"ru"{}}}"#, " ".repeat(64 * 1024));
    fs::write(&file, endless).unwrap();
    assert_eq!(Preferences::read(folder.path()), Preferences::default(), "larger than any of ours");
    fs::write(&file, b"\xff").unwrap();
    let session = Session::new(DataFolder::named(folder.path().to_owned()), None);
    assert_eq!(session.step(|_| Ok(())).unwrap().desk.tag, "lv");
    // A pipe would be read for ever.
    fs::remove_file(&file).unwrap();
    if std::process::Command::new("mkfifo").arg(&file).status().is_ok_and(|done| done.success()) {
        assert_eq!(Preferences::read(folder.path()), Preferences::default());
    }
}

#[test]
fn what_cannot_be_read_is_not_taken_for_damage_and_offers_no_copy() {
    let officer = Officer::settled();
    officer.locks();
    let fails = |error: VaultError| {
        officer.session.step(|_| Err(error.into())).unwrap_err();
        let mut may = false;
        officer
            .session
            .step(|state| {
                may = state.may_restore();
                Ok(())
            })
            .unwrap();
        may
    };
    assert!(!fails(VaultError::CannotRead), "a stick that was pulled out may be whole");
    assert!(fails(VaultError::DatabaseDamaged));
}
