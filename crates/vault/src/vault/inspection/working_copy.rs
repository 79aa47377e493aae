//! A copy of a database that was not closed in good order, for a checkpoint that does not touch the vault.
//!
//! What is copied is encrypted, and the key file is not among it. The copy lies in a folder of its own among the temporary
//! files, for its owner only.

use crate::database;
use crate::error::{VaultError, on_write};
use crate::file_name;
use crate::key::DataKey;
use crate::{hex, random};
use rusqlite::Connection;
use std::env;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// A copy of a database with its write-ahead log; removed when it is dropped.
pub struct WorkingCopy(PathBuf);

impl WorkingCopy {
    /// Copies a database and its write-ahead log.
    ///
    /// # Errors
    /// [`VaultError::CannotRead`], [`VaultError::CannotWrite`], [`VaultError::NoRandomBytes`].
    pub fn of(database: &Path) -> Result<Self, VaultError> {
        let name = format!("atpazit-{}", hex::write(&random::bytes::<16>()?));
        let copy = Self(env::temp_dir().join(name));
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt as _;
            builder.mode(0o700);
        }
        builder.create(&copy.0).map_err(|error| on_write(&error))?;
        copy_file(database, &copy.database())?;
        copy_file(&wal_of(database), &wal_of(&copy.database()))?;
        Ok(copy)
    }

    /// Gives the copy its key and makes a checkpoint. What is not authentic in it is met by the check of the pages.
    ///
    /// # Errors
    /// [`VaultError::DatabaseDamaged`] and those of writing.
    pub fn attach(&self, key: &DataKey) -> Result<Connection, VaultError> {
        let connection = database::connect(&self.database(), key)?;
        database::set_up(&connection)?;
        database::checkpoint(&connection)?;
        connection.pragma_update(None, "query_only", "ON")?;
        Ok(connection)
    }

    fn database(&self) -> PathBuf {
        self.0.join(file_name::DATABASE)
    }
}

impl Drop for WorkingCopy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn wal_of(database: &Path) -> PathBuf {
    let mut name = OsString::from(database);
    name.push("-wal");
    name.into()
}

/// Copies the bytes and not the rights: the file may be write-protected.
fn copy_file(from: &Path, to: &Path) -> Result<(), VaultError> {
    let mut from = File::open(from).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => VaultError::DatabaseMissing,
        _ => VaultError::CannotRead,
    })?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut to = options.open(to).map_err(|error| on_write(&error))?;
    io::copy(&mut from, &mut to).map_err(|error| on_write(&error))?;
    Ok(())
}
