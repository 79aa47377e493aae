//! Where the vault lies: the folder that was named, or the one of the desktop program.

use super::refusal::folder_not_found;
use crate::failure::Failure;
use clap::Args;
use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use vault::{Folder, FolderState};

/// The folder of the desktop program below the platform's folder for programs' data.
const IDENTIFIER: &str = "lv.atpazit.desktop";

/// Which vault.
#[derive(Args)]
pub struct Place {
    /// The folder of the vault [default: that of the desktop program].
    #[arg(long, value_name = "FOLDER")]
    vault: Option<PathBuf>,
}

impl Place {
    /// The folder that was named.
    pub fn named(folder: PathBuf) -> Self {
        Self { vault: Some(folder) }
    }

    /// The folder: the one that was named; else the one that `ATPAZIT_DATA_DIR` names, `atpazit-data` beside the program, or the
    /// platform's folder, in the order of the desktop program.
    ///
    /// # Errors
    /// [`Failure::Input`] when no folder was named and the platform's is not known, or when it is not there and must not be made.
    pub fn folder(&self) -> Result<Folder, Failure> {
        let beside = env::current_exe().ok().and_then(|program| Some(program.parent()?.join("atpazit-data")));
        let named = self
            .vault
            .clone()
            .or_else(|| set("ATPAZIT_DATA_DIR").map(PathBuf::from))
            .or_else(|| beside.filter(|folder| folder.is_dir()))
            .map(Folder::new);
        let folder = named.or_else(|| Some(Folder::of_platform(platform()?.join(IDENTIFIER))));
        let folder =
            folder.ok_or_else(|| Failure::Input("name the folder of the vault with --vault".to_owned()))?;
        must_have_a_place(&folder)?;
        Ok(folder)
    }
}

/// Refuses a folder that is missing with the one above it, as when a drive is not connected, and names it.
///
/// # Errors
/// [`Failure::Input`].
pub fn must_have_a_place(folder: &Folder) -> Result<(), Failure> {
    if folder.state() == FolderState::Missing {
        return Err(folder_not_found(folder.path()));
    }
    Ok(())
}

/// The platform's folder for programs' data, as the desktop program finds it.
///
/// # Source
/// *XDG Base Directory Specification* (freedesktop.org): `$XDG_DATA_HOME` where it is absolute, else `~/.local/share`.
fn platform() -> Option<PathBuf> {
    if cfg!(windows) {
        return set("APPDATA").map(PathBuf::from);
    }
    let home = || set("HOME").map(PathBuf::from);
    if cfg!(target_os = "macos") {
        return Some(home()?.join("Library/Application Support"));
    }
    let named = set("XDG_DATA_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
    named.or_else(|| Some(home()?.join(".local/share")))
}

fn set(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::IDENTIFIER;

    #[test]
    fn the_desktop_program_keeps_its_vault_under_the_same_name() {
        let settings = include_str!("../../../../src-tauri/tauri.conf.json");
        assert!(settings.contains(&format!("\"identifier\": \"{IDENTIFIER}\"")));
    }
}
