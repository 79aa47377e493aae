//! Checks that a checklist cannot count by the back door: nothing that indicates something waits for a question on one.

use crate::flaw::{Flaw, FlawKind};
use crate::parse::bank::{Bank, Entry};
use std::collections::{BTreeMap, BTreeSet};

/// Checks the conditions of every question that indicates something.
pub fn check(bank: &Bank, flaws: &mut Vec<Flaw>) {
    let by_id: BTreeMap<&str, &Entry> =
        bank.entries.iter().map(|entry| (entry.question.id.as_str(), entry)).collect();
    for entry in bank.entries.iter().filter(|entry| !entry.question.indicators().is_empty()) {
        if let Some(needs) = listed(entry, &by_id) {
            let question = entry.question.id.to_string();
            let what = FlawKind::CountsByChecklist { question, needs: needs.question.id.to_string() };
            flaws.push(Flaw::new(&entry.file, entry.line, what));
        }
    }
}

/// The first question on a checklist on which a question depends, directly or not.
fn listed<'a>(entry: &'a Entry, by_id: &BTreeMap<&str, &'a Entry>) -> Option<&'a Entry> {
    let mut met = BTreeSet::new();
    let mut open = vec![entry];
    while let Some(next) = open.pop() {
        for mention in &next.mentions {
            let Some(needs) = by_id.get(mention.question.value.as_str()) else { continue };
            if needs.question.checklist.is_some() {
                return Some(needs);
            }
            if met.insert(needs.question.id.as_str()) {
                open.push(needs);
            }
        }
    }
    None
}
