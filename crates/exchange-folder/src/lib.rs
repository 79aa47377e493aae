//! One folder through which sealed files go: a stick, a network share, a folder that a synchroniser keeps in step.
//!
//! Names in it are made by chance and say only of what kind a file is. A file is there whole or not at all; one that is still growing, or
//! that changes while it is read, is left for the next look. Nothing but plain files in the folder itself is opened, and no link is
//! followed. Knows no key, no case, no clock and no network: whoever keeps the folder in step is another program.
//!
//! **Architecture invariant:** no name that comes from outside is ever a path: what is found is read by the name that the folder gave.

use data_encoding::HEXLOWER;
use ring::rand::{SecureRandom as _, SystemRandom};
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// The most files that one look reads the names of. A folder with more is not one for exchanging.
pub const FILES_MAX: usize = 20_000;

/// How the name of a file begins that is not whole yet. Synchronisers leave hidden files out, or take them for their own.
const UNFINISHED: &str = ".atpazit-";

/// The folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExchangeFolder(PathBuf);

/// A file in the folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Found {
    /// Its name, as the folder gave it; for showing, letters that are none are replaced.
    name: OsString,
    /// Its size and when it was changed last, by which one that was looked at is known again.
    state: State,
}

/// By what a file is known not to have changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct State {
    size: u64,
    changed: (u64, u32),
}

/// Why something was not put, listed or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FolderError {
    /// The folder is not there: a stick that was taken out, a share that is not connected.
    #[error("the folder is not there")]
    Missing,
    /// The folder, or a file in it, cannot be read.
    #[error("it cannot be read ({0})")]
    CannotRead(io::ErrorKind),
    /// Nothing can be written there.
    #[error("it cannot be written ({0})")]
    CannotWrite(io::ErrorKind),
    /// The file is larger than it may be.
    #[error("the file is too large")]
    TooLarge,
    /// The file changed while it was read, or is no plain file any more; look again later.
    #[error("the file is still changing")]
    Changing,
    /// The folder has more than [`FILES_MAX`] files.
    #[error("the folder has too many files")]
    TooMany,
    /// The system gives no random bytes for a name.
    #[error("the system gives no random bytes")]
    NoRandomBytes,
}

/// Reads a file that somebody names, if it does not change meanwhile and has at most so many bytes.
///
/// # Errors
/// [`FolderError::TooLarge`], [`FolderError::Changing`] (also for what is no plain file), [`FolderError::CannotRead`].
pub fn read_file(path: &Path, most: u64) -> Result<Vec<u8>, FolderError> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(FolderError::CannotRead(io::ErrorKind::InvalidInput));
    };
    let metadata = fs::symlink_metadata(path).map_err(|error| FolderError::CannotRead(error.kind()))?;
    if !metadata.is_file() {
        return Err(FolderError::Changing);
    }
    ExchangeFolder::new(folder).read(&Found { name: name.to_owned(), state: State::of(&metadata) }, most)
}

impl Found {
    /// Its name, to be shown.
    pub fn name(&self) -> String {
        self.name.to_string_lossy().into_owned()
    }

    /// Whether its name ends so.
    pub fn has_extension(&self, extension: &str) -> bool {
        Path::new(&self.name).extension().is_some_and(|found| found.eq_ignore_ascii_case(extension))
    }
}

