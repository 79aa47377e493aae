//! Commands of what an administrator sets for everybody.

use super::Shown;
use super::vault::known;
use crate::form::{DutyForm, RulesForm};
use crate::session::Session;
use tauri::State;

/// Sets what holds for everybody.
#[tauri::command(async)]
pub fn set_rules(session: State<'_, Session>, form: RulesForm) -> Shown {
    session.at_desk(|desk| desk.set_rules(&form))
}

/// Sets what must be reported; nothing takes it back.
#[tauri::command(async)]
pub fn set_duty(session: State<'_, Session>, form: Option<DutyForm>) -> Shown {
    session.at_desk(|desk| desk.set_duty(form))
}

/// Sets after how many wrong passphrases everything is destroyed, if it is.
#[tauri::command(async)]
pub fn set_destroy_after(session: State<'_, Session>, mine: String, failures: Option<u32>) -> Shown {
    let mine = known(mine)?;
    session.at_desk(|desk| desk.set_destroy_after(&mine, failures))
}
