//! The command that keeps what is typed and not saved yet.

use crate::error::CommandError;
use crate::session::Session;
use screening::CaseId;
use tauri::State;

/// Keeps what is typed in a field of a case, or outside of every case; an empty text forgets it.
#[tauri::command(async)]
pub fn keep_draft(
    session: State<'_, Session>,
    case: Option<CaseId>,
    field: String,
    text: String,
) -> Result<(), CommandError> {
    session.keep_draft(case, &field, &text)
}
