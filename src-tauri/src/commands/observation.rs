//! Commands of an observation. A tick is kept before the next screen shows.

use super::Shown;
use crate::desk::Desk;
use crate::form::ObservationForm;
use crate::session::Session;
use tauri::State;

/// Begins an observation.
#[tauri::command(async)]
pub fn start_observation(session: State<'_, Session>, form: ObservationForm) -> Shown {
    session.at_desk(|desk| desk.start_observation(form))
}

/// Ticks a sign, or takes the tick away.
#[tauri::command(async)]
pub fn tick(session: State<'_, Session>, sign: String, ticked: bool) -> Shown {
    session.at_desk(|desk| desk.tick(&sign, ticked))
}

/// Shows the signs of the open observation.
#[tauri::command(async)]
pub fn show_signs(session: State<'_, Session>) -> Shown {
    session.at_desk(Desk::show_signs)
}

/// Shows what the open observation says to do next.
#[tauri::command(async)]
pub fn show_observed(session: State<'_, Session>) -> Shown {
    session.at_desk(Desk::show_observed)
}

/// Shows the beginning of an interview that takes along what was seen.
#[tauri::command(async)]
pub fn start_from_observation(session: State<'_, Session>) -> Shown {
    session.at_desk(Desk::start_from_observation)
}
