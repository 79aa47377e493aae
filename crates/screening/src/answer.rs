//! An answer: its value, its origin, and a short note in the person's own words.

use crate::id::OptionId;
use crate::word::words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use strum::{IntoStaticStr, VariantArray};

/// The longest note that is kept, in characters.
pub const NOTE_MAX: usize = 500;

/// What was answered. Serialized with its kind, so that it can be read back without its question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "value")]
pub enum Value {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The chosen option.
    Choice(OptionId),
    /// The chosen options, at least one.
    Choices(BTreeSet<OptionId>),
    /// A whole number.
    Number(u32),
    /// A day.
    Date(NaiveDate),
    /// A month, kept as its first day.
    Month(NaiveDate),
    /// A few words.
    Text(String),
    /// The person does not know.
    DontKnow,
    /// The person does not want to say.
    Declined,
}

impl Value {
    /// Whether the value tells nothing about the indicators: the person does not know, or does not want to say.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::DontKnow | Self::Declined)
    }

    /// The form in which the value is written to a file, a database or the window.
    pub fn written(&self) -> Written {
        match self {
            Self::Yes => Written::Text("yes".to_owned()),
            Self::No => Written::Text("no".to_owned()),
            Self::Choice(option) => Written::Text(option.to_string()),
            Self::Choices(options) => Written::List(options.iter().map(ToString::to_string).collect()),
            Self::Number(number) => Written::Number(*number),
            Self::Date(date) => Written::Text(date.format("%Y-%m-%d").to_string()),
            Self::Month(month) => Written::Text(month.format("%Y-%m").to_string()),
            Self::Text(text) => Written::Text(text.clone()),
            Self::DontKnow => Written::Text("dont-know".to_owned()),
            Self::Declined => Written::Text("declined".to_owned()),
        }
    }
}

/// A value as it is written down: which question it answers decides what it means (`Question::read`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "expected words, a whole number or a list of option ids")]
pub enum Written {
    /// `yes`, `no`, `dont-know`, `declined`, an option id, a date, a month or free words.
    Text(String),
    /// A whole number.
    Number(u32),
    /// Option ids.
    List(Vec<String>),
}

/// How the officer knows it.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Origin {
    /// The person said it.
    #[default]
    Said,
    /// The officer saw or heard it.
    Observed,
    /// A document shows it.
    Document,
    /// Somebody else said it.
    ThirdPerson,
    /// The officer concludes it; nobody said it and nothing shows it.
    Inference,
}
words!(Origin);

/// The answer to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// What was answered.
    pub value: Value,
    /// How the officer knows it.
    pub origin: Origin,
    /// The person's own words, at most [`NOTE_MAX`] characters; never required.
    pub note: Option<String>,
}

impl Answer {
    /// An answer that the person gave, without a note.
    pub fn said(value: Value) -> Self {
        Self { value, origin: Origin::Said, note: None }
    }
}
