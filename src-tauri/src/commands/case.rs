//! Commands around the list of cases.

use super::Shown;
use crate::error::CommandError;
use crate::form::StartForm;
use crate::session::Session;
use screening::CaseId;
use tauri::State;
use vault::ErrorCode;

/// Begins a screening.
#[tauri::command(async)]
pub fn start_case(session: State<'_, Session>, form: StartForm) -> Shown {
    session.at_desk(|desk| desk.start(form))
}

/// Opens a case where it was left.
#[tauri::command(async)]
pub fn open_case(session: State<'_, Session>, id: String) -> Shown {
    let id = id.parse().map_err(|_| CommandError::new(ErrorCode::CaseNotFound))?;
    session.at_desk(|desk| desk.open(CaseId(id)))
}

/// Closes the open case.
#[tauri::command(async)]
pub fn close_case(session: State<'_, Session>) -> Shown {
    session.at_desk(crate::desk::Desk::close)
}

/// Deletes the open case for good.
#[tauri::command(async)]
pub fn delete_case(session: State<'_, Session>) -> Shown {
    session.at_desk(crate::desk::Desk::delete)
}

/// Keeps the open case beyond its time.
#[tauri::command(async)]
pub fn hold_case(session: State<'_, Session>, reason: String) -> Shown {
    session.at_desk(|desk| desk.hold(&reason))
}

/// Keeps the open case no longer than any other.
#[tauri::command(async)]
pub fn release_case(session: State<'_, Session>) -> Shown {
    session.at_desk(crate::desk::Desk::release)
}

/// Puts away what the list says about the last sweep.
#[tauri::command(async)]
pub fn dismiss_sweep(session: State<'_, Session>) -> Shown {
    session.at_desk(|desk| {
        desk.dismiss_sweep();
        Ok(())
    })
}
