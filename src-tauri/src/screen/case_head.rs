//! What the bar says about the open case.

use super::message::Message;
use super::time;
use screening::Case;
use serde::Serialize;
use ts_rs::TS;

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

/// What the bar says about a case.
pub fn head(case: &Case) -> CaseHead {
    CaseHead {
        id: case.id.0.to_string(),
        code: case.code.to_string(),
        instrument: instrument(case),
        started_at: time(case.started_at),
    }
}

/// The name of the instrument of a case.
pub fn instrument(case: &Case) -> Message {
    Message::new(format!("instrument-{}", case.instrument))
}
