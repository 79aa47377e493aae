//! The officer's own things.

use super::message::Message;
use super::people;
use crate::desk::Desk;
use crate::error::CommandError;
use crate::form::OfficeForm;
use crate::host::preferences::Theme;
use crate::host::swap;
use crate::state::State;
use serde::Serialize;
use std::sync::atomic::Ordering;
use ts_rs::TS;

/// The officer's own things.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "each is a limit of the computer that is told by itself")]
pub struct SettingsView {
    /// How the officer is called.
    pub who: Message,
    /// The officer's name as it was typed; empty when there is none yet.
    pub name: String,
    /// The officer's roles.
    pub roles: Vec<Message>,
    /// The longest name, in characters.
    pub longest: u32,
    /// Who refers, as it stands on every referral.
    pub office: OfficeForm,
    /// The colours on offer.
    pub themes: Vec<Theme>,
    /// The folder in which everything is kept.
    pub folder: String,
    /// The shortest passphrase accepted, in characters.
    pub shortest: u32,
    /// Whether parts of the memory may come to lie on the disk unencrypted.
    pub swap_open: bool,
    /// Whether the key may come to lie there, too: the system did not let the program keep it in memory.
    pub key_may_be_swapped: bool,
    /// Whether the system says when the computer goes to sleep, so that the program locks.
    pub told_of_sleep: bool,
    /// Whether the program ever heard that the screen of this computer was locked, so that it locks too.
    pub told_of_lock: bool,
}

/// The officer's own things.
///
/// # Errors
/// What the vault says.
pub fn show(state: &State, desk: &Desk) -> Result<SettingsView, CommandError> {
    let office = desk.vault.office()?.map(|office| OfficeForm {
        body: office.body,
        role: office.role,
        contact: office.contact,
    });
    let member = desk.vault.member();
    let swap_open = swap::is_open();
    Ok(SettingsView {
        who: people::who(member),
        name: member.name.clone(),
        roles: people::role_names(member.roles),
        longest: people::longest(),
        office: office.unwrap_or_default(),
        themes: vec![Theme::System, Theme::Light, Theme::Dark, Theme::Contrast],
        folder: state.data.path.display().to_string(),
        shortest: super::passphrase::shortest(),
        swap_open,
        key_may_be_swapped: swap_open && !desk.vault.key_was_locked_in_memory(),
        told_of_sleep: state.told_of_sleep.load(Ordering::Relaxed),
        told_of_lock: state.preferences.lock_heard,
    })
}
