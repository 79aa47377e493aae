//! What stands on the certificate of taking part, and that it is one page whatever the name.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod common;

use common::{now, words};
use content::Catalogue;
use documents::{Argument, Certificate, Document, DocumentError};

/// Cases in the order in which practice lists them, with their names in Latvian and English.
const CASES: [(&str, &str, &str); 12] = [
    ("forestry-worker", "Meža strādnieks", "Forestry worker"),
    (
        "leased-builder",
        "Celtnieks no uzņēmuma, kas strādniekus iznomā",
        "Builder from a labour-leasing company",
    ),
    ("kitchen-worker", "Pie siltā ēdiena", "At the food point"),
    ("taxi-driver", "Taksometra vadītājs", "Taxi driver"),
    ("asylum-seeker", "Ceļotājs no autobusa", "Traveller from the coach"),
    ("travelling-pair", "Divi ceļotāji", "Two travellers"),
    ("promised-student", "Students", "Student"),
    ("shop-thefts", "Kur pārnakšņot", "A place to sleep"),
    ("household-help", "Māsīca", "The cousin"),
    ("call-centre", "Tikai jurists", "Only a lawyer"),
    ("begging-girl", "Meitene tirgū", "Girl at the market"),
    ("online-boy", "Zēns un draugs no interneta", "Boy with a friend from the internet"),
];

fn done(name: &str, cases: usize) -> Certificate {
    Certificate {
        name: name.to_owned(),
        done: CASES.iter().take(cases).map(|(id, ..)| (*id).to_owned()).collect(),
        all: CASES.len(),
        program_version: "0.1.0".to_owned(),
    }
}

/// Says this of practice, and the rest as it stands in `locales/`.
fn certified(certificate: &Certificate, tag: &str) -> Result<Document, DocumentError> {
    let wording = Catalogue::embedded().wording(tag, "lv").unwrap();
    let phrases = documents::phrases(&wording);
    let latvian = tag == "lv";
    let said = |id: &str, given: &[(&str, Argument)]| {
        if id == "practice-mark" {
            return if latvian { "Treniņš" } else { "Practice" }.to_owned();
        }
        match CASES.iter().find(|(case, ..)| id.strip_prefix("practice-") == Some(case)) {
            Some((_, lv, en)) => if latvian { *lv } else { *en }.to_owned(),
            None => phrases(id, given),
        }
    };
    documents::certificate(certificate, &said, tag, &now())
}

fn printed(certificate: &Certificate, tag: &str) -> Document {
    let document = certified(certificate, tag).unwrap();
    assert_eq!(document.page_count(), 1, "{tag}: {}", document.text());
    document
}

#[test]
fn it_names_who_took_part_and_every_case_that_was_done() {
    let certificate = done("Anna Bērziņa", 12);
    let (lv, en) = (printed(&certificate, "lv"), printed(&certificate, "en"));
    let expected = [
        "Treniņš",
        "Apliecinājums par piedalīšanos",
        "Anna Bērziņa",
        "programmā Atpazīt trenējās vadīt sarunas gadījumos ar izdomātiem cilvēkiem.",
        "Pabeigtie gadījumi: 12 no 12",
        "Tas nav eksāmens, un atzīmes neliek.",
        "21.11.2026.",
        "Atpazīt 0.1.0",
    ];
    let cases = CASES.map(|(_, lv, _)| lv);
    assert_in_order(&words(&lv.text()), &expected[..5], &cases, &expected[5..]);
    let expected = [
        "Practice",
        "Certificate of taking part",
        "Anna Bērziņa",
        "has practised conversations with the program Atpazīt, in cases with invented people.",
        "Cases done: 12 of 12",
        "It is no examination and gives no mark.",
        "2026-11-21",
        "Atpazīt 0.1.0",
    ];
    let cases = CASES.map(|(.., en)| en);
    assert_in_order(&words(&en.text()), &expected[..5], &cases, &expected[5..]);
    assert!(lv.unprintable().is_empty() && en.unprintable().is_empty());
}

fn assert_in_order(text: &str, before: &[&str], cases: &[&str], after: &[&str]) {
    assert!(!text.contains('⟦'), "{text}");
    let mut rest = text;
    for expected in before.iter().chain(cases).chain(after) {
        let Some((_, left)) = rest.split_once(expected) else { panic!("{expected}\n{text}") };
        rest = left;
    }
}

