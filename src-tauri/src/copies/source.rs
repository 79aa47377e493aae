//! What a vault can be restored from: snapshots beside it, and backups in the places of this computer.

use crate::clock::today;
use crate::copies::progress::CopyProgress;
use crate::error::CommandError;
use crate::host::folders::{self, REVIEWS};
use crate::host::preferences;
use crate::sound::playback::RECORDINGS;
use chrono::{DateTime, Utc};
use std::cmp::Reverse;
use std::fs::{self, DirEntry};
use std::path::PathBuf;
use vault::{BackupKey, ErrorCode, Folder, Passphrase, Restored, Snapshot, backup, snapshot};

/// What is no part of a vault and outlives it in its folder.
const CARRIED: [&str; 3] = [preferences::FILE, RECORDINGS, REVIEWS];

/// The longest list that is offered.
const MOST: usize = 40;

/// What a vault can be restored from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CopySource {
    /// A snapshot beside the vault; opens by a passphrase of its day.
    Snapshot(Snapshot),
    /// A sealed file; opens by the passphrase with which it was sealed.
    Backup {
        /// Where it lies.
        path: PathBuf,
        /// When it was written, as the file says.
        at: DateTime<Utc>,
        /// Its bytes.
        size: u64,
    },
}

impl CopySource {
    /// Everything from which the vault of a folder can be restored, the newest first.
    pub fn all(folder: &Folder) -> Vec<Self> {
        // A folder that cannot be read has none.
        let snapshots = snapshot::list(folder).unwrap_or_default().into_iter().map(Self::Snapshot);
        newest(snapshots.chain(Self::backups()).collect())
    }

    /// The backups in the places of this computer, the newest first.
    pub fn backups() -> Vec<Self> {
        let folders = folders::searched().into_iter().filter_map(|place| fs::read_dir(place.path).ok());
        newest(folders.flatten().flatten().filter_map(|entry| backup_of(&entry)).collect())
    }

    /// Where the backup lies that the window names so; only one that is offered is found.
    ///
    /// # Errors
    /// [`ErrorCode::BackupUnreadable`].
    pub fn backup(id: &str) -> Result<PathBuf, CommandError> {
        let found = Self::backups().into_iter().find_map(|found| match found {
            Self::Backup { path, .. } if path.display().to_string() == id => Some(path),
            Self::Backup { .. } | Self::Snapshot(_) => None,
        });
        found.ok_or_else(|| CommandError::new(ErrorCode::BackupUnreadable))
    }

    /// What the window names it by.
    pub fn id(&self) -> String {
        match self {
            Self::Snapshot(snapshot) => snapshot.name.clone(),
            Self::Backup { path, .. } => path.display().to_string(),
        }
    }

    /// When it was made.
    pub fn at(&self) -> DateTime<Utc> {
        match self {
            Self::Snapshot(snapshot) => snapshot.made_at,
            Self::Backup { at, .. } => *at,
        }
    }

    /// Its bytes.
    pub fn size(&self) -> u64 {
        match self {
            Self::Snapshot(snapshot) => snapshot.size,
            Self::Backup { size, .. } => *size,
        }
    }

    /// Restores it in the place of what is in the folder, which is put aside.
    ///
    /// # Errors
    /// [`ErrorCode::WrongPassphrase`] for a snapshot, [`ErrorCode::WrongSeal`] for a backup, and what else the vault says;
    /// everything is as it was then.
    pub fn restore(
        &self,
        folder: &Folder,
        passphrase: &Passphrase,
        copy_progress: &CopyProgress,
    ) -> Result<Restored, CommandError> {
        let watch = &mut |done, total| copy_progress.watch(done, total);
        copy_progress.begin();
        let restored = match self {
            Self::Snapshot(snapshot) => {
                snapshot::restore_over(folder, &snapshot.name, passphrase, &CARRIED, today(), watch)
            }
            Self::Backup { path, .. } => {
                let key = BackupKey::passphrase(passphrase);
                backup::restore_over(path, &key, folder, &CARRIED, today(), watch)
            }
        };
        copy_progress.end();
        Ok(restored?)
    }
}

fn newest(mut found: Vec<CopySource>) -> Vec<CopySource> {
    found.sort_by_key(|source| Reverse(source.at()));
    found.truncate(MOST);
    found
}

/// The backup that an entry of a folder is; none when it is something else.
fn backup_of(entry: &DirEntry) -> Option<CopySource> {
    let path = entry.path();
    path.extension().filter(|extension| *extension == backup::EXTENSION)?;
    let found = fs::metadata(&path).ok().filter(fs::Metadata::is_file)?;
    let at = found.modified().ok().map(DateTime::from)?;
    Some(CopySource::Backup { path, at, size: found.len() })
}
