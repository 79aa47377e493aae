//! Who did what, and when; never what was said.

use super::message::Message;
use super::{people, time};
use crate::desk::Desk;
use crate::error::CommandError;
use serde::Serialize;
use ts_rs::TS;
use vault::{LogCheck, LogEntry, Member};

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

/// How many rows are shown.
const ROWS: u32 = 200;

/// The newest rows of the log, and the newest one as it is noted on paper.
///
/// # Errors
/// What the vault says: [`ErrorCode::NotPermitted`](vault::ErrorCode::NotPermitted) for whoever is no administrator.
pub fn show(desk: &Desk, checked: Option<LogCheck>) -> Result<LogView, CommandError> {
    let members = desk.vault.members()?;
    let rows = desk.vault.log(ROWS)?;
    let head = desk.vault.log_head()?;
    Ok(LogView {
        rows: rows.iter().map(|entry| row(entry, &members)).collect(),
        checked: checked.map(found),
        head: head.map(|head| HeadView { number: number(head.id), at: time(head.at), digest: head.digest }),
    })
}

/// What a check found.
fn found(check: LogCheck) -> Message {
    match check.first_bad {
        None => Message::new("log-check-sound").number("rows", u32::try_from(check.rows).unwrap_or(u32::MAX)),
        Some(row) => Message::new("log-check-broken").number("row", number(row)),
    }
}

fn row(entry: &LogEntry, members: &[Member]) -> LogRow {
    LogRow {
        number: number(entry.id),
        at: time(entry.at),
        who: entry.member.map_or_else(|| Message::new("user-nobody"), |id| people::named(id, members)),
        what: what(entry, members),
        case: entry.case.as_ref().map(ToString::to_string),
    }
}

/// What was done; to whom, where it was done to a user.
fn what(entry: &LogEntry, members: &[Member]) -> Message {
    let message = Message::new(format!("log-{}", entry.kind.as_str()));
    let Some(about) = entry.about else { return message };
    let named = members.iter().find(|member| member.id == about).filter(|member| !member.name.is_empty());
    let about = named.map_or_else(|| about.0.to_string(), |member| member.name.clone());
    Message { attribute: Some("about".to_owned()), ..message.text("user", about) }
}

fn number(id: i64) -> u32 {
    u32::try_from(id).unwrap_or(u32::MAX)
}
