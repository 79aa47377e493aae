//! What is due after a screening: in the list of cases, and at the hand-over, with the rule that set it.
#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use atpazit_desktop::clock::now;
use atpazit_desktop::desk::deadline::DueCase;
use atpazit_desktop::desk::{Desk, Destination};
use atpazit_desktop::form::{AddressForm, DecisionKind, SealForm};
use atpazit_desktop::screen::Screen;
use atpazit_desktop::screen::cases::CasesView;
use chrono::{Local, TimeDelta};
use common::{Officer, consent, text, word};
use screening::deadline::DeadlineStanding;
use screening::{CaseId, Recipient};
use tempfile::TempDir;

/// An officer who has screened somebody in danger, whom the routes propose to the provider at once.
fn in_danger() -> Officer {
    let officer = Officer::screening("first-contact", "adult");
    officer.does(|desk| desk.mark_trigger(word("danger-now"))).unwrap();
    officer.answers("passport-now", text("employer")).unwrap();
    officer.does(Desk::finish).unwrap();
    officer.does(|desk| desk.decide(DecisionKind::Agree, "")).unwrap();
    officer
}

fn list(officer: &Officer) -> CasesView {
    let frame = officer.leaves_to(Destination::Cases { search: String::new(), days: None, page: 0 }).unwrap();
    let Screen::Cases(view) = frame.screen else { panic!("no list") };
    view
}

/// Hands the open case over, in a file that opens by six words.
fn hand_over(officer: &Officer, recipient: &str) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().display().to_string();
    let address = AddressForm { name: "Test Office One".to_owned(), kind: None, folder: path };
    let (recipient, language) = (word(recipient), "lv".to_owned());
    officer.does(|desk| desk.set_exchange(&address)).unwrap();
    officer.does(|desk| desk.set_consent(&consent(Recipient::as_str(recipient), true, &[]))).unwrap();
    officer
        .does(|desk| {
            desk.seal(&SealForm { recipient, language: language.clone(), address: None, folder: None })
        })
        .unwrap();
}

/// What is due in so many days: the code of each case, and how it stands.
fn due_in(officer: &Officer, days: i64) -> Vec<(CaseId, DeadlineStanding)> {
    let at = (now() + TimeDelta::days(days)).with_timezone(&Local);
    let due = officer.session.look_up(|desk, _| desk.due_cases(at)).unwrap();
    due.into_iter().map(|DueCase { case, standing, .. }| (case.id, standing)).collect()
}

#[test]
fn the_list_says_what_is_due_and_no_more_once_it_was_handed_over() {
    let officer = in_danger();
    let id = officer.case();
    let view = list(&officer);
    assert_eq!(view.due.len(), 1);
    let deadline = &view.due[0].deadline;
    assert_eq!(
        (deadline.standing, deadline.message.id.as_str()),
        (DeadlineStanding::Today, "deadline-at-once")
    );
    assert_eq!(deadline.rule.as_ref().unwrap().id, "danger-now");
    assert!(deadline.notes.is_empty(), "in danger nobody waits for consent");
    assert!(view.cases[0].due && view.cases[0].deadline.is_some());
    assert_eq!(due_in(&officer, 1), [(id, DeadlineStanding::Overdue)]);

    officer.does(|desk| desk.open(id)).unwrap();
    officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
    hand_over(&officer, "provider");
    assert!(list(&officer).due.is_empty());
    assert_eq!(due_in(&officer, 40), [], "and no clock of a law that no referral stops");
}

#[test]
fn a_referral_to_somebody_else_and_a_search_hide_nothing_and_a_closed_case_is_due_no_more() {
    let officer = in_danger();
    let id = officer.case();
    hand_over(&officer, "medical");
    assert_eq!(list(&officer).due.len(), 1);
    let search = Destination::Cases { search: "nobody".to_owned(), days: None, page: 0 };
    let Screen::Cases(found) = officer.leaves_to(search).unwrap().screen else { panic!("no list") };
    assert!(found.due.is_empty(), "what was searched for stands alone");
    officer.does(|desk| Ok(desk.vault.close_case(id, now())?)).unwrap();
    assert!(list(&officer).due.is_empty());
}

#[test]
fn whoever_is_longest_overdue_stands_first() {
    let officer = in_danger();
    let first = officer.case();
    list(&officer);
    officer.start("first-contact", "adult").unwrap();
    officer.does(|desk| desk.mark_trigger(word("medical-emergency"))).unwrap();
    officer.does(Desk::finish).unwrap();
    let second = officer.case();
    let ids: Vec<CaseId> = due_in(&officer, 2).into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, [first, second]);
}

#[test]
fn the_hand_over_shows_each_deadline_with_its_rule() {
    let officer = in_danger();
    let frame = officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
    let Screen::Referral(view) = frame.screen else { panic!("no hand-over") };
    let provider = view.recipients.iter().find(|recipient| recipient.id == Recipient::Provider).unwrap();
    assert_eq!(provider.rule.as_ref().unwrap().id, "danger-now");
    assert!(!provider.contacts.is_empty());
    let rules: Vec<&str> =
        view.deadlines.iter().map(|deadline| deadline.rule.as_ref().unwrap().standing.id.as_str()).collect();
    assert!(!rules.is_empty() && rules.iter().all(|standing| *standing == "rule-unverified"), "{rules:?}");
    let calls = &view.guidance.iter().find(|one| one.rule.id == "danger-now").unwrap().calls;
    assert_eq!(calls[0].numbers, ["112"]);
}
