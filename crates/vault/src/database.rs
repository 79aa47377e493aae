//! The database file: opened with the data key, checked, brought to the newest version, closed without a rest.

use crate::chain::ChainKey;
use crate::error::{VaultError, WriteFailure};
use crate::key::DataKey;
use crate::migration;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
#[cfg(feature = "measure")]
use std::sync::atomic::{AtomicBool, Ordering};

/// Marks the file as a vault of this program: `Atpz`.
const APPLICATION_ID: i32 = i32::from_be_bytes(*b"Atpz");

/// Whether this process leaves the encryption out, to measure what it costs.
#[cfg(feature = "measure")]
pub static PLAIN: AtomicBool = AtomicBool::new(false);

/// Makes the database of a new vault in an empty file.
///
/// # Errors
/// [`VaultError::NotEncrypted`] and those of writing.
pub fn create(path: &Path, key: &DataKey) -> Result<(), VaultError> {
    let mut connection = connect(path, key)?;
    // Cannot be turned on later without rewriting the whole file; a deletion gives its pages back by it.
    connection.pragma_update(None, "auto_vacuum", "INCREMENTAL")?;
    set_up(&connection)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    migration::migrate(&mut connection, &ChainKey::derive(key))?;
    close(connection)
}

/// Opens the database of a vault. When a migration is due, `before_migration` is done first; if that fails, nothing is migrated.
///
/// # Errors
/// [`VaultError::DatabaseDamaged`] when the key does not open it or a page is not sound, [`VaultError::Newer`],
/// [`VaultError::NotEncrypted`], and those of reading and writing.
pub fn open(
    path: &Path,
    key: &DataKey,
    ended_uncleanly: bool,
    before_migration: impl FnOnce(&Connection) -> Result<(), VaultError>,
) -> Result<Connection, VaultError> {
    let mut connection = connect(path, key)?;
    must_be_ours(&connection)?;
    set_up(&connection)?;
    if migration::is_due(&connection)? {
        before_migration(&connection)?;
    }
    migration::migrate(&mut connection, &ChainKey::derive(key))?;
    if ended_uncleanly {
        match checkpoint(&connection) {
            Ok(()) => check_pages(&connection)?,
            // The write-ahead log stays and is read; somebody must be able to delete what fills the disk.
            Err(VaultError::CannotWrite(WriteFailure::DiskFull)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(connection)
}

/// The version of `SQLCipher`.
pub fn cipher_version(connection: &Connection) -> Result<String, VaultError> {
    let version = connection.query_row("PRAGMA cipher_version", [], |row| row.get::<_, String>(0));
    match version {
        Ok(version) if !version.is_empty() => Ok(version),
        // Plain SQLite knows no such pragma and answers with no row.
        Ok(_) | Err(rusqlite::Error::QueryReturnedNoRows) => Err(VaultError::NotEncrypted),
        Err(error) => Err(error.into()),
    }
}

/// Authenticates every page of the file.
///
/// # Errors
/// [`VaultError::DatabaseDamaged`] when a page was changed or cut.
pub fn check_pages(connection: &Connection) -> Result<(), VaultError> {
    if first_bad_page(connection)?.is_none() { Ok(()) } else { Err(VaultError::DatabaseDamaged) }
}

/// A page that is not as it was written.
pub struct BadPage {
    /// Its number, where `SQLCipher` says it; the first is 1.
    pub number: Option<u64>,
}

/// Authenticates every page of the file, and gives the first that was changed or cut.
///
/// # Errors
/// Those of reading.
pub fn first_bad_page(connection: &Connection) -> Result<Option<BadPage>, VaultError> {
    let mut statement = connection.prepare("PRAGMA cipher_integrity_check")?;
    let mut complaints = statement.query([])?;
    let Some(complaint) = complaints.next()? else { return Ok(None) };
    let complaint: String = complaint.get(0)?;
    let number = complaint.split_whitespace().skip_while(|word| *word != "page").nth(1);
    Ok(Some(BadPage { number: number.and_then(|number| number.parse().ok()) }))
}

/// Checks that the tables and their indexes agree.
///
/// # Errors
/// [`VaultError::DatabaseDamaged`] when they do not.
pub fn check_tables(connection: &Connection) -> Result<(), VaultError> {
    let answer: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if answer == "ok" { Ok(()) } else { Err(VaultError::DatabaseDamaged) }
}

/// Gives the pages that are free back to the disk; where they end, at the next checkpoint.
pub fn give_pages_back(connection: &Connection) -> Result<(), VaultError> {
    let mut statement = connection.prepare("PRAGMA incremental_vacuum")?;
    let mut rows = statement.query([])?;
    while rows.next()?.is_some() {}
    Ok(())
}

/// Moves what stands in the write-ahead log into the database, and empties it.
pub fn checkpoint(connection: &Connection) -> Result<(), VaultError> {
    let busy: bool = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy { Err(VaultError::InUse) } else { Ok(()) }
}

/// Closes the database. `SQLite` wipes its key and its pages, and removes the write-ahead log.
pub fn close(connection: Connection) -> Result<(), VaultError> {
    checkpoint(&connection)?;
    connection.close().map_err(|(_, error)| error.into())
}

/// Gives a database that will be written its key, and reads the first of it.
///
/// # Errors
/// [`VaultError::DatabaseDamaged`] when the key does not open it, [`VaultError::NotEncrypted`], and those of reading.
pub fn connect(path: &Path, key: &DataKey) -> Result<Connection, VaultError> {
    let connection = attach(path, OpenFlags::SQLITE_OPEN_READ_WRITE, key)?;
    // Before the first read: with one program at a time the index of the write-ahead log can stay in memory. A third file for it would need
    // 32 KiB, and a vault must open on a full disk too.
    set(&connection, "locking_mode", "EXCLUSIVE")?;
    read_first(&connection)?;
    Ok(connection)
}

/// Gives a database its key, without reading anything yet.
///
/// # Errors
/// [`VaultError::NotEncrypted`] and those of reading.
pub fn attach(path: &Path, flags: OpenFlags, key: &DataKey) -> Result<Connection, VaultError> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    cipher_version(&connection)?;
    #[cfg(feature = "measure")]
    if PLAIN.load(Ordering::Relaxed) {
        return Ok(connection);
    }
    // SQLCipher would write its complaints, with the path of the file, to the terminal.
    connection.pragma_update_and_check(None, "cipher_log_level", "NONE", |_| Ok(()))?;
    // Before the key: from here on SQLite wipes what it frees, the text of the next statement too.
    connection.pragma_update(None, "cipher_memory_security", true)?;
    connection.execute_batch(&key.pragma())?;
    Ok(connection)
}

/// Reads the head of a database and its schema: the first read tells whether the key fits.
///
/// # Errors
/// [`VaultError::DatabaseDamaged`] when it does not.
pub fn read_first(connection: &Connection) -> Result<(), VaultError> {
    Ok(connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?)
}

/// Sees that a database is one of this program.
///
/// # Errors
/// [`VaultError::DatabaseDamaged`] when it is not.
pub fn must_be_ours(connection: &Connection) -> Result<(), VaultError> {
    let application_id: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if application_id == APPLICATION_ID { Ok(()) } else { Err(VaultError::DatabaseDamaged) }
}

/// Sets what holds for every open database that may be written.
///
/// # Errors
/// Those of writing.
pub fn set_up(connection: &Connection) -> Result<(), VaultError> {
    for (name, value) in [
        ("journal_mode", "WAL"),
        ("synchronous", "FULL"),
        ("temp_store", "MEMORY"),
        ("secure_delete", "ON"),
        ("foreign_keys", "ON"),
        ("trusted_schema", "OFF"),
    ] {
        set(connection, name, value)?;
    }
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

fn set(connection: &Connection, name: &str, value: &str) -> Result<(), VaultError> {
    match connection.pragma_update_and_check(None, name, value, |_| Ok(())) {
        Ok(()) | Err(rusqlite::Error::QueryReturnedNoRows) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::fs::File;

    const KEY: [u8; 32] = [7; 32];

    fn new() -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(crate::file_name::DATABASE);
        File::create(&path).unwrap();
        create(&path, &DataKey::of(KEY)).unwrap();
        (folder, path)
    }

    #[test]
    fn every_pragma_is_in_force() {
        let (_folder, path) = new();
        let connection = open(&path, &DataKey::of(KEY), false, |_| Ok(())).unwrap();
        assert!(cipher_version(&connection).unwrap().starts_with('4'));
        for (name, value) in [
            ("journal_mode", "wal"),
            ("locking_mode", "exclusive"),
            ("synchronous", "2"),
            ("temp_store", "2"),
            ("secure_delete", "1"),
            ("foreign_keys", "1"),
            ("auto_vacuum", "2"),
            ("cipher_memory_security", "1"),
            ("user_version", "8"),
        ] {
            let found = connection.query_row(&format!("PRAGMA {name}"), [], |row| {
                row.get::<_, String>(0).or_else(|_| row.get::<_, i64>(0).map(|number| number.to_string()))
            });
            assert_eq!(found, Ok(value.to_owned()), "{name}");
        }
    }

    #[test]
    fn another_key_or_none_does_not_open_it() {
        let (_folder, path) = new();
        let error = |key| open(&path, &DataKey::of(key), false, |_| Ok(())).err();
        assert_eq!(error([8; 32]), Some(VaultError::DatabaseDamaged));
        assert_eq!(error(KEY), None);
        let plain = Connection::open(&path).unwrap();
        assert!(plain.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).is_err());
        assert!(!std::fs::read(&path).unwrap().starts_with(b"SQLite format 3"));
    }

    #[test]
    fn a_newer_database_is_refused_as_newer() {
        let (_folder, path) = new();
        let connection = open(&path, &DataKey::of(KEY), false, |_| Ok(())).unwrap();
        connection.pragma_update(None, "user_version", 1000).unwrap();
        close(connection).unwrap();
        assert_eq!(open(&path, &DataKey::of(KEY), false, |_| Ok(())).err(), Some(VaultError::Newer));
    }

    #[test]
    fn a_database_of_another_program_is_refused() {
        let (_folder, path) = new();
        let connection = open(&path, &DataKey::of(KEY), false, |_| Ok(())).unwrap();
        connection.pragma_update(None, "application_id", 1).unwrap();
        close(connection).unwrap();
        assert_eq!(
            open(&path, &DataKey::of(KEY), false, |_| Ok(())).err(),
            Some(VaultError::DatabaseDamaged)
        );
    }
}
