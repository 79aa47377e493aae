//! What is typed and not sent yet.

use super::*;
use crate::{DRAFT_FIELD_MAX, DRAFT_TEXT_MAX, Inspection, MemberId, Roles};

fn of<const N: usize>(drafts: [(&str, &str); N]) -> std::collections::BTreeMap<String, String> {
    drafts.map(|(field, text)| (field.to_owned(), text.to_owned())).into()
}

#[test]
fn a_draft_outlives_the_lock_and_the_power() {
    let (scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    vault.keep_draft(Some(id), "note:debt-owed", "izdomāta piezī", at(5)).unwrap();
    vault.keep_draft(Some(id), "note:debt-owed", "izdomāta piezīme", at(6)).unwrap();
    vault.keep_draft(None, "office", "Izdomātā iestāde", at(7)).unwrap();
    vault.keep_draft(None, "office", "Izdomātā iestāde 2", at(8)).unwrap();
    let rows = vault.log(100).unwrap().len();
    let copy = scene.copy();
    vault.lock(at(9)).unwrap();
    for scene in [copy, scene] {
        let vault = scene.unlock().unwrap();
        assert_eq!(vault.drafts(Some(id)), Ok(of([("note:debt-owed", "izdomāta piezīme")])));
        assert_eq!(vault.drafts(None), Ok(of([("office", "Izdomātā iestāde 2")])));
        assert!(vault.log(100).unwrap().len() <= rows + 2, "no row but of locking and unlocking");
    }
}

#[test]
fn a_draft_goes_when_it_is_dropped_or_emptied_or_with_its_case() {
    let (_scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    for field in ["a", "b", "c"] {
        vault.keep_draft(Some(id), field, "izdomāts", at(5)).unwrap();
        vault.keep_draft(None, field, "izdomāts", at(5)).unwrap();
    }
    for case in [Some(id), None] {
        vault.drop_draft(case, "a").unwrap();
        vault.drop_draft(case, "a").unwrap();
        vault.keep_draft(case, "b", "", at(6)).unwrap();
        assert_eq!(vault.drafts(case), Ok(of([("c", "izdomāts")])));
    }
    vault.delete_case(id, at(7)).unwrap();
    let left: i64 = vault.connection().query_row("SELECT count(*) FROM draft", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 1, "that of no case");
    assert_eq!(vault.drafts(Some(id)), Err(VaultError::NoSuchCase));
    assert_eq!(vault.keep_draft(Some(id), "c", "izdomāts", at(8)), Err(VaultError::NoSuchCase));
}

#[test]
fn a_draft_is_kept_whatever_the_state_of_the_case() {
    let (_scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    vault.freeze(id, &screening("izdomāts vārds")).unwrap();
    vault.keep_draft(Some(id), "reason", "izdomāts iemesls", at(6)).unwrap();
    vault.close_case(id, at(7)).unwrap();
    vault.keep_draft(Some(id), "reason", "cits iemesls", at(8)).unwrap();
    assert_eq!(vault.drafts(Some(id)), Ok(of([("reason", "cits iemesls")])));
}

#[test]
fn a_draft_is_its_members_own_and_goes_with_the_member() {
    let (scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    vault.keep_draft(Some(id), "note", "pirmā", at(5)).unwrap();
    let (mine, second) = (passphrase(PASSPHRASE), passphrase("otrā izdomātā parole"));
    let roles = Roles { reviewer: true, ..Roles::ALONE };
    let member = vault.add_member(&mine, "Test Officer Two", roles, &second, at(6)).unwrap().id;
    vault.lock(at(7)).unwrap();

    let mut other = scene.unlock_with("otrā izdomātā parole").unwrap();
    assert_eq!(other.drafts(Some(id)), Ok(of([])));
    other.keep_draft(Some(id), "note", "otrā", at(8)).unwrap();
    other.keep_draft(None, "office", "otrā", at(8)).unwrap();
    other.lock(at(9)).unwrap();

    let mut vault = scene.unlock().unwrap();
    vault.remove_member(&mine, member, MemberId(1), at(10)).unwrap();
    assert_eq!(vault.drafts(Some(id)), Ok(of([("note", "pirmā")])));
    let left: i64 = vault.connection().query_row("SELECT count(*) FROM draft", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 1);
}

#[test]
fn what_is_too_long_or_no_field_is_refused() {
    let (_scene, mut vault) = Scene::start();
    let longest = "ā".repeat(DRAFT_TEXT_MAX);
    vault.keep_draft(None, &"x".repeat(DRAFT_FIELD_MAX), &longest, at(5)).unwrap();
    let error = vault.keep_draft(None, "x", &format!("{longest}a"), at(5)).unwrap_err();
    assert_eq!(error, VaultError::DraftTooLong);
    assert_eq!((error.code().as_str(), error.numbers()["most"]), ("text-too-long", 50_000));
    for field in ["", "a\nb", &"x".repeat(DRAFT_FIELD_MAX + 1)] {
        assert_eq!(vault.keep_draft(None, field, "x", at(5)), Err(VaultError::InvalidField));
        assert_eq!(vault.drop_draft(None, field), Err(VaultError::InvalidField));
    }
}

#[test]
fn a_sweep_forgets_drafts_of_no_case_when_a_draft_would_go() {
    let (_scene, mut vault) = Scene::start();
    vault.keep_draft(None, "old", "izdomāts", at(0)).unwrap();
    let hours = |hours: i64| at(hours * 3600);
    vault.keep_draft(None, "new", "izdomāts", hours(24)).unwrap();
    vault.sweep(hours(72) - TimeDelta::seconds(1)).unwrap();
    assert_eq!(vault.drafts(None).unwrap().len(), 2);
    vault.sweep(hours(72) + TimeDelta::seconds(1)).unwrap();
    assert_eq!(vault.drafts(None), Ok(of([("new", "izdomāts")])));
}

#[test]
fn a_draft_is_in_no_page_that_can_be_read_without_the_key() {
    let (scene, mut vault) = Scene::start();
    vault.keep_draft(None, "office", "NEIZDZESAMS-UZRAKSTS", at(5)).unwrap();
    for file in all_files(&scene.path()) {
        let bytes = fs::read(&file).unwrap();
        assert!(!bytes.windows(11).any(|window| window == b"NEIZDZESAMS"), "{:?}", file.file_name());
    }
    vault.lock(at(6)).unwrap();
    let looked =
        Inspection::open_under(Policy::CHEAP, &scene.folder(), &passphrase(PASSPHRASE), at(7)).unwrap();
    assert_eq!(looked.count_cases(), Ok(0), "a look shows no draft, and none in the way");
}
