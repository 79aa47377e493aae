//! How the questions stand never depends on the way there: after any answers, each stands as in an interview taken up with them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::DateTime;
use proptest::prelude::*;
use screening::{
    Answer, Condition, Facts, InstrumentId, Interview, Kind, Question, QuestionId, Questionnaire, Section,
    SectionId, Value,
};
use std::collections::BTreeMap;
use std::sync::Arc;

const QUESTIONS: usize = 9;

fn id(place: usize) -> QuestionId {
    QuestionId::new(&format!("q{place}")).unwrap()
}

/// Any condition over the questions before a place.
fn condition(place: usize) -> impl Strategy<Value = Condition> {
    let values = prop::sample::select(vec![vec!["yes"], vec!["no"], vec!["yes", "no"]]);
    let one = (0..place, values).prop_map(|(earlier, values)| Condition::AnyOf {
        question: id(earlier),
        values: values.into_iter().map(str::to_owned).collect(),
    });
    one.prop_recursive(2, 6, 3, |part| {
        prop_oneof![
            prop::collection::vec(part.clone(), 1..3).prop_map(Condition::All),
            prop::collection::vec(part.clone(), 1..3).prop_map(Condition::Any),
            part.prop_map(|part| Condition::Not(Box::new(part))),
        ]
    })
}

/// Any questionnaire in two sections whose questions depend on earlier ones, straight, over others, or not at all.
fn questionnaire() -> impl Strategy<Value = Arc<Questionnaire>> {
    let conditions: Vec<_> = (1..QUESTIONS).map(|place| prop::option::of(condition(place))).collect();
    conditions.prop_map(|conditions| {
        let question = |(place, show_when)| Question {
            id: id(place),
            kind: Kind::YesNo { yes: Vec::new(), no: Vec::new() },
            sensitive: false,
            explained: false,
            show_when,
            checklist: None,
        };
        let all = std::iter::once(None).chain(conditions).enumerate().map(question);
        let bank: BTreeMap<QuestionId, Question> =
            all.map(|question| (question.id.clone(), question)).collect();
        let section = |name: &str, places: std::ops::Range<usize>| Section {
            id: SectionId::new(name).unwrap(),
            questions: places.map(id).collect(),
        };
        let sections = vec![section("first", 0..4), section("second", 4..QUESTIONS)];
        let instrument = InstrumentId::new("any").unwrap();
        Arc::new(Questionnaire::new(instrument, 1, String::new(), sections, &bank).unwrap())
    })
}

fn steps() -> impl Strategy<Value = Vec<(usize, Option<Value>)>> {
    let value = prop::sample::select(vec![Value::Yes, Value::No, Value::DontKnow, Value::Declined]);
    prop::collection::vec((0..QUESTIONS, prop::option::weighted(0.8, value)), 0..30)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn after_any_answers_every_question_stands_as_if_all_were_given_at_once(
        questionnaire in questionnaire(), steps in steps(),
    ) {
        let mut interview = Interview::new(questionnaire.clone(), Facts::default());
        for (place, value) in steps {
            let _ = match value {
                Some(value) => interview.answer(&id(place), Answer::said(value), DateTime::UNIX_EPOCH),
                None => interview.clear(&id(place), DateTime::UNIX_EPOCH),
            };
            let anew = Interview::resume(questionnaire.clone(), Facts::default(), interview.answers().clone());
            for place in (0..QUESTIONS).map(id) {
                prop_assert_eq!(interview.standing(&place), anew.standing(&place), "{}", place);
            }
        }
    }

    #[test]
    fn before_after_and_progress_go_by_the_shown_questions(questionnaire in questionnaire(), steps in steps()) {
        let mut interview = Interview::new(questionnaire, Facts::default());
        for (place, value) in steps {
            let _ = interview.answer(&id(place), Answer::said(value.unwrap_or(Value::No)), DateTime::UNIX_EPOCH);
        }
        let shown: Vec<&Question> = interview.shown().collect();
        for pair in shown.windows(2) {
            prop_assert_eq!(interview.after(&pair[0].id), Some(pair[1]));
            prop_assert_eq!(interview.before(&pair[1].id), Some(pair[0]));
        }
        let sections = interview.sections();
        let answered = shown.iter().filter(|question| interview.answer_to(&question.id).is_some()).count();
        prop_assert_eq!(sections.iter().map(|(_, progress)| progress.shown).sum::<usize>(), shown.len());
        prop_assert_eq!(sections.iter().map(|(_, progress)| progress.answered).sum::<usize>(), answered);
        prop_assert_eq!(interview.progress().answered, answered);
    }
}
