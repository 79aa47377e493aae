//! Commands of the interview. An answer is kept before the next screen shows.

use super::Shown;
use crate::desk::interview::question_id;
use crate::error::CommandError;
use crate::form::{AnswerView, FactChange, Then};
use crate::screen;
use crate::screen::message::Choice;
use crate::session::Session;
use screening::Trigger;
use tauri::State;

/// Notes a fact about the situation.
#[tauri::command(async)]
pub fn set_fact(session: State<'_, Session>, change: FactChange) -> Shown {
    session.at_desk(|desk| desk.set_fact(change))
}

/// Notes something that cannot wait.
#[tauri::command(async)]
pub fn mark_trigger(session: State<'_, Session>, trigger: Trigger) -> Shown {
    session.at_desk(|desk| desk.mark_trigger(trigger))
}

/// Finds shown questions by their words in either language.
#[tauri::command(async)]
pub fn find_questions(session: State<'_, Session>, text: String) -> Result<Vec<Choice>, CommandError> {
    session
        .look_up(|desk, preferences| screen::search::show(desk.talking()?, &preferences.desk_language, &text))
}

/// Answers a question.
#[tauri::command(async)]
pub fn answer(session: State<'_, Session>, question: String, answer: AnswerView, then: Then) -> Shown {
    session.at_desk(|desk| desk.answer(&question, answer, then))
}

/// Takes an answer back.
#[tauri::command(async)]
pub fn take_back(session: State<'_, Session>, question: String) -> Shown {
    session.at_desk(|desk| desk.take_back(&question))
}

/// Leaves a question open and goes on.
#[tauri::command(async)]
pub fn ask_later(session: State<'_, Session>, question: String) -> Shown {
    session.at_desk(|desk| {
        desk.take_back(&question)?;
        desk.next(&question_id(&question)?)
    })
}

/// Goes on to the next question.
#[tauri::command(async)]
pub fn go_next(session: State<'_, Session>, question: String) -> Shown {
    session.at_desk(|desk| desk.next(&question_id(&question)?))
}

/// Goes back to the question before.
#[tauri::command(async)]
pub fn go_back(session: State<'_, Session>, question: String) -> Shown {
    session.at_desk(|desk| desk.back(&question_id(&question)?))
}

/// Asks the person in another language.
#[tauri::command(async)]
pub fn set_person_language(session: State<'_, Session>, tag: String) -> Shown {
    session.at_desk(|desk| desk.set_person_language(&tag))
}

/// Ends the questions because the person told by themselves, or goes on because that was a slip.
#[tauri::command(async)]
pub fn stop_at_disclosure(session: State<'_, Session>, stop: bool) -> Shown {
    session.at_desk(|desk| desk.stop_at_disclosure(stop))
}

/// Freezes the interview and shows the result.
#[tauri::command(async)]
pub fn finish(session: State<'_, Session>) -> Shown {
    session.at_desk(crate::desk::Desk::finish)
}
