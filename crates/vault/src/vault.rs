//! An open vault: created or unlocked by a passphrase, locked again at the end. What is done to cases stands in `vault/case`.
//!
//! **Architecture invariant:** the data key is not kept here once the database has it; a new passphrase goes by the old one.

mod backup;
mod case;

use crate::database;
use crate::derivation::Policy;
use crate::error::{VaultError, WriteFailure};
use crate::folder::{Folder, FolderState};
use crate::key::DataKey;
use crate::key_file::KeyFile;
use crate::passphrase::Passphrase;
use crate::table::{
    log::{self, LogEntry, LogKind},
    setting,
};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use screening::referral::Office;
use std::fs::File;

/// An open vault. Has no `Debug`; when it is dropped the database is closed and its key wiped, [`Vault::lock`] also tells
/// whether that went well.
///
/// Every change is one transaction. It is on the disk when the method returns, and nothing of it is when it fails.
///
/// ```
/// # use vault::{Folder, FolderState, Passphrase, Vault, VaultError};
/// # let place = std::env::temp_dir().join(format!("vault-example-{}", std::process::id()));
/// # let now = chrono::DateTime::UNIX_EPOCH;
/// let folder = Folder::new(&place);
/// let passphrase = Passphrase::new("trīs zaļi kaķi".to_owned()).expect("it is long enough");
/// Vault::create(&folder, &passphrase, now)?.lock(now)?;
/// assert_eq!(folder.state(), FolderState::Locked);
///
/// let other = Passphrase::new("četri zaļi kaķi".to_owned()).expect("it is long enough");
/// assert_eq!(Vault::unlock(&folder, &other, now).err(), Some(VaultError::WrongPassphrase));
/// # std::fs::remove_dir_all(&place).ok();
/// # Ok::<(), VaultError>(())
/// ```
pub struct Vault {
    // Closed before the claim is given up: fields are dropped in this order.
    connection: Connection,
    _claim: File,
    folder: Folder,
    key_file: KeyFile,
    policy: Policy,
    cipher_version: String,
}

impl Vault {
    /// Creates a vault in an empty folder, which is made if need be, and opens it. The folder is then its owner's only.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`] when the folder holds any part of a vault, [`VaultError::InUse`],
    /// [`VaultError::CannotRead`], [`VaultError::CannotWrite`], [`VaultError::OutOfMemory`], [`VaultError::NoRandomBytes`],
    /// [`VaultError::NotEncrypted`].
    pub fn create(folder: &Folder, passphrase: &Passphrase, now: DateTime<Utc>) -> Result<Self, VaultError> {
        Self::create_under(Policy::RELEASE, folder, passphrase, now)
    }

    /// Opens a vault. Takes as long as one key derivation, about a fifth of a second, and 64 MiB.
    ///
    /// On a full disk it opens without a row in the log, so that cases can be read and deleted.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::InUse`], [`VaultError::NoVault`], those of
    /// [`crate::Damage`], [`VaultError::DatabaseDamaged`], [`VaultError::Newer`], [`VaultError::CannotRead`],
    /// [`VaultError::CannotWrite`], [`VaultError::OutOfMemory`], [`VaultError::NotEncrypted`].
    pub fn unlock(folder: &Folder, passphrase: &Passphrase, now: DateTime<Utc>) -> Result<Self, VaultError> {
        Self::unlock_under(Policy::RELEASE, folder, passphrase, now)
    }

    /// Locks the vault: the log of the database is put back and removed, the database closed, its key and pages wiped. It
    /// is closed even when an error is returned.
    ///
    /// # Errors
    /// [`VaultError::CannotWrite`]: what was kept is safe, but a rest of the log stays until the next time.
    pub fn lock(mut self, now: DateTime<Utc>) -> Result<(), VaultError> {
        let logged = self.write(|transaction| log::insert(transaction, LogKind::VaultLocked, None, now));
        database::close(self.connection)?;
        logged
    }

    /// Wraps the data key by a new passphrase. The database is not touched apart from its log, and stays open.
    ///
    /// Whoever has an old copy of the key file still opens it with the old passphrase.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`] when the old one does not open the vault; those of reading and writing.
    pub fn change_passphrase(
        &mut self,
        old: &Passphrase,
        new: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        let key_file = self.folder.read_key_file(&self.policy)?.rewrap(old, new, &self.policy)?;
        // The row first: a row too many misleads nobody, a changed key file that was reported as a failure locks out.
        self.write(|transaction| log::insert(transaction, LogKind::PassphraseChanged, None, now))?;
        self.folder.write_key_file(&key_file)?;
        self.key_file = key_file;
        Ok(())
    }

