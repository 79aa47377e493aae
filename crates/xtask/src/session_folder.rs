//! The folder of a session.

use std::fs;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::failure::Failure;

/// Where a session keeps its sockets: one that ends would otherwise take away those of the next, which are named by the display alone.
/// Removed with this value.
pub struct SessionFolder(PathBuf);

impl SessionFolder {
    /// Makes one, readable by this user alone.
    ///
    /// # Errors
    /// [`Failure::File`].
    pub fn new() -> Result<Self, Failure> {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("seat-{}-{number}", process::id()));
        let failed = |source| Failure::File { path: path.clone(), source };
        let mut folder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
        folder.create(&path).map_err(failed)?;
        Ok(Self(path))
    }

    /// Returns where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for SessionFolder {
    fn drop(&mut self) {
        // The system's own cleaning takes what cannot be removed now.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_session_has_a_folder_of_its_own_that_goes_with_it() {
        let [one, other] = [SessionFolder::new().expect("one"), SessionFolder::new().expect("another")];
        assert_ne!(one.0, other.0);
        let path = one.0.clone();
        #[cfg(unix)]
        {
            let permissions = fs::metadata(&path).expect("it is there").permissions();
            assert_eq!(std::os::unix::fs::PermissionsExt::mode(&permissions) & 0o777, 0o700);
        }
        drop(one);
        assert!(!path.exists());
    }
}
