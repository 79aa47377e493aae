//! Shows the backups.

use super::{time, vault::shortest};
use crate::backing::Backing;
use crate::desk::Desk;
use crate::desk::backup::MadeBackup;
use crate::error::CommandError;
use crate::place;
use crate::view::backups::{BackupProgress, BackupsView, MadeView, SnapshotView};
use crate::view::message::Message;

const KILO: u64 = 1000;
const MEGA: u64 = KILO * KILO;

/// Where a backup can be made, the one just made, and the snapshots.
///
/// # Errors
/// What the vault says: `not-permitted` for whoever is no administrator.
pub fn backups(desk: &Desk, made: Option<&MadeBackup>) -> Result<BackupsView, CommandError> {
    let snapshots = desk.vault.snapshots()?;
    Ok(BackupsView {
        places: place::all(),
        made: made.map(|made| MadeView { path: made.path.display().to_string(), size: size(made.size) }),
        snapshots: snapshots
            .iter()
            .map(|snapshot| SnapshotView { at: time(snapshot.made_at), size: size(snapshot.size) })
            .collect(),
        shortest: shortest(),
    })
}

/// How far a backup is.
pub fn progress(backing: &Backing) -> BackupProgress {
    let percent = backing.percent();
    BackupProgress { running: percent.is_some(), percent: percent.unwrap_or_default() }
}

/// A number of bytes in a unit in which it can be read; never less than it is.
fn size(bytes: u64) -> Message {
    let (unit, number) =
        if bytes < MEGA { ("kilobytes", bytes.div_ceil(KILO)) } else { ("megabytes", bytes.div_ceil(MEGA)) };
    Message::new(format!("size-{unit}")).number("number", u32::try_from(number).unwrap_or(u32::MAX))
}
