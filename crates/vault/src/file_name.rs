//! The names of the files in the folder of a vault; `docs/SECURITY.md` says what is in each.

/// The wrapped keys.
pub const KEY_FILE: &str = "vault.key";
/// The key file while it is written.
pub const NEW_KEY_FILE: &str = "vault.key.new";
/// The encrypted database.
pub const DATABASE: &str = "vault.db";
/// The write-ahead log of the database.
pub const WAL: &str = "vault.db-wal";
/// The index of that log, which the database makes where it is not told otherwise.
pub const WAL_INDEX: &str = "vault.db-shm";
/// The database of a vault that is being created.
pub const NEW_DATABASE: &str = "vault.db.new";
/// Its write-ahead log.
pub const NEW_WAL: &str = "vault.db.new-wal";
/// Its rollback journal.
pub const NEW_JOURNAL: &str = "vault.db.new-journal";
/// The wrong passphrases so far.
pub const TRIES: &str = "vault.tries";
/// That file while it is written.
pub const NEW_TRIES: &str = "vault.tries.new";
/// What keeps every other program out.
pub const LOCK: &str = "vault.lock";
/// The folder of the snapshots.
pub const SNAPSHOTS: &str = "snapshots";

/// The bytes of a page of the database; a database is whole pages.
pub const PAGE: u64 = 4096;
