//! The interview at the desk with a real vault and no window: what is kept and what is refused.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use atpazit_desktop::desk::Destination;
use atpazit_desktop::desk::{Desk, Location};
use atpazit_desktop::form::{AnswerView, DecisionKind, FactChange, Then};
use atpazit_desktop::screen::interview::Page;
use atpazit_desktop::screen::interview::facts::{FactField, FactInput};
use atpazit_desktop::screen::{Frame, Screen, search};
use common::{Officer, PASSPHRASE, at_question, consent, form, list, meeting, question, refused, said, text};
use screening::assessment::DimensionResult;
use screening::facts::Gender;
use screening::{Age, CaseState, Form, Origin, Written};
use serde_json::json;
use std::collections::BTreeSet;

#[test]
fn an_interview_goes_on_at_the_same_question_after_locking() {
    let officer = Officer::screening("labour-site-visit", "adult");
    let shown = officer.answers("has-travelled", text("yes")).unwrap();
    assert_eq!(question(&shown), "arrival-month");
    let id = officer.case();
    let Screen::Unlock(view) = officer.locks().screen else { panic!("not locked") };
    assert!(view.locked_now);
    assert_eq!(refused(officer.opens(id)), "vault-locked");
    let Screen::Cases(view) = officer.unlocks(PASSPHRASE).unwrap().screen else { panic!("no list") };
    assert_eq!(view.cases.len(), 1);
    assert_eq!(view.cases[0].id, id.0.to_string());
    assert_eq!(question(&officer.opens(id).unwrap()), "arrival-month");
    let shown = officer.does(|desk| desk.go(at_question("has-travelled"))).unwrap();
    assert_eq!(answer_shown(&shown), Some(said(text("yes"))));
}

fn answer_shown(frame: &Frame) -> Option<AnswerView> {
    match &frame.screen {
        Screen::Interview(view) => match &view.page {
            Page::Question(page) => page.answer.clone(),
            other => panic!("no question is shown: {other:?}"),
        },
        other => panic!("no interview is shown: {other:?}"),
    }
}

#[test]
fn an_answer_that_does_not_fit_is_refused_and_changes_nothing() {
    let officer = Officer::screening("first-contact", "adult");
    officer.answers("hours-per-week", Written::Number(60)).unwrap();
    officer.answers("needs-now", list(&["food"])).unwrap();
    let id = officer.case();
    let before = officer.view();
    let long = |length: usize| AnswerView { note: Some("a".repeat(length)), ..said(Written::Number(61)) };
    let cases = [
        ("hours-per-week", said(Written::Number(169)), "number-out-of-range"),
        ("hours-per-week", said(text("60")), "answer-does-not-fit"),
        ("hours-per-week", said(list(&["60"])), "answer-does-not-fit"),
        ("hours-per-week", long(501), "note-too-long"),
        ("passport-now", said(text("police")), "answer-does-not-fit"),
        ("passport-now", said(text("")), "answer-does-not-fit"),
        ("needs-now", said(list(&[])), "choose-one"),
        ("needs-now", said(list(&["food", "x"])), "answer-does-not-fit"),
        ("no-such-question", said(text("yes")), "question-unknown"),
        ("No Such Question", said(text("yes")), "question-unknown"),
        // It stands in the bank, but not in this instrument.
        ("day-off", said(text("never")), "question-unknown"),
    ];
    for (question, answer, code) in cases {
        let given = answer.clone();
        assert_eq!(
            refused(officer.does(|desk| desk.answer(question, given, Then::Next))),
            code,
            "{question} {answer:?}"
        );
        assert_eq!(officer.view(), before, "{question} {answer:?}");
    }
    officer.opens(id).unwrap();
    let shown = officer.does(|desk| desk.go(at_question("hours-per-week"))).unwrap();
    assert_eq!(answer_shown(&shown), Some(said(Written::Number(60))), "the vault keeps the answer before");
}

#[test]
fn a_refused_number_says_which_numbers_fit() {
    let officer = Officer::screening("first-contact", "adult");
    let error = officer.answers("hours-per-week", Written::Number(169)).unwrap_err();
    assert_eq!(error.args.get("least"), Some(&0));
    assert_eq!(error.args.get("most"), Some(&168));
}

