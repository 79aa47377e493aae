//! First start.

use crate::host::folders::Origin;
use crate::state::State;
use serde::Serialize;
use ts_rs::TS;

/// First start.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WelcomeView {
    /// The folder in which everything will be kept.
    pub folder: String,
    /// Whether that folder stands beside the program: a portable copy on a stick.
    pub portable: bool,
    /// The longest name of the officer, in characters.
    pub longest: u32,
    /// The shortest passphrase accepted, in characters.
    pub shortest: u32,
}

/// First start.
pub fn show(state: &State) -> WelcomeView {
    WelcomeView {
        folder: state.data.path.display().to_string(),
        portable: state.data.origin == Origin::Beside,
        longest: super::people::longest(),
        shortest: super::passphrase::shortest(),
    }
}
