//! The table `receipt`: what recipients told of what was handed over.

use super::{feedback, moment, nanos};
use crate::error::VaultError;
use crate::exchange::KeptReceipt;
use crate::member::MemberId;
use rusqlite::{Connection, params};
use screening::case::CaseId;
use screening::status::Progress;
use screening::{DeclineReason, ReferralStatus};
use sealing::Signature;
use uuid::Uuid;

/// Adds a receipt; false where that very one was there.
pub fn insert(
    connection: &Connection,
    receipt: &KeptReceipt,
    signature: Option<&Signature>,
    member: MemberId,
) -> Result<bool, VaultError> {
    let sql = "INSERT INTO receipt (referral_id, status, reason, told_at, read_at, member, signature) \
               SELECT id, ?2, ?3, ?4, ?5, ?6, ?7 FROM referral WHERE handover = ?1 \
               ON CONFLICT (signature) DO NOTHING";
    let KeptReceipt { handover, feedback, told_at, read_at, .. } = receipt;
    let (status, reason) = (feedback.status().as_str(), feedback.reason().map(DeclineReason::as_str));
    let signature = signature.map(Signature::as_bytes);
    let values = params![handover, status, reason, nanos(*told_at), nanos(*read_at), member.0, signature];
    Ok(connection.prepare_cached(sql)?.execute(values)? == 1)
}

/// The receipts of a case, in the order in which they were told.
pub fn load(connection: &Connection, case: CaseId) -> Result<Vec<KeptReceipt>, VaultError> {
    let sql = "SELECT handover, status, reason, told_at, read_at, signature IS NOT NULL \
               FROM receipt JOIN referral ON referral.id = referral_id WHERE case_id = ?1 ORDER BY told_at, receipt.id";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([case.0])?;
    let mut receipts = Vec::new();
    while let Some(row) = rows.next()? {
        receipts.push(KeptReceipt {
            handover: row.get::<_, Uuid>(0)?,
            feedback: feedback(&row.get::<_, String>(1)?, row.get::<_, Option<String>>(2)?.as_deref())?,
            told_at: moment(row.get(3)?),
            read_at: moment(row.get(4)?),
            signed: row.get(5)?,
        });
    }
    Ok(receipts)
}

/// How far a case has come by what its recipients told last.
pub fn progress(connection: &Connection, case: CaseId) -> Result<Progress, VaultError> {
    let sql = "SELECT (SELECT status FROM receipt WHERE referral_id = referral.id ORDER BY told_at DESC, id DESC LIMIT 1) \
               FROM referral WHERE case_id = ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([case.0])?;
    let mut latest = Vec::new();
    while let Some(row) = rows.next()? {
        let word: Option<String> = row.get(0)?;
        latest.push(word.map(|word| status(&word)).transpose()?);
    }
    Ok(Progress::of(latest))
}

/// The word of a status.
fn status(word: &str) -> Result<ReferralStatus, VaultError> {
    let known = ReferralStatus::ALL.iter().find(|known| known.as_str() == word);
    known.copied().ok_or(VaultError::DatabaseDamaged)
}

/// The moment since which every recipient of a case has confirmed; nothing while one has not.
///
/// A recipient to whom it was handed over twice has confirmed with one receipt.
pub const CONFIRMED: &str = "(SELECT CASE WHEN count(*) = count(first) THEN max(first) END FROM ( \
    SELECT min(read_at) AS first FROM referral LEFT JOIN receipt ON referral_id = referral.id \
    WHERE case_id = \"case\".id GROUP BY json_extract(consent_json, '$.recipient')))";
