//! Looks into folders: one that somebody shows, such as a stick, and one that others share.

use crate::refused::refused_read;
use crate::{Incomer, Kind, Outcome, RefusedFile, take_in};
use chrono::{DateTime, Utc};
use exchange_folder::{ExchangeFolder, FolderError, Found};
use sealing::SealKey;
use std::collections::BTreeSet;
use vault::{Vault, VaultError};

/// Looks into folders, one that is shared again and again: what is not for here it does not open again until it changes.
///
/// [`Intake::look`] does it in one go. Where a folder that does not answer must hold nothing up, whoever looks lists and reads it by
/// itself, and gives [`Intake::unread`] and [`Intake::take`] what it found.
#[derive(Debug, Default)]
pub struct Intake {
    left: BTreeSet<Found>,
}

/// A file as it was read, not opened yet.
#[derive(Debug)]
pub struct Unopened {
    found: Found,
    kind: Kind,
    bytes: Result<Vec<u8>, RefusedFile>,
}

impl Unopened {
    /// Reads a file; nothing where it is none of ours.
    pub fn read(folder: &ExchangeFolder, found: Found) -> Option<Self> {
        let kind = Kind::of(found.name())?;
        let bytes = folder.read(&found, kind.bytes_max()).map_err(refused_read);
        (bytes.is_ok() || kind != Kind::Picture).then_some(Self { found, kind, bytes })
    }

    /// The file in its folder.
    pub fn found(&self) -> &Found {
        &self.found
    }

    /// What comes of it; nothing for a picture in which stands no receipt.
    fn outcome(&self, vault: &mut Vault, key: &SealKey, now: DateTime<Utc>) -> Option<Outcome> {
        let taken = match &self.bytes {
            Ok(bytes) => take_in(vault, self.kind, bytes, key, now)?,
            Err(refused) => Err(*refused),
        };
        Some(taken.unwrap_or_else(Outcome::Refused))
    }
}

/// What came of one file of a shared folder.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct TakenFile {
    /// What is told of it; nothing of what is for others.
    pub told: Option<Incomer>,
    /// Whether it was for here and is to be removed from the folder.
    pub goes: bool,
}

/// Why a folder was not looked into. A single file that is refused is told, and is no error.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum IntakeError {
    /// The vault gives no keys.
    #[error("{0}")]
    Vault(#[from] VaultError),
    /// The folder cannot be listed.
    #[error("{0}")]
    Folder(#[from] FolderError),
}

/// How a folder is looked into. Has no `Debug`: it may hold a key.
pub enum Look {
    /// One that others share. What was for here goes; what is for others stays, and nothing is told of it. An address is for everybody, and
    /// stays.
    Shared,
    /// One that somebody shows, such as a stick. It all stays there, and all of it is told.
    Shown,
    /// Either, for the sealed hand-overs alone that open by words which the sender told. They stay there, and nothing is told of what opens
    /// otherwise. Each file costs about a second.
    Words(SealKey),
}

impl Look {
    /// For what opens by words that the sender told.
    pub fn by_words(words: &str) -> Self {
        Self::Words(SealKey::passphrase([words]))
    }
}

impl Intake {
    /// Takes in what lies in a folder, in one go. What was taken in stays so, whatever becomes of the files after it.
    ///
    /// # Errors
    /// [`IntakeError`].
    pub fn look(
        &mut self,
        look: &Look,
        vault: &mut Vault,
        folder: &ExchangeFolder,
        now: DateTime<Utc>,
    ) -> Result<Vec<Incomer>, IntakeError> {
        let mut told = Vec::new();
        for found in self.unread(look, folder.look()?) {
            let Some(file) = Unopened::read(folder, found) else { continue };
            let taken = self.take(look, vault, &file, now)?;
            told.extend(taken.told);
            if taken.goes && folder.remove(&file.found).is_err() {
                self.leave(&file);
            }
        }
        Ok(told)
    }

    /// Which of the files that lie there now are to be read. Of a shared folder, what is not there any more is forgotten.
    pub fn unread(&mut self, look: &Look, listed: Vec<Found>) -> Vec<Found> {
        match look {
            Look::Shared => {
                let (known, unread) = listed.into_iter().partition(|found| self.left.contains(found));
                self.left = BTreeSet::from_iter::<Vec<_>>(known);
                unread
            }
            Look::Shown => listed,
            Look::Words(_) => {
                let sealed = |found: &Found| Kind::of(found.name()) == Some(Kind::Handover);
                listed.into_iter().filter(sealed).collect()
            }
        }
    }

    /// Takes in one file.
    ///
    /// # Errors
    /// What the vault says where it gives no keys; a file that is refused is told, and is no error.
    pub fn take(
        &mut self,
        look: &Look,
        vault: &mut Vault,
        file: &Unopened,
        now: DateTime<Utc>,
    ) -> Result<TakenFile, VaultError> {
        let outcome = match look {
            Look::Words(words) => file.outcome(vault, words, now),
            Look::Shared | Look::Shown => {
                let key = SealKey::identity(vault.own_keys(now)?.identity);
                file.outcome(vault, &key, now)
            }
        };
        let for_all = file.kind == Kind::Address;
        let (silent, goes) = match (look, &outcome) {
            (Look::Shared, Some(Outcome::Refused(refused))) => {
                (*refused == RefusedFile::NotForUs || for_all, false)
            }
            (Look::Shared, Some(Outcome::Known)) => (for_all, !for_all),
            (Look::Shared, Some(_)) => (false, !for_all),
            (Look::Words(_), Some(outcome)) => (*outcome == Outcome::Refused(RefusedFile::NotForUs), false),
            (Look::Shown, Some(_)) | (_, None) => (false, false),
        };
        let shared = matches!(look, Look::Shared);
        if shared && !goes && outcome != Some(Outcome::Refused(RefusedFile::Changing)) {
            self.leave(file);
        }
        let told = outcome.filter(|_| !silent).map(|outcome| Incomer { file: file.found.name(), outcome });
        Ok(TakenFile { told, goes })
    }

    /// Does not open a file again until it changes: it could not be removed.
    pub fn leave(&mut self, file: &Unopened) {
        self.left.insert(file.found.clone());
    }

    /// Opens at the next look whatever lies there.
    pub fn forget(&mut self) {
        self.left.clear();
    }
}
