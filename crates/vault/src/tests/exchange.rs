//! What is exchanged with other institutions: whose signature counts, what is there once, and from when a case may be deleted.

use super::case::{HANDOVER, contents, hand_over, record};
use super::*;
use crate::{AddressId, Document, DocumentKind, Handover, LogKind, MemberId, Roles, Taken};
use ::exchange::{Address, Package, Receipt, SignedReceipt};
use ::screening::status::Progress;
use ::screening::{DeclineReason, Feedback, Recipient, ReferralStatus};
use sealing::{Identity, SigningKey};
use uuid::Uuid;

/// Another institution.
pub struct Stranger {
    pub address: Address,
    pub key: SigningKey,
}

pub fn stranger(name: &str) -> Stranger {
    let key = SigningKey::generate().unwrap();
    let seal = Identity::generate().unwrap().recipient();
    let made = DateTime::from_timestamp(1_795_298_000, 0).unwrap();
    let kind = Some(Recipient::Provider);
    Stranger {
        address: Address { name: name.to_owned(), kind, seal, signer: key.verifying_key(), made },
        key,
    }
}

impl Stranger {
    fn tells(&self, handover: Uuid, status: ReferralStatus, seconds: i64) -> SignedReceipt {
        let reason = (status == ReferralStatus::Declined).then_some(DeclineReason::NoCapacity);
        let at = DateTime::from_timestamp(1_795_298_500 + seconds, 0).unwrap();
        let feedback = Feedback::new(status, reason).unwrap();
        Receipt { handover, feedback, at, signer: self.key.verifying_key() }.sign(&self.key)
    }

    fn hands_over(&self, id: Uuid) -> Package {
        let sender = Some((self.address.clone(), &self.key));
        Package::new(id, contents(), b"%PDF-1.7".to_vec(), [], sender).unwrap()
    }
}

fn known(vault: &mut Vault, stranger: &Stranger) -> AddressId {
    let id = vault.add_address(&stranger.address, at(3)).unwrap().into_inner();
    vault.confirm_address(id, at(4)).unwrap();
    id
}

fn referred(vault: &mut Vault, handover: Uuid, address: Option<AddressId>) -> CaseId {
    let id = start(vault).id;
    vault.freeze(id, &screening("pirmais")).unwrap();
    let record = ::screening::consent::ReferralRecord { handover, ..record() };
    vault.record_handover(id, &Handover { record, address, contents: &contents(), documents: &[] }).unwrap();
    id
}

fn kinds(vault: &Vault) -> Vec<LogKind> {
    vault.log(100).unwrap().iter().map(|row| row.kind).collect()
}

#[test]
fn keys_are_made_once_and_stay() {
    let (scene, mut vault) = Scene::start();
    let first = vault.own_keys(at(1)).unwrap().address("Test Office One", None);
    assert_eq!(vault.own_keys(at(9)).unwrap().address("Test Office One", None), first);
    vault.lock(at(10)).unwrap();
    let mut vault = scene.unlock().unwrap();
    assert_eq!(vault.own_keys(at(11)).unwrap().address("Test Office One", None), first);
    assert_eq!(vault.add_address(&first, at(12)), Err(VaultError::OwnAddress));
    assert_eq!(kinds(&vault).iter().filter(|kind| **kind == LogKind::KeysMade).count(), 1);
}

