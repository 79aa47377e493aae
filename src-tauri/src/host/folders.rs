//! Places on this computer: where the vault lies, and where a document can be saved.
//!
//! No file chooser of the system: it would keep a list of recently used files.

use crate::error::{CommandError, Refusal};
use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use vault::ErrorCode;

/// A folder on this computer in which something can be saved, or is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// Where it is.
    pub path: PathBuf,
    /// What it is.
    pub kind: FolderKind,
}

/// What a folder is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FolderKind {
    /// A removable drive, by its name.
    Removable(String),
    /// The officer's documents.
    Documents,
    /// What lies on the officer's desktop.
    Desktop,
    /// Where a browser puts things.
    Downloads,
    /// The officer's own folder.
    Home,
}

/// The folder in which everything is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFolder {
    /// Where it is.
    pub path: PathBuf,
    /// Who says that it is there.
    pub origin: Origin,
}

/// Who says where the folder is in which everything is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Somebody named it. Where the folder above it is missing, a drive is not connected.
    Named,
    /// It stands beside the program: a portable copy on a stick.
    Beside,
    /// Nobody: it is the platform's for programs' data, which the first start makes.
    Platform,
}

impl DataFolder {
    /// The folder that `ATPAZIT_DATA_DIR` names, a folder `atpazit-data` beside the program, or the platform's.
    pub fn find(platform: Option<PathBuf>) -> Self {
        if let Some(named) = env::var_os("ATPAZIT_DATA_DIR").filter(|folder| !folder.is_empty()) {
            return Self::named(named);
        }
        let beside = env::current_exe().ok().and_then(|program| Some(program.parent()?.join("atpazit-data")));
        if let Some(path) = beside.filter(|folder| folder.is_dir()) {
            return Self { path, origin: Origin::Beside };
        }
        Self { path: platform.unwrap_or_else(|| PathBuf::from("atpazit-data")), origin: Origin::Platform }
    }

    /// A folder that somebody named.
    pub fn named(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), origin: Origin::Named }
    }

    /// The same as the vault takes it.
    pub fn vault(&self) -> vault::Folder {
        match self.origin {
            Origin::Named | Origin::Beside => vault::Folder::new(&self.path),
            Origin::Platform => vault::Folder::of_platform(&self.path),
        }
    }
}

/// The folder of the files of speakers who read the texts, beside the vault. It holds nothing of a case.
pub const REVIEWS: &str = "reviews";

/// The recordings that came with the program: a folder `recordings` beside it, or among its resources.
pub fn given_recordings(resources: Option<PathBuf>) -> Option<PathBuf> {
    let beside = env::current_exe().ok().and_then(|program| Some(program.parent()?.to_owned()));
    let folders = [beside, resources].into_iter().flatten().map(|folder| folder.join("recordings"));
    folders.into_iter().find(|folder| folder.is_dir())
}

/// Folders in which a document can be saved: removable drives first, then the officer's own folders.
pub fn all() -> Vec<Folder> {
    let mut folders = removable();
    if let Some(home) = home() {
        folders.extend(own(&home, FolderKind::Documents, &["Documents", "Dokumenti"]));
        folders.extend(own(&home, FolderKind::Desktop, &["Desktop", "Darbvirsma"]));
        folders.push(Folder { path: home, kind: FolderKind::Home });
    }
    folders
}

/// Folders in which something is looked for: those in which it can be saved, and where a browser puts things.
pub fn searched() -> Vec<Folder> {
    let downloads = home().and_then(|home| own(&home, FolderKind::Downloads, &["Downloads", "Lejupielādes"]));
    all().into_iter().chain(downloads).collect()
}

fn home() -> Option<PathBuf> {
    env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from)
}

/// A folder of the officer's own, under the first of its names that there is.
fn own(home: &Path, kind: FolderKind, names: &[&str]) -> Option<Folder> {
    let path = names.iter().map(|name| home.join(name)).find(|folder| folder.is_dir())?;
    Some(Folder { path, kind })
}

