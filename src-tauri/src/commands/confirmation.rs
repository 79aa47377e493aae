//! Commands of what the institution compares with its source.

use super::Shown;
use crate::form::ComparisonForm;
use crate::session::Session;
use tauri::State;

/// Notes what was found of some claims.
#[tauri::command(async)]
pub fn confirm_claims(session: State<'_, Session>, form: ComparisonForm) -> Shown {
    session.at_desk(|desk| desk.confirm(&form))
}

/// Takes back what was noted of a claim.
#[tauri::command(async)]
pub fn withdraw_confirmation(session: State<'_, Session>, claim: String) -> Shown {
    session.at_desk(|desk| desk.withdraw_confirmation(&claim))
}
