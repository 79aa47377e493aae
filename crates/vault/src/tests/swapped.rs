//! Files, logs and pages in the place of others: a clear error or all that was kept, never other data, never a new vault.

use super::*;
use crate::WriteFailure;

/// A locked vault whose answers name it.
fn locked(name: &str) -> (Scene, CaseId) {
    let (scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    for number in 0..30 {
        keep(&mut vault, id, &format!("question-{number}"), Some(observed(&name.repeat(30)))).unwrap();
    }
    vault.lock(at(9)).unwrap();
    (scene, id)
}

/// What a vault says when it is opened and read whole.
fn outcome(scene: &Scene, id: CaseId) -> Result<usize, VaultError> {
    let vault = scene.unlock()?;
    vault.check()?;
    let answers = vault.answers(id)?;
    assert!(answers.values().all(|answer| answer == &observed(&"viens".repeat(30))));
    Ok(answers.len())
}

#[test]
fn the_database_of_another_vault_is_refused() {
    let ((one, id), (two, _)) = (locked("viens"), locked("divi"));
    fs::copy(two.path().join("vault.db"), one.path().join("vault.db")).unwrap();
    assert_eq!(outcome(&one, id), Err(VaultError::DatabaseDamaged));
}

#[test]
fn two_files_in_each_others_place_are_refused() {
    let (scene, id) = locked("viens");
    let [key, database] = ["vault.key", "vault.db"].map(|name| scene.path().join(name));
    let [key_bytes, database_bytes] = [&key, &database].map(|path| fs::read(path).unwrap());
    fs::write(&key, &database_bytes).unwrap();
    fs::write(&database, &key_bytes).unwrap();
    assert_eq!(outcome(&scene, id), Err(VaultError::KeyFileDamaged));
    fs::write(&key, &key_bytes).unwrap();
    assert_eq!(outcome(&scene, id), Err(VaultError::DatabaseDamaged));
    fs::write(&database, &database_bytes).unwrap();
    assert_eq!(outcome(&scene, id), Ok(30));
}

#[test]
fn the_log_of_another_vault_is_never_read_as_this_ones() {
    let ((one, id), (two, other)) = (locked("viens"), locked("divi"));
    let mut vault = two.unlock().unwrap();
    keep(&mut vault, other, "question-0", None).unwrap();
    fs::copy(two.path().join("vault.db-wal"), one.path().join("vault.db-wal")).unwrap();
    assert_eq!(outcome(&one, id), Err(VaultError::DatabaseDamaged));
}

#[test]
fn two_pages_in_each_others_place_are_found() {
    let (scene, id) = locked("viens");
    let path = scene.path().join("vault.db");
    let sound = fs::read(&path).unwrap();
    let pages = sound.len() / 4096;
    assert!(pages > 10);
    for page in 1..pages - 1 {
        let mut bytes = sound.clone();
        let (one, two) = bytes[page * 4096..].split_at_mut(4096);
        one.swap_with_slice(&mut two[..4096]);
        fs::write(&path, &bytes).unwrap();
        assert_eq!(outcome(&scene, id), Err(VaultError::DatabaseDamaged), "page {page}");
    }
}

#[test]
fn bytes_behind_the_last_page_are_refused() {
    let (scene, id) = locked("viens");
    let path = scene.path().join("vault.db");
    let sound = fs::read(&path).unwrap();
    for added in [1, 100, 4095, 4096, 3 * 4096] {
        fs::write(&path, [&sound[..], &vec![7; added]].concat()).unwrap();
        assert_eq!(outcome(&scene, id), Err(VaultError::DatabaseDamaged), "{added}");
    }
    fs::write(&path, [&sound[..], &sound[4096..3 * 4096]].concat()).unwrap();
    assert_eq!(outcome(&scene, id), Err(VaultError::DatabaseDamaged), "two pages once more");
    fs::write(&path, &sound).unwrap();
    assert_eq!(outcome(&scene, id), Ok(30));
}

#[test]
fn a_folder_in_the_place_of_a_file_is_an_error_and_no_new_vault() {
    for (name, error) in [
        ("vault.key", VaultError::CannotRead),
        ("vault.db", VaultError::CannotRead),
        ("vault.db-wal", VaultError::CannotRead),
        ("vault.lock", VaultError::CannotWrite(WriteFailure::Device)),
    ] {
        let (scene, id) = locked("viens");
        let path = scene.path().join(name);
        // Of these, only the log is not there while a vault is locked.
        assert_eq!(fs::remove_file(&path).is_ok(), name != "vault.db-wal");
        fs::create_dir(&path).unwrap();
        assert_eq!(outcome(&scene, id), Err(error), "{name}");
        assert_eq!(scene.create().err(), Some(VaultError::AlreadyExists), "{name}");
        assert!(fs::read_dir(&path).unwrap().next().is_none());
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_the_key_file_is_an_error_and_not_waited_for() {
    let (scene, id) = locked("viens");
    let path = scene.path().join("vault.key");
    fs::remove_file(&path).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
    assert_eq!(outcome(&scene, id), Err(VaultError::CannotRead));
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_the_counted_tries_is_not_waited_for() {
    let (scene, _) = locked("viens");
    let path = scene.path().join("vault.tries");
    assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
    assert_eq!(scene.unlock_with("pavisam cita parole").err(), Some(VaultError::WrongPassphrase));
    assert_eq!(scene.folder().wait(at(30)), 0);
    scene.unlock().unwrap().check().unwrap();
    assert!(!path.exists(), "a right passphrase clears it away");
}