fn removable() -> Vec<Folder> {
    let user = env::var("USER").unwrap_or_default();
    let mounts = [PathBuf::from("/media").join(&user), PathBuf::from("/run/media").join(&user)];
    let drives = mounts.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
    let folders = drives.map(|drive| drive.path()).filter(|path| path.is_dir());
    folders
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Folder { path, kind: FolderKind::Removable(name) }
        })
        .collect()
}

/// A folder that the hand-over offers; the window cannot name another one.
///
/// # Errors
/// `folder-not-found`.
pub fn offered(folder: &str) -> Result<PathBuf, CommandError> {
    let found = all().into_iter().find(|offered| offered.path.display().to_string() == folder);
    found.map(|offered| offered.path).ok_or_else(|| CommandError::new(ErrorCode::FolderNotFound))
}

/// A folder in which something is looked for; the window cannot name another one.
///
/// # Errors
/// `folder-not-found`.
pub fn searched_at(folder: &str) -> Result<PathBuf, CommandError> {
    let found = searched().into_iter().find(|searched| searched.path.display().to_string() == folder);
    found.map(|searched| searched.path).ok_or_else(|| CommandError::new(ErrorCode::FolderNotFound))
}

/// Writes a PDF under a name that was free, for its owner alone: whole, or not at all. A link of that name is not followed.
///
/// # Errors
/// `folder-not-found`, `file-cannot-be-written`.
pub fn save_new(folder: &Path, stem: &str, bytes: &[u8]) -> Result<PathBuf, CommandError> {
    save_as(folder, stem, "pdf", bytes)
}

/// Writes several PDFs, each under its stem: all of them, or none.
///
/// # Errors
/// Those of [`save_new`].
pub fn save_all<Bytes: AsRef<[u8]>>(
    folder: &Path,
    files: impl IntoIterator<Item = (String, Bytes)>,
) -> Result<Vec<PathBuf>, CommandError> {
    let mut paths = Vec::new();
    for (stem, bytes) in files {
        match save_new(folder, &stem, bytes.as_ref()) {
            Ok(path) => paths.push(path),
            Err(error) => {
                remove(&paths);
                return Err(error);
            }
        }
    }
    Ok(paths)
}

/// Removes what was just written and must not lie about, as far as that is possible.
pub fn remove(paths: &[PathBuf]) {
    for path in paths {
        let _ = fs::remove_file(path);
    }
}

/// As [`save_new`], for a file whose name ends otherwise.
///
/// # Errors
/// `folder-not-found`, `file-cannot-be-written`.
pub fn save_as(folder: &Path, stem: &str, extension: &str, bytes: &[u8]) -> Result<PathBuf, CommandError> {
    if !folder.is_dir() {
        return Err(CommandError::new(ErrorCode::FolderNotFound));
    }
    let failed = |_| CommandError::new(Refusal::FileCannotBeWritten);
    for path in vault::names(stem, &format!(".{extension}")).map(|name| folder.join(name)) {
        let mut file = match owner_only().create_new(true).open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => continue,
            Err(error) => return Err(failed(error)),
        };
        if let Err(error) = file.write_all(bytes).and_then(|()| file.sync_all()) {
            let _ = fs::remove_file(&path);
            return Err(failed(error));
        }
        return Ok(path);
    }
    Err(CommandError::new(Refusal::FileCannotBeWritten))
}

/// Opens for writing what only its owner may read.
fn owner_only() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    #[test]
    fn a_document_is_its_owners_alone_and_takes_only_a_name_that_is_free() {
        let folder = tempfile::tempdir().unwrap();
        let elsewhere = folder.path().join("elsewhere");
        symlink(&elsewhere, folder.path().join("K7Q-4M2.pdf")).unwrap();
        fs::write(folder.path().join("K7Q-4M2-2.pdf"), "an earlier one").unwrap();
        let path = save_new(folder.path(), "K7Q-4M2", b"%PDF").unwrap();
        assert_eq!(path, folder.path().join("K7Q-4M2-3.pdf"));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(!elsewhere.exists(), "the link is not followed");
        assert_eq!(fs::read(folder.path().join("K7Q-4M2-2.pdf")).unwrap(), b"an earlier one");
    }
}
