//! Forms: what the window hands in, typed. A form that holds anything else than it names is refused before a command sees it.

use review::Verdict;
use screening::facts::{BasisOfStay, Citizenship, Gender, Interpreter, InterpreterTie, MetBy, Place, Sector};
use screening::{Age, Block, Form, Origin, Recipient, Trigger, Written};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use strum::{IntoStaticStr, VariantArray};
use ts_rs::TS;

/// What the officer chose.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StartForm {
    /// The instrument.
    pub instrument: String,
    /// The age group; nothing while none is chosen.
    pub age: Option<Age>,
    /// The language that the person speaks best.
    pub speaks: String,
    /// The language whose line the person can read; the person is asked in it. Without one, in the language they speak, aloud.
    pub reads: Option<String>,
    /// Who interprets.
    pub interpreter: Interpreter,
    /// What they are to the person; nothing where nobody interprets.
    pub interpreter_tie: Option<InterpreterTie>,
    /// Why somebody interprets who should not.
    pub interpreter_exception: Option<String>,
    /// Whether the person agreed to the talk.
    pub agreed: bool,
    /// The municipality, if it is to be noted.
    pub municipality: Option<String>,
    /// The sector of work, if it is known.
    pub sector: Option<Sector>,
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
    pub sector: Option<Sector>,
}

/// An answer as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerView {
    /// The value.
    #[ts(type = "string | number | string[]")]
    pub value: Written,
    /// The origin.
    pub origin: Origin,
    /// The person's own words.
    pub note: Option<String>,
}

/// A note about the situation as it is to be; nothing, an empty set or an empty text takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "field", content = "value", deny_unknown_fields)]
pub enum FactChange {
    /// The age group.
    Age(Option<Age>),
    /// What calls for protection at once.
    Triggers(BTreeSet<Trigger>),
    /// Where the conversation takes place.
    Where(Option<Place>),
    /// The municipality, as typed.
    Municipality(String),
    /// The sector of work.
    Sector(Option<Sector>),
    /// Sex or gender.
    Gender(Option<Gender>),
    /// The citizenship group.
    Citizenship(Option<Citizenship>),
    /// The basis of stay.
    BasisOfStay(Option<BasisOfStay>),
    /// Who interprets.
    Interpreter(Option<Interpreter>),
    /// Which body met the person first.
    MetBy(Option<MetBy>),
    /// Since when, as a month: `2026-03`.
    Since(String),
    /// The suspected forms of exploitation.
    Forms(BTreeSet<Form>),
    /// What the person told by themselves, as typed.
    Told(String),
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
    pub recipient: Recipient,
    /// Whether the person agreed, or it is chosen where no consent is needed.
    pub chosen: bool,
    /// The blocks that the person agreed to.
    pub blocks: BTreeSet<Block>,
    /// The person's name.
    pub contact_name: String,
    /// A safe way and time of contact.
    pub contact_how: String,
}

/// Whether the officer agrees with what the answers give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionKind {
    /// The officer agrees.
    Agree,
    /// The officer judges differently, and says why.
    Differ,
}

/// What a user may be.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
    TS,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Has cases of their own.
    Officer,
    /// Sees the cases of others.
    Reviewer,
    /// Sees to users, rules, log and backups.
    Administrator,
}

/// Who somebody is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UserForm {
    /// The name.
    pub name: String,
    /// The roles.
    pub roles: BTreeSet<Role>,
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

/// What somebody found when they compared claims with their source.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ComparisonForm {
    /// The claims.
    pub claims: Vec<String>,
    /// Whether the source says the same.
    pub agrees: bool,
    /// Who compared.
    pub name: String,
    /// On which day, such as `2026-11-29`.
    pub day: String,
    /// With what; where it differs, what it says there.
    pub source: String,
}

/// What a reader finds of a text.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FindingForm {
    /// What they find.
    pub verdict: Option<Verdict>,
    /// How they would say it; empty for nothing.
    pub proposal: String,
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
