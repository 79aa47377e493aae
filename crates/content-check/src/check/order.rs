//! Checks the order in which instruments are offered: it names every instrument once, and nothing else.

use super::identity::{Given, unknown};
use crate::flaw::{Flaw, FlawKind};
use crate::noun::Noun;
use crate::parse::Parsed;
use std::collections::BTreeSet;

/// Checks the order, where there is one.
pub fn check(parsed: &Parsed, flaws: &mut Vec<Flaw>) {
    let file = &parsed.order.file;
    let Some(named) = &parsed.order.instruments else { return };
    let known: BTreeSet<&str> =
        parsed.instruments.iter().map(|instrument| instrument.id.value.as_str()).collect();
    let mut given = Given::default();
    for instrument in named {
        let id = instrument.value.as_str();
        given.give(Noun::Instrument, id, file, instrument.line, flaws);
        if parsed.instruments_complete && !known.contains(id) {
            flaws.push(unknown(Noun::Instrument, id, file, instrument.line, known.iter().copied()));
        }
    }
    for instrument in &parsed.instruments {
        if !named.iter().any(|named| named.value == instrument.id.value) {
            let what = FlawKind::NotOffered(instrument.id.value.to_string());
            flaws.push(Flaw::new(&instrument.file, instrument.id.line, what));
        }
    }
}
