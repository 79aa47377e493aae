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
pub mod confirmation;
pub mod error;
pub mod error_code;
pub mod exchange;
pub mod folder;
pub mod member;
pub mod opinion;
pub mod outline;
pub mod passphrase;
pub mod postponement;
pub mod recovery_key;
pub mod retention;
pub mod seal;
pub mod settings;
pub mod snapshot;
pub mod strength;
mod table;
pub mod vault;

mod archive;
mod attempt;
mod chain;
mod damage;
mod database;
mod derivation;
mod destroy;
mod document;
mod dump;
mod file_name;
mod hex;
mod key;
mod key_file;
mod key_slot;
mod log_check;
mod manifest;
mod migration;
mod names;
mod new_file;
mod new_folder;
mod random;
mod replacement;
mod secret;
#[cfg(test)]
mod tests;
mod tries;

pub use crate::exchange::{
    AddressId, AnswerGiven, Handover, KeptReceipt, KnownAddress, OwnKeys, Received, Taken,
};
pub use confirmation::{COMPARED_BY_MAX, COMPARED_WITH_MAX, Comparison, Confirmation};
pub use damage::Damage;
pub use document::{Document, DocumentKind, KeptDocument};
pub use dump::leave_no_dump;
pub use error::{VaultError, WriteFailure};
pub use error_code::{ErrorCode, Numbers};
pub use folder::{Folder, FolderState};
pub use key_file::DESTROY_AFTER;
pub use log_check::LogCheck;
pub use manifest::{Entry, Manifest, Part};
pub use member::{Member, MemberId, MemberState, NAME_MAX, Roles};
pub use names::names;
pub use opinion::Opinion;
pub use outline::{KeyOutline, Outline};
pub use passphrase::{Passphrase, PassphraseError};
pub use postponement::{Postponed, PostponementId};
pub use recovery_key::{RecoveryKey, RecoveryKeyError};
pub use replacement::{Restored, finish as finish_replacement};
pub use retention::{Deletion, DeletionReason, Hold, Keeping, ListedCase, Sweep};
pub use seal::{BackupKey, Seal};
pub use sealing::NotAKey;
pub use settings::{ExchangeSettings, Retention, Settings};
pub use snapshot::Snapshot;
pub use strength::Strength;
pub use table::case::{NewCase, Search};
pub use table::log::{LogEntry, LogHead, LogKind};
pub use vault::{
    ConversationChange, DRAFT_FIELD_MAX, DRAFT_TEXT_MAX, ExportedCase, Flaw, Inspection, LogFault, LogFlaw,
    LogSum, Recovery, SecondPerson, Vault,
};
