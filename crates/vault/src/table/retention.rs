//! What the sweep reads and writes in the table `case`: holds, notices, and which cases may be due.

use super::receipt::CONFIRMED;
use super::{from_json, json, moment, nanos};
use crate::error::VaultError;
use crate::member::MemberId;
use crate::retention::{Hold, NOTICE, Standing};
use crate::settings::Retention;
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, named_params, params};
use screening::case::{CaseCode, CaseId, CaseState};
use uuid::Uuid;

/// How long a case is kept, and whose it is.
pub struct Kept {
    /// The id.
    pub id: CaseId,
    /// The code.
    pub code: CaseCode,
    /// What the rule looks at.
    pub standing: Standing,
    /// Why it is kept beyond its time, if it is.
    pub hold: Option<Hold>,
    /// Whose it is.
    pub owner: MemberId,
    /// The owner's name.
    pub owner_name: String,
}

/// With [`CONFIRMED`] in its place.
const COLUMNS: &str = "id, code, state, touched_at, hold_json, noticed_at, owner, \
    EXISTS (SELECT 1 FROM screening WHERE case_id = \"case\".id), \
    {CONFIRMED}, \
    coalesce((SELECT name FROM member WHERE member.id = owner), '')";

fn columns() -> String {
    COLUMNS.replace("{CONFIRMED}", CONFIRMED)
}

/// How long one case is kept; the caller has made sure that it concerns the member.
pub fn load(connection: &Connection, id: CaseId) -> Result<Kept, VaultError> {
    let sql = format!("SELECT {} FROM \"case\" WHERE id = ?1", columns());
    let kept = connection.prepare_cached(&sql)?.query_row([id.0], |row| Ok(read(row))).optional()?;
    kept.ok_or(VaultError::NoSuchCase)?
}

/// Every case with which a sweep may have something to do, and some with which it has not.
///
/// Four ways in, each along an index: a vault of many cases is swept at every unlock, and nearly always for nothing.
pub fn candidates(
    connection: &Connection,
    retention: &Retention,
    now: DateTime<Utc>,
) -> Result<Vec<Kept>, VaultError> {
    let sql = format!(
        "SELECT {} FROM \"case\" WHERE rowid IN ( \
         SELECT rowid FROM \"case\" INDEXED BY case_by_touch WHERE touched_at <= :other \
         UNION SELECT rowid FROM \"case\" INDEXED BY case_draft WHERE state = 'draft' AND touched_at <= :draft \
         UNION SELECT rowid FROM \"case\" INDEXED BY case_noticed WHERE noticed_at IS NOT NULL \
         UNION SELECT rowid FROM \"case\" WHERE id IN \
         (SELECT case_id FROM receipt JOIN referral ON referral.id = referral_id WHERE read_at <= :referred))",
        columns()
    );
    let before = |by: TimeDelta| nanos(now.checked_sub_signed(by).unwrap_or(DateTime::<Utc>::MIN_UTC));
    let days = |days: u32| before(TimeDelta::days(days.into()) - NOTICE);
    let values = named_params! {
        ":other": days(retention.other_days),
        ":draft": before(TimeDelta::hours(retention.draft_hours.into())),
        ":referred": days(retention.referred_days),
    };
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query(values)?;
    let mut kept = Vec::new();
    while let Some(row) = rows.next()? {
        kept.push(read(row)?);
    }
    Ok(kept)
}

/// Keeps a case beyond its time, or no longer; the notice that was given goes.
pub fn set_hold(connection: &Connection, id: CaseId, hold: Option<&Hold>) -> Result<(), VaultError> {
    let hold = hold.map(json).transpose()?;
    let sql = "UPDATE \"case\" SET hold_json = ?2, noticed_at = NULL WHERE id = ?1";
    connection.prepare_cached(sql)?.execute(params![id.0, hold])?;
    Ok(())
}

/// Notes that the list says when the case will be deleted, or says it no more.
pub fn set_notice(
    connection: &Connection,
    id: CaseId,
    noticed: Option<DateTime<Utc>>,
) -> Result<(), VaultError> {
    let sql = "UPDATE \"case\" SET noticed_at = ?2 WHERE id = ?1";
    connection.prepare_cached(sql)?.execute(params![id.0, noticed.map(nanos)])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Kept, VaultError> {
    let state: String = row.get(2)?;
    let state = CaseState::ALL.iter().find(|known| known.as_str() == state);
    let hold: Option<Hold> = row.get::<_, Option<String>>(4)?.map(|text| from_json(&text)).transpose()?;
    Ok(Kept {
        id: CaseId(row.get::<_, Uuid>(0)?),
        code: CaseCode::try_from(row.get::<_, String>(1)?).map_err(|_| VaultError::DatabaseDamaged)?,
        standing: Standing {
            state: *state.ok_or(VaultError::DatabaseDamaged)?,
            finished: row.get(7)?,
            touched_at: moment(row.get(3)?),
            confirmed_at: row.get::<_, Option<i64>>(8)?.map(moment),
            held: hold.is_some(),
            noticed_at: row.get::<_, Option<i64>>(5)?.map(moment),
        },
        hold,
        owner: MemberId(row.get(6)?),
        owner_name: row.get(9)?,
    })
}
