//! What is exchanged with other institutions: the own address, theirs, and what comes in through folders.

use super::Desk;
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use crate::form::AddressForm;
use crate::host::folders;
use ::exchange::{Address, EXTENSION, Package, PackageError, ReadError, SEALED_MAX, SignedReceipt};
use chrono::{DateTime, TimeDelta, Utc};
use exchange_folder::{ExchangeFolder, Found};
use screening::ReferralStatus;
use screening::case::CaseCode;
use sealing::{SealError, SealKey};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use strum::IntoStaticStr;
use vault::{AddressId, ErrorCode, ExchangeSettings, Taken, VaultError};

/// How the name of an address file ends.
pub const ADDRESS: &str = "atpazit-address";
/// How the name of a receipt ends.
pub const RECEIPT: &str = "atpazit-receipt";
/// The most bytes of a receipt or an address, sealed or not.
const SMALL_MAX: u64 = 64 * 1024;
/// How the names of pictures end in which a QR code may stand.
const PICTURES: [&str; 3] = ["png", "jpg", "jpeg"];
/// How often the exchange folder is looked at by itself.
const LOOK_EVERY: TimeDelta = TimeDelta::seconds(20);

/// What came in, and where it was looked for.
#[derive(Debug, Default)]
pub struct Incoming {
    /// What was found at the last look that somebody asked for.
    pub found: Vec<Incomer>,
    /// When that was.
    pub looked_at: Option<DateTime<Utc>>,
    /// What came in by itself since somebody looked at it last.
    pub news: Vec<Incomer>,
    /// When the exchange folder was looked at by itself.
    watched_at: Option<DateTime<Utc>>,
    /// Files of the exchange folder that are not for here: they are not opened again until they change.
    left: BTreeSet<Found>,
}

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

impl Desk {
    /// Sets under which name others know this institution, and the folder through which sealed files go.
    ///
    /// # Errors
    /// `name-invalid`, `folder-not-found`, and what the vault says.
    pub fn set_exchange(&mut self, form: &AddressForm) -> Result<(), CommandError> {
        self.must_be_real()?;
        let name = super::short_text(&form.name, screening::referral::SENDER_MAX, ErrorCode::NameInvalid)?;
        let folder = match form.folder.trim() {
            "" => None,
            path => Some(exchange_path(path)?),
        };
        let settings = ExchangeSettings { name: name.unwrap_or_default(), kind: form.kind, folder };
        self.vault.set_exchange_settings(&settings, now())?;
        self.incoming.left.clear();
        Ok(())
    }

    /// Saves the own address for others.
    ///
    /// # Errors
    /// `name-invalid` while no name is set, `folder-not-found`, `file-cannot-be-written`, and what the vault says.
    pub fn save_address(&mut self, folder: &str) -> Result<PathBuf, CommandError> {
        self.must_be_real()?;
        let settings = self.vault.exchange_settings()?;
        if settings.name.is_empty() {
            return Err(CommandError::new(ErrorCode::NameInvalid));
        }
        let keys = self.vault.own_keys(now())?;
        let file = keys.address(&settings.name, settings.kind).to_json(&keys.signing);
        folders::save_as(&folders::offered(folder)?, "address", ADDRESS, &file)
    }

    /// Notes that the fingerprint of an address was compared by telephone.
    ///
    /// # Errors
    /// What the vault says.
    pub fn confirm_address(&mut self, id: i64) -> Result<(), CommandError> {
        self.must_be_real()?;
        Ok(self.vault.confirm_address(AddressId(id), now())?)
    }

    /// Removes an address.
    ///
    /// # Errors
    /// What the vault says.
    pub fn remove_address(&mut self, id: i64) -> Result<(), CommandError> {
        self.must_be_real()?;
        Ok(self.vault.remove_address(AddressId(id), now())?)
    }

    /// Takes in what lies in a folder that is offered, or in the exchange folder. In the latter what was taken in goes; in any other it
    /// stays.
    ///
    /// # Errors
    /// `folder-not-found`, `exchange-not-set`, `cannot-read`; a single file that is refused is told and is no error.
    pub fn take_in(&mut self, folder: Option<&str>) -> Result<(), CommandError> {
        self.must_be_real()?;
        let found = if let Some(folder) = folder {
            self.take_in_from(&ExchangeFolder::new(folders::searched_at(folder)?), false)?
        } else {
            self.incoming.left.clear();
            let folder = self.exchange_folder()?;
            self.take_in_from(&folder, true)?
        };
        self.incoming.found = found;
        self.incoming.looked_at = Some(now());
        self.refresh_receipts()
    }

    /// Looks into the exchange folder by itself, every now and then. What cannot be done now is done at the next look.
    pub fn watch_exchange(&mut self, at: DateTime<Utc>) {
        let due = self.incoming.watched_at.is_none_or(|watched| (at - watched).abs() >= LOOK_EVERY);
        if !due || self.practice.is_some() {
            return;
        }
        self.incoming.watched_at = Some(at);
        let Ok(folder) = self.exchange_folder() else { return };
        let found = self.take_in_from(&folder, true).unwrap_or_default();
        if !found.is_empty() {
            self.incoming.news.extend(found);
            let _ = self.refresh_receipts();
        }
    }

    /// The exchange folder.
    ///
    /// # Errors
    /// `exchange-not-set`, and what the vault says.
    pub(super) fn exchange_folder(&self) -> Result<ExchangeFolder, CommandError> {
        let folder = self.vault.exchange_settings()?.folder;
        folder.map(ExchangeFolder::new).ok_or_else(|| CommandError::new(Refusal::ExchangeNotSet))
    }

