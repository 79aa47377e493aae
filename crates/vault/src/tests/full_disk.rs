//! A disk that is really full, at each write: the error says so, the open vault and the files hold the last good state, and
//! after space is made everything goes on.

use super::own_disk::Disk;
use super::*;
use crate::{FolderState, WriteFailure};
use screening::case::CaseState;

const FULL: VaultError = VaultError::CannotWrite(WriteFailure::DiskFull);

/// In KiB; a vault of these tests takes less than a third.
const SIZE: u32 = 1536;

/// Everything that a vault holds of its cases.
type Contents = Vec<(Case, Facts, Vec<(QuestionId, Answer)>, Option<Screening>)>;

fn contents(vault: &Vault) -> Contents {
    let cases = listed(vault, "");
    let whole = |case: Case| {
        let answers = vault.answers(case.id).unwrap().into_iter().collect();
        (case.clone(), vault.facts(case.id).unwrap(), answers, vault.screening(case.id).unwrap())
    };
    cases.into_iter().map(whole).collect()
}

/// A vault on the disk, with a case of a few answers and a frozen one.
fn on(disk: &Disk) -> (Scene, CaseId) {
    disk.make_space();
    let scene = Scene { place: tempfile::tempdir_in(disk.folder()).unwrap() };
    let mut vault = scene.create().unwrap();
    let frozen = start(&mut vault).id;
    vault.freeze(frozen, &screening(&"izdomāts ".repeat(900))).unwrap();
    let id = start(&mut vault).id;
    for name in ["debt-owed", "passport-now", "housing"] {
        keep(&mut vault, id, name, Some(observed(&"garš ".repeat(90)))).unwrap();
    }
    vault.lock(at(9)).unwrap();
    (scene, id)
}

/// Tries something with nothing left on the disk, then with 4 KiB, 8 KiB … until it goes well, and to 64 KiB at least. Returns
/// how often it was refused.
fn with_ever_more_space(mut attempt: impl FnMut(u64) -> Result<(), VaultError>) -> u32 {
    let mut refused = 0;
    for left in (0..u64::from(SIZE) / 2).step_by(4) {
        match attempt(left) {
            Ok(()) if left >= 64 => return refused,
            Ok(()) => {}
            Err(error) => {
                assert_eq!(error, FULL, "{left} KiB left");
                refused += 1;
            }
        }
    }
    panic!("it never went well");
}

/// Does something to an open vault with ever more space. It is refused as a whole: in the open vault, and in the files as a power
/// cut would leave them. When space is made it can be done, without locking in between.
fn is_done_whole_or_refused(test: &str, what: fn(&mut Vault, CaseId) -> Result<(), VaultError>) {
    Disk::with(SIZE, test, |disk| {
        let refused = with_ever_more_space(|left| {
            let (scene, id) = on(disk);
            let mut vault = scene.unlock().unwrap();
            let before = contents(&vault);
            disk.fill(left);
            let done = what(&mut vault, id);
            let after = contents(&vault);
            assert_eq!(done.is_ok(), after != before, "{left} KiB left");
            if done.is_err() {
                assert_eq!(what(&mut vault, id), Err(FULL), "once more, {left} KiB left");
                assert_eq!(contents(&vault), before);
            }
            assert_eq!(contents(&scene.copy().unlock().unwrap()), after, "a power cut, {left} KiB left");
            disk.make_space();
            if done.is_err() {
                what(&mut vault, id).unwrap();
            }
            let after = contents(&vault);
            assert_ne!(after, before);
            vault.check().unwrap();
            vault.lock(at(20)).unwrap();
            assert_eq!(contents(&scene.unlock().unwrap()), after);
            done
        });
        assert!(refused > 0, "the disk was never full");
    });
}

#[test]
fn an_answer_is_kept_or_refused_as_a_whole() {
    is_done_whole_or_refused("tests::full_disk::an_answer_is_kept_or_refused_as_a_whole", |vault, id| {
        keep(vault, id, "wages", Some(observed(&"garš ".repeat(90))))
    });
}

#[test]
fn facts_are_kept_or_refused_as_a_whole() {
    is_done_whole_or_refused("tests::full_disk::facts_are_kept_or_refused_as_a_whole", |vault, id| {
        vault.keep_facts(id, &new_case("Ķekavas novads").facts, at(10))
    });
}

#[test]
fn a_case_is_started_or_not_at_all() {
    is_done_whole_or_refused("tests::full_disk::a_case_is_started_or_not_at_all", |vault, _| {
        vault.start_case(new_case("Ķekavas novads"), at(10)).map(drop)
    });
}

#[test]
fn a_screening_is_frozen_or_not_at_all() {
    is_done_whole_or_refused("tests::full_disk::a_screening_is_frozen_or_not_at_all", |vault, id| {
        vault.freeze(id, &screening(&"izdomāts ".repeat(2000)))
    });
}

#[test]
fn a_case_is_taken_up_again_or_not_at_all() {
    is_done_whole_or_refused("tests::full_disk::a_case_is_taken_up_again_or_not_at_all", |vault, id| {
        let cases = vault.cases(&found(""))?;
        let frozen = cases.iter().find(|row| row.case.id != id && row.case.state == CaseState::Screened);
        frozen.map_or(Ok(()), |frozen| vault.reopen(frozen.case.id, at(10)))
    });
}

