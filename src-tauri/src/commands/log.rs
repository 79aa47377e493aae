//! Commands around the log.

use super::Shown;
use crate::session::Session;
use tauri::State;

/// Checks the log, row by row.
#[tauri::command(async)]
pub fn check_log(session: State<'_, Session>) -> Shown {
    session.at_desk(crate::desk::Desk::check_log)
}
