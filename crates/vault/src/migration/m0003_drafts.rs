//! Migration 3: drafts of what is being typed.

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
    fn a_database_of_version_2_keeps_its_rows_and_takes_one_draft_a_place() {
        let key = ChainKey::derive(&DataKey::of([7; 32]));
        let mut connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "foreign_keys", "ON").unwrap();
        let before = [m0001_first_tables::MIGRATION, m0002_members_and_chain::MIGRATION];
        migrate_with(&mut connection, &before, &key).unwrap();
        let case = "INSERT INTO \"case\" VALUES (zeroblob(16), 'K7Q-4M2', 'x', 1, 0, 0, 'draft', 'lv', NULL, 0, 0, '{}', '', 1, NULL, NULL)";
        connection.execute(case, []).unwrap();
        let [first, second] = before;
        migrate_with(&mut connection, &[first, second, MIGRATION], &key).unwrap();

        let count = |connection: &Connection, table: &str| {
            let sql = format!("SELECT count(*) FROM {table}");
            connection.query_row(&sql, [], |row| row.get::<_, i64>(0)).unwrap()
        };
        assert_eq!((count(&connection, "\"case\""), count(&connection, "draft")), (1, 0));
        for place in ["NULL", "zeroblob(16)"] {
            let insert =
                |member: i64| format!("INSERT INTO draft VALUES ({place}, {member}, 'note', 'izdomāts', 0)");
            connection.execute(&insert(1), []).unwrap();
            connection.execute(&insert(2), []).unwrap();
            assert!(connection.execute(&insert(1), []).is_err(), "{place}");
        }
        assert!(connection.execute("INSERT INTO draft VALUES (randomblob(16), 1, 'x', 'y', 0)", []).is_err());
        connection.execute("DELETE FROM \"case\"", []).unwrap();
        assert_eq!(count(&connection, "draft WHERE case_id IS NULL"), count(&connection, "draft"));
    }
}
