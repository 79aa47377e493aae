//! What can go wrong with a vault: one variant for each thing that the caller can act on.
//!
//! **Architecture invariant:** no variant carries a path, a name, an answer or a passphrase.

use rusqlite::ErrorCode;
use std::io;

/// Says why the vault did not do what was asked. Nothing of it is done then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// The passphrase opens no key slot. Nothing is lost; try again.
    #[error("the passphrase does not open this vault")]
    WrongPassphrase,
    /// Too many wrong passphrases: try again after some time.
    #[error("wait {seconds} s before the next try")]
    Wait {
        /// How many seconds.
        seconds: u32,
    },
    /// Too many wrong passphrases: the institution had chosen that the vault is then destroyed, and it is.
    #[error("too many wrong passphrases: the vault was destroyed, as the institution had chosen")]
    Destroyed,
    /// The key slot is sound and its member may not open the vault any more; ask an administrator.
    #[error("this member may not open the vault any more")]
    NotActive,
    /// The role of the member does not allow it; ask somebody who may.
    #[error("the role does not allow this")]
    NotPermitted,
    /// Another member has this passphrase; choose another one.
    #[error("this passphrase cannot be taken")]
    PassphraseTaken,
    /// No vault has more members; remove one first.
    #[error("the vault has no free key slot")]
    TooMany,
    /// The last member, or the last administrator, must stay.
    #[error("the last member who can do this must stay")]
    LastMember,
    /// The vault has no such member.
    #[error("there is no such member")]
    NoSuchMember,
    /// A name is empty or too long.
    #[error("not a name")]
    InvalidName,
    /// A reason is empty or too long.
    #[error("not a reason")]
    InvalidReason,
    /// The passphrase of the second person is that of whoever opened the vault.
    #[error("the second person is the first")]
    SamePerson,
    /// A setting is out of its range.
    #[error("a setting is out of its range")]
    InvalidSettings,
    /// A comparison of a fact has no name, no source, or a day that has not come; or one of them is too long.
    #[error("a comparison lacks a name, a source or a day that has come")]
    InvalidComparison,
    /// The key of a field is empty, too long, or has a control character. A bug of the caller.
    #[error("not a field")]
    InvalidField,
    /// What is being typed is longer than a draft may be ([`crate::DRAFT_TEXT_MAX`] characters).
    #[error("the draft is too long")]
    DraftTooLong,
    /// Another program, or another window, has the vault open.
    #[error("the vault is open elsewhere")]
    InUse,
    /// Neither the folder is there nor a place for it; connect the drive on which it lies.
    #[error("the folder is not there")]
    FolderNotFound,
    /// The folder holds no vault; create one.
    #[error("there is no vault in this folder")]
    NoVault,
    /// The folder holds a vault, or a part of one; nothing was overwritten.
    #[error("this folder holds a vault, or a part of one")]
    AlreadyExists,
    /// The database is there and the key file is not; restore the key file from a backup.
    #[error("the key file is missing")]
    KeyFileMissing,
    /// The key file was changed or cut; restore it from a backup.
    #[error("the key file is damaged")]
    KeyFileDamaged,
    /// The key file is there and the database is not; restore the database from a backup.
    #[error("the database is missing")]
    DatabaseMissing,
    /// The database was changed or cut, or it belongs to another key file; restore it from a backup.
    #[error("the database is damaged, or it belongs to another key file")]
    DatabaseDamaged,
    /// A newer program made the key file or the database; install that program.
    #[error("a newer program made this vault")]
    Newer,
    /// An older program made the database, and it is only looked at; unlock it once, which brings it to this version.
    #[error("an older program made this vault")]
    Older,
    /// The vault cannot be read: rights, or the device.
    #[error("the vault cannot be read")]
    CannotRead,
    /// The vault cannot be written.
    #[error("the vault cannot be written: {0}")]
    CannotWrite(WriteFailure),
    /// The vault holds no such case.
    #[error("there is no such case")]
    NoSuchCase,
    /// The case is not a draft: its screening is frozen. Reopen it to change an answer.
    #[error("the case is not a draft")]
    NotDraft,
    /// The case is a draft, or has no frozen screening: finish the interview first.
    #[error("the case has no finished screening")]
    NotScreened,
    /// There is no such address, or it was removed.
    #[error("there is no such address")]
    NoSuchAddress,
    /// The address is that of this institution itself.
    #[error("this is the own address")]
    OwnAddress,
    /// The address signs by a known key, and names another one to which to seal. Remove the old one first, after a call.
    #[error("the address names another key than before")]
    AddressChanged,
    /// Nobody compared the fingerprint of the address yet; nothing is sealed to it before.
    #[error("the address is not confirmed")]
    AddressNotConfirmed,
    /// The address was removed, and what it signs is refused.
    #[error("the address was removed")]
    AddressRemoved,
    /// The receipt answers nothing that was handed over from this vault.
    #[error("there is no such hand-over")]
    NoSuchHandover,
    /// Another key signed it than that of whoever it was handed over to.
    #[error("the receipt is not from the recipient")]
    NotFromRecipient,
    /// Nothing of this id was received, or it was deleted.
    #[error("there is no such received referral")]
    NoSuchReceived,
    /// The passphrase or the key does not open the sealed backup; or its head was changed. Try another.
    #[error("this key does not open the backup")]
    WrongSeal,
    /// The backup or the snapshot was changed or cut, or it is none; take another.
    #[error("the backup is damaged, or it is none")]
    BackupDamaged,
    /// There is no such backup or snapshot, or it cannot be read: rights, or the device.
    #[error("the backup cannot be read")]
    BackupUnreadable,
    /// A vault is restored into an empty or a missing folder only; choose another.
    #[error("the folder is not empty")]
    FolderNotEmpty,
    /// There is a file of this name, and it was not overwritten; choose another name.
    #[error("there is a file of this name")]
    FileExists,
    /// The caller stopped it.
    #[error("it was stopped")]
    Cancelled,
    /// There is not enough memory to derive a key from the passphrase.
    #[error("not enough memory to derive the key")]
    OutOfMemory,
    /// The system gives no random bytes.
    #[error("the system gives no random bytes")]
    NoRandomBytes,
    /// The program was linked without `SQLCipher`; it must not store anything.
    #[error("this program was built without encryption")]
    NotEncrypted,
    /// The database refuses for a reason that nobody foresaw; `SQLite`'s extended result code. A bug: report it.
    #[error("the database refuses with code {0}")]
    Unforeseen(i32),
}

