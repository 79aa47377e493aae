//! How documents leave the program: as files into a folder, or on paper by the system's dialog, without a file.
//!
//! Nobody but the officer sees whether paper came out, so they say it; until then nothing is noted.

use super::Desk;
use crate::error::{CommandError, Refusal};
use crate::host::folders;
use documents::Document;
use std::path::PathBuf;

/// Dots for each point of the pages for the printer: 300 dots an inch.
const PRINT_SCALE: f32 = 300.0 / 72.0;

/// A document on its way out. Has no `Debug`: it holds what the person said.
pub(super) struct Sheet<'a> {
    /// The name of its file, without what follows the point.
    pub stem: String,
    /// The document as it is laid out.
    pub document: &'a Document,
    /// The same as a file.
    pub pdf: Vec<u8>,
}

/// Notes that documents are out: at these paths, or on paper alone.
pub(super) type Note = Box<dyn Fn(&mut Desk, &[PathBuf]) -> Result<(), CommandError> + Send>;

/// Pages before the printer. Has no `Debug`: they hold what the person said.
pub struct Printing {
    /// A picture of each page, as PNG.
    pub pages: Vec<Vec<u8>>,
    note: Note,
}

impl Printing {
    /// Lays pages before the printer, with what is noted once they are on paper.
    ///
    /// # Errors
    /// `document-failed`.
    pub(super) fn lay_out<'a>(
        documents: impl IntoIterator<Item = &'a Document>,
        note: Note,
    ) -> Result<Self, CommandError> {
        let mut pages = Vec::new();
        for document in documents {
            pages.extend(document.pages(PRINT_SCALE)?);
        }
        Ok(Self { pages, note })
    }
}

impl Desk {
    /// Puts documents out, all of them or none: into a folder that is offered, and notes it; or, without a folder, before the printer, and
    /// notes it when they are on paper ([`Desk::printed`]).
    ///
    /// # Errors
    /// `folder-not-found`, `file-cannot-be-written`, and what the documents and the vault say. What cannot be noted does not lie about.
    pub(super) fn put_out(
        &mut self,
        folder: Option<&str>,
        sheets: Vec<Sheet<'_>>,
        note: Note,
    ) -> Result<(), CommandError> {
        let Some(folder) = folder else {
            let documents = sheets.iter().map(|sheet| sheet.document);
            self.printing = Some(Printing::lay_out(documents, note)?);
            return Ok(());
        };
        let files = sheets.into_iter().map(|sheet| (sheet.stem, sheet.pdf));
        let paths = folders::save_all(&folders::offered(folder)?, files)?;
        note(self, &paths).inspect_err(|_| folders::remove(&paths))
    }

    /// The pages before the printer.
    ///
    /// # Errors
    /// `nothing-to-print`.
    pub fn pages_to_print(&self) -> Result<&[Vec<u8>], CommandError> {
        let printing = self.printing.as_ref().ok_or_else(|| CommandError::new(Refusal::NothingToPrint))?;
        Ok(&printing.pages)
    }

    /// Takes the pages away from the printer, and notes that they are on paper where they are. What cannot be noted stays there, so that it can
    /// be noted once more.
    ///
    /// # Errors
    /// `nothing-to-print`, and what the vault says.
    pub fn printed(&mut self, on_paper: bool) -> Result<(), CommandError> {
        let printing = self.printing.take().ok_or_else(|| CommandError::new(Refusal::NothingToPrint))?;
        if on_paper {
            (printing.note)(self, &[]).inspect_err(|_| self.printing = Some(printing))?;
        }
        Ok(())
    }
}
