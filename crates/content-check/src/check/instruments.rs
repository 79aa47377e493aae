//! Checks instruments against the bank: every question exists, stands once, and after those its condition looks at.

use super::identity::{Given, unknown};
use crate::flaw::{Flaw, FlawKind};
use crate::noun::Noun;
use crate::parse::Parsed;
use crate::parse::bank::Entry;
use crate::parse::instrument::InstrumentFile;
use std::collections::{BTreeMap, BTreeSet};

/// Checks every instrument, and that every question of the bank is asked by one.
pub fn check(parsed: &Parsed, flaws: &mut Vec<Flaw>) {
    let bank: BTreeMap<&str, &Entry> =
        parsed.bank.entries.iter().map(|entry| (entry.question.id.as_str(), entry)).collect();
    let mut asked = BTreeSet::new();
    for instrument in &parsed.instruments {
        check_one(instrument, parsed, &bank, flaws);
        let questions = instrument.sections.iter().flat_map(|section| &section.questions);
        asked.extend(questions.map(|question| question.value.as_str()));
    }
    for entry in &parsed.bank.entries {
        let id = entry.question.id.as_str();
        if parsed.instruments_complete && !asked.contains(id) {
            flaws.push(Flaw::new(&entry.file, entry.line, FlawKind::UnusedQuestion(id.to_owned())));
        }
    }
}

fn check_one(
    instrument: &InstrumentFile,
    parsed: &Parsed,
    bank: &BTreeMap<&str, &Entry>,
    flaws: &mut Vec<Flaw>,
) {
    let file = &instrument.file;
    let all: BTreeSet<&str> =
        instrument.sections.iter().flat_map(|section| &section.questions).map(|q| q.value.as_str()).collect();
    let mut sections = Given::default();
    let mut questions = Given::default();
    let mut earlier = BTreeSet::new();
    for section in &instrument.sections {
        sections.give(Noun::Section, section.id.value.as_str(), file, section.id.line, flaws);
        for question in &section.questions {
            let id = question.value.as_str();
            questions.give(Noun::Question, id, file, question.line, flaws);
            match bank.get(id) {
                None if parsed.bank.broken.contains(id) || !parsed.bank.complete => {}
                None => flaws.push(unknown(Noun::Question, id, file, question.line, bank.keys().copied())),
                Some(entry) => {
                    for needs in needs(entry).difference(&earlier) {
                        let (question_id, needs_id) = (id.to_owned(), (*needs).to_owned());
                        let what = if all.contains(needs) {
                            FlawKind::NotEarlier { question: question_id, needs: needs_id }
                        } else if bank.contains_key(needs) {
                            FlawKind::LeftOut { question: question_id, needs: needs_id }
                        } else {
                            continue;
                        };
                        flaws.push(Flaw::new(file, question.line, what));
                    }
                }
            }
            earlier.insert(id);
        }
    }
}

fn needs(entry: &Entry) -> BTreeSet<&str> {
    entry.mentions.iter().map(|mention| mention.question.value.as_str()).collect()
}
