//! Backups of everything.

use super::message::Message;
use super::referral::PlaceView;
use serde::Serialize;
use ts_rs::TS;

/// Backups of everything.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupsView {
    /// Where one can be saved.
    pub places: Vec<PlaceView>,
    /// The one that has just been made.
    pub made: Option<MadeView>,
    /// The snapshots that lie beside the vault, the newest first.
    pub snapshots: Vec<SnapshotView>,
    /// The backups that can be checked, the newest first.
    pub found: Vec<SourceView>,
    /// When the one was made, as it says itself, that has just been read to its end and found sound.
    pub checked: Option<String>,
    /// The shortest passphrase accepted, in characters.
    pub shortest: u32,
}

/// A backup that has just been made, read back and found sound.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MadeView {
    /// Where it lies.
    pub path: String,
    /// How large it is.
    pub size: Message,
}

/// A snapshot.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SnapshotView {
    /// When it was taken.
    pub at: String,
    /// How large it is.
    pub size: Message,
}

/// From what the vault can be restored.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RestoreView {
    /// What is offered, the newest first.
    pub sources: Vec<SourceView>,
    /// Where backups were looked for.
    pub places: Vec<PlaceView>,
    /// How the name of a backup ends.
    pub ending: String,
    /// Whether something is in the folder that will be put aside.
    pub aside: bool,
}

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

/// What was restored.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RestoredView {
    /// When the copy was made, as it says itself.
    pub at: String,
    /// Where what was there before was put aside.
    pub aside: Option<String>,
}

/// How far a backup is.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupProgress {
    /// Whether one is under way.
    pub running: bool,
    /// How much of a hundred is done.
    pub percent: u32,
}
