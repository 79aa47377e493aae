//! Commands of the officer's own things.

use super::Shown;
use crate::clock::now;
use crate::desk::{Location, short_text};
use crate::error::CommandError;
use crate::form::OfficeForm;
use crate::host::preferences::Theme;
use crate::session::Session;
use content::Catalogue;
use screening::referral::Office;
use tauri::State;

/// The longest line about who refers, in characters.
const OFFICE_MAX: usize = 200;

/// Shows the program in another language.
#[tauri::command(async)]
pub fn set_desk_language(session: State<'_, Session>, tag: String) -> Shown {
    let known = Catalogue::embedded().language(&tag).filter(|language| language.desk);
    known.ok_or_else(|| CommandError::new("language-unknown"))?;
    session.step(|state| {
        state.preferences.desk_language = tag;
        state.keep_preferences()
    })
}

/// Shows the program in other colours.
#[tauri::command(async)]
pub fn set_theme(session: State<'_, Session>, theme: Theme) -> Shown {
    session.step(|state| {
        state.preferences.theme = theme;
        state.keep_preferences()
    })
}

/// Shows the officer's own things.
#[tauri::command(async)]
pub fn show_settings(session: State<'_, Session>) -> Shown {
    session.at_desk(|desk| {
        desk.leave();
        desk.location = Location::Settings;
        Ok(())
    })
}

/// Keeps who refers.
#[tauri::command(async)]
pub fn set_office(session: State<'_, Session>, form: OfficeForm) -> Shown {
    let line = |text: &str| short_text(text, OFFICE_MAX).map(Option::unwrap_or_default);
    let office = Office { body: line(&form.body)?, role: line(&form.role)?, contact: line(&form.contact)? };
    session.at_desk(|desk| Ok(desk.vault.set_office(&office, now())?))
}

/// Gives the officer another name.
#[tauri::command(async)]
pub fn set_own_name(session: State<'_, Session>, name: String) -> Shown {
    session.at_desk(|desk| desk.set_own_name(&name))
}

/// Shows version, sources and licences.
#[tauri::command(async)]
pub fn show_about(session: State<'_, Session>) -> Shown {
    session.at_desk(|desk| {
        desk.leave();
        desk.location = Location::About;
        Ok(())
    })
}
