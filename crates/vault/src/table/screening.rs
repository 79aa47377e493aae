//! The tables `screening`, `decision` and `opinion`: frozen interviews, what the officer decided on each, and what others think of it.

use super::{from_json, json, moment, nanos};
use crate::error::VaultError;
use crate::member::MemberId;
use crate::opinion::Opinion;
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
    member: MemberId,
    now: DateTime<Utc>,
) -> Result<(), VaultError> {
    let sql = "INSERT INTO decision (screening_id, decision_json, member, at) VALUES (?1, ?2, ?3, ?4)";
    let id = latest_id(connection, case)?;
    connection.execute(sql, params![id, json(decision)?, member.0, nanos(now)])?;
    Ok(())
}

/// Adds a second opinion on the latest screening.
pub fn add_opinion(
    connection: &Connection,
    case: CaseId,
    opinion: &Decision,
    member: MemberId,
    now: DateTime<Utc>,
) -> Result<(), VaultError> {
    let sql = "INSERT INTO opinion (screening_id, decision_json, member, at) VALUES (?1, ?2, ?3, ?4)";
    let id = latest_id(connection, case)?;
    connection.execute(sql, params![id, json(opinion)?, member.0, nanos(now)])?;
    Ok(())
}

/// The second opinions on the latest screening, the first one first.
pub fn opinions(connection: &Connection, case: CaseId) -> Result<Vec<Opinion>, VaultError> {
    let sql = format!(
        "SELECT opinion.member, name, decision_json, opinion.at FROM opinion \
         JOIN member ON member.id = opinion.member WHERE screening_id = ({LATEST}) ORDER BY opinion.id"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([case.0])?;
    let mut opinions = Vec::new();
    while let Some(row) = rows.next()? {
        opinions.push(Opinion {
            by: MemberId(row.get(0)?),
            name: row.get(1)?,
            opinion: from_json(&row.get::<_, String>(2)?)?,
            at: moment(row.get(3)?),
        });
    }
    Ok(opinions)
}

/// Who made the latest decision on the latest screening; nothing where nobody decided, or before that was kept.
pub fn decided_by(connection: &Connection, case: CaseId) -> Result<Option<MemberId>, VaultError> {
    let sql = format!("SELECT member FROM decision WHERE screening_id = ({LATEST}) ORDER BY id DESC LIMIT 1");
    let member: Option<Option<u32>> = connection.query_row(&sql, [case.0], |row| row.get(0)).optional()?;
    Ok(member.flatten().map(MemberId))
}

fn latest_id(connection: &Connection, case: CaseId) -> Result<i64, VaultError> {
    let id: Option<i64> = connection.query_row(LATEST, [case.0], |row| row.get(0))?;
    id.ok_or(VaultError::NotScreened)
}

/// The latest decision on the latest screening.
pub fn decision(connection: &Connection, case: CaseId) -> Result<Option<Decision>, VaultError> {
    let sql = format!(
        "SELECT decision_json FROM decision WHERE screening_id = ({LATEST}) ORDER BY id DESC LIMIT 1"
    );
    let text: Option<String> = connection.query_row(&sql, [case.0], |row| row.get(0)).optional()?;
    text.map(|text| from_json(&text)).transpose()
}
