//! Migration 4: what the list of cases is searched by, folded as `folding` does; before, only Latvian letters lost their marks.

use super::Migration;
use crate::table::case;

pub const MIGRATION: Migration =
    Migration { number: 4, sql: "", then: Some(|connection, _| case::fold_anew(connection)) };

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::{m0001_first_tables, m0002_members_and_chain, m0003_drafts, migrate_with};
    use super::MIGRATION;
    use crate::chain::ChainKey;
    use crate::key::DataKey;
    use rusqlite::Connection;

    #[test]
    fn a_database_of_version_3_is_found_by_what_is_typed_in_a_hurry() {
        let key = ChainKey::derive(&DataKey::of([7; 32]));
        let mut connection = Connection::open_in_memory().unwrap();
        let before =
            [m0001_first_tables::MIGRATION, m0002_members_and_chain::MIGRATION, m0003_drafts::MIGRATION];
        migrate_with(&mut connection, &before, &key).unwrap();
        let case = "INSERT INTO \"case\" VALUES (randomblob(16), 'K7Q-4M2', 'x', 1, 0, 7, 'draft', 'lv', 'Київ', 0, 0, '{}', \
                    'k7q-4m2 k7q4m2 київ 1970-01-01', 1, NULL, NULL)";
        connection.execute(case, []).unwrap();
        let [first, second, third] = before;
        migrate_with(&mut connection, &[first, second, third, MIGRATION], &key).unwrap();

        let row = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get(1)?));
        let found = connection.query_row("SELECT findable, touched_at FROM \"case\"", [], row).unwrap();
        assert_eq!(found, ("k7q-4m2\nk7q4m2\nкиів\n1970-01-01\n01.01.1970".to_owned(), 7));
    }
}
