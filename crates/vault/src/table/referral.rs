//! The table `referral`: what was handed over to whom, with which consent. The document itself is not kept.

use super::{from_json, json, moment, nanos};
use crate::error::VaultError;
use rusqlite::{Connection, params};
use screening::case::CaseId;
use screening::consent::ReferralRecord;

/// Adds a referral.
pub fn insert(connection: &Connection, case: CaseId, record: &ReferralRecord) -> Result<(), VaultError> {
    let sql =
        "INSERT INTO referral (case_id, consent_json, language, digest, at) VALUES (?1, ?2, ?3, ?4, ?5)";
    let ReferralRecord { consent, language, digest, at } = record;
    connection.execute(sql, params![case.0, json(consent)?, language, digest, nanos(*at)])?;
    Ok(())
}

/// The referrals of a case, in the order in which they were recorded.
pub fn load(connection: &Connection, case: CaseId) -> Result<Vec<ReferralRecord>, VaultError> {
    let sql = "SELECT consent_json, language, digest, at FROM referral WHERE case_id = ?1 ORDER BY id";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([case.0])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        let consent = from_json(&row.get::<_, String>(0)?)?;
        let at = moment(row.get(3)?);
        records.push(ReferralRecord { consent, language: row.get(1)?, digest: row.get(2)?, at });
    }
    Ok(records)
}
