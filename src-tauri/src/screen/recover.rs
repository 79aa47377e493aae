//! Whoever has the recovery key chooses whose passphrase is set anew.

use super::message::Choice;
use super::passphrase::shortest;
use super::people;
use crate::error::CommandError;
use serde::Serialize;
use ts_rs::TS;
use vault::Recovery;

/// Whoever has the recovery key chooses whose passphrase is set anew.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoverView {
    /// The users, by number.
    pub users: Vec<Choice>,
    /// The shortest passphrase accepted, in characters.
    pub shortest: u32,
}

/// Whose passphrase can be set anew.
///
/// # Errors
/// What the vault says.
pub fn show(recovery: &Recovery) -> Result<RecoverView, CommandError> {
    let users = recovery.members()?.iter().map(people::choice).collect();
    Ok(RecoverView { users, shortest: shortest() })
}
