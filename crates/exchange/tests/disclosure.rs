//! What a recipient will learn: each block once, each typed text with what does not belong in it, and what is new.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use exchange::{IdentifierKind, Known, disclosures};
use screening::facts::Age;
use screening::referral::marked::{cut, screening};
use screening::referral::{EvidenceBlock, TypedField};
use screening::{Block, Decision, Recipient};

#[test]
fn every_block_of_a_referral_is_told_once_and_no_other() {
    for recipient in Recipient::ALL {
        for blocks in [&[][..], Block::ALL] {
            let referral = cut(*recipient, true, blocks, &screening(Age::Adult, &[])).unwrap();
            let told: Vec<Block> = disclosures(&referral, None).iter().map(|one| one.block).collect();
            assert_eq!(told, referral.blocks(), "{recipient:?}");
            let texts: usize = disclosures(&referral, None).iter().map(|one| one.texts.len()).sum();
            assert_eq!(texts, referral.typed().len(), "{recipient:?}: no typed text is left out");
        }
    }
}

#[test]
fn what_does_not_belong_into_a_free_text_is_marked_and_the_text_stays() {
    let mut referral = cut(Recipient::Provider, true, Block::ALL, &screening(Age::Adult, &[])).unwrap();
    let words = "Strādā pie Testa Darba devēja, tālrunis 20000000.";
    referral.own_words.as_mut().unwrap()[0].words = words.to_owned();
    referral.decision = Some(Decision::Differ { reason: "Nekas nesakrīt.".to_owned() });
    referral.sender.contact = "+371 20000000".to_owned();
    let all = disclosures(&referral, None);
    let of = |block| all.iter().find(|one| one.block == block).unwrap();
    let text = &of(Block::OwnWords).texts[0];
    assert_eq!((text.field, text.text), (TypedField::OwnWords, words));
    let marked: Vec<_> = text.identifiers.iter().map(|one| (one.kind, &words[one.at.clone()])).collect();
    assert_eq!(marked, [(IdentifierKind::Name, "Testa Darba"), (IdentifierKind::Telephone, "20000000")]);
    assert_eq!(of(Block::Decision).texts[0].identifiers, []);
    assert!(of(Block::Sender).texts.iter().all(|text| text.identifiers.is_empty()), "it belongs there");
}

#[test]
fn what_is_new_to_a_recipient_is_told_from_what_they_have() {
    let known = |now: &_, before: Option<&_>, block| {
        disclosures(now, before).into_iter().find(|one| one.block == block).map(|one| one.known)
    };
    let screening = screening(Age::Adult, &[]);
    let before = cut(Recipient::Provider, true, &[], &screening).unwrap();
    let now = cut(Recipient::Provider, true, &[Block::OwnWords], &screening).unwrap();
    assert_eq!(known(&now, None, Block::Needs), Some(Known::Nothing));
    assert_eq!(known(&now, Some(&before), Block::Needs), Some(Known::All));
    assert_eq!(known(&now, Some(&before), Block::OwnWords), Some(Known::Nothing));
    assert_eq!(
        known(&now, Some(&before), Block::Consent),
        Some(Known::Earlier),
        "one block more is agreed to"
    );
    let mut changed = now.clone();
    changed.place.as_mut().unwrap().municipality = Some("Cits izdomāts novads".to_owned());
    assert_eq!(known(&changed, Some(&now), Block::Place), Some(Known::Earlier));
    assert_eq!(known(&changed, Some(&now), Block::Exploiter), None, "what does not go is not told");
}

#[test]
fn a_name_in_the_annex_belongs_there_and_one_in_what_else_may_help_is_marked() {
    let mut referral =
        cut(Recipient::Police, true, &[Block::Exploiter], &screening(Age::Adult, &[])).unwrap();
    let line = || vec!["Izdomāts Darbinieks, 20000000".to_owned()];
    referral.evidence = Some(EvidenceBlock { employer: line(), other: line(), ..EvidenceBlock::default() });
    let all = disclosures(&referral, None);
    let annex = all.iter().find(|one| one.block == Block::Exploiter).unwrap();
    let marked: Vec<_> = annex.texts.iter().map(|text| (text.field, text.identifiers.len())).collect();
    assert_eq!(marked, [(TypedField::Evidence, 0), (TypedField::EvidenceOther, 2)]);
}
