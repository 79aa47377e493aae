//! Commands of how the conversation is led.

use super::Shown;
use crate::desk::Desk;
use crate::form::{MeetingForm, PostponeForm};
use crate::session::Session;
use screening::Right;
use screening::conversation::Mood;
use tauri::State;

/// Begins a meeting with somebody who was met before.
#[tauri::command(async)]
pub fn begin_meeting(session: State<'_, Session>, form: MeetingForm) -> Shown {
    session.at_desk(|desk| desk.begin_meeting(&form))
}

/// Goes on without the person.
#[tauri::command(async)]
pub fn go_on_alone(session: State<'_, Session>) -> Shown {
    session.at_desk(Desk::go_on_alone)
}

/// Puts a conversation off.
#[tauri::command(async)]
pub fn postpone(session: State<'_, Session>, form: PostponeForm) -> Shown {
    session.at_desk(|desk| desk.postpone(form))
}

/// Tries again what was put off.
#[tauri::command(async)]
pub fn take_up(session: State<'_, Session>, id: u32) -> Shown {
    session.at_desk(|desk| desk.take_up(id))
}

/// Takes what was put off out of the list.
#[tauri::command(async)]
pub fn remove_postponed(session: State<'_, Session>, id: u32) -> Shown {
    session.at_desk(|desk| desk.remove_postponed(id))
}

/// Notes how the person was at the end of a block of questions.
#[tauri::command(async)]
pub fn note_mood(session: State<'_, Session>, section: String, mood: Mood) -> Shown {
    session.at_desk(|desk| desk.note_mood(&section, mood))
}

/// Takes a break.
#[tauri::command(async)]
pub fn take_break(session: State<'_, Session>, minutes: u32) -> Shown {
    session.at_desk(|desk| desk.take_break(minutes))
}

/// Ends the meeting, and goes where the officer wanted to go.
#[tauri::command(async)]
pub fn close_conversation(session: State<'_, Session>, told: bool) -> Shown {
    session.at_desk(|desk| desk.close_conversation(told))
}

/// Notes that the person takes back their consent.
#[tauri::command(async)]
pub fn withdraw_consent(session: State<'_, Session>, erase: bool) -> Shown {
    session.at_desk(|desk| desk.withdraw_consent(erase))
}

/// Notes which rights were explained.
#[tauri::command(async)]
pub fn explain_rights(session: State<'_, Session>, rights: Vec<Right>, heard: bool) -> Shown {
    session.at_desk(|desk| desk.explain_rights(rights.into_iter().collect(), heard))
}
