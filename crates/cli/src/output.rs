//! Writes a document: the whole file or none.

use crate::failure::Failure;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes the bytes first beside their place, then under their name.
///
/// # Errors
/// [`Failure::Unwritable`].
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |reason: String| Failure::Unwritable { file: path.display().to_string(), reason };
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(".part");
    let unfinished = PathBuf::from(unfinished);
    let written = fs::write(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&unfinished);
        failed(error.to_string())
    })
}
