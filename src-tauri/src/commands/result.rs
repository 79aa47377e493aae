//! Commands of the result.

use super::Shown;
use crate::session::Session;
use tauri::State;

/// Shows the result of the open case.
#[tauri::command(async)]
pub fn show_result(session: State<'_, Session>) -> Shown {
    session.at_desk(crate::desk::Desk::show_result)
}

/// Takes the case up again to ask one more question.
#[tauri::command(async)]
pub fn ask_again(session: State<'_, Session>, question: String) -> Shown {
    session.at_desk(|desk| desk.ask_again(&question))
}

/// Keeps the officer's decision.
#[tauri::command(async)]
pub fn decide(session: State<'_, Session>, decision: String, reason: String) -> Shown {
    session.at_desk(|desk| desk.decide(&decision, &reason))
}
