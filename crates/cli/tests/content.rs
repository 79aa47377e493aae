//! `atpazit questions`, `instruments`, `languages`, `check` and `--help`: a look at the content.
#![allow(missing_docs)]

mod common;

use common::{atpazit, copy, fed, keys, root};
use serde_json::{Map, Value, json};

const INSTRUMENTS: [&str; 6] =
    ["first-contact", "labour-site-visit", "border-second-line", "social-intake", "ngo-in-depth", "child"];

fn rows(arguments: &[&str]) -> Vec<Value> {
    atpazit(arguments).json().as_array().expect("a list").clone()
}

fn languages() -> Vec<String> {
    rows(&["languages", "--json"]).iter().map(|row| row["tag"].as_str().expect("a tag").to_owned()).collect()
}

#[test]
fn every_instrument_lists_its_questions_in_every_language() {
    let languages = languages();
    assert!(languages.len() >= 4, "{languages:?}");
    for instrument in INSTRUMENTS {
        let ids = |tag: &str| -> Vec<Value> {
            let rows = rows(&["questions", instrument, "--lang", tag, "--json"]);
            for row in &rows {
                let expected = [
                    "id",
                    "section",
                    "kind",
                    "sensitive",
                    "options",
                    "range",
                    "show_when",
                    "indicates",
                    "text",
                    "explained",
                ];
                assert_eq!(keys(row), expected, "{instrument} {tag}");
                let texts = row["options"].as_array().expect("a list").iter().map(|option| {
                    assert_eq!(keys(option), ["id", "indicates", "text"]);
                    &option["text"]
                });
                for text in texts.chain([&row["text"]]) {
                    let text = text.as_str().expect("a text");
                    assert!(!text.is_empty() && !text.contains(['⟦', '{']), "{tag} {}: {text}", row["id"]);
                }
            }
            rows.iter().map(|row| row["id"].clone()).collect()
        };
        let english = ids("en");
        for tag in &languages {
            assert_eq!(ids(tag), english, "{instrument} {tag}");
        }
    }
}

#[test]
fn the_questions_listed_are_those_that_can_be_scored() {
    for instrument in INSTRUMENTS {
        let rows = rows(&["questions", instrument, "--json"]);
        let ids: Vec<&str> = rows.iter().map(|row| row["id"].as_str().expect("an id")).collect();
        let answers: Map<String, Value> =
            ids.iter().map(|id| ((*id).to_owned(), json!({ "value": "dont-know" }))).collect();
        let interview = json!({ "questionnaire": instrument, "age": "adult", "answers": answers });
        let score = fed(&["score", "-"], interview.to_string().as_bytes()).json();
        let evidence = score["evidence"].as_object().expect("an object").values();
        let behind = evidence.flat_map(|found| found["questions"].as_array().expect("a list"));
        let next = score["next_questions"].as_array().expect("a list");
        assert!((1..=3).contains(&next.len()), "nothing is known, so something could change it");
        for id in behind.chain(next) {
            assert!(ids.contains(&id.as_str().expect("an id")), "{instrument}: {id}");
        }
    }
}

#[test]
fn the_instruments_listed_are_those_that_have_questions_and_the_observation() {
    let rows = rows(&["instruments", "--json"]);
    let found: Vec<&str> = rows.iter().map(|row| row["id"].as_str().expect("an id")).collect();
    assert_eq!(found, [&INSTRUMENTS[..], &["observation"]].concat());
    for row in &rows {
        let id = row["id"].as_str().expect("an id");
        let counted = if id == "observation" { "signs" } else { "questions" };
        let rest: &[&str] = if id == "observation" { &[] } else { &["coverage"] };
        assert_eq!(keys(row), [&["id", "version", "situation", counted], rest].concat());
        let questions = atpazit(&["questions", id, "--json"]).json();
        assert_eq!(row[counted], questions.as_array().expect("a list").len());
        let text = questions[0]["text"].as_str().expect("its words");
        assert!(!text.contains('⟦'), "{text}");
    }
}