impl ExchangeFolder {
    /// The folder at a path. It is not looked at yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Puts bytes into it under a name that is made by chance, and says which. It is whole on the disk when this returns.
    ///
    /// # Errors
    /// [`FolderError::Missing`], [`FolderError::CannotWrite`], [`FolderError::NoRandomBytes`].
    pub fn put(&self, bytes: &[u8], extension: &str) -> Result<String, FolderError> {
        let mut random = [0; 16];
        let filled = SystemRandom::new().fill(&mut random);
        filled.map_err(|ring::error::Unspecified| FolderError::NoRandomBytes)?;
        let name = format!("{}.{extension}", HEXLOWER.encode(&random));
        let unfinished = self.0.join(format!("{UNFINISHED}{name}"));
        let written =
            Self::write(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, self.0.join(&name)));
        if let Err(error) = written {
            // The rest of it; where that cannot be done either, the name says what it is.
            let _ = fs::remove_file(&unfinished);
            return Err(self.not_written(&error));
        }
        // So that the name outlives a power cut. A share may not know how: the file is there all the same.
        let _ = File::open(&self.0).and_then(|folder| folder.sync_all());
        Ok(name)
    }

    fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
        // Sealed: whoever may read the folder may read the file, as a share needs it.
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    /// The plain files in it, without hidden ones and those of synchronisers, in the order of their names.
    ///
    /// # Errors
    /// [`FolderError::Missing`], [`FolderError::CannotRead`], [`FolderError::TooMany`].
    pub fn look(&self) -> Result<Vec<Found>, FolderError> {
        let entries = fs::read_dir(&self.0).map_err(|error| Self::not_read(&error))?;
        let mut found = Vec::new();
        for (place, entry) in entries.enumerate() {
            if place >= FILES_MAX {
                return Err(FolderError::TooMany);
            }
            let Ok(entry) = entry else { continue };
            let name = entry.file_name();
            let shown = name.to_string_lossy();
            let passed_over = shown.starts_with('.') || shown.starts_with('~') || shown.ends_with(".tmp");
            // Not of what a link leads to.
            let Some(state) = entry.metadata().ok().filter(fs::Metadata::is_file).map(|of| State::of(&of))
            else {
                continue;
            };
            if !passed_over {
                found.push(Found { name, state });
            }
        }
        found.sort();
        Ok(found)
    }

    /// Reads a file that was found, if it is still as it was then and has at most so many bytes.
    ///
    /// # Errors
    /// [`FolderError::TooLarge`], [`FolderError::Changing`], [`FolderError::CannotRead`].
    pub fn read(&self, found: &Found, most: u64) -> Result<Vec<u8>, FolderError> {
        if found.state.size > most {
            return Err(FolderError::TooLarge);
        }
        let file = to_read().open(self.0.join(&found.name));
        let file = file.map_err(|error| FolderError::CannotRead(error.kind()))?;
        let state = || file.metadata().ok().filter(fs::Metadata::is_file).map(|of| State::of(&of));
        if state() != Some(found.state) {
            return Err(FolderError::Changing);
        }
        let mut bytes = Vec::new();
        let read = (&file).take(most + 1).read_to_end(&mut bytes);
        read.map_err(|error| FolderError::CannotRead(error.kind()))?;
        if bytes.len() as u64 != found.state.size || state() != Some(found.state) {
            return Err(FolderError::Changing);
        }
        Ok(bytes)
    }

    /// Takes a file away that was read, unless it changed since.
    ///
    /// # Errors
    /// [`FolderError::Changing`], [`FolderError::CannotWrite`].
    pub fn remove(&self, found: &Found) -> Result<(), FolderError> {
        let path = self.0.join(&found.name);
        let state = fs::symlink_metadata(&path).ok().filter(fs::Metadata::is_file).map(|of| State::of(&of));
        if state != Some(found.state) {
            return Err(FolderError::Changing);
        }
        fs::remove_file(path).map_err(|error| FolderError::CannotWrite(error.kind()))
    }

    fn not_read(error: &io::Error) -> FolderError {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => FolderError::Missing,
            kind => FolderError::CannotRead(kind),
        }
    }

    fn not_written(&self, error: &io::Error) -> FolderError {
        if self.0.is_dir() { FolderError::CannotWrite(error.kind()) } else { FolderError::Missing }
    }
}

impl State {
    fn of(metadata: &fs::Metadata) -> Self {
        let changed = metadata.modified().ok().and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
        let changed = changed.map_or((0, 0), |since| (since.as_secs(), since.subsec_nanos()));
        Self { size: metadata.len(), changed }
    }
}

/// Opens what is there for reading: no link is followed, and nothing waits for somebody to write into a pipe. Elsewhere than on Unix what a link
/// leads to has another state than the link, and is refused by that.
fn to_read() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt as _;
        options.custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed());
    }
    options
}
