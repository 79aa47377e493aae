//! Commands around the person's rights, and what cannot wait.

use super::{Shown, blocking};
use crate::error::CommandError;
use crate::screen::emergency::EmergencyView;
use crate::session::Session;
use screening::route::Card;
use tauri::{AppHandle, State};

/// Saves a card for the person; without a folder it goes to the printer.
#[tauri::command]
pub async fn save_card(
    app: AppHandle,
    card: Card,
    language: Option<String>,
    folder: Option<String>,
) -> Shown {
    blocking(app, move |session| {
        let desk = session.preferences().desk_language;
        session.at_desk(|open| open.save_card(card, language.as_deref(), &desk, folder.as_deref()))
    })
    .await
}

/// Says what to do when something cannot wait. Works on every screen of the officer, locked or not.
#[tauri::command(async)]
pub fn emergency(session: State<'_, Session>) -> Result<EmergencyView, CommandError> {
    session.refuse_while_handed_over()?;
    Ok(session.emergency())
}
