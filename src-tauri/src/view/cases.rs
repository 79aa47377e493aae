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
    /// What the last sweep did, until it is dismissed; never which cases.
    pub sweep: Option<Message>,
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
    /// Whose it is, for somebody who sees those of others.
    pub owner: Option<String>,
    /// When it will be deleted, RFC 3339, once that is near.
    pub delete_at: Option<String>,
    /// Why it is kept beyond its time, if it is.
    pub held: Option<String>,
}

/// How long the open case is kept.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeepingView {
    /// When it will be deleted unless something is done with it, RFC 3339; nothing while it is held.
    pub delete_at: Option<String>,
    /// Why it is kept beyond its time, if it is.
    pub held: Option<String>,
    /// The most characters of a reason.
    pub reason_most: u32,
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
