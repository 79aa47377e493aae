//! Sealed backups: made, restored, inspected; and refused when anything about them is wrong.

mod refused;

use super::plain_bytes::{MARKED, holds_marked_word};
use super::*;
use crate::backup::{back_up_under, inspect_under, restore_under, unwatched};
use crate::new_file::room;
use crate::{BackupKey, Manifest, NotAKey, Part, Seal, WriteFailure};
use sealing::Identity;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

const SEALED_BY: &str = "pavisam cita parole";
const CHEAP: Policy = Policy::CHEAP;

/// A backup in a folder of its own, sealed to a passphrase at no cost, and to a recipient.
struct Copies {
    place: TempDir,
    identity: String,
}

impl Copies {
    fn of(vault: &mut Vault) -> Self {
        let (place, identity) = (tempfile::tempdir().unwrap(), Identity::generate().unwrap());
        let copies = Self { place, identity: identity.to_text().to_string() };
        let to_recipient = Seal::to_recipient(&identity.recipient().to_string()).unwrap();
        vault.back_up(&copies.by_passphrase(), &cheap(), at(10), &mut unwatched).unwrap();
        vault.back_up(&copies.by_recipient(), &to_recipient, at(10), &mut unwatched).unwrap();
        copies
    }

    fn by_passphrase(&self) -> PathBuf {
        self.place.path().join("one.atpazit-backup")
    }

    fn by_recipient(&self) -> PathBuf {
        self.place.path().join("two.atpazit-backup")
    }

    fn both(&self) -> [(PathBuf, BackupKey); 2] {
        [(self.by_passphrase(), key()), (self.by_recipient(), BackupKey::identity(&self.identity).unwrap())]
    }
}

fn cheap() -> Seal {
    Seal::cheap(&passphrase(SEALED_BY), 2)
}

fn key() -> BackupKey {
    BackupKey::passphrase(&passphrase(SEALED_BY))
}

fn inspect(file: &Path, key: &BackupKey) -> Result<Manifest, VaultError> {
    inspect_under(CHEAP, file, key, &mut unwatched)
}

fn restore(file: &Path, key: &BackupKey, into: &Scene) -> Result<Manifest, VaultError> {
    restore_under(CHEAP, file, key, &into.folder(), &mut unwatched)
}

fn nowhere() -> Scene {
    Scene { place: tempfile::tempdir().unwrap() }
}

/// What a refused restore leaves: nothing, not even beside.
fn is_bare(scene: &Scene) -> bool {
    files(scene.place.path()).is_empty()
}

#[test]
fn a_backup_of_an_open_vault_restores_every_case_and_the_vault_goes_on() {
    let (scene, mut vault, id) = filled();
    let before = told(&vault);
    let copies = Copies::of(&mut vault);
    keep(&mut vault, id, "wages", Some(observed("vēlāk"))).unwrap_err();
    start(&mut vault);
    assert_eq!(told(&vault).len(), before.len() + 1);
    for (file, key) in copies.both() {
        let there = nowhere();
        let manifest = restore(&file, &key, &there).unwrap();
        assert_eq!(inspect(&file, &key).as_ref(), Ok(&manifest));
        assert_eq!(manifest.made_at.timestamp(), at(10).timestamp());
        assert_eq!(manifest.database_version, Some(crate::migration::newest()));
        assert_eq!(file_names(&there.path()), ["vault.db", "vault.key"]);
        assert_eq!(file_names(there.place.path()), ["vault"]);
        let restored = there.unlock().unwrap();
        restored.check().unwrap();
        assert_eq!(told(&restored), before);
        assert_eq!(there.unlock_with(SEALED_BY).err(), Some(VaultError::InUse));
        drop(restored);
        assert_eq!(there.unlock_with(SEALED_BY).err(), Some(VaultError::WrongPassphrase));
    }
    vault.lock(at(11)).unwrap();
    assert_eq!(told(&scene.unlock().unwrap()).len(), before.len() + 1);
}

