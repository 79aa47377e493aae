//! What every referral must keep: no block that is not allowed, no word of one either.

use super::marked::{conversation, cut, cut_after, indicators, now, option, screening};
use super::*;
use crate::answer::{Answer, Origin, Value};
use crate::facts::{Gender, Trigger};
use crate::id::{IndicatorId, QuestionId};
use crate::indicator::Profile;
use crate::outcome::Band;
use crate::talk::TalkConsent;
use chrono::TimeDelta;
use proptest::prelude::*;

#[test]
fn a_provider_learns_the_needs_and_no_exploiter() {
    let referral = cut(Recipient::Provider, true, &[], &screening(Age::Adult, &[])).unwrap();
    assert_eq!(
        referral.needs.as_ref().map(|needs| &needs.needs),
        Some(&Reply::Known(vec![option("food"), option("medical"), option("shelter")]))
    );
    assert!(!referral.blocks().contains(&Block::Exploiter));
    assert_eq!(referral.own_words, None);
}

#[test]
fn own_words_go_only_where_the_person_agreed_and_only_what_the_person_said() {
    let screening = screening(Age::Adult, &[]);
    let with = cut(Recipient::Provider, true, &[Block::OwnWords], &screening).unwrap();
    let words: Vec<String> = with.own_words.unwrap_or_default().into_iter().map(|word| word.words).collect();
    assert_eq!(words, ["MARK-own-words"], "the note to what the officer saw is not the person's words");
    let labour = cut(Recipient::LabourInspectorate, true, &[Block::OwnWords], &screening).unwrap();
    assert_eq!(labour.own_words, None);
}

#[test]
fn the_minimum_is_a_reduced_form() {
    let screening = screening(Age::Adult, &[Trigger::DangerNow]);
    let police = cut(Recipient::Police, true, &[], &screening).unwrap();
    assert_eq!(
        police.needs.map(|needs| needs.needs),
        Some(Reply::Known(vec![option("medical"), option("shelter")]))
    );
    assert_eq!(police.return_fear, Some(ReturnBlock { fears: None, no_embassy: true }));
    let labour = cut(Recipient::LabourInspectorate, true, &[], &screening).unwrap();
    let grounds = labour.grounds.unwrap();
    assert_ne!(grounds.outcome, Band::ImmediateProtection, "it would tell of a danger that is held back");
    assert!(grounds.lines.iter().all(|line| line.indicators.is_empty()));
    assert_eq!(labour.language.and_then(|language| language.reads), None);
    let medical = cut(Recipient::Medical, true, &[], &screening).unwrap();
    assert_eq!(
        medical.person.map(|person| (person.gender, person.citizenship)),
        Some((Some(Gender::Woman), None))
    );
    assert_eq!(medical.danger.and_then(|danger| danger.phone_monitored), None);
}

#[test]
fn whoever_asks_for_asylum_is_never_sent_to_their_embassy() {
    let mut screening = screening(Age::Adult, &[]);
    let mut notes = |id: &str, value: Value| {
        let answer = Answer { value, origin: Origin::Said, note: None };
        screening.answers.insert(QuestionId::new(id).unwrap(), answer);
        cut(Recipient::Police, true, &[], &screening).unwrap().return_fear.unwrap().no_embassy
    };
    assert!(!notes("fears-return", Value::No));
    assert!(notes("wants-asylum", Value::Yes));
    assert!(!notes("wants-asylum", Value::Declined));
}

#[test]
fn without_agreement_only_a_child_or_an_emergency_is_referred() {
    let adult = screening(Age::Adult, &[]);
    let danger = screening(Age::Adult, &[Trigger::DangerNow]);
    let unsure = screening(Age::Unsure, &[]);
    let basis = |recipient, screening: &Screening| {
        cut(recipient, false, &[Block::Contact], screening).map(|referral| referral.consent.basis)
    };
    assert_eq!(basis(Recipient::Provider, &adult), Err(NotAgreed));
    assert_eq!(basis(Recipient::Provider, &danger), Ok(ConsentBasis::Emergency));
    assert_eq!(basis(Recipient::LabourInspectorate, &danger), Err(NotAgreed));
    assert_eq!(basis(Recipient::OrphansCourt, &unsure), Ok(ConsentBasis::Child));
    let urgent = cut(Recipient::Provider, false, &[Block::Contact], &danger).unwrap();
    assert_eq!(urgent.contact, None, "nobody was asked, so nothing was agreed to");
}

#[test]
fn the_grounds_are_confirmed_when_every_strength_is_that_counts_in_an_evaluated_profile() {
    let screening = screening(Age::Adult, &[]);
    let confirmed = |list: &IndicatorList| GroundsBlock::of(&screening, list, Detail::Full).verified;
    let mut list = indicators();
    assert!(!confirmed(&list));
    let counted: Vec<IndicatorId> = screening.evidence.iter().map(|found| found.indicator.clone()).collect();
    for id in &counted {
        list.verify(id, Profile::ChildSexual);
    }
    assert!(!confirmed(&list), "the list of another profile is no reason");
    for id in &counted {
        for profile in screening.assessment.profiles.keys() {
            list.verify(id, *profile);
        }
    }
    assert!(confirmed(&list));
}

