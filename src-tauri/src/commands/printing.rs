//! Commands of printing.

use super::{Shown, blocking};
use crate::error::CommandError;
use crate::page;
use crate::screen::pages::pages;
use crate::session::Session;
use ::vault::ErrorCode;
use tauri::{AppHandle, State};

/// The pages before the printer, as pictures.
#[tauri::command]
pub async fn pages_to_print(app: AppHandle) -> Result<Vec<String>, CommandError> {
    blocking(app, |session| session.look_up(|desk, _| Ok(pages(desk.pages_to_print()?)))).await
}

/// Opens the system's dialog for printing the page, which shows the pages before the printer and nothing else; answers at once.
#[tauri::command(async)]
pub fn print_page(app: AppHandle, session: State<'_, Session>) -> Result<(), CommandError> {
    session.look_up(|desk, _| desk.pages_to_print().map(|_| ()))?;
    page::print(&app).map_err(|_| CommandError::new(ErrorCode::Internal))
}

/// Notes that the pages are on paper, or takes them away from the printer.
#[tauri::command(async)]
pub fn note_printed(session: State<'_, Session>, on_paper: bool) -> Shown {
    session.printed(on_paper)
}
