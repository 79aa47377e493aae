//! The beginning of a screening.

use crate::view::Language;
use crate::view::message::{Choice, Message};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// The beginning of a screening: situation, then language. Safety and consent come between here and the first question.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartView {
    /// The instruments, by situation.
    pub instruments: Vec<InstrumentChoice>,
    /// The instrument that is made for an age group, by age group.
    pub suggested: BTreeMap<String, String>,
    /// The age groups.
    pub ages: Vec<Choice>,
    /// The languages in which a person can be asked.
    pub languages: Vec<PersonLanguage>,
    /// Who interprets.
    pub interpreters: Vec<Choice>,
    /// The sectors of work.
    pub sectors: Vec<Choice>,
    /// The observation that the interview follows, if it follows one.
    pub observation: Option<CarriedView>,
}

/// What an interview takes along from an observation.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CarriedView {
    /// The code of the observation.
    pub code: String,
    /// How many signs were seen.
    pub seen: u32,
    /// The municipality noted there.
    pub municipality: String,
    /// The sector noted there; empty when none was.
    pub sector: String,
}

/// An instrument on offer.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InstrumentChoice {
    /// The id.
    pub value: String,
    /// The situation.
    pub situation: Message,
    /// The name.
    pub name: Message,
    /// One sentence about it.
    pub summary: Message,
    /// How many questions it has at most, or how many signs.
    pub questions: u32,
    /// Whether it is an observation: nobody is asked, so it needs no age and no language.
    pub observes: bool,
    /// Whether the officer usually knows the sector on arrival.
    pub asks_sector: bool,
}

/// A language in which a person can be asked.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonLanguage {
    /// The language.
    pub language: Language,
    /// A line that says "I can read this line".
    pub sample: String,
    /// How far its texts have been read by somebody who speaks it.
    pub status: Message,
    /// Whether a speaker has reviewed them.
    pub reviewed: bool,
    /// How it is heard.
    pub sound: Message,
}
