//! What stands beside the result: checklists never count, and an observation grows only more cautious.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod small;

use chrono::DateTime;
use proptest::prelude::*;
use screening::checklist::{FoundSign, checklists};
use screening::observation::{Carried, ObservationResult, Suggestion, carry, result};
use screening::{
    Answer, Choice, Facts, Form, InstrumentId, Interview, Kind, OnChecklist, OptionId, Origin, Question,
    QuestionId, Questionnaire, Screening, Section, SectionId, Sign, SignId, SignValue, Value, assess,
};
use small::Scenario;
use std::collections::BTreeMap;
use std::sync::Arc;

fn id(text: &str) -> QuestionId {
    QuestionId::new(text).unwrap()
}

fn option(text: &str) -> OptionId {
    OptionId::new(text).unwrap()
}

/// The small questionnaire, and behind it four questions on checklists, one of each kind that can have a sign.
fn with_checklists() -> Interview {
    let small = Scenario::start();
    let counted = small.interview().questionnaire().questions().to_vec();
    let choice = |name: &str| Choice { id: option(name), indicates: Vec::new(), alone: false };
    let on = |form, sign| Some(OnChecklist { form, sign });
    let yes_no = || Kind::YesNo { yes: Vec::new(), no: Vec::new() };
    let ask = |name: &str, kind: Kind, checklist: Option<OnChecklist>| Question {
        id: id(name),
        kind,
        sensitive: false,
        explained: false,
        show_when: None,
        checklist,
    };
    let options = || vec![choice("boss"), choice("nobody")];
    let beside = [
        ask("begs", yes_no(), on(Form::Begging, SignValue::Yes)),
        ask(
            "sent-by",
            Kind::SingleChoice { options: options() },
            on(Form::Begging, SignValue::Options([option("boss")].into())),
        ),
        ask(
            "others",
            Kind::Number { range: (0, 9), at_least: None, at_most: None },
            on(Form::Begging, SignValue::AtLeast(2)),
        ),
        ask("chose-to-marry", yes_no(), on(Form::Marriage, SignValue::No)),
    ];
    let bank: BTreeMap<QuestionId, Question> =
        counted.iter().chain(&beside).map(|question| (question.id.clone(), question.clone())).collect();
    let order = counted.iter().chain(&beside).map(|question| question.id.clone()).collect();
    let section = Section { id: SectionId::new("all").unwrap(), questions: order };
    let instrument = InstrumentId::new("beside").unwrap();
    let questionnaire = Questionnaire::new(instrument, 1, String::new(), vec![section], &bank).unwrap();
    Interview::new(Arc::new(questionnaire), small.interview().facts.clone())
}

fn answer(interview: &mut Interview, question: &str, value: Value, origin: Origin, note: Option<&str>) {
    let answer = Answer { value, origin, note: note.map(str::to_owned) };
    interview.answer(&id(question), answer, DateTime::UNIX_EPOCH).unwrap();
}

#[test]
fn a_checklist_tells_signs_other_answers_and_what_is_open() {
    let mut interview = with_checklists();
    answer(&mut interview, "begs", Value::Yes, Origin::Inference, Some("invented"));
    answer(&mut interview, "sent-by", Value::Choice(option("nobody")), Origin::Said, None);
    answer(&mut interview, "others", Value::Declined, Origin::Said, None);
    let lists = checklists(&interview);
    assert_eq!(lists.iter().map(|list| list.form).collect::<Vec<_>>(), [Form::Begging, Form::Marriage]);
    let sign = FoundSign { question: id("begs"), value: Value::Yes, origin: Origin::Inference, noted: true };
    assert_eq!(lists[0].signs, [sign]);
    assert_eq!(lists[0].no_signs, [id("sent-by")]);
    assert_eq!(lists[0].open, [id("others")]);
    assert!(!lists[1].was_touched(), "nothing was asked of the other form");
    assert_eq!(lists[1].open, [id("chose-to-marry")]);
}

#[test]
fn the_answers_that_are_signs_are_those_that_the_question_says() {
    let mut interview = with_checklists();
    let cases = [
        ("begs", Value::No, false),
        ("sent-by", Value::Choice(option("boss")), true),
        ("others", Value::Number(1), false),
        ("others", Value::Number(2), true),
        ("chose-to-marry", Value::No, true),
        ("chose-to-marry", Value::Yes, false),
        ("chose-to-marry", Value::DontKnow, false),
    ];
    for (question, value, expected) in cases {
        answer(&mut interview, question, value.clone(), Origin::Said, None);
        let found =
            checklists(&interview).iter().any(|list| list.signs.iter().any(|s| s.question == id(question)));
        assert_eq!(found, expected, "{question} {value:?}");
    }
}

#[test]
fn a_screening_frozen_before_there_were_checklists_still_opens() {
    let scenario = Scenario::start();
    let mut interview = with_checklists();
    answer(&mut interview, "begs", Value::Yes, Origin::Said, None);
    let screening = Screening::freeze(scenario.list(), &interview, DateTime::UNIX_EPOCH);
    assert_eq!(screening.checklists.len(), 2);
    let mut kept = serde_json::to_value(&screening).unwrap();
    let opened: Screening = serde_json::from_value(kept.clone()).unwrap();
    assert_eq!(opened.checklists, screening.checklists);
    assert!(kept.as_object_mut().unwrap().remove("checklists").is_some());
    let opened: Screening = serde_json::from_value(kept).unwrap();
    assert!(opened.checklists.is_empty());
    assert_eq!(opened.assessment.outcome, screening.assessment.outcome);
}

