//! What is typed and not saved yet: kept through every way in which a program ends, and nobody else's.

use super::*;
use crate::vault::draft::{FIELD_MAX, TEXT_MAX};
use crate::{MemberId, Roles};
use std::collections::BTreeMap;

fn drafts<const N: usize>(fields: [(&str, &str); N]) -> BTreeMap<String, String> {
    fields.map(|(field, text)| (field.to_owned(), text.to_owned())).into()
}

#[test]
fn what_is_typed_is_there_after_a_lock_and_after_a_kill() {
    let (scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    vault.keep_draft(Some(id), "note", "izdom", at(1)).unwrap();
    vault.keep_draft(Some(id), "note", "izdomāts vārds", at(2)).unwrap();
    vault.keep_draft(None, "office-body", "izdomāta iestāde", at(2)).unwrap();
    vault.lock(at(3)).unwrap();
    let mut vault = scene.unlock().unwrap();
    assert_eq!(vault.drafts(Some(id)), Ok(drafts([("note", "izdomāts vārds")])));
    assert_eq!(vault.drafts(None), Ok(drafts([("office-body", "izdomāta iestāde")])));
    vault.keep_draft(Some(id), "note", "", at(4)).unwrap();
    // As a kill leaves it: nothing is closed in order.
    let copy = scene.copy();
    assert_eq!(
        copy.unlock().unwrap().drafts(Some(id)),
        Ok(drafts([])),
        "what was saved is no draft any more"
    );
}

#[test]
fn a_draft_goes_with_its_case_and_the_log_and_the_list_show_nothing_of_it() {
    let (_scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    let (log, before) = (vault.log(100).unwrap(), vault.case(id));
    vault.keep_draft(Some(id), "note", "izdomāts vārds", at(5)).unwrap();
    assert_eq!((vault.log(100).unwrap(), vault.case(id)), (log, before));
    assert!(!format!("{:?}", vault.log(100).unwrap()).contains("izdom"));
    vault.delete_case(id, at(6)).unwrap();
    assert_eq!(vault.drafts(Some(id)), Err(VaultError::NoSuchCase));
    let left: u32 = vault.connection().query_row("SELECT count(*) FROM draft", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0);
}

#[test]
fn a_draft_is_refused_beyond_its_limits_and_kept_at_them() {
    let (_scene, mut vault) = Scene::start();
    let (field, text) = ("f".repeat(FIELD_MAX), "t".repeat(TEXT_MAX));
    vault.keep_draft(None, &field, &text, at(1)).unwrap();
    for (field, text) in [("", "x"), (&*format!("{field}f"), "x"), (&*field, &*format!("{text}t"))] {
        assert_eq!(vault.keep_draft(None, field, text, at(2)), Err(VaultError::InvalidDraft));
    }
    assert_eq!(vault.drafts(None), Ok(drafts([(&field, &text)])));
}

#[test]
fn a_draft_is_its_members_own_and_goes_with_the_member() {
    let (scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    vault.keep_draft(Some(id), "note", "izdomāts vārds", at(1)).unwrap();
    let reviewer = Roles { officer: false, reviewer: true, administrator: false };
    let other = "četri izdomāti suņi";
    vault
        .add_member(&passphrase(PASSPHRASE), "Test Officer Two", reviewer, &passphrase(other), at(2))
        .unwrap();
    vault.lock(at(3)).unwrap();
    let mut vault = scene.unlock_with(other).unwrap();
    assert_eq!(
        vault.drafts(Some(id)),
        Ok(drafts([])),
        "the reviewer sees the case and not what its officer types"
    );
    vault.keep_draft(Some(id), "reason", "cits vārds", at(4)).unwrap();
    vault.lock(at(5)).unwrap();
    let mut vault = scene.unlock().unwrap();
    vault.remove_member(&passphrase(PASSPHRASE), MemberId(2), MemberId(1), at(6)).unwrap();
    let left: Vec<String> = {
        let mut statement = vault.connection().prepare("SELECT field FROM draft").unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    assert_eq!(left, ["note"]);
}
