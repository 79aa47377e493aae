//! From what the vault can be restored, where no vault opens.

use super::copy::{SourceView, source};
use super::folder::{PlaceView, places};
use super::time;
use crate::copies::source::CopySource;
use crate::host::folders;
use crate::state::State;
use serde::Serialize;
use ts_rs::TS;
use vault::{FolderState, Restored, backup};

/// From what the vault can be restored.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RestoreView {
    /// What is offered, the newest first.
    pub sources: Vec<SourceView>,
    /// Where backups were looked for.
    pub places: Vec<PlaceView>,
    /// How the name of a backup ends.
    pub ending: String,
    /// Whether something is in the folder that will be put aside.
    pub aside: bool,
}

/// What was restored.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RestoredView {
    /// When the copy was made, as it says itself.
    pub at: String,
    /// Where what was there before was put aside.
    pub aside: Option<String>,
}

/// From what the vault can be restored.
pub fn show(state: &State) -> RestoreView {
    RestoreView {
        sources: CopySource::all(&state.folder()).iter().map(source).collect(),
        places: places(folders::searched()),
        ending: format!(".{}", backup::EXTENSION),
        aside: state.folder_state() != FolderState::Empty,
    }
}

/// What was restored.
pub fn restored(restored: &Restored) -> RestoredView {
    let aside = restored.aside.as_ref().map(|path| path.display().to_string());
    RestoredView { at: time(restored.manifest.made_at), aside }
}
