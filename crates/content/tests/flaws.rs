//! The check names every flaw of a folder at once, and none of a sound one.
#![allow(missing_docs)]

use content::{Catalogue, FlawKind, Noun, check, note};
use screening::facts::Sector;
use screening::question::SignValue;
use screening::{Form, InstrumentId, OnChecklist, OptionId, QuestionId, Value};
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
fn a_message_that_nests_without_end_is_a_flaw_and_ends_nothing() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    copy(&fixture("good"), dir.path());
    let file = dir.path().join("locales/lv/referral.ftl");
    let text = std::fs::read_to_string(&file).expect("a file");
    std::fs::write(file, format!("{text}endless = {}\n", "{ ".repeat(50_000))).expect("a file");
    let lines: Vec<String> = check(dir.path()).iter().map(ToString::to_string).collect();
    let expected = "locales/lv/referral.ftl:7: the message has more than 100 brackets — nest it less; what follows in this file was not read";
    assert_eq!(lines, [expected]);
}

#[test]
fn a_message_that_no_program_code_shows_is_named() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    copy(&fixture("good"), dir.path());
    let source = dir.path().join("ui/src");
    std::fs::create_dir_all(&source).expect("a folder");
    let code = "text('app-title'); text(`reason-${id}`); text(`contact-${id}`); text(`doc-language-${tag}`)";
    std::fs::write(source.join("App.svelte"), code).expect("a file");
    let lines: Vec<String> = check(dir.path()).iter().map(ToString::to_string).collect();
    let expected = "locales/en/app.ftl:3: message `app-cases` is not used — remove it, or show it somewhere";
    assert_eq!(lines, [expected]);
}

/// The sound folder with a checklist, a prompt and an observation beside it.
fn beside(change: impl Fn(&str, &str) -> String) -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    copy(&fixture("good"), dir.path());
    let add = |file: &str, text: &str| {
        let path = dir.path().join(file);
        let before = std::fs::read_to_string(&path).unwrap_or_default();
        std::fs::write(path, before + &change(file, text)).expect("a file");
    };
    let begging = "[[question]]\nid = \"begs\"\nkind = \"yes-no\"\nchecklist = \"begging\"\nsign = \"yes\"\n\n\
                   [[question]]\nid = \"sent-by\"\nkind = \"single-choice\"\nchecklist = \"begging\"\n\
                   options = [{ id = \"boss\", sign = true }, { id = \"nobody\" }]\n\n\
                   [[question]]\nid = \"others\"\nkind = \"number\"\nrange = [0, 9]\nchecklist = \"begging\"\n\
                   sign_at_least = 2\n";
    add("questionnaires/bank/begging.toml", begging);
    add(
        "questionnaires/instrument/short.toml",
        "\n[[section]]\nid = \"street\"\nquestions = [\"begs\", \"sent-by\", \"others\"]\n",
    );
    add("questionnaires/prompts.toml", "[[prompt]]\nsector = \"forestry\"\nquestion = \"hours-per-week\"\n");
    let signs = "[[sign]]\nid = \"guarded\"\nsuggests = \"call\"\n\n[[sign]]\nid = \"passports-in-a-safe\"\n\
                 suggests = \"elsewhere\"\ncarries = [{ question = \"passport-now\", is = \"employer\" }]\n";
    add("questionnaires/signs.toml", signs);
    add("questionnaires/order.toml", "instruments = [\n    \"look\",\n    \"short\",\n]\n");
    add(
        "questionnaires/instrument/look.toml",
        "id = \"look\"\nversion = 1\nsituation = \"look\"\nkind = \"observation\"\n\n\
         [[section]]\nid = \"people\"\nsigns = [\"guarded\", \"passports-in-a-safe\"]\n",
    );
    for tag in ["en", "lv", "uz-Latn"] {
        let text = "question-begs = A?\nquestion-sent-by = B?\n    .boss = C\n    .nobody = D\nquestion-others = E?\n";
        add(&format!("locales/{tag}/question/begging.ftl"), text);
    }
    for tag in ["en", "lv"] {
        let folder = format!("locales/{tag}");
        add(&format!("{folder}/guidance/begging.ftl"), "how-begs = A\nhow-sent-by = B\nhow-others = C\n");
        add(&format!("{folder}/guidance/sector.ftl"), "prompt-forestry-hours-per-week = A\n");
        add(&format!("{folder}/sign.ftl"), "sign-guarded = A\nsign-passports-in-a-safe = B\n");
        let instrument = "instrument-look = A\n    .situation = B\n    .summary = C\nsection-people = D\nsection-street = E\n";
        add(&format!("{folder}/instrument.ftl"), instrument);
    }
    note_origins(dir.path());
    dir
}

/// Notes that every text was made from the English as it stands now.
fn note_origins(dir: &Path) {
    for tag in ["lv", "uz-Latn"] {
        let note = note(dir, tag, &[]).expect("a language");
        std::fs::write(note.file, note.text).expect("a file");
    }
}

