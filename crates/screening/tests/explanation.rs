//! What an explanation says of an interview, and what it cannot say.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod small;

use chrono::DateTime;
use screening::dimension::{ByRule, RuleLine};
use screening::explanation::{Explanation, Source};
use screening::indicator::Confidence;
use screening::{Band, CaseCode, Decision, Dimension, Origin, Profile, QuestionId, Screening, State, Value};
use small::{Scenario, no, yes};

fn frozen(scenario: &Scenario) -> Screening {
    Screening::freeze(scenario.list(), scenario.interview(), DateTime::UNIX_EPOCH)
}

fn explained(scenario: &Scenario, screening: &Screening) -> Explanation {
    Explanation::new(&Source {
        code: &CaseCode::try_from("K7Q-4M2".to_owned()).unwrap(),
        program_version: "0.1.0",
        screening,
        indicators: scenario.list(),
        questionnaire: scenario.interview().questionnaire(),
        decision: Some(&Decision::Agree),
    })
}

#[test]
fn the_line_of_the_rule_and_what_it_counted_stand_together() {
    let scenario = Scenario::start()
        .answer("debt-owed", yes())
        .answer("debt-free-to-leave", no())
        .answer("go-out", no());
    let explanation = explained(&scenario, &frozen(&scenario));
    let profiles: Vec<Profile> = explanation.profiles.iter().map(|lines| lines.profile).collect();
    assert_eq!(profiles, [Profile::AdultLabour, Profile::AdultSexual], "the one that decides comes first");
    let coercion = &explanation.profiles[0].dimensions[4];
    assert_eq!(coercion.dimension, Dimension::CoercionAtDestination);
    assert_eq!(coercion.found.by_rule(), ByRule::Met(RuleLine::TwoStrong));
    let found: Vec<(&str, State)> =
        coercion.indicators.iter().map(|line| (line.indicator.as_str(), line.state)).collect();
    assert_eq!(found, [("debt-bondage", State::Present), ("isolation", State::Present)]);
    assert_eq!(explanation.outcome, Band::ReasonableGrounds);
    assert_eq!(explanation.coverage, (2, 2));
    assert!(explanation.strengths.contains(&(Confidence::Provisional, 2)));
}

#[test]
fn a_conclusion_and_an_unknown_are_counted_apart_and_leave_the_rule_open() {
    let scenario = Scenario::start()
        .answer("debt-owed", yes())
        .answer("debt-free-to-leave", Value::Declined)
        .answer_from("go-out", no(), Origin::Inference);
    let explanation = explained(&scenario, &frozen(&scenario));
    assert_eq!((explanation.concluded, explanation.unknown), (1, 1));
    let coercion = &explanation.profiles[0].dimensions[4];
    assert_eq!(coercion.found.by_rule(), ByRule::Open);
    let states: Vec<State> = coercion.indicators.iter().map(|line| line.state).collect();
    assert_eq!(states, [State::Inferred, State::Unknown]);
    assert_eq!(explanation.may_rise_to, Some(Band::ReasonableGrounds));
}

#[test]
fn every_question_is_accounted_for() {
    let scenario = Scenario::start().answer("go-out", Value::DontKnow);
    let explanation = explained(&scenario, &frozen(&scenario));
    let questions = &explanation.questions;
    assert_eq!((questions.shown, questions.answered, questions.dont_know), (3, 0, 1));
    assert_eq!((questions.declined, questions.not_asked), (0, 2));
    let told = questions.told.as_ref().unwrap();
    assert_eq!((told.sensitive, told.not_applicable, told.not_reached), (0, 0, 1));
    let all = scenario.interview().questionnaire().questions().len();
    assert_eq!(questions.shown + told.not_applicable + told.not_reached, all);
    assert_eq!(
        told.next.first().map(QuestionId::as_str),
        Some("go-out"),
        "what the frozen answers leave open"
    );
    let none = Scenario::start().answer("debt-owed", no());
    assert_eq!(explained(&none, &frozen(&none)).questions.told.unwrap().not_applicable, 1);
}

#[test]
fn what_another_version_of_the_questionnaire_would_say_is_not_said() {
    let scenario = Scenario::start().answer("go-out", no());
    let mut screening = frozen(&scenario);
    screening.instrument_version = 0;
    let explanation = explained(&scenario, &screening);
    assert_eq!(explanation.questions.told, None);
    assert_eq!((explanation.questions.answered, explanation.questions.not_asked), (1, 2));
}

#[test]
fn a_screening_that_was_kept_and_read_again_is_explained_the_same() {
    let scenario = Scenario::start().answer("debt-owed", Value::DontKnow).answer("watched", yes());
    let screening = frozen(&scenario);
    let kept: Screening = serde_json::from_str(&serde_json::to_string(&screening).unwrap()).unwrap();
    let (before, after) = (explained(&scenario, &screening), explained(&scenario, &kept));
    assert_eq!(before.may_rise_to, after.may_rise_to);
    assert_eq!(before.questions, after.questions);
    let rules = |explanation: &Explanation| -> Vec<ByRule> {
        explanation
            .profiles
            .iter()
            .flat_map(|lines| &lines.dimensions)
            .map(|one| one.found.by_rule())
            .collect()
    };
    assert_eq!(rules(&before), rules(&after));
}