#[test]
fn none_of_these_unticks_the_others_and_the_other_way_round() {
    let officer = Officer::screening("first-contact", "adult");
    let ticked = |ids: &[&str]| {
        let shown = officer.does(|desk| desk.answer("needs-now", said(list(ids)), Then::Stay)).unwrap();
        answer_shown(&shown).unwrap().value
    };
    assert_eq!(ticked(&["food", "shelter"]), list(&["food", "shelter"]));
    assert_eq!(ticked(&["food", "shelter", "none"]), list(&["none"]));
    assert_eq!(ticked(&["none", "food"]), list(&["food"]));
}

#[test]
fn a_question_that_is_not_shown_is_refused_and_its_earlier_answer_comes_back() {
    let officer = Officer::screening("first-contact", "adult");
    let hidden = |officer: &Officer| {
        let before = officer.view();
        let yes = || said(text("yes"));
        assert_eq!(
            refused(officer.does(|desk| desk.go(at_question("debt-free-to-leave")))),
            "question-not-shown"
        );
        assert_eq!(
            refused(officer.does(|desk| desk.answer("debt-free-to-leave", yes(), Then::Next))),
            "question-not-shown"
        );
        assert_eq!(officer.view(), before);
    };
    hidden(&officer);
    officer.answers("debt-owed", text("yes")).unwrap();
    officer.answers("debt-free-to-leave", text("no")).unwrap();
    officer.answers("debt-owed", text("no")).unwrap();
    hidden(&officer);
    officer.answers("debt-owed", text("yes")).unwrap();
    let shown = officer.does(|desk| desk.go(at_question("debt-free-to-leave"))).unwrap();
    assert_eq!(answer_shown(&shown), Some(said(text("no"))));
}

#[test]
fn a_step_from_a_question_that_does_not_exist_leads_nowhere() {
    let officer = Officer::screening("first-contact", "adult");
    let before = officer.view();
    let unknown = screening::QuestionId::new("no-such-question").unwrap();
    assert_eq!(refused(officer.does(|desk| desk.next(&unknown))), "question-unknown");
    assert_eq!(refused(officer.does(|desk| desk.back(&unknown))), "question-unknown");
    assert_eq!(refused(officer.does(|desk| desk.take_back("no-such-question"))), "question-unknown");
    assert_eq!(officer.view(), before);
}

#[test]
fn an_answer_taken_back_is_open_again_also_in_the_vault() {
    let officer = Officer::screening("first-contact", "adult");
    officer.answers("has-travelled", text("no")).unwrap();
    officer.does(|desk| desk.take_back("has-travelled")).unwrap();
    let id = officer.case();
    assert_eq!(question(&officer.opens(id).unwrap()), "has-travelled");
    assert_eq!(answer_shown(&officer.sees()), None);
}

#[test]
fn the_person_may_be_asked_in_another_language_in_the_middle() {
    let officer = Officer::screening("first-contact", "adult");
    officer.answers("has-travelled", text("no")).unwrap();
    let before = question(&officer.sees());
    let shown = officer.does(|desk| desk.set_person_language("ru")).unwrap();
    assert_eq!(question(&shown), before);
    let id = officer.case();
    let Screen::Interview(view) = officer.opens(id).unwrap().screen else { panic!("no interview") };
    assert_eq!((view.person.tag.as_str(), view.answered), ("ru", 1));
    assert_eq!(refused(officer.does(|desk| desk.set_person_language("xx"))), "language-unknown");
    let Screen::Interview(view) = officer.sees().screen else { panic!("no interview") };
    assert_eq!(view.person.tag, "ru");
}

