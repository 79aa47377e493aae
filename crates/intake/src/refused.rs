//! Why a file is not taken in.

use exchange::{PackageError, ReadError};
use exchange_folder::FolderError;
use sealing::SealError;
use strum::IntoStaticStr;
use vault::VaultError;

/// Why a file was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum RefusedFile {
    /// It is sealed to somebody else, or to words that are told by another way.
    NotForUs,
    /// It is no file of its kind, cut or changed.
    Damaged,
    /// A newer program wrote it.
    Newer,
    /// It is larger than it may be.
    TooLarge,
    /// It is still being copied.
    Changing,
    /// Its signature does not fit.
    Forged,
    /// It answers nothing that was handed over from here.
    UnknownHandover,
    /// Somebody else signed it than whoever it was handed over to.
    NotFromRecipient,
    /// Its address was removed.
    AddressRemoved,
    /// The address names another key than before.
    AddressChanged,
    /// It is the own address.
    OwnAddress,
    /// The role does not allow it.
    NotPermitted,
}

impl RefusedFile {
    /// The word that follows `incoming-` in the ids of the texts.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

pub(crate) fn refused_read(error: FolderError) -> RefusedFile {
    match error {
        FolderError::TooLarge => RefusedFile::TooLarge,
        FolderError::Missing
        | FolderError::CannotRead(_)
        | FolderError::CannotWrite(_)
        | FolderError::Changing
        | FolderError::TooMany
        | FolderError::NoRandomBytes => RefusedFile::Changing,
    }
}

impl From<PackageError> for RefusedFile {
    fn from(error: PackageError) -> Self {
        match error {
            PackageError::Seal(SealError::WrongKey) => Self::NotForUs,
            PackageError::Seal(SealError::Newer) | PackageError::Newer { .. } => Self::Newer,
            PackageError::TooLarge => Self::TooLarge,
            PackageError::Forged => Self::Forged,
            PackageError::Seal(_) | PackageError::Foreign | PackageError::Malformed => Self::Damaged,
        }
    }
}

impl From<ReadError> for RefusedFile {
    fn from(error: ReadError) -> Self {
        PackageError::from(error).into()
    }
}

impl From<SealError> for RefusedFile {
    fn from(error: SealError) -> Self {
        PackageError::from(error).into()
    }
}

pub(crate) fn refused_by(error: VaultError) -> RefusedFile {
    match error {
        VaultError::NotPermitted => RefusedFile::NotPermitted,
        VaultError::NoSuchHandover => RefusedFile::UnknownHandover,
        VaultError::NotFromRecipient => RefusedFile::NotFromRecipient,
        VaultError::AddressRemoved => RefusedFile::AddressRemoved,
        VaultError::AddressChanged => RefusedFile::AddressChanged,
        VaultError::OwnAddress => RefusedFile::OwnAddress,
        // Of the disk or the device: it stays where it lies, and is taken in at the next look.
        _ => RefusedFile::Changing,
    }
}
