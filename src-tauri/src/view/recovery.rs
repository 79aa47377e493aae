//! The recovery key: on its way to paper, and on its way back.

use super::message::Choice;
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

/// Whoever has the recovery key chooses whose passphrase is set anew.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoverView {
    /// The users, by number.
    pub users: Vec<Choice>,
    /// The shortest passphrase accepted, in characters.
    pub shortest: u32,
}
