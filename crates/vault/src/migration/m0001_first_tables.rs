//! Migration 1: the first tables, in a database that has none.

use super::Migration;

pub const MIGRATION: Migration =
    Migration { number: 1, sql: include_str!("m0001_first_tables.sql"), then: None };

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::{migrate_with, version};
    use super::MIGRATION;
    use crate::chain::ChainKey;
    use crate::key::DataKey;
    use rusqlite::Connection;

    fn tables(connection: &Connection) -> Vec<String> {
        let sql =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
        let mut statement = connection.prepare(sql).unwrap();
        let names = statement.query_map([], |row| row.get(0)).unwrap();
        names.collect::<Result<_, _>>().unwrap()
    }

    #[test]
    fn an_empty_database_gets_the_first_tables() {
        let mut connection = Connection::open_in_memory().unwrap();
        assert_eq!((version(&connection).unwrap(), tables(&connection)), (0, vec![]));

        migrate_with(&mut connection, &[MIGRATION], &ChainKey::derive(&DataKey::of([7; 32]))).unwrap();

        let expected = ["answer", "case", "decision", "log", "referral", "screening", "setting"];
        assert_eq!(
            (version(&connection).unwrap(), tables(&connection)),
            (1, expected.map(str::to_owned).to_vec())
        );
    }

    #[test]
    fn the_tables_refuse_what_is_not_a_case() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate_with(&mut connection, &[MIGRATION], &ChainKey::derive(&DataKey::of([7; 32]))).unwrap();
        let orphan = "INSERT INTO answer VALUES (zeroblob(16), 'debt-owed', '{}', 'said', NULL, 0)";
        assert!(connection.execute(orphan, []).is_err());
        let state = "INSERT INTO \"case\" VALUES (zeroblob(16), 'K7Q-4M2', 'x', 1, 0, 0, 'open', 'lv', NULL, 0, 0, '{}', '')";
        assert!(connection.execute(state, []).is_err());
        assert_eq!(connection.execute(&state.replace("open", "draft"), []).unwrap(), 1);
    }
}
