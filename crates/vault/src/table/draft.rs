//! The table `draft`: what is being typed, one row for each case or none, member and field.

use super::nanos;
use crate::error::VaultError;
use crate::member::MemberId;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use screening::case::CaseId;
use std::collections::BTreeMap;

/// Keeps a draft in place of an earlier one.
pub fn keep(
    connection: &Connection,
    case: Option<CaseId>,
    member: MemberId,
    field: &str,
    text: &str,
    now: DateTime<Utc>,
) -> Result<(), VaultError> {
    let case = case.map(|case| case.0);
    // Two statements: each of the two ways in which a row is the only one of its place would need an upsert of its own.
    let sql = "UPDATE draft SET text = ?4, at = ?5 WHERE case_id IS ?1 AND member = ?2 AND field = ?3";
    let values = params![case, member.0, field, text, nanos(now)];
    if connection.prepare_cached(sql)?.execute(values)? == 0 {
        let sql = "INSERT INTO draft (case_id, member, field, text, at) VALUES (?1, ?2, ?3, ?4, ?5)";
        connection.prepare_cached(sql)?.execute(values)?;
    }
    Ok(())
}

/// Takes a draft away, if there is one.
pub fn remove(
    connection: &Connection,
    case: Option<CaseId>,
    member: MemberId,
    field: &str,
) -> Result<(), VaultError> {
    let sql = "DELETE FROM draft WHERE case_id IS ?1 AND member = ?2 AND field = ?3";
    connection.prepare_cached(sql)?.execute(params![case.map(|case| case.0), member.0, field])?;
    Ok(())
}

/// Takes every draft of a member away.
pub fn remove_of(connection: &Connection, member: MemberId) -> Result<(), VaultError> {
    connection.execute("DELETE FROM draft WHERE member = ?1", [member.0])?;
    Ok(())
}

/// Takes everybody's drafts of no case away that were last kept before a moment; how many there were.
pub fn remove_older(connection: &Connection, than: DateTime<Utc>) -> Result<usize, VaultError> {
    let sql = "DELETE FROM draft WHERE case_id IS NULL AND at < ?1";
    Ok(connection.execute(sql, [nanos(than)])?)
}

/// The drafts of a member in a case or in none, by their fields.
pub fn load(
    connection: &Connection,
    case: Option<CaseId>,
    member: MemberId,
) -> Result<BTreeMap<String, String>, VaultError> {
    let sql = "SELECT field, text FROM draft WHERE case_id IS ?1 AND member = ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params![case.map(|case| case.0), member.0], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
