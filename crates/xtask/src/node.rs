//! Node.js and the user interface's packages.

use std::fs;

use crate::command::Line;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// The oldest Node.js that the user interface's build tools accept.
const OLDEST: (u32, u32) = (20, 19);

/// Where the lock file that was installed last is kept, below `ui/node_modules`.
const STAMP: &str = ".installed-package-lock.json";

/// Makes sure that Node.js and npm are there and new enough.
///
/// # Errors
/// [`Failure::NodeMissing`].
pub fn check() -> Result<(), Failure> {
    let found = Line::new("node", "--version").ask().unwrap_or_default();
    let found = found.trim();
    match version(found) {
        None => return Err(Failure::NodeMissing("none was found here".into())),
        Some(version) if version < OLDEST => return Err(Failure::NodeMissing(format!("this is {found}"))),
        Some(_) => {}
    }
    let npm = Line::new(npm(), "--version").ask().unwrap_or_default();
    if npm.trim().is_empty() {
        return Err(Failure::NodeMissing(format!("Node.js {found} is here, npm is not")));
    }
    Ok(())
}

/// Installs the user interface's packages, unless those of this very lock file are installed already.
///
/// # Errors
/// [`Failure::File`] without a lock file, [`Failure::NotStarted`], [`Failure::Unsuccessful`].
pub fn install(workspace: &Workspace) -> Result<(), Failure> {
    let lock_path = workspace.path("ui/package-lock.json");
    let lock = fs::read(&lock_path).map_err(|source| Failure::File { path: lock_path, source })?;
    let stamp = workspace.path("ui/node_modules").join(STAMP);
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        println!("The packages of ui/package-lock.json are installed already.");
        return Ok(());
    }
    script(workspace, "ci --no-audit --no-fund").run()?;
    fs::write(&stamp, lock).map_err(|source| Failure::File { path: stamp, source })
}

/// Begins a call of npm for the user interface.
pub fn script(workspace: &Workspace, arguments: &str) -> Line {
    script_in(workspace, "ui", arguments)
}

/// Begins a call of npm for the packages of a folder.
pub fn script_in(workspace: &Workspace, folder: &str, arguments: &str) -> Line {
    Line::new(npm(), "--prefix").arg(folder).arg_each(arguments).folder(workspace.root())
}

fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

/// Reads major and minor version from `v20.19.1`.
fn version(shown: &str) -> Option<(u32, u32)> {
    let mut parts = shown.strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(version("v20.19.1"), Some((20, 19)));
        assert!(version("v20.9.0") < Some(OLDEST));
        assert!(version("v22.0.0") > Some(OLDEST));
        assert_eq!(version(""), None);
    }
}
