//! The table `referral`: what was handed over to whom, with which consent. The document itself is not kept; what stands in it is, as long
//! as the case.

use super::{from_json, json, moment, nanos};
use crate::error::VaultError;
use crate::exchange::{AddressId, Handover};
use exchange::Record;
use rusqlite::{Connection, OptionalExtension as _, params};
use screening::Recipient;
use screening::case::CaseId;
use screening::consent::ReferralRecord;
use uuid::Uuid;

/// Adds a referral.
pub fn insert(connection: &Connection, case: CaseId, handed: &Handover<'_>) -> Result<(), VaultError> {
    let sql = "INSERT INTO referral (case_id, consent_json, language, digest, at, handover, address, record_json) \
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let ReferralRecord { handover, consent, language, digest, at } = &handed.record;
    let (consent, contents) = (json(consent)?, json(handed.contents)?);
    let address = handed.address.map(|address| address.0);
    connection
        .execute(sql, params![case.0, consent, language, digest, nanos(*at), handover, address, contents])?;
    Ok(())
}

/// The referrals of a case, in the order in which they were recorded.
pub fn load(connection: &Connection, case: CaseId) -> Result<Vec<ReferralRecord>, VaultError> {
    let sql =
        "SELECT consent_json, language, digest, at, handover FROM referral WHERE case_id = ?1 ORDER BY id";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([case.0])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        let consent = from_json(&row.get::<_, String>(0)?)?;
        let at = moment(row.get(3)?);
        let (language, digest, handover) = (row.get(1)?, row.get(2)?, row.get(4)?);
        records.push(ReferralRecord { handover, consent, language, digest, at });
    }
    Ok(records)
}

/// What stood in each referral of a case, in the order in which they were recorded; those that an older program made are left out.
pub fn contents(connection: &Connection, case: CaseId) -> Result<Vec<Record>, VaultError> {
    let sql = "SELECT record_json FROM referral WHERE case_id = ?1 AND record_json IS NOT NULL ORDER BY id";
    let mut statement = connection.prepare_cached(sql)?;
    let texts = statement.query_map([case.0], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    texts.iter().map(|text| from_json(text)).collect()
}

/// What stood in the latest referral of a case to a recipient; nothing where there is none, or an older program made it.
pub fn latest(
    connection: &Connection,
    case: CaseId,
    recipient: Recipient,
) -> Result<Option<Record>, VaultError> {
    let sql = "SELECT record_json FROM referral WHERE case_id = ?1 AND record_json IS NOT NULL \
               AND json_extract(consent_json, '$.recipient') = ?2 ORDER BY id DESC LIMIT 1";
    let mut statement = connection.prepare_cached(sql)?;
    let text = statement.query_row(params![case.0, recipient.as_str()], |row| row.get::<_, String>(0));
    text.optional()?.map(|text| from_json(&text)).transpose()
}

/// The case of a hand-over, and the address to which it was sealed.
pub fn find(
    connection: &Connection,
    handover: Uuid,
) -> Result<Option<(CaseId, Option<AddressId>)>, VaultError> {
    let sql = "SELECT case_id, address FROM referral WHERE handover = ?1";
    let found = connection
        .prepare_cached(sql)?
        .query_row([handover], |row| Ok((CaseId(row.get(0)?), row.get::<_, Option<i64>>(1)?.map(AddressId))));
    Ok(found.optional()?)
}
