//! A backup into a place that the program offers, under a name that says when it was made; and whether one is sound.

use super::{Desk, Destination, Location};
use crate::clock::{now, today};
use crate::copies::progress::CopyProgress;
use crate::error::CommandError;
use chrono::{DateTime, Utc};
use std::path::{Path, PathBuf};
use vault::backup::{self, EXTENSION};
use vault::{BackupKey, ErrorCode, Passphrase, Seal};

/// A backup that was made, read back and found sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeBackup {
    /// Where it lies.
    pub path: PathBuf,
    /// Its bytes.
    pub size: u64,
}

/// What was done with a backup last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BackupDone {
    /// One was made.
    Made(MadeBackup),
    /// One was read to its end and found sound; when it was made, as it says itself.
    Checked(DateTime<Utc>),
}

impl Desk {
    /// Makes a backup, sealed by a passphrase of its own, and says where it lies.
    ///
    /// # Errors
    /// [`ErrorCode::NotPermitted`], [`ErrorCode::FolderNotFound`],
    /// [`ErrorCode::Cancelled`], and what the vault says.
    pub fn back_up(
        &mut self,
        folder: &Path,
        passphrase: &Passphrase,
        copy_progress: &CopyProgress,
    ) -> Result<(), CommandError> {
        self.go(Destination::Backups {})?;
        let path = free_name(folder).ok_or_else(|| CommandError::new(ErrorCode::FolderNotFound))?;
        let seal = Seal::to_passphrase(passphrase);
        copy_progress.begin();
        let made =
            self.vault.back_up(&path, &seal, now(), &mut |done, total| copy_progress.watch(done, total));
        copy_progress.end();
        made?;
        let size = std::fs::metadata(&path).map_or(0, |found| found.len());
        self.location = Location::Backups { done: Some(BackupDone::Made(MadeBackup { path, size })) };
        Ok(())
    }

    /// Reads a backup to its end, by its own passphrase, and says whether it is sound. Restores and changes nothing.
    ///
    /// # Errors
    /// [`ErrorCode::NotPermitted`], [`ErrorCode::WrongSeal`],
    /// [`ErrorCode::BackupDamaged`],
    /// [`ErrorCode::BackupUnreadable`],
    /// [`ErrorCode::VaultNewer`], [`ErrorCode::Cancelled`].
    pub fn check_backup(
        &mut self,
        file: &Path,
        passphrase: &Passphrase,
        copy_progress: &CopyProgress,
    ) -> Result<(), CommandError> {
        self.go(Destination::Backups {})?;
        copy_progress.begin();
        let key = BackupKey::passphrase(passphrase);
        let manifest = backup::inspect(file, &key, &mut |done, total| copy_progress.watch(done, total));
        copy_progress.end();
        self.location = Location::Backups { done: Some(BackupDone::Checked(manifest?.made_at)) };
        Ok(())
    }
}

/// A name in a folder that no file has; none when the folder is not there.
fn free_name(folder: &Path) -> Option<PathBuf> {
    let stem = format!("atpazit-{}", today().format("%Y-%m-%d"));
    vault::names(&stem, &format!(".{EXTENSION}"))
        .map(|name| folder.join(name))
        .find(|path| folder.is_dir() && !path.exists())
}
