//! Before anything is open: first start, passphrases, damage, preferences.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use atpazit_desktop::preferences::{Preferences, Theme};
use atpazit_desktop::session::{Session, now};
use atpazit_desktop::view::Screen;
use atpazit_desktop::view::backups::SourceView;
use common::{Officer, PASSPHRASE, passphrase, refused, unlock};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn nothing_is_created_before_a_passphrase_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data");
    let session = Session::new(path.clone(), true, None);
    let Screen::Welcome(view) = session.step(|_| Ok(())).unwrap().screen else { panic!("no welcome") };
    assert!(view.portable);
    assert!(!path.exists());
    assert_eq!(refused(session.at_desk(|_| Ok(()))), "vault-locked");
    assert_eq!(session.look_up(|_, _| Ok(())).unwrap_err().code, "vault-locked");
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
    let second = Session::new(officer.path().to_owned(), false, None);
    assert_eq!(refused(unlock(&second, PASSPHRASE)), "vault-in-use");
    officer.locks();
    unlock(&second, PASSPHRASE).unwrap();
}

/// The message of the screen that says what is damaged, on a fresh start.
fn damage(folder: &Path) -> String {
    let session = Session::new(folder.to_owned(), false, None);
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
        let session = Session::new(folder.to_owned(), false, None);
        let refused = refused(unlock(&session, PASSPHRASE));
        assert!(["vault-damaged", "vault-newer"].contains(&refused.as_str()), "{message}: {refused}");
        let created = session.step(|state| {
            vault::Vault::create(&state.folder(), "Test Officer One", &passphrase(PASSPHRASE), now())?;
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

#[test]
fn damaged_preferences_give_the_defaults() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("preferences.json");
    let sound = Preferences { desk_language: "ru".to_owned(), theme: Theme::Dark };
    sound.write(folder.path()).unwrap();
    assert_eq!(Preferences::read(folder.path()), sound);
    for damaged in [
        "",
        "{",
        "[]",
        r#"{"desk-language":"ru","theme":"purple"}"#,
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
    let session = Session::new(folder.path().to_owned(), false, None);
    assert_eq!(session.step(|_| Ok(())).unwrap().desk.tag, "lv");
    // A pipe would be read for ever.
    fs::remove_file(&file).unwrap();
    if std::process::Command::new("mkfifo").arg(&file).status().is_ok_and(|done| done.success()) {
        assert_eq!(Preferences::read(folder.path()), Preferences::default());
    }
}

/// The way back from a damaged vault: what is offered, chosen and shown.
fn sources(session: &Session) -> Vec<SourceView> {
    match session.step(|state| state.choose_copy(true)).unwrap().screen {
        Screen::Restore(view) => view.sources,
        other => panic!("nothing can be chosen: {other:?}"),
    }
}

fn restores(session: &Session, source: &str, typed: &str) -> common::Shown {
    session.step(|state| state.restore(source, &passphrase(typed), session.backing()))
}

#[test]
fn a_snapshot_takes_the_place_of_a_damaged_vault() {
    let officer = Officer::settled();
    officer.takes_a_snapshot();
    let database = officer.path().join("vault.db");
    fs::remove_file(&database).unwrap();

    let session = Session::new(officer.path().to_owned(), false, None);
    let Screen::Damaged(view) = session.show().unwrap().screen else { panic!("no damage") };
    assert!(view.may_restore);
    let offered: Vec<SourceView> = sources(&session).into_iter().filter(|one| one.snapshot).collect();
    assert_eq!(offered.len(), 1, "{offered:?}");
    assert_eq!(refused(restores(&session, "another", PASSPHRASE)), "backup-unreadable");
    assert_eq!(refused(restores(&session, &offered[0].id, "četri zaļi kaķi")), "wrong-passphrase");
    assert!(!database.exists(), "nothing was changed");
    let Screen::Unlock(view) = restores(&session, &offered[0].id, PASSPHRASE).unwrap().screen else {
        panic!("not restored")
    };
    let restored = view.restored.unwrap();
    let aside = PathBuf::from(restored.aside.unwrap());
    assert!(aside.join("vault.key").is_file() && aside.join("snapshots").join(&offered[0].id).is_file());
    assert!(matches!(unlock(&session, PASSPHRASE).unwrap().screen, Screen::Cases(_)));
    session.lock().unwrap();
    let Screen::Unlock(view) = session.show().unwrap().screen else { panic!("not locked") };
    assert!(view.restored.is_none() && !view.may_restore);
    fs::remove_dir_all(aside).unwrap();
}

#[test]
fn a_vault_that_opens_is_never_replaced() {
    let officer = Officer::settled();
    let choose = |session: &Session| session.step(|state| state.choose_copy(true));
    assert_eq!(refused(choose(&officer.session)), "vault-exists");
    officer.takes_a_snapshot();
    assert_eq!(refused(choose(&officer.session)), "vault-exists");
    let snapshots = fs::read_dir(officer.path().join("snapshots")).unwrap();
    let name = snapshots.flatten().next().unwrap().file_name().into_string().unwrap();
    assert_eq!(refused(restores(&officer.session, &name, PASSPHRASE)), "vault-exists");
    assert_eq!(refused(officer.unlocks("četri zaļi kaķi")), "wrong-passphrase");
    assert_eq!(refused(choose(&officer.session)), "vault-exists", "a wrong passphrase opens no door");
}

#[test]
fn a_page_that_is_found_damaged_opens_the_door_to_a_copy() {
    let officer = Officer::settled();
    officer.takes_a_snapshot();
    let database = officer.path().join("vault.db");
    let mut bytes = fs::read(&database).unwrap();
    bytes[100] ^= 1;
    fs::write(&database, &bytes).unwrap();
    assert_eq!(refused(officer.unlocks(PASSPHRASE)), "vault-damaged");
    let Screen::Unlock(view) = officer.sees().screen else { panic!("not locked") };
    assert!(view.may_restore);
    let name = sources(&officer.session).into_iter().find(|one| one.snapshot).unwrap().id;
    let Screen::Unlock(view) = restores(&officer.session, &name, PASSPHRASE).unwrap().screen else {
        panic!("not restored")
    };
    let aside = PathBuf::from(view.restored.unwrap().aside.unwrap());
    assert_eq!(fs::read(aside.join("vault.db")).unwrap(), bytes, "the damaged one is kept");
    assert!(matches!(officer.unlocks(PASSPHRASE).unwrap().screen, Screen::Cases(_)));
    fs::remove_dir_all(aside).unwrap();
}

#[test]
fn damage_that_is_found_at_the_desk_opens_the_door_when_it_is_locked() {
    let officer = Officer::settled();
    let found = officer.does(|_| Err(vault::VaultError::DatabaseDamaged.into()));
    assert_eq!(refused(found), "vault-damaged");
    let Screen::Unlock(view) = officer.locks().screen else { panic!("not locked") };
    assert!(view.may_restore);
    assert!(matches!(officer.unlocks(PASSPHRASE).unwrap().screen, Screen::Cases(_)));
    let Screen::Unlock(view) = officer.locks().screen else { panic!("not locked") };
    assert!(!view.may_restore, "until it is found again");
}
