//! The beginning of a screening.

use crate::view::Language;
use crate::view::message::{Choice, Message};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The beginning of a screening: situation, then language. Safety and consent come between here and the first question.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartView {
    /// The instruments, by situation.
    pub instruments: Vec<InstrumentChoice>,
    /// The age groups.
    pub ages: Vec<Choice>,
    /// The languages in which a person can be asked.
    pub languages: Vec<PersonLanguage>,
    /// Who interprets.
    pub interpreters: Vec<Choice>,
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
    /// How many questions it has at most.
    pub questions: u32,
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
}

/// What the officer chose.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StartForm {
    /// The instrument.
    pub instrument: String,
    /// The age group.
    pub age: String,
    /// The language in which the person is asked.
    pub language: String,
    /// Whether the person can read it.
    pub reads: bool,
    /// Who interprets.
    pub interpreter: String,
    /// The municipality, if it is to be noted.
    pub municipality: Option<String>,
}
