//! Says of the first row of the log that does not follow from the one before it what is wrong there.

use super::Flaw;
use crate::chain::{ChainKey, Mac};
use crate::error::VaultError;
use crate::log_check::{self, LogCheck};
use crate::table::log::{self, LogHead};
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
/// A tail that was cut off leaves a sound chain; it shows beside a digest that was kept outside the vault.
///
/// # Errors
/// The first [`Flaw::Log`]; [`Flaw::Vault`] when the log cannot be read.
pub fn verify(connection: &Connection, key: &ChainKey) -> Result<LogSum, Flaw> {
    let LogCheck { rows, first_bad } = log_check::check(connection, key)?;
    match first_bad {
        Some(row) => Err(fault_at(connection, row)?.into()),
        None => Ok(LogSum { rows, head: log::head(connection)? }),
    }
}

/// What is wrong at the first row that does not follow. Numbers may be left out where the chain holds; where it does not, the rows of
/// these numbers are missing.
fn fault_at(connection: &Connection, row: i64) -> Result<LogFlaw, VaultError> {
    let sql = "SELECT coalesce(max(id), 0) + 1 FROM log WHERE id < ?1";
    let next: i64 = connection.query_row(sql, [row], |row| row.get(0))?;
    Ok(if next < row {
        LogFlaw { row: next, fault: LogFault::Missing }
    } else {
        LogFlaw { row, fault: LogFault::Changed }
    })
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
