//! Backups of everything.

use super::copy::{SourceView, size, source};
use super::folder::{PlaceView, places};
use super::message::Message;
use super::passphrase::shortest;
use super::time;
use crate::copies::progress::CopyProgress;
use crate::copies::source::CopySource;
use crate::desk::Desk;
use crate::desk::backup::BackupDone;
use crate::error::CommandError;
use crate::host::folders;
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

/// How far a backup is.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupProgress {
    /// Whether one is under way.
    pub running: bool,
    /// How much of a hundred is done.
    pub percent: u32,
}

/// Where a backup can be made, what was done last, the snapshots, and the backups that can be checked.
///
/// # Errors
/// What the vault says: `not-permitted` for whoever is no administrator.
pub fn show(desk: &Desk, done: Option<&BackupDone>) -> Result<BackupsView, CommandError> {
    let snapshots = desk.vault.snapshots()?;
    let (made, checked) = match done {
        Some(BackupDone::Made(made)) => (Some(made), None),
        Some(BackupDone::Checked(at)) => (None, Some(*at)),
        None => (None, None),
    };
    Ok(BackupsView {
        places: places(folders::all()),
        made: made.map(|made| MadeView { path: made.path.display().to_string(), size: size(made.size) }),
        snapshots: snapshots
            .iter()
            .map(|snapshot| SnapshotView { at: time(snapshot.made_at), size: size(snapshot.size) })
            .collect(),
        found: CopySource::backups().iter().map(source).collect(),
        checked: checked.map(time),
        shortest: shortest(),
    })
}

/// How far a backup is.
pub fn progress(copy_progress: &CopyProgress) -> BackupProgress {
    let percent = copy_progress.percent();
    BackupProgress { running: percent.is_some(), percent: percent.unwrap_or_default() }
}
