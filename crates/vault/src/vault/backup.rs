//! The copies of an open vault: the backup that an administrator makes, and the snapshots that it takes of itself.

use super::Vault;
use crate::archive::{Contents, Watch};
use crate::backup;
use crate::database;
use crate::error::VaultError;
use crate::manifest::Manifest;
use crate::seal::Seal;
use crate::snapshot::{self, Snapshot};
use crate::table::log::{self, About, LogKind};
use chrono::{DateTime, Utc};
use std::path::Path;

impl Vault {
    /// Writes the whole vault into one sealed file, as it is at this moment. It stays open.
    ///
    /// Every page of the database is authenticated first: a backup of damage would be kept in place of a sound one.
    ///
    /// The file is new, for its owner only, and named as given; [`backup::EXTENSION`] is the usual end of its name.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator, [`VaultError::DatabaseDamaged`],
    /// [`VaultError::FileExists`], [`VaultError::CannotWrite`], [`VaultError::CannotRead`], [`VaultError::BackupDamaged`] when what was written does not read back, [`VaultError::Cancelled`], [`VaultError::OutOfMemory`],
    /// [`VaultError::NoRandomBytes`].
    pub fn back_up(
        &mut self,
        to: &Path,
        seal: &Seal,
        now: DateTime<Utc>,
        watch: &mut Watch<'_>,
    ) -> Result<Manifest, VaultError> {
        self.must_administer()?;
        let contents = Contents::of_open(&self.folder, &self.connection, &self.key_file)?;
        database::check_pages(&self.connection)?;
        let manifest = backup::write(self.policy, &contents, to, seal, now, watch)?;
        self.write(|t, writer| log::insert(t, writer, LogKind::BackupMade, About::Vault, now))?;
        Ok(manifest)
    }

    /// The snapshots that lie beside the vault, the newest first.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator, [`VaultError::BackupUnreadable`].
    pub fn snapshots(&self) -> Result<Vec<Snapshot>, VaultError> {
        self.must_administer()?;
        snapshot::list(&self.folder)
    }

    /// Takes the snapshot of the day, unless there is one. The vault goes on without it where there is no room.
    pub(crate) fn take_daily_snapshot(&self, now: DateTime<Utc>) {
        if snapshot::is_due(&self.folder, now) {
            let _ = snapshot::take(&self.folder, &self.connection, &self.key_file, &self.snapshot_key, now);
        }
    }

    /// Removes the snapshots, which still hold what was deleted or open to whoever was shut out, and takes a new one.
    ///
    /// # Errors
    /// [`VaultError::CannotWrite`] when one could not be removed.
    pub(super) fn renew_snapshots(&self, now: DateTime<Utc>) -> Result<(), VaultError> {
        snapshot::remove_all(&self.folder)?;
        self.take_daily_snapshot(now);
        Ok(())
    }
}