#[test]
fn a_text_whose_original_has_changed_is_stale_until_it_is_noted_anew() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    copy(&fixture("good"), dir.path());
    let change = |file: &str, from: &str, to: &str| {
        let path = dir.path().join(file);
        let text = std::fs::read_to_string(&path).expect("a file");
        assert!(text.contains(from), "{file}: {from}");
        std::fs::write(path, text.replace(from, to)).expect("a file");
    };
    // Comments and indentation are no change.
    change("locales/en/question/work.ftl", "question-passport-now", "# A remark\nquestion-passport-now");
    assert_eq!(check(dir.path()), []);
    change("locales/en/question/work.ftl", ".self = self in en", ".self = self, changed");
    change("locales/en/app.ftl", "app-title = ", "app-title = The ");
    change("locales/made-from/lv.toml", "\"question-hours-per-week\"", "\"question-hours-per-day\"");
    change("locales/lv/app.ftl", "app-title = ", "app-title = Cits ");
    let flaws = check(dir.path());
    let lines: Vec<String> = flaws.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(lines.join("\n"));
    let warnings = flaws.iter().filter(|flaw| flaw.is_warning()).map(|flaw| flaw.file.as_str());
    assert_eq!(
        warnings.collect::<Vec<_>>(),
        ["locales/lv/app.ftl"],
        "a stale text of the desk stops nothing"
    );
    assert_eq!(Catalogue::read(dir.path()).expect_err("stale texts of the person"), flaws);
    let refused = |tag: &str, texts: &[&str]| {
        let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        note(dir.path(), tag, &texts).expect_err("refused").to_string()
    };
    assert_eq!(refused("en", &[]), "`en` is what the others are made from");
    assert_eq!(refused("xx", &[]), "unknown language `xx`");
    assert_eq!(refused("lv", &["app-title", "app", "question-x.y"]), "unknown texts: app, question-x.y");
    let noted = note(dir.path(), "uz-Latn", &["question-passport-now.self".to_owned()]).expect("noted");
    assert_eq!(noted.noted, 1);
    note_origins(dir.path());
    assert_eq!(check(dir.path()), []);
    std::fs::remove_file(dir.path().join("locales/made-from/uz-Latn.toml")).expect("a file");
    std::fs::write(dir.path().join("locales/made-from/xx.toml"), "[made-from]\n").expect("a file");
    let lines: Vec<String> = check(dir.path()).iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "locales/made-from/uz-Latn.toml: is missing — write it: `atpazit made-from uz-Latn --all`",
            "locales/made-from/xx.toml: belongs to nothing — remove it, or add what it belongs to",
        ]
    );
}

#[test]
fn what_cannot_hold_for_a_language_is_named() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    copy(&fixture("good"), dir.path());
    let file = dir.path().join("locales/languages.toml");
    let sound = std::fs::read_to_string(&file).expect("a file");
    for (from, to, expected) in [
        ("plural = \"uz\"", "plural = \"tg\"", "there are no plural rules for the locale `tg`"),
        ("plural = \"uz\"", "plural = \"\"", "there are no plural rules for the locale ``"),
        ("plural = \"uz\"", "plural = \"uz\"\nvoice = \"--help\"", "`--help` cannot be the name of a voice"),
        ("plural = \"uz\"", "plural = \"uz\"\nvoice = \"../uz\"", "`../uz` cannot be the name of a voice"),
        ("plural = \"uz\"", "plural = \"uz\"\nvoice = \"\"", "`` cannot be the name of a voice"),
        ("plural = \"uz\"", "plural = \"uz\"\nshape = \"round\"", "unknown variant `round`"),
        (
            "plural = \"uz\"",
            "plural = \"uz\"\ndocuments = true",
            "documents are made in a language that is not of the desk",
        ),
        ("plural = \"uz\"", "plural = \"uz\"\nvoices = 1", "unknown field `voices`"),
        (
            "plural = \"uz\"\n",
            "plural = \"uz\"\n\n[[foreign]]\nof = \"en\"\nnot_in = [\"uz-Cyrl\"]\nwords = [\"the\"]\n",
            "unknown language `uz-Cyrl`",
        ),
    ] {
        assert!(sound.contains(from));
        std::fs::write(&file, sound.replace(from, to)).expect("a file");
        let flaws: Vec<String> = check(dir.path()).iter().map(ToString::to_string).collect();
        assert!(flaws.iter().any(|flaw| flaw.contains(expected)), "{to}: {flaws:#?}");
    }
    std::fs::write(
        &file,
        sound.replace("plural = \"uz\"", "plural = \"uz\"\nvoice = \"uz-2\"\nfont = \"Noto Sans\""),
    )
    .expect("a file");
    assert_eq!(check(dir.path()), []);
}

