//! Checks every package of the tree against deny.toml by cargo-deny: licences, banned packages, sources.
//!
//! cargo-deny's fourth check, of published advisories, needs a database that is fetched by git from GitHub; `cargo xtask` gets along with
//! the registries of packages alone, so that check is left to whoever has more.

use std::path::PathBuf;

use crate::command::Line;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// The version of cargo-deny that judges. `cargo info cargo-deny` tells whether there is a newer one.
const VERSION: &str = "0.20.2";

/// Installs cargo-deny where it is missing, into the build folder: nothing else of the machine is changed by it.
///
/// # Errors
/// [`Failure::NotStarted`], [`Failure::Unsuccessful`].
pub fn set_up(workspace: &Workspace) -> Result<(), Failure> {
    if program(workspace).is_some() {
        return Ok(());
    }
    // Without its features it is a judge alone, and builds in a third of the time.
    Line::cargo("install --locked --no-default-features --version")
        .arg(VERSION)
        .arg("cargo-deny")
        .arg("--root")
        .arg(place(workspace))
        .run()
}

/// Checks the tree; cargo-deny prints each finding.
///
/// # Errors
/// [`Failure::Denied`] with findings; those of [`set_up`].
pub fn deny(workspace: &Workspace) -> Result<(), Failure> {
    set_up(workspace)?;
    let program = program(workspace).ok_or(Failure::Denied)?;
    let judged = Line::new(&program.to_string_lossy(), "--locked check bans licenses sources")
        .folder(workspace.root())
        .run();
    judged.map_err(|failure| match failure {
        Failure::Unsuccessful { .. } => Failure::Denied,
        other => other,
    })
}

/// The program of this version: of the machine if it has that one, else our own.
fn program(workspace: &Workspace) -> Option<PathBuf> {
    let own = place(workspace).join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    [PathBuf::from("cargo-deny"), own].into_iter().find(|program| {
        let version = Line::new(&program.to_string_lossy(), "--version").read_quietly();
        version.is_some_and(|version| version.split_whitespace().last() == Some(VERSION))
    })
}

fn place(workspace: &Workspace) -> PathBuf {
    workspace.target().join("tools")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;
    use std::process::Command;

    /// A package of the tree that is judged.
    fn package(folder: &Path, name: &str, licence: &str, dependencies: &str) {
        fs::create_dir_all(folder.join("src")).expect("a folder");
        fs::write(folder.join("src/lib.rs"), "").expect("a file");
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\nlicense = \"{licence}\"\n\
             [workspace]\n[dependencies]\n{dependencies}\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest).expect("a file");
    }

    fn git(folder: &Path, arguments: &[&str]) {
        let done = Command::new("git").args(arguments).current_dir(folder).output().expect("git");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }

    /// What our deny.toml says of a tree with one dependency.
    fn judged(workspace: &Workspace, folder: &Path, dependency: &str) -> (bool, String) {
        package(folder, "tree", "MIT", dependency);
        fs::copy(workspace.path("deny.toml"), folder.join("deny.toml")).expect("deny.toml");
        let run = Command::new(program(workspace).expect("cargo-deny is installed"))
            .args(["check", "bans", "licenses", "sources"])
            .current_dir(folder)
            .output()
            .expect("cargo-deny");
        (run.status.success(), String::from_utf8_lossy(&run.stderr).into_owned())
    }

    /// `cargo xtask deny` runs it beside the judge, which it needs.
    #[test]
    #[ignore = "needs cargo-deny, which `cargo xtask deny` installs"]
    fn what_must_not_be_in_the_tree_is_refused() {
        let workspace = Workspace::find().expect("the project");
        let place = workspace.target().join("tools/judged");
        drop(fs::remove_dir_all(&place));
        let tree = place.join("tree");
        package(&place.join("sound"), "sound", "MIT OR GPL-3.0-only", "");
        package(&place.join("hyper"), "hyper", "MIT", "");
        package(&place.join("copyleft"), "copyleft", "GPL-3.0-only", "");
        package(&place.join("silent"), "silent", "", "");
        package(&place.join("stranger"), "stranger", "MIT", "");
        let stranger = place.join("stranger");
        let author = ["-c", "user.name=Test Person One", "-c", "user.email=test@example.org"];
        git(&stranger, &["init", "--quiet"]);
        git(&stranger, &["add", "."]);
        git(&stranger, &[&author[..], &["commit", "--quiet", "--message=one"]].concat());

        let path = |name: &str| format!("{name} = {{ path = \"../{name}\" }}");
        let (sound, said) = judged(&workspace, &tree, &path("sound"));
        assert!(sound, "{said}");
        for (dependency, why) in [
            (path("hyper"), "the program works offline"),
            (path("copyleft"), "GPL-3.0-only"),
            (path("silent"), "silent"),
            (format!("stranger = {{ git = \"file://{}\" }}", stranger.display()), "source-not-allowed"),
        ] {
            drop(fs::remove_file(tree.join("Cargo.lock")));
            let (sound, said) = judged(&workspace, &tree, &dependency);
            assert!(!sound && said.contains(why), "{dependency}: {said}");
        }
    }
}
