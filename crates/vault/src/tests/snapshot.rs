//! Snapshots: three kept, one a day, refused when anything about them was changed.

use super::plain_bytes::{MARKED, holds_marked_word};
use super::*;
use crate::archive::{Contents, Meter, unwatched};
use crate::new_file::room;
use crate::snapshot::{PURPOSE, Snapshot, is_due, list, remove_all, restore_under, take};
use crate::{Manifest, WriteFailure};
use ring::{digest, hmac};

const CHEAP: Policy = Policy::CHEAP;

fn seal_key(scene: &Scene) -> hmac::Key {
    let key_file = scene.folder().read_key_file(&CHEAP).unwrap();
    key_file.open(passphrase(PASSPHRASE).bytes()).unwrap().data_key.derive_seal_key(PURPOSE)
}

fn take_at(scene: &Scene, vault: &mut Vault, now: DateTime<Utc>) -> Result<Snapshot, VaultError> {
    let key_file = scene.folder().read_key_file(&CHEAP).unwrap();
    take(&scene.folder(), vault.connection(), &key_file, &seal_key(scene), now)
}

fn restore(scene: &Scene, name: &str, into: &Scene) -> Result<Manifest, VaultError> {
    restore_under(CHEAP, &scene.folder(), name, &passphrase(PASSPHRASE), &into.folder(), &mut unwatched)
}

fn names(scene: &Scene) -> Vec<String> {
    list(&scene.folder()).unwrap().into_iter().map(|snapshot| snapshot.name).collect()
}

fn nowhere() -> Scene {
    Scene { place: tempfile::tempdir().unwrap() }
}

fn day(days: i64) -> DateTime<Utc> {
    at(0) + TimeDelta::days(days)
}

#[test]
fn a_snapshot_restores_every_case_as_it_was() {
    let (scene, mut vault, _) = filled();
    let before = told(&vault);
    let snapshot = take_at(&scene, &mut vault, at(20)).unwrap();
    assert_eq!(snapshot.name, "2026-11-21T22-00-20.123Z.atpazit-snapshot");
    assert_eq!(list(&scene.folder()), Ok(vec![snapshot.clone()]));
    start(&mut vault);
    vault.lock(at(21)).unwrap();

    let there = nowhere();
    let manifest = restore(&scene, &snapshot.name, &there).unwrap();
    assert_eq!(manifest.database_version, Some(crate::migration::newest()));
    assert_eq!(file_names(&there.path()), ["vault.db", "vault.key"]);
    let restored = there.unlock().unwrap();
    restored.check().unwrap();
    assert_eq!(told(&restored), before);
    assert_eq!(restore(&scene, &snapshot.name, &scene), Err(VaultError::FolderNotEmpty));
    assert_eq!(told(&scene.unlock().unwrap()).len(), before.len() + 1, "the vault itself went on");
}

#[test]
fn the_last_three_are_kept() {
    let (scene, mut vault) = Scene::start();
    assert_eq!(list(&scene.folder()), Ok(vec![]));
    let mut taken: Vec<String> = (0..5)
        .map(|days| {
            let name = take_at(&scene, &mut vault, day(days)).unwrap().name;
            assert_eq!(names(&scene)[0], name);
            name
        })
        .collect();
    taken.reverse();
    assert_eq!(names(&scene), taken[..3]);
    // Two in one moment, one before a migration and one of the day, are two.
    take_at(&scene, &mut vault, day(5)).unwrap();
    take_at(&scene, &mut vault, day(5)).unwrap();
    let found = names(&scene);
    assert_eq!((found.len(), &found[2]), (3, &taken[0]));
    assert_ne!(found[0], found[1]);
}

