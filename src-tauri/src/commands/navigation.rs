//! Going from one screen to another.

use super::Shown;
use crate::desk::Destination;
use crate::session::Session;
use tauri::State;

/// Goes somewhere; whatever does not belong there is put away.
#[tauri::command(async)]
pub fn go(session: State<'_, Session>, to: Destination) -> Shown {
    session.step(|state| state.go(to))
}
