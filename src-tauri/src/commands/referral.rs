//! Commands of the hand-over.

use super::Shown;
use crate::error::CommandError;
use crate::form::ConsentForm;
use crate::screen;
use crate::screen::referral::PreviewView;
use crate::session::Session;
use screening::Recipient;
use tauri::State;

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
#[tauri::command(async)]
pub fn preview(
    session: State<'_, Session>,
    recipient: Recipient,
    language: String,
) -> Result<PreviewView, CommandError> {
    let paper = session.look_up(|desk, _| desk.paper(recipient, &language))?;
    // Laid out while nobody holds the session: what is typed meanwhile is kept, and locking does not wait.
    Ok(screen::referral::preview(&paper.preview()?))
}

/// Saves the document as PDF.
#[tauri::command(async)]
pub fn save_referral(
    session: State<'_, Session>,
    recipient: Recipient,
    language: String,
    folder: String,
) -> Shown {
    session.at_desk(|desk| desk.save_referral(recipient, &language, &folder))
}