#[test]
fn a_beginning_that_makes_no_sense_starts_no_case() {
    let officer = Officer::settled();
    officer
        .does(|desk| {
            desk.location = Location::Start;
            Ok(())
        })
        .unwrap();
    let before = officer.view();
    let begin = |change: fn(&mut atpazit_desktop::form::StartForm)| {
        let mut form = form("first-contact", "adult");
        change(&mut form);
        refused(officer.does(|desk| desk.start(form)))
    };
    assert_eq!(begin(|form| form.instrument = "visit".to_owned()), "instrument-unknown");
    assert_eq!(begin(|form| form.talk.given = None), "person-not-agreed");
    assert_eq!(begin(|form| form.speaks = "xx".to_owned()), "language-unknown");
    assert_eq!(begin(|form| form.age = None), "age-missing");
    assert_eq!(begin(|form| form.municipality = Some("ā".repeat(81))), "text-too-long");
    assert_eq!(officer.view(), before);
    let shown = officer
        .does(|desk| {
            desk.location = Location::cases();
            Ok(())
        })
        .unwrap();
    let Screen::Cases(view) = shown.screen else { panic!("no list") };
    assert!(view.empty);
}

#[test]
fn a_fact_that_does_not_fit_is_refused_and_changes_nothing() {
    let officer = Officer::settled();
    officer.start("first-contact", "adult").unwrap();
    let set = |change: FactChange| officer.does(|desk| desk.set_fact(change));
    let since = |month: &str| FactChange::Since(month.to_owned());
    set(since("2026-03")).unwrap();
    set(FactChange::Forms([Form::Labour, Form::Domestic].into())).unwrap();
    let before = officer.view();
    assert!(before.contains("2026-03"));
    for month in ["0202-03", "2026-13", "2026-03-01"] {
        assert_eq!(refused(set(since(month))), "answer-does-not-fit", "{month}");
        assert_eq!(officer.view(), before, "{month}");
    }
    assert_eq!(refused(set(FactChange::Municipality("ā".repeat(81)))), "text-too-long");
    let id = officer.case();
    officer.opens(id).unwrap();
    let kept = officer
        .does(|desk| {
            desk.location = Location::Facts;
            Ok(())
        })
        .unwrap();
    assert_eq!(serde_json::to_string(&kept.screen).unwrap(), before, "the vault keeps the facts before");
}

#[test]
fn no_command_sees_a_fact_or_a_word_that_there_is_not() {
    for sent in [
        json!({ "field": "name", "value": "Invented" }),
        json!({ "field": "speaks", "value": "ru" }),
        json!({ "field": "gender", "value": "x" }),
        json!({ "field": "gender", "value": ["man"] }),
        json!({ "field": "forms", "value": ["labour", "x"] }),
        json!({ "field": "forms", "value": "labour" }),
        json!({ "field": "age", "value": "adult", "told": "x" }),
    ] {
        assert!(serde_json::from_value::<FactChange>(sent.clone()).is_err(), "{sent}");
    }
    assert!(serde_json::from_value::<DecisionKind>(json!("perhaps")).is_err());
}

#[test]
fn what_the_notes_offer_changes_what_it_says() {
    let officer = Officer::settled();
    officer.start("first-contact", "adult").unwrap();
    let fields = || {
        let Screen::Interview(view) = officer.sees().screen else { panic!("no interview") };
        let Page::Facts(page) = view.page else { panic!("no notes") };
        page.fields
    };
    let options = |field: &FactField| match &field.input {
        FactInput::Single { options, .. } | FactInput::Multiple { options } => options.clone(),
        FactInput::Text { .. }
        | FactInput::Month { .. }
        | FactInput::Safety { .. }
        | FactInput::Reminded { .. } => Vec::new(),
    };
    for (at, field) in fields().iter().enumerate() {
        for (place, option) in options(field).iter().enumerate().filter(|(_, option)| !option.chosen) {
            officer.does(|desk| desk.set_fact(option.change.clone())).unwrap();
            let chosen = options(&fields()[at])[place].clone();
            assert!(chosen.chosen, "{:?} {place}", field.id);
            // Whoever taps it again takes it back, but always has an age group.
            officer.does(|desk| desk.set_fact(chosen.change)).unwrap();
            assert_eq!(options(&fields()[at])[place].chosen, field.required, "{:?} {place}", field.id);
        }
    }
}

