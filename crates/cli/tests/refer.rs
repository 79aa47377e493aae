//! `atpazit refer`: the whole document or nothing.
#![allow(missing_docs)]

mod common;

use common::{Run, atpazit, fed, names, root};
use std::fs;
use std::path::Path;
use std::process::Command;

const TAXI_DRIVER: &str = "questionnaires/examples/taxi-driver.json";

fn refer(file: &str, out: &Path, more: &[&str]) -> Run {
    let out = out.to_str().expect("UTF-8");
    let arguments = [&["refer", file, "--out", out], more].concat();
    atpazit(&arguments)
}

/// The text of a PDF; nothing where poppler-utils is not installed.
fn text(pdf: &Path) -> Option<String> {
    let read = Command::new("pdftotext").arg(pdf).arg("-").output().ok()?;
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    Some(String::from_utf8(read.stdout).expect("UTF-8"))
}

#[test]
fn a_referral_is_a_pdf_with_its_title_in_the_language_of_the_document() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for (language, title) in [("lv", "Novirzīšanas kopsavilkums"), ("en", "Referral summary")] {
        let out = dir.path().join(format!("{language}.pdf"));
        let printed =
            refer(TAXI_DRIVER, &out, &["--recipient", "provider", "--lang", language, "--code", "K7Q-4M2"])
                .done();
        assert_eq!(printed.trim_end(), out.to_str().expect("UTF-8"));
        assert!(fs::read(&out).expect("the document").starts_with(b"%PDF"));
        if let Some(text) = text(&out) {
            assert!(text.contains(title) && text.contains("K7Q-4M2"), "{text}");
        }
    }
    assert_eq!(names(dir.path()), ["en.pdf", "lv.pdf"]);
}

#[test]
fn the_persons_own_words_need_consent_to_their_block() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let (without, with) = (dir.path().join("without.pdf"), dir.path().join("with.pdf"));
    refer(TAXI_DRIVER, &without, &["--recipient", "provider"]).done();
    refer(TAXI_DRIVER, &with, &["--recipient", "provider", "--block", "own-words"]).done();
    let words = "He keeps it in his safe";
    if let (Some(without), Some(with)) = (text(&without), text(&with)) {
        assert!(with.contains(words), "{with}");
        assert!(!without.contains(words), "{without}");
    }
}

#[test]
fn the_same_facts_come_as_json_with_the_same_redaction() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let (without, with) = (dir.path().join("without.json"), dir.path().join("with.json"));
    let json = |out: &Path, more: &[&str]| {
        refer(TAXI_DRIVER, out, &[&["--recipient", "provider", "--format", "json"], more].concat()).done();
        fs::read_to_string(out).expect("the file")
    };
    let (without, with) = (json(&without, &[]), json(&with, &["--block", "own-words"]));
    for file in [&without, &with] {
        let file: serde_json::Value = serde_json::from_str(file).expect("JSON");
        assert_eq!(file["format"], "atpazit-referral");
        assert_eq!(file["referral"]["recipient"], "provider");
    }
    let words = "He keeps it in his safe";
    assert!(with.contains(words) && !without.contains(words));
}

#[test]
fn the_same_facts_come_as_a_bundle_with_the_same_redaction_and_another_id_each_time() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let fhir = |name: &str, more: &[&str]| {
        let out = dir.path().join(name);
        refer(TAXI_DRIVER, &out, &[&["--recipient", "provider", "--format", "fhir"], more].concat()).done();
        fs::read_to_string(&out).expect("the file")
    };
    let (without, with) = (fhir("without.json", &[]), fhir("with.json", &["--block", "own-words"]));
    let [first, second] = [&without, &with].map(|file| {
        let file: serde_json::Value = serde_json::from_str(file).expect("JSON");
        assert_eq!((&file["resourceType"], &file["type"]), (&"Bundle".into(), &"collection".into()));
        file["id"].clone()
    });
    assert_ne!(first, second);
    let words = "He keeps it in his safe";
    assert!(with.contains(words) && !without.contains(words));
}

#[test]
fn whether_the_person_was_asked_is_said_by_the_routes() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let read = |name: &str| fs::read_to_string(root().join(name)).expect("an example");
    let asked = read(TAXI_DRIVER);
    let in_danger = asked.replace("\"triggers\": []", "\"triggers\": [\"danger-now\"]");
    assert_ne!(asked, in_danger);
    let child = read("questionnaires/examples/minor.json");
    let words = ["--block", "own-words"];
    for (interview, recipient, blocks, basis) in [
        (&asked, "provider", &words[..], "agreed"),
        // In danger the provider is told at once; whoever else is told, is told with the person's agreement.
        (&in_danger, "provider", &words, "emergency"),
        (&in_danger, "labour-inspectorate", &[], "agreed"),
        (&child, "police", &[], "child"),
        (&child, "orphans-court", &[], "child"),
        (&child, "medical", &[], "agreed"),
    ] {
        let out = dir.path().join(format!("{recipient}-{basis}.json"));
        let out_path = out.to_str().expect("UTF-8");
        let arguments = ["refer", "-", "--recipient", recipient, "--format", "json", "--out", out_path];
        fed(&[&arguments[..], blocks].concat(), interview.as_bytes()).done();
        let written = fs::read_to_string(&out).expect("the file");
        let record: serde_json::Value = serde_json::from_str(&written).expect("JSON");
        assert_eq!(record["referral"]["consent"]["basis"], basis, "{recipient}");
        let told = written.contains("He keeps it in his safe");
        assert_eq!(told, basis == "agreed" && !blocks.is_empty(), "{recipient}, {basis}");
    }
}

