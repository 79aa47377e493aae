//! The check names what is wrong with a practice case, with file and line, and blames nothing else for it.
#![allow(missing_docs)]

use content::{Catalogue, check, note};
use screening::practice::{Manner, Setting};
use screening::{PracticeId, QuestionId, Value};
use std::path::Path;

const DRIVER: &str = "questionnaires/practice/driver.toml";
const COOK: &str = "questionnaires/practice/cook.toml";
const WORDS: &str = "locales/en/practice/driver.ftl";
const SPOKEN: &str = "locales/uz-Latn/practice/driver.ftl";

/// The sound folder with two practice cases.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().expect("a temporary folder"));
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
        copy(&fixtures.join("good"), folder.0.path());
        copy(&fixtures.join("practice"), folder.0.path());
        // Cases are described in the languages of documents.
        for tag in ["lv", "en"] {
            folder.add(
                &format!("locales/{tag}/status.ftl"),
                "document-language-lv = lv\ndocument-language-en = en\n",
            );
        }
        folder.change("locales/languages.toml", "desk = true", "desk = true\ndocuments = true");
        folder.noted()
    }

    /// Notes that every text was made from the English as it stands now.
    fn noted(self) -> Self {
        for tag in ["lv", "uz-Latn"] {
            let note = note(self.0.path(), tag, &[]).expect("a language");
            std::fs::write(note.file, note.text).expect("a file");
        }
        self
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let text = self.text(file);
        assert!(text.contains(from), "{file}: {from}");
        self.write(file, &text.replace(from, to));
    }

    fn add(&self, file: &str, text: &str) {
        let before = if self.0.path().join(file).exists() { self.text(file) } else { String::new() };
        self.write(file, &(before + text));
    }

    fn text(&self, file: &str) -> String {
        std::fs::read_to_string(self.0.path().join(file)).expect("a file")
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.path().join(file);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }

    fn remove(&self, file: &str) {
        std::fs::remove_file(self.0.path().join(file)).expect("a file");
    }

    /// What the check says, without what it says of texts that were not noted.
    fn flaws(&self) -> Vec<String> {
        let flaws = check(self.0.path());
        assert!(flaws.is_sorted());
        assert_eq!(Catalogue::read(self.0.path()).is_ok(), flaws.iter().all(content::Flaw::is_warning));
        let lines = flaws.iter().filter(|flaw| !flaw.file.starts_with("locales/made-from/"));
        lines.map(ToString::to_string).collect()
    }
}

/// What the check says after one change.
fn after(file: &str, from: &str, to: &str) -> String {
    let folder = Folder::new();
    folder.change(file, from, to);
    folder.flaws().join("\n")
}

/// Each change with what the check says, for a snapshot.
fn all(changes: &[(&str, &str, &str)]) -> String {
    let told = changes.iter().map(|(file, from, to)| format!("{from} → {to}\n{}\n", after(file, from, to)));
    told.collect::<Vec<_>>().join("\n").replace("\\n", " ")
}

#[test]
fn sound_cases_are_read_as_they_are_written_none_before_the_one_that_it_waits_for() {
    let folder = Folder::new();
    assert_eq!(check(folder.0.path()), []);
    let catalogue = Catalogue::read(folder.0.path()).expect("sound");
    let ids: Vec<&str> = catalogue.practice().iter().map(|case| case.id.as_str()).collect();
    assert_eq!(ids, ["driver", "cook"]);
    let driver = catalogue.practice_case(&PracticeId::new("driver").expect("an id")).expect("a case");
    let question = |id: &str| QuestionId::new(id).expect("an id");
    assert_eq!((driver.setting, driver.near, driver.tells), (Setting::SiteVisit, true, false));
    assert_eq!(driver.model, [question("passport-now"), question("hours-per-week")]);
    assert_eq!(driver.answers[&question("hours-per-week")], Value::Number(84));
    assert_eq!(driver.lines[&question("passport-now")], Manner::Evades);
    let spoken = catalogue.wording("uz-Latn", "en").expect("a language");
    let again = spoken.attribute("practice-driver-passport-now", "again");
    assert_eq!((again.text.as_str(), again.fallback), ("Employer in uz-Latn", false));
    // Nothing is missing where only the person's own lines are to stand.
    let files = catalogue.coverage("uz-Latn").expect("a language");
    assert!(files.iter().all(|file| file.missing.is_empty()), "{files:#?}");
}

#[test]
fn a_case_that_names_what_there_is_not_is_refused() {
    let told = all(&[
        (DRIVER, "instrument = \"short\"", "instrument = \"shrot\""),
        (DRIVER, "speaks = \"uz-Latn\"", "speaks = \"uz-Latin\""),
        (DRIVER, "setting = \"site-visit\"", "setting = \"site\""),
        (DRIVER, "age = \"adult\"", "age = \"adlut\""),
        (DRIVER, "sector = \"transport\"", "sector = \"transprot\""),
        (DRIVER, "passport-now = \"evades\"", "passport-now = \"evade\""),
        (DRIVER, "model = [\"passport-now\"", "model = [\"pasport-now\", \"passport-now\""),
        (DRIVER, "hours-per-week = 84", "hours-per-week = 84\nhours-per-wek = 84"),
        (DRIVER, "[lines]", "[lines]\npassport-nwo = \"answers\""),
        (COOK, "after = \"driver\"", "after = \"drivr\""),
    ]);
    insta::assert_snapshot!(told);
}

