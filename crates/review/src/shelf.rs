//! The folder in which readers' files lie while they are being written: one for each reader and language, kept after every step.

use crate::file::{FileError, Reader, ReviewFile};
use chrono::NaiveDate;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// The longest name of a reader, in characters.
pub const READER_MAX: usize = 80;

/// How many files of readers with like names are looked at.
const LIKE_NAMES: u32 = 99;

/// Why a reader cannot begin.
#[derive(Debug, thiserror::Error)]
pub enum ShelfError {
    /// A file that bears the reader's name is none, or cannot be read.
    #[error("{0}: {1}")]
    Unusable(PathBuf, FileError),
    /// The disk refused.
    #[error("{0}: {1}")]
    Disk(PathBuf, io::Error),
}

/// A reader's file on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelved {
    /// Where it lies.
    pub path: PathBuf,
    /// What stands in it.
    pub file: ReviewFile,
}

/// Whether somebody can be called so: 1 to [`READER_MAX`] characters, none of which controls anything.
pub fn is_reader(name: &str) -> bool {
    let name = name.trim();
    (1..=READER_MAX).contains(&name.chars().count()) && !name.chars().any(char::is_control)
}

/// The file of a reader: that of before, if they have read in this language already, else a new one, which is not written yet.
///
/// # Errors
/// [`ShelfError`]; nothing is changed then.
pub fn open(folder: &Path, language: &str, name: &str, today: NaiveDate) -> Result<Shelved, ShelfError> {
    let name = name.trim();
    let letters = name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' });
    let stem = format!("{language}-{}", letters.take(40).collect::<String>());
    for number in 1..=LIKE_NAMES {
        let end = if number == 1 { String::new() } else { format!("-{number}") };
        let path = folder.join(format!("{stem}{end}.json"));
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let reader = Reader { name: name.to_owned(), date: today };
                let file = ReviewFile { language: language.to_owned(), reader, findings: Vec::new() };
                return Ok(Shelved { path, file });
            }
            Err(error) => return Err(ShelfError::Disk(path, error)),
        };
        match ReviewFile::parse(&bytes) {
            Ok((file, _)) if file.reader.name == name && file.language == language => {
                return Ok(Shelved { path, file });
            }
            Ok(_) => {}
            Err(error) => return Err(ShelfError::Unusable(path, error)),
        }
    }
    let full = io::Error::new(io::ErrorKind::AlreadyExists, "too many readers of this name");
    Err(ShelfError::Disk(folder.join(stem), full))
}

impl Shelved {
    /// Writes the file, whole or not at all, for its owner alone.
    ///
    /// # Errors
    /// [`ShelfError::Disk`]; what was written before is still there.
    pub fn keep(&self) -> Result<(), ShelfError> {
        let failed = |error: io::Error| ShelfError::Disk(self.path.clone(), error);
        let folder = self.path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(failed)?;
        let mut file = tempfile::Builder::new().prefix(".review-").tempfile_in(folder).map_err(failed)?;
        file.write_all(self.file.write().as_bytes()).map_err(failed)?;
        file.as_file().sync_all().map_err(failed)?;
        file.persist(&self.path).map_err(|error| failed(error.error))?;
        Ok(())
    }
}
