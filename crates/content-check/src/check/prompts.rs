//! Checks the prompts of sectors: each stands once and belongs to a question of the bank, and desk languages word it.

use super::identity::{Given, unknown};
use crate::flaw::Flaw;
use crate::noun::Noun;
use crate::parse::{Parsed, prompts};
use std::collections::BTreeSet;

/// The file that words prompts.
pub const FILE: &str = "guidance/sector.ftl";

/// Checks that each prompt stands once and names a question.
pub fn check(parsed: &Parsed, flaws: &mut Vec<Flaw>) {
    let file = &parsed.prompts.file;
    let bank = &parsed.bank;
    let known = || bank.entries.iter().map(|entry| entry.question.id.as_str());
    let mut given = Given::default();
    for (sector, question) in &parsed.prompts.all {
        let id = question.value.as_str();
        given.give(Noun::Prompt, &format!("{}-{id}", sector.as_str()), file, question.line, flaws);
        if bank.complete && !bank.broken.contains(id) && !known().any(|known| known == id) {
            flaws.push(unknown(Noun::Question, id, file, question.line, known()));
        }
    }
}

/// The messages that prompts need.
pub fn expect(parsed: &Parsed, expect: &mut impl FnMut(String, String, BTreeSet<String>)) {
    for (sector, question) in &parsed.prompts.all {
        expect(FILE.to_owned(), prompts::message(*sector, &question.value), BTreeSet::new());
    }
}
