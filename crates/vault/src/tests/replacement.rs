//! A restored vault in the place of a damaged one: what stood there is put aside, and nothing happens when it is refused.

use super::*;
use crate::backup::unwatched;
use crate::manifest::Manifest;
use crate::new_file::room;
use crate::replacement::{finish, replace};
use crate::snapshot::restore_under;
use crate::{FolderState, WriteFailure};
use std::ops::ControlFlow;

const KEPT_NAMES: [&str; 2] = ["preferences.json", "recordings"];

/// A vault whose database is gone, with a snapshot and files beside it that are no part of it.
fn damaged() -> (Scene, Vec<String>, String) {
    let (scene, vault, _) = filled();
    let before = told(&vault);
    vault.lock(at(20)).unwrap();
    // The first unlock of a day takes it.
    scene.unlock().unwrap().lock(at(25)).unwrap();
    let snapshot = file_names(&scene.folder().snapshots()).pop().unwrap();
    fs::remove_file(scene.path().join("vault.db")).unwrap();
    fs::write(scene.path().join("preferences.json"), "{}").unwrap();
    fs::create_dir(scene.path().join("recordings")).unwrap();
    fs::write(scene.path().join("recordings/uz.opus"), "a voice").unwrap();
    (scene, before, snapshot)
}

fn from_snapshot(
    scene: &Scene,
    name: &str,
    typed: &str,
) -> impl FnOnce(&Folder) -> Result<Manifest, VaultError> {
    move |into| restore_under(Policy::CHEAP, &scene.folder(), name, &passphrase(typed), into, &mut unwatched)
}

fn content(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all: Vec<_> =
        all_files(folder).into_iter().map(|file| (file.clone(), fs::read(file).unwrap())).collect();
    all.retain(|(file, _)| !file.ends_with("vault.lock"));
    all.sort();
    all
}

#[test]
fn a_snapshot_takes_the_place_of_a_damaged_vault_and_the_damaged_one_is_kept() {
    let (scene, before, snapshot) = damaged();
    let rest = fs::read(scene.path().join("vault.key")).unwrap();
    let restored = replace(
        &scene.folder(),
        &KEPT_NAMES,
        at(30).date_naive(),
        from_snapshot(&scene, &snapshot, PASSPHRASE),
    )
    .unwrap();
    let aside = restored.aside.unwrap();
    assert_eq!(aside, scene.place.path().canonicalize().unwrap().join("vault-aside-2026-11-21"));
    assert_eq!(fs::read(aside.join("vault.key")).unwrap(), rest);
    assert!(aside.join("snapshots").join(&snapshot).is_file());
    assert!(!aside.join("recordings").exists());
    assert_eq!(fs::read(scene.path().join("recordings/uz.opus")).unwrap(), b"a voice");
    assert!(scene.path().join("preferences.json").is_file());
    assert_eq!(file_names(scene.place.path()), ["vault", "vault-aside-2026-11-21"]);
    let vault = scene.unlock().unwrap();
    vault.check().unwrap();
    assert_eq!(told(&vault), before);
}

#[test]
fn the_second_one_of_a_day_gets_another_name() {
    let (scene, _, snapshot) = damaged();
    let taken = scene.place.path().join("vault-aside-2026-11-21");
    fs::create_dir(&taken).unwrap();
    let restored =
        replace(&scene.folder(), &[], at(30).date_naive(), from_snapshot(&scene, &snapshot, PASSPHRASE))
            .unwrap();
    assert!(restored.aside.unwrap().ends_with("vault-aside-2026-11-21-2"));
    assert_eq!(files(&taken), Vec::<PathBuf>::new());
}

#[test]
fn a_crash_between_the_two_names_is_put_right_at_the_next_start() {
    let (scene, before, snapshot) = damaged();
    let restored = scene.place.path().join("vault.restored");
    let aside = scene.place.path().join("vault-aside-2026-11-21");
    from_snapshot(&scene, &snapshot, PASSPHRASE)(&Folder::new(&restored)).unwrap();
    // Before the first name was changed: the damaged one stays until somebody restores once more.
    finish(&scene.folder());
    assert!(restored.is_dir() && scene.path().join("recordings").is_dir());
    fs::rename(scene.path(), &aside).unwrap();
    finish(&scene.folder());
    assert!(!restored.exists());
    assert_eq!(told(&scene.unlock().unwrap()), before);
    assert!(aside.join("snapshots").join(&snapshot).is_file());
    finish(&scene.folder());
}

#[test]
fn files_that_are_no_part_of_a_vault_are_carried_over_and_leave_nothing_behind() {
    let (scene, _, snapshot) = damaged();
    let other = Scene { place: tempfile::tempdir().unwrap() };
    fs::create_dir(other.path()).unwrap();
    fs::write(other.path().join("preferences.json"), "{}").unwrap();
    let restored = replace(
        &other.folder(),
        &KEPT_NAMES,
        at(30).date_naive(),
        from_snapshot(&scene, &snapshot, PASSPHRASE),
    )
    .unwrap();
    assert_eq!(restored.aside, None);
    assert_eq!(file_names(other.place.path()), ["vault"]);
    assert_eq!(file_names(&other.path()), ["preferences.json", "vault.db", "vault.key"]);
    // Into a folder that is not there nothing is carried.
    let nowhere = Scene { place: tempfile::tempdir().unwrap() };
    let restored = replace(
        &nowhere.folder(),
        &KEPT_NAMES,
        at(30).date_naive(),
        from_snapshot(&scene, &snapshot, PASSPHRASE),
    )
    .unwrap();
    assert_eq!(restored.aside, None);
    assert_eq!(nowhere.folder().state_under(&Policy::CHEAP), FolderState::Locked);
}

#[test]
fn whatever_refuses_leaves_everything_as_it_was() {
    let (scene, _, snapshot) = damaged();
    let before = content(scene.place.path());
    let refused = |typed: &str, name: &str| {
        replace(&scene.folder(), &KEPT_NAMES, at(30).date_naive(), from_snapshot(&scene, name, typed))
            .unwrap_err()
    };
    assert_eq!(refused("pavisam cita parole", &snapshot), VaultError::WrongPassphrase);
    assert_eq!(
        refused(PASSPHRASE, "2026-11-20T22-00-20.123Z.atpazit-snapshot"),
        VaultError::BackupUnreadable
    );
    let open = scene.folder().claim().unwrap();
    assert_eq!(refused(PASSPHRASE, &snapshot), VaultError::InUse);
    drop(open);
    let full = room::limited(4096, || refused(PASSPHRASE, &snapshot));
    assert_eq!(full, VaultError::CannotWrite(WriteFailure::DiskFull));
    assert_eq!(content(scene.place.path()), before);
    assert_eq!(file_names(scene.place.path()), ["vault"]);
}

#[test]
fn a_restoring_that_is_stopped_leaves_everything_as_it_was() {
    let (scene, _, snapshot) = damaged();
    let before = content(scene.place.path());
    for allowed in 0..3 {
        let mut seen = 0;
        let mut watch = |_, _| {
            seen += 1;
            if seen > allowed { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let restore = |into: &Folder| {
            restore_under(
                Policy::CHEAP,
                &scene.folder(),
                &snapshot,
                &passphrase(PASSPHRASE),
                into,
                &mut watch,
            )
        };
        assert_eq!(replace(&scene.folder(), &[], at(30).date_naive(), restore), Err(VaultError::Cancelled));
        assert_eq!(content(scene.place.path()), before);
        assert_eq!(file_names(scene.place.path()), ["vault"]);
    }
}
