//! A vault that is looked at and left as it is: read, checked, never written.
//!
//! It needs no right to write, so it works on a copy, on a stick that is write-protected, and on evidence. No row in the log tells
//! of it, and a wrong passphrase is not counted: whoever has the files can guess at a copy anyway. A wait that stands is kept.
//!
//! **Architecture invariant:** nothing here writes into the folder of the vault.

mod chain;
mod place;
mod working_copy;

pub use chain::{LogFault, LogFlaw, LogSum};

use super::case::whose;
use super::retention::foresee;
use crate::chain::ChainKey;
use crate::database;
use crate::derivation::Policy;
use crate::error::VaultError;
use crate::folder::{Folder, FolderState};
use crate::member::{Member, MemberId, MemberState};
use crate::migration;
use crate::passphrase::Passphrase;
use crate::retention::Sweep;
use crate::settings::Settings;
use crate::table::case::{self, Search};
use crate::table::log::{self, LogEntry, LogHead};
use crate::table::{member as members, setting};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use std::fs::File;
use working_copy::WorkingCopy;

/// A vault that was opened to be looked at. Has no `Debug`; the database is closed and its key wiped when it is dropped.
///
/// ```
/// # use vault::{Folder, Inspection, Passphrase, Vault, VaultError};
/// # let place = std::env::temp_dir().join(format!("vault-inspection-example-{}", std::process::id()));
/// # let now = chrono::DateTime::UNIX_EPOCH;
/// let (folder, other) = (Folder::new(&place), Folder::new(place.join("no vault")));
/// let passphrase = Passphrase::new("trīs zaļi kaķi".to_owned()).expect("it is long enough");
/// Vault::create(&folder, "Test Officer One", &passphrase, now)?.lock(now)?;
///
/// assert_eq!(Inspection::open(&folder, &passphrase, now)?.member().name, "Test Officer One");
/// assert_eq!(Inspection::open(&other, &passphrase, now).err(), Some(VaultError::NoVault));
/// # std::fs::remove_dir_all(&place).ok();
/// # Ok::<(), VaultError>(())
/// ```
pub struct Inspection {
    // Closed before the copy is removed and the claim given up: fields are dropped in this order.
    connection: Connection,
    _copy: Option<WorkingCopy>,
    _claim: Option<File>,
    chain: ChainKey,
    member: Member,
    cipher_version: String,
    key_was_locked: bool,
}

