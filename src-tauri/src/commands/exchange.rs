//! Commands of what is exchanged with other institutions.

use super::{Shown, blocking};
use crate::error::CommandError;
use crate::form::AddressForm;
use crate::session::Session;
use tauri::{AppHandle, State};
use zeroize::Zeroizing;

/// Sets under which name others know this institution, and the exchange folder.
#[tauri::command(async)]
pub fn set_exchange(session: State<'_, Session>, form: AddressForm) -> Shown {
    session.at_desk(|desk| desk.set_exchange(&form))
}

/// Saves the own address for others.
#[tauri::command]
pub async fn save_address(app: AppHandle, folder: String) -> Shown {
    blocking(app, move |session| session.at_desk(|desk| desk.save_address(&folder))).await
}

/// Notes that a fingerprint was compared.
#[tauri::command(async)]
pub fn confirm_address(session: State<'_, Session>, id: u32) -> Shown {
    session.at_desk(|desk| desk.confirm_address(id.into()))
}

/// Removes an address.
#[tauri::command(async)]
pub fn remove_address(session: State<'_, Session>, id: u32) -> Shown {
    session.at_desk(|desk| desk.remove_address(id.into()))
}

/// Takes in what lies in a folder that is offered, or in the exchange folder; and what opens by these words, if there are any. What came of
/// it stands on the screen when that is shown again: a folder that does not answer must keep no other command waiting.
#[tauri::command]
pub async fn take_in(app: AppHandle, folder: Option<String>, words: String) -> Result<(), CommandError> {
    let words = Zeroizing::new(words);
    blocking(app, move |session| session.take_in(folder.as_deref(), &words)).await
}
