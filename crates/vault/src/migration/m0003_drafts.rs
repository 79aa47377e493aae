//! Migration 3: what is typed and not saved yet.

use super::Migration;

pub const MIGRATION: Migration = Migration { number: 3, sql: include_str!("m0003_drafts.sql"), then: None };

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::{m0001_first_tables, m0002_members_and_chain, migrate_with};
    use super::MIGRATION;
    use crate::chain::ChainKey;
    use crate::key::DataKey;
    use rusqlite::Connection;

    #[test]
    fn a_database_of_version_2_keeps_its_rows_and_takes_drafts() {
        let key = ChainKey::derive(&DataKey::of([7; 32]));
        let mut connection = Connection::open_in_memory().unwrap();
        let before = [m0001_first_tables::MIGRATION, m0002_members_and_chain::MIGRATION];
        migrate_with(&mut connection, &before, &key).unwrap();
        connection.execute("INSERT INTO setting VALUES ('office-1', '{}')", []).unwrap();
        let [first, second] = before;

        migrate_with(&mut connection, &[first, second, MIGRATION], &key).unwrap();

        let kept: String = connection.query_row("SELECT key FROM setting", [], |row| row.get(0)).unwrap();
        assert_eq!(kept, "office-1");
        let add = "INSERT INTO draft VALUES (NULL, 1, 'office', 'typed', 0)";
        connection.execute(add, []).unwrap();
        assert!(connection.execute(add, []).is_err(), "a field has one draft, outside cases too");
    }
}
