//! The person's rights, and the cards that they may take along.

use crate::view::Language;
use crate::view::cases::CaseHead;
use crate::view::message::{Choice, Message};
use crate::view::referral::PlaceView;
use serde::Serialize;
use ts_rs::TS;

/// The rights of the person in whose case the officer is.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RightsView {
    /// The case.
    pub case: CaseHead,
    /// The language in which they are explained.
    pub person: Language,
    /// Every language in which they can be explained.
    pub person_languages: Vec<Language>,
    /// How far a speaker has reviewed the texts.
    pub status: Message,
    /// Whether a speaker has reviewed them.
    pub reviewed: bool,
    /// The rights, in order.
    pub rights: Vec<RightView>,
    /// Who can help.
    pub contacts: Vec<ContactView>,
    /// A note about numbers that nobody has checked; nothing when all are checked.
    pub contacts_note: Option<Message>,
    /// The cards that can be saved.
    pub cards: Vec<Choice>,
    /// Folders in which a card can be saved.
    pub places: Vec<PlaceView>,
    /// What was saved while this screen was open, newest last.
    pub saved: Vec<SavedCard>,
}

/// One right.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RightView {
    /// In a word.
    pub title: Message,
    /// In one or two sentences.
    pub text: Message,
}

/// Who can be called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactView {
    /// The name.
    pub name: Message,
    /// When somebody answers; nothing when nobody noted it.
    pub hours: Message,
    /// The numbers, as they are dialled.
    pub numbers: Vec<String>,
    /// Whether somebody compared them with the institution itself.
    pub verified: bool,
}

/// A card that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedCard {
    /// Which one.
    pub message: Message,
    /// Where.
    pub path: String,
}
