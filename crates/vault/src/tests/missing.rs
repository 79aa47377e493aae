//! A folder that is not there, as when the stick on which it lies was pulled out: it is never taken for a new one.

use super::*;
use crate::folder::FolderState;
use crate::seal::Seal;
use crate::{Inspection, backup};

/// Everything that asks for a vault, or for a place for one.
fn refusals(folder: &Folder) -> Vec<Option<VaultError>> {
    let words = passphrase(PASSPHRASE);
    let seal = Seal::to_passphrase(&words);
    let to = tempfile::tempdir().unwrap();
    vec![
        Vault::create_under(Policy::CHEAP, folder, "Test Officer One", &words, at(0)).err(),
        Vault::unlock_under(Policy::CHEAP, folder, &words, at(0)).err(),
        Inspection::open_under(Policy::CHEAP, folder, &words, at(0)).err(),
        backup::back_up_under(
            Policy::CHEAP,
            folder,
            &to.path().join("file"),
            &seal,
            at(0),
            &mut backup::unwatched,
        )
        .err(),
    ]
}

#[test]
fn a_named_folder_without_the_one_above_it_is_missing_and_nothing_is_made() {
    let drive = tempfile::tempdir().unwrap();
    let mount = drive.path().join("stick");
    let folder = Folder::new(mount.join("vault"));
    assert_eq!(folder.state_under(&Policy::CHEAP), FolderState::Missing);
    assert_eq!(refusals(&folder), [Some(VaultError::FolderNotFound); 4]);
    assert_eq!(file_names(drive.path()), Vec::<String>::new());

    fs::create_dir(&mount).unwrap();
    assert_eq!(folder.state_under(&Policy::CHEAP), FolderState::Empty, "the drive is there");
    Vault::create_under(Policy::CHEAP, &folder, "Test Officer One", &passphrase(PASSPHRASE), at(0)).unwrap();
    assert_eq!(folder.state_under(&Policy::CHEAP), FolderState::Locked);
}

#[test]
fn the_folder_of_the_platform_is_made_with_those_above_it() {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::of_platform(home.path().join(".local").join("share").join("vault"));
    assert_eq!(folder.state_under(&Policy::CHEAP), FolderState::Empty);
    Vault::create_under(Policy::CHEAP, &folder, "Test Officer One", &passphrase(PASSPHRASE), at(0)).unwrap();
    assert_eq!(folder.state_under(&Policy::CHEAP), FolderState::Locked);
}

#[cfg(unix)]
#[test]
fn a_link_to_a_drive_that_is_not_connected_is_missing() {
    let home = tempfile::tempdir().unwrap();
    let link = home.path().join("vault");
    std::os::unix::fs::symlink(home.path().join("stick").join("vault"), &link).unwrap();
    for folder in [Folder::new(&link), Folder::of_platform(&link)] {
        assert_eq!(folder.state_under(&Policy::CHEAP), FolderState::Missing);
        assert_eq!(refusals(&folder), [Some(VaultError::FolderNotFound); 4]);
    }
    assert_eq!(file_names(home.path()), ["vault"]);
}

/// The folder is renamed while it is open: what a drive looks like whose place was left empty.
#[test]
fn a_folder_that_goes_while_it_is_open_is_not_made_anew() {
    let (scene, mut vault, case) = filled();
    let seal = Seal::to_passphrase(&passphrase(PASSPHRASE));
    fs::rename(scene.path(), scene.place.path().join("pulled out")).unwrap();
    vault.take_daily_snapshot(at(90_000));
    assert!(vault.change_passphrase(&passphrase(PASSPHRASE), &passphrase("četri zaļi kaķi"), at(9)).is_err());
    let _ = keep(&mut vault, case, "housing", None);
    let _ = vault.back_up(&scene.path().join("file"), &seal, at(9), &mut backup::unwatched);
    let _ = vault.lock(at(10));
    assert_eq!(file_names(scene.place.path()), ["pulled out"]);

    fs::rename(scene.place.path().join("pulled out"), scene.path()).unwrap();
    scene.unlock().unwrap().check().unwrap();
}