/// Says what is wrong with a vault, as the first thing that was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// The vault could not be opened, or not be read.
    #[error("{0}")]
    Vault(#[from] VaultError),
    /// A page of the database is not as it was written; its number, if it could be told. The first is 1.
    #[error("page {} of the database is not as it was written", page.map_or_else(|| "?".to_owned(), |page| page.to_string()))]
    Page {
        /// The number.
        page: Option<u64>,
    },
    /// Every page is authentic, and the tables do not agree with their indexes.
    #[error("the tables of the database do not agree")]
    Tables,
    /// The log was tampered with.
    #[error("{0}")]
    Log(#[from] LogFlaw),
}

/// A database that has its key; nothing of it was read yet.
struct Attached {
    connection: Connection,
    copy: Option<WorkingCopy>,
    claim: Option<File>,
    chain: ChainKey,
    member: MemberId,
    key_was_locked: bool,
}

impl Inspection {
    /// Opens a vault to look at it. Of the pages it authenticates those that are read.
    ///
    /// After an unclean end the database and its write-ahead log are copied into a folder of their own among the temporary files,
    /// encrypted as they are, and a checkpoint is made there; the copy is removed again.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`]; [`VaultError::Wait`] while a wait stands; [`VaultError::Older`],
    /// [`VaultError::Newer`], [`VaultError::NotActive`], [`VaultError::InUse`], [`VaultError::NoVault`], those of
    /// [`crate::Damage`], [`VaultError::DatabaseDamaged`], [`VaultError::CannotRead`], [`VaultError::OutOfMemory`],
    /// [`VaultError::NotEncrypted`]; [`VaultError::CannotWrite`] when the copy cannot be made.
    pub fn open(folder: &Folder, passphrase: &Passphrase, now: DateTime<Utc>) -> Result<Self, VaultError> {
        Self::open_under(Policy::RELEASE, folder, passphrase, now)
    }

    /// Opens a vault and checks it: every page, the tables, and the chain of the log. Takes about a second for each 200 MB.
    ///
    /// # Errors
    /// The first [`Flaw`].
    pub fn verify(
        folder: &Folder,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<(Self, LogSum), Flaw> {
        Self::verify_under(Policy::RELEASE, folder, passphrase, now)
    }

    pub(crate) fn open_under(
        policy: Policy,
        folder: &Folder,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<Self, VaultError> {
        Attached::attach(&policy, folder, passphrase, now)?.settle()
    }

    pub(crate) fn verify_under(
        policy: Policy,
        folder: &Folder,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<(Self, LogSum), Flaw> {
        let attached = Attached::attach(&policy, folder, passphrase, now)?;
        // Before anything is read: a page that fails is named, and not only missed.
        if let Some(page) = database::first_bad_page(&attached.connection)? {
            return Err(Flaw::Page { page: page.number });
        }
        let inspection = attached.settle()?;
        match database::check_tables(&inspection.connection) {
            Err(VaultError::DatabaseDamaged) => return Err(Flaw::Tables),
            checked => checked?,
        }
        let sum = inspection.verify_log()?;
        Ok((inspection, sum))
    }

    /// Whose passphrase it was.
    pub fn member(&self) -> &Member {
        &self.member
    }

    /// The version of `SQLCipher` that reads this vault.
    pub fn cipher_version(&self) -> &str {
        &self.cipher_version
    }

    /// Whether the system kept the data key out of the swap while it lay in memory; no where its limit for that is too low.
    pub fn key_was_locked_in_memory(&self) -> bool {
        self.key_was_locked
    }

    /// The number of the database's last migration.
    ///
    /// # Errors
    /// Those of reading.
    pub fn database_version(&self) -> Result<u32, VaultError> {
        migration::version(&self.connection)
    }

    /// What holds for the whole vault.
    ///
    /// # Errors
    /// Those of reading.
    pub fn settings(&self) -> Result<Settings, VaultError> {
        setting::settings(&self.connection)
    }

    /// How many cases the member may see.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever sees none, and those of reading.
    pub fn count_cases(&self) -> Result<u32, VaultError> {
        case::count(&self.connection, &Search::default(), whose(&self.member)?)
    }

    /// Every member, those who were removed too, in the order of their numbers.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator, and those of reading.
    pub fn members(&self) -> Result<Vec<Member>, VaultError> {
        self.must_administer()?;
        members::list(&self.connection)
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

    /// A row of the log by its number, if it is there: to compare with one that was kept outside the vault.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator, and those of reading.
    pub fn log_row(&self, id: i64) -> Result<Option<LogHead>, VaultError> {
        self.must_administer()?;
        chain::row(&self.connection, id)
    }

    /// What a sweep would do now ([`crate::Vault::sweep`]). Does nothing of it, and names no case.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator, and those of reading.
    pub fn foresee_sweep(&self, now: DateTime<Utc>) -> Result<Sweep, VaultError> {
        self.must_administer()?;
        foresee(&self.connection, now)
    }

    /// Computes the chain of the log anew, from its first row. Every member may: it tells nothing that a row says.
    ///
    /// # Errors
    /// The first [`Flaw::Log`]; [`Flaw::Vault`] when it cannot be read.
    pub fn verify_log(&self) -> Result<LogSum, Flaw> {
        chain::verify(&self.connection, &self.chain)
    }

    fn must_administer(&self) -> Result<(), VaultError> {
        if self.member.roles.administrator { Ok(()) } else { Err(VaultError::NotPermitted) }
    }
}

impl Attached {
    fn attach(
        policy: &Policy,
        folder: &Folder,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<Self, VaultError> {
        match folder.state_under(policy) {
            FolderState::Empty => return Err(VaultError::NoVault),
            FolderState::Missing => return Err(VaultError::FolderNotFound),
            FolderState::Damaged(damage) => return Err(damage.into()),
            FolderState::Locked => {}
        }
        let claim = place::share(folder)?;
        let key_file = folder.read_key_file(policy)?;
        match folder.wait(now) {
            0 => {}
            seconds => return Err(VaultError::Wait { seconds }),
        }
        let opened = key_file.open_with(passphrase)?;
        let (connection, copy) = if folder.ended_uncleanly() {
            let copy = WorkingCopy::of(&folder.database())?;
            (copy.attach(&opened.data_key)?, Some(copy))
        } else {
            let database = folder.database();
            let path = if database.try_exists().unwrap_or(true) { database } else { folder.new_database() };
            (place::attach_read_only(&path, &opened.data_key)?, None)
        };
        let chain = ChainKey::derive(&opened.data_key);
        let key_was_locked = opened.data_key.is_locked_in_memory();
        Ok(Self { connection, copy, claim, chain, member: MemberId(opened.slot), key_was_locked })
    }

    /// Reads what must be known of a database before the rest of it makes sense.
    fn settle(self) -> Result<Inspection, VaultError> {
        let Self { connection, copy, claim, chain, member, key_was_locked } = self;
        database::read_first(&connection)?;
        database::must_be_ours(&connection)?;
        if migration::is_newer(&connection)? {
            return Err(VaultError::Newer);
        }
        if migration::is_due(&connection)? {
            return Err(VaultError::Older);
        }
        let member = members::load(&connection, member)?;
        if member.state != MemberState::Active {
            return Err(VaultError::NotActive);
        }
        let cipher_version = database::cipher_version(&connection)?;
        Ok(Inspection {
            connection,
            _copy: copy,
            _claim: claim,
            chain,
            member,
            cipher_version,
            key_was_locked,
        })
    }
}
