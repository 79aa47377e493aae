//! The code of every error of the vault that reaches a person, and the numbers that its text needs.
//!
//! The texts are `error-<code>` in `locales/*/error.ftl`, with what to do as `.advice`; the window and the command line show the
//! same ones. Errors that ask for the same step share a code.

use crate::error::{VaultError, WriteFailure};
use crate::passphrase::{CHARACTERS_MIN, PassphraseError};
use crate::recovery_key::RecoveryKeyError;
use crate::vault::{DRAFT_TEXT_MAX, Flaw, LogFlaw};
use sealing::NotAKey;
use serde::Serialize;
use std::collections::BTreeMap;
use strum::{IntoStaticStr, VariantArray};

/// What the text of an error is given besides its code: limits, waits and the like.
pub type Numbers = BTreeMap<&'static str, u32>;

/// Names an error to a person: the text is `error-<code>`, with the code in lower case and hyphens.
///
/// ```
/// use vault::{ErrorCode, VaultError};
/// assert_eq!(VaultError::WrongPassphrase.code().as_str(), "wrong-passphrase");
/// assert_eq!(VaultError::Wait { seconds: 5 }.numbers(), [("seconds", 5)].into());
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray, Serialize,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "VaultErrorCode"))]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is explained by its text and by the error that has it")]
pub enum ErrorCode {
    WrongPassphrase,
    TooManyTries,
    VaultDestroyed,
    UserNotActive,
    NotPermitted,
    PassphraseTaken,
    PassphraseTooShort,
    PassphraseTooLong,
    NoFreeSlot,
    LastUser,
    UserNotFound,
    NameInvalid,
    HoldReasonMissing,
    SamePerson,
    SettingsInvalid,
    ComparisonInvalid,
    TextTooLong,
    VaultInUse,
    VaultMissing,
    VaultExists,
    VaultDamaged,
    VaultNewer,
    VaultOlder,
    CannotRead,
    CannotWrite,
    DiskFull,
    CaseNotFound,
    CaseNotDraft,
    NotFinished,
    RecoveryKeyLength,
    RecoveryKeyLetter,
    RecoveryKeyMistyped,
    NotAKey,
    AddressNotFound,
    OwnAddress,
    AddressChanged,
    AddressNotConfirmed,
    AddressRemoved,
    HandoverUnknown,
    NotFromRecipient,
    ReceivedNotFound,
    WrongSeal,
    BackupDamaged,
    BackupUnreadable,
    FolderNotEmpty,
    FolderNotFound,
    FileExists,
    Cancelled,
    NotEnoughMemory,
    NoRandomBytes,
    NotEncrypted,
    PageDamaged,
    LogChanged,
    Internal,
}