#[test]
fn nothing_is_sealed_to_an_address_before_its_fingerprint_was_compared_nor_after_it_was_removed() {
    let (_scene, mut vault) = Scene::start();
    let shelter = stranger("Test Shelter One");
    let Ok(Taken::New(id)) = vault.add_address(&shelter.address, at(3)) else { panic!("it is new") };
    assert_eq!(vault.address(id), Err(VaultError::AddressNotConfirmed));
    let case = start(&mut vault).id;
    vault.freeze(case, &screening("pirmais")).unwrap();
    let handed = Handover { record: record(), address: Some(id), contents: &contents(), documents: &[] };
    assert_eq!(vault.record_handover(case, &handed), Err(VaultError::AddressNotConfirmed));
    vault.confirm_address(id, at(4)).unwrap();
    assert_eq!(vault.address(id), Ok(shelter.address.clone()));
    // The same file again: it stays confirmed. Under another name it could call itself what it is not.
    assert_eq!(vault.add_address(&shelter.address, at(5)), Ok(Taken::Known(id)));
    assert_eq!(vault.address(id), Ok(shelter.address.clone()));
    let renamed = Address { name: "Test Shelter Anew".to_owned(), ..shelter.address.clone() };
    assert_eq!(vault.add_address(&renamed, at(5)), Ok(Taken::Known(id)));
    assert_eq!(vault.address(id), Err(VaultError::AddressNotConfirmed));
    vault.confirm_address(id, at(5)).unwrap();
    assert_eq!(vault.address(id), Ok(renamed.clone()));
    let other_seal = Address { seal: Identity::generate().unwrap().recipient(), ..renamed };
    assert_eq!(vault.add_address(&other_seal, at(5)), Err(VaultError::AddressChanged));
    vault.remove_address(id, at(6)).unwrap();
    assert_eq!(vault.address(id), Err(VaultError::NoSuchAddress));
    assert_eq!(vault.add_address(&shelter.address, at(7)), Err(VaultError::AddressRemoved));
    assert!(vault.addresses().unwrap().is_empty());
}

#[test]
fn changed_keys_replace_the_old_ones_only_when_they_were_compared() {
    let (_scene, mut vault) = Scene::start();
    let (before, after) = (stranger("Test Shelter One"), stranger("Test Shelter One"));
    let old = known(&mut vault, &before);
    let Ok(Taken::New(new)) = vault.add_address(&after.address, at(5)) else { panic!("other keys") };
    assert_eq!(vault.address(old), Ok(before.address.clone()));
    assert_eq!(vault.address(new), Err(VaultError::AddressNotConfirmed));
    vault.confirm_address(new, at(6)).unwrap();
    assert_eq!(vault.address(old), Err(VaultError::NoSuchAddress));
    assert_eq!(vault.address(new), Ok(after.address));
}

#[test]
fn a_receipt_moves_the_case_on_and_counts_once() {
    let (_scene, mut vault) = Scene::start();
    let shelter = stranger("Test Shelter One");
    let address = known(&mut vault, &shelter);
    let id = referred(&mut vault, HANDOVER, Some(address));
    let code = vault.case(id).unwrap().code;
    assert_eq!(vault.progress(id), Ok(Progress::Awaited));
    let received = shelter.tells(HANDOVER, ReferralStatus::Received, 0);
    assert_eq!(vault.take_receipt(&received, at(20)), Ok(Taken::New(code.clone())));
    assert_eq!(vault.take_receipt(&received, at(21)), Ok(Taken::Known(code.clone())));
    assert_eq!(vault.progress(id), Ok(Progress::Received));
    let in_service = shelter.tells(HANDOVER, ReferralStatus::InService, 9);
    vault.take_receipt(&in_service, at(22)).unwrap();
    // One that was late on its way says nothing newer.
    vault.take_receipt(&shelter.tells(HANDOVER, ReferralStatus::Accepted, 5), at(23)).unwrap();
    assert_eq!(vault.progress(id), Ok(Progress::InService));
    let told: Vec<_> = vault.receipts(id).unwrap().iter().map(|one| one.feedback.status()).collect();
    assert_eq!(told, [ReferralStatus::Received, ReferralStatus::Accepted, ReferralStatus::InService]);
    let row = &vault.cases(&found(code.as_str())).unwrap()[0];
    assert_eq!(row.progress, Some(Progress::InService));
    assert_eq!(vault.handed_over(id, Recipient::Provider), Ok(Some(contents())));
    assert_eq!(vault.handed_over(id, Recipient::Police), Ok(None));
}

