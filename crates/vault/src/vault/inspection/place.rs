//! How the folder of a vault is read without writing into it.

use crate::database;
use crate::error::VaultError;
use crate::folder::Folder;
use crate::key::DataKey;
use rusqlite::{Connection, OpenFlags};
use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// Keeps programs that write out until the returned file is dropped; others may look at the same time. Where there is no lock
/// file nobody has the vault open, and none is made: nothing then keeps out who comes later.
///
/// # Errors
/// [`VaultError::InUse`] and [`VaultError::CannotRead`].
pub fn share(folder: &Folder) -> Result<Option<File>, VaultError> {
    let file = match File::open(folder.lock_file()) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(_) => return Err(VaultError::CannotRead),
    };
    match file.try_lock_shared() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Err(VaultError::InUse),
        Err(TryLockError::Error(_)) => Err(VaultError::CannotRead),
    }
}

/// Gives a database that was closed in good order its key. `SQLite` is told that the file does not change, so that it makes no
/// file beside it and needs no right to.
///
/// # Errors
/// Those of reading.
pub fn attach_read_only(path: &Path, key: &DataKey) -> Result<Connection, VaultError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let connection = database::attach(&immutable(path), flags, key)?;
    for (name, value) in [("temp_store", "MEMORY"), ("query_only", "ON"), ("trusted_schema", "OFF")] {
        connection.pragma_update(None, name, value)?;
    }
    Ok(connection)
}

/// The name of a file that does not change, as `SQLite` takes it.
///
/// # Source
/// *Uniform Resource Identifiers* in the documentation of `SQLite` (sqlite.org/uri.html).
fn immutable(path: &Path) -> PathBuf {
    let mut uri = String::from("file:");
    #[cfg(unix)]
    let bytes = {
        use std::os::unix::ffi::OsStrExt as _;
        path.as_os_str().as_bytes().to_vec()
    };
    #[cfg(not(unix))]
    let bytes = path.to_string_lossy().replace('\\', "/").into_bytes();
    // A path with a drive: `file:///C:/…`.
    if bytes.get(1) == Some(&b':') {
        uri.push_str("///");
    }
    for byte in bytes {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b':' | b'.' | b'-' | b'_' | b'~' => {
                uri.push(char::from(byte));
            }
            _ => {
                uri.push('%');
                crate::hex::push(&mut uri, &[byte]);
            }
        }
    }
    uri.push_str("?immutable=1");
    PathBuf::from(uri)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_any_character_becomes_a_name_that_sqlite_reads_back() {
        for (path, uri) in [
            ("/data/vault.db", "file:/data/vault.db?immutable=1"),
            ("vault.db", "file:vault.db?immutable=1"),
            ("/a b?c#d%e/ā", "file:/a%20b%3fc%23d%25e/%c4%81?immutable=1"),
        ] {
            assert_eq!(immutable(Path::new(path)), PathBuf::from(uri));
        }
    }
}
