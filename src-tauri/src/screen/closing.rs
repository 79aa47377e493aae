//! The end of a conversation, with the person: what happens next, and whom they can reach.

use super::card::{self, CardsView};
use super::case_head::{CaseHead, head};
use super::contact::{ContactView, printed};
use super::language::{Language, language};
use super::message::Message;
use crate::desk::Desk;
use crate::desk::conversation::Presence;
use crate::error::CommandError;
use screening::CaseState;
use screening::route::Card;
use serde::Serialize;
use ts_rs::TS;

/// The end of a conversation.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosingView {
    /// The case.
    pub case: CaseHead,
    /// The language in which the person is asked.
    pub person: Language,
    /// Whether it is read out by itself, because the person reads none of the languages; not before it is known to be safe.
    pub aloud: bool,
    /// What is said, in order.
    pub said: Vec<Message>,
    /// What is said before the officer's contact.
    pub reach: Message,
    /// The officer's contact, as the person may have it; nothing where none is set.
    pub office: Option<String>,
    /// Whether the officer is told that there is none; not in practice, where nobody could set one.
    pub office_missing: bool,
    /// What is said before the card is given.
    pub card: Message,
    /// What is said last: whom to call in danger.
    pub danger: Message,
    /// Who can help.
    pub contacts: Vec<ContactView>,
    /// The cards that the person may take along.
    pub cards: CardsView,
}

/// The end of the conversation of the open case.
///
/// # Errors
/// [`CaseNotOpen`](crate::error::Refusal::CaseNotOpen), and what the vault says.
pub fn show(desk: &Desk) -> Result<ClosingView, CommandError> {
    let open = desk.case()?;
    let office = desk.vault.office()?.map(|office| office.contact).filter(|contact| !contact.is_empty());
    let child = open.age().is_treated_as_child();
    let next = match open.case.state {
        CaseState::Draft if !open.interview.has_stopped() => "closing-unfinished",
        CaseState::Draft | CaseState::Screened | CaseState::Referred | CaseState::Closed => "closing-next",
    };
    let said = ["closing-thanks", "closing-kept", next, "closing-change"];
    Ok(ClosingView {
        case: head(&open.case),
        person: language(&open.case.person_language),
        aloud: open.presence == Presence::Here
            && open.interview.facts.speaks.is_some()
            && open.interview.facts.reads.is_none(),
        said: said.map(Message::new).into(),
        reach: Message::new(if office.is_some() { "closing-reach" } else { "closing-reach-ask" }),
        office_missing: office.is_none() && desk.practice.is_none(),
        office,
        card: Message::new("closing-card"),
        danger: Message::new(if child { "emergency-say-child-call" } else { "emergency-say-call" }),
        contacts: printed(desk.basis.routes.on_card(Card::Rights, open.age())),
        cards: card::show(desk),
    })
}
