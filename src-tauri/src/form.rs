//! Forms: what the window hands in, typed. A form that holds anything else than it names is refused before a command sees it.

use review::Verdict;
use screening::facts::{BasisOfStay, Citizenship, Gender, MetBy, Place, Sector};
use screening::interpreter::{Interpreter, InterpreterFound, InterpreterTie, InterpreterWish};
use screening::talk::Given;
use screening::{
    Age, Block, DeclineReason, Duty, Form, Obstacle, Origin, Recipient, ReferralStatus, Trigger, Written,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
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
    /// What was found before anything was explained.
    pub safety: SafetyForm,
    /// What the person said to what was explained.
    pub talk: TalkForm,
    /// The municipality, if it is to be noted.
    pub municipality: Option<String>,
    /// The sector of work, if it is known.
    pub sector: Option<Sector>,
}

/// What the officer found before anything was explained.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SafetyForm {
    /// Whether nobody else can hear or see.
    pub alone: bool,
    /// Whether it is safe for the person to talk now.
    pub safe: bool,
    /// Whether somebody is near whom the person may fear.
    pub somebody_near: bool,
    /// Who interprets.
    pub interpreter: Interpreter,
    /// What they are to the person; nothing where nobody interprets.
    pub tie: Option<InterpreterTie>,
    /// How they were found; nothing where nobody interprets.
    pub found: Option<InterpreterFound>,
    /// Whether the person accepts them; nothing where nobody interprets.
    pub accepted: Option<bool>,
    /// Whom the person would rather have, if they said so.
    pub wish: Option<InterpreterWish>,
    /// Why somebody interprets who should not.
    pub exception: Option<String>,
}

/// What the person said to what was explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TalkForm {
    /// What they said; nothing where they did not agree.
    pub given: Option<Given>,
    /// Whether it was played aloud.
    pub heard: bool,
}

/// A meeting that begins with somebody who was met before.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MeetingForm {
    /// What was found before anything was said.
    pub safety: SafetyForm,
    /// Where it takes place, as typed; empty for nothing.
    pub place: String,
    /// What the person said where it had to be explained once more.
    pub talk: Option<TalkForm>,
    /// Whether the officer has said that the clock is right now.
    pub clock_checked: bool,
}

/// A conversation that is put off.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PostponeForm {
    /// What was chosen where no case was begun; nothing for the case that lies open.
    pub first: Option<FirstMeetingForm>,
    /// Why.
    pub obstacles: BTreeSet<Obstacle>,
    /// The day on which to try again, such as `2026-11-30`.
    pub day: String,
    /// The time of that day, such as `14:30`; empty for none.
    pub hour: String,
    /// Where, as typed; empty for nowhere in particular.
    pub place: String,
}

/// What was chosen for a first meeting that did not take place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FirstMeetingForm {
    /// The instrument.
    pub instrument: String,
    /// The language that the person speaks best.
    pub speaks: String,
    /// The language whose line the person can read.
    pub reads: Option<String>,
}

/// What the officers of this institution must report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DutyForm {
    /// Which of the known duties.
    pub duties: BTreeSet<Duty>,
    /// What else, in the institution's own words, by the tag of the language.
    pub own: BTreeMap<String, String>,
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
    /// Which body met the person first.
    MetBy(Option<MetBy>),
    /// Since when, as a month: `2026-03`.
    Since(String),
    /// The suspected forms of exploitation.
    Forms(BTreeSet<Form>),
    /// What the person told by themselves, as typed.
    Told(String),
    /// Acts that the person may have been forced to do, as typed.
    Compelled(String),
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
    /// What was said or seen of the employer or of others.
    pub evidence: EvidenceForm,
}

/// What was said or seen of the employer or of others, as it is typed: one thing a line.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvidenceForm {
    /// For whom the person worked, or who else it is about.
    pub employer: String,
    /// Where it happened, where people are housed.
    pub addresses: String,
    /// Vehicles.
    pub vehicles: String,
    /// Telephone numbers, accounts, addresses on the internet.
    pub telephones: String,
    /// What else may help to find out.
    pub other: String,
}

impl std::fmt::Debug for EvidenceForm {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("EvidenceForm(…)")
    }
}

/// How a case is handed over in a sealed file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SealForm {
    /// To whom.
    pub recipient: Recipient,
    /// The language of the document in it.
    pub language: String,
    /// The address to which it is sealed; nothing for six words that are told by another way.
    #[ts(type = "number | null")]
    pub address: Option<i64>,
    /// The folder that is offered; nothing for the exchange folder.
    pub folder: Option<String>,
}

/// What a recipient told of a hand-over.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReceiptForm {
    /// The hand-over.
    pub handover: String,
    /// What was told.
    pub status: ReferralStatus,
    /// Why it was declined.
    pub reason: Option<DeclineReason>,
}

/// What is told to the sender of what was received.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerForm {
    /// What.
    pub status: ReferralStatus,
    /// Why it is declined.
    pub reason: Option<DeclineReason>,
}

/// How this institution exchanges with others.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddressForm {
    /// Under which name others know it.
    pub name: String,
    /// What kind of recipient it is; nothing for a body that only sends.
    pub kind: Option<Recipient>,
    /// The exchange folder, from the root; empty for none.
    pub folder: String,
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
    /// Opens what others hand over.
    Recipient,
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
