//! Going from one place to another: what a place asks for is asked, and what the bar offers can be gone to.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use atpazit_desktop::desk::{Desk, Destination};
use atpazit_desktop::screen::{Frame, Screen};
use common::{Officer, Shown, at_question, refused, text};

fn goes(officer: &Officer, to: Destination) -> Shown {
    officer.session.step(|state| state.go(to))
}

fn cases() -> Destination {
    Destination::Cases { search: String::new(), days: None, page: 0 }
}

/// Every destination that asks for something, with the code by which it is refused at a desk on which nothing lies.
fn asking() -> Vec<(Destination, &'static str)> {
    vec![
        (Destination::Resume {}, "case-not-open"),
        (Destination::Closing {}, "case-not-open"),
        (Destination::LeaveClosing {}, "case-not-open"),
        (Destination::Facts {}, "case-not-open"),
        (at_question("has-travelled"), "case-not-open"),
        (Destination::End {}, "case-not-open"),
        (Destination::Rights {}, "case-not-open"),
        (Destination::Signs {}, "case-not-open"),
        (Destination::Observed {}, "case-not-open"),
        (Destination::FollowObservation {}, "case-not-open"),
        (Destination::Result {}, "case-not-open"),
        (Destination::Referral {}, "case-not-open"),
        (Destination::Restore {}, "vault-exists"),
    ]
}

fn leads_to(frame: &Frame) -> Vec<&'static str> {
    let message = |message: &str| match message {
        "app-cases" => "cases",
        "app-exchange" => "exchange",
        "app-settings" => "settings",
        "app-administration" => "people",
        "app-about" => "about",
        other => panic!("{other}"),
    };
    frame.doors.iter().map(|door| message(&door.message.id)).collect()
}

#[test]
fn what_a_place_asks_for_is_asked_and_a_refusal_leaves_everything_as_it_is() {
    let officer = Officer::settled();
    let before = officer.view();
    for (to, code) in asking() {
        assert_eq!(refused(goes(&officer, to.clone())), code, "{to:?}");
        assert_eq!(officer.view(), before, "{to:?}");
    }
    officer.start("first-contact", "adult").unwrap();
    for to in [Destination::Signs {}, Destination::Observed {}, Destination::FollowObservation {}] {
        assert_eq!(refused(goes(&officer, to)), "not-an-observation");
    }
    for to in [Destination::Result {}, Destination::Referral {}] {
        assert_eq!(refused(goes(&officer, to)), "not-finished");
    }
    let recording = Destination::Recording { language: "lv".to_owned() };
    assert_eq!(refused(goes(&officer, recording.clone())), "recording-case-open");
    goes(&officer, Destination::Facts {}).unwrap();
    officer.leaves_to(cases()).unwrap();
    assert!(matches!(goes(&officer, recording).unwrap().screen, Screen::Recording(_)));
    officer.locks();
    for (to, _) in asking().into_iter().filter(|(to, _)| *to != Destination::Restore {}) {
        assert_eq!(refused(goes(&officer, to)), "vault-locked");
    }
}

#[test]
fn whatever_the_bar_offers_can_be_gone_to_and_leads_away_from_here() {
    let officer = Officer::decided("adult");
    goes(&officer, Destination::Closing {}).unwrap();
    officer.does(|desk| desk.close_conversation(true)).unwrap();
    let places = [
        Destination::Result {},
        Destination::Referral {},
        Destination::Rights {},
        cases(),
        Destination::Start {},
        Destination::Settings {},
        Destination::People {},
        Destination::Rules {},
        Destination::Log {},
        Destination::Deletions {},
        Destination::Backups {},
        Destination::About {},
        Destination::Profession {},
        Destination::Languages { opened: None },
        Destination::Recording { language: "lv".to_owned() },
    ];
    let case = officer.case();
    for place in places {
        officer.opens(case).unwrap();
        if matches!(place, Destination::Recording { .. }) {
            goes(&officer, cases()).unwrap();
        }
        let frame = goes(&officer, place.clone()).unwrap();
        assert!(!frame.doors.is_empty(), "{place:?}");
        let screen = serde_json::to_string(&frame.screen).unwrap();
        for door in frame.doors.into_iter().map(|door| door.to).chain(frame.back) {
            let after = officer.session.step(|state| state.go(door.clone())).unwrap();
            assert_ne!(serde_json::to_string(&after.screen).unwrap(), screen, "{place:?} to {door:?}");
            officer.opens(case).unwrap();
            if matches!(place, Destination::Recording { .. }) {
                goes(&officer, cases()).unwrap();
            }
            goes(&officer, place.clone()).unwrap();
        }
    }
}

#[test]
fn the_bar_offers_what_the_place_and_the_role_allow() {
    let officer = Officer::settled();
    assert_eq!(leads_to(&officer.sees()), ["exchange", "settings", "people", "about"]);
    assert_eq!(
        leads_to(&goes(&officer, Destination::Settings {}).unwrap()),
        ["cases", "exchange", "people", "about"]
    );
    assert_eq!(leads_to(&goes(&officer, Destination::Log {}).unwrap()), ["cases", "settings"]);
    let frame = officer.start("first-contact", "adult").unwrap();
    assert_eq!(leads_to(&frame), ["cases"]);
    assert!(frame.open && frame.whereabouts.unwrap().code.is_some());
    assert!(!frame.person_languages.is_empty());
    let frame = officer.locks();
    assert!(!frame.open && frame.doors.is_empty() && frame.back.is_none());
    assert_eq!(frame.person, Some(frame.desk));
}

#[test]
fn the_end_leads_back_to_the_question_that_was_shown_last() {
    let officer = Officer::settled();
    officer.start("first-contact", "adult").unwrap();
    assert_eq!(goes(&officer, Destination::End {}).unwrap().back, Some(Destination::Facts {}));
    officer.does(|desk| desk.go(at_question("has-travelled"))).unwrap();
    assert_eq!(goes(&officer, Destination::End {}).unwrap().back, Some(at_question("has-travelled")));
    officer.answers("has-travelled", text("yes")).unwrap();
    let last = common::question(&officer.sees());
    assert_eq!(goes(&officer, Destination::End {}).unwrap().back, Some(at_question(&last)));
    let case = officer.case();
    goes(&officer, cases()).unwrap();
    officer.opens(case).unwrap();
    goes(&officer, Destination::Facts {}).unwrap();
    assert_eq!(
        goes(&officer, Destination::End {}).unwrap().back,
        Some(at_question(&last)),
        "where it was opened"
    );
}

#[test]
fn the_person_who_has_the_laptop_is_offered_nothing_of_the_desk() {
    let officer = Officer::screening("first-contact", "adult");
    let frame = officer.does(Desk::hand_over).unwrap();
    assert!(frame.doors.is_empty() && frame.back.is_none() && frame.whereabouts.is_none());
    assert!(frame.person_languages.is_empty());
    assert_eq!(refused(goes(&officer, Destination::Settings {})), "handed-over");
}
