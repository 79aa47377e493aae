//! Commands of a speaker who reads the texts, to find whether they are right.

use super::Shown;
use crate::desk::review::ReviewFilter;
use crate::form::FindingForm;
use crate::session::Session;
use tauri::State;

/// Begins, or goes on where the reader stopped.
#[tauri::command(async)]
pub fn begin_review(session: State<'_, Session>, reader: String) -> Shown {
    let folder = session.reviews();
    session.at_desk(|desk| desk.begin_review(&folder, &reader))
}

/// Shows a text.
#[tauri::command(async)]
pub fn show_review_text(session: State<'_, Session>, name: String) -> Shown {
    session.at_desk(|desk| desk.show_review_text(&name))
}

/// Shows other texts.
#[tauri::command(async)]
pub fn filter_review(session: State<'_, Session>, filter: ReviewFilter) -> Shown {
    session.at_desk(|desk| desk.filter_review(filter))
}

/// Keeps what the reader took a text to say, and shows them the text of the desk.
#[tauri::command(async)]
pub fn read_blind(session: State<'_, Session>, name: String, note: String) -> Shown {
    session.at_desk(|desk| desk.read_blind(&name, &note))
}

/// Keeps what the reader finds of a text, and shows the next one.
#[tauri::command(async)]
pub fn find_text(session: State<'_, Session>, name: String, finding: FindingForm) -> Shown {
    session.at_desk(|desk| desk.find_text(&name, &finding))
}
