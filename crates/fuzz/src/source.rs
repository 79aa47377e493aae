//! The content: every TOML file of `questionnaires/`, the list of languages and the Fluent files, as `atpazit check` reads them.
//!
//! One file of a small sound content is replaced by the bytes. The parts whose absence is allowed may be added.

use crate::{chosen, seed};
use content::{Arg, Catalogue, Flaw};
use screening::{Facts, Interview};

macro_rules! file {
    ($path:literal) => {
        ($path, include_str!(concat!("../../content/tests/fixtures/good/", $path)))
    };
}

/// A small sound content.
const SOUND: &[(&str, &str)] = &[
    file!("locales/en/app.ftl"),
    file!("locales/en/guidance/work.ftl"),
    file!("locales/en/indicator.ftl"),
    file!("locales/en/instrument.ftl"),
    file!("locales/en/question/work.ftl"),
    file!("locales/en/referral.ftl"),
    file!("locales/languages.toml"),
    file!("locales/lv/app.ftl"),
    file!("locales/lv/guidance/work.ftl"),
    file!("locales/lv/indicator.ftl"),
    file!("locales/lv/instrument.ftl"),
    file!("locales/lv/question/work.ftl"),
    file!("locales/lv/referral.ftl"),
    file!("locales/uz-Latn/question/work.ftl"),
    file!("questionnaires/bank/work.toml"),
    file!("questionnaires/indicators.toml"),
    file!("questionnaires/instrument/short.toml"),
    file!("questionnaires/routes/lv.toml"),
];

/// Files that may be left out, each with a sound text.
const MORE: &[(&str, &str)] = &[
    (
        "questionnaires/instrument/watch.toml",
        "id = \"watch\"\nversion = 1\nsituation = \"observation\"\nkind = \"observation\"\n\n[[section]]\nid = \"seen\"\nsigns = [\"locked-in\"]\n",
    ),
    ("questionnaires/order.toml", "instruments = [\"short\"]\n"),
    ("questionnaires/prompts.toml", "[[prompt]]\nsector = \"construction\"\nquestion = \"hours-per-week\"\n"),
    (
        "questionnaires/signs.toml",
        "[[sign]]\nid = \"locked-in\"\nsuggests = \"call\"\ncarries = [{ question = \"has-passport\", is = \"no\" }]\n",
    ),
];

/// Replaces a file by the bytes, and checks the whole.
pub fn run(bytes: &[u8]) {
    let Some((choice, rest)) = chosen(bytes) else { return };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    let all: Vec<_> = SOUND.iter().chain(MORE).collect();
    let path = all[choice % all.len()].0;
    let others = SOUND.iter().filter(|(other, _)| *other != path);
    let others = others.map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    match Catalogue::of_files(others.chain([(path.to_owned(), text.to_owned())])) {
        Ok(catalogue) => use_it(&catalogue),
        Err(flaws) => {
            assert!(!flaws.is_empty(), "a content without flaws gives no catalogue");
            assert!(flaws.is_sorted(), "the flaws are not sorted");
            for flaw in &flaws {
                must_be_found(flaw, path, text);
            }
        }
    }
}

/// Each file of the small content, and the files of the program that use more of each form.
pub fn seeds() -> Vec<Vec<u8>> {
    let all = SOUND.iter().chain(MORE).enumerate();
    let mut seeds: Vec<_> = all.map(|(place, (_, text))| of_file(place, text)).collect();
    for (path, text) in [
        ("questionnaires/bank/work.toml", include_str!("../../../questionnaires/bank/child.toml")),
        (
            "questionnaires/bank/work.toml",
            include_str!("../../content/tests/fixtures/broken/questionnaires/bank/work.toml"),
        ),
        ("questionnaires/routes/lv.toml", include_str!("../../../questionnaires/routes/lv.toml")),
        ("questionnaires/order.toml", include_str!("../../../questionnaires/order.toml")),
        ("questionnaires/signs.toml", include_str!("../../../questionnaires/signs.toml")),
        ("questionnaires/prompts.toml", include_str!("../../../questionnaires/prompts.toml")),
        (
            "questionnaires/instrument/watch.toml",
            include_str!("../../../questionnaires/instrument/observation.toml"),
        ),
        ("questionnaires/indicators.toml", include_str!("../../../questionnaires/indicators.toml")),
        ("locales/languages.toml", include_str!("../../../locales/languages.toml")),
        ("locales/lv/app.ftl", include_str!("../../../locales/lv/case.ftl")),
    ] {
        let place = SOUND.iter().chain(MORE).position(|(other, _)| *other == path);
        seeds.extend(place.map(|place| of_file(place, text)));
    }
    seeds
}

fn of_file(place: usize, text: &str) -> Vec<u8> {
    seed(u8::try_from(place).unwrap_or(0), text.as_bytes())
}

/// A flaw says where it is: in a file of the content, on a line that this file has.
fn must_be_found(flaw: &Flaw, path: &str, text: &str) {
    assert!(flaw.file.starts_with("questionnaires/") || flaw.file.starts_with("locales"), "{flaw}");
    if let Some(line) = flaw.line.filter(|_| flaw.file == path) {
        // A text that ends in a line break has one more place after it.
        let lines = text.split('\n').count();
        assert!((1..=lines).contains(&line), "{flaw} stands on a line that the file does not have: {lines}");
    }
}

/// A catalogue that exists is sound: whatever is asked of it has an answer.
fn use_it(catalogue: &Catalogue) {
    for questionnaire in catalogue.instruments() {
        let interview = Interview::new(questionnaire.clone(), Facts::default());
        for question in questionnaire.questions() {
            assert!(interview.standing(&question.id).is_some());
            assert!(catalogue.topic(&question.id).is_some(), "{} has no topic", question.id);
        }
    }
    for contact in &catalogue.routes().contacts {
        let month = contact.checked.as_str();
        let digits = month
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 { byte == b'-' } else { byte.is_ascii_digit() });
        assert!(month.len() == 7 && digits, "{month:?} counts as a month");
    }
    for language in catalogue.languages() {
        let tag = &language.tag;
        let wording = catalogue.wording(tag, "en").expect("a language of the list has a wording");
        assert!(catalogue.status(tag).is_some() && catalogue.words(tag).is_some());
        for file in catalogue.coverage(tag).expect("a language of the list has files") {
            for name in &file.texts {
                assert!(!wording.named(name).text.starts_with('⟦'), "{name} is listed and not there");
            }
        }
        wording.format("app-cases", &[("n", Arg::Number(2))]);
    }
}
