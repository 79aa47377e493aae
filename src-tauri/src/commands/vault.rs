//! Commands around the vault: open, create, unlock, lock.

use super::Shown;
use crate::error::CommandError;
use crate::locking;
use crate::page;
use crate::screen;
use crate::screen::passphrase::StrengthView;
use crate::session::Session;
use ::vault::{ErrorCode, Passphrase};
use tauri::ipc::Channel;
use tauri::{AppHandle, State};

/// Shows the screen at which the session is.
#[tauri::command(async)]
pub fn open(session: State<'_, Session>) -> Shown {
    session.show()
}

/// Says how good a passphrase is.
#[tauri::command(async)]
pub fn passphrase_strength(
    session: State<'_, Session>,
    passphrase: String,
) -> Result<StrengthView, CommandError> {
    let passphrase = zeroize::Zeroizing::new(passphrase);
    session.refuse_while_handed_over()?;
    Ok(screen::passphrase::strength(&passphrase))
}

/// Creates the vault, whose first user may stay without a name, and offers a recovery key.
#[tauri::command(async)]
pub fn create_vault(session: State<'_, Session>, name: String, passphrase: String) -> Shown {
    let passphrase = accept(passphrase)?;
    session.step(|state| {
        state.create(&name, &passphrase)?.offer_recovery_key(passphrase);
        Ok(())
    })
}

/// Unlocks the vault and shows where the user's role begins.
#[tauri::command(async)]
pub fn unlock(session: State<'_, Session>, passphrase: String) -> Shown {
    let passphrase = known(passphrase)?;
    session.step(|state| state.unlock(&passphrase))
}

/// Locks at once. The page that called it is gone before an answer could reach it; a fresh one asks what to show.
#[tauri::command(async)]
pub fn lock(app: AppHandle) {
    locking::lock(&app);
}

/// Shows a neutral page at once, under the title that stands on it, and locks behind it. The page that called it is gone before an answer
/// could reach it.
#[tauri::command(async)]
pub fn hide(app: AppHandle, session: State<'_, Session>) {
    let title = screen::neutral::title(&session.preferences().desk_language);
    locking::hide(&app, &title);
}

/// Shows the program again, locked, under its own title.
#[tauri::command(async)]
pub fn reveal(app: AppHandle, session: State<'_, Session>) -> Shown {
    page::name(&app, page::TITLE);
    session.reveal()
}

/// Notes that somebody is there; the window says so at most every other second.
#[tauri::command(async)]
pub fn touch(session: State<'_, Session>) {
    session.touch();
}

/// Tells the window, from now on, when the program is about to lock because nobody is there.
#[tauri::command(async)]
pub fn watch_idle(session: State<'_, Session>, soon: Channel<bool>) {
    session.announce_to(soon);
}

/// Wraps the key anew with another passphrase.
#[tauri::command(async)]
pub fn change_passphrase(session: State<'_, Session>, current: String, replacement: String) -> Shown {
    let current = known(current)?;
    let replacement = accept(replacement)?;
    session.at_desk(|desk| desk.change_passphrase(&current, &replacement))
}

/// Destroys everything, by the own passphrase. The page that called it goes too, with what it held.
#[tauri::command(async)]
pub fn destroy_vault(app: AppHandle, session: State<'_, Session>, mine: String) -> Shown {
    let mine = known(mine)?;
    let shown = session.step(|state| state.destroy(&mine))?;
    page::renew(&app);
    Ok(shown)
}

/// Destroys everything at once, where an administrator has turned that on.
#[tauri::command(async)]
pub fn destroy_quickly(app: AppHandle, session: State<'_, Session>) -> Shown {
    session.copy_progress().stop();
    let shown = session.step(crate::state::State::destroy_quickly)?;
    page::renew(&app);
    Ok(shown)
}

/// A passphrase that was chosen before; one that could never have been chosen is simply the wrong one.
pub(super) fn known(passphrase: String) -> Result<Passphrase, CommandError> {
    Passphrase::new(passphrase).map_err(|_| CommandError::new(ErrorCode::WrongPassphrase))
}

/// A passphrase that is chosen now.
pub(super) fn accept(passphrase: String) -> Result<Passphrase, CommandError> {
    Ok(Passphrase::new(passphrase)?)
}