#[test]
fn instruments_are_offered_in_the_order_of_their_file() {
    let dir = beside(|_, text| text.to_owned());
    let (questionnaires, order) =
        (dir.path().join("questionnaires"), dir.path().join("questionnaires/order.toml"));
    let short = std::fs::read_to_string(questionnaires.join("instrument/short.toml")).expect("a file");
    std::fs::write(
        questionnaires.join("instrument/brief.toml"),
        short.replace("id = \"short\"", "id = \"brief\""),
    )
    .expect("a file");
    for tag in ["en", "lv"] {
        let file = dir.path().join(format!("locales/{tag}/instrument.ftl"));
        let text = std::fs::read_to_string(&file).expect("a file");
        std::fs::write(&file, text + "instrument-brief = A\n    .situation = B\n    .summary = C\n")
            .expect("a file");
    }
    note_origins(dir.path());
    let offered = |order_is: &str| {
        std::fs::write(&order, order_is).expect("a file");
        let catalogue = Catalogue::read(dir.path())?;
        Ok(catalogue.instruments().map(|instrument| instrument.id().to_string()).collect::<Vec<_>>())
    };
    assert_eq!(
        offered("instruments = [\"short\", \"look\", \"brief\"]\n"),
        Ok(vec!["short".into(), "brief".into()])
    );
    assert_eq!(
        offered("instruments = [\"look\", \"brief\", \"short\"]\n"),
        Ok(vec!["brief".into(), "short".into()])
    );
    let flaws: Vec<content::Flaw> =
        offered("instruments = [\"short\", \"shrot\", \"short\", \"look\"]\n").expect_err("flaws");
    insta::assert_snapshot!(flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_checklist_a_prompt_and_an_observation_are_read() {
    let dir = beside(|_, text| text.to_owned());
    let lines: Vec<String> = check(dir.path()).iter().map(ToString::to_string).collect();
    assert_eq!(lines, Vec::<String>::new());
    let catalogue = Catalogue::read(dir.path()).expect("sound");
    assert_eq!(catalogue.instruments().count(), 1);
    let short = catalogue.instruments().next().expect("an instrument");
    let on =
        |id: &str| short.question(&QuestionId::new(id).expect("an id")).and_then(|q| q.checklist.clone());
    let begging = |sign| Some(OnChecklist { form: Form::Begging, sign });
    assert_eq!(on("begs"), begging(SignValue::Yes));
    assert_eq!(on("sent-by"), begging(SignValue::Options([OptionId::new("boss").expect("an id")].into())));
    assert_eq!(on("others"), begging(SignValue::AtLeast(2)));
    assert_eq!(on("has-passport"), None);
    let hours = QuestionId::new("hours-per-week").expect("an id");
    assert_eq!(catalogue.prompt(Sector::Forestry, &hours).as_deref(), Some("prompt-forestry-hours-per-week"));
    assert_eq!(catalogue.prompt(Sector::Food, &hours), None);
    let look = catalogue.observation(&InstrumentId::new("look").expect("an id")).expect("an observation");
    assert_eq!(look.signs().len(), 2);
    assert_eq!(look.signs()[1].carries[0].value, Value::Choice(OptionId::new("employer").expect("an id")));
}

#[test]
fn what_is_wrong_with_a_checklist_a_prompt_or_an_observation_is_named() {
    let changes = [
        (
            "checklist = \"begging\"\nsign = \"yes\"",
            "checklist = \"begging\"\nsign = \"yes\"\nyes = [\"excessive-hours\"]",
        ),
        ("{ id = \"boss\", sign = true }", "{ id = \"boss\", indicates = [\"excessive-hours\"] }"),
        ("checklist = \"begging\"\nsign_at_least = 2", "checklist = \"labour\"\nsign_at_least = 12"),
        ("checklist = \"begging\"\noptions", "show_when = { question = \"begs\", is = \"yes\" }\noptions"),
        ("sector = \"forestry\"", "sector = \"forest\""),
        ("suggests = \"call\"", "suggests = \"cal\""),
        ("question = \"passport-now\", is = \"employer\"", "question = \"hours-per-week\", is = \"60\""),
        ("kind = \"observation\"", "kind = \"observation\"\nstops_at_disclosure = true\nfor_age = \"adult\""),
        ("signs = [\"guarded\", \"passports-in-a-safe\"]", "signs = [\"guarded\"]\nquestions = [\"begs\"]"),
    ];
    let dir =
        beside(|_, text| changes.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to)));
    let lines: Vec<String> = check(dir.path()).iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_checklist_needs_a_sign_and_a_sign_a_checklist() {
    let changes = [
        ("checklist = \"begging\"\nsign = \"yes\"", "checklist = \"begging\"\nsign = \"maybe\""),
        ("{ id = \"boss\", sign = true }", "{ id = \"boss\" }"),
        ("checklist = \"begging\"\nsign_at_least = 2", "sign_at_least = 2"),
    ];
    let dir =
        beside(|_, text| changes.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to)));
    let lines: Vec<String> = check(dir.path()).iter().map(ToString::to_string).collect();
    let file = "questionnaires/bank/begging.toml";
    let expected = [
        format!("{file}:5: unknown value `maybe` — mend the id, or add what it stands for"),
        format!(
            "{file}:8: a question on a checklist without a sign — say which answer is a sign: `sign` or `sign_at_least`"
        ),
        format!(
            "{file}:17: `sign_at_least` does not belong to a question without `checklist` — say whose checklist it is: `checklist = \"begging\"`"
        ),
    ];
    assert_eq!(lines, expected);
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
