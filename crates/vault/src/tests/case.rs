//! What is done to cases: their way from draft to closed, search, deletion, log, office.

use super::*;
use crate::{Deletion, DeletionReason, Handover, LogKind, MemberId};
use ::exchange::Record;
use screening::case::{CaseState, Decision};
use screening::consent::{Consent, ReferralRecord};
use screening::facts::Age;
use screening::recipient::{Block, Recipient};
use screening::referral::{Office, marked};
use uuid::Uuid;

/// The hand-over of every test that needs no other.
pub const HANDOVER: Uuid = Uuid::from_u128(7);

pub fn record() -> ReferralRecord {
    let consent = Consent {
        recipient: Recipient::Provider,
        agreed: true,
        blocks: [Block::Needs].into(),
        language: "uz-Latn".to_owned(),
        at: at(7),
    };
    ReferralRecord { handover: HANDOVER, consent, language: "lv".to_owned(), digest: [9; 32], at: at(8) }
}

/// What stands in it.
pub fn contents() -> Record {
    let screening = marked::screening(Age::Adult, &[]);
    Record::new(marked::cut(Recipient::Provider, true, &[Block::Needs], &screening).unwrap(), at(8))
}

/// Hands a case over on paper.
pub fn hand_over(vault: &mut Vault, id: CaseId) -> Result<(), VaultError> {
    vault.record_handover(
        id,
        &Handover { record: record(), address: None, contents: &contents(), documents: &[] },
    )
}

