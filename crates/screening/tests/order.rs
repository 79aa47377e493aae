//! The order in which questions are answered never matters; only what was answered last to each does.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod small;

use proptest::prelude::*;
use screening::{Origin, Value};
use small::{Scenario, no, yes};

const QUESTIONS: [&str; 4] = ["debt-owed", "debt-free-to-leave", "go-out", "watched"];

/// An answer to each question of the small questionnaire; the follow-up is only asked after a yes.
fn answers() -> impl Strategy<Value = Vec<(&'static str, Value, Origin)>> {
    let value = prop::sample::select(vec![yes(), no(), Value::DontKnow, Value::Declined]);
    let origin = prop::sample::select(Origin::ALL.to_vec());
    prop::collection::vec((value, origin), 4).prop_map(|given| {
        QUESTIONS
            .into_iter()
            .zip(given)
            .map(|(question, (value, origin))| (question, value, origin))
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn the_order_of_answers_never_matters(
        (straight, shuffled) in answers().prop_flat_map(|a| (Just(a.clone()), Just(a).prop_shuffle())),
    ) {
        prop_assert_eq!(told(&straight).outcome(), told(&shuffled).outcome());
    }

    #[test]
    fn only_the_last_answer_to_a_question_counts(first in answers(), last in answers()) {
        let both: Vec<_> = first.into_iter().chain(last.clone()).collect();
        prop_assert_eq!(told(&both).outcome(), told(&last).outcome());
    }
}

/// Tells everything, as often as it takes: what is not shown yet is told again once it is.
fn told(answers: &[(&str, Value, Origin)]) -> Scenario {
    (0..2).fold(Scenario::start(), |scenario, _| {
        answers.iter().fold(scenario, |scenario, (question, value, origin)| {
            scenario.answer_if_shown(question, value.clone(), *origin)
        })
    })
}
