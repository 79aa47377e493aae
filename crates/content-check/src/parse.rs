//! Turns the content's files into types, with the line of each thing. What cannot be read becomes a flaw; the rest goes on.
//!
//! Looks at one file at a time: whether files fit together is for `check`.

pub mod bank;
pub mod checklist;
pub mod condition;
pub mod digests;
pub mod indicators;
pub mod instrument;
pub mod languages;
pub mod made_from;
pub mod messages;
pub mod order;
pub mod practice;
pub mod prompts;
pub mod read_texts;
pub mod reader;
pub mod routes;
pub mod signs;
pub mod texts;

use crate::flaw::{Flaw, FlawKind};
use crate::source::Source;
use bank::Bank;
use indicators::Indicators;
use instrument::InstrumentFile;
use languages::Languages;
use order::Order;
use practice::Practice;
use prompts::Prompts;
use routes::Routes;
use signs::Signs;

/// Everything in `questionnaires/`, and the list of languages.
#[derive(Debug)]
pub struct Parsed {
    /// The indicators.
    pub indicators: Indicators,
    /// The question bank.
    pub bank: Bank,
    /// The instruments.
    pub instruments: Vec<InstrumentFile>,
    /// Whether every instrument could be read: otherwise a question that none asks may be asked by one that could not.
    pub instruments_complete: bool,
    /// The order in which instruments are offered.
    pub order: Order,
    /// The practice cases.
    pub practice: Practice,
    /// What is asked of a question in a sector.
    pub prompts: Prompts,
    /// The signs of observations.
    pub signs: Signs,
    /// The routes.
    pub routes: Routes,
    /// The languages.
    pub languages: Languages,
}

/// A thing and the line on which it stands.
#[derive(Debug, Clone)]
pub struct Placed<T> {
    /// The thing.
    pub value: T,
    /// The line, from 1.
    pub line: usize,
}

/// Parses everything but the messages.
pub fn parse(source: &Source) -> (Parsed, Vec<Flaw>) {
    let mut flaws = Vec::new();
    let files = || source.under("questionnaires/instrument/");
    let instruments: Vec<_> =
        files().filter_map(|(file, text)| instrument::parse(file, text, &mut flaws)).collect();
    let parsed = Parsed {
        indicators: indicators::parse(must("questionnaires/indicators.toml", source, &mut flaws), &mut flaws),
        bank: bank::parse(source.under("questionnaires/bank/"), &mut flaws),
        instruments_complete: instruments.len() == files().count()
            && instruments.iter().all(|file| file.complete),
        instruments,
        order: order::parse(may(order::FILE, source), &mut flaws),
        practice: practice::parse(source.under(practice::FOLDER), &mut flaws),
        prompts: prompts::parse(may(prompts::FILE, source), &mut flaws),
        signs: signs::parse(may(signs::FILE, source), &mut flaws),
        routes: routes::parse(must("questionnaires/routes/lv.toml", source, &mut flaws), &mut flaws),
        languages: languages::parse(must("locales/languages.toml", source, &mut flaws), &mut flaws),
    };
    (parsed, flaws)
}

fn may<'a>(file: &'static str, source: &'a Source) -> (&'static str, &'a str) {
    (file, source.text(file).unwrap_or_default())
}

fn must<'a>(file: &'static str, source: &'a Source, flaws: &mut Vec<Flaw>) -> (&'static str, &'a str) {
    let text = source.text(file).unwrap_or_else(|| {
        flaws.push(Flaw::new(file, None, FlawKind::MissingFile));
        ""
    });
    (file, text)
}