#[test]
fn no_language_lacks_a_message() {
    for language in rows(&["languages", "--json"]) {
        let expected = [
            "tag",
            "name",
            "dir",
            "script",
            "desk",
            "speech",
            "status",
            "person",
            "all",
            "recordings",
            "files",
        ];
        assert_eq!(keys(&language), expected);
        assert!(language["status"].is_string());
        let files = language["files"].as_array().expect("a list");
        for file in files {
            assert_eq!(
                keys(file),
                [
                    "file",
                    "for_person",
                    "messages",
                    "missing",
                    "unused",
                    "texts",
                    "stale",
                    "recordings",
                    "status"
                ]
            );
            assert_eq!(file["missing"], json!([]), "{} {}", language["tag"], file["file"]);
            assert_eq!(file["unused"], json!([]), "{} {}", language["tag"], file["file"]);
            assert!(file["status"].is_string(), "{} {}", language["tag"], file["file"]);
        }
        for (sum, for_person) in [("person", true), ("all", false)] {
            let counted = files.iter().filter(|file| !for_person || file["for_person"] == true);
            let texts: u64 = counted.map(|file| file["texts"].as_u64().expect("a number")).sum();
            assert!(texts > 100);
            assert_eq!((&language[sum]["missing"], &language[sum]["texts"]), (&json!(0), &json!(texts)));
        }
    }
}

#[test]
fn the_languages_are_a_table_in_sums_or_by_file() {
    let sums = atpazit(&["languages"]).done();
    assert_eq!(sums.lines().count(), 1 + languages().len(), "{sums}");
    assert!(sums.lines().any(|line| line.starts_with("uz-Latn ") && line.ends_with("person · Oʻzbekcha")));
    let files = atpazit(&["languages", "--files"]).done();
    assert!(files.lines().any(|line| line.starts_with("  question/documents.ftl ")), "{files}");
}

#[test]
fn an_unknown_instrument_or_language_is_named() {
    for (arguments, named) in [
        (["questions", "visit", "--lang", "lv"], "`visit` is not an instrument"),
        (["questions", "First Contact", "--lang", "lv"], "`First Contact` is not an instrument"),
        (["questions", "first-contact", "--lang", "xx"], "`xx` is not a language"),
        (["questions", "first-contact", "--lang", "../lv"], "`../lv` is not a language"),
    ] {
        let error = atpazit(&arguments).refused();
        assert!(error.contains(named), "{error}");
    }
}

#[test]
fn the_content_of_the_repository_is_sound() {
    let output = atpazit(&["check"]).done();
    assert!(output.contains("The content is sound"), "{output}");
}

#[test]
fn broken_content_is_listed_flaw_by_flaw() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for folder in ["questionnaires", "locales"] {
        copy(&root().join(folder), &dir.path().join(folder));
    }
    let folder = dir.path().to_str().expect("UTF-8");
    atpazit(&["check", folder]).done();
    let change = |file: &str, from: &str, to: &str| {
        let path = dir.path().join(file);
        let text = std::fs::read_to_string(&path).expect("a file");
        assert!(text.contains(from), "{file}: {from}");
        std::fs::write(path, text.replacen(from, to, 1)).expect("a file");
    };
    change("questionnaires/bank/documents.toml", "\"documents-confiscated\"", "\"documents-taken\"");
    change("questionnaires/instrument/first-contact.toml", "\"danger-now\"", "\"danger-today\"");
    change("locales/lv/case.ftl", "cases-title", "cases-heading");
    let run = atpazit(&["check", folder]);
    assert_eq!((run.status, run.output.as_str()), (1, ""));
    for named in [
        "questionnaires/bank/documents.toml:",
        "`documents-taken`",
        "questionnaires/instrument/first-contact.toml:",
        "`danger-today`",
        "locales/lv/case.ftl",
        "`cases-title`",
        "`cases-heading`",
        "to mend",
    ] {
        assert!(run.error.contains(named), "{named} is not named: {}", run.error);
    }
}

#[test]
fn a_stale_text_is_named_and_counted_until_it_is_noted_that_it_was_made_anew() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for folder in ["questionnaires", "locales"] {
        copy(&root().join(folder), &dir.path().join(folder));
    }
    let folder = dir.path().to_str().expect("UTF-8");
    let change = |file: &str, message: &str| {
        let path = dir.path().join("locales/en").join(file);
        let text = std::fs::read_to_string(&path).expect("a file");
        let changed = text.replacen(&format!("{message} = "), &format!("{message} = Now "), 1);
        assert_ne!(text, changed, "{message}");
        std::fs::write(path, changed).expect("a file");
    };
    let all = ["lv", "lv-x-simple", "ru", "uk", "uz-Latn", "uz-Cyrl", "tg", "ky", "kk", "ro", "hi", "ur"];
    for tag in all {
        atpazit(&["made-from", tag, "--all", "--content", folder]).done();
    }
    change("app.ftl", "app-lock");
    let output = atpazit(&["check", folder]).done();
    assert!(output.contains("the English of `app-lock` has changed"), "{output}");
    assert!(output.ends_with("The content is sound, with 3 warnings.\n"), "{output}");
    change("question/documents.ftl", "question-passport-now");
    let run = atpazit(&["check", folder]);
    assert_eq!(run.status, 1);
    assert!(run.error.contains("12 flaws to mend"), "{}", run.error);
    for bad in
        [&["en", "--all"][..], &["xx", "--all"], &["tg", "question-none"], &["tg"], &["tg", "a", "--all"]]
    {
        let order: Vec<&str> = ["made-from", "--content", folder].iter().chain(bad).copied().collect();
        atpazit(&order).refused();
    }
    for tag in all {
        let output = atpazit(&["made-from", tag, "question-passport-now", "--content", folder]).done();
        assert!(output.ends_with(": 1 text noted anew\n"), "{output}");
    }
    let output = atpazit(&["check", folder]).done();
    assert!(output.ends_with("with 3 warnings.\n"), "{output}");
}

