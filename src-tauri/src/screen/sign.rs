//! A sign of an observation: what one sees, which are ticked, and which were seen before an interview.

use super::message::Message;
use crate::desk::OpenCase;
use content::Catalogue;
use screening::{Facts, Sign, SignId};

/// What one sees.
pub fn message(sign: &SignId) -> Message {
    Message::new(format!("sign-{sign}"))
}

/// The signs that are ticked in an observation.
pub fn ticked(open: &OpenCase) -> Vec<&Sign> {
    open.sheet.iter().flat_map(|sheet| sheet.ticked(&open.interview)).collect()
}

/// The signs that were seen before the interview, as far as they are still known.
pub fn seen(facts: &Facts) -> impl Iterator<Item = &'static Sign> {
    let all = Catalogue::embedded().observations().flat_map(|sheet| sheet.signs());
    all.filter(|sign| facts.seen.contains(&sign.id))
}
