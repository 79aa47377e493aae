//! Creating, unlocking, locking; what keeps others out.

use super::*;
use crate::FolderState;
use crate::damage::Damage;

#[test]
fn a_vault_is_created_locked_and_unlocked() {
    let (scene, mut vault) = Scene::start();
    let case = start(&mut vault);
    assert!(vault.cipher_version().starts_with('4'));
    vault.lock(at(5)).unwrap();
    assert_eq!(file_names(&scene.path()), ["vault.db", "vault.key", "vault.lock"]);
    let vault = scene.unlock().unwrap();
    assert_eq!(vault.case(case.id), Ok(case));
}

#[test]
fn a_wrong_passphrase_is_refused_and_nothing_is_lost() {
    let (scene, mut vault) = Scene::start();
    let case = start(&mut vault);
    vault.lock(at(5)).unwrap();
    for _ in 0..3 {
        assert_eq!(scene.unlock_with("trīs izdomāti kaķe").err(), Some(VaultError::WrongPassphrase));
    }
    assert!(scene.unlock().unwrap().case(case.id).is_ok());
}

#[test]
fn a_new_passphrase_keeps_the_cases_and_shuts_the_old_one_out() {
    let (scene, mut vault) = Scene::start();
    let case = start(&mut vault);
    let key_file = fs::read(scene.path().join("vault.key")).unwrap();
    let (old, new) = (passphrase(PASSPHRASE), passphrase("četri izdomāti suņi"));
    assert_eq!(vault.change_passphrase(&new, &old, at(5)), Err(VaultError::WrongPassphrase));
    assert_eq!(fs::read(scene.path().join("vault.key")).unwrap(), key_file);
    vault.change_passphrase(&old, &new, at(5)).unwrap();
    assert!(vault.case(case.id).is_ok());
    vault.lock(at(6)).unwrap();

    assert_eq!(scene.unlock().err(), Some(VaultError::WrongPassphrase));
    assert!(scene.unlock_with("četri izdomāti suņi").unwrap().case(case.id).is_ok());
    assert!(!file_names(&scene.path()).contains(&"vault.key.new".to_owned()));
}

#[test]
fn an_open_vault_knows_its_passphrase_and_no_other() {
    let (scene, mut vault) = Scene::start();
    let (old, new) = (passphrase(PASSPHRASE), passphrase("četri izdomāti suņi"));
    assert_eq!(vault.is_passphrase(&old, at(7)), Ok(true));
    assert_eq!(vault.is_passphrase(&new, at(7)), Ok(false));
    vault.change_passphrase(&old, &new, at(5)).unwrap();
    assert_eq!(vault.is_passphrase(&old, at(7)), Ok(false));
    assert_eq!(vault.is_passphrase(&new, at(7)), Ok(true));

    // The key file of another vault, laid over this one while it is open.
    let (other, closed) = Scene::start();
    closed.lock(at(6)).unwrap();
    fs::copy(other.path().join("vault.key"), scene.path().join("vault.key")).unwrap();
    assert_eq!(vault.is_passphrase(&old, at(7)), Ok(false), "its passphrase is that of the other vault only");
    assert_eq!(vault.is_passphrase(&new, at(7)), Ok(true));
}

#[test]
fn creating_never_overwrites() {
    let (scene, vault) = Scene::start();
    vault.lock(at(5)).unwrap();
    let sound = files(&scene.path()).into_iter().map(|file| (fs::read(&file).unwrap(), file));
    let sound = sound.collect::<Vec<_>>();
    assert_eq!(scene.create().err(), Some(VaultError::AlreadyExists));
    for (_, gone) in sound.iter().filter(|(_, file)| !file.ends_with("vault.lock")) {
        fs::remove_file(gone).unwrap();
        assert_eq!(scene.create().err(), Some(VaultError::AlreadyExists));
        for (bytes, file) in &sound {
            assert!(file == gone || &fs::read(file).unwrap() == bytes);
            fs::write(file, bytes).unwrap();
        }
    }
    assert!(scene.unlock().is_ok());
}

#[test]
fn an_empty_folder_holds_no_vault_and_looking_creates_nothing() {
    let scene = Scene { place: tempfile::tempdir().unwrap() };
    assert_eq!(scene.folder().state(), FolderState::Empty);
    assert_eq!(scene.unlock().err(), Some(VaultError::NoVault));
    assert!(!scene.path().exists());
    fs::create_dir(scene.path()).unwrap();
    assert_eq!(scene.folder().state(), FolderState::Empty);
    assert!(files(&scene.path()).is_empty());
}

