//! `atpazit languages --recordings`: what was read in, what is stale, what is skipped.
#![allow(missing_docs)]

mod common;

use chrono::NaiveDate;
use common::atpazit;
use content::Catalogue;
use serde_json::{Value, json};
use sound::{Label, Pcm, Status, keep};
use std::fs;
use std::path::Path;

/// Keeps half a second of a tone as the recording of a text.
fn read_in(folder: &Path, language: &str, message: &str, text: &str) {
    let date = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let label =
        Label { language, message, text, speaker: "Zarina (invented)", status: Status::Machine, date };
    let wave = (0_u16..24_000).map(|at| 0.3 * (f32::from(at) * 0.04).sin()).collect();
    keep(folder, label, &Pcm::new(48_000, wave).expect("48 kHz is a rate")).expect("it is kept");
}

fn text(language: &str, name: &str) -> String {
    Catalogue::embedded().wording(language, language).expect("a language").named(name).text
}

fn language(rows: &Value, tag: &str) -> Value {
    let rows = rows.as_array().expect("a list");
    rows.iter().find(|row| row["tag"] == tag).expect("a language").clone()
}

#[test]
fn recordings_are_counted_by_language_and_file_and_what_is_wrong_is_named() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let at = folder.path();
    read_in(at, "tg", "question-passport-now", &text("tg", "question-passport-now"));
    read_in(at, "tg", "question-passport-now.employer", &text("tg", "question-passport-now.employer"));
    read_in(at, "tg", "consent-free", "Матни пешина.");
    read_in(at, "tg", "question-of-long-ago", "Савол?");
    fs::write(at.join("tg/answer-yes.opus"), "no sound").expect("a file");
    let named = at.to_str().expect("Unicode");

    let rows = atpazit(&["languages", "--json", "--recordings", named]).json();
    let tajik = language(&rows, "tg");
    let problem = &tajik["recordings"]["problems"][0];
    assert_eq!((&problem["file"], &problem["code"]), (&json!("answer-yes.opus"), &json!("unlisted")));
    assert_eq!(tajik["recordings"]["current"], 2);
    assert_eq!(tajik["recordings"]["stale"], json!(["consent-free"]));
    assert_eq!(tajik["recordings"]["unknown"], json!(["question-of-long-ago"]));
    let files = tajik["files"].as_array().expect("a list");
    let of =
        |name: &str| files.iter().find(|file| file["file"] == name).expect("a file")["recordings"].clone();
    assert_eq!((of("question/documents.ftl"), of("person/consent.ftl")), (json!(2), json!(0)));
    assert_eq!(language(&rows, "ky")["recordings"]["current"], 0);

    let table = atpazit(&["languages", "--files", "--recordings", named]).done();
    let says = |words: &[&str]| table.lines().any(|line| words.iter().all(|word| line.contains(word)));
    assert!(table.lines().next().is_some_and(|head| head.contains("recordings")), "{table}");
    assert!(says(&["stale", "tg/consent-free"]) && says(&["unknown", "tg/question-of-long-ago"]), "{table}");
    assert!(says(&["skipped", "tg/answer-yes.opus", "does not list it"]), "{table}");
}

#[test]
fn a_folder_that_is_not_there_is_refused() {
    let error = atpazit(&["languages", "--recordings", "no/such/folder"]).refused();
    assert!(error.contains("`no/such/folder` is not a folder"), "{error}");
}
