//! The table `draft`: what a member has typed and not saved yet, field by field.

use super::nanos;
use crate::error::VaultError;
use crate::member::MemberId;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use screening::case::CaseId;
use std::collections::BTreeMap;

/// Keeps what is typed in a field, in place of what was.
pub fn keep(
    connection: &Connection,
    member: MemberId,
    case: Option<CaseId>,
    field: &str,
    text: &str,
    at: DateTime<Utc>,
) -> Result<(), VaultError> {
    let sql = "INSERT INTO draft (case_id, member, field, text, at) VALUES (?1, ?2, ?3, ?4, ?5) \
               ON CONFLICT (member, ifnull(case_id, x''), field) DO UPDATE SET text = excluded.text, at = excluded.at";
    let values = params![case.map(|case| case.0), member.0, field, text, nanos(at)];
    connection.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// Forgets what was typed in a field; nothing to forget is no error.
pub fn remove(
    connection: &Connection,
    member: MemberId,
    case: Option<CaseId>,
    field: &str,
) -> Result<(), VaultError> {
    let sql = "DELETE FROM draft WHERE member = ?1 AND case_id IS ?2 AND field = ?3";
    connection.prepare_cached(sql)?.execute(params![member.0, case.map(|case| case.0), field])?;
    Ok(())
}

/// Forgets everything that a member had typed.
pub fn remove_of(connection: &Connection, member: MemberId) -> Result<(), VaultError> {
    connection.execute("DELETE FROM draft WHERE member = ?1", [member.0])?;
    Ok(())
}

/// What a member has typed in a case, or outside of every case, by field.
pub fn load(
    connection: &Connection,
    member: MemberId,
    case: Option<CaseId>,
) -> Result<BTreeMap<String, String>, VaultError> {
    let sql = "SELECT field, text FROM draft WHERE member = ?1 AND case_id IS ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement
        .query_map(params![member.0, case.map(|case| case.0)], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.map(|row| Ok(row?)).collect()
}
