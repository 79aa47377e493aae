//! Speakers read the texts: a sheet, their files, what they agree on.
#![allow(missing_docs)]

mod common;

use common::atpazit;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

fn path(dir: &Path, name: &str) -> String {
    dir.join(name).to_str().expect("UTF-8").to_owned()
}

/// The digests of the texts, by the sheet that the program writes.
fn sheet_rows(dir: &Path) -> Vec<(String, String)> {
    let file = path(dir, "all.xlsx");
    let output = atpazit(&["review", "sheet", "--language", "tg", "--desk", "lv", "--out", &file]).done();
    assert!(output.contains(" texts"), "{output}");
    let cells = review::xlsx::read(&fs::read(file).expect("a workbook")).expect("a workbook");
    cells.iter().skip(5).map(|row| (row[0].text(), row[6].text())).collect()
}

fn reader(dir: &Path, name: &str, date: &str, findings: &[Value]) -> String {
    let file = path(dir, &format!("{name}.json"));
    let whole = json!({ "tag": "ATPAZIT-REVIEW", "version": 1, "language": "tg",
                        "reader": { "name": name, "date": date }, "findings": findings });
    fs::write(&file, whole.to_string()).expect("a file");
    file
}

fn row((text, digest): &(String, String), verdict: &str) -> Value {
    json!({ "text": text, "digest": digest, "blind": "It asks something.", "verdict": verdict })
}

#[test]
fn a_sheet_explains_itself_in_the_language_of_the_desk_and_replaces_nothing() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let rows = sheet_rows(dir.path());
    assert!(rows.len() > 400, "{}", rows.len());
    let cells =
        review::xlsx::read(&fs::read(path(dir.path(), "all.xlsx")).expect("a file")).expect("a workbook");
    let all: String = cells.iter().flatten().map(|cell| cell.text() + "\n").collect();
    assert!(all.contains("“blind”") && all.contains("right (pareizi)"), "the instruction: {}", &all[..800]);
    for bad in [
        &["--language", "tg", "--out", &path(dir.path(), "all.xlsx")][..],
        &["--language", "xx", "--out", &path(dir.path(), "x.xlsx")],
        &["--language", "tg", "--desk", "tg", "--out", &path(dir.path(), "x.xlsx")],
    ] {
        let order: Vec<&str> = ["review", "sheet"].iter().chain(bad).copied().collect();
        atpazit(&order).refused();
        assert!(!dir.path().join("x.xlsx").exists());
    }
}

#[test]
fn two_readers_are_laid_side_by_side_and_each_row_that_does_not_hold_is_named() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let rows = sheet_rows(dir.path());
    let old = json!({ "text": rows[3].0, "digest": "0000000000000000", "verdict": "right" });
    let one = [row(&rows[0], "right"), row(&rows[1], "wrong"), row(&rows[2], "right"), old];
    let two = [row(&rows[0], "right"), row(&rows[1], "unclear"), row(&rows[2], "unclear")];
    let one = reader(dir.path(), "Test Reader One", "2026-12-01", &one);
    let two = reader(dir.path(), "Test Reader Two", "2026-12-02", &two);
    let output = atpazit(&["review", "collect", &one, &two]).done();
    assert!(output.contains("3 rows taken, 1 refused"), "{output}");
    assert!(output.contains(&format!("  {}: the text has changed since it was read", rows[3].0)), "{output}");
    assert!(output.contains("tg: 1 right, 1 to mend, 1 disputed, "), "{output}");
    let json: Value =
        serde_json::from_str(&atpazit(&["review", "collect", "--json", &one, &two]).done()).expect("JSON");
    assert_eq!(json["counts"]["right"], 1);
    assert_eq!(json["files"][0]["refused"][0]["row"], json!(rows[3].0));
    assert_eq!(json["texts"].as_array().map(Vec::len), Some(3));
}

