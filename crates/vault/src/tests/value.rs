//! Answers of every kind come back from the store as they were given.

use super::*;
use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use screening::id::OptionId;

fn value() -> impl Strategy<Value = screening::answer::Value> {
    let option = || "[a-z][a-z0-9]{0,12}".prop_map(|text| OptionId::new(&text).unwrap());
    let day = || (0..80_000_i32).prop_map(|day| NaiveDate::from_num_days_from_ce_opt(700_000 + day).unwrap());
    prop_oneof![
        Just(Value::Yes),
        Just(Value::No),
        option().prop_map(Value::Choice),
        prop::collection::btree_set(option(), 1..6).prop_map(Value::Choices),
        any::<u32>().prop_map(Value::Number),
        day().prop_map(Value::Date),
        day().prop_map(Value::Month),
        any::<String>().prop_map(Value::Text),
        Just(Value::DontKnow),
        Just(Value::Declined),
    ]
}

fn answer() -> impl Strategy<Value = Answer> {
    let note = prop::option::of(any::<String>());
    (value(), prop::sample::select(Origin::ALL), note).prop_map(|(value, origin, note)| Answer {
        value,
        origin,
        note,
    })
}

#[test]
fn answers_of_every_kind_come_back_as_they_were() {
    let (scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    let mut runner = TestRunner::deterministic();
    let mut last = None;
    for number in 0..200 {
        let answer = answer().new_tree(&mut runner).unwrap().current();
        keep(&mut vault, id, &format!("question-{number}"), Some(answer.clone())).unwrap();
        assert_eq!(vault.answers(id).unwrap().get(&question(&format!("question-{number}"))), Some(&answer));
        last = Some(answer);
    }
    vault.lock(at(9)).unwrap();
    let answers = scene.unlock().unwrap().answers(id).unwrap();
    assert_eq!((answers.len(), answers.get(&question("question-199"))), (200, last.as_ref()));
}
