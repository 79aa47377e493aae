//! The folder of a vault: which files stand in it, how they are written, and who has it open.

use crate::attempt;
use crate::damage::Damage;
use crate::derivation::Policy;
use crate::error::{VaultError, on_write};
use crate::file_name::{self, PAGE};
use crate::key_file::{KeyFile, SIZE_MAX};
use crate::new_file::{folder_of, owner_only};
use crate::tries::Tries;
use chrono::{DateTime, Utc};
use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// The folder in which a vault stands, or may stand.
#[derive(Clone)]
pub struct Folder {
    path: PathBuf,
    of_platform: bool,
}

/// What a folder holds, as far as can be said without a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FolderState {
    /// No vault: one may be created. The folder itself need not exist.
    Empty,
    /// No folder, and no place for one: somebody named it, and the drive on which it lies is not connected. Nothing may be created.
    Missing,
    /// A vault that a passphrase may open.
    Locked,
    /// A vault that no passphrase opens before somebody repairs it.
    Damaged(Damage),
}

impl Folder {
    /// A folder that somebody named. It is made when a vault is created in it, and the folder above it never is: where that one is
    /// missing, the drive is. Looks at nothing and creates nothing.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), of_platform: false }
    }

    /// A folder that nobody named: the platform's for the data of programs. At the first start the folders above it are made, too.
    pub fn of_platform(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), of_platform: true }
    }

    /// A folder beside this one, to be made as this one is.
    pub(crate) fn sibling(&self, path: PathBuf) -> Self {
        Self { path, ..*self }
    }

    /// Says what the folder holds. Creates nothing, and derives no key.
    pub fn state(&self) -> FolderState {
        self.state_under(&Policy::RELEASE)
    }

    pub(crate) fn state_under(&self, policy: &Policy) -> FolderState {
        let damage = match (exists(&self.key_file()), self.has_database()) {
            (Ok(false), Ok(false)) => match self.can_stand() {
                Ok(true) => return FolderState::Empty,
                Ok(false) => return FolderState::Missing,
                Err(_) => Damage::CannotRead,
            },
            (Ok(false), Ok(true)) => Damage::KeyFileMissing,
            (Ok(true), Ok(database)) => match self.read_key_file(policy) {
                Err(VaultError::Newer) => Damage::KeyFileNewer,
                Err(VaultError::CannotRead) => Damage::CannotRead,
                Err(_) => Damage::KeyFileDamaged,
                Ok(_) if !database => Damage::DatabaseMissing,
                Ok(_) => match self.check_database_size() {
                    Ok(()) => return FolderState::Locked,
                    Err(VaultError::CannotRead) => Damage::CannotRead,
                    Err(_) => Damage::DatabaseDamaged,
                },
            },
            (Err(_), _) | (_, Err(_)) => Damage::CannotRead,
        };
        FolderState::Damaged(damage)
    }

    /// How many seconds the next try of a passphrase has to wait; 0 when it may be made.
    pub fn wait(&self, now: DateTime<Utc>) -> u32 {
        self.tries().settled(now).wait(now)
    }

    /// The wrong passphrases so far; none when that is not to be read.
    pub(crate) fn tries(&self) -> Tries {
        attempt::read(self)
    }

    pub(crate) fn tries_file(&self) -> PathBuf {
        self.path.join(file_name::TRIES)
    }

    pub(crate) fn key_file(&self) -> PathBuf {
        self.path.join(file_name::KEY_FILE)
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.path.join(file_name::DATABASE)
    }

    /// The database of a vault whose creation was cut off after the key file was written.
    pub(crate) fn new_database(&self) -> PathBuf {
        self.path.join(file_name::NEW_DATABASE)
    }

    /// The write-ahead log of the database, which is there while it is open and after an end that was not clean.
    pub(crate) fn wal(&self) -> PathBuf {
        self.path.join(file_name::WAL)
    }

    /// What keeps every other program out while it is locked.
    pub(crate) fn lock_file(&self) -> PathBuf {
        self.path.join(file_name::LOCK)
    }

    /// The folder of the snapshots, which need not exist.
    pub(crate) fn snapshots(&self) -> PathBuf {
        self.path.join(file_name::SNAPSHOTS)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the write-ahead log holds something that is not in the database yet: the last end was not a clean one.
    pub(crate) fn ended_uncleanly(&self) -> bool {
        fs::metadata(self.wal()).is_ok_and(|found| found.len() > 0)
    }

    /// Whether the folder is there or may be made. A link that leads nowhere leads to a drive that is not connected.
    fn can_stand(&self) -> Result<bool, VaultError> {
        if exists(&self.path)? {
            return Ok(true);
        }
        let is_link = fs::symlink_metadata(&self.path).is_ok();
        Ok(!is_link && (self.of_platform || exists(folder_of(&self.path))?))
    }

    fn has_database(&self) -> Result<bool, VaultError> {
        // A write-ahead log without a database is the rest of a vault: it must not be overwritten either. A new database without a key
        // is no vault yet: nothing was ever kept in it.
        Ok(exists(&self.database())?
            || exists(&self.wal())?
            || (exists(&self.key_file())? && exists(&self.new_database())?))
    }

    /// `SQLite` takes a file without bytes for a new database, so it must not see one.
    pub(crate) fn check_database_size(&self) -> Result<(), VaultError> {
        let path = if exists(&self.database())? { self.database() } else { self.new_database() };
        let size = fs::metadata(path).map_err(|error| on_read(&error, VaultError::DatabaseMissing))?.len();
        // A program that died in a checkpoint may leave half a page; the write-ahead log still holds the whole one.
        let whole = size >= PAGE && (size.is_multiple_of(PAGE) || self.ended_uncleanly());
        if whole { Ok(()) } else { Err(VaultError::DatabaseDamaged) }
    }

    /// Makes the folder, unless it is there, for its owner only.
    ///
    /// # Errors
    /// [`VaultError::FolderNotFound`] when the folder above it is missing and must not be made, [`VaultError::CannotWrite`].
    pub(crate) fn make(&self) -> Result<(), VaultError> {
        let above = self.of_platform;
        match fs::DirBuilder::new().recursive(above).create(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && self.path.is_dir() => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(VaultError::FolderNotFound),
            made => made.map_err(|error| on_write(&error))?,
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(&self.path, fs::Permissions::from_mode(0o700))
                .map_err(|error| on_write(&error))?;
        }
        Ok(())
    }

    /// Keeps every other program out until the returned file is dropped, or this program ends in whatever way.
    pub(crate) fn claim(&self) -> Result<File, VaultError> {
        let mut options = owner_only();
        let file = options.create(true).truncate(false).open(self.lock_file());
        let file = file.map_err(|error| on_write(&error))?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(VaultError::InUse),
            Err(TryLockError::Error(error)) => Err(on_write(&error)),
        }
    }

    pub(crate) fn read_key_file(&self, policy: &Policy) -> Result<KeyFile, VaultError> {
        let found =
            fs::metadata(self.key_file()).map_err(|error| on_read(&error, VaultError::KeyFileMissing))?;
        // A pipe in its place would be read for ever.
        if !found.is_file() {
            return Err(VaultError::CannotRead);
        }
        let file =
            File::open(self.key_file()).map_err(|error| on_read(&error, VaultError::KeyFileMissing))?;
        let mut bytes = Vec::new();
        let read = file.take(SIZE_MAX + 1).read_to_end(&mut bytes).map_err(|_| VaultError::CannotRead)?;
        if read as u64 > SIZE_MAX {
            return Err(VaultError::KeyFileDamaged);
        }
        KeyFile::read(&bytes, policy)
    }

    /// Writes the key file whole or not at all: beside it, to the disk, then in its place.
    pub(crate) fn write_key_file(&self, key_file: &KeyFile) -> Result<(), VaultError> {
        let beside = self.path.join(file_name::NEW_KEY_FILE);
        let write = || -> io::Result<()> {
            let mut file = owner_only().create(true).truncate(true).open(&beside)?;
            file.write_all(key_file.write().as_bytes())?;
            file.sync_all()?;
            fs::rename(&beside, self.key_file())?;
            self.sync()
        };
        write().map_err(|error| on_write(&error))
    }

    /// Makes an empty file for a new database, in place of one that was never put to use.
    pub(crate) fn make_new_database(&self) -> Result<PathBuf, VaultError> {
        let path = self.new_database();
        for rest in [path.clone(), self.path.join(file_name::NEW_WAL), self.path.join(file_name::NEW_JOURNAL)]
        {
            match fs::remove_file(rest) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(on_write(&error)),
                Ok(()) | Err(_) => {}
            }
        }
        owner_only().create_new(true).open(&path).map_err(|error| on_write(&error))?;
        Ok(path)
    }

    /// Puts a new database to use, unless that was done.
    pub(crate) fn settle_new_database(&self) -> Result<(), VaultError> {
        if exists(&self.database())? || !exists(&self.new_database())? {
            return Ok(());
        }
        let settle = || fs::rename(self.new_database(), self.database()).and_then(|()| self.sync());
        settle().map_err(|error| on_write(&error))
    }

    /// Brings renamed files to the disk; Windows does so by itself and opens no folder.
    pub(crate) fn sync(&self) -> io::Result<()> {
        if cfg!(unix) { File::open(&self.path)?.sync_all() } else { Ok(()) }
    }
}

fn exists(path: &Path) -> Result<bool, VaultError> {
    path.try_exists().map_err(|_| VaultError::CannotRead)
}

fn on_read(error: &io::Error, missing: VaultError) -> VaultError {
    if error.kind() == io::ErrorKind::NotFound { missing } else { VaultError::CannotRead }
}
