//! Every later start, and after locking.

use super::restore::{RestoredView, restored};
use crate::clock::now;
use crate::state::{LastLock, State};
use serde::Serialize;
use ts_rs::TS;

/// Every later start.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnlockView {
    /// Whether the vault was open and has been locked, as opposed to a start.
    pub locked_now: bool,
    /// Whether the folder could not be tidied up at that; nothing is lost by it.
    pub untidy: bool,
    /// How many seconds the next try has to wait, after too many wrong passphrases; 0 when it may be made.
    pub wait: u32,
    /// Whether a copy may take the vault's place: it was found to be damaged.
    pub may_restore: bool,
    /// What was restored just now.
    pub restored: Option<RestoredView>,
}

/// Every later start, and after locking.
pub fn show(state: &State) -> UnlockView {
    UnlockView {
        locked_now: state.closed.last_lock != LastLock::Never,
        untidy: state.closed.last_lock == LastLock::Untidy,
        wait: state.folder().wait(now()),
        may_restore: state.may_restore(),
        restored: state.closed.restored.as_ref().map(restored),
    }
}