#[test]
fn an_observation_is_not_an_instrument_that_a_person_answers() {
    let folder = Folder::new();
    folder.change(DRIVER, "instrument = \"short\"", "instrument = \"look\"");
    folder.add(
        "questionnaires/instrument/look.toml",
        "id = \"look\"\nversion = 1\nsituation = \"look\"\nkind = \"observation\"\n\n[[section]]\nid = \"seen\"\nsigns = [\"guarded\"]\n",
    );
    folder.add("questionnaires/signs.toml", "[[sign]]\nid = \"guarded\"\nsuggests = \"call\"\n");
    folder.add("questionnaires/order.toml", "instruments = [\"short\", \"look\"]\n");
    for tag in ["en", "lv"] {
        folder.add(&format!("locales/{tag}/sign.ftl"), "sign-guarded = A\n");
        let text = "instrument-look = A\n    .situation = B\n    .summary = C\nsection-seen = D\n";
        folder.add(&format!("locales/{tag}/instrument.ftl"), text);
    }
    let expected = format!("{DRIVER}:2: unknown instrument `look` — mend the id, or add what it stands for");
    assert_eq!(folder.noted().flaws(), [expected]);
}

#[test]
fn a_case_that_waits_for_itself_is_refused_and_one_that_waits_for_it_is_not() {
    let one = after(COOK, "after = \"driver\"", "after = \"cook\"");
    let waits = |file: &str, line: usize, id: &str| {
        format!("{file}:{line}: the practice case `{id}` waits for itself — take one `after` away")
    };
    assert_eq!(one, waits(COOK, 5, "cook"));
    // driver → baker → cook → driver; the maid waits for them.
    let folder = Folder::new();
    let baker = "questionnaires/practice/baker.toml";
    folder.change(DRIVER, "near = true", "near = true\nafter = \"baker\"");
    let cook = folder.text(COOK);
    folder.write(baker, &cook.replace("\"driver\"", "\"cook\""));
    folder.write("questionnaires/practice/maid.toml", &cook);
    for (tag, id) in ["en", "lv"].into_iter().flat_map(|tag| [(tag, "baker"), (tag, "maid")]) {
        let text = folder.text(&format!("locales/{tag}/practice/cook.ftl"));
        folder.write(&format!("locales/{tag}/practice/{id}.ftl"), &text.replace("cook", id));
    }
    let expected = [waits(baker, 5, "baker"), waits(COOK, 5, "cook"), waits(DRIVER, 7, "driver")];
    assert_eq!(folder.noted().flaws(), expected);
}

#[test]
fn an_answer_that_does_not_fit_and_a_question_that_is_never_shown_are_named() {
    let told = all(&[
        (DRIVER, "has-passport = \"yes\"", "has-passport = \"maybe\""),
        (DRIVER, "passport-now = \"employer\"", "passport-now = \"boss\""),
        (DRIVER, "passport-now = \"employer\"", "passport-now = [\"employer\"]"),
        (DRIVER, "hours-per-week = 84", "hours-per-week = 169"),
        (DRIVER, "hours-per-week = 84", "hours-per-week = \"84\""),
        // In the model and among the lines: both wait for a passport.
        (DRIVER, "has-passport = \"yes\"", "has-passport = \"no\""),
        (DRIVER, "has-passport = \"yes\"\n", ""),
        (DRIVER, "\"hours-per-week\"]", "\"hours-per-week\", \"passport-now\"]"),
    ]);
    insta::assert_snapshot!(told);
}

#[test]
fn a_file_that_cannot_be_read_as_it_should_is_named_and_hides_and_blames_nothing() {
    let told = all(&[
        (DRIVER, "near = true", "near = \"yes\""),
        (DRIVER, "near = true", "near = true\ntells = 1"),
        (DRIVER, "model = [\"passport-now\", \"hours-per-week\"]", "model = \"passport-now\""),
        (DRIVER, "model = [\"passport-now\", \"hours-per-week\"]\n", ""),
        (DRIVER, "model = [\"passport-now\"", "model = [\"Passport now\""),
        (DRIVER, "hours-per-week = 84", "hours-per-week = 84.5"),
        (DRIVER, "hours-per-week = 84", "hours-per-week = -84\nhas-pasport = \"yes\""),
        (DRIVER, "hours-per-week = 84", "hours-per-week = 2026-03-01"),
        (DRIVER, "hours-per-week = 84", "hours-per-week = 84\nhours-per-week = 85"),
        (DRIVER, "passport-now = \"evades\"", "passport-now = true"),
        (DRIVER, "[lines]\nhas-passport = \"answers\"\npassport-now = \"evades\"\n", "[[lines]]\n"),
        (DRIVER, "near = true", "neer = true"),
        (DRIVER, "speaks = \"uz-Latn\"", "speaks = "),
        (DRIVER, "near = true", "near true"),
        (COOK, "after = \"driver\"", "after = [\"driver\"]"),
    ]);
    insta::assert_snapshot!(told);
}

