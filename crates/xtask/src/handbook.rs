//! The handbook's pictures: the window test that follows the first chapter takes them, here they are made small and put in place.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{Line, on_path};
use crate::failure::Failure;
use crate::no_network::NoNetwork;
use crate::node;
use crate::run::{self, Profile};
use crate::seat::{Network, Seat};
use crate::session_folder::SessionFolder;
use crate::setup::{self, Purpose};
use crate::workspace::Workspace;

/// The languages of the handbook.
const LANGUAGES: [&str; 2] = ["lv", "en"];

/// Makes a picture small: a few colours suffice for a screen.
const PALETTE: &str = "pngquant";

/// Builds the program, follows the chapter in every language, and replaces the pictures in `docs/handbook`.
///
/// # Errors
/// Those of the set-up, the builds and the test; [`Failure::File`] for a picture.
pub fn handbook(workspace: &Workspace) -> Result<(), Failure> {
    setup::set_up(Purpose::Test)?;
    node::install(workspace)?;
    node::script(workspace, "run build").run()?;
    let program = run::build(workspace, Profile::Driven)?;
    Line::cargo("test")
        .arg_each(run::CHECKED)
        .arg_each("--test window --no-run")
        .folder(workspace.root())
        .run()?;
    let taken = workspace.target().join("handbook");
    emptied(&taken)?;
    let seat = Seat::new(Network::Closed(NoNetwork::find()))?;
    seat.line(
        &SessionFolder::new()?,
        "cargo",
        &format!("test {} --offline --test window -- handbook --test-threads=1", run::CHECKED),
    )
    .folder(workspace.root())
    .env("ATPAZIT_APP", program)
    .env("ATPAZIT_SHOTS", &taken)
    .run()?;
    if !on_path(PALETTE) {
        println!("`{PALETTE}` is not here: the pictures stay as large as they were taken.");
    }
    for language in LANGUAGES {
        let folder = workspace.path("docs/handbook").join(language).join("pictures");
        emptied(&folder)?;
        for (picture, name) in pictures(&taken, language)? {
            put(&picture, &folder.join(name))?;
        }
    }
    Ok(())
}

/// Makes a folder, without what was in it.
fn emptied(folder: &Path) -> Result<(), Failure> {
    let failed = |source| Failure::File { path: folder.to_owned(), source };
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed)?;
    }
    fs::create_dir_all(folder).map_err(failed)
}

/// The pictures of a language and their names in the handbook, in order.
fn pictures(taken: &Path, language: &str) -> Result<Vec<(PathBuf, String)>, Failure> {
    let failed = |source| Failure::File { path: taken.to_owned(), source };
    let mut pictures = Vec::new();
    for entry in fs::read_dir(taken).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some(name) = name.strip_prefix(&format!("handbook-{language}-")) {
            pictures.push((entry.path(), name.to_owned()));
        }
    }
    pictures.sort();
    Ok(pictures)
}

fn put(taken: &Path, place: &Path) -> Result<(), Failure> {
    if on_path(PALETTE) {
        return Line::new(PALETTE, "--force --strip --speed 1 --output")
            .arg(place)
            .arg("128")
            .arg(taken)
            .run();
    }
    fs::copy(taken, place).map(drop).map_err(|source| Failure::File { path: place.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_gets_its_own_pictures_in_order() {
        let folder = std::env::temp_dir().join(format!("atpazit-handbook-{}", std::process::id()));
        emptied(&folder).expect("it is made");
        for name in ["handbook-lv-02-b.png", "handbook-lv-01-a.png", "handbook-en-01-a.png", "other.png"] {
            fs::write(folder.join(name), "").expect("it is written");
        }
        let found = pictures(&folder, "lv").expect("it is read");
        fs::remove_dir_all(&folder).expect("it is removed");
        assert_eq!(found.into_iter().map(|(_, name)| name).collect::<Vec<_>>(), ["01-a.png", "02-b.png"]);
    }
}
