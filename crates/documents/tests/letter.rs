//! What the letter to the person says, in every language, and what it does not.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod common;

use chrono::NaiveDate;
use common::cards::EDITION;
use common::words;
use content::Catalogue;
use documents::{Document, Handed, Letter};
use screening::referral::{ConsentBasis, Office};
use screening::{Block, CaseCode, Recipient};

const SOME: [Block; 9] = [
    Block::Case,
    Block::Sender,
    Block::Place,
    Block::Language,
    Block::Age,
    Block::Contact,
    Block::Needs,
    Block::OwnWords,
    Block::Receipt,
];
const FEW: [Block; 5] = [Block::Case, Block::Sender, Block::Forms, Block::Exploiter, Block::Consent];

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn office() -> Office {
    Office {
        body: "Izdomāta iestāde".to_owned(),
        role: "inspektors".to_owned(),
        contact: "+371 20000000, darbdienās 9–17".to_owned(),
    }
}

fn two() -> [Handed<'static>; 2] {
    let handed = |recipient, blocks, basis| Handed { recipient, blocks, basis, on: day() };
    [
        handed(Recipient::Provider, &SOME, ConsentBasis::Agreed),
        handed(Recipient::LabourInspectorate, &FEW, ConsentBasis::Agreed),
    ]
}

fn letter(tag: &str, desk: &str, handed: &[Handed]) -> Document {
    let catalogue = Catalogue::embedded();
    let (person, desk) = (catalogue.wording(tag, desk).unwrap(), catalogue.wording(desk, "en").unwrap());
    let code = CaseCode::try_from("K7Q-4M2".to_owned()).unwrap();
    let letter = Letter { handed, office: &office(), code: Some(&code) };
    documents::letter(&person, &desk, &letter, &EDITION).unwrap()
}

#[test]
fn it_says_what_went_to_whom_and_when_and_what_the_person_may_do() {
    let document = letter("ru", "lv", &two());
    assert_eq!((document.page_count(), document.borrowed_texts()), (1, 0));
    let text = words(&document.text());
    for expected in [
        "Какие сведения о вас мы передали другим",
        "Kādas ziņas par jums mēs devām citiem",
        "Организация, которая помогает людям",
        "Sociālās rehabilitācijas pakalpojuma sniedzējs",
        "21.11.2026",
        "ваше имя и как с вами безопасно связаться",
        "ваши собственные слова",
        "Государственное учреждение, которое проверяет условия труда",
        "что сказано о работодателе",
        "Вы можете отозвать своё согласие в любой момент.",
        "+371 20000000, darbdienās 9–17",
        "K7Q-4M2",
        "Speciālistam: dodiet šo vēstuli tikai tad, ja to ir droši glabāt",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    for other in ["у кого ваш паспорт", "чего вы хотите", "Полиция", "не требовалось"]
    {
        assert!(!text.contains(other), "nothing that did not go: {other}\n{text}");
    }
}

#[test]
fn where_nobody_was_asked_it_says_why() {
    let of = |basis| {
        let handed = Handed { recipient: Recipient::Police, blocks: &FEW, basis, on: day() };
        words(&letter("en", "lv", &[handed]).text())
    };
    assert!(of(ConsentBasis::Child).contains("because you are under 18"));
    assert!(of(ConsentBasis::Emergency).contains("because someone was in danger"));
    assert!(!of(ConsentBasis::Agreed).contains("not needed"));
}

#[test]
fn where_both_read_the_same_language_it_stands_there_once() {
    let text = words(&letter("lv", "lv", &two()).text());
    assert_eq!(text.matches("Kādas ziņas par jums mēs devām citiem").count(), 1, "{text}");
    let child = Handed { basis: ConsentBasis::Child, ..two()[0] };
    let child = words(&letter("lv", "lv", &[child]).text());
    assert_eq!(child.matches("jo jums nav 18 gadu").count(), 1, "{child}");
    assert!(text.contains("Sociālās rehabilitācijas pakalpojuma sniedzējs"), "{text}");
}

/// Every block to every recipient, in every language: nothing lacks, nothing is borrowed, nothing judges, nothing tells what it is about.
#[test]
fn every_language_words_every_kind_and_every_recipient() {
    let all: Vec<Handed> = Recipient::ALL
        .iter()
        .zip([ConsentBasis::Child, ConsentBasis::Emergency, ConsentBasis::Agreed].into_iter().cycle())
        .map(|(recipient, basis)| Handed { recipient: *recipient, blocks: Block::ALL, basis, on: day() })
        .collect();
    for language in Catalogue::embedded().languages() {
        let document = letter(&language.tag, if language.tag == "lv" { "en" } else { "lv" }, &all);
        assert_eq!(document.borrowed_texts(), 0, "{}", language.tag);
        assert_eq!(document.unprintable(), [], "{}", language.tag);
        let text = words(&document.text()).to_lowercase();
        assert!(!text.contains('⟦'), "{}: {text}", language.tag);
        for telling in ["traffick", "tirdzniec", "victim", "cietuš", "торговл", "жертв"] {
            assert!(!text.contains(telling), "{}: {telling}\n{text}", language.tag);
        }
        document.pdf().unwrap();
    }
}

#[test]
fn a_usual_letter_is_one_page_in_every_language() {
    for language in Catalogue::embedded().languages() {
        let document = letter(&language.tag, if language.tag == "lv" { "en" } else { "lv" }, &two()[..1]);
        assert_eq!(document.page_count(), 1, "{}", language.tag);
    }
}

/// Writes the letters that a designer looks at: `ATPAZIT_LOOK=folder cargo test -p documents --test letter -- --ignored`.
#[test]
#[ignore = "writes files for the eye"]
fn write_letters_to_look_at() {
    let folder = std::path::PathBuf::from(std::env::var("ATPAZIT_LOOK").unwrap());
    for language in Catalogue::embedded().languages() {
        let document = letter(&language.tag, "lv", &two());
        common::write_to_look_at(&folder, &format!("letter-{}", language.tag), &document);
    }
}
