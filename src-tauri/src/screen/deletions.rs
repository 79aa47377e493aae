//! Which cases were deleted, when and why; never what they held.

use super::message::Message;
use super::{people, time};
use crate::desk::Desk;
use crate::error::CommandError;
use folding::fold;
use serde::Serialize;
use ts_rs::TS;
use vault::{Deletion, Member};

/// The latest deletions.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeletionsView {
    /// The deletions, the latest first.
    pub rows: Vec<DeletionRow>,
    /// Whether there are older ones.
    pub older: bool,
}

/// A deletion.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeletionRow {
    /// The code that the case had.
    pub code: String,
    /// When, by the clock of this computer, RFC 3339.
    pub at: String,
    /// Why.
    pub why: Message,
    /// Who asked for it; nobody where the time was over.
    pub who: Option<Message>,
}

/// How many are shown.
const ROWS: usize = 200;

/// The latest deletions.
///
/// # Errors
/// What the vault says: [`ErrorCode::NotPermitted`](vault::ErrorCode::NotPermitted) for whoever is no administrator.
pub fn show(desk: &Desk) -> Result<DeletionsView, CommandError> {
    let members = desk.vault.members()?;
    let one_more = u32::try_from(ROWS + 1).unwrap_or(u32::MAX);
    let latest = desk.vault.deletions(one_more)?;
    Ok(DeletionsView {
        rows: latest.iter().take(ROWS).map(|deletion| row(deletion, &members)).collect(),
        older: latest.len() > ROWS,
    })
}

/// The deletions of cases whose code has this text in it, the latest first; none for an empty text.
///
/// # Errors
/// As for [`show`].
pub fn find(desk: &Desk, text: &str) -> Result<Vec<DeletionRow>, CommandError> {
    let (sought, members) = (fold(text), desk.vault.members()?);
    let all = desk.vault.deletions(u32::MAX)?;
    let found =
        all.iter().filter(|deletion| !sought.is_empty() && fold(deletion.case.as_str()).contains(&sought));
    Ok(found.map(|deletion| row(deletion, &members)).collect())
}

fn row(deletion: &Deletion, members: &[Member]) -> DeletionRow {
    DeletionRow {
        code: deletion.case.to_string(),
        at: time(deletion.at),
        why: Message::new(format!("deletion-{}", deletion.reason.as_str())),
        who: deletion.member.map(|id| people::named(id, members)),
    }
}
