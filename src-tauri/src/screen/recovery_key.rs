//! The recovery key on its way to paper.

use crate::desk::Desk;
use crate::error::{CommandError, Refusal};
use serde::Serialize;
use ts_rs::TS;

/// The recovery key on its way to paper.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryKeyView {
    /// The groups of characters to be written down; none while a key is only offered.
    pub groups: Vec<String>,
    /// Whether the vault has just been created, so that nobody has written anything down yet.
    pub first: bool,
}

/// The recovery key on its way to paper.
///
/// # Errors
/// [`Refusal::RecoveryKeyGone`] when nothing is on its way to paper any more.
pub fn show(desk: &Desk) -> Result<RecoveryKeyView, CommandError> {
    let paper = desk.paper.as_ref().ok_or_else(|| CommandError::new(Refusal::RecoveryKeyGone))?;
    Ok(RecoveryKeyView { groups: paper.groups(), first: paper.is_first() })
}
