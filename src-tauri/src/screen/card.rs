//! The cards that a person may take along.

use super::folder::{PlaceView, places, shown};
use super::message::{Choice, Message, choices};
use crate::desk::Desk;
use crate::desk::rights::SavedCard;
use crate::host::folders;
use screening::route::Card;
use serde::Serialize;
use ts_rs::TS;

/// The cards, where they can be saved, and what was saved.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardsView {
    /// The cards that can be saved.
    pub cards: Vec<Choice<Card>>,
    /// Folders in which a card can be saved.
    pub places: Vec<PlaceView>,
    /// What was saved since the officer came here, newest last.
    pub saved: Vec<SavedCardView>,
}

/// A card that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedCardView {
    /// Which one.
    pub message: Message,
    /// Where; on paper alone it has no path.
    pub path: Option<String>,
}

/// Every card.
pub fn show(desk: &Desk) -> CardsView {
    of(desk, Card::ALL)
}

/// The pocket card alone: what can be given to somebody of whom nothing is kept.
pub fn pocket(desk: &Desk) -> CardsView {
    of(desk, &[Card::Pocket])
}

fn of(desk: &Desk, cards: &[Card]) -> CardsView {
    // Nothing of practice is given to anybody.
    let cards = if desk.practice.is_some() { &[] } else { cards };
    CardsView {
        cards: choices(cards, Card::as_str, "card-name"),
        places: places(folders::all()),
        saved: desk.cards.iter().map(saved).collect(),
    }
}

fn saved(saved: &SavedCard) -> SavedCardView {
    let message = Message::new(format!("card-name-{}", saved.card.as_str()));
    SavedCardView { message, path: saved.path.as_deref().map(shown) }
}