#[test]
fn a_second_program_is_kept_out_while_the_vault_is_open() {
    let (scene, vault) = Scene::start();
    assert_eq!(scene.unlock().err(), Some(VaultError::InUse));
    drop(vault);
    // The file of a program that crashed stays; the system's lock on it does not.
    assert!(scene.path().join("vault.lock").exists());
    assert!(scene.unlock().is_ok());
}

#[test]
fn a_creation_that_was_cut_off_is_finished_or_begun_anew() {
    let (scene, vault) = Scene::start();
    vault.lock(at(5)).unwrap();
    let (key, database) = (scene.path().join("vault.key"), scene.path().join("vault.db"));

    fs::rename(&database, scene.path().join("vault.db.new")).unwrap();
    assert_eq!(scene.folder().state_under(&Policy::CHEAP), FolderState::Locked);
    scene.unlock().unwrap().lock(at(6)).unwrap();
    assert!(database.exists());

    fs::rename(&database, scene.path().join("vault.db.new")).unwrap();
    fs::remove_file(&key).unwrap();
    assert_eq!(scene.folder().state_under(&Policy::CHEAP), FolderState::Empty);
    assert!(scene.create().is_ok());
}

#[test]
fn a_vault_with_cheap_keys_is_refused_by_the_program() {
    let (scene, vault) = Scene::start();
    drop(vault);
    assert_eq!(scene.folder().state(), FolderState::Damaged(Damage::KeyFileDamaged));
    let refused = Vault::unlock(&scene.folder(), &passphrase(PASSPHRASE), at(1));
    assert_eq!(refused.err(), Some(VaultError::KeyFileDamaged));
}

#[test]
fn an_open_vault_may_move_to_another_thread() {
    let (_scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    assert!(std::thread::spawn(move || vault.case(id).is_ok()).join().unwrap());
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_folder_and_its_files() {
    use std::os::unix::fs::PermissionsExt as _;
    let (scene, mut vault) = Scene::start();
    start(&mut vault);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&scene.path()), 0o700);
    assert!(file_names(&scene.path()).contains(&"vault.db-wal".to_owned()));
    for file in files(&scene.path()) {
        assert_eq!(mode(&file), 0o600, "{:?}", file.file_name());
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_a_clear_error() {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("file"), "").unwrap();
    let folder = Folder::new(place.path().join("file").join("vault"));
    let refused =
        Vault::create_under(Policy::CHEAP, &folder, "Test Officer One", &passphrase(PASSPHRASE), at(0));
    assert!(matches!(refused.err(), Some(VaultError::CannotWrite(_) | VaultError::AlreadyExists)));
}

/// Makes the slot of the words as an older program did: of the very bytes that were typed.
#[test]
fn a_vault_that_an_older_program_made_of_other_bytes_opens_by_the_same_words() {
    let (composed, decomposed) = ("trīs izdomāti kaķi", "tri\u{304}s izdoma\u{304}ti kak\u{327}i");
    for made_of in [decomposed, "trīs izdomāti kaķi ", "trīs\u{a0}izdomāti kaķi"] {
        let scene = Scene { place: tempfile::tempdir().unwrap() };
        scene.create().unwrap().lock(at(1)).unwrap();
        let key = scene.folder().read_key_file(&Policy::CHEAP).unwrap();
        let opened = key.open_with(&passphrase(composed)).unwrap();
        let older = key.with(1, made_of.as_bytes(), &opened.data_key, &Policy::CHEAP).unwrap();
        scene.folder().write_key_file(&older).unwrap();
        assert!(scene.unlock_with(made_of).is_ok(), "as it was typed: {made_of:?}");
        if made_of == decomposed {
            assert!(scene.unlock_with(composed).is_ok(), "on another keyboard");
        }
    }
    let (scene, vault) = Scene::start();
    vault.lock(at(1)).unwrap();
    for typed in [decomposed, " trīs izdomāti kaķi", "trīs\u{a0}izdomāti kaķi"] {
        scene.unlock_with(typed).unwrap().lock(at(2)).unwrap();
    }
    assert_eq!(scene.unlock_with("trīs izdomāti kaķ").err(), Some(VaultError::WrongPassphrase));
    assert_eq!(scene.folder().tries().all(), 1, "however many forms were tried it is one try");
}
