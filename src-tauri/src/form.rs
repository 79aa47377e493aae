//! Forms: what the window hands in, typed. A form that holds anything else than it names is refused before a command sees it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the officer chose.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StartForm {
    /// The instrument.
    pub instrument: String,
    /// The age group.
    pub age: String,
    /// The language that the person speaks best.
    pub speaks: String,
    /// The language whose line the person can read; the person is asked in it. Without one, in the language they speak, aloud.
    pub reads: Option<String>,
    /// Who interprets.
    pub interpreter: String,
    /// Whether the person agreed to the talk.
    pub agreed: bool,
    /// The municipality, if it is to be noted.
    pub municipality: Option<String>,
    /// The sector of work, if it is known.
    pub sector: Option<String>,
}

/// What the officer chose for an observation.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ObservationForm {
    /// The observation.
    pub instrument: String,
    /// The municipality, if it is to be noted.
    pub municipality: Option<String>,
    /// The sector of work, if it is known.
    pub sector: Option<String>,
}

/// An answer as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerView {
    /// The value.
    #[ts(type = "string | number | string[]")]
    pub value: screening::Written,
    /// The origin.
    #[ts(type = "string")]
    pub origin: screening::Origin,
    /// The person's own words.
    pub note: Option<String>,
}

/// Where to go after an answer is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Then {
    /// Stay with the question.
    Stay,
    /// On to the next shown question.
    Next,
}

/// What the officer chose for one recipient.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConsentForm {
    /// The recipient.
    pub recipient: String,
    /// Whether the person agreed, or it is chosen where no consent is needed.
    pub chosen: bool,
    /// The blocks that the person agreed to.
    pub blocks: Vec<String>,
    /// The person's name.
    pub contact_name: String,
    /// A safe way and time of contact.
    pub contact_how: String,
}

/// Who somebody is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UserForm {
    /// The name.
    pub name: String,
    /// The roles.
    pub roles: Vec<String>,
}

/// What is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RulesForm {
    /// How long a draft is kept, in hours.
    pub draft_hours: u32,
    /// How long a case is kept that was referred, in days.
    pub referred_days: u32,
    /// How long any other case is kept, in days.
    pub other_days: u32,
    /// The minutes until locking.
    pub idle_minutes: u32,
    /// Whether two presses of a key destroy the vault.
    pub quick_destroy: bool,
}

/// Who refers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfficeForm {
    /// The referring body.
    pub body: String,
    /// The officer's role.
    pub role: String,
    /// A safe contact of the officer.
    pub contact: String,
}

/// Who speaks.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SpeakerForm {
    /// A name, or an invented one.
    pub speaker: String,
    /// Whether the speaker agrees that people will hear this voice.
    pub agreed: bool,
    /// Whether somebody else who speaks the language listens along.
    pub checked: bool,
}