/// Says why a vault cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WriteFailure {
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The disk or the folder is read-only.
    #[error("the disk is read-only")]
    ReadOnly,
    /// This user has no right to write there.
    #[error("no right to write")]
    NotAllowed,
    /// The device failed, or was taken away.
    #[error("the device failed")]
    Device,
}

/// The error of a failed write to a file.
pub(crate) fn on_write(error: &io::Error) -> VaultError {
    use io::ErrorKind::{PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull, WriteZero};
    VaultError::CannotWrite(match error.kind() {
        StorageFull | QuotaExceeded | WriteZero => WriteFailure::DiskFull,
        ReadOnlyFilesystem => WriteFailure::ReadOnly,
        PermissionDenied => WriteFailure::NotAllowed,
        _ => WriteFailure::Device,
    })
}

/// The error of a failed read from a backup or a snapshot.
pub(crate) fn on_backup_read(error: &io::Error) -> VaultError {
    match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => VaultError::BackupDamaged,
        _ => VaultError::BackupUnreadable,
    }
}

/// The result codes of `SQLite` that say more than their class.
mod code {
    pub const IOERR_READ: i32 = 0x010a;
    pub const IOERR_SHORT_READ: i32 = 0x020a;
    pub const IOERR_IN_PAGE: i32 = 0x220a;
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::SqliteFailure(failure, _) => of_sqlite(failure),
            rusqlite::Error::SqlInputError { error, .. } => of_sqlite(error),
            // What stands in a row is not what this program writes there.
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::QueryReturnedNoRows
            | rusqlite::Error::Utf8Error(..) => Self::DatabaseDamaged,
            _ => Self::Unforeseen(0),
        }
    }
}

fn of_sqlite(failure: rusqlite::ffi::Error) -> VaultError {
    let extended = failure.extended_code;
    match failure.code {
        ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => VaultError::DatabaseDamaged,
        ErrorCode::DiskFull => VaultError::CannotWrite(WriteFailure::DiskFull),
        ErrorCode::ReadOnly => VaultError::CannotWrite(WriteFailure::ReadOnly),
        ErrorCode::PermissionDenied => VaultError::CannotWrite(WriteFailure::NotAllowed),
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => {
            VaultError::InUse
        }
        ErrorCode::CannotOpen => VaultError::CannotRead,
        ErrorCode::OutOfMemory => VaultError::OutOfMemory,
        ErrorCode::SystemIoFailure => match extended {
            code::IOERR_SHORT_READ => VaultError::DatabaseDamaged,
            code::IOERR_READ | code::IOERR_IN_PAGE => VaultError::CannotRead,
            _ => VaultError::CannotWrite(WriteFailure::Device),
        },
        _ => VaultError::Unforeseen(extended),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_and_a_read_only_one_have_their_own_errors() {
        for (code, error) in [
            (13, VaultError::CannotWrite(WriteFailure::DiskFull)),
            (8, VaultError::CannotWrite(WriteFailure::ReadOnly)),
            (11, VaultError::DatabaseDamaged),
            (26, VaultError::DatabaseDamaged),
            (5, VaultError::InUse),
            (0x030a, VaultError::CannotWrite(WriteFailure::Device)),
            (0x010a, VaultError::CannotRead),
        ] {
            assert_eq!(of_sqlite(rusqlite::ffi::Error::new(code)), error, "{code}");
        }
        for (kind, failure) in [
            (io::ErrorKind::StorageFull, WriteFailure::DiskFull),
            (io::ErrorKind::ReadOnlyFilesystem, WriteFailure::ReadOnly),
            (io::ErrorKind::PermissionDenied, WriteFailure::NotAllowed),
        ] {
            assert_eq!(on_write(&kind.into()), VaultError::CannotWrite(failure));
        }
    }
}
