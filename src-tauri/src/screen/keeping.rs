//! Shows how long cases are kept.

use super::message::Message;
use super::time;
use crate::desk::Desk;
use crate::desk::retention::SweepNews;
use crate::error::CommandError;
use chrono::{DateTime, Utc};
use serde::Serialize;
use ts_rs::TS;
use vault::Keeping;
use vault::retention::{HOLD_REASON_MAX, NOTICE};

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

/// How long the open case is kept, on the screens from which that can be changed.
///
/// # Errors
/// What the vault says.
pub fn show(desk: &Desk) -> Result<Option<KeepingView>, CommandError> {
    let Some(open) = &desk.open else { return Ok(None) };
    if !desk.location.can_keep() || desk.handed.is_some() || desk.practice.is_some() {
        return Ok(None);
    }
    let keeping = desk.vault.keeping(open.case.id)?;
    Ok(Some(KeepingView {
        delete_at: keeping.delete_at.map(time),
        held: keeping.hold.map(|hold| hold.reason),
        reason_most: super::count(HOLD_REASON_MAX),
    }))
}

/// When a row of the list says that its case will be deleted: during the week of its notice; of a draft, in its last week, which
/// is all of its time unless the institution gives it more.
pub fn end_near(keeping: &Keeping, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    keeping.delete_at.filter(|at| keeping.noticed || keeping.as_draft && *at <= now + NOTICE)
}

/// What the list says about the last sweep.
pub fn news(news: SweepNews) -> Message {
    match news {
        SweepNews::Deleted(cases) => Message::new("sweep-deleted").number("cases", cases),
        SweepNews::ClockDoubtful => Message::new("sweep-clock"),
        SweepNews::Failed => Message::new("sweep-failed"),
    }
}
