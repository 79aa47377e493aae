//! The table `confirmation`: what was compared with its source, one row a claim.

use super::{moment, nanos};
use crate::confirmation::{Comparison, Confirmation};
use crate::error::VaultError;
use crate::member::MemberId;
use rusqlite::{Connection, params};

/// Keeps a confirmation in place of an earlier one of the same claim.
pub fn keep(connection: &Connection, confirmation: &Confirmation) -> Result<(), VaultError> {
    let sql = "INSERT OR REPLACE INTO confirmation (claim, digest, agrees, name, day, source, member, at) \
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let Confirmation { claim, digest, found, member, at } = confirmation;
    let day = found.day.to_string();
    let values = params![claim, digest, found.agrees, found.name, day, found.source, member.0, nanos(*at)];
    connection.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// Takes the confirmation of a claim away, if there is one.
pub fn remove(connection: &Connection, claim: &str) -> Result<(), VaultError> {
    connection.prepare_cached("DELETE FROM confirmation WHERE claim = ?1")?.execute([claim])?;
    Ok(())
}

/// Every confirmation, in the order of the claims' ids.
pub fn list(connection: &Connection) -> Result<Vec<Confirmation>, VaultError> {
    let sql = "SELECT claim, digest, agrees, name, day, source, member, at FROM confirmation ORDER BY claim";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let mut confirmations = Vec::new();
    while let Some(row) = rows.next()? {
        let day: String = row.get(4)?;
        confirmations.push(Confirmation {
            claim: row.get(0)?,
            digest: row.get(1)?,
            found: Comparison {
                agrees: row.get(2)?,
                name: row.get(3)?,
                day: day.parse().map_err(|_| VaultError::DatabaseDamaged)?,
                source: row.get(5)?,
            },
            member: MemberId(row.get(6)?),
            at: moment(row.get(7)?),
        });
    }
    Ok(confirmations)
}
