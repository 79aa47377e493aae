//! A vault in a folder of its own, and the program that looks after it. Everybody in here is invented.

use super::{Run, fed};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The passphrase of the first member.
pub const FIRST: &str = "trīs izdomāti kaķi";
/// That of the second one.
pub const SECOND: &str = "četri izdomāti suņi";
/// One that opens nothing.
pub const WRONG: &str = "nekas no tā visa";

/// A vault.
pub struct Keeper {
    place: TempDir,
}

impl Keeper {
    /// A folder without a vault.
    pub fn nowhere() -> Self {
        Self { place: tempfile::tempdir().expect("a temporary folder") }
    }

    /// A new vault with one member.
    pub fn new() -> Self {
        let keeper = Self::nowhere();
        keeper.run(&["init", "--name", "Test Officer One", "--new-passphrase-fd", "0"], &[FIRST]).done();
        keeper
    }

    /// A copy of a vault that is kept with the sources.
    pub fn kept(name: &str) -> Self {
        let keeper = Self::nowhere();
        let kept = super::root().join("crates/vault/fixtures").join(name);
        copy(&kept, &keeper.vault());
        keeper
    }

    /// The same files in another place.
    pub fn copied(&self) -> Self {
        let keeper = Self::nowhere();
        copy(&self.vault(), &keeper.vault());
        keeper
    }

    /// The folder of the vault.
    pub fn vault(&self) -> PathBuf {
        self.place.path().join("vault")
    }

    /// A place beside the vault.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    /// `atpazit vault <arguments> --vault <folder>` with these lines on its standard input.
    pub fn run(&self, arguments: &[&str], lines: &[&str]) -> Run {
        let vault = self.vault();
        let all = [&["vault"], arguments, &["--vault", text(&vault)]].concat();
        fed(&all, lines.iter().flat_map(|line| [*line, "\n"]).collect::<String>().as_bytes())
    }

    /// The same with the passphrase of the first member before the other lines.
    pub fn by_first(&self, arguments: &[&str], lines: &[&str]) -> Run {
        self.run(&[arguments, &["--passphrase-fd", "0"]].concat(), &[&[FIRST], lines].concat())
    }

    /// Every file of the vault with its bytes, its snapshots too.
    pub fn bytes(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(&self.vault(), &mut files);
        files
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for path in super::names(folder).into_iter().map(|name| folder.join(name)) {
        if path.is_dir() {
            collect(&path, files);
        } else {
            let bytes = fs::read(&path).expect("a file");
            files.insert(path, bytes);
        }
    }
}

/// A path as the command line takes it.
pub fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).expect("a new folder");
    for name in super::names(from) {
        if from.join(&name).is_file() {
            fs::copy(from.join(&name), to.join(&name)).expect("a copy");
        }
    }
}