#[test]
fn an_interview_is_not_finished_without_an_age_group() {
    let officer = Officer::screening("first-contact", "adult");
    officer.does(|desk| desk.set_fact(FactChange::Age(None))).unwrap();
    let shown = officer
        .does(|desk| {
            desk.location = Location::End;
            Ok(())
        })
        .unwrap();
    let Screen::Interview(view) = shown.screen else { panic!("no interview") };
    let Page::End(end) = view.page else { panic!("not the end") };
    assert!(!end.can_finish);
    assert_eq!(end.hindrance.unwrap().id, "hindrance-age-missing");
    assert_eq!(refused(officer.does(Desk::finish)), "age-missing");
    officer.does(|desk| desk.set_fact(FactChange::Age(Some(Age::Unsure)))).unwrap();
    assert!(matches!(officer.does(Desk::finish).unwrap().screen, Screen::Result(_)));
}

#[test]
fn there_is_no_result_and_no_hand_over_before_the_end() {
    let officer = Officer::screening("first-contact", "adult");
    let before = officer.view();
    assert_eq!(refused(officer.does(|desk| desk.go(Destination::Result {}))), "not-finished");
    assert_eq!(officer.view(), before, "the officer is still at the question");
    assert_eq!(refused(officer.does(|desk| desk.go(Destination::Referral {}))), "not-finished");
    assert_eq!(refused(officer.does(|desk| desk.decide(DecisionKind::Agree, ""))), "not-finished");
    let form = consent("provider", true, &[]);
    assert_eq!(refused(officer.does(|desk| desk.set_consent(&form))), "not-finished");
    assert_eq!(refused(officer.does(|desk| desk.save_explanation("lv", Some("/")))), "not-finished");
    assert_eq!(officer.view(), before);
    officer.does(Desk::finish).unwrap();
    let before = officer.view();
    assert_eq!(
        refused(officer.does(|desk| desk.go(Destination::Referral {}))),
        "not-finished",
        "nobody has decided yet"
    );
    assert_eq!(officer.view(), before);
}

#[test]
fn to_judge_differently_needs_a_reason() {
    let officer = Officer::screening("first-contact", "adult");
    officer.does(Desk::finish).unwrap();
    let before = officer.view();
    let long = "a".repeat(1001);
    for (reason, code) in
        [("", "reason-missing"), ("  \n", "reason-missing"), (long.as_str(), "reason-too-long")]
    {
        assert_eq!(refused(officer.does(|desk| desk.decide(DecisionKind::Differ, reason))), code);
        assert_eq!(officer.view(), before);
    }
    officer.does(|desk| desk.decide(DecisionKind::Differ, " I saw more. ")).unwrap();
    let id = officer.case();
    let Screen::Result(view) = officer.opens(id).unwrap().screen else { panic!("no result") };
    assert_eq!((view.decision, view.reason.as_str()), (Some(DecisionKind::Differ), "I saw more."));
    assert!(view.can_refer);
}

#[test]
fn a_finished_case_takes_no_answers_until_it_is_taken_up_again() {
    let officer = Officer::decided("adult");
    let id = officer.case();
    let yes = || said(text("yes"));
    officer.does(|desk| desk.go(at_question("passport-now"))).unwrap();
    let before = officer.view();
    assert_eq!(refused(officer.does(|desk| desk.answer("danger-now", yes(), Then::Next))), "case-not-draft");
    assert_eq!(refused(officer.does(|desk| desk.take_back("passport-now"))), "case-not-draft");
    assert_eq!(
        refused(officer.does(|desk| desk.set_fact(FactChange::Gender(Some(Gender::Man))))),
        "case-not-draft"
    );
    assert_eq!(refused(officer.does(Desk::finish)), "case-not-draft");
    assert_eq!(officer.view(), before);
    // A question that cannot be asked does not open the case.
    assert_eq!(refused(officer.does(|desk| desk.ask_again("no-such-question"))), "question-unknown");
    assert_eq!(refused(officer.does(|desk| desk.ask_again("debt-free-to-leave"))), "question-not-shown");
    assert_eq!(refused(officer.does(|desk| desk.answer("danger-now", yes(), Then::Next))), "case-not-draft");
    let shown = officer.does(|desk| desk.ask_again("danger-now")).unwrap();
    assert_eq!(question(&shown), "danger-now");
    officer.answers("danger-now", text("yes")).unwrap();
    assert_eq!(refused(officer.does(|desk| desk.decide(DecisionKind::Agree, ""))), "not-finished");
    officer.does(Desk::finish).unwrap();
    let Screen::Result(view) = officer.opens(id).unwrap().screen else { panic!("no result") };
    assert_eq!(view.decision, None, "the earlier decision was about the earlier screening");
    assert_eq!(view.answered, 2);
}

