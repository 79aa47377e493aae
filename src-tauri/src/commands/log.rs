//! Commands around the log, and around what it says of cases that are gone.

use super::Shown;
use crate::error::CommandError;
use crate::screen::deletions::{self, DeletionRow};
use crate::session::Session;
use tauri::State;

/// Checks the log, row by row.
#[tauri::command(async)]
pub fn check_log(session: State<'_, Session>) -> Shown {
    session.at_desk(crate::desk::Desk::check_log)
}

/// Finds deleted cases by their code.
#[tauri::command(async)]
pub fn find_deletions(session: State<'_, Session>, code: String) -> Result<Vec<DeletionRow>, CommandError> {
    session.look_up(|desk, _| deletions::find(desk, &code))
}
