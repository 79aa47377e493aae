//! Destroying a vault: the wrapped keys first, since without them nobody can open what is left.

use crate::error::{VaultError, on_write};
use crate::file_name;
use crate::folder::Folder;
use crate::key_file::SIZE_MAX;
use crate::new_file::owner_only;
use crate::{random, snapshot};
use std::fs;
use std::io::{self, Write as _};

/// Overwrites and removes the wrapped keys: from then on nobody can open the database without an older copy of them.
///
/// # Errors
/// [`VaultError::CannotWrite`].
pub fn destroy_keys(folder: &Folder) -> Result<(), VaultError> {
    let write = || -> io::Result<()> {
        for path in [folder.key_file(), folder.path().join(file_name::NEW_KEY_FILE)] {
            let Ok(found) = fs::metadata(&path) else { continue };
            let mut noise = vec![0; usize::try_from(found.len().min(SIZE_MAX)).unwrap_or(0)];
            // Zeroes do as well where there are no random bytes.
            let _ = random::fill(&mut noise);
            let mut file = owner_only().open(&path)?;
            file.write_all(&noise)?;
            file.sync_all()?;
            drop(file);
            fs::remove_file(&path)?;
        }
        folder.sync()
    };
    write().map_err(|error| on_write(&error))
}

/// Removes every file of the vault, the wrapped keys first. The lock file stays until its claim is dropped.
///
/// # Errors
/// [`VaultError::CannotWrite`]; what could be removed is gone.
pub fn destroy(folder: &Folder) -> Result<(), VaultError> {
    destroy_keys(folder)?;
    let mut removed = snapshot::remove_all(folder);
    let _ = fs::remove_dir(folder.snapshots());
    for name in [
        file_name::DATABASE,
        file_name::WAL,
        file_name::WAL_INDEX,
        file_name::NEW_DATABASE,
        file_name::NEW_WAL,
        file_name::NEW_JOURNAL,
        file_name::TRIES,
        file_name::NEW_TRIES,
        file_name::LOCK,
    ] {
        match fs::remove_file(folder.path().join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => removed = Err(on_write(&error)),
            Ok(()) | Err(_) => {}
        }
    }
    removed
}