#[test]
fn a_closed_case_stays_readable_and_a_deleted_one_is_gone() {
    let officer = Officer::decided("adult");
    let id = officer.case();
    let Screen::Cases(view) = officer.closes().unwrap().screen else { panic!("no list") };
    assert_eq!(view.cases[0].state, CaseState::Closed);
    assert_eq!(refused(officer.does(Desk::close)), "case-not-open");
    assert!(matches!(officer.opens(id).unwrap().screen, Screen::Result(_)));
    let Screen::Cases(view) = officer.does(Desk::delete).unwrap().screen else { panic!("no list") };
    assert!(view.empty);
    assert_eq!(refused(officer.opens(id)), "case-not-found");
}

#[test]
fn a_case_closed_before_it_was_finished_can_be_opened() {
    let officer = Officer::screening("first-contact", "adult");
    officer.answers("passport-now", text("employer")).unwrap();
    let id = officer.case();
    officer.closes().unwrap();
    let Screen::Interview(view) = officer.opens(id).unwrap().screen else { panic!("no interview") };
    assert_eq!((matches!(view.page, Page::End(_)), view.answered), (true, 1));
    assert_eq!(refused(officer.does(Desk::finish)), "case-not-draft");
    officer.does(|desk| desk.ask_again("danger-now")).unwrap();
    assert_eq!(question(&officer.does(|desk| desk.begin_meeting(&meeting())).unwrap()), "has-travelled");
    officer.answers("danger-now", text("no")).unwrap();
}

#[test]
fn the_origin_and_the_note_of_an_answer_are_kept() {
    let officer = Officer::screening("first-contact", "adult");
    let note = |note: &str| AnswerView {
        origin: Origin::Inference,
        note: Some(note.to_owned()),
        ..said(text("employer"))
    };
    officer.does(|desk| desk.answer("passport-now", note("  in the safe \n"), Then::Stay)).unwrap();
    let id = officer.case();
    officer.opens(id).unwrap();
    let shown = officer.does(|desk| desk.go(at_question("passport-now"))).unwrap();
    assert_eq!(answer_shown(&shown), Some(note("in the safe")));
}

#[test]
fn a_question_is_found_however_its_letters_are_typed() {
    let officer = Officer::screening("first-contact", "adult");
    let found = |typed: &str| {
        let choices = officer
            .session
            .look_up(|desk, preferences| search::show(desk.case()?, &preferences.desk_language, typed));
        choices.unwrap().into_iter().map(|choice| choice.value).collect::<Vec<_>>()
    };
    let as_written = found("par\u{101}d\u{101}");
    assert!(as_written.contains(&"debt-owed".to_owned()), "{as_written:?}");
    for typed in ["parada", "PARADA", "para\u{304}da\u{304}", "Par\u{101}da"] {
        assert_eq!(found(typed), as_written, "{typed}");
    }
    assert_eq!(found("nekas no t\u{101}"), Vec::<String>::new());
}

#[test]
fn each_area_of_the_result_says_which_line_of_the_rule_gave_it() {
    let officer = Officer::screening("first-contact", "adult");
    for (question, value) in [
        ("passport-now", text("employer")),
        ("go-out-freely", text("no")),
        ("debt-owed", text("yes")),
        ("pay-received", text("nothing")),
    ] {
        officer.answers(question, value).unwrap();
    }
    officer.does(Desk::finish).unwrap();
    let Screen::Result(view) = officer.sees().screen else { panic!("no result is shown") };
    let mut seen = BTreeSet::new();
    for dimension in view.profiles.iter().flat_map(|profile| &profile.dimensions) {
        let expected = match dimension.result {
            DimensionResult::Positive => "rule-two-strong",
            DimensionResult::Undetermined => "rule-open",
            DimensionResult::NotPositive => "rule-not-met",
        };
        assert_eq!(dimension.rule.id, expected, "{dimension:?}");
        seen.insert(dimension.rule.id.clone());
    }
    assert!(seen.contains("rule-two-strong") && seen.contains("rule-open"), "{seen:?}");
}
