//! Why a vault refused, with the way out.

use crate::failure::Failure;
use vault::{Flaw, VaultError, WriteFailure};

/// A refusal of the vault. What can be seen from the folder alone is bad input; nothing is written then.
pub fn refused(error: VaultError) -> Failure {
    let text = format!("{error}; {}", advice(error));
    match error {
        VaultError::NoVault
        | VaultError::AlreadyExists
        | VaultError::BackupUnreadable
        | VaultError::FolderNotEmpty
        | VaultError::FileExists => Failure::Input(text),
        _ => Failure::Refused(text),
    }
}

/// What a check of the vault found.
pub fn flawed(flaw: Flaw) -> Failure {
    match flaw {
        Flaw::Vault(error) => refused(error),
        Flaw::Page { page: Some(1) } => Failure::Refused(format!(
            "{flaw}; either it was changed, or the key file is that of another vault: restore both from one backup"
        )),
        Flaw::Page { .. } | Flaw::Tables => Failure::Refused(format!("{flaw}; {RESTORE}")),
        Flaw::Log(_) => Failure::Refused(format!(
            "{flaw}; keep this vault as it is, as evidence, and compare it with an earlier backup"
        )),
    }
}

const RESTORE: &str = "keep it as it is and restore the last backup into another folder";

fn advice(error: VaultError) -> &'static str {
    match error {
        VaultError::WrongPassphrase => "nothing is lost, try again",
        VaultError::Wait { .. } => "there were too many wrong passphrases",
        VaultError::Destroyed => "only a backup brings it back",
        VaultError::NotActive | VaultError::NotPermitted => "ask an administrator of this vault",
        VaultError::PassphraseTaken => "choose another one",
        VaultError::TooMany => "disable or remove a member first",
        VaultError::LastMember => "make somebody else an administrator first",
        VaultError::NoSuchMember => "`atpazit vault people list` shows the numbers and who is active",
        VaultError::InvalidName => "a name has 1 to 80 characters and no control characters",
        VaultError::InvalidReason => "a reason has 1 to 200 characters",
        VaultError::InvalidSettings => "choose a value within it",
        VaultError::InUse => "close the program that has it open",
        VaultError::NoVault => "name the folder with --vault, or create one with `atpazit vault init`",
        VaultError::AlreadyExists => "nothing was changed; choose another folder",
        VaultError::KeyFileMissing
        | VaultError::KeyFileDamaged
        | VaultError::DatabaseMissing
        | VaultError::DatabaseDamaged => RESTORE,
        VaultError::Newer => "install the newer program; nothing is damaged",
        VaultError::Older => {
            "unlock it once with the program, which brings it to this version; looking changes nothing"
        }
        VaultError::CannotRead => "check the rights and the device",
        VaultError::CannotWrite(WriteFailure::DiskFull) => "make room and try again",
        VaultError::CannotWrite(WriteFailure::ReadOnly | WriteFailure::NotAllowed) => {
            "check the rights, or work on a copy"
        }
        VaultError::CannotWrite(WriteFailure::Device) => "check the device and try again",
        VaultError::WrongSeal => {
            "try another passphrase, or the identity of its recipient; that of the vault is another one"
        }
        VaultError::BackupDamaged => "take another backup",
        VaultError::BackupUnreadable => "check its name, the rights and the device",
        VaultError::FolderNotEmpty => {
            "nothing was changed; choose an empty folder, or one that is not there yet"
        }
        VaultError::FileExists => "nothing was changed; choose another name",
        VaultError::Cancelled => "begin again",
        VaultError::NoSuchCase | VaultError::NotDraft | VaultError::NotScreened => {
            "open the program to see the cases"
        }
        VaultError::OutOfMemory => "close other programs and try again",
        VaultError::InvalidField
        | VaultError::DraftTooLong
        | VaultError::NoRandomBytes
        | VaultError::NotEncrypted
        | VaultError::Unforeseen(_) => "this is a fault of the program or of the system: report it",
    }
}
