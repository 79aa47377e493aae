//! Who did what, and when; never what was said.

use super::message::Message;
use serde::Serialize;
use ts_rs::TS;

/// The newest rows of the log.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogView {
    /// The rows, the newest first.
    pub rows: Vec<LogRow>,
    /// The newest row as it is noted on paper; none in an empty log.
    pub head: Option<HeadView>,
    /// What a check found, once somebody asked for one.
    pub checked: Option<Message>,
}

/// A row of the log.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogRow {
    /// Its number.
    pub number: u32,
    /// When, by the clock of this computer.
    pub at: String,
    /// Who.
    pub who: Message,
    /// What was done.
    pub what: Message,
    /// The code of the case, if it was about one.
    pub case: Option<String>,
}

/// The newest row as it is noted on paper.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeadView {
    /// Its number.
    pub number: u32,
    /// When it was written.
    pub at: String,
    /// Its digest.
    pub digest: String,
}