#[test]
fn a_receipt_of_somebody_else_or_of_nothing_is_refused_and_logged() {
    let (_scene, mut vault) = Scene::start();
    let (shelter, police, nobody) =
        (stranger("Test Shelter One"), stranger("Test Police One"), stranger("Nobody"));
    let address = known(&mut vault, &shelter);
    known(&mut vault, &police);
    let id = referred(&mut vault, HANDOVER, Some(address));
    let received = ReferralStatus::Received;
    for (receipt, refused) in [
        (shelter.tells(Uuid::from_u128(99), received, 0), VaultError::NoSuchHandover),
        (police.tells(HANDOVER, received, 0), VaultError::NotFromRecipient),
        (nobody.tells(HANDOVER, received, 0), VaultError::NotFromRecipient),
    ] {
        let before = kinds(&vault).iter().filter(|kind| **kind == LogKind::ReceiptRefused).count();
        assert_eq!(vault.take_receipt(&receipt, at(20)), Err(refused));
        let after = kinds(&vault).iter().filter(|kind| **kind == LogKind::ReceiptRefused).count();
        assert_eq!(after, before + 1);
    }
    let unconfirmed = stranger("Test Office Two");
    vault.add_address(&unconfirmed.address, at(5)).unwrap();
    let paper = Uuid::from_u128(8);
    let on_paper = referred(&mut vault, paper, None);
    assert_eq!(
        vault.take_receipt(&unconfirmed.tells(paper, received, 0), at(21)),
        Err(VaultError::NotFromRecipient)
    );
    // What went out on paper may be answered by any address that was compared.
    assert!(vault.take_receipt(&police.tells(paper, received, 0), at(21)).is_ok());
    assert_eq!(vault.progress(on_paper), Ok(Progress::Received));
    vault.remove_address(address, at(22)).unwrap();
    let late = shelter.tells(HANDOVER, received, 0);
    assert_eq!(vault.take_receipt(&late, at(23)), Err(VaultError::AddressRemoved));
    assert_eq!(vault.progress(id), Ok(Progress::Awaited));
}

#[test]
fn what_was_told_by_telephone_is_noted_without_a_signature() {
    let (_scene, mut vault) = Scene::start();
    let (id, other) = (referred(&mut vault, HANDOVER, None), start(&mut vault).id);
    let declined = Feedback::new(ReferralStatus::Declined, Some(DeclineReason::NotCompetent)).unwrap();
    vault.note_receipt(id, HANDOVER, declined, at(20)).unwrap();
    let receipts = vault.receipts(id).unwrap();
    assert_eq!((receipts[0].signed, receipts[0].feedback), (false, declined));
    assert_eq!(vault.progress(id), Ok(Progress::Declined));
    assert_eq!(vault.note_receipt(other, HANDOVER, declined, at(21)), Err(VaultError::NoSuchHandover));
    assert!(vault.receipts(other).unwrap().is_empty());
}

