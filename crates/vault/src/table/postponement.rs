//! The table `postponement`: conversations that were put off.

use super::case::Whose;
use super::{from_json, json, nanos};
use crate::error::VaultError;
use crate::member::MemberId;
use crate::postponement::{Postponed, PostponementId};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, Row, named_params, params};
use screening::case::{CaseCode, CaseId};
use screening::safety::Postponement;
use uuid::Uuid;

/// Adds one; of a case, in place of an earlier one.
pub fn insert(
    connection: &Connection,
    postponement: &Postponement,
    case: Option<CaseId>,
    member: MemberId,
    now: DateTime<Utc>,
) -> Result<(), VaultError> {
    if let Some(case) = case {
        remove_of_case(connection, case)?;
    }
    let sql = "INSERT INTO postponement (case_id, member, day, record_json, at) VALUES (?1, ?2, ?3, ?4, ?5)";
    let day = postponement.day.to_string();
    let values = params![case.map(|case| case.0), member.0, day, json(postponement)?, nanos(now)];
    connection.execute(sql, values)?;
    Ok(())
}

/// The condition that keeps to those of `:member`, or to every one where there is none: one of a case is seen by whoever sees the case,
/// whoever put it off; one without a case by who put it off.
const OWNED: &str = "(:member IS NULL OR CASE WHEN case_id IS NULL THEN member = :member \
                     ELSE EXISTS (SELECT 1 FROM \"case\" AS own WHERE own.id = case_id AND own.owner = :member) END)";

/// Every one that concerns a member, or everybody's, the earliest day first.
pub fn list(connection: &Connection, whose: Whose) -> Result<Vec<Postponed>, VaultError> {
    let sql = format!(
        "SELECT postponement.id, case_id, code, record_json FROM postponement \
         LEFT JOIN \"case\" ON \"case\".id = case_id WHERE {OWNED} ORDER BY day, postponement.id"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(named_params! { ":member": whose.map(|member| member.0) })?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(row)?);
    }
    Ok(found)
}

/// Takes one away; false where there is none that concerns the member.
pub fn remove(connection: &Connection, id: PostponementId, whose: Whose) -> Result<bool, VaultError> {
    let sql = format!("DELETE FROM postponement WHERE id = :id AND {OWNED}");
    let values = named_params! { ":id": id.0, ":member": whose.map(|member| member.0) };
    Ok(connection.execute(&sql, values)? > 0)
}

/// Takes the one of a case away, if there is one.
pub fn remove_of_case(connection: &Connection, case: CaseId) -> Result<(), VaultError> {
    connection.execute("DELETE FROM postponement WHERE case_id = ?1", [case.0])?;
    Ok(())
}

/// Takes those of no case away whose day lies before another one; how many there were.
pub fn remove_before(connection: &Connection, day: NaiveDate) -> Result<usize, VaultError> {
    let sql = "DELETE FROM postponement WHERE case_id IS NULL AND day < ?1";
    Ok(connection.execute(sql, [day.to_string()])?)
}

/// Gives every one that a member put off to another one. Of a case only the name changes: whoever sees the case sees it.
pub fn give(connection: &Connection, from: MemberId, to: MemberId) -> Result<(), VaultError> {
    connection.execute("UPDATE postponement SET member = ?2 WHERE member = ?1", [from.0, to.0])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Postponed, VaultError> {
    let code: Option<String> = row.get(2)?;
    let code = code.map(CaseCode::try_from).transpose().map_err(|_| VaultError::DatabaseDamaged)?;
    Ok(Postponed {
        id: PostponementId(row.get(0)?),
        case: row.get::<_, Option<Uuid>>(1)?.map(CaseId).zip(code),
        postponement: from_json(&row.get::<_, String>(3)?)?,
    })
}
