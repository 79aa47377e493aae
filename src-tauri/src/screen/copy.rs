//! A copy of the vault that is offered: a snapshot, or a backup.

use super::message::Message;
use super::time;
use crate::copies::source::CopySource;
use serde::Serialize;
use ts_rs::TS;

/// Something from which the vault can be restored.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    /// What a command names it by.
    pub id: String,
    /// Whether it is a snapshot, which opens by a passphrase of the vault; else a backup, which has its own.
    pub snapshot: bool,
    /// When it was made.
    pub at: String,
    /// How large it is.
    pub size: Message,
    /// Where it lies; nothing for a snapshot, which lies beside the vault.
    pub path: Option<String>,
}

const KILO: u64 = 1000;

const MEGA: u64 = KILO * KILO;

/// A copy as the window takes it.
pub fn source(source: &CopySource) -> SourceView {
    let path = match source {
        CopySource::Snapshot(_) => None,
        CopySource::Backup { path, .. } => Some(path.display().to_string()),
    };
    SourceView {
        id: source.id(),
        snapshot: path.is_none(),
        at: time(source.at()),
        size: size(source.size()),
        path,
    }
}

/// A number of bytes in a unit in which it can be read; never less than it is.
pub fn size(bytes: u64) -> Message {
    let (unit, number) =
        if bytes < MEGA { ("kilobytes", bytes.div_ceil(KILO)) } else { ("megabytes", bytes.div_ceil(MEGA)) };
    Message::new(format!("size-{unit}")).number("number", u32::try_from(number).unwrap_or(u32::MAX))
}