    /// Whether a passphrase is the one that opens this vault, which stays open. Takes as long as one key derivation.
    ///
    /// Asks the key file with which the vault was opened, not the one that lies in the folder now: a key file of another vault,
    /// put there in the meantime, lets nobody in.
    ///
    /// # Errors
    /// [`VaultError::OutOfMemory`].
    pub fn is_passphrase(&self, passphrase: &Passphrase) -> Result<bool, VaultError> {
        match self.key_file.open(passphrase) {
            Ok(_) => Ok(true),
            Err(VaultError::WrongPassphrase) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Authenticates every page of the database and checks its tables. Takes about a second for each 200 MB.
    ///
    /// # Errors
    /// [`VaultError::DatabaseDamaged`]; those of reading.
    pub fn check(&self) -> Result<(), VaultError> {
        database::put_log_back(&self.connection)?;
        database::check_pages(&self.connection)?;
        database::check_tables(&self.connection)
    }

    /// The version of `SQLCipher` that encrypts this vault.
    pub fn cipher_version(&self) -> &str {
        &self.cipher_version
    }

    /// The office of the officer, if it was set.
    ///
    /// # Errors
    /// Those of reading.
    pub fn office(&self) -> Result<Option<Office>, VaultError> {
        setting::office(&self.connection)
    }

    /// Sets the office of the officer.
    ///
    /// # Errors
    /// Those of writing.
    pub fn set_office(&mut self, office: &Office, now: DateTime<Utc>) -> Result<(), VaultError> {
        self.write(|transaction| {
            setting::set_office(transaction, office)?;
            log::insert(transaction, LogKind::OfficeSet, None, now)
        })
    }

    /// The newest rows of the log, the newest first.
    ///
    /// # Errors
    /// Those of reading.
    pub fn log(&self, limit: u32) -> Result<Vec<LogEntry>, VaultError> {
        log::newest(&self.connection, limit)
    }

    pub(crate) fn create_under(
        policy: Policy,
        folder: &Folder,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<Self, VaultError> {
        let must_be_empty = || match folder.state_under(&policy) {
            FolderState::Empty => Ok(()),
            FolderState::Locked | FolderState::Damaged(_) => Err(VaultError::AlreadyExists),
        };
        must_be_empty()?;
        folder.make()?;
        let claim = folder.claim()?;
        // Another program may have been faster.
        must_be_empty()?;
        let data_key = DataKey::make()?;
        let key_file = KeyFile::make(&data_key, passphrase, &policy)?;
        // Cut off before the key file: the folder counts as empty. After it: unlocking puts the database to use.
        database::create(&folder.make_new_database()?, &data_key)?;
        folder.write_key_file(&key_file)?;
        let mut vault = Self::open(policy, folder, claim, key_file, &data_key)?;
        vault.write(|transaction| log::insert(transaction, LogKind::VaultCreated, None, now))?;
        Ok(vault)
    }

    pub(crate) fn unlock_under(
        policy: Policy,
        folder: &Folder,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<Self, VaultError> {
        match folder.state_under(&policy) {
            FolderState::Empty => return Err(VaultError::NoVault),
            FolderState::Damaged(damage) => return Err(damage.into()),
            FolderState::Locked => {}
        }
        let claim = folder.claim()?;
        let key_file = folder.read_key_file(&policy)?;
        let data_key = key_file.open(passphrase)?;
        let mut vault = Self::open(policy, folder, claim, key_file, &data_key)?;
        match vault.write(|transaction| log::insert(transaction, LogKind::VaultUnlocked, None, now)) {
            Ok(()) | Err(VaultError::CannotWrite(WriteFailure::DiskFull)) => Ok(vault),
            Err(error) => Err(error),
        }
    }

    #[cfg(test)]
    pub(crate) fn connection(&mut self) -> &mut Connection {
        &mut self.connection
    }

    fn open(
        policy: Policy,
        folder: &Folder,
        claim: File,
        key_file: KeyFile,
        data_key: &DataKey,
    ) -> Result<Self, VaultError> {
        folder.settle_new_database()?;
        folder.check_database_size()?;
        let connection = database::open(&folder.database(), data_key, folder.ended_uncleanly())?;
        let cipher_version = database::cipher_version(&connection)?;
        Ok(Self { connection, _claim: claim, folder: folder.clone(), key_file, policy, cipher_version })
    }

    /// Does something whole, or nothing of it.
    fn write<T>(
        &mut self,
        what: impl FnOnce(&Transaction<'_>) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = what(&transaction)?;
        transaction.commit()?;
        Ok(done)
    }
}
