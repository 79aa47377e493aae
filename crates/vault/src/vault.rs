//! An open vault: created or unlocked by a passphrase (`vault/unlock`), locked again at the end. What is done to cases stands in
//! `vault/case`, what is being typed in `vault/draft`, what an administrator does in `vault/member` and `vault/settings`.
//!
//! **Architecture invariant:** the data key is not kept here once the database has it; whatever changes the key file goes by a
//! passphrase. Whether a member's role allows something is decided here and below, never by a caller.

mod backup;
mod case;
mod confirmation;
mod conversation;
mod draft;
mod exchange;
mod export;
mod inspection;
#[cfg(feature = "measure")]
pub mod measure;
mod member;
mod recovery;
mod retention;
mod settings;
mod unlock;

pub use conversation::ConversationChange;
pub use draft::{DRAFT_FIELD_MAX, DRAFT_TEXT_MAX};
pub use export::{ExportedCase, SecondPerson};
pub use inspection::{Flaw, Inspection, LogFault, LogFlaw, LogSum};
pub use recovery::Recovery;

use crate::attempt::Attempt;
use crate::database;
use crate::derivation::Policy;
use crate::error::VaultError;
use crate::folder::Folder;
use crate::key_file::{KeyFile, Opened};
use crate::log_check::{self, LogCheck};
use crate::member::{Member, MemberId};
use crate::passphrase::Passphrase;
use crate::table::{
    log::{self, About, LogEntry, LogHead, LogKind, LogWriter},
    setting,
};
use crate::tries::At;
use chrono::{DateTime, Utc};
use ring::hmac;
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
/// Vault::create(&folder, "Test Officer One", &passphrase, now)?.lock(now)?;
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
    member: Member,
    writer: LogWriter,
    snapshot_key: hmac::Key,
    key_was_locked: bool,
}

impl Vault {
    /// Locks the vault: what stands in the write-ahead log goes into the database, which is closed, its key and pages wiped. It
    /// is closed even when an error is returned.
    ///
    /// # Errors
    /// [`VaultError::CannotWrite`]: what was kept is safe, but a rest of the write-ahead log stays until the next time.
    pub fn lock(mut self, now: DateTime<Utc>) -> Result<(), VaultError> {
        let logged = self.write(|t, writer| log::insert(t, writer, LogKind::VaultLocked, About::Vault, now));
        database::close(self.connection)?;
        logged
    }

    /// Who opened the vault.
    pub fn member(&self) -> &Member {
        &self.member
    }

    /// Wraps the data key by a new passphrase of the member. The database is not touched apart from its log, and stays open.
    ///
    /// Whoever has an old copy of the key file still opens it with the old passphrase.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`] when the old one is not the member's, [`VaultError::Wait`],
    /// [`VaultError::PassphraseTaken`]; those of reading and writing.
    pub fn change_passphrase(
        &mut self,
        old: &Passphrase,
        new: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        let opened = self.open_mine(old, now)?;
        self.must_be_free(new, self.member.id)?;
        let key_file = self.key_file.with(self.member.id.0, new.bytes(), &opened.data_key, &self.policy)?;
        // The row first: a row too many misleads nobody, a changed key file that was reported as a failure locks out.
        self.write(|t, writer| log::insert(t, writer, LogKind::PassphraseChanged, About::Vault, now))?;
        self.put(key_file)?;
        self.renew_snapshots(now)
    }

