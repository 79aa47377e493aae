//! Creating a vault, and opening one by a passphrase.

use super::Vault;
use crate::attempt::{self, Attempt};
use crate::chain::ChainKey;
use crate::database;
use crate::derivation::Policy;
use crate::destroy::destroy;
use crate::error::{VaultError, WriteFailure};
use crate::folder::{Folder, FolderState};
use crate::key::DataKey;
use crate::key_file::{KeyFile, Opened};
use crate::member::{Member, MemberId, MemberState, Roles};
use crate::passphrase::Passphrase;
use crate::snapshot;
use crate::table::log::{self, About, LogKind, LogWriter};
use crate::table::member as members;
use crate::tries::At;
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use std::fs::File;

impl Vault {
    /// Creates a vault in an empty folder, which is made if need be, and opens it. The folder is then its owner's only, and its one
    /// member works alone ([`Roles::ALONE`]). The name may be empty for the time being.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`] when the folder holds any part of a vault, [`VaultError::FolderNotFound`] when there is no place
    /// for it ([`FolderState::Missing`]), [`VaultError::InvalidName`],
    /// [`VaultError::InUse`], [`VaultError::CannotRead`], [`VaultError::CannotWrite`], [`VaultError::OutOfMemory`],
    /// [`VaultError::NoRandomBytes`], [`VaultError::NotEncrypted`].
    pub fn create(
        folder: &Folder,
        name: &str,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<Self, VaultError> {
        Self::create_under(Policy::RELEASE, folder, name, passphrase, now)
    }

    /// Opens a vault. Takes as long as one key derivation, about a fifth of a second, and 64 MiB; longer where members' slots were
    /// made at different costs.
    ///
    /// On a full disk it opens without a row in the log, so that cases can be read. To delete one takes some space, too.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`]; [`VaultError::Wait`] after too many of them, and [`VaultError::Destroyed`] where the
    /// institution chose so; [`VaultError::NotActive`], [`VaultError::InUse`], [`VaultError::NoVault`], [`VaultError::FolderNotFound`], those of
    /// [`crate::Damage`], [`VaultError::DatabaseDamaged`], [`VaultError::Newer`], [`VaultError::CannotRead`],
    /// [`VaultError::CannotWrite`], [`VaultError::OutOfMemory`], [`VaultError::NotEncrypted`].
    pub fn unlock(folder: &Folder, passphrase: &Passphrase, now: DateTime<Utc>) -> Result<Self, VaultError> {
        Self::unlock_under(Policy::RELEASE, folder, passphrase, now)
    }

    pub(crate) fn create_under(
        policy: Policy,
        folder: &Folder,
        name: &str,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<Self, VaultError> {
        let must_be_empty = || match folder.state_under(&policy) {
            FolderState::Empty => Ok(()),
            FolderState::Missing => Err(VaultError::FolderNotFound),
            FolderState::Locked | FolderState::Damaged(_) => Err(VaultError::AlreadyExists),
        };
        let name = super::member::first_name(name)?;
        must_be_empty()?;
        folder.make()?;
        let claim = folder.claim()?;
        // Another program may have been faster.
        must_be_empty()?;
        attempt::forget(folder);
        let data_key = DataKey::make()?;
        let key_file = KeyFile::make(&data_key, passphrase.bytes(), &policy)?;
        // Cut off before the key file: the folder counts as empty. After it: unlocking puts the database to use.
        database::create(&folder.make_new_database()?, &data_key)?;
        folder.write_key_file(&key_file)?;
        let mut vault = Self::open(policy, folder, claim, key_file, &data_key, MemberId(1), now)?;
        vault.write(|t, writer| {
            members::set_name(t, MemberId(1), &name)?;
            log::insert(t, writer, LogKind::VaultCreated, About::Vault, now)
        })?;
        vault.member.name = name;
        Ok(vault)
    }

    pub(crate) fn unlock_under(
        policy: Policy,
        folder: &Folder,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<Self, VaultError> {
        let (claim, key_file) = claim(&policy, folder)?;
        let opened = try_secret(folder, &key_file, now, || key_file.open_with(passphrase))?;
        let mut vault =
            Self::open(policy, folder, claim, key_file, &opened.data_key, MemberId(opened.slot), now)?;
        vault.enter(&opened, passphrase.bytes(), LogKind::VaultUnlocked, now)?;
        Ok(vault)
    }

    /// Opens the database and learns who came in.
    pub(super) fn open(
        policy: Policy,
        folder: &Folder,
        claim: File,
        key_file: KeyFile,
        data_key: &DataKey,
        member: MemberId,
        now: DateTime<Utc>,
    ) -> Result<Self, VaultError> {
        folder.settle_new_database()?;
        folder.check_database_size()?;
        let snapshot_key = data_key.derive_seal_key(snapshot::PURPOSE);
        let before = |connection: &Connection| {
            snapshot::take(folder, connection, &key_file, &snapshot_key, now).map(|_| ())
        };
        let connection = database::open(&folder.database(), data_key, folder.ended_uncleanly(), before)?;
        let cipher_version = database::cipher_version(&connection)?;
        // The recovery key is nobody's: who comes in by it is said later.
        let member = match member.0 {
            crate::key_slot::RECOVERY => {
                let (name, roles) = (String::new(), Roles::default());
                Member { id: member, name, roles, state: MemberState::Active }
            }
            _ => members::load(&connection, member)?,
        };
        if member.state != MemberState::Active {
            // A key file from before the member was disabled or removed was put back.
            return Err(VaultError::NotActive);
        }
        let key_was_locked = data_key.is_locked_in_memory();
        let writer = LogWriter { member: Some(member.id), key: ChainKey::derive(data_key) };
        let folder = folder.clone();
        Ok(Self {
            connection,
            _claim: claim,
            folder,
            key_file,
            policy,
            cipher_version,
            member,
            writer,
            snapshot_key,
            key_was_locked,
        })
    }

    /// Notes who came in, and brings the key file to what this program writes today.
    pub(super) fn enter(
        &mut self,
        opened: &Opened,
        secret: &[u8],
        kind: LogKind,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        let logged = self.write(|t, writer| log::insert(t, writer, kind, About::Vault, now));
        for done in [logged, self.upgrade(opened, secret)] {
            match done {
                // Somebody must be able to delete what fills the disk.
                Ok(()) | Err(VaultError::CannotWrite(WriteFailure::DiskFull)) => {}
                Err(error) => return Err(error),
            }
        }
        self.take_daily_snapshot(now);
        Ok(())
    }

    /// Writes the key file as this program does today, unless it is so already.
    pub(super) fn upgrade(&mut self, opened: &Opened, secret: &[u8]) -> Result<(), VaultError> {
        match self.key_file.upgraded(opened, secret, &self.policy)? {
            Some(key_file) => self.put(key_file),
            None => Ok(()),
        }
    }
}

/// Keeps other programs out, and reads the key file.
pub(super) fn claim(policy: &Policy, folder: &Folder) -> Result<(File, KeyFile), VaultError> {
    match folder.state_under(policy) {
        FolderState::Empty => return Err(VaultError::NoVault),
        FolderState::Missing => return Err(VaultError::FolderNotFound),
        FolderState::Damaged(damage) => return Err(damage.into()),
        FolderState::Locked => {}
    }
    let claim = folder.claim()?;
    Ok((claim, folder.read_key_file(policy)?))
}

/// Tries a secret: waits are kept, and after too many wrong ones the vault is destroyed where the institution chose so.
pub(super) fn try_secret(
    folder: &Folder,
    key_file: &KeyFile,
    now: DateTime<Utc>,
    open: impl FnOnce() -> Result<Opened, VaultError>,
) -> Result<Opened, VaultError> {
    let attempt = Attempt::begin(folder, now)?;
    let opened = open();
    let failures = attempt.settle(At::Lock, &opened).failures;
    let wrong = matches!(opened, Err(VaultError::WrongPassphrase));
    if wrong && key_file.destroy_after().is_some_and(|most| failures >= most) {
        destroy(folder)?;
        return Err(VaultError::Destroyed);
    }
    opened
}
