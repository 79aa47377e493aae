//! Commands around what the person hears.

use crate::error::CommandError;
use crate::hearing::Begun;
use crate::session::Session;
use crate::view::hearing::{Heard, ReaderView};
use tauri::State;

/// Says who reads a text of the person.
#[tauri::command(async)]
pub fn reader(
    session: State<'_, Session>,
    id: String,
    attribute: Option<String>,
    tag: String,
) -> Result<ReaderView, CommandError> {
    session.hearing().reader(&id, attribute.as_deref(), &tag)
}

/// Plays a text of the person; answers when it has ended.
#[tauri::command]
pub async fn listen(
    session: State<'_, Session>,
    id: String,
    attribute: Option<String>,
    tag: String,
) -> Result<Heard, CommandError> {
    match session.hearing().play(&id, attribute.as_deref(), &tag)? {
        Begun::Playing(playing, recording) => Ok(session.hearing().ended(playing.await, recording)),
        Begun::Silent(heard) => Ok(heard),
    }
}

/// Stops what plays.
#[tauri::command(async)]
pub fn stop_listening(session: State<'_, Session>) {
    session.hearing().stop();
}