#[test]
fn a_file_in_another_encoding_or_under_another_name_is_named() {
    let folder = Folder::new();
    std::fs::write(folder.0.path().join(DRIVER), b"\xff\xfes\0e\0").expect("a file");
    let flaws = folder.flaws();
    let unreadable =
        format!("{DRIVER}: cannot be read: invalid data — it is not UTF-8 text; save it as UTF-8");
    assert!(flaws.contains(&unreadable), "{flaws:#?}");
    let folder = Folder::new();
    let cook = folder.text(COOK);
    folder.write("questionnaires/practice/The Cook.toml", &cook);
    folder.write("questionnaires/practice/more/cook.toml", &cook);
    folder.write("questionnaires/practice/empty.toml", "");
    let told = folder.flaws().join("\n");
    insta::assert_snapshot!(told);
}

#[test]
fn a_torn_bank_or_instrument_is_all_that_is_blamed() {
    let bank = after("questionnaires/bank/work.toml", "kind = \"number\"", "kind = ");
    assert!(!bank.contains("practice"), "{bank}");
    let short = after("questionnaires/instrument/short.toml", "version = 1", "version = ");
    assert!(!short.contains("practice"), "{short}");
    let lacks = after("questionnaires/instrument/short.toml", "\"has-passport\", ", "\"has-pasport\", ");
    assert!(!lacks.contains("practice"), "{lacks}");
}

#[test]
fn every_text_of_a_case_must_be_there() {
    let latvian = "locales/lv/practice/driver.ftl";
    let told = all(&[
        (WORDS, "    .scene = Scene in en\n", ""),
        (WORDS, "    .later = Later in en\n", ""),
        (WORDS, "    .lesson = Lesson in en\n", ""),
        (WORDS, " Driver in en", ""),
        (WORDS, "    .why = Because in en\n", ""),
        (WORDS, "    .again = Employer in en\n", ""),
        (WORDS, "practice-driver-has-passport = Yes in en\n", ""),
        (WORDS, "passport-now = Why in en", "passport-now ="),
        (latvian, "    .scene = Scene in lv\n", ""),
        (latvian, "passport-now = Why in lv", "passport-now ="),
        (latvian, "practice-driver-has-passport = Yes in lv\n", ""),
        (SPOKEN, "practice-driver-has-passport = Yes in uz-Latn\n", ""),
        (SPOKEN, "    .again = Employer in uz-Latn\n", ""),
        (SPOKEN, "passport-now = Why in uz-Latn", "passport-now ="),
        (SPOKEN, "practice-driver-has-passport = Yes in uz-Latn", "practice-driver-has-passport = { $x"),
        (DRIVER, "near = true\n", ""),
        (DRIVER, "passport-now = \"evades\"", "passport-now = \"answers\""),
    ]);
    insta::assert_snapshot!(told);
}

#[test]
fn a_whole_file_of_texts_must_be_there() {
    for file in [WORDS, "locales/lv/practice/driver.ftl", SPOKEN] {
        let folder = Folder::new();
        folder.remove(file);
        let flaws = folder.flaws();
        let expected = format!("{file}: is missing — add it; docs/ARCHITECTURE.md lists what belongs to it");
        assert!(flaws.contains(&expected), "{flaws:#?}");
        assert!(flaws.iter().all(|flaw| flaw.contains("practice/driver.ftl")), "{flaws:#?}");
    }
}

#[test]
fn a_text_that_belongs_to_no_case_is_refused() {
    let add = |file: &str, text: &str| {
        let folder = Folder::new();
        folder.add(file, text);
        format!("{file} + {text}{}\n", folder.flaws().join("\n"))
    };
    let why = "hours-per-week = 84 hours\n";
    let told = [
        add(WORDS, "practice-driver-needs-now = A\n"),
        add("locales/lv/practice/driver.ftl", "practice-driver-needs-now = A\n"),
        add(SPOKEN, "practice-driver-hours-per-week = A\n"),
        add(SPOKEN, "    .why = A\n"),
        add("locales/en/practice/nobody.ftl", "practice-nobody = A\n"),
        add("locales/lv/practice/nobody.ftl", "practice-nobody = A\n"),
        add("locales/uz-Latn/practice/nobody.ftl", "practice-nobody-has-passport = A\n"),
        // The cook speaks Latvian.
        add("locales/uz-Latn/practice/cook.ftl", "practice-cook-has-passport = A\n"),
        after(WORDS, "hours-per-week =\n", why),
    ];
    let told = told.join("\n");
    insta::assert_snapshot!(told);
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
