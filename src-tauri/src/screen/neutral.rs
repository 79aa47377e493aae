//! A page about something else, for an officer whom somebody watches. What stands on it, the window words without a view: it is
//! painted before any command is answered.
//!
//! **Architecture invariant:** nothing of the program, of a case or of a person stands on it.

use content::{Catalogue, REFERENCE, Wording};
use serde::Serialize;
use ts_rs::TS;

/// A page about safety at work; the window knows all of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NeutralView {}

/// What the window is called meanwhile, in a language of the desk.
pub fn title(desk: &str) -> String {
    let wording = Catalogue::embedded().wording(desk, REFERENCE).map(Wording::without_isolation);
    wording.map_or_else(String::new, |wording| wording.text("neutral-title").text)
}
