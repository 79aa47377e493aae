//! A folder that is offered.

use super::message::Message;
use crate::host::folders::{Folder, FolderKind};
use serde::Serialize;
use std::path::Path;
use ts_rs::TS;

/// A folder in which the document can be saved.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// The path.
    pub path: String,
    /// Its name: documents, desktop, a removable drive.
    pub message: Message,
}

/// Folders as the window takes them.
pub fn places(folders: Vec<Folder>) -> Vec<PlaceView> {
    folders.into_iter().map(place).collect()
}

/// A path as it is shown.
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn place(folder: Folder) -> PlaceView {
    let message = match folder.kind {
        FolderKind::Removable(name) => Message::new("place-removable").text("name", name),
        FolderKind::Documents => Message::new("place-documents"),
        FolderKind::Desktop => Message::new("place-desktop"),
        FolderKind::Downloads => Message::new("place-downloads"),
        FolderKind::Home => Message::new("place-home"),
    };
    PlaceView { path: shown(&folder.path), message }
}
