//! Commands around what the person hears.

use crate::error::CommandError;
use crate::hearing::{Begun, ended};
use crate::session::Session;
use crate::view::hearing::Heard;
use tauri::State;

/// Plays a text of the person; answers when it has ended.
#[tauri::command]
pub async fn listen(
    session: State<'_, Session>,
    id: String,
    attribute: Option<String>,
    tag: String,
) -> Result<Heard, CommandError> {
    match session.hearing().play(&id, attribute.as_deref(), &tag)? {
        Begun::Playing(playing) => Ok(ended(playing.await)),
        Begun::Silent(heard) => Ok(heard),
    }
}

/// Stops what plays.
#[tauri::command(async)]
pub fn stop_listening(session: State<'_, Session>) {
    session.hearing().stop();
}
