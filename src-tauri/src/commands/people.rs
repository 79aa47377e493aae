//! Commands around the users. What opens or shuts the program to somebody takes the own passphrase, `mine`.

use super::Shown;
use super::vault::{accept, known};
use crate::clock::now;
use crate::desk::Location;
use crate::form::UserForm;
use crate::session::Session;
use tauri::State;
use vault::MemberId;

/// Shows the users.
#[tauri::command(async)]
pub fn show_people(session: State<'_, Session>) -> Shown {
    session.at_desk(|desk| desk.administer_at(Location::People))
}

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
    session.at_desk(|desk| Ok(desk.vault.reset_passphrase(&mine, MemberId(user), &passphrase, now())?))
}

/// Lets a user not open the program any more, until they are brought back.
#[tauri::command(async)]
pub fn disable_user(session: State<'_, Session>, mine: String, user: u32) -> Shown {
    let mine = known(mine)?;
    session.at_desk(|desk| Ok(desk.vault.disable_member(&mine, MemberId(user), now())?))
}

/// Brings a disabled user back.
#[tauri::command(async)]
pub fn enable_user(session: State<'_, Session>, mine: String, user: u32) -> Shown {
    let mine = known(mine)?;
    session.at_desk(|desk| Ok(desk.vault.enable_member(&mine, MemberId(user), now())?))
}

/// Removes a user for good; somebody takes over the cases.
#[tauri::command(async)]
pub fn remove_user(session: State<'_, Session>, mine: String, user: u32, heir: u32) -> Shown {
    let mine = known(mine)?;
    session.at_desk(|desk| Ok(desk.vault.remove_member(&mine, MemberId(user), MemberId(heir), now())?))
}