impl ErrorCode {
    /// Every code.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The word that follows `error-` in the ids of the texts.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

impl VaultError {
    /// The code of its text.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::WrongPassphrase => ErrorCode::WrongPassphrase,
            Self::Wait { .. } => ErrorCode::TooManyTries,
            Self::Destroyed => ErrorCode::VaultDestroyed,
            Self::NotActive => ErrorCode::UserNotActive,
            Self::NotPermitted => ErrorCode::NotPermitted,
            Self::PassphraseTaken => ErrorCode::PassphraseTaken,
            Self::TooMany => ErrorCode::NoFreeSlot,
            Self::LastMember => ErrorCode::LastUser,
            Self::NoSuchMember => ErrorCode::UserNotFound,
            Self::InvalidName => ErrorCode::NameInvalid,
            Self::InvalidReason => ErrorCode::HoldReasonMissing,
            Self::SamePerson => ErrorCode::SamePerson,
            Self::InvalidSettings => ErrorCode::SettingsInvalid,
            Self::InvalidComparison => ErrorCode::ComparisonInvalid,
            Self::DraftTooLong => ErrorCode::TextTooLong,
            Self::InUse => ErrorCode::VaultInUse,
            Self::NoVault => ErrorCode::VaultMissing,
            Self::AlreadyExists => ErrorCode::VaultExists,
            Self::KeyFileMissing | Self::KeyFileDamaged | Self::DatabaseMissing | Self::DatabaseDamaged => {
                ErrorCode::VaultDamaged
            }
            Self::Newer => ErrorCode::VaultNewer,
            Self::Older => ErrorCode::VaultOlder,
            Self::CannotRead => ErrorCode::CannotRead,
            Self::CannotWrite(WriteFailure::DiskFull) => ErrorCode::DiskFull,
            Self::CannotWrite(WriteFailure::ReadOnly | WriteFailure::NotAllowed | WriteFailure::Device) => {
                ErrorCode::CannotWrite
            }
            Self::NoSuchCase => ErrorCode::CaseNotFound,
            Self::NotDraft => ErrorCode::CaseNotDraft,
            Self::NotScreened => ErrorCode::NotFinished,
            Self::NoSuchAddress => ErrorCode::AddressNotFound,
            Self::OwnAddress => ErrorCode::OwnAddress,
            Self::AddressChanged => ErrorCode::AddressChanged,
            Self::AddressNotConfirmed => ErrorCode::AddressNotConfirmed,
            Self::AddressRemoved => ErrorCode::AddressRemoved,
            Self::NoSuchHandover => ErrorCode::HandoverUnknown,
            Self::NotFromRecipient => ErrorCode::NotFromRecipient,
            Self::NoSuchReceived => ErrorCode::ReceivedNotFound,
            Self::WrongSeal => ErrorCode::WrongSeal,
            Self::BackupDamaged => ErrorCode::BackupDamaged,
            Self::BackupUnreadable => ErrorCode::BackupUnreadable,
            Self::FolderNotEmpty => ErrorCode::FolderNotEmpty,
            Self::FolderNotFound => ErrorCode::FolderNotFound,
            Self::FileExists => ErrorCode::FileExists,
            Self::Cancelled => ErrorCode::Cancelled,
            Self::OutOfMemory => ErrorCode::NotEnoughMemory,
            Self::NoRandomBytes => ErrorCode::NoRandomBytes,
            Self::NotEncrypted => ErrorCode::NotEncrypted,
            Self::InvalidField | Self::Unforeseen(_) => ErrorCode::Internal,
        }
    }

    /// The numbers that its text needs: `seconds` to wait, the `most` characters that fit.
    pub fn numbers(&self) -> Numbers {
        match self {
            Self::Wait { seconds } => [("seconds", *seconds)].into(),
            Self::DraftTooLong => [("most", saturated(DRAFT_TEXT_MAX))].into(),
            _ => Numbers::new(),
        }
    }
}

impl Flaw {
    /// The code of its text.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Vault(error) => error.code(),
            Self::Page { page: Some(_) } => ErrorCode::PageDamaged,
            Self::Page { page: None } | Self::Tables => ErrorCode::VaultDamaged,
            Self::Log(LogFlaw { .. }) => ErrorCode::LogChanged,
        }
    }

    /// The numbers that its text needs: the `page` of the database, the `row` of the log.
    pub fn numbers(&self) -> Numbers {
        match self {
            Self::Vault(error) => error.numbers(),
            Self::Page { page: Some(page) } => [("page", saturated(*page))].into(),
            Self::Page { page: None } | Self::Tables => Numbers::new(),
            Self::Log(LogFlaw { row, .. }) => [("row", saturated(*row))].into(),
        }
    }
}

impl PassphraseError {
    /// The code of its text.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::TooShort => ErrorCode::PassphraseTooShort,
            Self::TooLong => ErrorCode::PassphraseTooLong,
        }
    }

    /// The numbers that its text needs: the `shortest` that is allowed.
    pub fn numbers(&self) -> Numbers {
        match self {
            Self::TooShort => [("shortest", saturated(CHARACTERS_MIN))].into(),
            Self::TooLong => Numbers::new(),
        }
    }
}

impl RecoveryKeyError {
    /// The code of its text.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Length => ErrorCode::RecoveryKeyLength,
            Self::Letter => ErrorCode::RecoveryKeyLetter,
            Self::Check => ErrorCode::RecoveryKeyMistyped,
        }
    }
}

impl From<NotAKey> for ErrorCode {
    fn from(NotAKey: NotAKey) -> Self {
        Self::NotAKey
    }
}

fn saturated(number: impl TryInto<u32>) -> u32 {
    number.try_into().unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_code_is_the_same_word_wherever_it_is_written() {
        for code in ErrorCode::ALL {
            assert_eq!(serde_json::to_value(code).unwrap(), code.as_str());
        }
        assert_eq!(ErrorCode::NotAKey.as_str(), "not-a-key");
    }

    #[test]
    fn what_cannot_be_read_is_not_called_damaged() {
        assert_eq!(VaultError::CannotRead.code(), ErrorCode::CannotRead);
        assert_eq!(VaultError::OutOfMemory.code(), ErrorCode::NotEnoughMemory);
        assert_eq!(VaultError::DatabaseDamaged.code(), ErrorCode::VaultDamaged);
        assert_eq!(Flaw::Page { page: Some(3) }.numbers(), [("page", 3)].into());
    }
}
