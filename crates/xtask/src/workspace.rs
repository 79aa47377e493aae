//! Where the project and its build output lie.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::command::Line;
use crate::failure::Failure;

/// The folders of the project.
pub struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Finds the project from the folder in which the command was given. Cargo knows `CARGO_TARGET_DIR` and its
    /// own settings, so it is asked and nothing is guessed.
    ///
    /// # Errors
    /// [`Failure::NotStarted`], [`Failure::Unsuccessful`], [`Failure::Unreadable`].
    pub fn find() -> Result<Self, Failure> {
        let metadata = Line::cargo("metadata --format-version 1 --no-deps --offline").read()?;
        Self::parse(&metadata)
    }

    fn parse(metadata: &str) -> Result<Self, Failure> {
        let unreadable =
            |why: String| Failure::Unreadable { what: "the output of `cargo metadata`".into(), why };
        let metadata: Value =
            serde_json::from_str(metadata).map_err(|error| unreadable(error.to_string()))?;
        let folder = |key: &str| {
            metadata[key].as_str().map(PathBuf::from).ok_or_else(|| unreadable(format!("`{key}` is missing")))
        };
        Ok(Self { root: folder("workspace_root")?, target: folder("target_directory")? })
    }

    /// Returns the project's top folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the folder for everything that is built.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// Returns a file or folder below the top folder.
    pub fn path(&self, below: &str) -> PathBuf {
        self.root.join(below)
    }

    /// Returns the path of a program that Cargo has built in this profile's folder (`debug` or `release`).
    pub fn program(&self, folder: &str, name: &str) -> PathBuf {
        self.target.join(folder).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folders_come_from_cargo() {
        let workspace =
            Workspace::parse(r#"{"workspace_root":"/a","target_directory":"/b"}"#).expect("it is complete");
        assert_eq!(workspace.path("ui"), Path::new("/a/ui"));
        assert!(workspace.program("debug", "atpazit").starts_with("/b/debug"));
    }

    #[test]
    fn an_incomplete_answer_is_refused() {
        let failure = Workspace::parse(r#"{"workspace_root":"/a"}"#).err().expect("a key is missing");
        assert!(failure.to_string().contains("target_directory"));
    }
}
