//! Checks the chain of the log: walks the table by number and hashes every row anew.
//!
//! The hash of a row covers the *stored* hash of the row before, so batches can be checked apart from one another: one thread
//! reads and decrypts, another hashes what was read.

use crate::chain::{ChainKey, Link, Mac, START};
use crate::error::VaultError;
use rusqlite::{Connection, Row};
use std::sync::mpsc;
use std::thread;

/// How many rows go to the hashing thread at once.
const BATCH: usize = 4096;

/// How many batches may wait for it: about 3 MB.
const WAITING: usize = 8;

/// What a check of the log found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogCheck {
    /// How many rows the log has.
    pub rows: u64,
    /// The number of the first row that does not follow from the one before it: it was changed, or a row before it was removed,
    /// changed in its hash, or put in.
    pub first_bad: Option<i64>,
}

/// Checks every row of the log.
///
/// A tail that was cut off leaves a sound chain; compare its newest row with a digest kept elsewhere ([`crate::LogHead`]).
///
/// # Errors
/// [`VaultError::DatabaseDamaged`] when a page or a row cannot be read; those of reading.
pub fn check(connection: &Connection, key: &ChainKey) -> Result<LogCheck, VaultError> {
    let (sender, receiver) = mpsc::sync_channel::<Batch>(WAITING);
    thread::scope(|scope| {
        // Ends early at the first bad row; the reader then finds the channel closed.
        let hashing = scope.spawn(move || receiver.into_iter().find_map(|batch| batch.first_bad(key)));
        let read = read(connection, &sender);
        drop(sender);
        let first_bad = hashing.join().map_err(|_| VaultError::OutOfMemory)?;
        Ok(LogCheck { rows: read?, first_bad })
    })
}

/// Reads the table in the order of its numbers and hands it over; returns how many rows it has.
fn read(connection: &Connection, sender: &mpsc::SyncSender<Batch>) -> Result<u64, VaultError> {
    let sql = "SELECT id, at, member, kind, case_code, about, mac FROM log ORDER BY id";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut batch = Batch::after(START);
    let mut count = 0;
    while let Some(row) = rows.next()? {
        batch.push(row)?;
        count += 1;
        if batch.rows.len() == BATCH {
            let next = Batch::after(batch.rows.last().map_or(START, |last| last.mac));
            if sender.send(std::mem::replace(&mut batch, next)).is_err() {
                let all = connection.query_row("SELECT count(*) FROM log", [], |row| row.get::<_, i64>(0))?;
                return Ok(all.unsigned_abs());
            }
        }
    }
    // Nobody waits for it when a bad row was found.
    sender.send(batch).ok();
    Ok(count)
}

/// Rows that follow each other. Their texts stand one after the other in one piece.
struct Batch {
    before: Mac,
    rows: Vec<LogRow>,
    texts: String,
}

/// A row; its kind and its case code are the next bytes of the texts.
struct LogRow {
    id: i64,
    at: i64,
    member: Option<i64>,
    about: Option<i64>,
    kind: usize,
    case_code: Option<usize>,
    mac: Mac,
}

impl Batch {
    fn after(before: Mac) -> Self {
        Self { before, rows: Vec::with_capacity(BATCH), texts: String::with_capacity(BATCH * 20) }
    }

    fn push(&mut self, row: &Row<'_>) -> Result<(), VaultError> {
        let damaged = |_| VaultError::DatabaseDamaged;
        let kind = row.get_ref(3)?.as_str().map_err(damaged)?;
        let case_code = row.get_ref(4)?.as_str_or_null().map_err(damaged)?;
        self.texts.push_str(kind);
        self.texts.push_str(case_code.unwrap_or_default());
        self.rows.push(LogRow {
            id: row.get(0)?,
            at: row.get(1)?,
            member: row.get(2)?,
            about: row.get(5)?,
            kind: kind.len(),
            case_code: case_code.map(str::len),
            // One of another length is no hash of this program.
            mac: row.get_ref(6)?.as_blob().map_err(damaged)?.try_into().unwrap_or(START),
        });
        Ok(())
    }

    fn first_bad(&self, key: &ChainKey) -> Option<i64> {
        let mut before = &self.before;
        let mut texts = self.texts.as_str();
        self.rows.iter().find_map(|row| {
            let mut text = |length: usize| {
                texts.split_at_checked(length).map(|(text, rest)| {
                    texts = rest;
                    text
                })
            };
            let kind = text(row.kind)?;
            let case_code = row.case_code.and_then(text);
            let sound = row.is_sound(key, before, kind, case_code);
            before = &row.mac;
            (!sound).then_some(row.id)
        })
    }
}

