//! Commands of what others handed over. Each but the first is about the one that lies open.

use super::{Shown, blocking};
use crate::desk::Destination;
use crate::error::CommandError;
use crate::form::AnswerForm;
use crate::screen::pages::pages;
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
    blocking(app, move |session| {
        session.look_up(|desk, _| Ok(pages(&desk.received_pages(desk.open_handover()?, &language)?)))
    })
    .await
}

/// Tells the sender what became of it.
#[tauri::command]
pub async fn answer_received(app: AppHandle, form: AnswerForm) -> Shown {
    blocking(app, move |session| {
        session.at_desk(|desk| {
            let put = desk.answer_received(desk.open_handover()?, &form)?;
            if let Some(path) = put {
                desk.note_saved(path);
            }
            Ok(())
        })
    })
    .await
}

/// Sets who works on it.
#[tauri::command(async)]
pub fn assign_received(session: State<'_, Session>, member: Option<u32>) -> Shown {
    session.at_desk(|desk| desk.assign_received(desk.open_handover()?, member))
}

/// Saves the papers as they came; without a folder they go to the printer.
#[tauri::command]
pub async fn save_received(app: AppHandle, language: String, folder: Option<String>) -> Shown {
    blocking(app, move |session| {
        session.at_desk(|desk| desk.save_received(desk.open_handover()?, &language, folder.as_deref()))
    })
    .await
}

/// Saves the latest receipt, as a file and on paper in a language of documents; without a folder the paper goes to the printer.
#[tauri::command]
pub async fn save_receipt(app: AppHandle, language: String, folder: Option<String>) -> Shown {
    blocking(app, move |session| {
        session.at_desk(|desk| desk.save_receipt(desk.open_handover()?, &language, folder.as_deref()))
    })
    .await
}

/// Deletes it, and shows what else was received.
#[tauri::command(async)]
pub fn delete_received(session: State<'_, Session>) -> Shown {
    session.at_desk(|desk| {
        desk.delete_received(desk.open_handover()?)?;
        desk.go(Destination::Exchange {})
    })
}
