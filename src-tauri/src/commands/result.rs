//! Commands of the result.

use super::{Shown, blocking};
use crate::form::DecisionKind;
use crate::session::Session;
use tauri::{AppHandle, State};

/// Takes the case up again to ask one more question.
#[tauri::command(async)]
pub fn ask_again(session: State<'_, Session>, question: String) -> Shown {
    session.at_desk(|desk| desk.ask_again(&question))
}

/// Keeps the officer's decision.
#[tauri::command(async)]
pub fn decide(session: State<'_, Session>, decision: DecisionKind, reason: String) -> Shown {
    session.at_desk(|desk| desk.decide(decision, &reason))
}

/// Keeps what a reviewer thinks of the result.
#[tauri::command(async)]
pub fn give_opinion(session: State<'_, Session>, opinion: DecisionKind, reason: String) -> Shown {
    session.at_desk(|desk| desk.give_opinion(opinion, &reason))
}

/// Saves how the result came about; without a folder it goes to the printer.
#[tauri::command]
pub async fn save_explanation(app: AppHandle, language: String, folder: Option<String>) -> Shown {
    blocking(app, move |session| session.at_desk(|desk| desk.save_explanation(&language, folder.as_deref())))
        .await
}