#[test]
fn one_is_due_on_every_day_and_after_the_clock_was_set_back() {
    let (scene, mut vault) = Scene::start();
    let folder = scene.folder();
    assert!(is_due(&folder, day(10)));
    for days in 10..13 {
        take_at(&scene, &mut vault, day(days)).unwrap();
        assert!(!is_due(&folder, day(days)) && is_due(&folder, day(days + 1)));
    }
    // The clock goes back by years, as with an empty battery, and later it is right again.
    assert!(is_due(&folder, day(-9000)));
    let odd = take_at(&scene, &mut vault, day(-9000)).unwrap().name;
    let found = names(&scene);
    assert_eq!(
        (found.len(), &found[2]),
        (3, &odd),
        "what was just taken is kept, and the newest of the others"
    );
    assert!(!is_due(&folder, day(-9000)) && is_due(&folder, day(-8999)) && is_due(&folder, day(13)));
    take_at(&scene, &mut vault, day(13)).unwrap();
    assert!(!names(&scene).contains(&odd));
    // It was ahead, and is right again: those of the future give way one by one.
    for days in 900..903 {
        take_at(&scene, &mut vault, day(days)).unwrap();
    }
    for days in 14..17 {
        assert!(is_due(&folder, day(days)));
        let name = take_at(&scene, &mut vault, day(days)).unwrap().name;
        assert!(names(&scene).contains(&name));
    }
    assert!(list(&folder).unwrap().iter().all(|snapshot| snapshot.made_at < day(17)));
}

#[test]
fn a_changed_byte_or_a_cut_is_refused_and_leaves_nothing() {
    let (scene, mut vault, _) = filled();
    let name = take_at(&scene, &mut vault, at(20)).unwrap().name;
    vault.lock(at(21)).unwrap();
    let path = scene.folder().snapshots().join(&name);
    let sound = fs::read(&path).unwrap();
    let there = nowhere();
    let refused = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        let refused = restore(&scene, &name, &there).unwrap_err();
        assert!(files(there.place.path()).is_empty());
        refused
    };
    for place in (0..400).chain((400..sound.len()).step_by(1499)).chain(sound.len() - 40..sound.len()) {
        let mut bytes = sound.clone();
        bytes[place] ^= 1;
        // A digit of a version may read as a newer one.
        let expected = [VaultError::BackupDamaged, VaultError::Newer];
        let refused = refused(&bytes);
        assert!(expected[..if place < 400 { 2 } else { 1 }].contains(&refused), "byte {place}: {refused}");
    }
    for length in (0..sound.len()).step_by(4096).chain([1, 31, 32, 33, 500, sound.len() - 1]) {
        assert_eq!(refused(&sound[..length]), VaultError::BackupDamaged, "{length}");
    }
    assert_eq!(refused(&[&sound[..], b"x"].concat()), VaultError::BackupDamaged);
    fs::write(&path, &sound).unwrap();
    let other = passphrase("nepareiza parole");
    assert_eq!(
        restore_under(CHEAP, &scene.folder(), &name, &other, &there.folder(), &mut unwatched),
        Err(VaultError::WrongPassphrase)
    );
    assert!(restore(&scene, &name, &there).is_ok());
}

#[test]
fn a_snapshot_put_together_without_the_data_key_is_refused() {
    let (scene, mut vault, _) = filled();
    let name = take_at(&scene, &mut vault, at(20)).unwrap().name;
    let path = scene.folder().snapshots().join(&name);
    // Its pages are authentic and its digests right; only the seal is not.
    let forged = |key: &hmac::Key, vault: &mut Vault| {
        let key_file = scene.folder().read_key_file(&CHEAP).unwrap();
        let contents = Contents::of_open(&scene.folder(), vault.connection(), &key_file).unwrap();
        let mut bytes = Vec::new();
        contents.pack(at(20), &mut bytes, &mut Meter::new(&mut unwatched)).unwrap();
        let seal = hmac::sign(key, digest::digest(&digest::SHA256, &bytes).as_ref());
        bytes.extend_from_slice(seal.as_ref());
        fs::write(&path, bytes).unwrap();
        restore(&scene, &name, &nowhere())
    };
    let other = hmac::Key::new(hmac::HMAC_SHA256, &[7; 32]);
    assert_eq!(forged(&other, &mut vault), Err(VaultError::BackupDamaged));
    assert!(forged(&seal_key(&scene), &mut vault).is_ok(), "the test can fail");
}

