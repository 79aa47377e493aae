//! Commands around the languages of the program, and around reading their texts in.

use super::{Shown, blocking};
use crate::desk::recording::Filter;
use crate::form::SpeakerForm;
use crate::screen;
use crate::screen::recording::LevelView;
use crate::session::Session;
use tauri::{AppHandle, State};

/// Begins: the speaker is named and agrees.
#[tauri::command(async)]
pub fn begin_reading(session: State<'_, Session>, form: SpeakerForm) -> Shown {
    session.at_desk(|desk| desk.begin_reading(&form))
}

/// Shows a text; what was being recorded is forgotten.
#[tauri::command(async)]
pub fn show_text(session: State<'_, Session>, name: String) -> Shown {
    session.recording_slot().cancel();
    session.at_desk(|desk| desk.show_text(&name))
}

/// Shows other texts; what was being recorded is forgotten.
#[tauri::command(async)]
pub fn filter_texts(session: State<'_, Session>, filter: Filter) -> Shown {
    session.recording_slot().cancel();
    session.at_desk(|desk| desk.filter_texts(filter))
}

/// Begins to record a text.
#[tauri::command]
pub async fn start_recording(app: AppHandle, name: String) -> Shown {
    blocking(app, move |session| session.start_recording(&name)).await
}

/// Says how loud it is.
#[tauri::command(async)]
pub fn recording_level(session: State<'_, Session>) -> LevelView {
    screen::recording::level(session.recording_slot().glance())
}

/// Ends the recording and keeps it.
#[tauri::command]
pub async fn stop_recording(app: AppHandle) -> Shown {
    blocking(app, Session::stop_recording).await
}

/// Ends the recording and forgets it.
#[tauri::command(async)]
pub fn cancel_recording(session: State<'_, Session>) -> Shown {
    session.recording_slot().cancel();
    session.step(|_| Ok(()))
}

/// Removes the recording of a text that was made here.
#[tauri::command]
pub async fn remove_recording(app: AppHandle, name: String) -> Shown {
    blocking(app, move |session| session.remove_recording(&name)).await
}
