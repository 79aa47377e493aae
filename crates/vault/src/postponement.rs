//! A conversation that was put off, as the vault lists it.

use screening::case::{CaseCode, CaseId};
use screening::safety::Postponement;

/// The number of a conversation that was put off. None is given twice within a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PostponementId(pub i64);

/// A conversation that was put off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Postponed {
    /// Its number.
    pub id: PostponementId,
    /// The case that is to be gone on with; nothing where none was begun.
    pub case: Option<(CaseId, CaseCode)>,
    /// Why it was put off, and when and where to try again.
    pub postponement: Postponement,
}
