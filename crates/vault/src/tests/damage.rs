//! Files that are missing, cut, changed or swapped: a clear error, never a panic, never other data.

use super::*;
use crate::damage::Damage;
use crate::folder::FolderState;

/// A locked vault with a few cases, one of them with a text that fills several pages.
fn locked() -> Scene {
    let (scene, mut vault) = Scene::start();
    for number in 0..20 {
        let id = start(&mut vault).id;
        for name in ["debt-owed", "passport-now", "housing"] {
            keep(&mut vault, id, name, Some(observed(&"garš ".repeat(90)))).unwrap();
        }
        if number == 7 {
            vault.freeze(id, &screening(&long_note())).unwrap();
        }
    }
    vault.lock(at(9)).unwrap();
    scene
}

fn long_note() -> String {
    "izdomāts ".repeat(3000)
}

/// Reads every case: how many answers and screenings there are, each as it was written.
fn read_cases(vault: &Vault) -> Result<(usize, usize), VaultError> {
    let (mut answers, mut screenings) = (0, 0);
    for row in vault.cases(&Search { limit: 1000, ..found("") })? {
        let case = row.case;
        for answer in vault.answers(case.id)?.values() {
            assert_eq!(answer, &observed(&"garš ".repeat(90)));
            answers += 1;
        }
        if let Some(found) = vault.screening(case.id)? {
            assert_eq!(found, screening(&long_note()));
            screenings += 1;
        }
    }
    Ok((answers, screenings))
}

fn check_and_read(scene: &Scene) -> Result<(usize, usize), VaultError> {
    let vault = scene.unlock()?;
    vault.check()?;
    read_cases(&vault)
}

const WHOLE: Result<(usize, usize), VaultError> = Ok((60, 1));

#[test]
fn a_missing_file_is_named() {
    for (name, damage, error) in [
        ("vault.key", Damage::KeyFileMissing, VaultError::KeyFileMissing),
        ("vault.db", Damage::DatabaseMissing, VaultError::DatabaseMissing),
    ] {
        let scene = locked();
        fs::remove_file(scene.path().join(name)).unwrap();
        assert_eq!(scene.folder().state_under(&Policy::CHEAP), FolderState::Damaged(damage));
        assert_eq!(scene.unlock().err(), Some(error));
        assert!(!scene.path().join(name).exists(), "nothing is made in its place");
    }
}

#[test]
fn a_key_file_that_was_changed_is_refused_before_the_passphrase() {
    let scene = locked();
    let path = scene.path().join("vault.key");
    let sound = fs::read(&path).unwrap();
    let damaged = FolderState::Damaged(Damage::KeyFileDamaged);
    let mut flipped = sound.clone();
    flipped[sound.len() / 2] ^= 1;
    for bytes in [&[][..], &sound[..sound.len() - 1], &flipped, &b"{".repeat(100_000)] {
        fs::write(&path, bytes).unwrap();
        assert_eq!(scene.folder().state_under(&Policy::CHEAP), damaged);
        assert_eq!(scene.unlock().err(), Some(VaultError::KeyFileDamaged));
    }
    fs::write(&path, br#"{"tag":"ATPAZIT-KEY","version":3}"#).unwrap();
    assert_eq!(scene.folder().state_under(&Policy::CHEAP), FolderState::Damaged(Damage::KeyFileNewer));
    assert_eq!(scene.unlock().err(), Some(VaultError::Newer));
    fs::write(&path, &sound).unwrap();
    assert_eq!(check_and_read(&scene), WHOLE);
}

#[test]
fn the_key_file_of_another_vault_opens_no_database() {
    let (scene, other) = (locked(), locked());
    fs::copy(other.path().join("vault.key"), scene.path().join("vault.key")).unwrap();
    assert_eq!(scene.unlock().err(), Some(VaultError::DatabaseDamaged));
}

#[test]
fn a_database_cut_at_any_page_is_refused() {
    let scene = locked();
    let path = scene.path().join("vault.db");
    let sound = fs::read(&path).unwrap();
    let cuts = (0..sound.len()).step_by(4096).chain([1, 100, 5000, sound.len() - 1]);
    for length in cuts {
        fs::write(&path, &sound[..length]).unwrap();
        assert_eq!(scene.unlock().err(), Some(VaultError::DatabaseDamaged), "{length}");
        assert_eq!(fs::read(&path).unwrap(), &sound[..length], "what is left is left alone");
    }
}

#[test]
fn a_flipped_byte_in_the_database_is_found_and_never_read_as_something_else() {
    let scene = locked();
    let path = scene.path().join("vault.db");
    let sound = fs::read(&path).unwrap();
    // A prime, so that every place within a page is met; and the edges of the first pages.
    for place in (0..sound.len()).step_by(1499).chain([0, 15, 16, 4095, 4096, sound.len() - 1]) {
        let mut bytes = sound.clone();
        bytes[place] ^= 0x10;
        fs::write(&path, &bytes).unwrap();
        assert_eq!(check_and_read(&scene), Err(VaultError::DatabaseDamaged), "byte {place}");
    }
    fs::write(&path, &sound).unwrap();
    assert_eq!(check_and_read(&scene), WHOLE);
}

#[test]
fn a_damaged_page_is_an_error_of_the_read_that_meets_it() {
    let scene = locked();
    let path = scene.path().join("vault.db");
    let sound = fs::read(&path).unwrap();
    let mut met = 0;
    for page in 1..sound.len() / 4096 {
        let mut bytes = sound.clone();
        bytes[page * 4096 + 2000] ^= 1;
        fs::write(&path, &bytes).unwrap();
        match scene.unlock().and_then(|vault| read_cases(&vault)) {
            Ok(read) => assert_eq!(Ok(read), WHOLE, "page {page}"),
            Err(error) => {
                assert_eq!(error, VaultError::DatabaseDamaged, "page {page}");
                met += 1;
            }
        }
    }
    assert!(met > 5);
}
