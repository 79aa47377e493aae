//! `atpazit assess`: the example of SCORING, section 5, and everything that is refused.
#![allow(missing_docs)]

mod common;

use common::{atpazit, fed, keys};
use serde_json::{Value, json};

fn example() -> Value {
    json!({
        "age": "adult",
        "forms": ["labour"],
        "triggers": [],
        "indicators": {
            "deceived-nature-of-job": "present", "deceived-wages": "unknown",
            "excessive-hours": "present", "low-or-no-salary": "unknown",
            "documents-confiscated": "inferred", "debt-bondage": "unknown", "isolation": "absent"
        }
    })
}

fn assess(input: &str) -> common::Run {
    fed(&["assess", "-"], input.as_bytes())
}

#[test]
fn the_published_example_gives_the_published_assessment() {
    let dimension = |result: &str, strong: u32, unknown: u32| json!({"result": result, "strong": strong, "medium": 0, "weak": 0, "unknown": unknown});
    let expected = json!({
        "outcome": "insufficient-information",
        "outcome_before_triggers": "insufficient-information",
        "may_rise_to": "strong-grounds",
        "route": "adult",
        "profiles": { "adult-labour": {
            "band": "insufficient-information",
            "may_rise_to": "strong-grounds",
            "dimensions": {
                "deceptive-recruitment": dimension("undetermined", 1, 1),
                "coercive-recruitment": dimension("not-positive", 0, 0),
                "abuse-of-vulnerability-recruitment": dimension("not-positive", 0, 0),
                "exploitation": dimension("undetermined", 1, 1),
                "coercion-at-destination": dimension("undetermined", 0, 2),
                "abuse-of-vulnerability-destination": dimension("not-positive", 0, 0),
            }
        } }
    });
    let found = assess(&example().to_string()).json();
    assert_eq!(found, expected);
    // Equality of objects does not look at their order, but a reader does.
    assert_eq!(keys(&found), keys(&expected));
    let dimensions = |result: &Value| result["profiles"]["adult-labour"]["dimensions"].clone();
    assert_eq!(keys(&dimensions(&found)), keys(&dimensions(&expected)));
    let counts = |result: &Value| dimensions(result)["exploitation"].clone();
    assert_eq!(keys(&counts(&found)), keys(&counts(&expected)));
}

#[test]
fn a_file_and_standard_input_give_the_same_bytes_every_time() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let file = dir.path().join("example.json");
    std::fs::write(&file, example().to_string()).expect("a file");
    let from_file = || atpazit(&["assess", file.to_str().expect("UTF-8")]).done();
    let first = from_file();
    assert_eq!(from_file(), first);
    assert_eq!(assess(&example().to_string()).done(), first);
}

#[test]
fn what_is_wrong_is_named_with_its_key_and_place() {
    let with = |key: &str, value: Value| {
        let mut input = example();
        input[key] = value;
        input.to_string()
    };
    let indicator = |id: &str, state: Value| with("indicators", json!({ id: state }));
    let twice = r#"{"age":"adult","forms":[],"triggers":[],"indicators":{"isolation":"absent","isolation":"present"}}"#;
    let cases: [(&str, String, &[&str]); 17] = [
        ("no JSON", "age: adult".to_owned(), &["line 1 column 1"]),
        ("cut off", r#"{"age":"adult","forms":["#.to_owned(), &["EOF", "line 1 column 24"]),
        ("more than one object", format!("{} {{}}", example()), &["trailing", "line 1"]),
        ("an empty input", String::new(), &["EOF"]),
        ("a list", "[1]".to_owned(), &["line 1 column 2"]),
        ("an unknown key", with("note", json!("x")), &["`note`", "line 1"]),
        ("a missing key", r#"{"age":"adult","forms":[],"triggers":[]}"#.to_owned(), &["`indicators`"]),
        ("an unknown indicator", indicator("long-days", json!("present")), &["indicators", "`long-days`"]),
        ("no id", indicator("Long Days", json!("present")), &["indicators", "`Long Days`"]),
        ("an unknown state", indicator("isolation", json!("maybe")), &["indicators.isolation", "`maybe`"]),
        ("another kind of state", indicator("isolation", json!(1)), &["indicators.isolation", "line 1"]),
        ("an indicator that stands twice", twice.to_owned(), &["indicators", "`isolation` stands twice"]),
        ("an unknown age", with("age", json!("old")), &["age", "`old`", "`unsure`"]),
        ("another kind of age", with("age", json!(34)), &["age: ", "line 1"]),
        ("an unknown form", with("forms", json!(["labour", "work"])), &["forms[1]", "`work`"]),
        ("an unknown trigger", with("triggers", json!(["fire"])), &["triggers[0]", "`fire`"]),
        ("another kind of list", with("triggers", json!("danger-now")), &["triggers: ", "line 1"]),
    ];
    for (what, input, named) in cases {
        let error = assess(&input).refused();
        assert!(error.starts_with("atpazit: standard input: "), "{what}: {error}");
        for word in named {
            assert!(error.contains(word), "{what}: {word} is not named: {error}");
        }
        assert!(!error.contains("panicked"), "{what}: {error}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let place = |name: &str| dir.path().join(name).to_str().expect("UTF-8").to_owned();
    std::fs::write(place("latin.json"), b"{\"age\":\"pieaugu\xf0s\"}").expect("a file");
    // One byte too many, all of it harmless space: it is the size that is refused.
    let mut large = example().to_string().into_bytes();
    large.resize(1024 * 1024 + 1, b' ');
    std::fs::write(place("large.json"), &large).expect("a file");
    for (name, why) in [
        ("missing.json", "cannot read"),
        ("latin.json", "UTF-8"),
        ("large.json", "1 MiB"),
        ("", "cannot read"),
    ] {
        for command in ["assess", "score"] {
            let error = atpazit(&[command, &place(name)]).refused();
            assert!(error.contains(why) && error.contains(&place(name)), "{command} {name}: {error}");
        }
    }
    assert!(fed(&["assess", "-"], &large).refused().contains("1 MiB"));
    large.pop();
    fed(&["assess", "-"], &large).done();
}
