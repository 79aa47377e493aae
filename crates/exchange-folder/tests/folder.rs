//! A folder as synchronisers, shares and strangers leave it.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use exchange_folder::{ExchangeFolder, FolderError};
use std::fs;
use std::os::unix::fs::symlink;
use tempfile::TempDir;

fn folder() -> (TempDir, ExchangeFolder) {
    let place = tempfile::tempdir().unwrap();
    let folder = ExchangeFolder::new(place.path());
    (place, folder)
}

#[test]
fn what_is_put_is_found_read_and_taken_and_its_name_says_nothing() {
    let (place, folder) = folder();
    let names =
        [folder.put(b"one", "atpazit-handover").unwrap(), folder.put(b"two", "atpazit-receipt").unwrap()];
    for name in &names {
        let (stem, _) = name.split_once('.').unwrap();
        assert!(stem.len() == 32 && stem.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
    }
    let found = folder.look().unwrap();
    assert_eq!(found.len(), 2, "and nothing else, not even something unfinished");
    let receipt = found.iter().find(|found| found.has_extension("atpazit-receipt")).unwrap();
    assert_eq!(folder.read(receipt, 3), Ok(b"two".to_vec()));
    assert_eq!(folder.read(receipt, 2), Err(FolderError::TooLarge));
    folder.remove(receipt).unwrap();
    assert_eq!(folder.look().unwrap().len(), 1);
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1);
}

#[test]
fn hidden_unfinished_and_linked_files_and_folders_are_passed_over() {
    let (place, folder) = folder();
    let at = |name: &str| place.path().join(name);
    for name in
        [".syncthing.x.atpazit-handover.tmp", ".atpazit-x.atpazit-handover", "~x.atpazit-handover", "x.tmp"]
    {
        fs::write(at(name), b"x").unwrap();
    }
    fs::create_dir(at("folder.atpazit-handover")).unwrap();
    symlink("/etc/hostname", at("link.atpazit-handover")).unwrap();
    assert_eq!(folder.look(), Ok(Vec::new()));
}

#[test]
fn a_file_that_grows_or_is_exchanged_for_another_is_left_for_later() {
    let (place, folder) = folder();
    let path = place.path().join("a.atpazit-handover");
    fs::write(&path, b"half").unwrap();
    let found = folder.look().unwrap().remove(0);
    fs::write(&path, b"half and the rest").unwrap();
    assert_eq!(folder.read(&found, 100), Err(FolderError::Changing));
    assert_eq!(folder.remove(&found), Err(FolderError::Changing));
    let found = folder.look().unwrap().remove(0);
    fs::remove_file(&path).unwrap();
    symlink("/etc/hostname", &path).unwrap();
    assert!(matches!(folder.read(&found, 100), Err(FolderError::CannotRead(_) | FolderError::Changing)));
    assert_eq!(folder.remove(&found), Err(FolderError::Changing));
    assert!(path.is_symlink(), "what lies there is not ours");
}

#[test]
fn a_folder_that_is_not_there_is_missing_and_one_that_is_a_file_too() {
    let (place, _) = folder();
    let file = place.path().join("file");
    fs::write(&file, b"x").unwrap();
    for path in [place.path().join("nowhere"), file] {
        let folder = ExchangeFolder::new(path);
        assert_eq!(folder.look(), Err(FolderError::Missing));
        assert_eq!(folder.put(b"x", "x"), Err(FolderError::Missing));
    }
}
