//! Computes the chain of the log anew, row by row, and names the first row that does not fit.

use super::Flaw;
use crate::chain::{ChainKey, Link, Mac, START};
use crate::error::VaultError;
use crate::table::log::{self, LogHead};
use rusqlite::types::FromSql;
use rusqlite::{Connection, OptionalExtension as _, Row};

/// A log that was tampered with: the first row that shows it, and what shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("row {row} of the log {fault}")]
pub struct LogFlaw {
    /// The number of the row.
    pub row: i64,
    /// What is wrong with it.
    pub fault: LogFault,
}

/// What is wrong with a row of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogFault {
    /// It is not as it was written, or it was put in.
    #[error("was changed, or put in")]
    Changed,
    /// It is missing, and perhaps the rows after it up to the next one that is there.
    #[error("is missing")]
    Missing,
}

/// A log whose chain is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogSum {
    /// How many rows it has.
    pub rows: u64,
    /// Its newest row.
    pub head: Option<LogHead>,
}

/// Computes the chain anew.
///
/// A tail that was cut off shows here only where the database still knows that it gave higher numbers; otherwise beside a digest
/// that was kept outside the vault.
///
/// # Errors
/// The first [`Flaw::Log`]; [`Flaw::Vault`] when the log cannot be read.
pub fn verify(connection: &Connection, key: &ChainKey) -> Result<LogSum, Flaw> {
    let sql = "SELECT id, at, member, kind, case_code, about, mac FROM log ORDER BY id";
    let mut statement = connection.prepare(sql).map_err(VaultError::from)?;
    let mut found = statement.query([]).map_err(VaultError::from)?;
    let (mut before, mut newest, mut rows) = (START, 0, 0);
    while let Some(row) = found.next().map_err(VaultError::from)? {
        let id: i64 = row.get(0).map_err(VaultError::from)?;
        match mac_of(row, key, &before) {
            Some(mac) => (before, newest, rows) = (mac, id, rows + 1),
            // Numbers may be left out where the chain holds: version 1 of the database gave no promise about them.
            None if id != newest + 1 => return Err(flaw(newest + 1, LogFault::Missing)),
            None => return Err(flaw(id, LogFault::Changed)),
        }
    }
    let given = "SELECT seq FROM sqlite_sequence WHERE name = 'log'";
    let given = connection.query_row(given, [], |row| row.get(0)).optional().map_err(VaultError::from)?;
    if given.unwrap_or(0) > newest {
        return Err(flaw(newest + 1, LogFault::Missing));
    }
    Ok(LogSum { rows, head: log::head(connection)? })
}

/// A row by its number.
pub fn row(connection: &Connection, id: i64) -> Result<Option<LogHead>, VaultError> {
    let sql = "SELECT at, mac FROM log WHERE id = ?1";
    let row = |row: &Row<'_>| Ok((row.get(0)?, row.get::<_, Mac>(1)?));
    let found = connection.query_row(sql, [id], row).optional()?;
    Ok(found.map(|(at, mac)| LogHead {
        id,
        at: chrono::DateTime::from_timestamp_nanos(at),
        digest: log::digest(&mac),
    }))
}

/// The hash that a row has, if it is the one that it must have. A value that this program never writes is a wrong one.
fn mac_of(row: &Row<'_>, key: &ChainKey, before: &Mac) -> Option<Mac> {
    fn value<T: FromSql>(row: &Row<'_>, column: usize) -> Option<T> {
        row.get(column).ok()
    }
    let (kind, case_code): (String, Option<String>) = (value(row, 3)?, value(row, 4)?);
    let link = Link {
        id: value(row, 0)?,
        at: value(row, 1)?,
        member: value(row, 2)?,
        kind: &kind,
        case_code: case_code.as_deref(),
        about: value(row, 5)?,
    };
    let mac: Mac = value(row, 6)?;
    (key.mac(before, &link) == mac).then_some(mac)
}

fn flaw(row: i64, fault: LogFault) -> Flaw {
    Flaw::Log(LogFlaw { row, fault })
}
