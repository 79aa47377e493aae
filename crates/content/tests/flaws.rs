//! The check names every flaw of a folder at once, and none of a sound one.
#![allow(missing_docs)]

use content::{Catalogue, FlawKind, Noun, check};
use std::path::{Path, PathBuf};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

#[test]
fn a_sound_folder_has_no_flaws_and_makes_a_catalogue() {
    assert_eq!(check(&fixture("good")), []);
    let catalogue = Catalogue::read(&fixture("good")).expect("sound");
    assert_eq!(catalogue.instruments().count(), 1);
    assert_eq!(catalogue.routes().contacts.len(), 1);
    let wording = catalogue.wording("uz-Latn", "lv").expect("both languages are there");
    assert_eq!(wording.attribute("question-passport-now", "self").text, "self in uz-Latn");
    let title = wording.text("app-title");
    assert_eq!((title.language.as_str(), title.fallback), ("lv", true));
    assert!(catalogue.wording("tg", "lv").is_none());
}

#[test]
fn a_broken_folder_shows_every_flaw_with_file_line_and_hint() {
    let flaws = check(&fixture("broken"));
    assert!(flaws.is_sorted());
    let lines: Vec<String> = flaws.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(lines.join("\n"));
    assert_eq!(Catalogue::read(&fixture("broken")).expect_err("broken"), flaws);
}

#[test]
fn a_misspelt_text_shows_every_character_word_and_form_that_is_not_of_its_language() {
    let flaws = check(&fixture("misspelt"));
    let flaws = flaws.iter().filter(|flaw| {
        matches!(flaw.what, FlawKind::Language(_) | FlawKind::Unknown { noun: Noun::Language, .. })
    });
    let lines: Vec<String> = flaws.map(ToString::to_string).collect();
    assert!(lines.iter().all(|line| line.contains(".ftl:") || line.contains(".toml:")));
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn an_empty_folder_is_told_what_it_lacks() {
    let empty = tempfile::tempdir().expect("a temporary folder");
    let lines: Vec<String> = check(empty.path()).iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_torn_file_hides_nothing_else_and_is_blamed_for_nothing_else() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    copy(&fixture("good"), dir.path());
    let file = dir.path().join("questionnaires/instrument/short.toml");
    std::fs::write(file, "id = \"short\"\nversion = \n").expect("a file");
    let file = dir.path().join("questionnaires/bank/work.toml");
    let bank = std::fs::read_to_string(&file).expect("a file");
    std::fs::write(file, bank.replace("kind = \"number\"", "kind = ")).expect("a file");
    let lines: Vec<String> = check(dir.path()).iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_message_that_no_program_code_shows_is_named() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    copy(&fixture("good"), dir.path());
    let source = dir.path().join("ui/src");
    std::fs::create_dir_all(&source).expect("a folder");
    let code = "text('app-title'); text(`reason-${id}`); text(`contact-${id}`)";
    std::fs::write(source.join("App.svelte"), code).expect("a file");
    let lines: Vec<String> = check(dir.path()).iter().map(ToString::to_string).collect();
    let expected = "locales/en/app.ftl:5: message `app-cases` is not used — remove it, or show it somewhere";
    assert_eq!(lines, [expected]);
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a file");
        }
    }
}
