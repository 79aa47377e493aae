//! Commands of the hand-over.

use super::{Shown, blocking};
use crate::error::CommandError;
use crate::form::{ConsentForm, ReceiptForm, SealForm};
use crate::screen;
use crate::screen::referral::PreviewView;
use crate::session::Session;
use screening::Recipient;
use tauri::{AppHandle, State};

/// Notes what the person agreed to for one recipient.
#[tauri::command(async)]
pub fn set_consent(session: State<'_, Session>, form: ConsentForm) -> Shown {
    session.at_desk(|desk| desk.set_consent(&form))
}

/// Chooses whose pages are shown, and their language.
#[tauri::command(async)]
pub fn set_document(session: State<'_, Session>, recipient: Recipient, language: String) -> Shown {
    session.at_desk(|desk| desk.set_document(recipient, &language))
}

/// Shows the pages exactly as they will be saved.
#[tauri::command]
pub async fn preview(
    app: AppHandle,
    recipient: Recipient,
    language: String,
) -> Result<PreviewView, CommandError> {
    blocking(app, move |session| {
        let paper = session.look_up(|desk, _| desk.paper(recipient, &language))?;
        // Laid out while nobody holds the session: what is typed meanwhile is kept, and locking does not wait.
        Ok(screen::referral::preview(&paper.preview()?))
    })
    .await
}

/// Saves the document as PDF; without a folder it goes to the printer.
#[tauri::command]
pub async fn save_referral(
    app: AppHandle,
    recipient: Recipient,
    language: String,
    folder: Option<String>,
) -> Shown {
    blocking(app, move |session| {
        session.at_desk(|desk| desk.save_referral(recipient, &language, folder.as_deref()))
    })
    .await
}

/// Hands the case over in one sealed file.
#[tauri::command]
pub async fn seal(app: AppHandle, form: SealForm) -> Shown {
    blocking(app, move |session| session.at_desk(|desk| desk.seal(&form))).await
}

/// Saves the letter to the person; without a folder it goes to the printer.
#[tauri::command]
pub async fn save_letter(app: AppHandle, folder: Option<String>) -> Shown {
    blocking(app, move |session| {
        let desk = session.preferences().desk_language;
        session.at_desk(|open| open.save_letter(&desk, folder.as_deref()))
    })
    .await
}

/// Saves the letter that asks a recipient to use no more what they got; without a folder it goes to the printer.
#[tauri::command]
pub async fn save_recall(
    app: AppHandle,
    recipient: Recipient,
    language: String,
    folder: Option<String>,
) -> Shown {
    blocking(app, move |session| {
        session.at_desk(|desk| desk.save_recall(recipient, &language, folder.as_deref()))
    })
    .await
}

/// Notes what a recipient told by telephone or on paper.
#[tauri::command(async)]
pub fn note_receipt(session: State<'_, Session>, form: ReceiptForm) -> Shown {
    session.at_desk(|desk| desk.note_receipt(&form))
}
