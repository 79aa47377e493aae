//! Commands of the officer's own things.

use super::Shown;
use crate::error::{CommandError, Refusal};
use crate::form::OfficeForm;
use crate::host::preferences::{Theme, Zoom};
use crate::session::Session;
use content::Catalogue;
use screening::profession::Profession;
use tauri::{State, WebviewWindow};

/// Shows the program in another language.
#[tauri::command(async)]
pub fn set_desk_language(session: State<'_, Session>, tag: String) -> Shown {
    let known = Catalogue::embedded().language(&tag).filter(|language| language.desk);
    known.ok_or_else(|| CommandError::new(Refusal::LanguageUnknown))?;
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

/// Keeps what the officer's work is.
#[tauri::command(async)]
pub fn set_profession(session: State<'_, Session>, profession: Profession) -> Shown {
    session.step(|state| {
        state.preferences.profession = Some(profession);
        state.keep_preferences()
    })
}

/// Shows everything larger or smaller, the person's page too.
#[tauri::command(async)]
pub fn set_zoom(window: WebviewWindow, session: State<'_, Session>, percent: u16) -> Shown {
    let zoom = Zoom::nearest(percent);
    let shown = session.zoom(zoom)?;
    // An engine that cannot shows the usual size.
    let _ = window.set_zoom(zoom.factor());
    Ok(shown)
}

/// Keeps who refers.
#[tauri::command(async)]
pub fn set_office(session: State<'_, Session>, form: OfficeForm) -> Shown {
    session.at_desk(|desk| desk.set_office(&form))
}

/// Gives the officer another name.
#[tauri::command(async)]
pub fn set_own_name(session: State<'_, Session>, name: String) -> Shown {
    session.at_desk(|desk| desk.set_own_name(&name))
}