    fn take_in_from(&mut self, folder: &ExchangeFolder, own: bool) -> Result<Vec<Incomer>, CommandError> {
        let key = SealKey::identity(self.vault.own_keys(now())?.identity);
        let mut told = Vec::new();
        for found in folder.look()? {
            if own && self.incoming.left.contains(&found) {
                continue;
            }
            let Some(outcome) = self.take_in_file(folder, &found, &key) else { continue };
            let taken = !matches!(outcome, Outcome::Refused(_));
            // In a shared folder most files are for others: nothing to be told of those.
            let silent = own && outcome == Outcome::Refused(RefusedFile::NotForUs);
            if own && taken {
                // Where it cannot be taken away it is known the next time.
                let _ = folder.remove(&found);
            }
            if own && !taken && outcome != Outcome::Refused(RefusedFile::Changing) {
                self.incoming.left.insert(found.clone());
            }
            if !silent {
                told.push(Incomer { file: found.name(), outcome });
            }
        }
        Ok(told)
    }

    /// What comes of one file; nothing where it is none of ours.
    fn take_in_file(&mut self, folder: &ExchangeFolder, found: &Found, key: &SealKey) -> Option<Outcome> {
        let read = |most| folder.read(found, most).map_err(refused_read);
        let outcome = if found.has_extension(EXTENSION) {
            read(SEALED_MAX).and_then(|bytes| self.take_in_handover(&bytes, key))
        } else if found.has_extension(RECEIPT) {
            read(SMALL_MAX).and_then(|bytes| self.take_in_receipt(&bytes, key))
        } else if found.has_extension(ADDRESS) {
            read(SMALL_MAX).and_then(|bytes| self.take_in_address(&bytes))
        } else if PICTURES.iter().any(|picture| found.has_extension(picture)) {
            let texts = read(qr::BYTES_MAX as u64).ok().and_then(|bytes| qr::texts(&bytes).ok())?;
            let receipt = texts
                .iter()
                .map(|text| SignedReceipt::read_qr(text))
                .find(|read| *read != Err(ReadError::Foreign))?;
            receipt
                .map_err(|error| refused_package(error.into()))
                .and_then(|receipt| self.take_receipt(&receipt))
        } else {
            return None;
        };
        Some(outcome.unwrap_or_else(Outcome::Refused))
    }

    fn take_in_handover(&mut self, bytes: &[u8], key: &SealKey) -> Result<Outcome, RefusedFile> {
        let package = Package::open(bytes, key).map_err(refused_package)?;
        match self.vault.receive(&package, now()) {
            Ok(Taken::New(received)) => Ok(Outcome::Received(received.code)),
            Ok(Taken::Known(_)) => Ok(Outcome::Known),
            Err(error) => Err(refused_by(error)),
        }
    }

    fn take_in_receipt(&mut self, bytes: &[u8], key: &SealKey) -> Result<Outcome, RefusedFile> {
        // On a stick or in print it may lie as it is; it says nothing of a person.
        let plain = if bytes.starts_with(b"{") {
            bytes.to_vec()
        } else {
            key.open_bytes(bytes, SMALL_MAX).map_err(|error| refused_package(error.into()))?
        };
        let receipt = SignedReceipt::read(&plain).map_err(|error| refused_package(error.into()))?;
        self.take_receipt(&receipt)
    }

    fn take_receipt(&mut self, receipt: &SignedReceipt) -> Result<Outcome, RefusedFile> {
        match self.vault.take_receipt(receipt, now()) {
            Ok(Taken::New(code)) => Ok(Outcome::Receipt(code, receipt.receipt().feedback.status())),
            Ok(Taken::Known(_)) => Ok(Outcome::Known),
            Err(error) => Err(refused_by(error)),
        }
    }

    fn take_in_address(&mut self, bytes: &[u8]) -> Result<Outcome, RefusedFile> {
        let address = Address::read(bytes).map_err(|error| refused_package(error.into()))?;
        match self.vault.add_address(&address, now()) {
            Ok(Taken::New(_)) => Ok(Outcome::Address(address.name)),
            Ok(Taken::Known(_)) => Ok(Outcome::Known),
            Err(error) => Err(refused_by(error)),
        }
    }

    /// Reads anew what recipients told of the case that lies open.
    fn refresh_receipts(&mut self) -> Result<(), CommandError> {
        if let Some(open) = &mut self.open {
            open.handover.receipts = self.vault.receipts(open.case.id)?;
        }
        Ok(())
    }
}

/// A folder that an administrator named: it is there, and named from the root.
fn exchange_path(typed: &str) -> Result<PathBuf, CommandError> {
    let path = Path::new(typed);
    if path.is_absolute() && path.is_dir() {
        Ok(path.to_owned())
    } else {
        Err(CommandError::new(ErrorCode::FolderNotFound))
    }
}

fn refused_read(error: exchange_folder::FolderError) -> RefusedFile {
    match error {
        exchange_folder::FolderError::TooLarge => RefusedFile::TooLarge,
        _ => RefusedFile::Changing,
    }
}

fn refused_package(error: PackageError) -> RefusedFile {
    match error {
        PackageError::Seal(SealError::WrongKey) => RefusedFile::NotForUs,
        PackageError::Seal(SealError::Newer) | PackageError::Newer { .. } => RefusedFile::Newer,
        PackageError::TooLarge => RefusedFile::TooLarge,
        PackageError::Forged => RefusedFile::Forged,
        PackageError::Seal(_) | PackageError::Foreign | PackageError::Malformed => RefusedFile::Damaged,
    }
}

fn refused_by(error: VaultError) -> RefusedFile {
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
