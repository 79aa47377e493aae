//! Version, sources and what is unverified, licences.

use crate::view::message::Message;
use serde::Serialize;
use ts_rs::TS;

/// Version, sources, licences.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AboutView {
    /// The program's version.
    pub version: String,
    /// The version of SQLCipher in use.
    pub cipher_version: String,
    /// Each instrument with its version and coverage.
    pub instruments: Vec<InstrumentRow>,
    /// Where the indicators come from: title, publisher, edition, document.
    pub source: Vec<String>,
    /// How many of the strengths have been compared with the printed brochure.
    pub verified: u32,
    /// How many indicators there are.
    pub indicators: u32,
    /// The month of the last check of routes and contacts.
    pub routes_checked: String,
}

/// An instrument in the list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InstrumentRow {
    /// The name.
    pub message: Message,
    /// The version.
    pub version: u32,
    /// How many questions it has at most.
    pub questions: u32,
    /// How many indicators it can find.
    pub can_find: u32,
}
