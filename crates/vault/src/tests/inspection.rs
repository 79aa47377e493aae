//! A vault that is looked at: it tells what is wrong with it, and stays as it is.

use super::*;
use crate::vault::{Flaw, Inspection, LogFault, LogFlaw};
use crate::{MemberId, Roles, Sweep};
use std::collections::BTreeMap;

/// Every file of a folder, with its bytes.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    files(folder)
        .iter()
        .filter(|path| path.is_file())
        .map(|file| (file.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(file).unwrap()))
        .collect()
}

fn look(scene: &Scene) -> Result<Inspection, VaultError> {
    Inspection::open_under(Policy::CHEAP, &scene.folder(), &passphrase(PASSPHRASE), at(1))
}

fn verify(scene: &Scene) -> Result<u64, Flaw> {
    let found = Inspection::verify_under(Policy::CHEAP, &scene.folder(), &passphrase(PASSPHRASE), at(1))?;
    Ok(found.1.rows)
}

/// A locked vault with some cases, and how many rows its log has.
fn locked() -> (Scene, u64) {
    let (scene, mut vault) = Scene::start();
    for _ in 0..5 {
        let id = start(&mut vault).id;
        keep(&mut vault, id, "debt-owed", Some(observed(&"garš ".repeat(90)))).unwrap();
    }
    vault.lock(at(9)).unwrap();
    (scene, 12)
}

/// Changes the database of a locked vault as somebody with the data key could, and locks it again without a row in the log.
fn tamper(scene: &Scene, sql: &str) {
    let mut vault = scene.unlock().unwrap();
    let triggers = "DROP TRIGGER log_is_never_changed; DROP TRIGGER log_is_never_cut;";
    // The row of this unlocking goes too, so that the log ends as it did.
    let unlocked = "DELETE FROM log WHERE id = (SELECT max(id) FROM log);";
    vault.connection().execute_batch(&format!("{triggers} {unlocked} {sql}")).unwrap();
    drop(vault);
    fs::remove_file(scene.path().join("vault.tries")).ok();
}

#[test]
fn looking_at_a_vault_writes_nothing() {
    let (scene, rows) = locked();
    let before = contents(&scene.path());
    let inspection = look(&scene).unwrap();
    assert_eq!(inspection.member().name, "Test Officer One");
    assert!(inspection.cipher_version().starts_with('4'));
    assert_eq!(inspection.database_version(), Ok(crate::migration::newest()));
    assert_eq!(inspection.count_cases(), Ok(5));
    assert_eq!(inspection.settings().unwrap().idle_minutes, 5);
    assert_eq!(inspection.members().unwrap().len(), 1);
    assert_eq!(inspection.log(3).unwrap().len(), 3);
    drop(inspection);
    assert_eq!(verify(&scene), Ok(rows));
    let wrong =
        Inspection::open_under(Policy::CHEAP, &scene.folder(), &passphrase("cita izdomāta parole"), at(1));
    assert_eq!(wrong.err(), Some(VaultError::WrongPassphrase));
    assert_eq!(contents(&scene.path()), before);
}

#[cfg(unix)]
#[test]
fn a_folder_that_must_not_be_written_can_be_looked_at() {
    use std::os::unix::fs::PermissionsExt as _;
    let (scene, rows) = locked();
    for file in files(&scene.path()).into_iter().filter(|path| path.is_file()) {
        fs::set_permissions(file, fs::Permissions::from_mode(0o400)).unwrap();
    }
    fs::set_permissions(scene.path(), fs::Permissions::from_mode(0o500)).unwrap();
    let found = verify(&scene);
    fs::set_permissions(scene.path(), fs::Permissions::from_mode(0o700)).unwrap();
    assert_eq!(found, Ok(rows));
}

