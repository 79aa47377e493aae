//! Shows the backups, and from what a vault can be restored.

use super::{time, vault::shortest};
use crate::copies::progress::CopyProgress;
use crate::copies::source::CopySource;
use crate::desk::Desk;
use crate::desk::backup::BackupDone;
use crate::error::CommandError;
use crate::host::folders;
use crate::state::State;
use crate::view::backups::{
    BackupProgress, BackupsView, MadeView, RestoreView, RestoredView, SnapshotView, SourceView,
};
use crate::view::message::Message;
use vault::{FolderState, Restored, backup};

const KILO: u64 = 1000;
const MEGA: u64 = KILO * KILO;

/// Where a backup can be made, what was done last, the snapshots, and the backups that can be checked.
///
/// # Errors
/// What the vault says: `not-permitted` for whoever is no administrator.
pub fn backups(desk: &Desk, done: Option<&BackupDone>) -> Result<BackupsView, CommandError> {
    let snapshots = desk.vault.snapshots()?;
    let (made, checked) = match done {
        Some(BackupDone::Made(made)) => (Some(made), None),
        Some(BackupDone::Checked(at)) => (None, Some(*at)),
        None => (None, None),
    };
    Ok(BackupsView {
        places: folders::all(),
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

/// From what the vault can be restored.
pub fn restore(state: &State) -> RestoreView {
    RestoreView {
        sources: CopySource::all(&state.folder()).iter().map(source).collect(),
        places: folders::searched(),
        ending: format!(".{}", backup::EXTENSION),
        aside: state.folder().state() != FolderState::Empty,
    }
}

fn source(source: &CopySource) -> SourceView {
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

/// What was restored.
pub fn restored(restored: &Restored) -> RestoredView {
    let aside = restored.aside.as_ref().map(|path| path.display().to_string());
    RestoredView { at: time(restored.manifest.made_at), aside }
}

/// How far a backup is.
pub fn progress(copy_progress: &CopyProgress) -> BackupProgress {
    let percent = copy_progress.percent();
    BackupProgress { running: percent.is_some(), percent: percent.unwrap_or_default() }
}

/// A number of bytes in a unit in which it can be read; never less than it is.
fn size(bytes: u64) -> Message {
    let (unit, number) =
        if bytes < MEGA { ("kilobytes", bytes.div_ceil(KILO)) } else { ("megabytes", bytes.div_ceil(MEGA)) };
    Message::new(format!("size-{unit}")).number("number", u32::try_from(number).unwrap_or(u32::MAX))
}
