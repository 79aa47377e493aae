//! The hand-over without a server: what the recipient will learn, the sealed file, and what the recipient tells afterwards.

use super::Desk;
use super::document::document_language;
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use crate::form::{ReceiptForm, SealForm};
use crate::host::folders;
use exchange::{EXTENSION, Record};
use exchange_folder::ExchangeFolder;
use screening::Feedback;
use sealing::{Seal, words};
use uuid::Uuid;
use vault::{AddressId, Document, ErrorCode};

impl Desk {
    /// Makes the pages of a recipient those that are shown; one to whom nothing is handed over has none.
    ///
    /// # Errors
    /// `consent-missing`.
    pub(super) fn previewed(&mut self, recipient: screening::Recipient) -> Result<(), CommandError> {
        if !self.draft(recipient)?.chosen {
            return Err(CommandError::new(Refusal::ConsentMissing));
        }
        self.case_mut()?.handover.previewed = Some(recipient);
        Ok(())
    }

    /// Forgets the words by which the last hand-over opens: their page is left.
    pub(super) fn forget_words(&mut self) {
        if let Some(open) = &mut self.open {
            open.handover.words = None;
        }
    }

    /// What the same recipient has of the case already.
    ///
    /// # Errors
    /// What the vault says.
    pub fn known_to(&self, recipient: screening::Recipient) -> Result<Option<Record>, CommandError> {
        Ok(self.vault.handed_over(self.agreed()?.case.id, recipient)?)
    }

    /// Hands the case over in one sealed file: to an address, or to six words that are told by another way; into a folder that is offered,
    /// or into the exchange folder.
    ///
    /// # Errors
    /// `address-not-found`, `address-not-confirmed`, `folder-not-found`, `file-cannot-be-written` (the case is then unchanged),
    /// `exchange-not-set`, and what the document and the vault say.
    pub fn seal(&mut self, form: &SealForm) -> Result<(), CommandError> {
        self.must_be_real()?;
        let language = document_language(&form.language)?;
        let paper = self.paper(form.recipient, language)?;
        let place = match &form.folder {
            Some(folder) => Place::Offered(folders::offered(folder)?),
            None => Place::Exchange(self.exchange_folder()?),
        };
        let address = form.address.map(AddressId);
        let (seal, told) = if let Some(address) = address {
            (Seal::to_recipient(self.vault.address(address)?.seal), None)
        } else {
            let words = words::passphrase()?;
            (Seal::to_passphrase(&words), Some(words))
        };
        let keys = self.vault.own_keys(now())?;
        let settings = self.vault.exchange_settings()?;
        let office = self.vault.office()?.unwrap_or_default();
        // Whoever has set no name for the institution signs under that of the referring body.
        let name = [settings.name, office.body].into_iter().find(|name| !name.trim().is_empty());
        let sender = name.map(|name| (keys.address(name.trim(), settings.kind), &keys.signing));
        let package = paper.lay_out()?.package(&handover::FOR_PROGRAMS, sender)?;
        let sealed = package.seal(&seal)?;
        let stem = format!("{}-{}", self.agreed()?.case.code, form.recipient.as_str());
        let path = match &place {
            Place::Offered(folder) => folders::save_as(folder, &stem, EXTENSION, &sealed)?,
            Place::Exchange(folder) => folder.path().join(folder.put(&sealed, EXTENSION)?),
        };
        if let Err(error) = self.record(&paper, &Document::all_of(&package, language), address) {
            // What the vault knows nothing of must not lie about.
            folders::remove(&[path]);
            return Err(error);
        }
        let handover = &mut self.case_mut()?.handover;
        handover.paths.insert(paper.id(), vec![path]);
        handover.words = told;
        Ok(())
    }

    /// Notes what a recipient told by telephone or on paper.
    ///
    /// # Errors
    /// `input-invalid` where a reason is missing or stands where none can; what the vault says.
    pub fn note_receipt(&mut self, form: &ReceiptForm) -> Result<(), CommandError> {
        self.must_be_real()?;
        let id = self.agreed()?.case.id;
        let handover =
            Uuid::parse_str(&form.handover).map_err(|_| CommandError::new(ErrorCode::HandoverUnknown))?;
        self.vault.note_receipt(id, handover, feedback(form.status, form.reason)?, now())?;
        let receipts = self.vault.receipts(id)?;
        self.case_mut()?.handover.receipts = receipts;
        Ok(())
    }
}

/// Where the file goes.
enum Place {
    Offered(std::path::PathBuf),
    Exchange(ExchangeFolder),
}

/// What was told, as the window hands it in.
///
/// # Errors
/// `input-invalid`.
pub(super) fn feedback(
    status: screening::ReferralStatus,
    reason: Option<screening::DeclineReason>,
) -> Result<Feedback, CommandError> {
    Feedback::new(status, reason).map_err(|_| CommandError::new(Refusal::InputInvalid))
}
