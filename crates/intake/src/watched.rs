//! Looks into folders: one that somebody shows, such as a stick, and one that others share.

use crate::refused::refused_read;
use crate::{Incomer, Kind, Outcome, RefusedFile, take_in};
use chrono::{DateTime, Utc};
use exchange_folder::{ExchangeFolder, FolderError, Found};
use sealing::SealKey;
use std::collections::BTreeSet;
use vault::{Vault, VaultError};

/// Looks into a shared folder again and again. What is not for here it does not open again until it changes.
#[derive(Debug, Default)]
pub struct Intake {
    left: BTreeSet<Found>,
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

impl Intake {
    /// Takes in what lies in a folder that somebody shows. It all stays there.
    ///
    /// # Errors
    /// [`IntakeError`].
    pub fn shown(
        vault: &mut Vault,
        folder: &ExchangeFolder,
        now: DateTime<Utc>,
    ) -> Result<Vec<Incomer>, IntakeError> {
        let key = SealKey::identity(vault.own_keys(now)?.identity);
        let mut told = Vec::new();
        for found in folder.look()? {
            if let Some(outcome) = outcome(vault, folder, &found, &key, now) {
                told.push(Incomer { file: found.name(), outcome });
            }
        }
        Ok(told)
    }

    /// Takes in the sealed hand-overs of a folder that open by words which the sender told. It all stays there, and nothing is told of what
    /// opens otherwise. Each file costs about a second.
    ///
    /// # Errors
    /// [`IntakeError`].
    pub fn by_words(
        vault: &mut Vault,
        folder: &ExchangeFolder,
        words: &str,
        now: DateTime<Utc>,
    ) -> Result<Vec<Incomer>, IntakeError> {
        let key = SealKey::passphrase([words]);
        let mut told = Vec::new();
        for found in folder.look()? {
            let handover = Kind::of(found.name()) == Some(Kind::Handover);
            let taken = handover.then(|| outcome(vault, folder, &found, &key, now)).flatten();
            if let Some(outcome) = taken.filter(|one| *one != Outcome::Refused(RefusedFile::NotForUs)) {
                told.push(Incomer { file: found.name(), outcome });
            }
        }
        Ok(told)
    }

    /// Takes in what lies in the folder that is shared with others. What was for here goes; what is for others stays, and nothing is told of it.
    /// An address is for everybody, and stays.
    ///
    /// # Errors
    /// [`IntakeError`].
    pub fn shared(
        &mut self,
        vault: &mut Vault,
        folder: &ExchangeFolder,
        now: DateTime<Utc>,
    ) -> Result<Vec<Incomer>, IntakeError> {
        let key = SealKey::identity(vault.own_keys(now)?.identity);
        let (mut told, mut left) = (Vec::new(), BTreeSet::new());
        for found in folder.look()? {
            if self.left.contains(&found) {
                left.insert(found);
                continue;
            }
            let Some(outcome) = outcome(vault, folder, &found, &key, now) else { continue };
            let for_all = Kind::of(found.name()) == Some(Kind::Address);
            let goes = !for_all && !matches!(outcome, Outcome::Refused(_)) && folder.remove(&found).is_ok();
            let silent = match &outcome {
                Outcome::Refused(refused) => *refused == RefusedFile::NotForUs || for_all,
                Outcome::Known => for_all,
                Outcome::Receipt(..) | Outcome::Received(_) | Outcome::Address(_) => false,
            };
            if !silent {
                told.push(Incomer { file: found.name(), outcome: outcome.clone() });
            }
            if !goes && outcome != Outcome::Refused(RefusedFile::Changing) {
                left.insert(found);
            }
        }
        // What is not there any more is forgotten.
        self.left = left;
        Ok(told)
    }

    /// Opens at the next look whatever lies there.
    pub fn forget(&mut self) {
        self.left.clear();
    }
}

/// What comes of one file; nothing where it is none of ours.
fn outcome(
    vault: &mut Vault,
    folder: &ExchangeFolder,
    found: &Found,
    key: &SealKey,
    now: DateTime<Utc>,
) -> Option<Outcome> {
    let kind = Kind::of(found.name())?;
    let taken = match folder.read(found, kind.bytes_max()) {
        Ok(bytes) => take_in(vault, kind, &bytes, key, now)?,
        Err(_) if kind == Kind::Picture => return None,
        Err(error) => Err(refused_read(error)),
    };
    Some(taken.unwrap_or_else(Outcome::Refused))
}
