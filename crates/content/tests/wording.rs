//! Runs `locales/wording.json`, the table that the reader of the window runs too: both must say the same.
#![allow(missing_docs)]

use content::{Arg, Wording};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    about: Vec<String>,
    ftl: BTreeMap<String, Vec<String>>,
    cases: Vec<Case>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Case {
    language: String,
    fallback: String,
    id: String,
    attribute: Option<String>,
    args: BTreeMap<String, Value>,
    text: String,
    shown_in: String,
    marked: bool,
}

#[derive(Deserialize, Debug)]
#[serde(untagged)]
enum Value {
    Number(i64),
    Text(String),
}

#[test]
fn every_case_of_the_table_is_worded_as_it_says() {
    let table: Table = serde_json::from_str(include_str!("../../../locales/wording.json")).expect("a table");
    assert!(!table.about.is_empty());
    for case in &table.cases {
        let ftl = |tag: &str| vec![table.ftl[tag].join("\n")];
        let wording =
            Wording::new((&case.language, ftl(&case.language)), (&case.fallback, ftl(&case.fallback)));
        let args: Vec<(&str, Arg)> =
            case.args.iter().map(|(name, value)| (name.as_str(), value.arg())).collect();
        let text = match &case.attribute {
            None => wording.format(&case.id, &args),
            Some(attribute) => wording.format_attribute(&case.id, attribute, &args),
        };
        assert_eq!(text.text, case.text, "{case:?}");
        assert_eq!(
            (text.language.as_str(), text.fallback),
            (case.shown_in.as_str(), case.marked),
            "{case:?}"
        );
    }
}

impl Value {
    fn arg(&self) -> Arg {
        match self {
            Self::Number(number) => Arg::Number(*number),
            Self::Text(text) => Arg::Text(text.clone()),
        }
    }
}
