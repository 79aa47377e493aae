//! Places on this computer: where the vault lies, and where a document can be saved.
//!
//! No file chooser of the system: it would keep a list of recently used files.

use crate::view::message::Message;
use crate::view::referral::PlaceView;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// Where everything is kept: the folder that `ATPAZIT_DATA_DIR` names, a folder `atpazit-data` beside the program (a portable
/// copy on a stick), or the platform's folder for programs' data. Says whether the copy is portable.
pub fn data_folder(platform: Option<PathBuf>) -> (PathBuf, bool) {
    if let Some(folder) = env::var_os("ATPAZIT_DATA_DIR").filter(|folder| !folder.is_empty()) {
        return (PathBuf::from(folder), false);
    }
    let beside = env::current_exe().ok().and_then(|program| Some(program.parent()?.join("atpazit-data")));
    match beside.filter(|folder| folder.is_dir()) {
        Some(folder) => (folder, true),
        None => (platform.unwrap_or_else(|| PathBuf::from("atpazit-data")), false),
    }
}

/// Folders in which a document can be saved: removable drives first, then the officer's own folders.
pub fn all() -> Vec<PlaceView> {
    let mut places = removable();
    if let Some(home) = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from) {
        let own = [
            ("place-documents", ["Documents", "Dokumenti"].as_slice()),
            ("place-desktop", ["Desktop", "Darbvirsma"].as_slice()),
        ];
        for (message, names) in own {
            let found = names.iter().map(|name| home.join(name)).find(|folder| folder.is_dir());
            places.extend(found.map(|folder| place(&folder, Message::new(message))));
        }
        places.push(place(&home, Message::new("place-home")));
    }
    places
}

fn removable() -> Vec<PlaceView> {
    let user = env::var("USER").unwrap_or_default();
    let mounts = [PathBuf::from("/media").join(&user), PathBuf::from("/run/media").join(&user)];
    let drives = mounts.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
    let folders = drives.map(|drive| drive.path()).filter(|path| path.is_dir());
    folders
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            place(&path, Message::new("place-removable").text("name", name))
        })
        .collect()
}

fn place(path: &Path, message: Message) -> PlaceView {
    PlaceView { path: path.display().to_string(), message }
}
