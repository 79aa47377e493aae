//! The table `document`: what was made of a case and left the program. The documents themselves are not kept.

use super::{moment, nanos};
use crate::document::{Document, DocumentKind, KeptDocument};
use crate::error::VaultError;
use crate::member::MemberId;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use screening::Recipient;
use screening::case::CaseId;
use std::str::FromStr as _;

/// Adds a document, under the next number of its case.
pub fn insert(
    connection: &Connection,
    case: CaseId,
    document: &Document,
    member: MemberId,
    now: DateTime<Utc>,
) -> Result<(), VaultError> {
    let sql = "INSERT INTO document (case_id, number, kind, recipient, language, digest, member, at) \
               SELECT ?1, 1 + coalesce(max(number), 0), ?2, ?3, ?4, ?5, ?6, ?7 FROM document WHERE case_id = ?1";
    let Document { kind, recipient, language, digest } = document;
    let recipient = recipient.map(Recipient::as_str);
    let values = params![case.0, kind.as_str(), recipient, language, digest, member.0, nanos(now)];
    connection.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// The documents of a case, in the order in which they were made.
pub fn load(connection: &Connection, case: CaseId) -> Result<Vec<KeptDocument>, VaultError> {
    let sql = "SELECT number, kind, recipient, language, digest, at FROM document WHERE case_id = ?1 ORDER BY number";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([case.0])?;
    let damaged = || VaultError::DatabaseDamaged;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let recipient = |word: String| {
            Recipient::ALL.iter().copied().find(|one| one.as_str() == word).ok_or_else(damaged)
        };
        let document = Document {
            kind: DocumentKind::from_str(&row.get::<_, String>(1)?).map_err(|_| damaged())?,
            recipient: row.get::<_, Option<String>>(2)?.map(recipient).transpose()?,
            language: row.get(3)?,
            digest: row.get(4)?,
        };
        found.push(KeptDocument { number: row.get(0)?, document, at: moment(row.get(5)?) });
    }
    Ok(found)
}