#[test]
fn a_case_that_nobody_confirmed_is_not_deleted_as_a_handed_over_one() {
    let (_scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    vault.freeze(id, &screening("pirmais")).unwrap();
    hand_over(&mut vault, id).unwrap();
    let second = ::screening::consent::ReferralRecord {
        handover: Uuid::from_u128(8),
        consent: ::screening::Consent { recipient: Recipient::Police, ..record().consent },
        ..record()
    };
    vault
        .record_handover(
            id,
            &Handover { record: second, address: None, contents: &contents(), documents: &[] },
        )
        .unwrap();
    let awaited = vault.keeping(id).unwrap().delete_at.unwrap();
    let received = Feedback::new(ReferralStatus::Received, None).unwrap();
    vault.note_receipt(id, HANDOVER, received, at(20)).unwrap();
    assert!(vault.keeping(id).unwrap().delete_at.unwrap() >= awaited, "the police has not confirmed");
    vault.note_receipt(id, Uuid::from_u128(8), received, at(30)).unwrap();
    let days = i64::from(vault.settings().unwrap().retention.referred_days);
    assert_eq!(vault.keeping(id).unwrap().delete_at, Some(at(30) + TimeDelta::days(days)));
}

#[test]
fn what_was_received_is_there_once_and_answered_under_the_own_key() {
    let (scene, mut vault) = Scene::start();
    let office = stranger("Test Office One");
    let address = known(&mut vault, &office);
    let package = office.hands_over(HANDOVER);
    let Ok(Taken::New(received)) = vault.receive(&package, at(20)) else { panic!("it is new") };
    assert_eq!((received.id, received.sender), (HANDOVER, Some(address)));
    assert!(
        matches!(vault.receive(&package, at(21)), Ok(Taken::Known(known)) if known.received_at == at(20))
    );
    assert_eq!(vault.received().unwrap().len(), 1);
    let (_, opened) = vault.received_package(HANDOVER).unwrap();
    assert!(opened == package);

    let accepted = Feedback::new(ReferralStatus::Accepted, None).unwrap();
    let receipt = vault.answer_received(HANDOVER, accepted, at(30)).unwrap();
    let own = vault.own_keys(at(31)).unwrap().signing.verifying_key();
    assert_eq!((receipt.receipt().signer, receipt.receipt().feedback), (own, accepted));
    assert_eq!(vault.latest_answer(HANDOVER, at(32)), Ok(Some(receipt)), "handed out again, it is the same");
    vault.assign_received(HANDOVER, Some(MemberId(1)), at(33)).unwrap();
    let again = vault.received().unwrap().remove(0);
    assert_eq!((again.assigned, again.answers.len()), (Some(MemberId(1)), 1));

    vault.delete_received(HANDOVER, at(40)).unwrap();
    assert_eq!(vault.received_package(HANDOVER).err(), Some(VaultError::NoSuchReceived));
    assert_eq!(vault.answer_received(HANDOVER, accepted, at(41)).err(), Some(VaultError::NoSuchReceived));
    vault.lock(at(50)).unwrap();
    assert!(scene.unlock().unwrap().check_log().unwrap().first_bad.is_none());
}

#[test]
fn whoever_does_not_receive_sees_nothing_of_it_and_a_removed_sender_is_refused() {
    let (_scene, mut vault) = Scene::start();
    let office = stranger("Test Office One");
    let address = known(&mut vault, &office);
    let unknown = stranger("Test Office Two");
    let taken = vault.receive(&unknown.hands_over(Uuid::from_u128(1)), at(20)).unwrap().into_inner();
    assert_eq!(taken.sender, None, "nobody compared who that is");
    vault.remove_address(address, at(21)).unwrap();
    assert_eq!(vault.receive(&office.hands_over(HANDOVER), at(22)).err(), Some(VaultError::AddressRemoved));
    assert!(kinds(&vault).contains(&LogKind::HandoverRefused));
    assert_eq!(vault.received().unwrap().len(), 1);

    let officer = Roles { officer: true, administrator: true, ..Roles::NONE };
    vault.set_roles(MemberId(1), officer, at(23)).unwrap();
    for refused in [
        vault.receive(&unknown.hands_over(HANDOVER), at(24)).map(drop),
        vault.received().map(drop),
        vault.received_package(Uuid::from_u128(1)).map(drop),
        vault.assign_received(Uuid::from_u128(1), None, at(24)),
        vault.delete_received(Uuid::from_u128(1), at(24)),
    ] {
        assert_eq!(refused, Err(VaultError::NotPermitted));
    }
}

#[test]
fn every_document_has_a_number_in_its_case_and_is_known_by_its_bytes() {
    let (_scene, mut vault) = Scene::start();
    let summary = Document::new(DocumentKind::Summary, Some(Recipient::Provider), "lv", b"%PDF-1.7");
    let letter = Document::new(DocumentKind::Letter, None, "uz-Latn", b"%PDF-1.6");
    assert_ne!(summary.digest, letter.digest);
    let mut cases = Vec::new();
    for handover in [HANDOVER, Uuid::from_u128(8)] {
        let id = start(&mut vault).id;
        vault.freeze(id, &screening("pirmais")).unwrap();
        let record = ::screening::consent::ReferralRecord { handover, ..record() };
        let documents = std::slice::from_ref(&summary);
        vault
            .record_handover(id, &Handover { record, address: None, contents: &contents(), documents })
            .unwrap();
        vault.record_document(id, &letter, at(9)).unwrap();
        let kept = vault.documents(id).unwrap();
        let numbered: Vec<_> = kept.iter().map(|one| (one.number, &one.document, one.at)).collect();
        assert_eq!(numbered, [(1, &summary, at(8)), (2, &letter, at(9))]);
        cases.push(id);
    }
    assert_eq!(kinds(&vault).iter().filter(|kind| **kind == LogKind::DocumentMade).count(), 2);
    vault.delete_case(cases[0], at(10)).unwrap();
    assert_eq!(vault.documents(cases[0]), Err(VaultError::NoSuchCase));
    assert_eq!(vault.documents(cases[1]).unwrap().len(), 2);
}
