//! Commands of an observation. A tick is kept before the next screen shows.

use super::Shown;
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
