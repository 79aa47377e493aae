//! What all documents of the desk share: their language and its words, and that each is recorded.

use super::Desk;
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use content::{Catalogue, Wording};
use vault::Document;

impl Desk {
    /// Keeps in the vault by which bytes a document is known.
    ///
    /// # Errors
    /// `case-not-open`, and what the vault says.
    pub(super) fn record_document(&mut self, made: &Document) -> Result<(), CommandError> {
        let case = self.case()?.case.id;
        self.vault.record_document(case, made, now())?;
        // It is recorded, whether it can be shown at once or not.
        let documents = self.vault.documents(case).unwrap_or_default();
        self.case_mut()?.handover.documents = documents;
        Ok(())
    }
}

/// The words of documents in one of their languages.
///
/// # Errors
/// `language-unknown`.
pub(super) fn document_wording(language: &str) -> Result<Wording, CommandError> {
    let wording = Catalogue::embedded().wording(language, "lv");
    wording.ok_or_else(|| CommandError::new(Refusal::LanguageUnknown))
}

/// A language in which documents can be made.
///
/// # Errors
/// `language-unknown`.
pub(super) fn document_language(sent: &str) -> Result<&'static str, CommandError> {
    let found = documents::languages().find(|language| *language == sent);
    found.ok_or_else(|| CommandError::new(Refusal::LanguageUnknown))
}
