//! Commands of the screen that is turned to the person: the only ones, with locking and listening, that are answered there.

use super::Shown;
use crate::error::CommandError;
use crate::session::Session;
use screening::Written;
use tauri::State;
use vault::{ErrorCode, Passphrase};

/// Hands the laptop to the person.
#[tauri::command(async)]
pub fn hand_over(session: State<'_, Session>) -> Shown {
    session.at_desk(crate::desk::Desk::hand_over)
}

/// Goes on.
#[tauri::command(async)]
pub fn self_next(session: State<'_, Session>, question: Option<String>) -> Shown {
    session.by_person(|desk| desk.self_next(question.as_deref()))
}

/// Goes back.
#[tauri::command(async)]
pub fn self_back(session: State<'_, Session>, question: Option<String>) -> Shown {
    session.by_person(|desk| desk.self_back(question.as_deref()))
}

/// Ends the questions.
#[tauri::command(async)]
pub fn self_stop(session: State<'_, Session>) -> Shown {
    session.by_person(crate::desk::Desk::self_stop)
}

/// Takes what the person tapped or typed.
#[tauri::command(async)]
pub fn self_answer(session: State<'_, Session>, question: String, tapped: Written) -> Shown {
    session.by_person(|desk| desk.self_answer(&question, tapped))
}

/// Lets the officer see the answers, or not.
#[tauri::command(async)]
pub fn self_show(session: State<'_, Session>, agreed: bool) -> Shown {
    session.by_person(|desk| desk.self_show(agreed))
}

/// Gives the laptop back to the officer.
#[tauri::command(async)]
pub fn take_over(session: State<'_, Session>, passphrase: String) -> Shown {
    let passphrase =
        Passphrase::new(passphrase).map_err(|_| CommandError::new(ErrorCode::WrongPassphrase))?;
    session.by_person(|desk| desk.take_over(&passphrase))
}