#[test]
fn a_closed_vault_is_backed_up_without_its_passphrase_and_with_the_log_of_a_crash() {
    let (scene, vault, _) = filled();
    let (crashed, before) = (scene.copy(), told(&vault));
    vault.lock(at(9)).unwrap();
    for (scene, parts) in [
        (&scene, vec![Part::KeyFile, Part::Database]),
        (&crashed, vec![Part::KeyFile, Part::Database, Part::Wal]),
    ] {
        let (file, there) = (scene.place.path().join("one.atpazit-backup"), nowhere());
        let manifest =
            back_up_under(CHEAP, &scene.folder(), &file, &cheap(), at(10), &mut unwatched).unwrap();
        assert_eq!(manifest.files.iter().map(|entry| entry.part).collect::<Vec<_>>(), parts);
        assert_eq!(manifest.database_version, None);
        assert_eq!(restore(&file, &key(), &there), Ok(manifest));
        assert_eq!(told(&there.unlock().unwrap()), before);
        assert_eq!(told(&scene.unlock().unwrap()), before, "the vault itself is untouched");
    }
}

#[test]
fn a_vault_in_use_missing_or_damaged_is_not_backed_up_from_outside() {
    let (scene, mut vault, _) = filled();
    let copies = Copies::of(&mut vault);
    let file = copies.place.path().join("three.atpazit-backup");
    let refused = |scene: &Scene| {
        let refused = back_up_under(CHEAP, &scene.folder(), &file, &cheap(), at(10), &mut unwatched).err();
        assert_eq!(file_names(copies.place.path()).len(), 2);
        refused
    };
    assert_eq!(refused(&scene), Some(VaultError::InUse), "backing up did not give the vault free");
    vault.lock(at(9)).unwrap();
    assert_eq!(refused(&nowhere()), Some(VaultError::NoVault));
    fs::write(scene.path().join("vault.key"), "").unwrap();
    assert_eq!(refused(&scene), Some(VaultError::KeyFileDamaged));
    assert!(
        back_up_under(Policy::RELEASE, &scene.folder(), &file, &cheap(), at(10), &mut unwatched).is_err()
    );
}

