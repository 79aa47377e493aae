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

/// How far a backup is.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupProgress {
    /// Whether one is under way.
    pub running: bool,
    /// How much of a hundred is done.
    pub percent: u32,
}
