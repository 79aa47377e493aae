//! A disk or a folder in which nobody may write: a clear error, and nothing is changed.

use super::own_disk::Disk;
use super::*;
use crate::{FolderState, WriteFailure};
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

const READ_ONLY: VaultError = VaultError::CannotWrite(WriteFailure::ReadOnly);
const NOT_ALLOWED: VaultError = VaultError::CannotWrite(WriteFailure::NotAllowed);

/// A locked vault with an answer, in a folder below another.
fn locked(place: &Path) -> (Scene, CaseId) {
    let scene = Scene { place: tempfile::tempdir_in(place).unwrap() };
    let mut vault = scene.create().unwrap();
    let id = start(&mut vault).id;
    keep(&mut vault, id, "debt-owed", Some(observed("viens"))).unwrap();
    vault.lock(at(9)).unwrap();
    (scene, id)
}

fn bytes(scene: &Scene) -> Vec<(PathBuf, Vec<u8>)> {
    let mut bytes: Vec<_> =
        all_files(&scene.path()).into_iter().map(|file| (file.clone(), fs::read(file).unwrap())).collect();
    bytes.sort();
    bytes
}

/// What only reads says what is there; what writes is refused with this error, and no file is changed, made or removed.
fn nothing_is_changed(scene: &Scene, error: VaultError) {
    let before = bytes(scene);
    assert_eq!(scene.folder().state_under(&Policy::CHEAP), FolderState::Locked);
    assert_eq!(scene.unlock().err(), Some(error));
    assert_eq!(scene.unlock_with("trīs izdomāti kaķi ").err(), Some(error), "whatever the passphrase");
    assert_eq!(scene.create().err(), Some(VaultError::AlreadyExists));
    let beside = Folder::new(scene.place.path().join("another"));
    let created =
        Vault::create_under(Policy::CHEAP, &beside, "Test Officer One", &passphrase(PASSPHRASE), at(1));
    assert_eq!(created.err(), Some(error));
    assert_eq!(beside.state_under(&Policy::CHEAP), FolderState::Empty);
    assert_eq!(bytes(scene), before);
}

#[test]
fn a_read_only_disk_is_named_and_nothing_is_changed() {
    Disk::with(1024, "tests::read_only::a_read_only_disk_is_named_and_nothing_is_changed", |disk| {
        let (scene, id) = locked(disk.folder());
        disk.make_read_only();
        nothing_is_changed(&scene, READ_ONLY);
        // Also after an end that was not clean: no checkpoint can be made, and the write-ahead log stays.
        disk.make_writable();
        let mut vault = scene.unlock().unwrap();
        keep(&mut vault, id, "wages", Some(observed("divi"))).unwrap();
        let crashed = Scene { place: tempfile::tempdir_in(disk.folder()).unwrap() };
        crashed.take(&scene.path());
        drop(vault);
        disk.make_read_only();
        nothing_is_changed(&crashed, READ_ONLY);
        disk.make_writable();
        assert_eq!(crashed.unlock().unwrap().answers(id).unwrap().len(), 2);
    });
}

/// Without the rights of root, to whom modes mean nothing: as it is when the tests are not run by root.
#[test]
fn a_folder_without_the_right_to_write_is_named_and_nothing_is_changed() {
    let test = "tests::read_only::a_folder_without_the_right_to_write_is_named_and_nothing_is_changed";
    let place = tempfile::tempdir().unwrap();
    let probe = place.path().join("probe");
    fs::write(&probe, "").unwrap();
    fs::set_permissions(&probe, fs::Permissions::from_mode(0o400)).unwrap();
    if fs::File::options().write(true).open(&probe).is_ok() {
        let run = Command::new("setpriv")
            .args(["--bounding-set=-all", "--inh-caps=-all"])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", test])
            .output()
            .unwrap();
        let output = String::from_utf8_lossy(&run.stdout);
        assert!(run.status.success() && output.contains("1 passed"), "{output}");
        return;
    }
    let (scene, id) = locked(place.path());
    let modes = |folder, file| {
        for path in files(&scene.path()) {
            fs::set_permissions(path, fs::Permissions::from_mode(file)).unwrap();
        }
        for path in [scene.path(), scene.place.path().to_owned()] {
            fs::set_permissions(path, fs::Permissions::from_mode(folder)).unwrap();
        }
    };
    modes(0o500, 0o400);
    nothing_is_changed(&scene, NOT_ALLOWED);
    modes(0o500, 0o600);
    // The files may be written, and no log be made beside them: SQLite calls that a read-only database.
    assert_eq!(scene.unlock().err(), Some(READ_ONLY));
    modes(0o700, 0o600);
    assert_eq!(scene.unlock().unwrap().answers(id).unwrap().len(), 1);
}
