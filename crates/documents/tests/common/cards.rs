//! Cards from sample texts, with the contacts as they stand in `questionnaires/`.

use super::root;
use chrono::NaiveDate;
use content::{Status, Wording};
use documents::{Document, DocumentError, Edition, Paper};
use screening::Right;
use screening::facts::Age;
use screening::route::{Card, RouteBook, RouteContact};

/// The languages in which there are samples.
pub const SAMPLES: [&str; 7] = ["lv", "en", "uz-Latn", "ky", "ro", "hi", "ur"];

pub const EDITION: Edition<'static> = Edition {
    program_version: "0.1.0",
    date: NaiveDate::from_ymd_opt(2026, 11, 21),
    today: NaiveDate::from_ymd_opt(2026, 11, 21),
    status: Some(Status::Machine),
};

/// The sample texts of a language, with those that the desk has for every document.
pub fn sample(tag: &str, fallback: &str) -> Wording {
    Wording::new((tag, texts(tag)), (fallback, texts(fallback)))
}

/// Its texts.
pub fn texts(tag: &str) -> Vec<String> {
    let folder = root().join("locales").join(tag);
    let samples = root().join("crates/documents/tests/fixtures/cards").join(format!("{tag}.ftl"));
    let desk = ["referral.ftl", "status.ftl"].map(|file| folder.join(file));
    [samples].iter().chain(&desk).filter_map(|path| std::fs::read_to_string(path).ok()).collect()
}

pub fn contacts(book: &RouteBook, card: Card, age: Age) -> Vec<&RouteContact> {
    book.on_card(card, age).collect()
}

pub fn book() -> RouteBook {
    toml::from_str(&std::fs::read_to_string(root().join("questionnaires/routes/lv.toml")).unwrap()).unwrap()
}

pub fn rights(person: &Wording, desk: &Wording, age: Age) -> Result<Document, DocumentError> {
    let (book, all): (_, Vec<Right>) = (book(), Right::of(age).collect());
    documents::rights_card(person, desk, &all, &contacts(&book, Card::Rights, age), &EDITION)
}

/// The rights card and the pocket cards as they are made on a day.
pub fn made_on(day: &str, book: &RouteBook) -> [Document; 2] {
    let (desk, edition) = (sample("lv", "en"), Edition { today: Some(day.parse().unwrap()), ..EDITION });
    let all: Vec<Right> = Right::of(Age::Adult).collect();
    let of = |card| contacts(book, card, Age::Adult);
    [
        documents::rights_card(&sample("uz-Latn", "lv"), &desk, &all, &of(Card::Rights), &edition).unwrap(),
        documents::pocket_card(&sample("uz-Latn", "lv"), &desk, &of(Card::Pocket), Paper::Sheet, &edition)
            .unwrap(),
    ]
}

pub fn pocket(person: &Wording, desk: &Wording, paper: Paper) -> Result<Document, DocumentError> {
    let book = book();
    documents::pocket_card(person, desk, &contacts(&book, Card::Pocket, Age::Adult), paper, &EDITION)
}