#[test]
fn a_case_goes_from_draft_to_closed() {
    let (_scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    let state = |vault: &Vault| vault.case(id).unwrap().state;
    let agree = Decision::Agree;
    assert_eq!(vault.decide(id, &agree, at(6)), Err(VaultError::NotScreened));
    assert_eq!(hand_over(&mut vault, id), Err(VaultError::NotScreened));

    vault.freeze(id, &screening("pirmais")).unwrap();
    assert_eq!((state(&vault), vault.screening(id)), (CaseState::Screened, Ok(Some(screening("pirmais")))));
    vault.decide(id, &agree, at(6)).unwrap();
    let differ = Decision::Differ { reason: "izdomāts iemesls".to_owned() };
    vault.decide(id, &differ, at(7)).unwrap();
    assert_eq!(vault.decision(id), Ok(Some(differ)));
    hand_over(&mut vault, id).unwrap();
    assert_eq!((state(&vault), vault.referrals(id)), (CaseState::Referred, Ok(vec![record()])));
    vault.close_case(id, at(9)).unwrap();
    assert_eq!((state(&vault), vault.case(id).unwrap().touched_at), (CaseState::Closed, at(9)));
}

#[test]
fn a_frozen_case_takes_no_answer_before_it_is_reopened() {
    let (_scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    vault.freeze(id, &screening("pirmais")).unwrap();
    assert_eq!(keep(&mut vault, id, "debt-owed", Some(observed("x"))), Err(VaultError::NotDraft));
    assert_eq!(vault.keep_facts(id, &Facts::default(), at(5)), Err(VaultError::NotDraft));
    assert_eq!(vault.freeze(id, &screening("otrais")), Err(VaultError::NotDraft));
    assert!(vault.answers(id).unwrap().is_empty());

    vault.decide(id, &Decision::Agree, at(5)).unwrap();
    vault.reopen(id, at(6)).unwrap();
    keep(&mut vault, id, "debt-owed", Some(observed("x"))).unwrap();
    vault.freeze(id, &screening("otrais")).unwrap();
    assert_eq!(vault.screening(id), Ok(Some(screening("otrais"))));
    assert_eq!(vault.decision(id), Ok(None), "the decision was on the first screening");
}

#[test]
fn a_case_that_does_not_exist_is_an_error_everywhere() {
    let (_scene, mut vault) = Scene::start();
    let id = CaseId(uuid::Uuid::nil());
    let none = VaultError::NoSuchCase;
    assert_eq!(vault.case(id), Err(none));
    assert_eq!(vault.facts(id), Err(none));
    assert_eq!(vault.answers(id), Err(none));
    assert_eq!(vault.screening(id), Err(none));
    assert_eq!(vault.decision(id), Err(none));
    assert_eq!(vault.referrals(id), Err(none));
    assert_eq!(keep(&mut vault, id, "debt-owed", None), Err(none));
    assert_eq!(vault.delete_case(id, at(5)), Err(none));
}

#[test]
fn an_answer_moves_the_counters_and_is_taken_back() {
    let (_scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    keep(&mut vault, id, "debt-owed", Some(observed("viens"))).unwrap();
    keep(&mut vault, id, "debt-owed", Some(observed("divi"))).unwrap();
    assert_eq!(vault.answers(id).unwrap(), [(question("debt-owed"), observed("divi"))].into());
    let case = vault.case(id).unwrap();
    assert_eq!((case.answered, case.shown), (1, 12));
    keep(&mut vault, id, "debt-owed", None).unwrap();
    assert!(vault.answers(id).unwrap().is_empty());
}

#[test]
fn an_answer_is_a_touch_within_a_minute_and_at_once_where_the_order_would_change() {
    let (_scene, mut vault) = Scene::start();
    let first = vault.start_case(new_case("Ķekavas novads"), at(0)).unwrap().id;
    let keep = |vault: &mut Vault, id, seconds| {
        let change = Change { question: question("debt-owed"), answer: None, at: at(seconds) };
        vault.keep(id, &change, Progress { answered: 0, shown: 12 }).unwrap();
        vault.case(id).unwrap().touched_at
    };
    assert_eq!(keep(&mut vault, first, 59), at(0), "spares the index");
    assert_eq!(keep(&mut vault, first, 60), at(60));
    let second = vault.start_case(new_case("Rīga"), at(61)).unwrap().id;
    assert_eq!(keep(&mut vault, first, 62), at(62), "it goes to the top at once");
    assert_eq!(keep(&mut vault, second, 63), at(63));
    let order = listed(&vault, "").into_iter().map(|case| case.id).collect::<Vec<_>>();
    assert_eq!(order, [second, first]);
    assert_eq!(keep(&mut vault, second, 10), at(10), "the clock was set back");
}

#[test]
fn a_case_is_found_by_code_municipality_and_day() {
    let (_scene, mut vault) = Scene::start();
    let first = vault.start_case(new_case("Ķekavas novads"), at(0)).unwrap();
    let second = vault.start_case(new_case("Rīga"), at(86_400)).unwrap();
    let codes = |vault: &Vault, text: &str| {
        let cases = listed(vault, text);
        assert_eq!(vault.count_cases(&found(text)).unwrap() as usize, cases.len());
        cases.into_iter().map(|case| String::from(case.code)).collect::<Vec<_>>()
    };
    let (one, two) = (first.code.as_str(), second.code.as_str());
    assert_eq!(codes(&vault, ""), [two, one]);
    assert_eq!(codes(&vault, "kekavas"), [one]);
    assert_eq!(codes(&vault, "RĪGA"), [two]);
    assert_eq!(codes(&vault, &two.to_lowercase()), [two]);
    assert_eq!(codes(&vault, &two.replace('-', "")), [two]);
    assert_eq!(codes(&vault, &at(0).format("%Y-%m-%d").to_string()), [one]);
    assert_eq!(codes(&vault, &at(0).format("%d.%m.").to_string()), [one]);
    assert_eq!(codes(&vault, &one.replace('-', "\u{2013}")), [one], "as a keyboard mends it");
    assert_eq!(codes(&vault, "K\u{327}ekavas"), [one]);
    assert!(codes(&vault, "%").is_empty());

    vault.keep_facts(first.id, &new_case("Jūrmala").facts, at(90_000)).unwrap();
    assert_eq!(codes(&vault, "jurmal"), [one]);
    assert!(codes(&vault, "kekavas").is_empty());
    assert_eq!(codes(&vault, ""), [one, two], "touched last");
    let page = Search { text: String::new(), offset: 1, limit: 1, ..Search::default() };
    assert_eq!(vault.cases(&page).unwrap()[0].case.code.as_str(), two);
}

#[test]
fn a_deleted_case_leaves_nothing_but_its_code_in_the_log() {
    let marked = "Zvirbulīšmarka";
    let (scene, mut vault) = Scene::start();
    let kept = start(&mut vault);
    let case = start(&mut vault);
    for question in ["debt-owed", "passport-now", "housing"] {
        keep(&mut vault, case.id, question, Some(observed(&marked.repeat(30)))).unwrap();
    }
    vault.freeze(case.id, &screening(marked)).unwrap();
    hand_over(&mut vault, case.id).unwrap();
    let decrypted = |vault: &mut Vault| vault.connection().serialize("main").unwrap().to_vec();
    let holds = |pages: &[u8]| pages.windows(marked.len()).any(|window| window == marked.as_bytes());
    assert!(holds(&decrypted(&mut vault)), "the test can fail");
    let size = |path: &Path| fs::metadata(path.join("vault.db")).unwrap().len();

    vault.delete_case(case.id, at(9)).unwrap();

    let pages = decrypted(&mut vault);
    assert!(!holds(&pages));
    assert_eq!(pages.len() as u64, size(&scene.path()), "a checkpoint was made");
    assert_eq!(fs::metadata(scene.path().join("vault.db-wal")).unwrap().len(), 0);
    assert_eq!(vault.case(case.id), Err(VaultError::NoSuchCase));
    assert_eq!(listed(&vault, ""), [kept]);
    let newest = vault.log(1).unwrap().remove(0);
    assert_eq!((newest.kind, newest.case), (LogKind::CaseDeleted, Some(case.code.clone())));
    let (reason, member) = (DeletionReason::Asked, Some(MemberId(1)));
    assert_eq!(vault.deletions(9), Ok(vec![Deletion { case: case.code, reason, at: at(9), member }]));
}

#[test]
fn the_log_tells_what_was_done_and_never_what_was_said() {
    let (scene, mut vault) = Scene::start();
    let case = start(&mut vault);
    keep(&mut vault, case.id, "debt-owed", Some(observed("x"))).unwrap();
    keep(&mut vault, case.id, "debt-owed", None).unwrap();
    vault.set_person_language(case.id, "ru", at(4)).unwrap();
    assert_eq!(vault.case(case.id).unwrap().person_language, "ru");
    vault.lock(at(5)).unwrap();
    let log = scene.unlock().unwrap().log(100).unwrap();
    let kinds = log.iter().rev().map(|entry| entry.kind.as_str()).collect::<Vec<_>>();
    let expected = [
        "vault-created",
        "case-started",
        "answer-kept",
        "answer-taken-back",
        "person-language-set",
        "vault-locked",
        "vault-unlocked",
    ];
    assert_eq!(kinds, expected);
    assert_eq!((log[3].at, &log[3].case), (at(3), &Some(case.code)));
}

#[test]
fn the_office_is_kept() {
    let (scene, mut vault) = Scene::start();
    assert_eq!(vault.office(), Ok(None));
    let word = |text: &str| text.to_owned();
    let office =
        Office { body: word("Izdomāta inspekcija"), role: word("inspektors"), contact: word("0000") };
    vault.set_office(&Office::default(), at(1)).unwrap();
    vault.set_office(&office, at(1)).unwrap();
    drop(vault);
    assert_eq!(scene.unlock().unwrap().office(), Ok(Some(office)));
}

#[test]
fn a_case_is_found_on_the_day_on_which_whoever_searches_began_it() {
    let (_scene, mut vault) = Scene::start();
    let half_past_midnight_in_riga: DateTime<Utc> = "2026-11-28T22:30:00Z".parse().unwrap();
    let id = vault.start_case(new_case("Ropaži"), half_past_midnight_in_riga).unwrap().id;
    let on = |from: &str, until: &str| Search {
        text: "28.11.2026".to_owned(),
        between: Some((from.parse().unwrap(), until.parse().unwrap())),
        limit: 10,
        ..Search::default()
    };
    for (from, until, there) in [
        ("2026-11-28T22:00:00Z", "2026-11-29T22:00:00Z", true),
        ("2026-11-27T22:00:00Z", "2026-11-28T22:00:00Z", false),
        ("2026-11-28T10:00:00Z", "2026-11-29T10:00:00Z", true),
        ("2026-11-29T22:00:00Z", "2026-11-30T22:00:00Z", false),
        ("2026-10-31T22:00:00Z", "2026-11-30T22:00:00Z", true),
        ("2026-11-30T22:00:00Z", "2026-12-31T22:00:00Z", false),
        ("2026-09-30T22:00:00Z", "2026-10-31T22:00:00Z", false),
        ("2025-12-31T22:00:00Z", "2026-12-31T22:00:00Z", true),
        ("2024-12-31T22:00:00Z", "2025-12-31T22:00:00Z", false),
    ] {
        let search = on(from, until);
        let cases: Vec<_> = vault.cases(&search).unwrap().into_iter().map(|listed| listed.case.id).collect();
        assert_eq!(cases, if there { vec![id] } else { vec![] }, "{from}");
        assert_eq!(vault.count_cases(&search), Ok(u32::from(there)), "{from}");
    }
}

#[test]
fn a_word_that_names_a_month_finds_places_too() {
    let (_scene, mut vault) = Scene::start();
    let mut begin = |place, at: &str| vault.start_case(new_case(place), at.parse().unwrap()).unwrap().id;
    let in_may = begin("Ropaži", "2026-05-03T08:00:00Z");
    let maypole = begin("May Green", "2026-02-03T08:00:00Z");
    begin("Ropaži", "2026-02-03T08:00:00Z");
    let may = ("2026-04-30T21:00:00Z".parse().unwrap(), "2026-05-31T21:00:00Z".parse().unwrap());
    let search = Search { text: "may".to_owned(), between: Some(may), limit: 10, ..Search::default() };
    let mut found: Vec<_> = vault.cases(&search).unwrap().into_iter().map(|listed| listed.case.id).collect();
    found.sort();
    let mut expected = vec![in_may, maypole];
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn each_member_took_an_instrument_last_that_they_took_themselves() {
    let (_scene, mut vault) = Scene::start();
    assert_eq!(vault.latest_instrument(), Ok(None));
    let instrument = |id: &str| InstrumentId::new(id).unwrap();
    let mut begin = |id: &str, second| {
        vault.start_case(NewCase { instrument: instrument(id), ..new_case("Ropaži") }, at(second)).unwrap()
    };
    begin("labour-site-visit", 1);
    let latest = begin("child", 3).id;
    begin("social-intake", 2);
    assert_eq!(vault.latest_instrument(), Ok(Some(instrument("child"))));
    vault.delete_case(latest, at(4)).unwrap();
    assert_eq!(vault.latest_instrument(), Ok(Some(instrument("social-intake"))));
}
