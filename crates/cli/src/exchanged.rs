//! What the commands that exchange files have in common: how a file is read, and how it is said what came of it.

use crate::failure::Failure;
use crate::vault::refusal::{folder_not_found, refused};
use exchange::{Address, PackageError};
use exchange_folder::{FolderError, read_file};
use intake::{IntakeError, Kind, Outcome, RefusedFile};
use screening::ReferralStatus;
use sealing::words;
use std::path::Path;

/// Reads a file of this kind whole. One that is still being copied is not taken.
///
/// # Errors
/// [`Failure::Input`] and [`Failure::Unreadable`].
pub fn read(file: &Path, kind: Kind) -> Result<Vec<u8>, Failure> {
    read_file(file, kind.bytes_max()).map_err(|error| match error {
        FolderError::TooLarge => refused_file(file, RefusedFile::TooLarge),
        FolderError::Changing => Failure::Unreadable {
            file: file.display().to_string(),
            reason: "it is still changing, or no plain file; wait until it was copied whole and try again"
                .to_owned(),
        },
        error => Failure::Unreadable { file: file.display().to_string(), reason: error.to_string() },
    })
}

/// Reads an address file.
///
/// # Errors
/// Those of [`read`], and [`Failure::Input`] for what is none.
pub fn read_address(file: &Path) -> Result<Address, Failure> {
    Address::read(&read(file, Kind::Address)?).map_err(|error| refused_file(file, error.into()))
}

/// The eight words by which an address is known by ear.
pub fn fingerprint_words(address: &Address) -> String {
    words::fingerprint(&address.fingerprint().0).join(" ")
}

/// A text from outside without what would move the terminal's cursor or turn the direction of what follows.
pub fn shown(text: &str) -> String {
    let turns = |letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}');
    text.chars().filter(|letter| !letter.is_control() && !turns(*letter)).collect()
}

/// Why a file is not taken.
pub fn refused_file(file: &Path, why: RefusedFile) -> Failure {
    let text = format!("{}: {}", file.display(), refused_words(why));
    match why {
        RefusedFile::NotForUs
        | RefusedFile::Damaged
        | RefusedFile::Newer
        | RefusedFile::TooLarge
        | RefusedFile::Changing
        | RefusedFile::Forged => Failure::Input(text),
        RefusedFile::UnknownHandover
        | RefusedFile::NotFromRecipient
        | RefusedFile::AddressRemoved
        | RefusedFile::AddressChanged
        | RefusedFile::OwnAddress
        | RefusedFile::NotPermitted => Failure::Refused(text),
    }
}

/// Why a package does not open.
pub fn refused_package(file: &Path, error: PackageError) -> Failure {
    refused_file(file, error.into())
}

/// Why a folder was not looked into.
pub fn intake_failed(error: &IntakeError, folder: &Path) -> Failure {
    match error {
        IntakeError::Vault(error) => refused(*error),
        IntakeError::Folder(error) => folder_failed(*error, folder),
    }
}

/// Why nothing was put into a folder, or found in it.
pub fn folder_failed(error: FolderError, folder: &Path) -> Failure {
    let file = folder.display().to_string();
    match error {
        FolderError::Missing => folder_not_found(folder),
        FolderError::CannotWrite(_) | FolderError::NoRandomBytes => {
            Failure::Unwritable { file, reason: error.to_string() }
        }
        FolderError::CannotRead(_) | FolderError::TooLarge | FolderError::Changing | FolderError::TooMany => {
            Failure::Unreadable { file, reason: error.to_string() }
        }
    }
}

/// What came of a file that was not refused.
pub fn outcome_words(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Receipt(code, status) => format!("a receipt for {code}: {}", status_words(*status)),
        Outcome::Received(code) => format!("received {code}"),
        Outcome::Address(name) => {
            format!("the address of {}; compare its words before anything is sealed to it", shown(name))
        }
        Outcome::Known => "it was there already; nothing was changed".to_owned(),
        Outcome::Refused(why) => refused_words(*why).to_owned(),
    }
}

/// A status, as it is written on the command line.
pub fn status_words(status: ReferralStatus) -> &'static str {
    status.as_str()
}

/// Why a file is refused, and what to do.
pub fn refused_words(why: RefusedFile) -> &'static str {
    match why {
        RefusedFile::NotForUs => "it is sealed to somebody else, or to words that are told by another way",
        RefusedFile::Damaged => {
            "it is not whole, was changed, or is something else; wait until it was copied whole, or ask for it once more"
        }
        RefusedFile::Newer => "a newer program wrote it; update this one",
        RefusedFile::TooLarge => "it is larger than such a file can be",
        RefusedFile::Changing => "it is still being copied, or cannot be read now; try again later",
        RefusedFile::Forged => {
            "its signature does not fit what it says; do not rely on it, and call the sender"
        }
        RefusedFile::UnknownHandover => "it answers nothing that was handed over from here",
        RefusedFile::NotFromRecipient => {
            "it was not signed by the institution to which the case was handed over; do not rely on it"
        }
        RefusedFile::AddressRemoved => "it was signed by an address that was removed here",
        RefusedFile::AddressChanged => {
            "it names another key than the one that is known, under the same signature; call the institution"
        }
        RefusedFile::OwnAddress => "it is the address of your own institution",
        RefusedFile::NotPermitted => "your role does not allow this",
    }
}
