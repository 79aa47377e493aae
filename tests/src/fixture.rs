//! A world of its own for one test: every folder in which the program, or the engine below it, could leave a trace.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::error::Error;

/// The folders a program is told of by its environment, and their names here.
const FOLDERS: [(&str, &str); 8] = [
    ("ATPAZIT_DATA_DIR", "vault"),
    ("HOME", "home"),
    ("TMPDIR", "tmp"),
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_DATA_HOME", "data"),
    ("XDG_RUNTIME_DIR", "runtime"),
    ("XDG_STATE_HOME", "state"),
];

/// Where the program's and the engine's own messages go, so that a test can search them too.
const LOG: &str = "messages.log";

/// Fresh, empty folders; removed with everything in them when this value ends.
#[derive(Debug)]
pub struct Fixture {
    root: TempDir,
    settings: Vec<(String, String)>,
}

impl Fixture {
    /// Makes the folders, readable by this user alone.
    ///
    /// # Errors
    /// [`Error::System`].
    pub fn new() -> Result<Self, Error> {
        let root = tempfile::Builder::new().prefix("e2e-").tempdir().map_err(Error::system("a folder"))?;
        for (_, name) in FOLDERS {
            let folder = root.path().join(name);
            fs::create_dir(&folder).map_err(Error::system("a folder"))?;
            fs::set_permissions(&folder, fs::Permissions::from_mode(0o700))
                .map_err(Error::system("a folder"))?;
        }
        Ok(Self { root, settings: Vec::new() })
    }

    /// Sets one more environment variable for the program, as `LANG`.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.settings.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sets one of the desktop's settings, which the program reads where `GSETTINGS_BACKEND` is `keyfile`. The value is written as
    /// `GVariant` writes it: a text in quotes.
    ///
    /// # Errors
    /// [`Error::System`].
    pub fn write_setting(&self, path: &str, key: &str, value: &str) -> Result<(), Error> {
        let folder = self.root().join("config/glib-2.0/settings");
        fs::create_dir_all(&folder).map_err(Error::system("a folder"))?;
        let text = format!("[{path}]\n{key}={value}\n");
        fs::write(folder.join("keyfile"), text).map_err(Error::system("writing a setting"))
    }

    /// Returns the folder above all of them.
    pub fn root(&self) -> &Path {
        self.root.path()
    }

    /// Returns the folder that the program is told to keep its vault in (`ATPAZIT_DATA_DIR`).
    pub fn data(&self) -> PathBuf {
        self.root().join("vault")
    }

    /// Returns the file with everything the program and the engine wrote to their standard streams.
    pub fn log(&self) -> PathBuf {
        self.root().join(LOG)
    }

    /// Returns the file with what `strace` saw of the program, if it ran under it.
    pub fn trace(&self) -> PathBuf {
        self.root().join("strace.log")
    }

    /// Returns every file in every folder, the log included, sorted.
    ///
    /// # Errors
    /// [`Error::System`].
    pub fn files(&self) -> Result<Vec<PathBuf>, Error> {
        let mut files = Vec::new();
        collect(self.root(), &mut files)?;
        files.sort();
        Ok(files)
    }

    /// Returns the files in whose bytes or name the text stands, as UTF-8 or as UTF-16, which the engine uses.
    ///
    /// # Errors
    /// [`Error::System`].
    pub fn files_containing(&self, text: &str) -> Result<Vec<PathBuf>, Error> {
        let narrow = text.as_bytes();
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut found = Vec::new();
        for file in self.files()? {
            let bytes = match fs::read(&file) {
                Ok(bytes) => bytes,
                // A running program may remove a file between the listing and the reading.
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(source) => return Err(Error::System { what: "reading a file", source }),
            };
            let named = file.to_string_lossy().contains(text);
            if named || contains(&bytes, narrow) || contains(&bytes, &wide) {
                found.push(file);
            }
        }
        Ok(found)
    }

    /// Returns the environment for the program.
    pub(crate) fn environment(&self) -> Vec<(String, String)> {
        let folder = |name: &str| self.root().join(name).to_string_lossy().into_owned();
        let folders = FOLDERS.iter().map(|(variable, name)| ((*variable).to_owned(), folder(name)));
        folders.chain(self.settings.iter().cloned()).collect()
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(source) => return Err(Error::System { what: "listing a folder", source }),
    };
    for entry in entries {
        let path = entry.map_err(Error::system("listing a folder"))?.path();
        // Links are not followed, and sockets and pipes cannot be read.
        let Ok(metadata) = fs::symlink_metadata(&path) else { continue };
        if metadata.is_dir() {
            collect(&path, files)?;
        } else if metadata.is_file() {
            files.push(path);
        }
    }
    Ok(())
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    !wanted.is_empty() && bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_in_both_encodings_and_in_names() {
        let fixture = Fixture::new().expect("folders can be made");
        fs::write(fixture.data().join("narrow"), "xx Anna Example xx").expect("it can be written");
        let wide: Vec<u8> = "Anna Example".encode_utf16().flat_map(u16::to_le_bytes).collect();
        fs::write(fixture.root().join("cache").join("wide"), wide).expect("it can be written");
        fs::write(fixture.root().join("tmp").join("Anna Example.txt"), "").expect("it can be written");
        fs::write(fixture.root().join("tmp").join("other"), "Berta").expect("it can be written");
        assert_eq!(fixture.files_containing("Anna Example").expect("it can be searched").len(), 3);
        assert_eq!(fixture.files().expect("it can be listed").len(), 4);
    }

    #[test]
    fn every_folder_is_in_the_environment_and_a_setting_too() {
        let fixture = Fixture::new().expect("folders can be made").with("LANG", "lv_LV.UTF-8");
        let environment = fixture.environment();
        assert_eq!(environment.len(), FOLDERS.len() + 1);
        assert!(environment.iter().any(|(name, value)| name == "LANG" && value == "lv_LV.UTF-8"));
    }
}
