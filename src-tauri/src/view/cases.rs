//! The list of cases.

use crate::view::message::Message;
use serde::Serialize;
use ts_rs::TS;

/// The list of cases.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CasesView {
    /// The cases of this page, last touched first.
    pub cases: Vec<CaseRow>,
    /// What was searched for.
    pub search: String,
    /// The page, from 0.
    pub page: u32,
    /// How many pages there are; 0 when nothing was found.
    pub pages: u32,
    /// Whether there is no case at all.
    pub empty: bool,
}

/// One row.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseRow {
    /// The id that `open_case` takes.
    pub id: String,
    /// The code.
    pub code: String,
    /// When it began, RFC 3339.
    pub started_at: String,
    /// Where, as the officer noted it.
    pub municipality: Option<String>,
    /// The instrument's name.
    pub instrument: Message,
    /// How far it has come: `draft`, `screened`, `referred`, `closed`.
    pub state: String,
    /// The same in words, with numbers.
    pub state_message: Message,
    /// What is to be done.
    pub todo: Message,
    /// Whether what is to be done is due.
    pub due: bool,
}

/// What the bar says about the open case.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseHead {
    /// The id.
    pub id: String,
    /// The code.
    pub code: String,
    /// The instrument's name.
    pub instrument: Message,
    /// When it began, RFC 3339.
    pub started_at: String,
}
