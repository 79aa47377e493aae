//! The seal of a backup: what it is encrypted to, and what opens it. How that is done is the room [`sealing`]'s.

use crate::error::{VaultError, on_backup_read, on_write};
use crate::passphrase::Passphrase;
use sealing::{Identity, NotAKey, SealError, SealWriter};
use std::fs::File;
use std::io::{self, Read, Seek as _, Write};
use std::str;

/// Whom a backup is encrypted to. Has no `Debug` or `Serialize`; a passphrase in it is wiped on drop.
pub struct Seal(sealing::Seal);

/// What opens a sealed backup. Has no `Debug` or `Serialize`; what is secret in it is wiped on drop.
pub struct BackupKey(sealing::SealKey);

impl Seal {
    /// Seals to a passphrase, which need not be one of the vault.
    pub fn to_passphrase(passphrase: &Passphrase) -> Self {
        Self(sealing::Seal::to_passphrase(text(passphrase.bytes())))
    }

    /// Seals to a recipient, a text that begins with `age1`. Only the identity that belongs to it opens the backup.
    ///
    /// ```
    /// use vault::{NotAKey, Seal};
    /// assert!(Seal::to_recipient("age1lvyvwawkr0mcnnnncaghunadrqkmuf9e6507x9y920xxpp866cnql7dp2z").is_ok());
    /// assert_eq!(Seal::to_recipient("age1lvyvwawkr").err(), Some(NotAKey));
    /// ```
    ///
    /// # Errors
    /// [`NotAKey`].
    pub fn to_recipient(text: &str) -> Result<Self, NotAKey> {
        text.parse().map(sealing::Seal::to_recipient).map(Self)
    }

    /// A seal that costs nothing, for tests that make many.
    #[cfg(test)]
    pub(crate) fn cheap(passphrase: &Passphrase, work: u8) -> Self {
        Self(sealing::Seal::cheap(text(passphrase.bytes()), work))
    }

    /// Encrypts what is written from now on, and gives the key with which to read it back.
    ///
    /// # Errors
    /// [`VaultError::OutOfMemory`], [`VaultError::NoRandomBytes`], [`VaultError::CannotWrite`].
    pub(crate) fn wrap<W: Write>(&self, out: W) -> Result<(SealWriter<W>, BackupKey), VaultError> {
        let (sealed, key) = self.0.wrap(out)?;
        Ok((sealed, BackupKey(key)))
    }
}

impl BackupKey {
    /// The passphrase to which the backup was sealed.
    pub fn passphrase(passphrase: &Passphrase) -> Self {
        Self(sealing::SealKey::passphrase(passphrase.forms().map(text)))
    }

    /// The identity that belongs to the recipient, a text that begins with `AGE-SECRET-KEY-1`. The text stays the caller's to wipe.
    ///
    /// ```
    /// assert_eq!(vault::BackupKey::identity("AGE-SECRET-KEY-1").err(), Some(vault::NotAKey));
    /// ```
    ///
    /// # Errors
    /// [`NotAKey`].
    pub fn identity(text: &str) -> Result<Self, NotAKey> {
        Identity::read(text).map(sealing::SealKey::identity).map(Self)
    }

    /// Decrypts a sealed file, which may have been written out as text (`age --armor`). What is read was authenticated; that it is whole
    /// shows only at its end.
    ///
    /// # Errors
    /// [`VaultError::WrongSeal`], [`VaultError::BackupDamaged`], [`VaultError::BackupUnreadable`], [`VaultError::Newer`].
    pub(crate) fn open(&self, file: &File) -> Result<impl Read + use<>, VaultError> {
        let from_start = || {
            let mut file = file.try_clone()?;
            file.rewind()?;
            Ok(file)
        };
        Ok(self.0.open(from_start)?)
    }
}

impl From<SealError> for VaultError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::WrongKey => Self::WrongSeal,
            SealError::Damaged => Self::BackupDamaged,
            SealError::Newer => Self::Newer,
            SealError::CannotRead(kind) => on_backup_read(&io::Error::from(kind)),
            SealError::CannotWrite(kind) => on_write(&io::Error::from(kind)),
            SealError::OutOfMemory => Self::OutOfMemory,
            SealError::NoRandomBytes => Self::NoRandomBytes,
            SealError::Unforeseen => Self::Unforeseen(0),
        }
    }
}

fn text(form: &[u8]) -> &str {
    // It was a text before it was bytes.
    str::from_utf8(form).unwrap_or_default()
}
