//! What others handed over: opened, assigned, answered.

use super::document::{document_language, document_wording};
use super::exchange::RECEIPT;
use super::handover::feedback;
use super::outlet::{Note, Printing, Sheet};
use super::{Desk, Location};
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use crate::form::AnswerForm;
use crate::host::folders;
use ::exchange::{Member, Package, SignedReceipt, handover_number};
use chrono::Local;
use documents::ReceiptPaper;
use handover::Handover;
use sealing::Seal;
use std::path::PathBuf;
use uuid::Uuid;
use vault::{ErrorCode, MemberId, Received};

/// Dots for each point of the pages that are shown.
const PAGE_SCALE: f32 = 2.0;

impl Desk {
    /// Opens one of what was received.
    ///
    /// # Errors
    /// `received-not-found`, and what the vault says.
    pub fn open_received(&mut self, id: &str) -> Result<(), CommandError> {
        let id = Uuid::parse_str(id).map_err(|_| CommandError::new(ErrorCode::ReceivedNotFound))?;
        self.received(id)?;
        self.location = Location::Received { id, saved: Vec::new() };
        Ok(())
    }

    /// Which one lies open.
    ///
    /// # Errors
    /// `received-not-found`.
    pub fn open_handover(&self) -> Result<Uuid, CommandError> {
        match &self.location {
            Location::Received { id, .. } => Ok(*id),
            _ => Err(CommandError::new(ErrorCode::ReceivedNotFound)),
        }
    }

    /// Notes where something of it was saved.
    pub fn note_saved(&mut self, path: PathBuf) {
        if let Location::Received { saved, .. } = &mut self.location {
            saved.push(path);
        }
    }

    /// One of what was received.
    ///
    /// # Errors
    /// `received-not-found`, and what the vault says.
    pub fn received(&self, id: Uuid) -> Result<(Received, Package), CommandError> {
        self.must_be_real()?;
        Ok(self.vault.received_package(id)?)
    }

    /// Tells the sender what became of it. Where the sender's address is known from the package and there is an exchange folder, the
    /// receipt goes there, sealed, and its path is given; it can be saved besides.
    ///
    /// # Errors
    /// `input-invalid`, and what the vault says.
    pub fn answer_received(&mut self, id: Uuid, form: &AnswerForm) -> Result<Option<PathBuf>, CommandError> {
        let (_, package) = self.received(id)?;
        let receipt = self.vault.answer_received(id, feedback(form.status, form.reason)?, now())?;
        self.send(&receipt, &package)
    }

    /// Puts a receipt into the exchange folder, sealed to the sender; nothing where there is no such folder or no signed sender.
    fn send(&self, receipt: &SignedReceipt, package: &Package) -> Result<Option<PathBuf>, CommandError> {
        let (Ok(folder), Some(sender)) = (self.exchange_folder(), package.sender()) else { return Ok(None) };
        let sealed = Seal::to_recipient(sender.seal.clone()).seal(&receipt.to_json())?;
        Ok(Some(folder.path().join(folder.put(&sealed, RECEIPT)?)))
    }

    /// Sets who works on it, if anybody.
    ///
    /// # Errors
    /// What the vault says.
    pub fn assign_received(&mut self, id: Uuid, member: Option<u32>) -> Result<(), CommandError> {
        self.must_be_real()?;
        Ok(self.vault.assign_received(id, member.map(MemberId), now())?)
    }