impl LogRow {
    fn is_sound(&self, key: &ChainKey, before: &Mac, kind: &str, case_code: Option<&str>) -> bool {
        let member = |number: Option<i64>| number.map(u32::try_from).transpose();
        let (Ok(member), Ok(about)) = (member(self.member), member(self.about)) else { return false };
        let link = Link { id: self.id, at: self.at, member, kind, case_code, about };
        // Whoever checks holds the key already, so the time of the comparison tells nobody anything.
        key.mac(before, &link) == self.mac
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::key::DataKey;
    use crate::migration;

    fn key() -> ChainKey {
        ChainKey::derive(&DataKey::of([7; 32]))
    }

    /// A log of so many rows, without the triggers: whoever tampers does not mind them.
    fn log(rows: i64) -> Connection {
        let mut connection = Connection::open_in_memory().unwrap();
        migration::migrate(&mut connection, &key()).unwrap();
        connection
            .execute_batch("DROP TRIGGER log_is_never_changed; DROP TRIGGER log_is_never_cut; BEGIN")
            .unwrap();
        let mut mac = START;
        for id in 1..=rows {
            let case_code = (id % 3 > 0).then_some("K7Q-4M2");
            let link = Link { id, at: id, member: Some(1), kind: "answer-kept", case_code, about: None };
            mac = key().mac(&mac, &link);
            let sql = "INSERT INTO log VALUES (?1, ?1, 1, 'answer-kept', ?2, NULL, ?3)";
            connection.prepare_cached(sql).unwrap().execute((id, case_code, mac)).unwrap();
        }
        connection.execute_batch("COMMIT").unwrap();
        connection
    }

    fn after(sql: &str) -> LogCheck {
        let connection = log(10);
        assert_eq!(check(&connection, &key()), Ok(LogCheck { rows: 10, first_bad: None }));
        connection.execute_batch(sql).unwrap();
        check(&connection, &key()).unwrap()
    }

    #[test]
    fn a_row_that_was_changed_is_named() {
        for change in [
            "at = 0",
            "member = 2",
            "member = NULL",
            "member = -1",
            "kind = 'decided'",
            "case_code = NULL",
            "case_code = 'K7Q-4M3'",
            "about = 1",
            "mac = zeroblob(32)",
        ] {
            let found = after(&format!("UPDATE log SET {change} WHERE id = 4"));
            assert_eq!(found, LogCheck { rows: 10, first_bad: Some(4) }, "{change}");
        }
    }

    #[test]
    fn the_row_after_one_that_was_removed_is_named() {
        assert_eq!(after("DELETE FROM log WHERE id = 1").first_bad, Some(2));
        assert_eq!(after("DELETE FROM log WHERE id = 5"), LogCheck { rows: 9, first_bad: Some(6) });
        assert_eq!(
            after("DELETE FROM log WHERE id = 5; UPDATE log SET id = id - 1 WHERE id > 5").first_bad,
            Some(5)
        );
    }

    #[test]
    fn a_row_that_was_put_in_is_named() {
        let copy = "SELECT at, member, kind, case_code, about, mac FROM log WHERE id = 3";
        assert_eq!(after(&format!("INSERT INTO log SELECT 11, * FROM ({copy})")).first_bad, Some(11));
        let room = "UPDATE log SET id = -id WHERE id > 3; UPDATE log SET id = 1 - id WHERE id < 0";
        assert_eq!(after(&format!("{room}; INSERT INTO log SELECT 4, * FROM ({copy})")).first_bad, Some(4));
    }

    #[test]
    fn rows_that_changed_places_are_named() {
        let swap = "UPDATE log SET id = 0 WHERE id = 6; UPDATE log SET id = 6 WHERE id = 7; \
                    UPDATE log SET id = 7 WHERE id = 0";
        assert_eq!(after(swap).first_bad, Some(6));
    }

    #[test]
    fn another_key_finds_nothing_sound_and_an_empty_log_has_nothing_bad() {
        let other = ChainKey::derive(&DataKey::of([8; 32]));
        assert_eq!(check(&log(3), &other).unwrap().first_bad, Some(1));
        assert_eq!(check(&log(0), &key()), Ok(LogCheck { rows: 0, first_bad: None }));
    }

    #[test]
    fn a_cut_off_tail_does_not_show_by_itself() {
        assert_eq!(after("DELETE FROM log WHERE id > 8"), LogCheck { rows: 8, first_bad: None });
    }

    #[test]
    fn a_bad_row_is_found_in_any_batch_and_every_row_is_counted() {
        let batch = i64::try_from(BATCH).unwrap();
        let rows = 20 * batch + 1;
        let connection = log(rows);
        let count = rows.unsigned_abs();
        assert_eq!(check(&connection, &key()), Ok(LogCheck { rows: count, first_bad: None }));
        for id in [rows, rows - 1, batch + 1, batch, 1] {
            connection.execute("UPDATE log SET at = 0 WHERE id = ?1", [id]).unwrap();
            assert_eq!(check(&connection, &key()), Ok(LogCheck { rows: count, first_bad: Some(id) }));
        }
    }
}
