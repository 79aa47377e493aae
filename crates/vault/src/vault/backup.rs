//! The backup of an open vault.

use super::Vault;
use crate::archive::{Contents, Watch};
use crate::backup;
use crate::database;
use crate::error::VaultError;
use crate::manifest::Manifest;
use crate::seal::Seal;
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
    /// [`VaultError::DatabaseDamaged`], [`VaultError::FileExists`], [`VaultError::CannotWrite`], [`VaultError::CannotRead`], [`VaultError::BackupDamaged`] when
    /// what was written does not read back, [`VaultError::Cancelled`], [`VaultError::OutOfMemory`],
    /// [`VaultError::NoRandomBytes`].
    pub fn back_up(
        &mut self,
        to: &Path,
        seal: &Seal,
        now: DateTime<Utc>,
        watch: &mut Watch<'_>,
    ) -> Result<Manifest, VaultError> {
        let contents = Contents::of_open(&self.folder, &self.connection, &self.key_file)?;
        database::check_pages(&self.connection)?;
        backup::write(self.policy, &contents, to, seal, now, watch)
    }
}
