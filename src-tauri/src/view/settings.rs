//! The officer's own things.

use super::message::Message;
use crate::form::OfficeForm;
use crate::host::preferences::Theme;
use serde::Serialize;
use ts_rs::TS;

/// The officer's own things.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
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
    /// Whether the system says when the computer goes to sleep, so that the program locks.
    pub told_of_sleep: bool,
}
