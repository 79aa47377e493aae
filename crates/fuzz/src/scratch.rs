//! A folder for a target whose reader reads files: in memory where the system has such a place, and gone with the process.

use std::path::Path;
use tempfile::TempDir;

/// Makes an empty folder.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.expect("there is a place for temporary files")
}
