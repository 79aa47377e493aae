//! The tables `received` and `answer_given`: what others handed over, and what was told to them of it.

use super::{feedback, moment, nanos};
use crate::error::VaultError;
use crate::exchange::{AddressId, AnswerGiven, Received};
use crate::member::MemberId;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use screening::DeclineReason;
use screening::case::CaseCode;
use uuid::Uuid;

const COLUMNS: &str = "id, case_code, address, written_at, received_at, assigned";

/// Adds a package; false where it was there.
pub fn insert(connection: &Connection, received: &Received, package: &[u8]) -> Result<bool, VaultError> {
    let sql = "INSERT INTO received (id, case_code, address, written_at, received_at, package) \
               VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (id) DO NOTHING";
    let Received { id, code, sender, written_at, received_at, .. } = received;
    let sender = sender.map(|address| address.0);
    let values = params![id, code.as_str(), sender, nanos(*written_at), nanos(*received_at), package];
    Ok(connection.prepare_cached(sql)?.execute(values)? == 1)
}

/// Everything that was received, the newest first.
pub fn list(connection: &Connection) -> Result<Vec<Received>, VaultError> {
    let sql = format!("SELECT {COLUMNS} FROM received ORDER BY received_at DESC, id");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut list = Vec::new();
    while let Some(row) = rows.next()? {
        list.push(read(connection, row)?);
    }
    Ok(list)
}

/// One of them.
pub fn load(connection: &Connection, id: Uuid) -> Result<Received, VaultError> {
    let sql = format!("SELECT {COLUMNS} FROM received WHERE id = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let received = statement.query_row([id], |row| Ok(read(connection, row))).optional()?;
    received.ok_or(VaultError::NoSuchReceived)?
}

/// Its package.
pub fn package(connection: &Connection, id: Uuid) -> Result<Vec<u8>, VaultError> {
    let sql = "SELECT package FROM received WHERE id = ?1";
    let package = connection.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?;
    package.ok_or(VaultError::NoSuchReceived)
}

/// Sets who works on it.
pub fn assign(connection: &Connection, id: Uuid, member: Option<MemberId>) -> Result<(), VaultError> {
    let sql = "UPDATE received SET assigned = ?2 WHERE id = ?1";
    connection.execute(sql, params![id, member.map(|member| member.0)])?;
    Ok(())
}

/// Keeps what was told to the sender.
pub fn answer(connection: &Connection, id: Uuid, answer: &AnswerGiven) -> Result<(), VaultError> {
    let sql =
        "INSERT INTO answer_given (received_id, status, reason, at, member) VALUES (?1, ?2, ?3, ?4, ?5)";
    let AnswerGiven { feedback, at, member } = answer;
    let (status, reason) = (feedback.status().as_str(), feedback.reason().map(DeclineReason::as_str));
    connection.execute(sql, params![id, status, reason, nanos(*at), member.0])?;
    Ok(())
}

/// Deletes it, with what was told of it.
pub fn delete(connection: &Connection, id: Uuid) -> Result<(), VaultError> {
    connection.execute("DELETE FROM received WHERE id = ?1", [id])?;
    Ok(())
}

fn read(connection: &Connection, row: &Row<'_>) -> Result<Received, VaultError> {
    let id: Uuid = row.get(0)?;
    Ok(Received {
        id,
        code: CaseCode::try_from(row.get::<_, String>(1)?).map_err(|_| VaultError::DatabaseDamaged)?,
        sender: row.get::<_, Option<i64>>(2)?.map(AddressId),
        written_at: moment(row.get(3)?),
        received_at: moment(row.get(4)?),
        assigned: row.get::<_, Option<u32>>(5)?.map(MemberId),
        answers: answers(connection, id)?,
    })
}

fn answers(connection: &Connection, id: Uuid) -> Result<Vec<AnswerGiven>, VaultError> {
    let sql = "SELECT status, reason, at, member FROM answer_given WHERE received_id = ?1 ORDER BY id";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([id])?;
    let mut answers = Vec::new();
    while let Some(row) = rows.next()? {
        let at: DateTime<Utc> = moment(row.get(2)?);
        answers.push(AnswerGiven {
            feedback: feedback(&row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?.as_deref())?,
            at,
            member: MemberId(row.get(3)?),
        });
    }
    Ok(answers)
}