#[test]
fn a_full_disk_loses_no_older_snapshot_and_leaves_no_half_one() {
    let (scene, mut vault, _) = filled();
    for days in 0..3 {
        take_at(&scene, &mut vault, day(days)).unwrap();
    }
    let (before, size) = (file_names(&scene.folder().snapshots()), list(&scene.folder()).unwrap()[0].size);
    let size = usize::try_from(size).unwrap();
    for bytes in (0..size).step_by(4096).chain([size - 1]) {
        let refused = room::limited(bytes, || take_at(&scene, &mut vault, day(3)));
        assert_eq!(refused, Err(VaultError::CannotWrite(WriteFailure::DiskFull)), "{bytes}");
        assert_eq!(file_names(&scene.folder().snapshots()), before, "{bytes}");
    }
    assert!(room::limited(size + 100, || take_at(&scene, &mut vault, day(3))).is_ok());
    // A plain file where the folder should be: refused, and never for the vault itself.
    remove_all(&scene.folder()).unwrap();
    fs::remove_dir(scene.folder().snapshots()).unwrap();
    fs::write(scene.folder().snapshots(), "").unwrap();
    assert!(take_at(&scene, &mut vault, day(4)).is_err());
    start(&mut vault);
}

#[test]
fn a_snapshot_holds_nothing_readable_and_is_its_owners_only() {
    let (scene, mut vault) = Scene::start();
    let id = vault.start_case(new_case(MARKED), at(2)).unwrap().id;
    keep(&mut vault, id, "debt-owed", Some(observed(MARKED))).unwrap();
    vault.freeze(id, &screening(MARKED)).unwrap();
    take_at(&scene, &mut vault, at(20)).unwrap();
    let place = scene.folder().snapshots();
    assert!(!holds_marked_word(&place));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&place), 0o700);
        assert!(files(&place).iter().all(|file| mode(file) == 0o600));
    }
    fs::write(place.join("plain"), format!("x{MARKED}x")).unwrap();
    assert!(holds_marked_word(&place), "the test can fail");
}

#[test]
fn after_a_deletion_none_is_left_and_the_next_is_due() {
    let (scene, mut vault) = Scene::start();
    remove_all(&scene.folder()).unwrap();
    for days in 0..3 {
        take_at(&scene, &mut vault, day(days)).unwrap();
    }
    let place = scene.folder().snapshots();
    let half = place.join("2026-11-21T22-00-20.123Z.atpazit-snapshot.new");
    for rest in [&half, &place.join("notes.txt"), &place.join("notes.txt.new")] {
        fs::write(rest, "x").unwrap();
    }
    remove_all(&scene.folder()).unwrap();
    assert_eq!(file_names(&place), ["notes.txt", "notes.txt.new"], "only its own files");
    assert!(is_due(&scene.folder(), day(2)));
    fs::write(&half, "x").unwrap();
    take_at(&scene, &mut vault, day(2)).unwrap();
    assert!(!half.exists(), "what a crash left is cleared away");
}

#[test]
fn a_name_is_a_name_and_no_path() {
    let (scene, mut vault) = Scene::start();
    let name = take_at(&scene, &mut vault, at(20)).unwrap().name;
    let moved = "2026-11-22T00-00-00.000Z.atpazit-snapshot";
    fs::rename(scene.folder().snapshots().join(&name), scene.path().join(moved)).unwrap();
    for name in [format!("../{moved}"), format!("./{name}"), String::new(), "..".to_owned(), name] {
        assert_eq!(restore(&scene, &name, &nowhere()), Err(VaultError::BackupUnreadable), "{name}");
    }
}
