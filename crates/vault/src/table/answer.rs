//! The table `answer`: one row for each question and case.

use super::{from_json, json, nanos};
use crate::error::VaultError;
use rusqlite::{Connection, params};
use screening::answer::Answer;
use screening::case::CaseId;
use screening::id::QuestionId;
use screening::interview::Change;
use std::collections::BTreeMap;

/// Keeps an answer, or takes it away.
pub fn keep(connection: &Connection, case: CaseId, change: &Change) -> Result<(), VaultError> {
    let question = change.question.as_str();
    let Some(Answer { value, origin, note }) = &change.answer else {
        let sql = "DELETE FROM answer WHERE case_id = ?1 AND question = ?2";
        connection.prepare_cached(sql)?.execute(params![case.0, question])?;
        return Ok(());
    };
    let sql = "INSERT INTO answer (case_id, question, value_json, origin, note, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
               ON CONFLICT (case_id, question) DO UPDATE SET value_json = excluded.value_json, \
               origin = excluded.origin, note = excluded.note, at = excluded.at";
    let values = params![case.0, question, json(value)?, json(origin)?, note, nanos(change.at)];
    connection.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// Every answer of a case, those of hidden questions too.
pub fn load(connection: &Connection, case: CaseId) -> Result<BTreeMap<QuestionId, Answer>, VaultError> {
    let sql = "SELECT question, value_json, origin, note FROM answer WHERE case_id = ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([case.0])?;
    let mut answers = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let question = QuestionId::try_from(row.get::<_, String>(0)?);
        let value = from_json(&row.get::<_, String>(1)?)?;
        let origin = from_json(&row.get::<_, String>(2)?)?;
        let answer = Answer { value, origin, note: row.get(3)? };
        answers.insert(question.map_err(|_| VaultError::DatabaseDamaged)?, answer);
    }
    Ok(answers)
}
