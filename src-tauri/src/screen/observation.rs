//! An observation: signs to tick. No score, no dimension.

use super::case_head::{CaseHead, head};
use super::count;
use super::message::Message;
use super::sign::{message, ticked};
use crate::desk::OpenCase;
use screening::{QuestionId, Sign};
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

/// The signs of the observation that lies open.
pub fn show(open: &OpenCase) -> ObservationView {
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
