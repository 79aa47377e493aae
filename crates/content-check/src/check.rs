//! Checks that the content fits together, and reports all flaws at once.
//!
//! A later check is one more file here and one more line in [`check`].

mod alphabet;
mod apostrophe;
mod cedilla;
mod checklists;
mod composed;
mod foreign_word;
mod identity;
mod instruments;
mod judging;
mod languages;
pub mod made_from;
mod messages;
mod mixed;
mod observation;
mod order;
mod plural;
pub mod practice;
mod prompts;
mod reach;
mod read_texts;
pub mod routes;
mod script;
mod texts;
pub mod unused;
mod urdu;
mod words;

use crate::flaw::Flaw;
use crate::parse::{self, Parsed};
use crate::source::Source;

/// Checks content; every flaw, sorted by file and line.
pub fn check(source: &Source) -> Vec<Flaw> {
    let (parsed, mut flaws) = parse::parse(source);
    check_parsed(&parsed, source, &mut flaws);
    flaws.sort();
    flaws.dedup();
    flaws
}

fn check_parsed(parsed: &Parsed, source: &Source, flaws: &mut Vec<Flaw>) {
    identity::check(parsed, flaws);
    instruments::check(parsed, flaws);
    order::check(parsed, flaws);
    reach::check(&parsed.bank, flaws);
    checklists::check(&parsed.bank, flaws);
    observation::check(parsed, flaws);
    practice::check(parsed, source, flaws);
    prompts::check(parsed, flaws);
    routes::check(parsed, flaws);
    languages::check(parsed, flaws);
    messages::check(parsed, source, flaws);
    texts::check(parsed, source, flaws);
    made_from::check(parsed, source, flaws);
    read_texts::check(parsed, source, flaws);
}
