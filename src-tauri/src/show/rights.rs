//! Shows the person's rights, whom they can call, and the cards.

use super::cases::head;
use super::start::review;
use super::{choice, language};
use crate::desk::OpenCase;
use crate::host::folders;
use crate::view::message::Message;
use crate::view::rights::{ContactView, RightView, RightsView};
use content::{Catalogue, Status};
use screening::Right;
use screening::route::{Card, RouteContact};

/// The rights of the person whose case lies open.
pub fn rights(open: &OpenCase) -> RightsView {
    let catalogue = Catalogue::embedded();
    let (person, age) = (&open.case.person_language, open.age());
    let status = review(person);
    let contacts: Vec<ContactView> = catalogue.routes().on_card(Card::Rights, age).map(contact).collect();
    RightsView {
        case: head(&open.case),
        person: language(person),
        person_languages: catalogue.languages().iter().map(|found| language(&found.tag)).collect(),
        status: Message::new(format!("review-{}", status.as_str())),
        reviewed: status > Status::Machine,
        rights: Right::of(age).map(right).collect(),
        contacts_note: contacts.iter().any(|c| !c.verified).then(|| Message::new("contacts-not-checked")),
        contacts,
        cards: Card::ALL
            .iter()
            .map(|card| choice(card.as_str(), format!("card-name-{}", card.as_str())))
            .collect(),
        places: folders::all(),
        saved: open.cards.clone(),
    }
}

/// Somebody who can be called.
pub fn contact(found: &RouteContact) -> ContactView {
    let id = format!("contact-{}", found.id);
    ContactView {
        hours: Message::attribute(&id, "hours"),
        name: Message::new(id),
        numbers: found.numbers.clone(),
        verified: found.verified,
    }
}

fn right(right: Right) -> RightView {
    let id = format!("right-{}", right.as_str());
    RightView { text: Message::attribute(&id, "text"), title: Message::new(id) }
}
