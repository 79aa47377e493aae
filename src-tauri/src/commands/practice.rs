//! Commands of practice.

use super::{Shown, blocking};
use crate::error::{CommandError, Refusal};
use crate::session::Session;
use tauri::{AppHandle, State};

/// Opens the practice cases, without a passphrase.
#[tauri::command]
pub async fn practise(app: AppHandle) -> Shown {
    blocking(app, |session| session.step(crate::state::State::practise)).await
}

/// Begins a practice case, or goes on with one that was begun.
#[tauri::command(async)]
pub fn begin_practice(session: State<'_, Session>, case: String, anew: bool) -> Shown {
    session.at_desk(|desk| desk.begin_practice(&case, anew))
}

/// Saves the certificate of taking part; without a folder it goes to the printer.
#[tauri::command]
pub async fn save_certificate(app: AppHandle, name: String, folder: Option<String>) -> Shown {
    blocking(app, move |session| {
        session.step(|state| {
            let desk = state.desk.as_mut().ok_or_else(|| CommandError::new(Refusal::VaultLocked))?;
            desk.save_certificate(&name, folder.as_deref(), &state.preferences)
        })
    })
    .await
}