    /// Whether a passphrase is the one by which the member opened this vault, which stays open. Takes as long as one key
    /// derivation.
    ///
    /// Asks the key file with which the vault was opened, not the one that lies in the folder now: a key file of another vault,
    /// put there in the meantime, lets nobody in.
    ///
    /// # Errors
    /// [`VaultError::Wait`], [`VaultError::OutOfMemory`].
    pub fn is_passphrase(&self, passphrase: &Passphrase, now: DateTime<Utc>) -> Result<bool, VaultError> {
        match self.open_mine(passphrase, now) {
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
        database::checkpoint(&self.connection)?;
        database::check_pages(&self.connection)?;
        database::check_tables(&self.connection)
    }

    /// The version of `SQLCipher` that encrypts this vault.
    pub fn cipher_version(&self) -> &str {
        &self.cipher_version
    }

    /// Whether the system kept the data key out of the swap while it lay in memory; no where its limit for that is too low.
    pub fn key_was_locked_in_memory(&self) -> bool {
        self.key_was_locked
    }

    /// The office of the member, if it was set.
    ///
    /// # Errors
    /// Those of reading.
    pub fn office(&self) -> Result<Option<Office>, VaultError> {
        setting::office(&self.connection, self.member.id)
    }

    /// Sets the office of the member.
    ///
    /// # Errors
    /// Those of writing.
    pub fn set_office(&mut self, office: &Office, now: DateTime<Utc>) -> Result<(), VaultError> {
        let member = self.member.id;
        self.write(|t, writer| {
            setting::set_office(t, member, office)?;
            log::insert(t, writer, LogKind::OfficeSet, About::Vault, now)
        })
    }

    /// Checks the chain of the log, row by row: about a million rows a second on two cores.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator, [`VaultError::DatabaseDamaged`]; those of reading.
    pub fn check_log(&self) -> Result<LogCheck, VaultError> {
        self.must_administer()?;
        log_check::check(&self.connection, &self.writer.key)
    }

    /// The newest rows of the log, the newest first.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator, and those of reading.
    pub fn log(&self, limit: u32) -> Result<Vec<LogEntry>, VaultError> {
        self.must_administer()?;
        log::newest(&self.connection, limit)
    }

    /// The newest row of the log, to be kept outside the vault.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator, and those of reading.
    pub fn log_head(&self) -> Result<Option<LogHead>, VaultError> {
        self.must_administer()?;
        log::head(&self.connection)
    }

    #[cfg(test)]
    pub(crate) fn connection(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// Opens the key file by the member's own passphrase, with the wait after wrong ones.
    fn open_mine(&self, passphrase: &Passphrase, now: DateTime<Utc>) -> Result<Opened, VaultError> {
        let opened = self.try_open(passphrase, now)?;
        if opened.slot == self.member.id.0 { Ok(opened) } else { Err(VaultError::WrongPassphrase) }
    }

    /// Opens the key file by a passphrase, with the wait after wrong ones.
    fn try_open(&self, passphrase: &Passphrase, now: DateTime<Utc>) -> Result<Opened, VaultError> {
        let attempt = Attempt::begin(&self.folder, now)?;
        let opened = self.key_file.open_with(passphrase);
        attempt.settle(At::Inside, &opened);
        opened
    }

    /// No two members may have the same passphrase: nobody could tell who came in.
    fn must_be_free(&self, passphrase: &Passphrase, member: MemberId) -> Result<(), VaultError> {
        match self.key_file.open_with(passphrase) {
            Ok(opened) if opened.slot != member.0 => Err(VaultError::PassphraseTaken),
            Ok(_) | Err(VaultError::WrongPassphrase) => Ok(()),
            Err(error) => Err(error),
        }
    }

    fn must_administer(&self) -> Result<(), VaultError> {
        if self.member.roles.administrator { Ok(()) } else { Err(VaultError::NotPermitted) }
    }

    /// Puts another key file in place of this one.
    fn put(&mut self, key_file: KeyFile) -> Result<(), VaultError> {
        self.folder.write_key_file(&key_file)?;
        self.key_file = key_file;
        Ok(())
    }

    /// Does something whole, or nothing of it.
    fn write<T>(
        &mut self,
        what: impl FnOnce(&Transaction<'_>, &LogWriter) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = what(&transaction, &self.writer)?;
        transaction.commit()?;
        Ok(done)
    }
}
