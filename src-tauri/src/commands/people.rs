//! Commands around the users. What opens or shuts the program to somebody takes the own passphrase, `mine`.

use super::Shown;
use super::vault::{accept, known};
use crate::form::UserForm;
use crate::session::Session;
use tauri::State;
use vault::MemberId;

/// Adds a user with a first passphrase.
#[tauri::command(async)]
pub fn add_user(session: State<'_, Session>, mine: String, form: UserForm, passphrase: String) -> Shown {
    let (mine, passphrase) = (known(mine)?, accept(passphrase)?);
    session.at_desk(|desk| desk.add_user(&mine, &form, &passphrase))
}

/// Sets name and roles of a user.
#[tauri::command(async)]
pub fn change_user(session: State<'_, Session>, user: u32, form: UserForm) -> Shown {
    session.at_desk(|desk| desk.change_user(MemberId(user), &form))
}

/// Gives a user a new passphrase.
#[tauri::command(async)]
pub fn reset_passphrase(session: State<'_, Session>, mine: String, user: u32, passphrase: String) -> Shown {
    let (mine, passphrase) = (known(mine)?, accept(passphrase)?);
    session.at_desk(|desk| desk.reset_passphrase(&mine, MemberId(user), &passphrase))
}

/// Lets a user not open the program any more, until they are brought back.
#[tauri::command(async)]
pub fn disable_user(session: State<'_, Session>, mine: String, user: u32) -> Shown {
    let mine = known(mine)?;
    session.at_desk(|desk| desk.disable_user(&mine, MemberId(user)))
}

/// Brings a disabled user back.
#[tauri::command(async)]
pub fn enable_user(session: State<'_, Session>, mine: String, user: u32) -> Shown {
    let mine = known(mine)?;
    session.at_desk(|desk| desk.enable_user(&mine, MemberId(user)))
}

/// Removes a user for good; somebody takes over the cases.
#[tauri::command(async)]
pub fn remove_user(session: State<'_, Session>, mine: String, user: u32, heir: u32) -> Shown {
    let mine = known(mine)?;
    session.at_desk(|desk| desk.remove_user(&mine, MemberId(user), MemberId(heir)))
}
