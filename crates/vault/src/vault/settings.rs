//! What an administrator sets for the whole vault.

use super::Vault;
use crate::destroy::{destroy, destroy_keys};
use crate::error::VaultError;
use crate::key_file::DESTROY_AFTER;
use crate::passphrase::Passphrase;
use crate::settings::Settings;
use crate::table::log::{self, About, LogKind};
use crate::table::setting;
use chrono::{DateTime, Utc};

impl Vault {
    /// What holds for the whole vault; everybody works under it.
    ///
    /// # Errors
    /// Those of reading.
    pub fn settings(&self) -> Result<Settings, VaultError> {
        setting::settings(&self.connection)
    }

    /// Sets what holds for the whole vault.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], [`VaultError::InvalidSettings`]; those of writing.
    pub fn set_settings(&mut self, settings: &Settings, now: DateTime<Utc>) -> Result<(), VaultError> {
        self.must_administer()?;
        if !settings.is_allowed() {
            return Err(VaultError::InvalidSettings);
        }
        self.write(|t, writer| {
            setting::set_settings(t, settings)?;
            log::insert(t, writer, LogKind::SettingsSet, About::Vault, now)
        })
    }

    /// After how many wrong passphrases in a row the vault destroys itself, if it does. Off at first: a wiped vault is lost
    /// evidence.
    pub fn destroy_after(&self) -> Option<u32> {
        self.key_file.destroy_after()
    }

    /// Sets after how many wrong passphrases in a row the vault destroys itself, one of [`DESTROY_AFTER`];
    /// nothing turns it off.
    ///
    /// # Errors
    /// [`VaultError::InvalidSettings`]; [`VaultError::NotPermitted`], [`VaultError::WrongPassphrase`] and [`VaultError::Wait`] for
    /// `mine`; those of writing.
    pub fn set_destroy_after(
        &mut self,
        mine: &Passphrase,
        failures: Option<u32>,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        if failures.is_some_and(|failures| !DESTROY_AFTER.contains(&failures)) {
            return Err(VaultError::InvalidSettings);
        }
        let data_key = self.administer(mine, now)?;
        let key_file = self.key_file.with_destroy_after(failures, &data_key)?;
        self.write(|t, writer| log::insert(t, writer, LogKind::SettingsSet, About::Vault, now))?;
        self.put(key_file)
    }

    /// Destroys the vault: the wrapped keys first, then every other file of it. Whoever has no copy can never open it again.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], [`VaultError::WrongPassphrase`] and [`VaultError::Wait`] for `mine`;
    /// [`VaultError::CannotWrite`] when a file could not be removed: without the wrapped keys nobody can read it.
    pub fn destroy(self, mine: &Passphrase, now: DateTime<Utc>) -> Result<(), VaultError> {
        self.must_administer()?;
        self.open_mine(mine, now)?;
        self.destroy_now()
    }

    /// Destroys the vault at once, without a passphrase: for an officer in danger.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] where no administrator turned it on; [`VaultError::CannotWrite`] as in
    /// [`Vault::destroy`].
    pub fn destroy_quickly(self) -> Result<(), VaultError> {
        if !self.settings()?.quick_destroy {
            return Err(VaultError::NotPermitted);
        }
        self.destroy_now()
    }

    fn destroy_now(self) -> Result<(), VaultError> {
        let Self { connection, _claim, folder, .. } = self;
        let keys = destroy_keys(&folder);
        // Only a closed file can be removed everywhere; what the closing says does not matter any more.
        drop(connection);
        keys.and(destroy(&folder))
    }
}