#[test]
fn consent_names_only_what_was_given() {
    let all: Vec<Block> = Block::ALL.to_vec();
    let police = cut(Recipient::Police, true, &all, &screening(Age::Adult, &[])).unwrap();
    assert_eq!(
        police.consent.blocks,
        [Block::Contact, Block::OwnWords, Block::Exploiter, Block::NonPunishment].into()
    );
}

#[test]
fn a_note_on_offences_goes_only_to_whom_the_person_lets_have_exactly_that() {
    let mut screening = screening(Age::Adult, &[]);
    screening.facts.compelled = Some("MARK-non-punishment".to_owned());
    for recipient in Recipient::ALL {
        for blocks in [Vec::new(), Block::ALL.to_vec(), vec![Block::NonPunishment], vec![Block::OwnWords]] {
            let referral = cut(*recipient, true, &blocks, &screening).unwrap();
            let may = matches!(recipient, Recipient::Provider | Recipient::Police)
                && blocks.contains(&Block::NonPunishment);
            assert_eq!(referral.non_punishment.is_some(), may, "{recipient:?} {blocks:?}");
            let written = serde_json::to_string(&referral).unwrap();
            assert_eq!(written.contains("MARK-non-punishment"), may, "{recipient:?} {blocks:?}");
        }
    }
}

#[test]
fn what_is_about_the_employer_goes_only_to_whom_the_person_lets_have_exactly_that() {
    for recipient in Recipient::ALL {
        for blocks in [Vec::new(), Block::ALL.to_vec(), vec![Block::Exploiter], vec![Block::OwnWords]] {
            let referral = cut(*recipient, true, &blocks, &screening(Age::Adult, &[])).unwrap();
            let may = matches!(recipient, Recipient::Police | Recipient::LabourInspectorate)
                && blocks.contains(&Block::Exploiter);
            assert_eq!(referral.evidence.is_some(), may, "{recipient:?} {blocks:?}");
            assert_eq!(referral.consent.blocks.contains(&Block::Exploiter), may, "{recipient:?} {blocks:?}");
            let typed = referral.typed().into_iter().filter(|(field, _)| field.block() == Block::Exploiter);
            assert_eq!(typed.count(), if may { 5 } else { 0 }, "{recipient:?} {blocks:?}");
        }
    }
}

#[test]
fn in_an_emergency_and_of_nothing_typed_there_is_no_annex() {
    let danger = screening(Age::Adult, &[Trigger::DangerNow]);
    assert_eq!(cut(Recipient::Police, false, &[Block::Exploiter], &danger).unwrap().evidence, None);
    let empty = EvidenceBlock { other: vec![" ".to_owned(), String::new()], ..EvidenceBlock::default() };
    assert!(empty.is_empty());
    assert!(
        !format!("{:?}", EvidenceBlock { other: vec!["Izdomāts".to_owned()], ..empty }).contains("Izdomāts")
    );
}

#[test]
fn whoever_took_consent_back_is_referred_only_as_a_child_or_in_an_emergency() {
    let told = conversation();
    let mut withdrawn = told.clone();
    withdrawn.withdraw(now());
    let adult = screening(Age::Adult, &[]);
    let referral = cut_after(Recipient::Provider, true, &[], &adult, Some(&told)).unwrap();
    assert_eq!(referral.consent.talk, told.consent().cloned());
    assert_eq!(referral.rights.unwrap().explained, told.rights);
    assert_eq!(cut_after(Recipient::Provider, true, &[], &adult, Some(&withdrawn)), Err(NotAgreed));
    let danger = screening(Age::Adult, &[Trigger::DangerNow]);
    let urgent = cut_after(Recipient::Police, true, &[Block::Contact], &danger, Some(&withdrawn)).unwrap();
    assert_eq!(urgent.consent.basis, ConsentBasis::Emergency);
    assert_eq!(urgent.contact, None, "what was agreed to before counts no more");
    let child = screening(Age::Child, &[]);
    let basis =
        cut_after(Recipient::OrphansCourt, true, &[], &child, Some(&withdrawn)).unwrap().consent.basis;
    assert_eq!(basis, ConsentBasis::Child);
    assert!(cut_after(Recipient::Medical, true, &[], &child, Some(&withdrawn)).is_err());
}