#[test]
fn a_database_that_was_damaged_while_it_is_open_is_not_backed_up_in_place_of_a_sound_one() {
    let (scene, mut vault, _) = filled();
    let copies = Copies::of(&mut vault);
    let mut bytes = fs::read(scene.path().join("vault.db")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(scene.path().join("vault.db"), bytes).unwrap();
    let file = copies.place.path().join("three.atpazit-backup");
    let refused = vault.back_up(&file, &cheap(), at(11), &mut unwatched);
    assert_eq!(refused, Err(VaultError::DatabaseDamaged));
    assert_eq!(file_names(copies.place.path()).len(), 2);
}

#[test]
fn a_vault_is_restored_into_an_empty_or_missing_folder_only() {
    let (scene, mut vault, _) = filled();
    let (copies, before) = (Copies::of(&mut vault), told(&vault));
    let file = copies.by_passphrase();
    assert_eq!(restore(&file, &key(), &scene), Err(VaultError::FolderNotEmpty), "over the vault itself");
    assert_eq!(told(&vault), before);

    let there = nowhere();
    fs::create_dir(there.path()).unwrap();
    fs::write(there.path().join("other"), "kept").unwrap();
    assert_eq!(restore(&file, &key(), &there), Err(VaultError::FolderNotEmpty));
    assert_eq!(file_names(&there.path()), ["other"]);
    assert_eq!(file_names(there.place.path()), ["vault"]);
    fs::remove_file(there.path().join("other")).unwrap();

    // Where a vault was destroyed its lock file is left; while somebody holds it a vault is being created.
    let claim = there.folder().claim().unwrap();
    assert_eq!(restore(&file, &key(), &there), Err(VaultError::InUse));
    drop(claim);
    // What a crash in the middle of a restore leaves is done anew.
    fs::create_dir(there.place.path().join("vault.new")).unwrap();
    fs::write(there.place.path().join("vault.new").join("vault.key.new"), "half").unwrap();
    restore(&file, &key(), &there).unwrap();
    assert_eq!(file_names(there.place.path()), ["vault"]);
    assert_eq!(told(&there.unlock().unwrap()), before);

    let above = nowhere();
    let deep = above.path().join("b");
    let refused = restore_under(CHEAP, &file, &key(), &Folder::new(&deep), &mut unwatched);
    assert_eq!((refused, above.path().exists()), (Err(VaultError::FolderNotFound), false));
    assert!(restore_under(CHEAP, &file, &key(), &Folder::of_platform(&deep), &mut unwatched).is_ok());
    let plain_file = Folder::new(&file);
    let refused = restore_under(CHEAP, &file, &key(), &plain_file, &mut unwatched);
    assert_eq!(refused, Err(VaultError::FolderNotEmpty));
}

#[test]
fn what_lies_beside_the_folder_under_the_name_of_a_half_restore_is_left_alone() {
    let (_scene, mut vault, _) = filled();
    let (copies, there) = (Copies::of(&mut vault), nowhere());
    let beside = there.place.path().join("vault.new");
    fs::create_dir(&beside).unwrap();
    fs::write(beside.join("holiday.jpg"), "kept").unwrap();
    assert_eq!(restore(&copies.by_passphrase(), &key(), &there), Err(VaultError::FolderNotEmpty));
    assert_eq!(file_names(&beside), ["holiday.jpg"]);
}

#[test]
fn a_file_that_exists_is_never_overwritten() {
    let (_scene, mut vault, _) = filled();
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("one.atpazit-backup");
    fs::write(&file, "older").unwrap();
    assert_eq!(vault.back_up(&file, &cheap(), at(10), &mut unwatched), Err(VaultError::FileExists));
    assert_eq!(fs::read(&file).unwrap(), b"older");
    fs::remove_file(&file).unwrap();

    // Even one that comes while the backup is written.
    let mut told = 0;
    let meddle = &mut |_, _| {
        told += 1;
        fs::write(&file, "meanwhile").unwrap();
        ControlFlow::Continue(())
    };
    assert_eq!(vault.back_up(&file, &cheap(), at(10), meddle), Err(VaultError::FileExists));
    assert!(told > 3);
    assert_eq!(fs::read(&file).unwrap(), b"meanwhile");
    assert_eq!(file_names(place.path()), ["one.atpazit-backup"]);
}

#[test]
fn a_disk_that_becomes_full_at_any_block_leaves_nothing_half_written() {
    let (_scene, mut vault, _) = filled();
    let copies = Copies::of(&mut vault);
    let full = VaultError::CannotWrite(WriteFailure::DiskFull);
    let size = usize::try_from(fs::metadata(copies.by_passphrase()).unwrap().len()).unwrap();
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("full.atpazit-backup");
    for bytes in (0..size).step_by(4096).chain([1, size - 1]) {
        let refused = room::limited(bytes, || vault.back_up(&file, &cheap(), at(10), &mut unwatched));
        assert_eq!(refused, Err(full), "{bytes}");
        assert!(files(place.path()).is_empty(), "{bytes}");
    }
    assert!(room::limited(size + 100, || vault.back_up(&file, &cheap(), at(10), &mut unwatched)).is_ok());

    let manifest = inspect(&file, &key()).unwrap();
    let size = usize::try_from(manifest.size()).unwrap();
    let there = nowhere();
    for bytes in (0..size).step_by(4096).chain([1, size - 1]) {
        assert_eq!(room::limited(bytes, || restore(&file, &key(), &there)), Err(full), "{bytes}");
        assert!(is_bare(&there), "{bytes}");
    }
    assert_eq!(room::limited(size, || restore(&file, &key(), &there)), Ok(manifest));
}

#[test]
fn a_folder_that_cannot_be_written_is_a_clear_error() {
    let (_scene, mut vault, _) = filled();
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("file"), "").unwrap();
    for folder in ["missing", "file"] {
        let file = place.path().join(folder).join("one.atpazit-backup");
        let refused = vault.back_up(&file, &cheap(), at(10), &mut unwatched);
        assert!(matches!(refused, Err(VaultError::CannotWrite(_))), "{folder}");
    }
    assert_eq!(file_names(place.path()), ["file"]);
}

