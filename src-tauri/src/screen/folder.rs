//! A folder that is offered.

use super::message::Message;
use serde::Serialize;
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