#[test]
fn a_folder_without_content_is_refused() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let error = atpazit(&["check", dir.path().to_str().expect("UTF-8")]).refused();
    assert!(error.contains("questionnaires"), "{error}");
}

#[test]
fn every_fact_that_nobody_has_verified_is_listed_with_what_to_look_at() {
    let listed: Value = serde_json::from_str(&atpazit(&["facts", "--json"]).done()).expect("JSON");
    let catalogue = content::Catalogue::embedded();
    let cells: usize = catalogue.indicators().all().iter().map(|indicator| indicator.listed.len()).sum();
    let book = catalogue.routes();
    assert_eq!(listed["counts"]["strength"], cells, "none of the strengths has been compared yet");
    assert_eq!(listed["counts"]["route"], book.routes.len());
    assert_eq!(listed["counts"]["contact"], book.contacts.len());
    assert_eq!(listed["counts"]["law"], book.laws.len());
    assert_eq!(listed["counts"]["ground"], book.grounds.len());
    let facts = listed["facts"].as_array().expect("a list");
    assert_eq!(listed["unverified"], facts.len());
    for fact in facts {
        for key in ["kind", "id", "says", "certainty", "source", "look"] {
            let text = fact[key].as_str().expect("a text");
            assert!(!text.is_empty() && !text.contains('⟦'), "{fact}");
        }
    }
    let text = atpazit(&["facts"]).done();
    let counted = format!("\n{} facts are not verified", facts.len());
    assert!(text.contains(&counted), "{}", &text[text.len() - 200..]);
    let readme = std::fs::read_to_string(root().join("README.md")).expect("the README");
    assert!(readme.contains(&format!("{} facts", facts.len())), "the README counts {} facts", facts.len());
}

#[test]
fn the_help_shows_examples_and_every_command() {
    let help = atpazit(&["--help"]).done();
    let examples = help.split_once("Examples:").expect("examples").1;
    for command in [
        "assess",
        "score",
        "questions",
        "instruments",
        "refer",
        "check",
        "languages",
        "made-from",
        "facts",
        "review",
    ] {
        assert!(help.contains(&format!("\n  {command} ")), "{command}: {help}");
        atpazit(&[command, "--help"]).done();
    }
    for example in
        ["atpazit questions ", "atpazit score ", "atpazit refer ", "atpazit assess -", "atpazit check "]
    {
        assert!(examples.contains(example), "{example}: {examples}");
    }
}

#[test]
fn a_command_line_that_makes_no_sense_is_bad_input() {
    for arguments in [&["asses"][..], &["score"], &["score", "a", "b"], &["languages", "--yaml"], &[]] {
        assert!(!atpazit(arguments).refused().is_empty());
    }
}

#[test]
fn a_file_of_routes_is_proved_by_itself() {
    let file = |name: &str| {
        let path = root().join("crates/content/tests/fixtures/routes").join(name);
        path.to_str().expect("UTF-8").to_owned()
    };
    let (routes, words) = (file("elsewhere.toml"), file("elsewhere.ftl"));
    assert_eq!(
        atpazit(&["check", &routes, "--words", &words]).done(),
        "The routes are sound: 3 routes, 2 contacts.\n"
    );
    let own = root().join("questionnaires/routes/lv.toml");
    assert!(atpazit(&["check", own.to_str().expect("UTF-8")]).done().starts_with("The routes are sound"));
    // Nobody words the invented country in the program.
    let error = atpazit(&["check", &routes]).failed();
    assert!(error.contains("message `reason-harbour-danger` is missing"), "{error}");
    let folder = root();
    let error = atpazit(&["check", folder.to_str().expect("UTF-8"), "--words", &words]).refused();
    assert!(error.contains("--words belongs to a file of routes"), "{error}");
    let error = atpazit(&["check", "nowhere.toml"]).refused();
    assert!(error.contains("nowhere.toml"), "{error}");
}