/// An answer, or none, to each question on a checklist.
fn beside() -> impl Strategy<Value = Vec<(&'static str, Option<(Value, Origin)>)>> {
    let yes_no = vec![Value::Yes, Value::No, Value::DontKnow, Value::Declined];
    let chosen = vec![Value::Choice(option("boss")), Value::Choice(option("nobody")), Value::DontKnow];
    let number = (0..9_u32).prop_map(Value::Number).boxed();
    let of = |values: Vec<Value>| prop::sample::select(values).boxed();
    let values = [
        ("begs", of(yes_no.clone())),
        ("sent-by", of(chosen)),
        ("others", number),
        ("chose-to-marry", of(yes_no)),
    ];
    let one = |(question, value): (&'static str, BoxedStrategy<Value>)| {
        let origin = prop::sample::select(Origin::ALL.to_vec());
        prop::option::of((value, origin)).prop_map(move |given| (question, given))
    };
    values.map(one).to_vec()
}

fn signs() -> Vec<Sign> {
    let all = [Suggestion::Now, Suggestion::Elsewhere, Suggestion::Call].into_iter().cycle().take(9);
    let sign = |(number, suggests): (usize, Suggestion)| Sign {
        id: SignId::new(&format!("sign-{number}")).unwrap(),
        suggests,
        carries: Vec::new(),
    };
    all.enumerate().map(sign).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_change_of_a_checklist_changes_the_assessment(
        counted in prop::collection::vec(prop::option::of(prop::sample::select(vec![Value::Yes, Value::No, Value::DontKnow])), 4),
        first in beside(),
        second in beside(),
    ) {
        let list = Scenario::start();
        let assessed = |beside: &[(&str, Option<(Value, Origin)>)]| {
            let mut interview = with_checklists();
            for (question, value) in ["debt-owed", "debt-free-to-leave", "go-out", "watched"].into_iter().zip(&counted) {
                if let Some(value) = value {
                    let _ = interview.answer(&id(question), Answer::said(value.clone()), DateTime::UNIX_EPOCH);
                }
            }
            for (question, given) in beside {
                if let Some((value, origin)) = given {
                    answer(&mut interview, question, value.clone(), *origin, None);
                }
            }
            assess(list.list(), &interview.findings(list.list()))
        };
        prop_assert_eq!(assessed(&first), assessed(&second));
    }

    #[test]
    fn a_further_sign_never_makes_the_next_step_less_cautious(
        ticked in prop::collection::btree_set(0..9_usize, 0..9),
        further in 0..9_usize,
    ) {
        let signs = signs();
        let of = |places: &std::collections::BTreeSet<usize>| result(places.iter().map(|place| &signs[*place]));
        let mut more = ticked.clone();
        more.insert(further);
        prop_assert!(of(&more) >= of(&ticked));
        prop_assert!(of(&more) > ObservationResult::NothingSeen);
    }
}

#[test]
fn an_observation_has_four_results() {
    let signs = signs();
    assert_eq!(result([]), ObservationResult::NothingSeen);
    assert_eq!(result([&signs[0], &signs[3]]), ObservationResult::SpeakNow);
    assert_eq!(result([&signs[0], &signs[1]]), ObservationResult::SpeakElsewhere);
    assert_eq!(result([&signs[1], &signs[2]]), ObservationResult::DoNotApproach);
}

fn carrying(name: &str, question: &str, value: Value) -> Sign {
    let carries = vec![Carried { question: id(question), value }];
    Sign { id: SignId::new(name).unwrap(), suggests: Suggestion::Now, carries }
}

#[test]
fn a_carried_answer_is_observed_and_only_of_questions_that_are_asked_and_shown() {
    let mut interview = Scenario::start().interview().clone();
    let seen = [
        carrying("free", "debt-free-to-leave", Value::No),
        carrying("kept-in", "go-out", Value::No),
        carrying("elsewhere", "no-such-question", Value::Yes),
    ];
    let changes = carry(&seen, &mut interview, DateTime::UNIX_EPOCH);
    assert_eq!(changes.iter().map(|change| change.question.as_str()).collect::<Vec<_>>(), ["go-out"]);
    assert_eq!(interview.answer_to(&id("go-out")).unwrap().origin, Origin::Observed);
    assert_eq!(interview.answers().len(), 1);
}

#[test]
fn a_carried_answer_may_show_the_next_question_and_fills_that_too() {
    let mut interview = Scenario::start().interview().clone();
    let seen =
        [carrying("bound", "debt-free-to-leave", Value::No), carrying("debt", "debt-owed", Value::Yes)];
    assert_eq!(carry(&seen, &mut interview, DateTime::UNIX_EPOCH).len(), 2);
}

#[test]
fn signs_that_contradict_each_other_carry_nothing_and_no_answer_is_overwritten() {
    let mut interview = Scenario::start().interview().clone();
    answer(&mut interview, "watched", Value::No, Origin::Said, None);
    let seen = [
        carrying("in", "go-out", Value::No),
        carrying("out", "go-out", Value::Yes),
        carrying("in-again", "go-out", Value::No),
        carrying("cameras", "watched", Value::Yes),
    ];
    assert_eq!(carry(&seen, &mut interview, DateTime::UNIX_EPOCH), []);
    assert_eq!(interview.answer_to(&id("watched")).unwrap().value, Value::No);
}

#[test]
fn facts_from_before_there_were_observations_still_open_and_say_nothing_new() {
    let kept = serde_json::to_value(Facts::default()).unwrap();
    assert!(kept.get("seen").is_none());
    assert_eq!(serde_json::from_value::<Facts>(kept).unwrap(), Facts::default());
}