#[test]
fn a_row_of_codes_has_neither_name_nor_words() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let out = dir.path().join("row.csv");
    let more = ["--recipient", "provider", "--format", "htcds", "--block", "own-words", "--code", "K7Q-4M2"];
    refer(TAXI_DRIVER, &out, &more).done();
    let row = fs::read_to_string(&out).expect("the file");
    assert_eq!(row.lines().count(), 2);
    assert!(row.starts_with("prs_Gender,") && row.contains("K7Q-4M2") && !row.contains("safe"), "{row}");
}

#[test]
fn an_interview_may_come_from_standard_input() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let out = dir.path().join("summary.pdf");
    let interview = fs::read(root().join(TAXI_DRIVER)).expect("an example");
    fed(&["refer", "-", "--recipient", "police", "--out", out.to_str().expect("UTF-8")], &interview).done();
    assert!(fs::read(&out).expect("the document").starts_with(b"%PDF"));
}

#[test]
fn letters_that_cannot_be_printed_are_named_on_standard_error() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let out = dir.path().join("summary.pdf");
    let body = "Test 王小明 გიორგი ✓\u{fe0f}";
    let run = refer(TAXI_DRIVER, &out, &["--recipient", "provider", "--body", body]);
    assert_eq!(
        run.error,
        "atpazit: These letters cannot be printed: 王 小 明 (Chinese script, in “From”). On paper their codes are printed \
         instead. Write them in Latin letters and make the document again.\n"
    );
    assert_eq!(run.status, 0);
    if let Some(text) = text(&out) {
        assert!(
            text.contains("[U+738B U+5C0F U+660E]") && text.contains('√') && !text.contains('\u{fffd}'),
            "{text}"
        );
    }
}

#[test]
fn bad_input_is_named_and_leaves_the_target_alone() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let out = dir.path().join("summary.pdf");
    fs::write(&out, "an earlier document").expect("a file");
    let long = "ā".repeat(201);
    let cases: [(&str, &[&str], &str); 10] = [
        (TAXI_DRIVER, &["--recipient", "provider", "--contact", &long], "--contact has 201 characters"),
        (TAXI_DRIVER, &["--recipient", "embassy"], "`embassy`"),
        (TAXI_DRIVER, &["--recipient", ""], "--recipient"),
        (TAXI_DRIVER, &["--recipient", "provider", "--lang", "uz-Latn"], "`uz-Latn`"),
        (TAXI_DRIVER, &["--recipient", "provider", "--lang", "xx"], "`xx`"),
        (TAXI_DRIVER, &["--recipient", "provider", "--block", "everything"], "`everything`"),
        (TAXI_DRIVER, &["--recipient", "labour-inspectorate", "--block", "own-words"], "`own-words`"),
        (TAXI_DRIVER, &["--recipient", "provider", "--code", "abc"], "--code"),
        ("missing.json", &["--recipient", "provider"], "missing.json"),
        ("Cargo.toml", &["--recipient", "provider"], "Cargo.toml: "),
    ];
    for (file, more, named) in cases {
        let error = refer(file, &out, more).refused();
        assert!(error.contains(named), "{named} is not named: {error}");
    }
    assert_eq!(fs::read_to_string(&out).expect("a file"), "an earlier document");
    assert_eq!(names(dir.path()), ["summary.pdf"]);
}

#[test]
fn a_place_that_cannot_be_written_is_named_and_nothing_is_left_behind() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let folder = dir.path().join("folder.pdf");
    fs::create_dir(&folder).expect("a folder");
    let file = dir.path().join("file");
    fs::write(&file, "kept").expect("a file");
    for out in [dir.path().join("missing/summary.pdf"), folder.clone(), file.join("summary.pdf")] {
        let run = refer(TAXI_DRIVER, &out, &["--recipient", "provider"]);
        assert_eq!((run.status, run.output.as_str()), (1, ""));
        assert!(
            run.error.contains("cannot write") && run.error.contains(out.to_str().expect("UTF-8")),
            "{}",
            run.error
        );
    }
    assert_eq!(names(dir.path()), ["file", "folder.pdf"]);
    assert_eq!(names(&folder), [""; 0]);
    assert_eq!(fs::read_to_string(&file).expect("a file"), "kept");
}

#[test]
fn an_existing_document_is_replaced_only_when_that_is_asked_for_and_as_a_whole() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let out = dir.path().join("summary.pdf");
    fs::write(&out, "an earlier document").expect("a file");
    let refused = refer(TAXI_DRIVER, &out, &["--recipient", "provider"]).refused();
    assert!(refused.contains("--overwrite"), "{refused}");
    assert_eq!(fs::read(&out).expect("the document"), b"an earlier document");
    refer(TAXI_DRIVER, &out, &["--recipient", "provider", "--overwrite"]).done();
    assert!(fs::read(&out).expect("the document").starts_with(b"%PDF"));
    assert_eq!(names(dir.path()), ["summary.pdf"]);
}
