//! The vault: keeps cases encrypted on the disk, and opens them to one passphrase only.
//!
//! A vault is a folder with two files. `vault.key` holds a random data key, wrapped by the officer's passphrase
//! (`key_file`); `vault.db` is a `SQLCipher` database under that data key (`database`). A third file, `vault.lock`, is
//! empty; the system's lock on it keeps a second program out while the vault is open.
//!
//! This crate is the only one that holds keys, opens the database or writes SQL. It does not know wording, the scoring rule
//! or the window. Time is an argument; random bytes, and with them ids and case codes, are made here.
//!
//! **Architecture invariant:** no error, log row or panic of this crate carries a path, a name, an answer or a passphrase.
//!
//! Read it in this order: [`folder`], [`passphrase`], [`vault`], then the private `key_file` and `database`, then one file
//! for each table in `table/`. Copies of a vault: [`backup`] and [`snapshot`], both in the format of the private `archive`;
//! only [`seal`] knows how a backup is encrypted.

pub mod backup;
pub mod error;
pub mod folder;
pub mod passphrase;
pub mod seal;
#[allow(
    dead_code,
    reason = "unlocking takes the snapshots, and deleting removes them; both come with the roles"
)]
pub mod snapshot;
pub mod strength;
mod table;
pub mod vault;

mod archive;
mod database;
mod derivation;
mod hex;
mod key;
mod key_file;
mod key_slot;
mod manifest;
mod migration;
mod new_file;
mod new_folder;
mod random;
#[cfg(test)]
mod tests;

pub use error::{VaultError, WriteFailure};
pub use folder::{Damage, Folder, FolderState};
pub use manifest::{Entry, Manifest, Part};
pub use passphrase::{Passphrase, PassphraseError};
pub use seal::{BackupKey, NotAKey, Seal};
pub use snapshot::Snapshot;
pub use strength::Strength;
pub use table::case::{NewCase, Search};
pub use table::log::{LogEntry, LogKind};
pub use vault::Vault;
