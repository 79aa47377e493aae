//! What was acknowledged is on the disk: after a power cut, with half a log, on a full disk.

use super::*;
use crate::WriteFailure;

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

#[test]
fn a_log_cut_anywhere_opens_with_a_prefix_of_the_answers() {
    let names = ["debt-owed", "passport-now", "housing", "wages"];
    let (scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    crate::database::put_log_back(vault.connection()).unwrap();
    for name in names {
        keep(&mut vault, id, name, Some(observed(name))).unwrap();
    }
    let wal = fs::read(scene.path().join("vault.db-wal")).unwrap();
    let mut most = 0;
    for part in 0..=40 {
        let copy = scene.copy();
        fs::write(copy.path().join("vault.db-wal"), &wal[..wal.len() * part / 40]).unwrap();
        let found = copy.unlock().unwrap().answers(id).unwrap();
        assert!(names[..found.len()].iter().all(|name| found.contains_key(&question(name))));
        assert!(found.len() >= most, "a longer log holds no less");
        most = found.len();
    }
    assert_eq!(most, names.len());
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
