//! A file that is written whole or not at all: beside its place, to the disk, then in its place, where nothing was.

use crate::error::{VaultError, on_write};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file under way, readable for its owner only. It is removed when it is dropped before it was put in its place.
pub struct NewFile {
    file: Option<File>,
    beside: PathBuf,
    to: PathBuf,
}

/// The end of the name of a file or folder that is not in its place yet.
pub const BESIDE: &str = ".new";

/// The same path with [`BESIDE`] at its end.
pub fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(BESIDE);
    name.into()
}

impl NewFile {
    /// Begins a file beside its place, over what an earlier attempt may have left there.
    ///
    /// # Errors
    /// [`VaultError::FileExists`] when its place is taken, and [`VaultError::CannotWrite`].
    pub fn create(to: &Path) -> Result<Self, VaultError> {
        if is_taken(to)? {
            return Err(VaultError::FileExists);
        }
        let beside = beside(to);
        // Removed rather than opened: it might be a link to something else.
        match fs::remove_file(&beside) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(on_write(&error)),
            Ok(()) | Err(_) => {}
        }
        let file = owner_only().create_new(true).open(&beside).map_err(|error| on_write(&error))?;
        Ok(Self { file: Some(file), beside, to: to.to_owned() })
    }

    /// Where the bytes stand until the file is put in its place.
    pub fn path(&self) -> &Path {
        &self.beside
    }

    /// Brings the bytes to the disk.
    ///
    /// # Errors
    /// [`VaultError::CannotWrite`].
    pub fn sync(&mut self) -> Result<(), VaultError> {
        self.file().and_then(File::sync_all).map_err(|error| on_write(&error))
    }

    /// Brings the file to the disk and puts it in its place.
    ///
    /// # Errors
    /// [`VaultError::FileExists`] when its place was taken in the meantime, and [`VaultError::CannotWrite`].
    pub fn put(mut self) -> Result<(), VaultError> {
        self.sync()?;
        // Windows renames no open file.
        self.file = None;
        // A rename would replace what is there, and a hard link, which would not, is unknown to most memory sticks. So the
        // name is taken by an empty file, which only succeeds where nothing is, and that one is replaced.
        match owner_only().create_new(true).open(&self.to) {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(VaultError::FileExists),
            Err(error) => return Err(on_write(&error)),
        }
        let put = fs::rename(&self.beside, &self.to).and_then(|()| sync_folder_of(&self.to));
        put.map_err(|error| {
            fs::remove_file(&self.to).ok();
            on_write(&error)
        })
    }

    fn file(&self) -> io::Result<&File> {
        self.file.as_ref().ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        #[cfg(test)]
        let bytes = room::of(bytes)?;
        self.file()?.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        self.file = None;
        // Nothing is there when it was put in its place.
        fs::remove_file(&self.beside).ok();
    }
}

/// How a file is opened that is its owner's alone.
pub fn owner_only() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options
}

/// Whether something has this name, if only a link that leads nowhere.
fn is_taken(path: &Path) -> Result<bool, VaultError> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(on_write(&error)),
    }
}

/// Brings the name of a renamed file or folder to the disk; Windows does so by itself and opens no folder.
pub fn sync_folder_of(path: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder_of(path))?.sync_all() } else { Ok(()) }
}

/// The folder in which something lies.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A disk that becomes full after so many bytes, for the tests of this thread.
#[cfg(test)]
pub mod room {
    use std::cell::Cell;
    use std::io;

    thread_local! {
        static LEFT: Cell<usize> = const { Cell::new(usize::MAX) };
    }

    /// Does something while only so many bytes fit.
    pub fn limited<T>(bytes: usize, what: impl FnOnce() -> T) -> T {
        LEFT.set(bytes);
        let done = what();
        LEFT.set(usize::MAX);
        done
    }

    /// As many of the bytes as fit.
    pub fn of(bytes: &[u8]) -> io::Result<&[u8]> {
        let left = LEFT.get();
        if left == 0 && !bytes.is_empty() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let fitting = &bytes[..left.min(bytes.len())];
        LEFT.set(if left == usize::MAX { left } else { left - fitting.len() });
        Ok(fitting)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_file_replaces_nothing_not_even_what_came_while_it_was_written() {
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("file");
        let mut file = NewFile::create(&to).unwrap();
        file.write_all(b"new").unwrap();
        fs::write(&to, "old").unwrap();
        assert_eq!(file.put(), Err(VaultError::FileExists));
        assert_eq!(NewFile::create(&to).err(), Some(VaultError::FileExists));
        assert_eq!(fs::read(&to).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_that_is_dropped_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = NewFile::create(&folder.path().join("file")).unwrap();
        file.write_all(b"half").unwrap();
        drop(file);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_the_way_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let (to, other) = (folder.path().join("file"), folder.path().join("other"));
        fs::write(&other, "kept").unwrap();
        std::os::unix::fs::symlink(&other, beside(&to)).unwrap();
        let mut file = NewFile::create(&to).unwrap();
        file.write_all(b"new").unwrap();
        file.put().unwrap();
        assert_eq!((fs::read(&other).unwrap(), fs::read(&to).unwrap()), (b"kept".to_vec(), b"new".to_vec()));
    }
}