#[test]
fn what_two_found_right_is_applied_and_counts_until_the_words_change() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let content = dir.path().join("content");
    for folder in ["questionnaires", "locales"] {
        common::copy(&common::root().join(folder), &content.join(folder));
    }
    let folder = content.to_str().expect("UTF-8").to_owned();
    let rows = sheet_rows(dir.path());
    let all = |verdict: &str| rows.iter().map(|one| row(one, verdict)).collect::<Vec<_>>();
    let one = reader(dir.path(), "Test Reader One", "2026-12-01", &all("right"));
    let mut second = all("right");
    second[0] = row(&rows[0], "unclear");
    let two = reader(dir.path(), "Test Reader Two", "2026-12-02", &second);
    let output = atpazit(&["review", "apply", "--content", &folder, &one, &two]).done();
    assert!(output.contains(&format!("{} noted anew as read, 1 left", rows.len() - 1)), "{output}");
    let written = fs::read_to_string(content.join("locales/read/tg.toml")).expect("a file");
    assert!(written.contains("Test Reader One, 2026-12-01"), "{}", &written[..600]);
    atpazit(&["check", &folder]).done();
    let status = |content: &str, name: &str| {
        let catalogue = content::Catalogue::read(Path::new(content)).expect("sound");
        catalogue.status_of("tg", [name]).expect("a language").as_str()
    };
    assert_eq!((status(&folder, &rows[0].0), status(&folder, &rows[1].0)), ("machine", "read"));
    // Applied once more it changes nothing; tried out in conversations it goes further.
    let output = atpazit(&["review", "apply", "--content", &folder, &one, &two]).done();
    assert!(output.contains(": 0 noted anew"), "{output}");
    atpazit(&["review", "apply", "--field-tested", "--content", &folder, &one, &two]).done();
    assert_eq!(status(&folder, &rows[1].0), "field-tested");
    // Other words were not read, and an old file says nothing about them.
    let file = content.join("locales/tg/person/answer.ftl");
    let text = fs::read_to_string(&file).expect("a file");
    let name = "answer-yes";
    fs::write(&file, text.replacen("answer-yes = ", "answer-yes = О", 1)).expect("a file");
    assert_eq!(status(&folder, name), "machine");
    let output = atpazit(&["review", "apply", "--content", &folder, &one, &two]).done();
    assert_eq!(output.matches("answer-yes: the text has changed since it was read").count(), 2, "{output}");
    assert!(output.contains(": 0 noted anew"), "{output}");
    let written = fs::read_to_string(content.join("locales/read/tg.toml")).expect("a file");
    assert!(!written.contains("\"answer-yes\"") && written.contains("\"answer-no\""));
    // Content with a flaw is not touched.
    fs::write(&file, text.replacen("answer-yes = ", "answer-yse = ", 1)).expect("a file");
    let run = atpazit(&["review", "apply", "--content", &folder, &one, &two]);
    assert_eq!(run.status, 1);
    assert!(run.error.contains("answer-yse"), "{}", run.error);
    assert_eq!(fs::read_to_string(content.join("locales/read/tg.toml")).expect("a file"), written);
}

#[test]
fn a_file_that_cannot_be_read_as_a_whole_is_refused_by_name() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let good = reader(dir.path(), "Test Reader One", "2026-12-01", &[]);
    let text = fs::read_to_string(&good).expect("a file");
    let with = |name: &str, text: &str| {
        let file = path(dir.path(), name);
        fs::write(&file, text).expect("a file");
        file
    };
    let of_another = with("ru.json", &text.replace("\"tg\"", "\"ru\""));
    let unknown = with("xx.json", &text.replace("\"tg\"", "\"xx\""));
    let newer = with("newer.json", &text.replace("\"version\":1", "\"version\":9"));
    let torn = with("torn.json", &text[..text.len() / 2]);
    for (files, named) in [
        (&[&good, &of_another][..], "ru.json"),
        (&[&unknown], "xx"),
        (&[&newer], "newer program"),
        (&[&torn], "torn.json"),
    ] {
        let order: Vec<&str> =
            ["review", "collect"].into_iter().chain(files.iter().map(|file| file.as_str())).collect();
        let error = atpazit(&order).refused();
        assert!(error.contains(named), "{named}: {error}");
    }
    let missing = path(dir.path(), "none.json");
    assert!(atpazit(&["review", "collect", &missing]).refused().contains("none.json"));
}
