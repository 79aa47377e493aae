//! The tables `screening` and `decision`: frozen interviews, and what the officer decided on each.

use super::{from_json, json, nanos};
use crate::error::VaultError;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, params};
use screening::case::{CaseId, Decision};
use screening::screening::Screening;

const LATEST: &str = "SELECT max(id) FROM screening WHERE case_id = ?1";

/// Adds a frozen screening; the earlier ones stay.
pub fn insert(connection: &Connection, case: CaseId, screening: &Screening) -> Result<(), VaultError> {
    let sql = "INSERT INTO screening (case_id, screening_json, at) VALUES (?1, ?2, ?3)";
    connection.execute(sql, params![case.0, json(screening)?, nanos(screening.at)])?;
    Ok(())
}

/// The latest screening of a case.
pub fn latest(connection: &Connection, case: CaseId) -> Result<Option<Screening>, VaultError> {
    let sql = format!("SELECT screening_json FROM screening WHERE id = ({LATEST})");
    let text: Option<String> = connection.query_row(&sql, [case.0], |row| row.get(0)).optional()?;
    text.map(|text| from_json(&text)).transpose()
}

/// Adds a decision on the latest screening.
pub fn decide(
    connection: &Connection,
    case: CaseId,
    decision: &Decision,
    now: DateTime<Utc>,
) -> Result<(), VaultError> {
    let id: Option<i64> = connection.query_row(LATEST, [case.0], |row| row.get(0))?;
    let id = id.ok_or(VaultError::NotScreened)?;
    let sql = "INSERT INTO decision (screening_id, decision_json, at) VALUES (?1, ?2, ?3)";
    connection.execute(sql, params![id, json(decision)?, nanos(now)])?;
    Ok(())
}

/// The latest decision on the latest screening.
pub fn decision(connection: &Connection, case: CaseId) -> Result<Option<Decision>, VaultError> {
    let sql = format!(
        "SELECT decision_json FROM decision WHERE screening_id = ({LATEST}) ORDER BY id DESC LIMIT 1"
    );
    let text: Option<String> = connection.query_row(&sql, [case.0], |row| row.get(0)).optional()?;
    text.map(|text| from_json(&text)).transpose()
}
