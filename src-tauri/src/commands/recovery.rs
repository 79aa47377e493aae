//! Commands around the recovery key: making it, writing it down, coming in by it.

use super::Shown;
use super::vault::{accept, known};
use crate::desk::Desk;
use crate::session::Session;
use ::vault::{MemberId, RecoveryKey};
use tauri::State;

/// Makes a recovery key and shows it; without a passphrase only where one is offered.
#[tauri::command(async)]
pub fn make_recovery_key(session: State<'_, Session>, mine: Option<String>) -> Shown {
    let mine = mine.map(known).transpose()?;
    session.at_desk(|desk| desk.make_recovery_key(mine.as_ref()))
}

/// Takes the last group as it stands on the paper.
#[tauri::command(async)]
pub fn confirm_recovery_key(session: State<'_, Session>, typed: String) -> Shown {
    let typed = zeroize::Zeroizing::new(typed);
    session.at_desk(|desk| desk.confirm_recovery_key(&typed))
}

/// Goes on without a key on paper.
#[tauri::command(async)]
pub fn leave_recovery_key(session: State<'_, Session>) -> Shown {
    session.at_desk(|desk| {
        Desk::leave_recovery_key(desk);
        Ok(())
    })
}

/// Opens the vault by its recovery key and asks whose passphrase is set anew.
#[tauri::command(async)]
pub fn recover(session: State<'_, Session>, key: String) -> Shown {
    let key = RecoveryKey::read(&zeroize::Zeroizing::new(key))?;
    session.step(|state| state.recover(&key))
}

/// Sets a user's passphrase anew, and unlocks as that user. When it is refused the choice stays open.
#[tauri::command(async)]
pub fn reset_by_recovery(session: State<'_, Session>, user: u32, passphrase: String) -> Shown {
    let passphrase = accept(passphrase)?;
    session.step(|state| state.reset_by_recovery(MemberId(user), &passphrase))
}
