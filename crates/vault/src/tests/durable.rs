//! What was acknowledged is on the disk: after a power cut, with half a log, on a full disk (a real one: `full_disk`).

use super::*;
use crate::WriteFailure;
use std::collections::BTreeMap;

#[test]
fn an_answer_is_on_the_disk_when_it_is_acknowledged() {
    let (scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    for (number, name) in ["debt-owed", "passport-now", "housing", "wages"].into_iter().enumerate() {
        keep(&mut vault, id, name, Some(observed(name))).unwrap();
        let copy = scene.copy();
        let found = copy.unlock().unwrap().answers(id).unwrap();
        assert_eq!((found.len(), found.get(&question(name))), (number + 1, Some(&observed(name))));
    }
}

/// What a crash may leave: a database after a checkpoint, and a write-ahead log with answers one by one.
fn with_a_log(names: &[&str]) -> (Scene, CaseId) {
    let (scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    crate::database::checkpoint(vault.connection()).unwrap();
    for name in names {
        // Longer than a page, so that an answer takes several frames of the log.
        keep(&mut vault, id, name, Some(observed(&name.repeat(200)))).unwrap();
    }
    (scene.copy(), id)
}

/// How many of the answers were found: the first ones, each as it was given.
fn prefix(found: &BTreeMap<QuestionId, Answer>, names: &[&str]) -> usize {
    let expected = names[..found.len()].iter().map(|name| (question(name), observed(&name.repeat(200))));
    assert_eq!(found, &expected.collect());
    found.len()
}

const NAMES: [&str; 6] = ["debt-owed", "passport-now", "housing", "wages", "hours", "danger-now"];

#[test]
fn a_log_cut_anywhere_opens_with_a_prefix_of_the_answers() {
    let (scene, id) = with_a_log(&NAMES);
    let wal = fs::read(scene.path().join("vault.db-wal")).unwrap();
    let (mut most, mut cuts) = (0, 0);
    for length in (0..=wal.len()).step_by(512).chain([1, 31, 32, 33, 56, wal.len() - 1, wal.len()]) {
        let copy = scene.copy();
        fs::write(copy.path().join("vault.db-wal"), &wal[..length]).unwrap();
        let kept = prefix(&copy.unlock().unwrap().answers(id).unwrap(), &NAMES);
        if cuts <= wal.len() / 512 {
            assert!(kept >= most, "a longer log holds no less");
            most = kept;
        }
        // What was found stays: a checkpoint was made, and the next opening finds the same.
        assert_eq!(prefix(&copy.unlock().unwrap().answers(id).unwrap(), &NAMES), kept, "{length}");
        cuts += 1;
    }
    assert!(cuts > 100, "the log is long enough to be cut in its middle");
    assert_eq!(prefix(&scene.unlock().unwrap().answers(id).unwrap(), &NAMES), NAMES.len());
}

#[test]
fn a_flipped_byte_in_the_log_leaves_a_prefix_of_the_answers_or_is_an_error() {
    let (scene, id) = with_a_log(&NAMES);
    let wal = fs::read(scene.path().join("vault.db-wal")).unwrap();
    let mut met = [0; NAMES.len() + 1];
    // A prime, so that every place within a frame is met; and each byte of the log's head and of its first frame's.
    for place in (0..wal.len()).step_by(241).chain(0..56) {
        let copy = scene.copy();
        let mut bytes = wal.clone();
        bytes[place] ^= 0x10;
        fs::write(copy.path().join("vault.db-wal"), &bytes).unwrap();
        match copy.unlock().and_then(|vault| vault.answers(id)) {
            Ok(found) => met[prefix(&found, &NAMES)] += 1,
            Err(error) => assert_eq!(error, VaultError::DatabaseDamaged, "byte {place}"),
        }
    }
    assert_eq!(met[NAMES.len()], 0, "a flip that nobody noticed");
    assert!(met[..NAMES.len()].iter().all(|&met| met > 0), "{met:?}");
}

#[test]
fn a_log_that_was_being_put_back_when_the_program_died_is_put_back_again() {
    let (scene, id) = with_a_log(&NAMES);
    let (database, log) = (scene.path().join("vault.db"), scene.path().join("vault.db-wal"));
    let before = fs::read(&database).unwrap();
    let wal = fs::read(&log).unwrap();
    scene.unlock().unwrap().check().unwrap();
    let after = fs::read(&database).unwrap();
    assert_ne!(before, after);
    for length in (0..=after.len()).step_by(1024) {
        let copy = scene.copy();
        // The pages come in the order of their places: new ones up to here, old ones beyond.
        let torn = [&after[..length], &before[length.min(before.len())..]].concat();
        fs::write(copy.path().join("vault.db"), torn).unwrap();
        fs::write(copy.path().join("vault.db-wal"), &wal).unwrap();
        let found = copy.unlock().and_then(|vault| vault.answers(id)).unwrap();
        assert_eq!(prefix(&found, &NAMES), NAMES.len(), "{length}");
    }
}

#[test]
fn a_full_disk_refuses_the_answer_and_keeps_the_ones_before() {
    let (scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    let pages: u32 = vault.connection().query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    let full = vault.connection().pragma_update_and_check(None, "max_page_count", pages + 8, |_| Ok(()));
    full.unwrap();
    let mut kept = 0;
    let refused = loop {
        match keep(&mut vault, id, &format!("question-{kept}"), Some(observed(&"garš ".repeat(100)))) {
            Ok(()) => kept += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(refused, VaultError::CannotWrite(WriteFailure::DiskFull));
    assert!(kept > 0);
    assert_eq!(vault.answers(id).unwrap().len(), kept);
    drop(vault);
    assert_eq!(scene.unlock().unwrap().answers(id).unwrap().len(), kept);
}
