//! A folder for a restored vault: filled beside its place, to the disk, then in its place, where nothing was.

use crate::error::{VaultError, on_write};
use crate::file_name::LOCK;
use crate::folder::Folder;
use crate::manifest::Part;
use crate::new_file::{beside, sync_folder_of};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A folder under way. It is removed when it is dropped before it was put in its place.
pub struct NewFolder {
    beside: Folder,
    to: PathBuf,
}

impl NewFolder {
    /// Begins a folder beside its place, over what an earlier attempt may have left there.
    ///
    /// # Errors
    /// [`VaultError::FolderNotEmpty`] when something stands in its place, [`VaultError::InUse`], [`VaultError::FolderNotFound`] when
    /// the folder above it is missing, and [`VaultError::CannotWrite`].
    pub fn create(into: &Folder) -> Result<Self, VaultError> {
        // A link to a folder stays one: what it leads to is filled.
        let to = fs::canonicalize(into.path()).unwrap_or_else(|_| into.path().to_owned());
        Self::look(into)?;
        let path = beside(&to);
        remove(&path);
        if fs::symlink_metadata(&path).is_ok() {
            return Err(VaultError::FolderNotEmpty);
        }
        let beside = into.sibling(path);
        beside.make()?;
        Ok(Self { beside, to })
    }

    /// Sees that the folder is missing or empty. The lock file of a vault that is gone does not count.
    ///
    /// # Errors
    /// [`VaultError::FolderNotEmpty`] and [`VaultError::CannotWrite`].
    pub fn look(into: &Folder) -> Result<(), VaultError> {
        let entries = match fs::read_dir(into.path()) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
                return Err(VaultError::FolderNotEmpty);
            }
            Err(error) => return Err(on_write(&error)),
        };
        for entry in entries {
            if entry.map_err(|error| on_write(&error))?.file_name() != LOCK {
                return Err(VaultError::FolderNotEmpty);
            }
        }
        Ok(())
    }

    /// Where the files go until the folder is put in its place.
    pub fn path(&self) -> &Path {
        self.beside.path()
    }

    /// Brings the folder to the disk and puts it in its place.
    ///
    /// # Errors
    /// Those of [`NewFolder::create`].
    pub fn put(self) -> Result<(), VaultError> {
        self.beside.sync().map_err(|error| on_write(&error))?;
        remove_lock_file(&self.to)?;
        // Elsewhere a rename replaces an empty folder, and only an empty one.
        if cfg!(windows) && self.to.exists() {
            fs::remove_dir(&self.to).map_err(|error| on_write(&error))?;
        }
        let put = fs::rename(self.path(), &self.to).and_then(|()| sync_folder_of(&self.to));
        put.map_err(|error| match error.kind() {
            io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::AlreadyExists => VaultError::FolderNotEmpty,
            _ => on_write(&error),
        })
    }
}

impl Drop for NewFolder {
    fn drop(&mut self) {
        // Nothing is there when it was put in its place.
        remove(self.path());
    }
}

/// Removes the lock file of a vault that is gone, unless somebody is creating one there at this moment.
fn remove_lock_file(to: &Path) -> Result<(), VaultError> {
    if !to.join(LOCK).exists() {
        return Ok(());
    }
    let claim = Folder::new(to).claim()?;
    let removed = fs::remove_file(to.join(LOCK)).map_err(|error| on_write(&error));
    drop(claim);
    removed
}

/// Removes a folder that holds nothing but what restoring puts into it.
pub fn remove(path: &Path) {
    for part in Part::ALL {
        let file = path.join(part.file_name());
        fs::remove_file(beside(&file)).ok();
        fs::remove_file(file).ok();
    }
    fs::remove_file(path.join(LOCK)).ok();
    fs::remove_dir(path).ok();
}
