//! What is given to `atpazit score` and `atpazit assess`: interview files and states of indicators, as JSON.

use crate::{chosen, seed};
use atpazit_cli::failure::Failure;
use atpazit_cli::input::Input;
use atpazit_cli::{assess, score};
use serde_json::Value;

/// Scores the bytes as an interview, or assesses them as states of indicators.
pub fn run(bytes: &[u8]) {
    let Some((choice, rest)) = chosen(bytes) else { return };
    let answer = |bytes: &[u8]| {
        let input = Input::of("file".to_owned(), bytes.to_vec())?;
        if choice % 2 == 0 { score::score(&input) } else { assess::assess(&input) }
    };
    match answer(rest) {
        Ok(printed) => {
            let read: Value = serde_json::from_str(&printed).expect("what is printed is JSON");
            assert!(read.is_object() && printed.ends_with("}\n"), "{printed}");
            assert_eq!(answer(rest).ok().as_ref(), Some(&printed), "the same file gave another answer");
        }
        Err(failure @ (Failure::Unreadable { .. } | Failure::TooLarge { .. } | Failure::Input(_))) => {
            assert_eq!(failure.exit_status(), 2);
            let said = failure.to_string();
            assert!(said.contains("file"), "{said} does not name the file");
        }
        Err(other) => panic!("a file that is not sound gives {other}"),
    }
}

/// The examples, and files of which each line was wrong once.
pub fn seeds() -> Vec<Vec<u8>> {
    let interviews = [
        include_str!("../../../questionnaires/examples/taxi-driver.json"),
        include_str!("../../../questionnaires/examples/minor.json"),
        include_str!("../../../questionnaires/examples/forestry-worker.json"),
        r#"{"questionnaire":"first-contact","age":"unsure","answers":{}}"#,
        r#"{"questionnaire":"ngo-in-depth","age":"adult","forms":["organ"],"facts":{"since":"2026-03-01","told":"x"},"answers":{"debt-owed":{"value":"declined","origin":"inference","note":""}}}"#,
    ];
    let states = [
        r#"{"age":"adult","forms":[],"triggers":[],"indicators":{}}"#,
        r#"{"age":"child","forms":["sexual"],"triggers":["suicide-risk"],"indicators":{"documents-confiscated":"present","excessive-hours":"unknown"}}"#,
    ];
    let all = interviews.iter().map(|file| (0, file)).chain(states.iter().map(|file| (1, file)));
    all.map(|(choice, file)| seed(choice, file.as_bytes())).collect()
}
