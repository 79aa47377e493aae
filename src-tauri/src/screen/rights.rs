//! The person's rights, and the cards that they may take along.

use super::case_head::{CaseHead, head};
use super::contact::{ContactView, contact};
use super::folder::{PlaceView, places};
use super::language::{Language, language};
use super::message::{Choice, Message, choices};
use crate::desk::OpenCase;
use crate::desk::rights::SavedCard;
use crate::host::folders;
use content::{Catalogue, Status};
use screening::Right;
use screening::route::{Card, RouteBook};
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
    pub cards: Vec<Choice<Card>>,
    /// Folders in which a card can be saved.
    pub places: Vec<PlaceView>,
    /// What was saved while this screen was open, newest last.
    pub saved: Vec<SavedCardView>,
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

/// A card that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedCardView {
    /// Which one.
    pub message: Message,
    /// Where.
    pub path: String,
}

/// The rights of the person whose case lies open.
pub fn show(open: &OpenCase, routes: &RouteBook) -> RightsView {
    let catalogue = Catalogue::embedded();
    let (person, age) = (&open.case.person_language, open.age());
    let names: Vec<String> = Right::of(age)
        .flat_map(|right| [format!("right-{}", right.as_str()), format!("right-{}.text", right.as_str())])
        .chain(["rights-title", "rights-intro", "rights-numbers", "rights-emergency"].map(str::to_owned))
        .collect();
    let status = catalogue.status_of(person, names.iter().map(String::as_str)).unwrap_or(Status::Machine);
    let contacts: Vec<ContactView> = routes.on_card(Card::Rights, age).map(contact).collect();
    RightsView {
        case: head(&open.case),
        person: language(person),
        status: Message::new(format!("review-{}", status.as_str())),
        reviewed: status > Status::Machine,
        rights: Right::of(age).map(right).collect(),
        contacts_note: contacts.iter().any(|c| !c.verified).then(|| Message::new("contacts-not-checked")),
        contacts,
        cards: choices(Card::ALL, Card::as_str, "card-name"),
        places: places(folders::all()),
        saved: open.cards.iter().map(saved).collect(),
    }
}

fn saved(saved: &SavedCard) -> SavedCardView {
    SavedCardView { message: card_name(saved.card), path: saved.path.display().to_string() }
}

fn card_name(card: Card) -> Message {
    Message::new(format!("card-name-{}", card.as_str()))
}

fn right(right: Right) -> RightView {
    let id = format!("right-{}", right.as_str());
    RightView { text: Message::attribute(&id, "text"), title: Message::new(id) }
}