    /// Saves the papers as they came, in a folder that is offered; or lays them before the printer as [`Desk::received_pages`] shows them.
    ///
    /// # Errors
    /// `language-unknown`, `folder-not-found`, `file-cannot-be-written` (no file is then left), and what the documents and the vault say.
    pub fn save_received(
        &mut self,
        id: Uuid,
        language: &str,
        folder: Option<&str>,
    ) -> Result<(), CommandError> {
        let Some(folder) = folder else {
            let laid_out = self.laid_out(id, language)?;
            let papers = laid_out.papers().map(|(_, paper)| paper);
            self.printing = Some(Printing::lay_out(papers, where_papers_lie())?);
            return Ok(());
        };
        let (received, package) = self.received(id)?;
        let code = received.code.as_str();
        let papers = package.files().filter_map(|(member, bytes)| {
            let paper = member.file_name().strip_suffix(".pdf")?;
            let stem = if member == Member::Summary { code.to_owned() } else { format!("{code}-{paper}") };
            Some((stem, bytes))
        });
        let paths = folders::save_all(&folders::offered(folder)?, papers)?;
        where_papers_lie()(self, &paths)
    }

    /// Saves the latest receipt, in a folder that is offered: as a small file, and on paper with a code in which the same stands; or lays the
    /// paper before the printer.
    ///
    /// # Errors
    /// `nothing-answered` while nothing was told, `language-unknown`, `folder-not-found`, `file-cannot-be-written` (no file is then left), and
    /// what the document and the vault say.
    pub fn save_receipt(
        &mut self,
        id: Uuid,
        language: &str,
        folder: Option<&str>,
    ) -> Result<(), CommandError> {
        let (received, _) = self.received(id)?;
        let language = document_language(language)?;
        let receipt = self.vault.latest_answer(id, now())?;
        let receipt = receipt.ok_or_else(|| CommandError::new(Refusal::NothingAnswered))?;
        let wording = document_wording(language)?;
        let told = receipt.receipt();
        let paper = ReceiptPaper {
            code: &received.code,
            handover: &handover_number(id),
            body: &self.vault.exchange_settings()?.name,
            feedback: told.feedback,
            at: told.at,
            qr: &receipt.to_qr(),
            program_version: env!("CARGO_PKG_VERSION"),
        };
        let phrases = documents::phrases(&wording);
        let document = documents::receipt(&paper, &phrases, language, &now().with_timezone(&Local))?;
        let (stem, pdf) = (format!("{}-receipt", received.code), document.pdf()?);
        let file = match folder {
            Some(folder) => {
                Some(folders::save_as(&folders::offered(folder)?, &stem, RECEIPT, &receipt.to_json())?)
            }
            None => None,
        };
        let sheet = Sheet { stem, document: &document, pdf };
        let put = self.put_out(folder, vec![sheet], where_papers_lie());
        put.inspect_err(|_| folders::remove(file.as_slice()))?;
        if let Some(file) = file {
            self.note_saved(file);
        }
        Ok(())
    }

    /// Deletes it.
    ///
    /// # Errors
    /// What the vault says.
    pub fn delete_received(&mut self, id: Uuid) -> Result<(), CommandError> {
        self.must_be_real()?;
        Ok(self.vault.delete_received(id, now())?)
    }

    /// Its pages, laid out anew from the facts in it, in a language of documents.
    ///
    /// # Errors
    /// `language-unknown`, `document-failed`, and what the vault says.
    pub fn received_pages(&self, id: Uuid, language: &str) -> Result<Vec<Vec<u8>>, CommandError> {
        let mut pages = Vec::new();
        for (_, paper) in self.laid_out(id, language)?.papers() {
            pages.extend(paper.pages(PAGE_SCALE)?);
        }
        Ok(pages)
    }

    fn laid_out(&self, id: Uuid, language: &str) -> Result<Handover, CommandError> {
        let (_, package) = self.received(id)?;
        let language = document_language(language)?;
        let wording = document_wording(language)?;
        let record = package.record();
        let at = record.written.with_timezone(&Local);
        let phrases = documents::phrases(&wording);
        Ok(Handover::new(id, record.referral.clone(), &phrases, language, &at)?)
    }
}

/// Notes where papers lie; of what is on paper alone nothing is noted.
fn where_papers_lie() -> Note {
    Box::new(|desk, paths| {
        for path in paths {
            desk.note_saved(path.clone());
        }
        Ok(())
    })
}
