//! What can be wrong with a vault.

use crate::error::VaultError;

/// What is wrong with a vault, as far as can be said without a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// The database is there and the key file is not.
    KeyFileMissing,
    /// The key file was changed or cut.
    KeyFileDamaged,
    /// A newer program made the key file.
    KeyFileNewer,
    /// The key file is there and the database is not.
    DatabaseMissing,
    /// The database has no bytes, or not a whole number of pages.
    DatabaseDamaged,
    /// The folder or the key file cannot be read: rights, or the device.
    CannotRead,
}

impl From<Damage> for VaultError {
    fn from(damage: Damage) -> Self {
        match damage {
            Damage::KeyFileMissing => Self::KeyFileMissing,
            Damage::KeyFileDamaged => Self::KeyFileDamaged,
            Damage::KeyFileNewer => Self::Newer,
            Damage::DatabaseMissing => Self::DatabaseMissing,
            Damage::DatabaseDamaged => Self::DatabaseDamaged,
            Damage::CannotRead => Self::CannotRead,
        }
    }
}