#[test]
fn it_lists_only_what_was_done() {
    for cases in 0..=12 {
        let text = words(&printed(&done("Anna Bērziņa", cases), "en").text());
        assert!(text.contains(&format!("Cases done: {cases} of 12")), "{text}");
        for (place, (.., name)) in CASES.iter().enumerate() {
            assert_eq!(text.contains(name), place < cases, "{name}: {text}");
        }
    }
}

#[test]
fn a_name_of_two_hundred_characters_is_printed_whole_and_a_longer_one_cut() {
    let long = "Ļoti Garšvārdiene-Ūdens ".repeat(9).chars().take(200).collect::<String>();
    let names = [
        long.as_str(),
        &"W".repeat(200),
        &"Ŗ".repeat(200),
        &"ب".repeat(200),
        "Aleksandrs Konstantīns Vīgneris-Zālamans",
    ];
    for (name, tag) in names.into_iter().flat_map(|name| [(name, "lv"), (name, "en")]) {
        let document = printed(&done(name, 12), tag);
        let packed = |text: &str| words(text).replace([' ', '\u{200b}'], "");
        assert!(packed(&document.text()).contains(&packed(name)), "{}", document.text());
        document.pdf().unwrap();
    }
    let text = printed(&done(&"Anna ".repeat(2_000), 12), "lv").text();
    assert!(text.contains('…'), "{text}");
}

#[test]
fn a_name_is_never_markup() {
    let nasty = r#"#import "x": * $a$ \ @b ] [ <c> // d */ `e` #panic() _f_ = g - h ~ --- "i""#;
    let text = words(&printed(&done(nasty, 6), "lv").text());
    assert!(text.contains(nasty), "{text}");
}

#[test]
fn letters_of_the_name_that_no_font_has_are_told() {
    let document = printed(&done("Li 王 🙂", 1), "lv");
    let told: Vec<_> =
        document.unprintable().iter().map(|one| (one.place, one.script, one.letters.as_str())).collect();
    assert_eq!(
        told,
        [("doc-contact-name", "letters-chinese", "王"), ("doc-contact-name", "letters-signs", "🙂")]
    );
    assert!(words(&document.text()).contains("Li [U+738B] [U+1F642]"));
}

#[test]
fn the_same_certificate_gives_the_same_tagged_bytes() {
    for (tag, cases) in [("lv", 12), ("en", 6), ("lv", 0)] {
        for name in ["Anna Bērziņa", ""] {
            let bytes = || printed(&done(name, cases), tag).pdf().unwrap();
            let first = bytes();
            assert_eq!(first, bytes());
            let file = String::from_utf8_lossy(&first);
            assert!(file.contains("pdfuaid:part") || file.contains("MarkInfo"), "tagged");
            assert!(file.contains("StructTreeRoot"), "with a tree");
            assert!(file.contains(&format!("/Lang({tag})")), "in its language");
        }
    }
}

#[test]
fn more_cases_than_a_page_holds_are_refused() {
    let mut certificate = done("Anna Bērziņa", 1);
    certificate.done = vec!["leased-builder".to_owned(); 200];
    assert!(matches!(certified(&certificate, "lv"), Err(DocumentError::TooLong(_))));
}

#[test]
fn nothing_of_the_name_is_shown_when_debugged() {
    assert!(!format!("{:?}", done("Anna Bērziņa", 2)).contains("Anna"));
}

/// Writes the pages that a designer looks at: `ATPAZIT_LOOK=folder cargo test -p documents --test certificate -- --ignored`.
#[test]
#[ignore = "writes files for the eye"]
fn write_certificates_to_look_at() {
    let folder = std::path::PathBuf::from(std::env::var("ATPAZIT_LOOK").unwrap());
    let long = "Ļoti Garšvārdiene-Ūdens ".repeat(9).chars().take(200).collect::<String>();
    let all = [
        ("one", "Anna Bērziņa", 1),
        ("six", "Konstantīns Vīgneris-Zālamans", 6),
        ("twelve", "Anna Bērziņa", 12),
        ("two-lines", "Aleksandrs Konstantīns Vīgneris-Zālamans no Ziemeļkurzemes", 12),
        ("long", long.as_str(), 12),
        ("wide", &"W".repeat(200), 12),
        ("arabic", "عمران خان", 7),
        ("empty", "", 6),
    ];
    for (name, who, cases) in all {
        for tag in ["lv", "en"] {
            let bytes = printed(&done(who, cases), tag).pdf().unwrap();
            std::fs::write(folder.join(format!("{name}-{tag}.pdf")), bytes).unwrap();
        }
    }
}