#[test]
fn a_case_is_deleted_or_not_at_all() {
    is_done_whole_or_refused("tests::full_disk::a_case_is_deleted_or_not_at_all", |vault, id| {
        // It may be gone already although no checkpoint was made: the disk is full, and the case is deleted.
        match vault.delete_case(id, at(10)) {
            Err(VaultError::NoSuchCase) => Err(FULL),
            done => done,
        }
    });
}

#[test]
fn a_vault_is_created_or_the_folder_can_be_used_again() {
    Disk::with(SIZE, "tests::full_disk::a_vault_is_created_or_the_folder_can_be_used_again", |disk| {
        let refused = with_ever_more_space(|left| {
            let scene = Scene { place: tempfile::tempdir_in(disk.folder()).unwrap() };
            disk.fill(left);
            let created = scene.create().map(drop);
            let again = match scene.folder().state_under(&Policy::CHEAP) {
                FolderState::Empty => {
                    disk.make_space();
                    scene.create()
                }
                FolderState::Locked => {
                    disk.make_space();
                    scene.unlock()
                }
                state => panic!("{state:?} with {left} KiB left"),
            };
            let mut vault = again.unwrap();
            let id = start(&mut vault).id;
            drop(vault);
            assert_eq!(scene.unlock().unwrap().case(id).unwrap().id, id);
            created
        });
        assert!(refused > 0, "the disk was never full");
    });
}

#[test]
fn a_vault_opens_on_a_full_disk_and_locks_there() {
    Disk::with(SIZE, "tests::full_disk::a_vault_opens_on_a_full_disk_and_locks_there", |disk| {
        for after_a_crash in [false, true] {
            with_ever_more_space(|left| {
                let (locked, id) = on(disk);
                let mut vault = locked.unlock().unwrap();
                keep(&mut vault, id, "debt-owed", Some(observed("viens"))).unwrap();
                let expected = contents(&vault);
                let scene = if after_a_crash {
                    let scene = Scene { place: tempfile::tempdir_in(disk.folder()).unwrap() };
                    scene.take(&locked.path());
                    drop(vault);
                    scene
                } else {
                    vault.lock(at(10)).unwrap();
                    locked
                };
                disk.fill(left);
                assert_eq!(scene.unlock_with("trīs izdomāti kaķe").err(), Some(VaultError::WrongPassphrase));
                let vault = scene.unlock().unwrap();
                assert_eq!(contents(&vault), expected, "{left} KiB left");
                assert_eq!(
                    contents(&scene.copy().unlock().unwrap()),
                    expected,
                    "a power cut, {left} KiB left"
                );
                let locked = vault.lock(at(11));
                assert_eq!(contents(&scene.unlock().unwrap()), expected, "still full, {left} KiB left");
                disk.make_space();
                assert_eq!(contents(&scene.unlock().unwrap()), expected, "{left} KiB left");
                locked
            });
        }
    });
}

/// The key file of version 1 stays where unlocking could not bring it to today's form.
#[test]
fn a_member_is_added_to_an_older_key_file_once_there_is_space() {
    Disk::with(
        SIZE,
        "tests::full_disk::a_member_is_added_to_an_older_key_file_once_there_is_space",
        |disk| {
            let scene = Scene { place: tempfile::tempdir_in(disk.folder()).unwrap() };
            let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join("v1");
            scene.take(&fixture);
            scene.unlock().unwrap().lock(at(2)).unwrap();
            fs::copy(fixture.join("vault.key"), scene.path().join("vault.key")).unwrap();
            disk.fill(0);
            let mut vault = scene.unlock().unwrap();
            let add = |vault: &mut Vault| {
                let (mine, other) = (passphrase(PASSPHRASE), passphrase("četri izdomāti suņi"));
                vault.add_member(&mine, "Test Officer Two", crate::Roles::ALONE, &other, at(3)).map(drop)
            };
            assert_eq!(add(&mut vault), Err(FULL));
            assert_eq!(vault.members().unwrap().len(), 1);
            disk.make_space();
            add(&mut vault).unwrap();
            vault.lock(at(4)).unwrap();
            scene.unlock_with("četri izdomāti suņi").unwrap();
        },
    );
}

#[test]
fn a_new_passphrase_counts_or_the_old_one_does() {
    Disk::with(SIZE, "tests::full_disk::a_new_passphrase_counts_or_the_old_one_does", |disk| {
        let (old, new) = (PASSPHRASE, "četri izdomāti suņi");
        let refused = with_ever_more_space(|left| {
            let (scene, _) = on(disk);
            let mut vault = scene.unlock().unwrap();
            let expected = contents(&vault);
            disk.fill(left);
            let done = vault.change_passphrase(&passphrase(old), &passphrase(new), at(10));
            let (opens, does_not) = if done.is_ok() { (new, old) } else { (old, new) };
            let copy = scene.copy();
            assert_eq!(copy.unlock_with(does_not).err(), Some(VaultError::WrongPassphrase));
            assert_eq!(copy.unlock_with(opens).map(|vault| contents(&vault)), Ok(expected.clone()));
            assert_eq!(vault.is_passphrase(&passphrase(opens), at(1)), Ok(true));
            disk.make_space();
            vault.change_passphrase(&passphrase(opens), &passphrase(new), at(11)).unwrap();
            vault.lock(at(12)).unwrap();
            assert_eq!(scene.unlock_with(new).map(|vault| contents(&vault)), Ok(expected));
            done
        });
        assert!(refused > 0, "the disk was never full");
    });
}
