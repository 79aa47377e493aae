//! What can be said of a vault without a passphrase. Whoever has the folder can see it anyway.

use crate::derivation::Policy;
use crate::folder::{Folder, FolderState};
use crate::key_slot::RECOVERY;
use crate::snapshot::{self, Snapshot};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::path::Path;

/// A vault from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// What the folder holds.
    pub state: FolderState,
    /// Whether a program has it open.
    pub in_use: bool,
    /// What the key file says; nothing where it is missing or not sound.
    pub keys: Option<KeyOutline>,
    /// The bytes of the key file.
    pub key_file_size: u64,
    /// The bytes of the database.
    pub database_size: u64,
    /// The bytes of the database's write-ahead log: more than none after an unclean end, and while the vault is open.
    pub wal_size: u64,
    /// How many wrong passphrases there were in a row.
    pub failures: u32,
    /// How many seconds the next try has to wait.
    pub wait: u32,
    /// The snapshots that lie beside the vault, the newest first.
    pub snapshots: Vec<Snapshot>,
}

/// A key file from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyOutline {
    /// The version of its format.
    pub version: u32,
    /// How many passphrases open it.
    pub members: usize,
    /// Whether a recovery key opens it.
    pub recovery: bool,
    /// What the slots cost: memory in KiB, passes and lanes of Argon2id; each cost once.
    pub costs: BTreeSet<(u32, u32, u32)>,
    /// After how many wrong passphrases in a row the vault destroys itself, if it does.
    pub destroy_after: Option<u32>,
}

impl Outline {
    /// Looks at a folder. Writes nothing, and derives no key.
    pub fn of(folder: &Folder, now: DateTime<Utc>) -> Self {
        let size = |path: &Path| fs::metadata(path).map_or(0, |found| found.len());
        let database = folder.database();
        let in_use = File::open(folder.lock_file())
            .is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)));
        let tries = folder.tries().settled(now);
        let keys = folder.read_key_file(&Policy::RELEASE).ok().map(|file| KeyOutline {
            version: file.version(),
            members: file.slots().iter().filter(|slot| slot.id != RECOVERY).count(),
            recovery: file.slot(RECOVERY).is_some(),
            costs: file
                .slots()
                .iter()
                .map(|slot| (slot.cost.memory_kib, slot.cost.passes, slot.cost.lanes))
                .collect(),
            destroy_after: file.destroy_after(),
        });
        Self {
            state: folder.state(),
            in_use,
            keys,
            key_file_size: size(&folder.key_file()),
            database_size: size(&database),
            wal_size: size(&folder.wal()),
            failures: tries.all(),
            wait: tries.wait(now),
            // A folder that cannot be read shows in the state.
            snapshots: snapshot::list(folder).unwrap_or_default(),
        }
    }
}
