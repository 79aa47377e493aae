//! The table `conversation`: how each case's conversation is led.

use super::{from_json, json};
use crate::error::VaultError;
use rusqlite::{Connection, OptionalExtension as _, params};
use screening::case::CaseId;
use screening::conversation::Conversation;

/// The conversation of a case; empty for a case from before conversations were recorded.
pub fn load(connection: &Connection, case: CaseId) -> Result<Conversation, VaultError> {
    let mut statement =
        connection.prepare_cached("SELECT record_json FROM conversation WHERE case_id = ?1")?;
    let text: Option<String> = statement.query_row([case.0], |row| row.get(0)).optional()?;
    Ok(text.map(|text| from_json(&text)).transpose()?.unwrap_or_default())
}

/// Keeps the conversation of a case in place of what was there.
pub fn keep(connection: &Connection, case: CaseId, conversation: &Conversation) -> Result<(), VaultError> {
    let sql = "INSERT INTO conversation (case_id, record_json) VALUES (?1, ?2) \
               ON CONFLICT (case_id) DO UPDATE SET record_json = excluded.record_json";
    connection.prepare_cached(sql)?.execute(params![case.0, json(conversation)?])?;
    Ok(())
}