#[test]
fn a_vault_after_a_power_cut_is_looked_at_in_a_copy_with_the_log_put_back() {
    let (scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    keep(&mut vault, id, "debt-owed", Some(observed("izdomāts"))).unwrap();
    let cut = scene.copy();
    assert!(cut.folder().ended_uncleanly());
    let before = contents(&cut.path());
    let inspection = look(&cut).unwrap();
    assert_eq!(inspection.count_cases(), Ok(1));
    drop(inspection);
    assert_eq!(verify(&cut), Ok(3));
    assert_eq!(contents(&cut.path()), before);
}

#[test]
fn a_vault_that_is_open_is_not_looked_at() {
    let (scene, vault) = Scene::start();
    assert_eq!(look(&scene).err(), Some(VaultError::InUse));
    vault.lock(at(2)).unwrap();
    let (first, second) = (look(&scene).unwrap(), look(&scene).unwrap());
    assert_eq!(scene.unlock().err(), Some(VaultError::InUse));
    drop((first, second));
    scene.unlock().unwrap();
}

#[test]
fn a_wait_that_stands_is_kept() {
    let (scene, _) = locked();
    for _ in 0..4 {
        assert_eq!(scene.unlock_with("cita izdomāta parole").err(), Some(VaultError::WrongPassphrase));
    }
    assert_eq!(look(&scene).err(), Some(VaultError::Wait { seconds: 5 }));
}

#[test]
fn an_older_vault_is_not_migrated_by_looking() {
    let place = tempfile::tempdir().unwrap();
    let scene = Scene { place };
    fs::create_dir(scene.path()).unwrap();
    let kept: PathBuf = [env!("CARGO_MANIFEST_DIR"), "fixtures", "v1"].iter().collect();
    for name in ["vault.key", "vault.db"] {
        fs::copy(kept.join(name), scene.path().join(name)).unwrap();
    }
    let before = contents(&scene.path());
    let opened = Inspection::open(&scene.folder(), &passphrase(PASSPHRASE), at(1));
    assert_eq!(opened.err(), Some(VaultError::Older));
    assert_eq!(contents(&scene.path()), before);
}

#[test]
fn a_newer_vault_is_refused_as_newer() {
    let (scene, _) = locked();
    tamper(&scene, "PRAGMA user_version = 1000");
    assert_eq!(look(&scene).err(), Some(VaultError::Newer));
}

#[test]
fn what_a_sweep_would_do_is_told_and_not_done() {
    let (scene, _) = locked();
    let look_later = |hours: i64| {
        let now = at(hours * 3600);
        let inspection =
            Inspection::open_under(Policy::CHEAP, &scene.folder(), &passphrase(PASSPHRASE), now).unwrap();
        (inspection.foresee_sweep(now).unwrap(), inspection.count_cases().unwrap())
    };
    assert_eq!(look_later(71), (Sweep::default(), 5));
    let foreseen = Sweep { drafts: 5, ..Sweep::default() };
    assert_eq!(look_later(73), (foreseen, 5));
    let mut vault =
        Vault::unlock_under(Policy::CHEAP, &scene.folder(), &passphrase(PASSPHRASE), at(73 * 3600)).unwrap();
    assert_eq!(vault.sweep(at(73 * 3600)), Ok(foreseen));
    vault.lock(at(73 * 3600)).unwrap();
    assert_eq!(look_later(73), (Sweep::default(), 0));
}

#[test]
fn each_changed_page_is_named() {
    let (scene, rows) = locked();
    let path = scene.path().join("vault.db");
    let sound = fs::read(&path).unwrap();
    for page in 0..sound.len() / 4096 {
        let mut changed = sound.clone();
        changed[page * 4096 + 700] ^= 1;
        fs::write(&path, &changed).unwrap();
        assert_eq!(verify(&scene), Err(Flaw::Page { page: Some(page as u64 + 1) }));
    }
    fs::write(&path, &sound[..sound.len() - 4096]).unwrap();
    assert!(verify(&scene).is_err());
    fs::write(&path, &sound).unwrap();
    assert_eq!(verify(&scene), Ok(rows));
}

#[test]
fn the_key_file_of_another_vault_is_met_on_the_first_page() {
    let ((one, _), (other, _)) = (locked(), locked());
    fs::copy(other.path().join("vault.key"), one.path().join("vault.key")).unwrap();
    assert_eq!(verify(&one), Err(Flaw::Page { page: Some(1) }));
    assert_eq!(look(&one).err(), Some(VaultError::DatabaseDamaged));
}

#[test]
fn the_first_row_of_the_log_that_was_tampered_with_is_named() {
    let flaw = |row, fault| Err(Flaw::Log(LogFlaw { row, fault }));
    for (sql, found) in [
        ("UPDATE log SET kind = 'case-frozen' WHERE id = 5", flaw(5, LogFault::Changed)),
        ("UPDATE log SET member = -1 WHERE id = 5", flaw(5, LogFault::Changed)),
        ("UPDATE log SET at = at + 1 WHERE id = 7", flaw(7, LogFault::Changed)),
        ("UPDATE log SET case_code = 'AAA-AAA' WHERE id IN (4, 6)", flaw(4, LogFault::Changed)),
        ("UPDATE log SET mac = zeroblob(32) WHERE id = 12", flaw(12, LogFault::Changed)),
        ("DELETE FROM log WHERE id = 1", flaw(1, LogFault::Missing)),
        ("DELETE FROM log WHERE id BETWEEN 5 AND 6", flaw(5, LogFault::Missing)),
        // Two rows change places; and a row of another one's making is put in.
        (
            "UPDATE log SET id = 100 WHERE id = 5; UPDATE log SET id = 5 WHERE id = 7; UPDATE log SET id = 7 WHERE id = 100",
            flaw(5, LogFault::Changed),
        ),
        (
            "INSERT INTO log SELECT 13, at, member, kind, case_code, about, mac FROM log WHERE id = 12",
            flaw(13, LogFault::Changed),
        ),
    ] {
        let (scene, rows) = locked();
        assert_eq!(verify(&scene), Ok(rows));
        tamper(&scene, sql);
        assert_eq!(verify(&scene), found, "{sql}");
    }
}

#[test]
fn a_tail_that_was_cut_off_shows_beside_a_digest_that_was_kept() {
    let (scene, rows) = locked();
    let kept = look(&scene).unwrap().log_head().unwrap().unwrap();
    assert_eq!(kept.id, 12);
    assert_eq!(look(&scene).unwrap().log_row(12).unwrap().as_ref(), Some(&kept));
    tamper(&scene, "DELETE FROM log WHERE id > 9");
    // Nothing in the database tells any more.
    assert_eq!(verify(&scene), Ok(rows - 3));
    assert_eq!(look(&scene).unwrap().log_row(12), Ok(None));
    scene.unlock().unwrap().lock(at(10)).unwrap();
    scene.unlock().unwrap().lock(at(11)).unwrap();
    assert_ne!(look(&scene).unwrap().log_row(12).unwrap().unwrap().digest, kept.digest);
}

#[test]
fn tables_that_do_not_agree_are_told_from_pages() {
    let (scene, _) = locked();
    let mut vault = scene.unlock().unwrap();
    let schema = "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = \
                  (SELECT rootpage FROM sqlite_schema WHERE name = 'member') WHERE name = 'case_by_touch';";
    vault.connection().execute_batch(schema).unwrap();
    drop(vault);
    assert_eq!(verify(&scene), Err(Flaw::Tables));
}

#[test]
fn who_may_not_administer_sees_no_row_of_the_log_and_still_verifies_it() {
    let (scene, rows) = locked();
    let mut vault = scene.unlock().unwrap();
    let second = passphrase("cita izdomāta parole");
    let reviewer = Roles { reviewer: true, ..Roles::NONE };
    let member =
        vault.add_member(&passphrase(PASSPHRASE), "Test Reviewer", reviewer, &second, at(3)).unwrap();
    assert_eq!(member.id, MemberId(2));
    vault.lock(at(4)).unwrap();
    let found = Inspection::verify_under(Policy::CHEAP, &scene.folder(), &second, at(5)).unwrap();
    assert_eq!(found.1.rows, rows + 3);
    let inspection = found.0;
    assert_eq!(inspection.count_cases(), Ok(5));
    assert_eq!(inspection.log(1), Err(VaultError::NotPermitted));
    assert_eq!(inspection.log_head(), Err(VaultError::NotPermitted));
    assert_eq!(inspection.log_row(1), Err(VaultError::NotPermitted));
    assert_eq!(inspection.members(), Err(VaultError::NotPermitted));
}

/// Run once, with `--ignored`: a vault with a log that was tampered with, for the tests of the programs that have no data key.
#[test]
#[ignore = "makes the fixture"]
fn make_the_fixture_with_a_changed_row() {
    let kept: PathBuf = [env!("CARGO_MANIFEST_DIR"), "fixtures", "changed-log"].iter().collect();
    let folder = Folder::new(&kept);
    let mut vault = Vault::create(&folder, "Test Officer One", &passphrase(PASSPHRASE), at(0)).unwrap();
    let id = start(&mut vault).id;
    keep(&mut vault, id, "debt-owed", Some(observed("izdomāts vārds"))).unwrap();
    let sql = "DROP TRIGGER log_is_never_changed; UPDATE log SET kind = 'case-closed' WHERE id = 3; \
               CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log BEGIN SELECT raise(ABORT, 'the log is append-only'); END;";
    vault.connection().execute_batch(sql).unwrap();
    vault.lock(at(9)).unwrap();
    fs::remove_file(kept.join("vault.lock")).unwrap();
    fs::remove_dir_all(kept.join("snapshots")).ok();
}
