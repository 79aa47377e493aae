//! `atpazit score`: the three invented interviews, and everything that is refused.
#![allow(missing_docs)]

mod common;

use common::{atpazit, fed, keys};
use serde_json::{Value, json};

fn example(name: &str) -> Value {
    atpazit(&["score", &format!("questionnaires/examples/{name}.json")]).json()
}

#[test]
fn the_examples_score_as_they_are_meant() {
    let main = |name: &str| {
        let score = example(name);
        json!([score["outcome"], score["may_rise_to"], score["coverage"], score["next_questions"]])
    };
    let coverage = |can_find: u32| json!({ "can_find": can_find, "of": 67 });
    assert_eq!(
        main("taxi-driver"),
        json!(["strong-grounds", null, coverage(56), ["used-to-persuade", "recruitment-pressure"]])
    );
    assert_eq!(main("forestry-worker"), json!(["labour-rights", null, coverage(56), []]));
    assert_eq!(main("minor"), json!(["strong-grounds", null, coverage(34), ["hours-per-week"]]));
}

#[test]
fn evidence_names_questions_and_origins_of_each_indicator() {
    let score = example("taxi-driver");
    assert_eq!(
        keys(&score),
        [
            "outcome",
            "outcome_before_triggers",
            "may_rise_to",
            "route",
            "profiles",
            "coverage",
            "evidence",
            "next_questions"
        ]
    );
    let documents = json!({ "state": "present", "questions": ["passport-now"], "origins": ["said"] });
    assert_eq!(score["evidence"]["documents-confiscated"], documents);
    let watched: Vec<&Value> = score["evidence"]
        .as_object()
        .expect("an object")
        .values()
        .filter(|found| found["state"] == "inferred")
        .collect();
    assert_eq!(
        watched,
        [&json!({ "state": "inferred", "questions": ["phone-monitored"], "origins": ["inference"] })]
    );
}

#[test]
fn the_same_interview_gives_the_same_bytes_from_a_file_and_from_standard_input() {
    let file = "questionnaires/examples/taxi-driver.json";
    let first = atpazit(&["score", file]).done();
    assert_eq!(atpazit(&["score", file]).done(), first);
    let text = std::fs::read(common::root().join(file)).expect("an example");
    assert_eq!(fed(&["score", "-"], &text).done(), first);
}

/// An invented interview with one thing about it changed.
fn with(place: &str, value: Value) -> String {
    let mut interview = json!({
        "questionnaire": "labour-site-visit", "age": "adult", "forms": [], "triggers": [], "facts": {}, "answers": {}
    });
    *interview.pointer_mut(place).expect("a place") = value;
    interview.to_string()
}

#[allow(clippy::needless_pass_by_value, reason = "as `json!` gives it")]
fn answered(question: &str, value: Value) -> String {
    with("/answers", json!({ question: { "value": value } }))
}

