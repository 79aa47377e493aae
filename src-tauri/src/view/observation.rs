//! An observation: signs to tick, and what they say to do next. No score, no dimension.

use crate::view::cases::CaseHead;
use crate::view::message::Message;
use crate::view::rights::ContactView;
use serde::Serialize;
use ts_rs::TS;

/// The signs of an observation.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ObservationView {
    /// The case.
    pub case: CaseHead,
    /// The signs, in groups.
    pub groups: Vec<SignGroup>,
    /// How many are ticked.
    pub ticked: u32,
}

/// A group of signs.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignGroup {
    /// Its name.
    pub message: Message,
    /// Its signs.
    pub signs: Vec<SignView>,
}

/// A sign.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignView {
    /// The id that `tick` takes.
    pub id: String,
    /// What one sees.
    pub message: Message,
    /// Whether it is ticked.
    pub ticked: bool,
}

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
