//! Shows an observation: its signs, and what they say to do next.

use super::cases::head;
use super::count;
use super::rights::contact;
use crate::desk::OpenCase;
use crate::view::message::Message;
use crate::view::observation::{ObservationView, ObservedView, SeenSign, SignGroup, SignView};
use crate::view::rights::ContactView;
use content::Catalogue;
use screening::observation::{ObservationResult, result};
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

/// Whom to call in danger.
pub fn calls_in_danger() -> Vec<ContactView> {
    Catalogue::embedded().routes().in_emergency(Trigger::DangerNow).map(contact).collect()
}

fn ticked(open: &OpenCase) -> Vec<&Sign> {
    open.sheet.iter().flat_map(|sheet| sheet.ticked(&open.interview)).collect()
}
