//! `atpazit card`: a card that a person takes along, as PDF.

use crate::failure::Failure;
use crate::output::Target;
use crate::refer::warn_of_unprintable;
use chrono::{Local, NaiveDate};
use clap::{Args, ValueEnum};
use content::{Catalogue, Language, Status};
use documents::{Document, Edition, Paper, pocket_card, rights_card};
use screening::Right;
use screening::facts::Age;
use screening::route::{Card, RouteContact};
use std::fmt::Write as _;

/// What to write, in which languages and where.
#[derive(Args)]
pub struct Order {
    /// Which card.
    #[arg(long, value_enum)]
    kind: Kind,
    /// The person's language, such as ur.
    #[arg(long)]
    language: String,
    /// The desk's language: beside the person's on the rights card, on the margin of the pocket cards.
    #[arg(long, default_value = "lv")]
    desk: String,
    /// For whom: a child also gets the right to a guardian and the helpline for children.
    #[arg(long, value_enum, default_value = "adult")]
    age: AgeGroup,
    /// The paper of the pocket card: A4 with five to cut and fold, or two pages of the size of a bank card.
    #[arg(long, value_enum, default_value = "sheet")]
    paper: Format,
    /// The date to print, such as 2026-11-21; without it there is none.
    #[arg(long)]
    date: Option<NaiveDate>,
    #[command(flatten)]
    target: Target,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// The rights, A4.
    Rights,
    /// Telephone numbers on a card that says nothing of its purpose.
    Pocket,
}

#[derive(Clone, Copy, ValueEnum)]
enum AgeGroup {
    Adult,
    Child,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Sheet,
    Card,
}

/// Writes the card.
///
/// # Errors
/// [`Failure::Input`] naming what is wrong, [`Failure::Document`], [`Failure::Unwritable`].
pub fn card(order: &Order) -> Result<String, Failure> {
    let catalogue = Catalogue::embedded();
    known(catalogue, "--language", &order.language, |_| true)?;
    known(catalogue, "--desk", &order.desk, |language| language.desk)?;
    order.target.check(None)?;
    let wording =
        |tag: &str, fallback: &str| catalogue.wording(tag, fallback).expect("both are languages here");
    let (person, desk) = (wording(&order.language, &order.desk), wording(&order.desk, "lv"));
    let age = match order.age {
        AgeGroup::Adult => Age::Adult,
        AgeGroup::Child => Age::Child,
    };
    let contacts = |card| catalogue.routes().on_card(card, age).collect::<Vec<&RouteContact>>();
    let file = match order.kind {
        Kind::Rights => "person/rights.ftl",
        Kind::Pocket => "person/card.ftl",
    };
    let edition = Edition {
        program_version: env!("CARGO_PKG_VERSION"),
        date: order.date,
        today: Some(order.date.unwrap_or_else(|| Local::now().date_naive())),
        status: status(catalogue, &order.language, file),
    };
    let document = match order.kind {
        Kind::Rights => {
            let rights: Vec<Right> = Right::of(age).collect();
            rights_card(&person, &desk, &rights, &contacts(Card::Rights), &edition)?
        }
        Kind::Pocket => {
            let paper = match order.paper {
                Format::Sheet => Paper::Sheet,
                Format::Card => Paper::Card,
            };
            pocket_card(&person, &desk, &contacts(Card::Pocket), paper, &edition)?
        }
    };
    warn_of_unprintable(catalogue, &document);
    order.target.write(&document.pdf()?)?;
    Ok(told(order, &document))
}

/// The file, and what the reader of the paper would otherwise find out too late.
fn told(order: &Order, document: &Document) -> String {
    let mut text = format!("{}\n", order.target.path().display());
    let borrowed = document.borrowed_texts();
    if borrowed > 0 {
        let _ = writeln!(
            text,
            "{borrowed} texts are not in `{}` yet; they stand there in another language, marked",
            order.language
        );
    }
    text
}

fn known(
    catalogue: &Catalogue,
    option: &str,
    tag: &str,
    may: impl Fn(&Language) -> bool,
) -> Result<(), Failure> {
    let tags = || {
        catalogue.languages().iter().filter(|language| may(language)).map(|language| language.tag.as_str())
    };
    if tags().any(|known| known == tag) {
        return Ok(());
    }
    let all = tags().collect::<Vec<_>>().join(", ");
    Err(Failure::Input(format!("{option}: `{tag}` is not one of {all}")))
}

/// How far a file of a language was read; nothing when it is missing.
fn status(catalogue: &Catalogue, tag: &str, file: &str) -> Option<Status> {
    Some(catalogue.coverage(tag)?.into_iter().find(|coverage| coverage.file == file)?.status)
}
