//! A restored vault in the place of one that opens no more.
//!
//! **Architecture invariant:** nothing is replaced. What stood in its place is put aside whole, and only when the other one is there.

use crate::error::{VaultError, on_write};
use crate::folder::Folder;
use crate::manifest::Manifest;
use crate::names::names;
use crate::new_file::sync_folder_of;
use crate::new_folder::{NewFolder, remove};
use chrono::NaiveDate;
use std::fs;
use std::path::{Path, PathBuf};

/// What was restored, and what it took the place of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What the backup or snapshot said about itself.
    pub manifest: Manifest,
    /// Where the files lie now that stood in its place; nothing when there were none.
    pub aside: Option<PathBuf>,
}

/// Restores beside the folder, and only when that is done puts the folder aside and the restored one in its place.
///
/// The files and folders to carry, which are no part of a vault, go over to the restored one.
///
/// # Errors
/// Those of the restoring, with everything as it was; [`VaultError::InUse`], [`VaultError::CannotWrite`].
pub fn replace(
    folder: &Folder,
    carry: &[&str],
    today: NaiveDate,
    restore: impl FnOnce(&Folder) -> Result<Manifest, VaultError>,
) -> Result<Restored, VaultError> {
    if NewFolder::look(folder).is_ok() {
        return Ok(Restored { manifest: restore(folder)?, aside: None });
    }
    let failed = |error: std::io::Error| on_write(&error);
    // A link to a folder stays one: what it leads to is put aside.
    let place = fs::canonicalize(folder.path()).map_err(failed)?;
    let claim = Some(folder.claim()?);
    let restored = restored_beside(&place);
    remove(&restored);
    let manifest = restore(&folder.sibling(restored.clone()))?;
    let aside = free_name(&place, today).ok_or(VaultError::FileExists);
    // Nobody else opens what is moved. Elsewhere a folder with an open file in it cannot be renamed.
    let claim = claim.filter(|_| cfg!(unix));
    let put = aside.and_then(|aside| {
        fs::rename(&place, &aside).map_err(failed)?;
        if let Err(error) = fs::rename(&restored, &place) {
            fs::rename(&aside, &place).map_err(failed)?;
            return Err(failed(error));
        }
        // It is done. A power cut that takes a name back leaves what `finish` puts right.
        sync_folder_of(&place).ok();
        Ok(aside)
    });
    drop(claim);
    if put.is_err() {
        remove(&restored);
    }
    Ok(Restored { manifest, aside: over(&put?, &place, carry) })
}

/// Puts a restored vault in its place, where a crash came between putting the other one aside and that. Called before anybody
/// looks whether there is a vault; does nothing else, and nothing when it cannot.
pub fn finish(folder: &Folder) {
    let restored = restored_beside(folder.path());
    if fs::symlink_metadata(folder.path()).is_err() && restored.is_dir() {
        fs::rename(restored, folder.path()).ok();
    }
}

/// Where the restored vault waits until the other one is put aside. A folder of this name is whole: see [`NewFolder`].
fn restored_beside(place: &Path) -> PathBuf {
    let mut name = place.as_os_str().to_owned();
    name.push(".restored");
    name.into()
}

/// Carries files over. What cannot be carried stays where it is; when nothing stays, the folder goes.
fn over(from: &Path, to: &Path, carry: &[&str]) -> Option<PathBuf> {
    for name in carry {
        fs::rename(from.join(name), to.join(name)).ok();
    }
    let bare = NewFolder::look(&Folder::new(from)).is_ok();
    if bare {
        remove(from);
    }
    (!bare || from.exists()).then(|| from.to_owned())
}

/// A name beside the folder that says when it was put aside.
fn free_name(place: &Path, today: NaiveDate) -> Option<PathBuf> {
    let stem = place.file_name()?.to_string_lossy();
    let day = today.format("%Y-%m-%d");
    names(&format!("{stem}-aside-{day}"), "")
        .find_map(|name| Some(place.with_file_name(name)).filter(|path| fs::symlink_metadata(path).is_err()))
}