#[test]
fn what_is_wrong_is_named_with_its_key_and_place() {
    let origin = json!({ "hours-per-week": { "value": 60, "origin": "heard" } });
    let key = json!({ "hours-per-week": { "value": 60, "sure": true } });
    let note = json!({ "hours-per-week": { "value": 60, "note": "a".repeat(501) } });
    let no_value = json!({ "hours-per-week": { "origin": "said" } });
    let twice = with("/answers", json!({})).replace(
        r#""answers":{}"#,
        r#""answers":{"danger-now":{"value":"yes"},"danger-now":{"value":"no"}}"#,
    );
    let fact_twice = with("/facts", json!({})).replace("{}", r#"{"gender":"man","gender":"woman"}"#);
    let cases: &[(&str, String, &[&str])] = &[
        ("cut off", with("/age", json!("adult")).replace("}}", ""), &["EOF", "line 1"]),
        ("an unknown key", r#"{"questionaire":"x"}"#.to_owned(), &["`questionaire`", "line 1"]),
        ("a missing key", r#"{"questionnaire":"first-contact","answers":{}}"#.to_owned(), &["`age`"]),
        ("an unknown instrument", with("/questionnaire", json!("visit")), &["questionnaire", "`visit`"]),
        ("an unknown age", with("/age", json!("old")), &["age: ", "`old`"]),
        ("an unknown form", with("/forms", json!(["x"])), &["forms[0]", "`x`"]),
        ("an unknown trigger", with("/triggers", json!(["x"])), &["triggers[0]", "`x`"]),
        ("an unknown fact", with("/facts", json!({ "name": "Invented" })), &["facts", "`name`"]),
        ("an unknown word", with("/facts", json!({ "gender": "x" })), &["facts.gender", "`x`"]),
        ("another kind of fact", with("/facts", json!({ "sector": 3 })), &["facts.sector", "line 1"]),
        ("a fact of the top", with("/facts", json!({ "age": "child" })), &["facts.age", "top"]),
        ("a long place", with("/facts", json!({ "municipality": "ā".repeat(81) })), &["municipality", "80"]),
        ("no language", with("/facts", json!({ "speaks": "Uzbek, some" })), &["facts.speaks", "uz-Latn"]),
        ("no language", with("/facts", json!({ "reads": "" })), &["facts.reads", "uz-Latn"]),
        ("no date", with("/facts", json!({ "since": "2026-02-30" })), &["facts.since", "line 1"]),
        ("a slip of the year", with("/facts", json!({ "since": "0202-01-01" })), &["facts.since", "1900"]),
        ("a fact that stands twice", fact_twice, &["facts", "`gender`"]),
        ("an unknown question", answered("shoe-size", json!(43)), &["answers", "`shoe-size`"]),
        ("no question id", answered("Shoe Size", json!(43)), &["answers", "`Shoe Size`"]),
        ("an unknown option", answered("passport-now", json!("police")), &["passport-now", "`police`"]),
        ("an unknown option of several", answered("needs-now", json!(["food", "x"])), &["needs-now", "`x`"]),
        ("no option", answered("needs-now", json!([])), &["needs-now", "at least one"]),
        ("none and another", answered("needs-now", json!(["none", "food"])), &["needs-now", "`none`"]),
        ("a number out of range", answered("hours-per-week", json!(169)), &["hours-per-week", "169", "168"]),
        (
            "a number below zero",
            answered("hours-per-week", json!(-1)),
            &["answers.hours-per-week.value", "whole"],
        ),
        (
            "a broken number",
            answered("hours-per-week", json!(1.5)),
            &["answers.hours-per-week.value", "whole"],
        ),
        ("a text for a number", answered("hours-per-week", json!("60")), &["hours-per-week", "whole number"]),
        ("a number for yes or no", answered("danger-now", json!(1)), &["danger-now", "`yes`"]),
        ("a list for one option", answered("passport-now", json!(["self"])), &["passport-now", "one option"]),
        ("one option for a list", answered("needs-now", json!("food")), &["needs-now", "list"]),
        ("no month", answered("arrival-month", json!("2026-13")), &["arrival-month", "2026-11"]),
        ("a long text", answered("work-described", json!("a".repeat(201))), &["work-described", "200"]),
        ("an object", answered("danger-now", json!({ "yes": true })), &["answers.danger-now.value"]),
        ("nothing", answered("danger-now", json!(null)), &["answers.danger-now.value"]),
        ("an unknown origin", with("/answers", origin), &["answers.hours-per-week.origin", "`heard`"]),
        ("an unknown key of an answer", with("/answers", key), &["answers.hours-per-week", "`sure`"]),
        ("an answer without a value", with("/answers", no_value), &["answers.hours-per-week", "`value`"]),
        ("a long note", with("/answers", note), &["hours-per-week", "500"]),
        ("an answer that stands twice", twice, &["answers", "`danger-now` stands twice"]),
    ];
    for (what, input, named) in cases {
        let error = fed(&["score", "-"], input.as_bytes()).refused();
        assert!(error.starts_with("atpazit: standard input: "), "{what}: {error}");
        for word in *named {
            assert!(error.contains(word), "{what}: {word} is not named: {error}");
        }
    }
}

#[test]
fn a_language_that_the_program_does_not_speak_may_be_noted() {
    let input = with("/facts", json!({ "speaks": "ta", "reads": "sr-Latn-RS" }));
    fed(&["score", "-"], input.as_bytes()).done();
}

#[test]
fn the_interview_file_of_the_readme_is_accepted() {
    let readme = std::fs::read_to_string(common::root().join("questionnaires/README.md")).expect("a file");
    let example = readme.split_once("```json\n").expect("an example").1.split_once("```").expect("its end").0;
    let score = fed(&["score", "-"], example.as_bytes()).json();
    assert_eq!(score["evidence"]["documents-confiscated"]["state"], "present");
}

#[test]
fn an_interview_may_have_a_byte_order_mark_and_be_utf_16() {
    let text = std::fs::read_to_string(common::root().join("questionnaires/examples/taxi-driver.json"))
        .expect("an example");
    let plain = fed(&["score", "-"], text.as_bytes()).done();
    let marked = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let utf16 = |bytes: fn(u16) -> [u8; 2]| marked.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    for bytes in [marked.as_bytes().to_vec(), utf16(u16::to_le_bytes), utf16(u16::to_be_bytes)] {
        assert_eq!(fed(&["score", "-"], &bytes).done(), plain);
    }
    let without_mark: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(fed(&["score", "-"], &without_mark).refused().contains("it is UTF-16 text; save it as UTF-8"));
}

#[test]
fn the_words_say_the_same_as_the_json() {
    let words =
        |name: &str| atpazit(&["score", "--text", &format!("questionnaires/examples/{name}.json")]).done();
    let text = words("taxi-driver");
    for part in [
        "Outcome: strong grounds\n",
        "56 of 67 indicators",
        "Grounds, ",
        "passport-now (said)",
        "Next questions: used-to-persuade",
    ] {
        assert!(text.contains(part), "{part} is missing in:\n{text}");
    }
    assert!(!text.contains("absent") && !text.contains("null"), "{text}");
    assert!(words("forestry-worker").starts_with("Outcome: labour rights\n"));
}
