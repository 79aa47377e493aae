//! Backups from the desk, and the way back from a copy where no vault opens.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use atpazit_desktop::copies::progress::CopyProgress;
use atpazit_desktop::desk::Destination;
use atpazit_desktop::host::folders::DataFolder;
use atpazit_desktop::screen::Screen;
use atpazit_desktop::screen::copy::SourceView;
use atpazit_desktop::session::Session;
use common::{Officer, PASSPHRASE, passphrase, refused, unlock};
use std::fs;
use std::path::{Path, PathBuf};
use vault::{BackupKey, backup};

const NEW: &str = "pieci izdomāti zirgi";

#[test]
fn a_backup_lies_where_it_says_and_opens_by_its_own_passphrase() {
    let officer = Officer::settled();
    let folder = tempfile::tempdir().unwrap();
    let (seal, backing) = (passphrase(NEW), CopyProgress::default());
    for _ in 0..2 {
        officer.does(|desk| desk.back_up(folder.path(), &seal, &backing)).unwrap();
    }
    let Screen::Backups(view) = officer.sees().screen else { panic!("no backups") };
    let made = view.made.unwrap();
    assert!(made.path.ends_with("-2.atpazit-backup"), "the first one was not replaced");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    let opens = |text: &str| {
        let key = BackupKey::passphrase(&passphrase(text));
        backup::inspect(Path::new(&made.path), &key, &mut backup::unwatched)
    };
    assert!(opens(NEW).is_ok() && opens(PASSPHRASE).is_err());
    let path = PathBuf::from(&made.path);
    let check = |text: &str| officer.does(|desk| desk.check_backup(&path, &passphrase(text), &backing));
    assert_eq!(refused(check(PASSPHRASE)), "wrong-seal");
    let Screen::Backups(view) = check(NEW).unwrap().screen else { panic!("no backups") };
    assert!(view.checked.is_some() && view.made.is_none());
    fs::write(&path, "cut").unwrap();
    assert_eq!(refused(check(NEW)), "backup-damaged");
    let Screen::Backups(view) = officer.sees().screen else { panic!("no backups") };
    assert!(view.checked.is_none());
    assert_eq!(backing.percent(), None);
    let gone = folder.path().join("gone");
    assert_eq!(refused(officer.does(|desk| desk.back_up(&gone, &seal, &backing))), "folder-not-found");
}

#[test]
fn locking_stops_a_backup_and_leaves_nothing_of_it() {
    let officer = Officer::settled();
    let folder = tempfile::tempdir().unwrap();
    let seal = passphrase(NEW);
    let backing = officer.session.copy_progress();
    let stopped = std::thread::scope(|scope| {
        let writes = scope.spawn(|| officer.does(|desk| desk.back_up(folder.path(), &seal, backing)));
        // The derivation of the seal takes a second: time enough.
        while backing.percent().is_none() {
            std::thread::yield_now();
        }
        let locked = officer.session.lock().unwrap();
        assert!(matches!(locked.screen, Screen::Unlock(_)));
        writes.join().unwrap()
    });
    assert_eq!(refused(stopped), "cancelled");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// The way back from a damaged vault: what is offered, chosen and shown.
fn sources(session: &Session) -> Vec<SourceView> {
    match session.step(|state| state.go(Destination::Restore {})).unwrap().screen {
        Screen::Restore(view) => view.sources,
        other => panic!("nothing can be chosen: {other:?}"),
    }
}

fn restores(session: &Session, source: &str, typed: &str) -> common::Shown {
    session.step(|state| state.restore(source, &passphrase(typed), session.copy_progress()))
}

#[test]
fn a_snapshot_takes_the_place_of_a_damaged_vault() {
    let officer = Officer::settled();
    officer.takes_a_snapshot();
    let database = officer.path().join("vault.db");
    fs::remove_file(&database).unwrap();

    let session = Session::new(DataFolder::named(officer.path().to_owned()), None);
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
    let choose = |session: &Session| session.step(|state| state.go(Destination::Restore {}));
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
