//! Migrations: numbered steps that bring a database from one version to the next, one file each.
//!
//! A migration never changes once it was released. The number of the last one done is the database's `user_version`.

mod m0001_first_tables;
mod m0002_members_and_chain;
mod m0003_drafts;
mod m0004_folded_search;
mod m0005_confirmations;
mod m0006_conversations;
mod m0007_exchange;
mod m0008_documents;

use crate::chain::ChainKey;
use crate::error::VaultError;
use rusqlite::{Connection, TransactionBehavior};

/// One step.
pub struct Migration {
    /// Its number; the first is 1 and none is left out.
    pub number: u32,
    /// What it does.
    pub sql: &'static str,
    /// What SQL cannot do, in the same transaction.
    pub then: Option<Then>,
}

/// The part of a step that SQL cannot do.
type Then = fn(&Connection, &ChainKey) -> Result<(), VaultError>;

const MIGRATIONS: &[Migration] = &[
    m0001_first_tables::MIGRATION,
    m0002_members_and_chain::MIGRATION,
    m0003_drafts::MIGRATION,
    m0004_folded_search::MIGRATION,
    m0005_confirmations::MIGRATION,
    m0006_conversations::MIGRATION,
    m0007_exchange::MIGRATION,
    m0008_documents::MIGRATION,
];

/// Brings a database to the newest version, each step in a transaction of its own.
///
/// # Errors
/// [`VaultError::Newer`] when the database is newer than this program; those of writing.
pub fn migrate(connection: &mut Connection, key: &ChainKey) -> Result<(), VaultError> {
    migrate_with(connection, MIGRATIONS, key)
}

/// Whether a migration is to be done.
///
/// # Errors
/// Those of reading.
pub fn is_due(connection: &Connection) -> Result<bool, VaultError> {
    Ok(version(connection)? < newest())
}

/// Whether a newer program made the database.
///
/// # Errors
/// Those of reading.
pub fn is_newer(connection: &Connection) -> Result<bool, VaultError> {
    Ok(version(connection)? > newest())
}

/// The number of the last migration done.
pub fn version(connection: &Connection) -> Result<u32, VaultError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// The number of the newest migration that this program knows.
pub fn newest() -> u32 {
    MIGRATIONS.last().map_or(0, |migration| migration.number)
}

fn migrate_with(
    connection: &mut Connection,
    migrations: &[Migration],
    key: &ChainKey,
) -> Result<(), VaultError> {
    let done = version(connection)?;
    if migrations.last().is_some_and(|newest| done > newest.number) {
        return Err(VaultError::Newer);
    }
    for migration in migrations.iter().filter(|migration| migration.number > done) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(migration.sql)?;
        if let Some(then) = migration.then {
            then(&transaction, key)?;
        }
        transaction.pragma_update(None, "user_version", migration.number)?;
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::key::DataKey;

    #[test]
    fn migrations_are_numbered_without_a_gap() {
        let numbers = MIGRATIONS.iter().map(|migration| migration.number).collect::<Vec<_>>();
        assert_eq!(numbers, (1..=u32::try_from(MIGRATIONS.len()).unwrap()).collect::<Vec<_>>());
    }

    #[test]
    fn a_step_that_fails_leaves_the_rows_and_the_version_before_it() {
        let first = || Migration {
            number: 1,
            sql: "CREATE TABLE t (a TEXT) STRICT; INSERT INTO t VALUES ('before');",
            then: None,
        };
        let second = |sql| Migration { number: 2, sql, then: None };
        let key = ChainKey::derive(&DataKey::of([7; 32]));
        let mut connection = Connection::open_in_memory().unwrap();
        migrate_with(&mut connection, &[first()], &key).unwrap();
        let row = |connection: &Connection| {
            connection.query_row("SELECT a FROM t", [], |row| row.get::<_, String>(0)).unwrap()
        };

        let broken = second("UPDATE t SET a = 'after'; INSERT INTO nowhere VALUES (1);");
        assert!(migrate_with(&mut connection, &[first(), broken], &key).is_err());
        assert_eq!((version(&connection).unwrap(), row(&connection)), (1, "before".to_owned()));

        migrate_with(&mut connection, &[first(), second("UPDATE t SET a = 'after';")], &key).unwrap();
        assert_eq!((version(&connection).unwrap(), row(&connection)), (2, "after".to_owned()));
        assert_eq!(migrate_with(&mut connection, &[first()], &key), Err(VaultError::Newer));
    }
}
