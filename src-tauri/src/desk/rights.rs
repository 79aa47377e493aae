//! The rights at the desk: showing them, and saving a card for the person to take along.

use super::Desk;
use crate::error::{CommandError, Refusal};
use crate::host::folders;
use content::Catalogue;
use documents::{Edition, Paper, pocket_card, rights_card};
use screening::Right;
use screening::route::Card;
use std::path::PathBuf;

/// A card that was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedCard {
    /// Which one.
    pub card: Card,
    /// Where.
    pub path: PathBuf,
}

impl Desk {
    /// Saves a card in the person's language, with the desk's beside it. It says nothing of the case.
    ///
    /// # Errors
    /// `folder-not-found`, `file-cannot-be-written`, `case-not-open`, and what the
    /// document says.
    pub fn save_card(&mut self, card: Card, desk: &str, folder: &str) -> Result<(), CommandError> {
        let open = self.case()?;
        let (catalogue, age) = (Catalogue::embedded(), open.age());
        let tag = open.case.person_language.clone();
        let wording = |tag: &str| {
            catalogue.wording(tag, desk).ok_or_else(|| CommandError::new(Refusal::LanguageUnknown))
        };
        let (person, desk) = (wording(&tag)?, wording(desk)?);
        let contacts: Vec<_> = self.basis.routes.on_card(card, age).collect();
        let edition = Edition {
            program_version: env!("CARGO_PKG_VERSION"),
            date: None,
            status: catalogue.status(&tag),
        };
        let document = match card {
            Card::Rights => {
                rights_card(&person, &desk, &Right::of(age).collect::<Vec<_>>(), &contacts, &edition)?
            }
            Card::Pocket => pocket_card(&person, &desk, &contacts, Paper::Sheet, &edition)?,
        };
        let path = folders::save_new(
            &folders::offered(folder)?,
            &format!("{}-{tag}", card.as_str()),
            &document.pdf()?,
        )?;
        self.case_mut()?.cards.push(SavedCard { card, path });
        Ok(())
    }
}