#[test]
fn a_backup_or_a_restore_that_is_stopped_at_any_moment_leaves_nothing() {
    let (_scene, mut vault, _) = filled();
    let (copies, place) = (Copies::of(&mut vault), tempfile::tempdir().unwrap());
    let (file, there) = (place.path().join("stopped.atpazit-backup"), nowhere());
    let (mut steps, mut last) = (0, (0, 0));
    vault
        .back_up(&place.path().join("whole"), &cheap(), at(10), &mut |done, total| {
            assert!(done > last.0 && done <= total && (last.1 == 0 || last.1 == total));
            (steps, last) = (steps + 1, (done, total));
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(last.0, last.1, "it tells the end");
    fs::remove_file(place.path().join("whole")).unwrap();
    for stop in 1..=steps {
        let stopping = || {
            let mut step = 0;
            move |_, _| {
                step += 1;
                if step == stop { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            }
        };
        assert_eq!(vault.back_up(&file, &cheap(), at(10), &mut stopping()), Err(VaultError::Cancelled));
        assert!(files(place.path()).is_empty(), "step {stop} of {steps}");
        if stop <= steps / 3 {
            let stopped =
                restore_under(CHEAP, &copies.by_passphrase(), &key(), &there.folder(), &mut stopping());
            assert_eq!(stopped, Err(VaultError::Cancelled));
            assert!(is_bare(&there), "step {stop}");
        }
    }
}

#[test]
fn nothing_readable_lies_in_a_backup_and_only_its_owner_may_open_it() {
    let (scene, mut vault) = Scene::start();
    let id = vault.start_case(new_case(MARKED), at(2)).unwrap().id;
    keep(&mut vault, id, "debt-owed", Some(observed(MARKED))).unwrap();
    let copies = Copies::of(&mut vault);
    assert!(!holds_marked_word(copies.place.path()));
    let holds = |path: &Path| {
        let bytes = fs::read(path).unwrap();
        bytes.windows(11).any(|window| window == b"ATPAZIT-KEY")
    };
    assert!(holds(&scene.path().join("vault.key")));
    assert!(!holds(&copies.by_passphrase()) && !holds(&copies.by_recipient()), "not even the key file");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&copies.by_passphrase()), 0o600);
        let there = nowhere();
        restore(&copies.by_passphrase(), &key(), &there).unwrap();
        assert_eq!(mode(&there.path()), 0o700);
        assert!(files(&there.path()).iter().all(|file| mode(file) == 0o600));
    }
}

/// Made once, on another machine, by the program's own seal and keys. It must open for ever.
fn from_another_machine() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "fixtures", "backup-v1.atpazit-backup"].iter().collect()
}

#[test]
fn a_backup_from_another_machine_restores() {
    let (there, key) = (nowhere(), BackupKey::passphrase(&passphrase(SEALED_BY)));
    let manifest = crate::backup::inspect(&from_another_machine(), &key, &mut unwatched).unwrap();
    assert_eq!((manifest.made_at.timestamp(), manifest.files.len()), (at(10).timestamp(), 2));
    crate::backup::restore(&from_another_machine(), &key, &there.folder(), &mut unwatched).unwrap();
    let vault = Vault::unlock(&there.folder(), &passphrase(PASSPHRASE), at(20)).unwrap();
    vault.check().unwrap();
    let cases = vault.cases(&found("ropazu")).unwrap();
    let answers = vault.answers(cases[0].case.id).unwrap();
    assert_eq!(answers, [(question("debt-owed"), observed("izdomāts vārds"))].into());
    assert_eq!(vault.screening(cases[0].case.id), Ok(Some(screening("izdomāts vārds"))));
}

/// Run once for each version of the format, with `--ignored`; never again.
#[test]
#[ignore = "makes the fixture"]
fn make_the_fixture() {
    let there = nowhere();
    let mut vault =
        Vault::create(&there.folder(), "Test Officer One", &passphrase(PASSPHRASE), at(0)).unwrap();
    let id = start(&mut vault).id;
    keep(&mut vault, id, "debt-owed", Some(observed("izdomāts vārds"))).unwrap();
    vault.freeze(id, &screening("izdomāts vārds")).unwrap();
    let seal = Seal::to_passphrase(&passphrase(SEALED_BY));
    vault.back_up(&from_another_machine(), &seal, at(10), &mut unwatched).unwrap();
}
