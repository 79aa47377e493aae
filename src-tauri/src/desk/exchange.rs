//! What is exchanged with other institutions: the own address, theirs, and what comes in through folders.

use super::{Desk, Location};
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use crate::form::AddressForm;
use crate::host::folders;
use chrono::{DateTime, TimeDelta, Utc};
use exchange_folder::{ExchangeFolder, Found};
pub use intake::{ADDRESS, Incomer, Outcome, RECEIPT, RefusedFile};
use intake::{Intake, Look, Unopened};
use sealing::words;
use std::path::{Path, PathBuf};
use vault::{AddressId, ErrorCode, ExchangeSettings};

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
    /// How the exchange folder is looked into.
    intake: Intake,
}

impl Incoming {
    /// Somebody looks: what came in by itself is what was found last, and no news any more.
    pub fn seen(&mut self) {
        if !self.news.is_empty() {
            self.found = std::mem::take(&mut self.news);
            self.looked_at = self.watched_at;
        }
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
        if !settings.name.is_empty() {
            // Whoever has a name has words to be compared.
            self.vault.own_keys(now())?;
        }
        self.incoming.intake.forget();
        Ok(())
    }

    /// Saves the own address for others.
    ///
    /// # Errors
    /// `name-invalid` while no name is set, `folder-not-found`, `file-cannot-be-written`, and what the vault says.
    pub fn save_address(&mut self, folder: &str) -> Result<(), CommandError> {
        self.must_be_real()?;
        let settings = self.vault.exchange_settings()?;
        if settings.name.is_empty() {
            return Err(CommandError::new(ErrorCode::NameInvalid));
        }
        let keys = self.vault.own_keys(now())?;
        let file = keys.address(&settings.name, settings.kind).to_json(&keys.signing);
        let path = folders::save_as(&folders::offered(folder)?, "address", ADDRESS, &file)?;
        self.location = Location::Exchange { address: Some(path) };
        Ok(())
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

    /// Begins a look into a folder that is offered, or into the exchange folder. In the latter what is taken in goes; in any other it stays.
    /// With the six words that a sender told, what is sealed to them is opened instead, and stays in either. Reads nothing of the folder.
    ///
    /// # Errors
    /// `words-unknown` for words that are none, `folder-not-found`, `exchange-not-set`, and what the vault says.
    pub fn begin_look(
        &mut self,
        folder: Option<&str>,
        told: &str,
    ) -> Result<(ExchangeFolder, Look), CommandError> {
        self.must_be_real()?;
        let look = match (told.trim(), folder) {
            ("", Some(_)) => Look::Shown,
            ("", None) => Look::Shared,
            (told, _) => {
                let words = words::read_passphrase(told);
                Look::by_words(&words.map_err(|_| CommandError::new(Refusal::WordsUnknown))?)
            }
        };
        let folder = match folder {
            Some(folder) => ExchangeFolder::new(folders::searched_at(folder)?),
            None => self.exchange_folder()?,
        };
        if matches!(look, Look::Shared) {
            self.incoming.intake.forget();
        }
        self.incoming.found.clear();
        self.incoming.looked_at = Some(now());
        Ok((folder, look))
    }

    /// Which of the files that lie in a folder are to be read for a look that somebody asked for.
    pub fn unread(&mut self, look: &Look, listed: Vec<Found>) -> Vec<Found> {
        self.incoming.intake.unread(look, listed)
    }

    /// Takes in what was read for a look that somebody asked for; says whether it is to be removed there.
    ///
    /// # Errors
    /// What the vault says where it gives no keys; a file that is refused is told and is no error.
    pub fn take(&mut self, look: &Look, file: &Unopened) -> Result<bool, CommandError> {
        let taken = self.incoming.intake.take(look, &mut self.vault, file, now())?;
        self.incoming.found.extend(taken.told);
        self.refresh_receipts()?;
        Ok(taken.goes)
    }

    /// The exchange folder, when it is to be looked into by itself again. Reads nothing of it.
    pub fn watch_due(&mut self, at: DateTime<Utc>) -> Option<ExchangeFolder> {
        let due = self.incoming.watched_at.is_none_or(|watched| (at - watched).abs() >= LOOK_EVERY);
        if !due || self.practice.is_some() {
            return None;
        }
        self.incoming.watched_at = Some(at);
        self.exchange_folder().ok()
    }

    /// Which of the files that lie in the exchange folder are to be read; none while it is another folder, or while practising.
    pub fn unread_there(&mut self, folder: &ExchangeFolder, listed: Vec<Found>) -> Option<Vec<Found>> {
        self.watches(folder).then(|| self.incoming.intake.unread(&Look::Shared, listed))
    }

    /// Takes in what was read in the exchange folder; says whether it is to be removed there. What cannot be done now is done at a later
    /// look.
    pub fn take_watched(&mut self, folder: &ExchangeFolder, file: &Unopened) -> Option<bool> {
        if !self.watches(folder) {
            return None;
        }
        let taken = self.incoming.intake.take(&Look::Shared, &mut self.vault, file, now()).ok()?;
        if let Some(told) = taken.told {
            self.incoming.news.push(told);
            let _ = self.refresh_receipts();
        }
        Some(taken.goes)
    }

    /// Does not open a file of the exchange folder again that could not be removed there.
    pub fn leave_there(&mut self, file: &Unopened) {
        self.incoming.intake.leave(file);
    }

    fn watches(&self, folder: &ExchangeFolder) -> bool {
        self.practice.is_none() && self.exchange_folder().is_ok_and(|watched| watched == *folder)
    }

    /// The exchange folder.
    ///
    /// # Errors
    /// `exchange-not-set`, and what the vault says.
    pub(super) fn exchange_folder(&self) -> Result<ExchangeFolder, CommandError> {
        let folder = self.vault.exchange_settings()?.folder;
        folder.map(ExchangeFolder::new).ok_or_else(|| CommandError::new(Refusal::ExchangeNotSet))
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
