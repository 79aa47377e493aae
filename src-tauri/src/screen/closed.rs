//! Which screen shows before anything is open.

use super::{Screen, damaged, profession, recover, restore, unlock, welcome};
use crate::error::CommandError;
use crate::state::State;
use vault::FolderState;

/// First start, unlock, damage, restoring, recovery or the officer's own work, whichever the folder and the officer call for.
///
/// # Errors
/// What the vault says that the recovery key opened.
pub fn show(state: &State) -> Result<Screen, CommandError> {
    if let Some(recovery) = &state.recovery {
        return Ok(Screen::Recover(recover::show(recovery)?));
    }
    if state.closed.explaining {
        return Ok(Screen::Profession(profession::show(state)));
    }
    if state.closed.restoring && state.may_restore() {
        return Ok(Screen::Restore(restore::show(state)));
    }
    Ok(match state.folder_state() {
        FolderState::Empty => Screen::Welcome(welcome::show(state)),
        FolderState::Missing => Screen::Damaged(damaged::missing(state)),
        FolderState::Locked => Screen::Unlock(unlock::show(state)),
        FolderState::Damaged(damage) => Screen::Damaged(damaged::show(state, damage)),
    })
}
