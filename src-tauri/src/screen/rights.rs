//! The person's rights, and the cards that they may take along.

use super::card::{self, CardsView};
use super::case_head::{CaseHead, head};
use super::contact::{ContactView, printed};
use super::language::{Language, language};
use super::message::Message;
use crate::desk::Desk;
use crate::error::CommandError;
use content::{Catalogue, Status};
use screening::Right;
use screening::route::Card;
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
    /// The cards that the person may take along.
    pub cards: CardsView,
    /// Whether it is noted which rights were explained: in an interview, and nobody is asked in an observation.
    pub notes: bool,
}

/// One right.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RightView {
    /// Which one.
    pub value: Right,
    /// In a word.
    pub title: Message,
    /// In one or two sentences.
    pub text: Message,
    /// Whether it was explained.
    pub explained: bool,
}

/// The rights of the person whose case lies open.
///
/// # Errors
/// [`CaseNotOpen`](crate::error::Refusal::CaseNotOpen).
pub fn show(desk: &Desk) -> Result<RightsView, CommandError> {
    let (open, routes) = (desk.case()?, &desk.basis.routes);
    let catalogue = Catalogue::embedded();
    let (person, age) = (&open.case.person_language, open.age());
    let names: Vec<String> = Right::of(age)
        .flat_map(|right| [format!("right-{}", right.as_str()), format!("right-{}.text", right.as_str())])
        .chain(["rights-title", "rights-intro", "rights-numbers", "rights-emergency"].map(str::to_owned))
        .collect();
    let status = catalogue.status_of(person, names.iter().map(String::as_str)).unwrap_or(Status::Machine);
    let contacts = printed(routes.on_card(Card::Rights, age));
    let explained = open.conversation.rights.as_ref().map(|explained| &explained.rights);
    Ok(RightsView {
        case: head(&open.case),
        person: language(person),
        status: Message::new(format!("review-{}", status.as_str())),
        reviewed: status > Status::Machine,
        rights: Right::of(age)
            .map(|one| right(one, explained.is_some_and(|explained| explained.contains(&one))))
            .collect(),
        contacts_note: contacts.iter().any(|c| !c.verified).then(|| Message::new("contacts-not-checked")),
        contacts,
        cards: card::show(desk),
        notes: open.sheet.is_none(),
    })
}

fn right(right: Right, explained: bool) -> RightView {
    let id = format!("right-{}", right.as_str());
    RightView { value: right, text: Message::attribute(&id, "text"), title: Message::new(id), explained }
}
