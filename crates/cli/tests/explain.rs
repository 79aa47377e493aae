//! `atpazit explain`: the whole page or nothing.
#![allow(missing_docs)]

mod common;

use common::{Run, atpazit, fed, names, root};
use std::fs;
use std::path::Path;
use std::process::Command;

const TAXI_DRIVER: &str = "questionnaires/examples/taxi-driver.json";

fn explain(file: &str, out: &Path, more: &[&str]) -> Run {
    let out = out.to_str().expect("UTF-8");
    let arguments = [&["explain", file, "--out", out], more].concat();
    atpazit(&arguments)
}

/// The text of a PDF; nothing where poppler-utils is not installed.
fn text(pdf: &Path) -> Option<String> {
    let read = Command::new("pdftotext").arg(pdf).arg("-").output().ok()?;
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    Some(String::from_utf8(read.stdout).expect("UTF-8"))
}

#[test]
fn every_example_is_explained_in_both_languages_of_documents() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for example in ["forestry-worker", "minor", "taxi-driver"] {
        for (option, language, title) in
            [("--lang", "lv", "Kā radies šis rezultāts"), ("--language", "en", "How this result came about")]
        {
            let out = dir.path().join(format!("{example}-{language}.pdf"));
            let file = format!("questionnaires/examples/{example}.json");
            let printed = explain(&file, &out, &[option, language, "--code", "K7Q-4M2"]).done();
            assert_eq!(printed.trim_end(), out.to_str().expect("UTF-8"));
            assert!(fs::read(&out).expect("the document").starts_with(b"%PDF"));
            if let Some(text) = text(&out) {
                assert!(text.contains(title) && text.contains("K7Q-4M2"), "{text}");
                assert_eq!(text.matches('\u{c}').count(), 1, "one page: {text}");
                assert!(!text.contains("He keeps it in his safe"), "no word of the person: {text}");
            }
        }
    }
}

#[test]
fn an_interview_may_come_from_standard_input() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let out = dir.path().join("how.pdf");
    let interview = fs::read(root().join(TAXI_DRIVER)).expect("an example");
    fed(&["explain", "-", "--out", out.to_str().expect("UTF-8")], &interview).done();
    assert!(fs::read(&out).expect("the document").starts_with(b"%PDF"));
}

#[test]
fn bad_input_is_named_and_leaves_the_target_alone() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let out = dir.path().join("how.pdf");
    fs::write(&out, "an earlier document").expect("a file");
    let cases: [(&str, &[&str], &str); 6] = [
        (TAXI_DRIVER, &["--lang", "uz-Latn"], "--lang: `uz-Latn`"),
        (TAXI_DRIVER, &["--lang", "xx"], "`xx`"),
        (TAXI_DRIVER, &["--code", "abc"], "--code"),
        (TAXI_DRIVER, &[], "--overwrite"),
        ("missing.json", &[], "missing.json"),
        ("Cargo.toml", &[], "Cargo.toml: "),
    ];
    for (file, more, named) in cases {
        let error = explain(file, &out, more).refused();
        assert!(error.contains(named), "{named} is not named: {error}");
    }
    assert_eq!(fs::read_to_string(&out).expect("a file"), "an earlier document");
    explain(TAXI_DRIVER, &out, &["--overwrite"]).done();
    assert!(fs::read(&out).expect("the document").starts_with(b"%PDF"));
    assert_eq!(names(dir.path()), ["how.pdf"]);
}

#[test]
fn a_place_that_cannot_be_written_is_named_and_nothing_is_left_behind() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let out = dir.path().join("missing/how.pdf");
    let run = explain(TAXI_DRIVER, &out, &[]);
    assert_eq!((run.status, run.output.as_str()), (1, ""));
    assert!(run.error.contains("cannot write"), "{}", run.error);
    assert_eq!(names(dir.path()), [""; 0]);
}
