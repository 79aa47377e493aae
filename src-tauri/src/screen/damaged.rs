//! The vault cannot be opened as it is.

use super::message::Message;
use crate::state::State;
use serde::Serialize;
use ts_rs::TS;
use vault::Damage;

/// The vault cannot be opened as it is.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DamagedView {
    /// What is damaged (`.title` as attribute `title`) and what to do; message `damage-<what>` with attributes `title` and `advice`.
    pub message: Message,
    /// The folder in which it lies.
    pub folder: String,
    /// Whether a copy may take its place.
    pub may_restore: bool,
}

/// What is damaged and what to do.
pub fn show(state: &State, damage: Damage) -> DamagedView {
    let what = match damage {
        Damage::KeyFileMissing => "key-file-missing",
        Damage::KeyFileDamaged => "key-file-damaged",
        Damage::KeyFileNewer => "key-file-newer",
        Damage::DatabaseMissing => "database-missing",
        Damage::DatabaseDamaged => "database-damaged",
        Damage::CannotRead => "folder-unusable",
    };
    view(state, what)
}

/// The folder is not there: what to do.
pub fn missing(state: &State) -> DamagedView {
    view(state, "folder-missing")
}

fn view(state: &State, what: &str) -> DamagedView {
    DamagedView {
        message: Message::new(format!("damage-{what}")),
        folder: state.data.path.display().to_string(),
        may_restore: state.may_restore(),
    }
}
