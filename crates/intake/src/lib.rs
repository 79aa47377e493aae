//! Takes what others sent into the vault: sealed files, receipts and addresses, from a folder or one by one.
//!
//! The window and `atpazit` share it, so that both take the same and refuse the same. Each file is taken whole or not at all, and the same
//! one twice counts once; what is refused changes nothing but the log. Knows no wording, no window and no clock; whose signature counts is for the
//! vault to say.
//!
//! Read it in this order: [`Intake`] looks into folders, [`take_in`] takes one file, [`RefusedFile`] says why not.

mod refused;
mod watched;

pub use refused::RefusedFile;
pub use watched::{Intake, IntakeError, Look, TakenFile, Unopened};

use chrono::{DateTime, Utc};
use exchange::{Address, EXTENSION, Package, ReadError, SEALED_MAX, SignedReceipt};
use refused::refused_by;
use screening::ReferralStatus;
use screening::case::CaseCode;
use sealing::SealKey;
use std::path::Path;
use vault::{Received, Taken, Vault};

/// How the name of an address file ends.
pub const ADDRESS: &str = "atpazit-address";
/// How the name of a receipt ends.
pub const RECEIPT: &str = "atpazit-receipt";
/// The most bytes of a receipt or an address, sealed or not.
const SMALL_MAX: u64 = 64 * 1024;
/// How the names of pictures end in which a QR code may stand.
const PICTURES: [&str; 3] = ["png", "jpg", "jpeg"];

/// One file that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incomer {
    /// Its name.
    pub file: String,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// A receipt was taken in.
    Receipt(CaseCode, ReferralStatus),
    /// A referral was received, by the sender's code.
    Received(CaseCode),
    /// An address was added; it is to be confirmed.
    Address(String),
    /// It was there already.
    Known,
    /// It was refused.
    Refused(RefusedFile),
}

/// What a file is, by how its name ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A sealed hand-over.
    Handover,
    /// A receipt, sealed or not.
    Receipt,
    /// An address.
    Address,
    /// A picture in which the code of a receipt may stand.
    Picture,
}

impl Kind {
    /// The kind of a file with this name; nothing where it is none of ours.
    ///
    /// ```
    /// use intake::Kind;
    /// assert_eq!(Kind::of("0a1b.atpazit-handover"), Some(Kind::Handover));
    /// assert_eq!(Kind::of("photo.JPG"), Some(Kind::Picture));
    /// assert_eq!(Kind::of("letter.pdf"), None);
    /// ```
    pub fn of(name: impl AsRef<Path>) -> Option<Self> {
        let ends = |extension: &str| {
            name.as_ref().extension().is_some_and(|found| found.eq_ignore_ascii_case(extension))
        };
        if ends(EXTENSION) {
            Some(Self::Handover)
        } else if ends(RECEIPT) {
            Some(Self::Receipt)
        } else if ends(ADDRESS) {
            Some(Self::Address)
        } else {
            PICTURES.into_iter().any(ends).then_some(Self::Picture)
        }
    }

    /// The most bytes that a file of this kind has.
    pub fn bytes_max(self) -> u64 {
        match self {
            Self::Handover => SEALED_MAX,
            Self::Receipt | Self::Address => SMALL_MAX,
            Self::Picture => qr::BYTES_MAX as u64,
        }
    }
}

/// Takes the bytes of one file in. Nothing for a picture in which stands no receipt.
///
/// # Errors
/// Each of [`RefusedFile`] but [`RefusedFile::Changing`] for what the file is; that one where the disk or the device refuses now.
pub fn take_in(
    vault: &mut Vault,
    kind: Kind,
    bytes: &[u8],
    key: &SealKey,
    now: DateTime<Utc>,
) -> Option<Result<Outcome, RefusedFile>> {
    match kind {
        Kind::Handover => {
            let package = Package::open(bytes, key).map_err(RefusedFile::from);
            Some(package.and_then(|package| receive(vault, &package, now)).map(|taken| match taken {
                Taken::New(received) => Outcome::Received(received.code),
                Taken::Known(_) => Outcome::Known,
            }))
        }
        Kind::Receipt => Some(take_receipt(vault, opened_receipt(bytes, key), now)),
        Kind::Address => Some(take_address(vault, bytes, now)),
        Kind::Picture => {
            let texts = qr::texts(bytes).ok()?;
            let read = texts.iter().map(|text| SignedReceipt::read_qr(text));
            let receipt = read.into_iter().find(|read| *read != Err(ReadError::Foreign))?;
            Some(take_receipt(vault, receipt.map_err(RefusedFile::from), now))
        }
    }
}

/// Takes a package in that was opened.
///
/// # Errors
/// [`RefusedFile::NotPermitted`], [`RefusedFile::AddressRemoved`], [`RefusedFile::Changing`].
pub fn receive(
    vault: &mut Vault,
    package: &Package,
    now: DateTime<Utc>,
) -> Result<Taken<Received>, RefusedFile> {
    vault.receive(package, now).map_err(refused_by)
}

/// On a stick or in print it may lie as it is; it says nothing of a person.
fn opened_receipt(bytes: &[u8], key: &SealKey) -> Result<SignedReceipt, RefusedFile> {
    let plain = if bytes.starts_with(b"{") {
        bytes.to_vec()
    } else {
        key.open_bytes(bytes, SMALL_MAX).map_err(RefusedFile::from)?
    };
    SignedReceipt::read(&plain).map_err(RefusedFile::from)
}

fn take_receipt(
    vault: &mut Vault,
    receipt: Result<SignedReceipt, RefusedFile>,
    now: DateTime<Utc>,
) -> Result<Outcome, RefusedFile> {
    if receipt == Err(RefusedFile::Forged) {
        // The vault sees receipts alone whose signature fits; of the others it is told.
        vault.refuse_receipt(now).map_err(refused_by)?;
    }
    let receipt = receipt?;
    match vault.take_receipt(&receipt, now) {
        Ok(Taken::New(code)) => Ok(Outcome::Receipt(code, receipt.receipt().feedback.status())),
        Ok(Taken::Known(_)) => Ok(Outcome::Known),
        Err(error) => Err(refused_by(error)),
    }
}

fn take_address(vault: &mut Vault, bytes: &[u8], now: DateTime<Utc>) -> Result<Outcome, RefusedFile> {
    let address = Address::read(bytes).map_err(RefusedFile::from)?;
    match vault.add_address(&address, now) {
        Ok(Taken::New(_)) => Ok(Outcome::Address(address.name)),
        Ok(Taken::Known(_)) => Ok(Outcome::Known),
        Err(error) => Err(refused_by(error)),
    }
}
