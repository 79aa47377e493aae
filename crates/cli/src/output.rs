//! Writes a file: whole or not at all, for its owner alone, and never over what nobody asked to replace.
//!
//! The bytes are written beside the place, under a name that nobody can foresee, brought to the disk, and only then get their name.
//!
//! **Architecture invariant:** no link is followed, and nothing is replaced that nobody asked to replace.

use crate::failure::Failure;
use clap::Args;
use same_file::Handle;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Where a document goes.
#[derive(Args)]
pub struct Target {
    /// The file to write, which only you can read; an existing one is refused unless --overwrite is given.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Replace an existing file, once the new one is complete; never a link, a folder or the file that is read.
    #[arg(long)]
    overwrite: bool,
}

impl Target {
    /// The file as it was named.
    pub fn path(&self) -> &Path {
        &self.out
    }

    /// Refuses what must not be written over, so that nobody waits for a document in vain.
    ///
    /// # Errors
    /// [`Failure::Input`] for a file that is there already, and for the input under whatever name; [`Failure::Unwritable`] for what is
    /// no plain file.
    pub fn check(&self, input: Option<&Path>) -> Result<(), Failure> {
        let name = self.out.display();
        if !is_taken(&self.out)? {
            return Ok(());
        }
        if input.is_some_and(|input| is_the_same(input, &self.out)) {
            return Err(Failure::Input(format!("{name} is the file that is read; choose another name")));
        }
        if self.overwrite {
            return Ok(());
        }
        Err(Failure::Input(format!("{name} exists; choose another name, or replace it with --overwrite")))
    }

    /// Writes the document.
    ///
    /// # Errors
    /// Those of [`Target::check`].
    pub fn write(&self, bytes: &[u8]) -> Result<(), Failure> {
        if self.overwrite { replace(&self.out, bytes) } else { write_new(&self.out, bytes) }
    }
}

/// Writes a file, in the place of the plain file that is there, if one is.
///
/// # Errors
/// Those of [`write_new`]; [`Failure::Unwritable`] for what is no plain file.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if !is_taken(path)? {
        return write_new(path, bytes);
    }
    let replaced = written(path, bytes).and_then(|file| file.persist(path).map_err(io::Error::from));
    replaced.and_then(|_| sync_folder_of(path)).map_err(|error| unwritable(path, &error))
}

/// Writes a file where nothing is.
///
/// # Errors
/// [`Failure::Input`] when something has this name, if only a link that leads nowhere; [`Failure::Unwritable`].
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let put = written(path, bytes).and_then(|file| put_new(file, path)).and_then(|()| sync_folder_of(path));
    put.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => exists(path),
        _ => unwritable(path, &error),
    })
}

/// Writes a folder with files where nothing is: all of them or none, for the owner alone. Names of files come from the program.
///
/// # Errors
/// Those of [`write_new`].
pub fn write_new_folder<'a>(
    path: &Path,
    files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
) -> Result<(), Failure> {
    check_new(path)?;
    let put = || -> io::Result<()> {
        let mut beside = tempfile::Builder::new();
        beside.prefix(".atpazit-").suffix(".new");
        #[cfg(unix)]
        beside.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let beside = beside.tempdir_in(folder_of(path))?;
        for (name, bytes) in files {
            written(&beside.path().join(name), bytes)?.persist_noclobber(beside.path().join(name))?;
        }
        if cfg!(unix) {
            File::open(beside.path())?.sync_all()?;
        }
        // What came there meanwhile is replaced only where it is an empty folder, which loses nothing.
        fs::rename(beside.path(), path)?;
        // It has another name now: there is nothing to be removed.
        let _ = beside.keep();
        sync_folder_of(path)
    };
    put().map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists | ErrorKind::DirectoryNotEmpty | ErrorKind::NotADirectory => exists(path),
        _ => unwritable(path, &error),
    })
}

/// The same in a folder that may have to be made.
///
/// # Errors
/// Those of [`replace`]; [`Failure::Unwritable`] when the folder cannot be made.
pub fn replace_in_new_folder(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::create_dir_all(folder_of(path)).map_err(|error| unwritable(folder_of(path), &error))?;
    replace(path, bytes)
}

/// Refuses a name that is taken, for a file that replaces nothing.
///
/// # Errors
/// [`Failure::Input`] and [`Failure::Unwritable`].
pub fn check_new(path: &Path) -> Result<(), Failure> {
    match fs::symlink_metadata(path) {
        Ok(_) => Err(exists(path)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(unwritable(path, &error)),
    }
}

/// Whether a plain file has this name. What has it and is none cannot be written over.
fn is_taken(path: &Path) -> Result<bool, Failure> {
    let what = match fs::symlink_metadata(path) {
        Ok(found) if found.is_file() => return Ok(true),
        Ok(found) if found.is_symlink() => "it is a link; name the file itself",
        Ok(found) if found.is_dir() => "it is a folder; name a file in it",
        Ok(_) => "it is no plain file; choose another name",
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(unwritable(path, &error)),
    };
    Err(Failure::Unwritable { file: path.display().to_string(), reason: what.to_owned() })
}

/// Whether an input and an existing file are the same, by whatever names.
fn is_the_same(input: &Path, file: &Path) -> bool {
    let input = if input.as_os_str() == "-" {
        Handle::stdin()
    } else if fs::metadata(input).is_ok_and(|input| input.is_file()) {
        Handle::from_path(input)
    } else {
        // To open a pipe once more would wait for somebody who writes into it.
        return false;
    };
    matches!((input, Handle::from_path(file)), (Ok(input), Ok(file)) if input == file)
}

/// The bytes on the disk, beside their place. What is not put in its place is removed.
fn written(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut file =
        tempfile::Builder::new().prefix(".atpazit-").suffix(".new").tempfile_in(folder_of(path))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

fn put_new(file: NamedTempFile, path: &Path) -> io::Result<()> {
    let refused = match file.persist_noclobber(path) {
        Ok(_) => return Ok(()),
        Err(refused) if refused.error.kind() == ErrorKind::AlreadyExists => return Err(refused.error),
        Err(refused) => refused,
    };
    // Many a memory stick knows neither a rename that replaces nothing nor a second name for a file. So the name is taken by an
    // empty file, which only succeeds where nothing is, and that one is replaced.
    OpenOptions::new().write(true).create_new(true).open(path)?;
    refused.file.persist(path).map(drop).map_err(|failed| {
        let _ = fs::remove_file(path);
        failed.error
    })
}

/// Brings the name to the disk; Windows does so by itself and opens no folder.
fn sync_folder_of(path: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder_of(path))?.sync_all() } else { Ok(()) }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn exists(path: &Path) -> Failure {
    Failure::Input(format!("{} exists; choose another name", path.display()))
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::Unwritable { file: path.display().to_string(), reason: error.to_string() }
}
