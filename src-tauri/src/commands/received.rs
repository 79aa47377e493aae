//! Commands of what others handed over.

use super::{Shown, blocking};
use crate::error::CommandError;
use crate::form::AnswerForm;
use crate::screen::received::pages;
use crate::session::Session;
use tauri::{AppHandle, State};

/// Opens one of what was received.
#[tauri::command(async)]
pub fn open_received(session: State<'_, Session>, id: String) -> Shown {
    session.at_desk(|desk| desk.open_received(&id))
}

/// Its pages as pictures.
#[tauri::command]
pub async fn received_pages(app: AppHandle, language: String) -> Result<Vec<String>, CommandError> {
    blocking(app, move |session| session.look_up(|desk, _| Ok(pages(&desk.received_pages(&language)?)))).await
}

/// Tells the sender what became of it.
#[tauri::command(async)]
pub fn answer_received(session: State<'_, Session>, form: AnswerForm) -> Shown {
    session.at_desk(|desk| desk.answer_received(&form))
}

/// Sets who works on it.
#[tauri::command(async)]
pub fn assign_received(session: State<'_, Session>, member: Option<u32>) -> Shown {
    session.at_desk(|desk| desk.assign_received(member))
}

/// Saves the summary as it came.
#[tauri::command]
pub async fn save_received(app: AppHandle, folder: String) -> Shown {
    blocking(app, move |session| session.at_desk(|desk| desk.save_received(&folder))).await
}

/// Saves the latest receipt.
#[tauri::command]
pub async fn save_receipt(app: AppHandle, folder: String) -> Shown {
    blocking(app, move |session| session.at_desk(|desk| desk.save_receipt(&folder))).await
}

/// Deletes it.
#[tauri::command(async)]
pub fn delete_received(session: State<'_, Session>) -> Shown {
    session.at_desk(|desk| desk.delete_received())
}
