//! Shows the officer's own things.

use super::people;
use crate::desk::Desk;
use crate::error::CommandError;
use crate::form::OfficeForm;
use crate::host::preferences::Theme;
use crate::host::swap;
use crate::state::State;
use crate::view::settings::SettingsView;
use std::sync::atomic::Ordering;

/// The officer's own things.
///
/// # Errors
/// What the vault says.
pub fn settings(state: &State, desk: &Desk) -> Result<SettingsView, CommandError> {
    let office = desk.vault.office()?.map(|office| OfficeForm {
        body: office.body,
        role: office.role,
        contact: office.contact,
    });
    let member = desk.vault.member();
    Ok(SettingsView {
        who: people::who(member),
        name: member.name.clone(),
        roles: people::role_names(member.roles),
        longest: people::longest(),
        office: office.unwrap_or_default(),
        themes: vec![Theme::System, Theme::Light, Theme::Dark, Theme::Contrast],
        folder: state.path.display().to_string(),
        shortest: super::vault::shortest(),
        swap_open: swap::is_open(),
        told_of_sleep: state.told_of_sleep.load(Ordering::Relaxed),
    })
}
