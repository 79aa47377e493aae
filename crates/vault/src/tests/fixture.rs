//! A vault of every earlier version opens.

use super::*;
use std::path::PathBuf;

/// Version 1, made once with the parameters of the program. It must open for ever.
fn version_1() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "fixtures", "v1"].iter().collect()
}

#[test]
fn a_vault_of_version_1_opens() {
    let scene = Scene { place: tempfile::tempdir().unwrap() };
    fs::create_dir(scene.path()).unwrap();
    for name in ["vault.key", "vault.db"] {
        fs::copy(version_1().join(name), scene.path().join(name)).unwrap();
    }
    let vault = Vault::unlock(&scene.folder(), &passphrase(PASSPHRASE), at(1)).unwrap();
    vault.check().unwrap();
    let cases = listed(&vault, "ropazu");
    assert_eq!(cases.len(), 1);
    let answers = vault.answers(cases[0].id).unwrap();
    assert_eq!(answers, [(question("debt-owed"), observed("izdomāts vārds"))].into());
    assert_eq!(vault.screening(cases[0].id), Ok(Some(screening("izdomāts vārds"))));
}

/// Run once for each version of the format, with `--ignored`; never again.
#[test]
#[ignore = "makes the fixture"]
fn make_the_fixture() {
    let mut vault =
        Vault::create(&Folder::new(version_1()), "Test Officer One", &passphrase(PASSPHRASE), at(0)).unwrap();
    let id = start(&mut vault).id;
    keep(&mut vault, id, "debt-owed", Some(observed("izdomāts vārds"))).unwrap();
    vault.freeze(id, &screening("izdomāts vārds")).unwrap();
    vault.lock(at(9)).unwrap();
    fs::remove_file(version_1().join("vault.lock")).unwrap();
}
