//! The rights at the desk: showing them, and saving a card for the person to take along.

use super::Desk;
use super::outlet::Sheet;
use crate::clock::today;
use crate::error::{CommandError, Refusal};
use content::Catalogue;
use documents::{Edition, Paper, pocket_card, rights_card};
use screening::route::Card;
use screening::{Age, Right};
use std::path::PathBuf;

/// A card that was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedCard {
    /// Which one.
    pub card: Card,
    /// Where; on paper alone it has no path.
    pub path: Option<PathBuf>,
}

impl Desk {
    /// Saves a card in the person's language, with the desk's beside it, or lays it before the printer. It says nothing of the case. Where no case lies open, the pocket
    /// card alone, in the `language` given: for somebody of whom nothing is kept.
    ///
    /// # Errors
    /// `folder-not-found`, `file-cannot-be-written`, `case-not-open`, `consent-withdrawn`, `language-unknown`, and what the
    /// document says.
    pub fn save_card(
        &mut self,
        card: Card,
        language: Option<&str>,
        desk: &str,
        folder: Option<&str>,
    ) -> Result<(), CommandError> {
        self.must_be_real()?;
        let (age, tag) = match (language, card) {
            (Some(tag), Card::Pocket) if self.open.is_none() => (Age::Unsure, tag.to_owned()),
            _ => {
                let open = self.agreed()?;
                (open.age(), open.case.person_language.clone())
            }
        };
        let catalogue = Catalogue::embedded();
        let wording = |tag: &str| {
            catalogue.wording(tag, desk).ok_or_else(|| CommandError::new(Refusal::LanguageUnknown))
        };
        let (person, desk) = (wording(&tag)?, wording(desk)?);
        let contacts: Vec<_> = self.basis.routes.on_card(card, age).collect();
        let edition = Edition {
            program_version: env!("CARGO_PKG_VERSION"),
            date: None,
            today: Some(today()),
            status: catalogue.status(&tag),
        };
        let document = match card {
            Card::Rights => {
                rights_card(&person, &desk, &Right::of(age).collect::<Vec<_>>(), &contacts, &edition)?
            }
            Card::Pocket => pocket_card(&person, &desk, &contacts, Paper::Sheet, &edition)?,
        };
        let (stem, pdf) = (format!("{}-{tag}", card.as_str()), document.pdf()?);
        let note = move |desk: &mut Self, paths: &[PathBuf]| desk.note_card(card, paths.first().cloned());
        self.put_out(folder, vec![Sheet { stem, document: &document, pdf }], Box::new(note))
    }

    /// Notes that a card was made.
    ///
    /// # Errors
    /// What the vault says.
    fn note_card(&mut self, card: Card, path: Option<PathBuf>) -> Result<(), CommandError> {
        self.cards.push(SavedCard { card, path });
        match card {
            Card::Rights if self.open.is_some() => self.note_rights_on_paper(),
            Card::Rights | Card::Pocket => Ok(()),
        }
    }
}
