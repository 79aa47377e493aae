//! Shows an observation: its signs, and what they say to do next.

use super::cases::head;
use super::count;
use crate::desk::OpenCase;
use crate::view::message::Message;
use crate::view::observation::{CallView, ObservationView, ObservedView, SeenSign, SignGroup, SignView};
use content::Catalogue;
use screening::observation::{ObservationResult, result};
use screening::route::Route;
use screening::{CaseState, QuestionId, Sign, SignId, Trigger};

/// The signs of the observation that lies open.
pub fn signs(open: &OpenCase) -> ObservationView {
    let ticked = ticked(open);
    let all = open.sheet.iter().flat_map(|sheet| sheet.signs());
    let all: Vec<&Sign> = all.collect();
    let sections = open.interview.questionnaire().sections().iter();
    let groups = sections.map(|section| SignGroup {
        message: Message::new(format!("section-{}", section.id)),
        signs: all
            .iter()
            .filter(|sign| section.questions.contains(&QuestionId::from(&sign.id)))
            .map(|sign| SignView {
                id: sign.id.to_string(),
                message: message(&sign.id),
                ticked: ticked.iter().any(|one| one.id == sign.id),
            })
            .collect(),
    });
    ObservationView { case: head(&open.case), groups: groups.collect(), ticked: count(ticked.len()) }
}

/// What the observation that lies open says to do next.
pub fn observed(open: &OpenCase) -> ObservedView {
    let mut seen = ticked(open);
    let result = result(seen.iter().copied());
    seen.sort_by_key(|sign| std::cmp::Reverse(sign.suggests));
    let name = format!("observation-{}", result.as_str());
    let urgent = result == ObservationResult::DoNotApproach;
    ObservedView {
        case: head(&open.case),
        why: Message::attribute(&name, "why"),
        next: Message::attribute(&name, "next"),
        headline: Message::new(name),
        urgent,
        calls: if urgent { calls_in_danger() } else { Vec::new() },
        seen: seen
            .into_iter()
            .map(|sign| SeenSign {
                message: message(&sign.id),
                suggests: Message::new(format!("suggests-{}", sign.suggests.as_str())),
            })
            .collect(),
        open: open.case.state == CaseState::Draft,
    }
}

/// What one sees.
pub fn message(sign: &SignId) -> Message {
    Message::new(format!("sign-{sign}"))
}

/// Whom to call in danger, as the routes say.
pub fn calls_in_danger() -> Vec<CallView> {
    let book = Catalogue::embedded().routes();
    let in_danger = |route: &&Route| route.when.triggers.contains(&Trigger::DangerNow);
    let ids = book.routes.iter().filter(in_danger).flat_map(|route| &route.call);
    let contacts = ids.filter_map(|id| book.contacts.iter().find(|contact| contact.id == *id));
    contacts
        .map(|contact| CallView {
            message: Message::new(format!("contact-{}", contact.id)),
            hours: Message::attribute(format!("contact-{}", contact.id), "hours"),
            numbers: contact.numbers.clone(),
        })
        .collect()
}

fn ticked(open: &OpenCase) -> Vec<&Sign> {
    open.sheet.iter().flat_map(|sheet| sheet.ticked(&open.interview)).collect()
}
