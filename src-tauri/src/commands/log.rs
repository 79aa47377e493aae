//! Commands around the log.

use super::Shown;
use crate::desk::Location;
use crate::session::Session;
use tauri::State;

/// Shows who did what.
#[tauri::command(async)]
pub fn show_log(session: State<'_, Session>) -> Shown {
    session.at_desk(|desk| desk.administer_at(Location::Log { checked: None }))
}

/// Checks the log, row by row.
#[tauri::command(async)]
pub fn check_log(session: State<'_, Session>) -> Shown {
    session.at_desk(crate::desk::Desk::check_log)
}
