//! A vault of every version opens, and is brought to the newest.

use super::*;
use crate::{Document, DocumentKind};
use ::screening::{Feedback, ReferralStatus};
use std::path::PathBuf;

/// The newest version of the format; kept vaults of it and of all before must open for ever.
const NEWEST: u32 = 8;

/// The newest version of the key file.
const KEY_FILE: u32 = crate::key_file::VERSION;

/// A vault that was made once by the program of that version, with its parameters.
fn kept(version: u32) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR").to_owned(), "fixtures".to_owned(), format!("v{version}")].iter().collect()
}

#[test]
fn a_vault_of_every_version_opens_and_becomes_one_of_the_newest() {
    for version in 1..=NEWEST {
        let scene = Scene { place: tempfile::tempdir().unwrap() };
        fs::create_dir(scene.path()).unwrap();
        for name in ["vault.key", "vault.db"] {
            fs::copy(kept(version).join(name), scene.path().join(name)).unwrap();
        }
        let vault = Vault::unlock(&scene.folder(), &passphrase(PASSPHRASE), at(1)).unwrap();
        vault.check().unwrap();
        let cases = listed(&vault, "ropazu");
        assert_eq!(cases.len(), 1, "version {version}");
        let answers = vault.answers(cases[0].id).unwrap();
        assert_eq!(answers, [(question("debt-owed"), observed("izdomāts vārds"))].into());
        assert_eq!(vault.screening(cases[0].id), Ok(Some(screening("izdomāts vārds"))));
        if version >= 3 {
            assert_eq!(vault.drafts(None), Ok([("office".to_owned(), "izdomāta".to_owned())].into()));
        }
        if version >= 5 {
            let confirmed = vault.confirmations().unwrap();
            assert_eq!(confirmed.iter().map(|one| one.claim.as_str()).collect::<Vec<_>>(), ["contact.marta"]);
        }
        if version >= 6 {
            assert_eq!(vault.conversation(cases[0].id), Ok(super::conversation::conversation()));
            let put_off = vault.postponements().unwrap();
            assert_eq!(put_off[0].postponement, super::conversation::postponement());
        }
        if version >= 7 {
            let receipts = vault.receipts(cases[0].id).unwrap();
            assert_eq!(receipts.iter().map(|one| one.handover).collect::<Vec<_>>(), [super::case::HANDOVER]);
            assert_eq!(vault.addresses().unwrap().len(), 1);
        }
        if version >= 8 {
            let kinds = vault.documents(cases[0].id).unwrap().into_iter().map(|one| one.document.kind);
            assert_eq!(kinds.collect::<Vec<_>>(), [DocumentKind::Letter]);
        }
        assert_eq!(vault.check_log().unwrap().first_bad, None, "version {version}");
        assert_eq!(vault.snapshots().unwrap().len(), 1, "before it was changed, version {version}");

        let key_file = fs::read_to_string(scene.path().join("vault.key")).unwrap();
        assert!(key_file.contains(&format!("\"version\": {KEY_FILE}")), "version {version}");
        vault.lock(at(2)).unwrap();
        assert!(Vault::unlock(&scene.folder(), &passphrase(PASSPHRASE), at(3)).is_ok());
    }
}

/// Run once for each version of the format, with `--ignored`; never again.
#[test]
#[ignore = "makes the fixture"]
fn make_the_fixture() {
    let place = Folder::new(kept(NEWEST));
    let mut vault = Vault::create(&place, "Test Officer One", &passphrase(PASSPHRASE), at(0)).unwrap();
    let id = start(&mut vault).id;
    let conversation = super::conversation::conversation();
    vault.begin_meeting(id, &conversation, None, at(2)).unwrap();
    vault.postpone(&super::conversation::postponement(), Some(id), at(3)).unwrap();
    keep(&mut vault, id, "debt-owed", Some(observed("izdomāts vārds"))).unwrap();
    vault.freeze(id, &screening("izdomāts vārds")).unwrap();
    vault.keep_draft(None, "office", "izdomāta", at(5)).unwrap();
    let found = crate::Comparison {
        agrees: true,
        name: "Test Reader One".to_owned(),
        day: at(0).date_naive(),
        source: "izdomāts".to_owned(),
    };
    vault.confirm([("contact.marta", "d1")], &found, at(6)).unwrap();
    super::case::hand_over(&mut vault, id).unwrap();
    let letter = Document::new(DocumentKind::Letter, None, "lv", b"izdomats");
    vault.record_document(id, &letter, at(7)).unwrap();
    let told = Feedback::new(ReferralStatus::Received, None).unwrap();
    vault.note_receipt(id, super::case::HANDOVER, told, at(7)).unwrap();
    vault.own_keys(at(7)).unwrap();
    vault.add_address(&super::exchange::stranger("Test Shelter One").address, at(7)).unwrap();
    vault.lock(at(9)).unwrap();
    fs::remove_file(kept(NEWEST).join("vault.lock")).unwrap();
}