#[test]
fn a_child_who_took_consent_back_lets_nothing_go_that_was_ticked_before_not_even_when_they_talk_again() {
    let ticked = [Block::Contact, Block::OwnWords, Block::NonPunishment];
    let (told, mut withdrawn) = (conversation(), conversation());
    withdrawn.withdraw(now());
    let mut again = withdrawn.clone();
    again.consents.push(TalkConsent { at: now() + TimeDelta::hours(1), ..conversation().consents.remove(0) });
    let (child, danger) = (screening(Age::Child, &[]), screening(Age::Child, &[Trigger::DangerNow]));
    for recipient in [Recipient::Provider, Recipient::Police, Recipient::OrphansCourt] {
        for screening in [&child, &danger] {
            let given = |agreed, conversation| {
                let referral = cut_after(recipient, agreed, &ticked, screening, Some(conversation)).unwrap();
                let written = serde_json::to_string(&referral).unwrap();
                (referral.consent.basis, referral.consent.blocks, written)
            };
            let (basis, blocks, _) = given(false, &told);
            assert_eq!(basis, ConsentBasis::Child);
            assert!(
                blocks.contains(&Block::OwnWords),
                "what a child agrees to counts until they take it back"
            );
            for (agreed, conversation) in
                [(false, &withdrawn), (true, &withdrawn), (false, &again), (true, &again)]
            {
                let (basis, blocks, written) = given(agreed, conversation);
                assert_eq!((basis, blocks), (ConsentBasis::Child, BTreeSet::new()), "{recipient:?} {agreed}");
                let contact = recipient == Recipient::OrphansCourt;
                assert_eq!(
                    written.contains("MARK-contact"),
                    contact,
                    "the court gets it whatever was agreed to"
                );
                for mark in ["MARK-own-words", "MARK-non-punishment"] {
                    assert!(!written.contains(mark), "{recipient:?} {mark}");
                }
            }
        }
    }
    let adult = screening(Age::Adult, &[]);
    assert_eq!(
        cut_after(Recipient::Provider, true, &ticked, &adult, Some(&again)),
        Err(NotAgreed),
        "asked anew"
    );
}

#[test]
fn what_was_not_asked_is_said_to_be_not_asked() {
    let referral = cut(Recipient::Provider, true, &[], &screening(Age::Adult, &[])).unwrap();
    assert_eq!(referral.danger.map(|danger| danger.controller_near), Some(Reply::NotAsked));
    assert_eq!(referral.wishes.map(|wishes| wishes.agrees_to_police), Some(Reply::Declined));
}

#[test]
fn what_only_the_officer_concludes_is_said_to_be_a_conclusion() {
    let mut screening = screening(Age::Adult, &[]);
    let concluded = Answer { value: Value::Yes, origin: Origin::Inference, note: None };
    screening.answers.insert(QuestionId::new("phone-monitored").unwrap(), concluded);
    let referral = cut(Recipient::Provider, true, &[], &screening).unwrap();
    assert_eq!(referral.danger.unwrap().phone_monitored, Some(Reply::Concluded(true)));
}

#[test]
fn an_open_question_of_a_hidden_block_is_not_named() {
    let screening = screening(Age::Adult, &[]);
    let police = cut(Recipient::Police, true, &[], &screening).unwrap().open.unwrap();
    assert!(police.declined.is_empty(), "agrees-to-police belongs to the wishes");
    assert_eq!(police.counts, [1, 0, 1]);
}

/// Every text of a referral that is no word of the program is named: a text in a field that was forgotten would go out unseen.
#[test]
fn what_somebody_typed_is_named_field_by_field() {
    let screening = screening(Age::Adult, &[]);
    let mut told = conversation();
    told.consents[0].notice.own_duty = Some("MARK-duty".to_owned());
    let referral = cut_after(Recipient::Provider, true, Block::ALL, &screening, Some(&told)).unwrap();
    let typed: Vec<&str> = referral.typed().into_iter().map(|(_, text)| text).collect();
    let mut written = Vec::new();
    texts(&serde_json::to_value(&referral).unwrap(), &mut written);
    let capital = |text: &&String| text.starts_with("MARK") || text.contains(' ');
    for text in written.iter().filter(capital) {
        assert!(typed.contains(&text.as_str()), "{text}");
    }
    assert_eq!(typed.iter().filter(|text| text.starts_with("MARK")).count(), 8, "{typed:?}");
}

fn texts(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => found.push(text.clone()),
        serde_json::Value::Array(all) => all.iter().for_each(|one| texts(one, found)),
        serde_json::Value::Object(all) => all.values().for_each(|one| texts(one, found)),
        _ => {}
    }
}

proptest! {
    #[test]
    fn no_recipient_gets_what_the_table_or_the_person_holds_back(
        recipient in prop::sample::select(Recipient::ALL),
        age in prop::sample::select(Age::ALL),
        agreed: bool,
        blocks in prop::sample::subsequence(Block::ALL, 0..=Block::ALL.len()),
        triggers in prop::sample::subsequence(Trigger::ALL, 0..=Trigger::ALL.len()),
    ) {
        let screening = screening(age, &triggers);
        let Ok(referral) = cut(recipient, agreed, &blocks, &screening) else {
            prop_assert!(!agreed);
            return Ok(());
        };
        let given = referral.blocks();
        let written = serde_json::to_string(&referral).unwrap().to_lowercase();
        for block in Block::ALL {
            let may = match allowance(recipient, *block) {
                Allowance::Always | Allowance::Minimum => true,
                Allowance::WithConsent => blocks.contains(block),
                Allowance::Never => false,
            };
            prop_assert!(may || !given.contains(block), "{recipient:?} got {block:?}");
            let mark = format!("mark-{}", block.as_str());
            prop_assert!(may || !written.contains(&mark), "{recipient:?} got words of {block:?}");
        }
        prop_assert!(!written.contains("mark-observed"));
    }
}
