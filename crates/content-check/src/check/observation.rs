//! Checks signs and observations: each sign stands once, is listed, carries what a question can take, and is worded.

use super::identity::{Given, possible_values, unknown};
use crate::flaw::{Flaw, FlawKind};
use crate::noun::Noun;
use crate::parse::Parsed;
use crate::parse::instrument::InstrumentFile;
use crate::parse::signs::SignEntry;
use screening::{Kind, Question};
use std::collections::{BTreeMap, BTreeSet};

/// The file that words signs.
pub const FILE: &str = "sign.ftl";

/// Checks every sign, and every observation that lists signs.
pub fn check(parsed: &Parsed, flaws: &mut Vec<Flaw>) {
    let questions: BTreeMap<&str, &Question> =
        parsed.bank.entries.iter().map(|entry| (entry.question.id.as_str(), &entry.question)).collect();
    let mut given = Given::default();
    for sign in &parsed.signs.all {
        given.give(Noun::Sign, sign.id.value.as_str(), &parsed.signs.file, sign.id.line, flaws);
        check_carries(sign, parsed, &questions, flaws);
    }
    let mut listed = BTreeSet::new();
    for instrument in &parsed.instruments {
        check_listed(instrument, parsed, flaws);
        let signs = instrument.sections.iter().flat_map(|section| &section.signs);
        listed.extend(signs.map(|sign| sign.value.as_str()));
    }
    for sign in &parsed.signs.all {
        let id = sign.id.value.as_str();
        if parsed.instruments_complete && !listed.contains(id) {
            flaws.push(Flaw::new(&parsed.signs.file, sign.id.line, FlawKind::UnusedSign(id.to_owned())));
        }
    }
}

fn check_carries(
    sign: &SignEntry,
    parsed: &Parsed,
    questions: &BTreeMap<&str, &Question>,
    flaws: &mut Vec<Flaw>,
) {
    let file = &parsed.signs.file;
    for (question, value) in &sign.carries {
        let id = question.value.as_str();
        match questions.get(id) {
            None if parsed.bank.broken.contains(id) || !parsed.bank.complete => {}
            None => flaws.push(unknown(Noun::Question, id, file, question.line, questions.keys().copied())),
            Some(found) => match &found.kind {
                Kind::YesNo { .. } | Kind::SingleChoice { .. } => {
                    let possible = possible_values(found);
                    if !possible.contains(&value.value.as_str()) {
                        flaws.push(unknown(Noun::Value, &value.value, file, value.line, possible));
                    }
                }
                // What a multiple choice leaves out would count as absent, and a sign shows no number and no date.
                Kind::MultipleChoice { .. }
                | Kind::Number { .. }
                | Kind::Date
                | Kind::Month
                | Kind::ShortText => {
                    flaws.push(Flaw::new(file, question.line, FlawKind::CannotCarry(id.to_owned())));
                }
            },
        }
    }
}

fn check_listed(instrument: &InstrumentFile, parsed: &Parsed, flaws: &mut Vec<Flaw>) {
    let known = || parsed.signs.all.iter().map(|sign| sign.id.value.as_str());
    let mut given = Given::default();
    for sign in instrument.sections.iter().flat_map(|section| &section.signs) {
        let id = sign.value.as_str();
        given.give(Noun::Sign, id, &instrument.file, sign.line, flaws);
        if parsed.signs.complete && !known().any(|known| known == id) {
            flaws.push(unknown(Noun::Sign, id, &instrument.file, sign.line, known()));
        }
    }
}

/// The messages that signs need.
pub fn expect(parsed: &Parsed, expect: &mut impl FnMut(String, String, BTreeSet<String>)) {
    for sign in &parsed.signs.all {
        expect(FILE.to_owned(), format!("sign-{}", sign.id.value), BTreeSet::new());
    }
}
