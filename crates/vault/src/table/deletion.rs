//! The table `deletion`: that a case was deleted, when and why. It has no column for anything that the case held.

use super::{moment, nanos};
use crate::error::VaultError;
use crate::member::MemberId;
use crate::retention::{Deletion, DeletionReason};
use rusqlite::{Connection, params};
use screening::case::CaseCode;

/// Adds a deletion.
pub fn insert(connection: &Connection, deletion: &Deletion) -> Result<(), VaultError> {
    let sql = "INSERT INTO deletion (case_code, reason, at, member) VALUES (?1, ?2, ?3, ?4)";
    let Deletion { case, reason, at, member } = deletion;
    let member = member.map(|member| member.0);
    connection.prepare_cached(sql)?.execute(params![case.as_str(), reason.as_str(), nanos(*at), member])?;
    Ok(())
}

/// The latest deletions, the latest first.
pub fn newest(connection: &Connection, limit: u32) -> Result<Vec<Deletion>, VaultError> {
    let sql = "SELECT case_code, reason, at, member FROM deletion ORDER BY id DESC LIMIT ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([limit])?;
    let mut deletions = Vec::new();
    while let Some(row) = rows.next()? {
        let reason: String = row.get(1)?;
        let reason = DeletionReason::ALL.into_iter().find(|known| known.as_str() == reason);
        deletions.push(Deletion {
            case: CaseCode::try_from(row.get::<_, String>(0)?).map_err(|_| VaultError::DatabaseDamaged)?,
            reason: reason.ok_or(VaultError::DatabaseDamaged)?,
            at: moment(row.get(2)?),
            member: row.get::<_, Option<u32>>(3)?.map(MemberId),
        });
    }
    Ok(deletions)
}
