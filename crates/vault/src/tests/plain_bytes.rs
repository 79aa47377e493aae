//! Nothing readable lies on the disk.

use super::*;

pub const MARKED: &str = "Zvirbulīšmarka";

pub fn holds_marked_word(folder: &Path) -> bool {
    let utf16 = |order: fn(u16) -> [u8; 2]| MARKED.encode_utf16().flat_map(order).collect::<Vec<_>>();
    let spellings = [MARKED.as_bytes().to_vec(), utf16(u16::to_le_bytes), utf16(u16::to_be_bytes)];
    files(folder).iter().any(|file| {
        let bytes = fs::read(file).unwrap();
        spellings.iter().any(|word| bytes.windows(word.len()).any(|window| window == word))
    })
}

#[test]
fn a_marked_word_is_in_no_file_running_or_after() {
    let (scene, mut vault) = Scene::start();
    let mut new = new_case(MARKED);
    new.facts.reads = Some(MARKED.to_owned());
    let id = vault.start_case(new, at(2)).unwrap().id;
    for number in 0..200 {
        keep(&mut vault, id, &format!("question-{number}"), Some(observed(MARKED))).unwrap();
    }
    vault.freeze(id, &screening(MARKED)).unwrap();
    assert_eq!(vault.cases(&found(MARKED)).unwrap().len(), 1);
    assert!(!holds_marked_word(&scene.path()), "running");
    let killed = scene.copy();
    vault.lock(at(9)).unwrap();
    assert!(!holds_marked_word(&scene.path()), "after");
    drop(killed.unlock().unwrap());
    assert!(!holds_marked_word(&killed.path()), "after a kill");

    fs::write(scene.path().join("plain"), format!("x{MARKED}x")).unwrap();
    assert!(holds_marked_word(&scene.path()), "the test can fail");
}

#[test]
fn plain_sqlite_cannot_open_the_database() {
    let (scene, vault) = Scene::start();
    vault.lock(at(9)).unwrap();
    let plain = rusqlite::Connection::open(scene.path().join("vault.db")).unwrap();
    assert!(plain.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).is_err());
}

#[test]
fn no_two_vaults_have_the_same_bytes() {
    let ((one, first), (two, second)) = (Scene::start(), Scene::start());
    first.lock(at(9)).unwrap();
    second.lock(at(9)).unwrap();
    for name in ["vault.key", "vault.db"] {
        let bytes = |scene: &Scene| fs::read(scene.path().join(name)).unwrap();
        assert_ne!(bytes(&one), bytes(&two));
    }
}
