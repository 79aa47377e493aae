//! Shows the recovery key, and the choice of whoever came in by it.

use super::{people, vault::shortest};
use crate::desk::Desk;
use crate::error::CommandError;
use crate::view::recovery::{RecoverView, RecoveryKeyView};
use vault::Recovery;

/// The recovery key on its way to paper.
///
/// # Errors
/// `recovery-key-gone` when nothing is on its way to paper any more.
pub fn recovery_key(desk: &Desk) -> Result<RecoveryKeyView, CommandError> {
    let paper = desk.paper.as_ref().ok_or_else(|| CommandError::new("recovery-key-gone"))?;
    Ok(RecoveryKeyView { groups: paper.groups(), first: paper.is_first() })
}

/// Whose passphrase can be set anew.
///
/// # Errors
/// What the vault says.
pub fn recover(recovery: &Recovery) -> Result<RecoverView, CommandError> {
    let users = recovery.members()?.iter().map(people::choice).collect();
    Ok(RecoverView { users, shortest: shortest() })
}
