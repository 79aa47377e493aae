//! Migration 2: members of staff, the owner of a case, the chained log, what retention needs.

use super::Migration;
use crate::table::log;

pub const MIGRATION: Migration =
    Migration { number: 2, sql: include_str!("m0002_members_and_chain.sql"), then: Some(log::take_over) };

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::{m0001_first_tables, migrate_with};
    use super::MIGRATION;
    use crate::chain::{ChainKey, Link, Mac, START};
    use crate::key::DataKey;
    use rusqlite::Connection;

    fn text(connection: &Connection, sql: &str) -> String {
        connection.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn a_database_of_version_1_gets_a_member_an_owner_and_a_chain() {
        let key = ChainKey::derive(&DataKey::of([7; 32]));
        let mut connection = Connection::open_in_memory().unwrap();
        migrate_with(&mut connection, &[m0001_first_tables::MIGRATION], &key).unwrap();
        connection
            .execute_batch(
                "INSERT INTO \"case\" VALUES (zeroblob(16), 'K7Q-4M2', 'x', 1, 0, 0, 'draft', 'lv', NULL, 0, 0, '{}', '');
                 INSERT INTO log (id, at, kind, case_code) VALUES (1, 5, 'vault-created', NULL), (3, 6, 'case-started', 'K7Q-4M2');
                 INSERT INTO setting VALUES ('office', '{}');",
            )
            .unwrap();

        migrate_with(&mut connection, &[m0001_first_tables::MIGRATION, MIGRATION], &key).unwrap();

        assert_eq!(
            text(
                &connection,
                "SELECT id || name || officer || reviewer || administrator || state FROM member"
            ),
            "1101active"
        );
        assert_eq!(text(&connection, "SELECT owner || code FROM \"case\""), "1K7Q-4M2");
        assert_eq!(text(&connection, "SELECT key FROM setting"), "office-1");
        let mut statement =
            connection.prepare("SELECT id, at, kind, case_code, mac FROM log ORDER BY id").unwrap();
        let rows = statement.query_map([], |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                row.get::<_, String>(2)?,
                row.get::<_, Option<String>>(3)?,
                row.get::<_, Mac>(4)?,
            ))
        });
        let mut before = START;
        let mut count = 0;
        for (id, at, kind, code, mac) in rows.unwrap().map(Result::unwrap) {
            let link = Link { id, at, member: None, kind: &kind, case_code: code.as_deref(), about: None };
            assert_eq!(key.mac(&before, &link), mac);
            (before, count) = (mac, count + 1);
        }
        assert_eq!(count, 2);
        let gone = "SELECT count(*) || '' FROM sqlite_schema WHERE name LIKE 'log_before%'";
        assert_eq!(text(&connection, gone), "0");
    }

    #[test]
    fn the_log_takes_rows_and_gives_none_back() {
        let key = ChainKey::derive(&DataKey::of([7; 32]));
        let mut connection = Connection::open_in_memory().unwrap();
        migrate_with(&mut connection, &[m0001_first_tables::MIGRATION, MIGRATION], &key).unwrap();
        connection.execute("INSERT INTO log (at, kind, mac) VALUES (0, 'x', zeroblob(32))", []).unwrap();
        for sql in ["UPDATE log SET at = 1", "DELETE FROM log"] {
            assert!(connection.execute(sql, []).is_err(), "{sql}");
        }
    }
}
