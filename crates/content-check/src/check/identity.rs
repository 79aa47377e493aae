//! Checks ids: each stands once, and each that is named stands for something.

use crate::flaw::{Flaw, FlawKind};
use crate::noun::Noun;
use crate::parse::Parsed;
use crate::parse::condition::Mention;
use screening::{Kind, Question};
use std::collections::BTreeMap;

/// Ids that were given, and where first.
#[derive(Default)]
pub struct Given(BTreeMap<String, String>);

/// Checks the ids of indicators, questions, instruments and languages, and what the bank refers to.
pub fn check(parsed: &Parsed, flaws: &mut Vec<Flaw>) {
    let mut indicators = Given::default();
    for indicator in &parsed.indicators.all {
        let id = indicator.value.id.as_str();
        indicators.give(Noun::Indicator, id, &parsed.indicators.file, indicator.line, flaws);
    }
    let mut questions = Given::default();
    for entry in &parsed.bank.entries {
        questions.give(Noun::Question, entry.question.id.as_str(), &entry.file, entry.line, flaws);
    }
    let mut instruments = Given::default();
    for instrument in &parsed.instruments {
        let id = &instrument.id;
        instruments.give(Noun::Instrument, id.value.as_str(), &instrument.file, id.line, flaws);
    }
    let mut languages = Given::default();
    for language in &parsed.languages.all {
        languages.give(Noun::Language, &language.value.tag, &parsed.languages.file, language.line, flaws);
    }
    check_references(parsed, &indicators, &questions, flaws);
}

impl Given {
    /// Notes an id; a second one is a flaw.
    pub fn give(&mut self, noun: Noun, id: &str, file: &str, line: usize, flaws: &mut Vec<Flaw>) {
        if let Some(first) = self.0.get(id) {
            let what = FlawKind::Duplicate { noun, id: id.to_owned(), first: first.clone() };
            flaws.push(Flaw::new(file, line, what));
        } else {
            self.0.insert(id.to_owned(), format!("{file}:{line}"));
        }
    }
}

/// A flaw about an id that stands for nothing, with the id that was probably meant.
pub fn unknown<'a>(
    noun: Noun,
    id: &str,
    file: &str,
    line: usize,
    known: impl IntoIterator<Item = &'a str>,
) -> Flaw {
    Flaw::unknown(noun, id, file, line, known)
}

fn check_references(parsed: &Parsed, indicators: &Given, questions: &Given, flaws: &mut Vec<Flaw>) {
    let bank = &parsed.bank;
    let by_id: BTreeMap<&str, &Question> =
        bank.entries.iter().map(|entry| (entry.question.id.as_str(), &entry.question)).collect();
    for entry in &bank.entries {
        for target in &entry.targets {
            let id = target.value.as_str();
            if parsed.indicators.complete && !indicators.0.contains_key(id) {
                let known = indicators.0.keys().map(String::as_str);
                flaws.push(unknown(Noun::Indicator, id, &entry.file, target.line, known));
            }
        }
        for Mention { question, values } in &entry.mentions {
            let id = question.value.as_str();
            match by_id.get(id) {
                None if bank.broken.contains(id) || !bank.complete => {}
                None => {
                    let known = questions.0.keys().map(String::as_str);
                    flaws.push(unknown(Noun::Question, id, &entry.file, question.line, known));
                }
                Some(question) => {
                    let possible = possible_values(question);
                    for value in values {
                        if !possible.contains(&value.value.as_str()) {
                            let known = possible.iter().copied();
                            flaws.push(unknown(Noun::Value, &value.value, &entry.file, value.line, known));
                        }
                    }
                }
            }
        }
    }
}

/// The values that a condition can compare an answer with.
pub fn possible_values(question: &Question) -> Vec<&str> {
    match &question.kind {
        Kind::YesNo { .. } => vec!["yes", "no"],
        Kind::SingleChoice { options } | Kind::MultipleChoice { options } => {
            options.iter().map(|option| option.id.as_str()).collect()
        }
        Kind::Number { .. } | Kind::Date | Kind::Month | Kind::ShortText => Vec::new(),
    }
}
