//! Commands around what the person hears.

use crate::error::CommandError;
use crate::screen::hearing::{self, HeardView, ReaderView};
use crate::session::Session;
use crate::sound::playback::{Heard, Started};
use tauri::State;

/// Says who reads a text of the person.
#[tauri::command(async)]
pub fn reader(
    session: State<'_, Session>,
    id: String,
    attribute: Option<String>,
    tag: String,
) -> Result<ReaderView, CommandError> {
    Ok(hearing::reader(&session.playback().reader(&id, attribute.as_deref(), &tag)?))
}

/// Plays a text of the person; answers when it has ended.
#[tauri::command]
pub async fn listen(
    session: State<'_, Session>,
    id: String,
    attribute: Option<String>,
    tag: String,
) -> Result<HeardView, CommandError> {
    let heard = match session.playback().play(&id, attribute.as_deref(), &tag)? {
        Started::Playing(playing, recording) => session.playback().ended(playing.await, recording),
        Started::Silent(silence) => Heard::Silent(silence.code()),
    };
    Ok(hearing::heard(heard))
}

/// Stops what plays.
#[tauri::command(async)]
pub fn stop_listening(session: State<'_, Session>) {
    session.playback().stop();
}
