//! What an observation says to do next. No score, no dimension.

use super::case_head::{CaseHead, head};
use super::contact::{ContactView, calls_in_danger};
use super::message::Message;
use super::sign::{message, ticked};
use crate::desk::OpenCase;
use screening::CaseState;
use screening::observation::{ObservationResult, result};
use screening::route::RouteBook;
use serde::Serialize;
use ts_rs::TS;

/// What an observation says to do next.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ObservedView {
    /// The case.
    pub case: CaseHead,
    /// The result: message `observation-<id>`.
    pub headline: Message,
    /// Why.
    pub why: Message,
    /// What to do next.
    pub next: Message,
    /// Whether nobody is to be approached.
    pub urgent: bool,
    /// Whom to call.
    pub calls: Vec<ContactView>,
    /// The ticked signs, the one that asks for most caution first.
    pub seen: Vec<SeenSign>,
    /// Whether signs can still be ticked.
    pub open: bool,
}

/// A ticked sign, and what it suggests.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeenSign {
    /// What was seen.
    pub message: Message,
    /// What it suggests.
    pub suggests: Message,
}

/// What the observation that lies open says to do next.
pub fn show(open: &OpenCase, routes: &RouteBook) -> ObservedView {
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
        calls: if urgent { calls_in_danger(routes) } else { Vec::new() },
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
