//! How the result came about, saved as a page for the file of the case.

use super::Desk;
use super::document::{document_language, document_wording};
use super::outlet::Sheet;
use crate::clock::now;
use crate::error::CommandError;
use chrono::Local;
use documents::Unprintable;
use screening::explanation::{Explanation, Source};
use std::path::PathBuf;
use vault::{Document as Made, DocumentKind, ErrorCode};

/// A page that was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedExplanation {
    /// Its language.
    pub language: &'static str,
    /// Where it lies; on paper alone it has no path.
    pub path: Option<PathBuf>,
    /// The letters of the officer's reason that cannot be printed.
    pub unprintable: Vec<Unprintable>,
}

impl Desk {
    /// Saves how the result of the case that lies open came about, as PDF, or lays it before the printer; the vault keeps by which bytes it
    /// is known.
    ///
    /// # Errors
    /// `case-not-open`, [`ErrorCode::NotFinished`], [`Refusal::LanguageUnknown`], `folder-not-found`, `file-cannot-be-written`, and what
    /// the document says.
    pub fn save_explanation(&mut self, language: &str, folder: Option<&str>) -> Result<(), CommandError> {
        self.must_be_real()?;
        self.must_be_finished()?;
        let language = document_language(language)?;
        let open = self.case()?;
        let explanation = Explanation::new(&Source {
            code: &open.case.code,
            program_version: env!("CARGO_PKG_VERSION"),
            screening: open.screening.as_ref().ok_or_else(|| CommandError::new(ErrorCode::NotFinished))?,
            indicators: &self.basis.indicators,
            questionnaire: open.interview.questionnaire(),
            decision: open.decision.as_ref(),
        });
        let wording = document_wording(language)?;
        let local = now().with_timezone(&Local);
        let phrases = documents::phrases(&wording);
        let document = documents::explanation(&explanation, &phrases, language, &local)?;
        let stem = format!("{}-result-{language}", open.case.code);
        let pdf = document.pdf()?;
        let made = Made::new(DocumentKind::Explanation, None, language, &pdf);
        let unprintable = document.unprintable().to_vec();
        let note = move |desk: &mut Self, paths: &[PathBuf]| {
            desk.record_document(&made)?;
            let (path, unprintable) = (paths.first().cloned(), unprintable.clone());
            desk.case_mut()?.explanations.push(SavedExplanation { language, path, unprintable });
            Ok(())
        };
        self.put_out(folder, vec![Sheet { stem, document: &document, pdf }], Box::new(note))
    }
}
