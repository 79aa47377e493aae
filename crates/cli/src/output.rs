//! Writes a document: the whole file or none.

use crate::failure::Failure;
use std::fs;
use std::io::Write as _;
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

/// Writes the bytes into a file that was not there, for its owner only; whole or not at all.
///
/// # Errors
/// [`Failure::Unwritable`], also when there is a file of this name.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::Unwritable {
        file: path.display().to_string(),
        reason: error.to_string(),
    };
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path).map_err(failed)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|error| {
        let _ = fs::remove_file(path);
        failed(error)
    })
}
