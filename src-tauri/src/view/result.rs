//! What the answers gave, and why. Never a verdict, never a probability.

use crate::view::cases::CaseHead;
use crate::view::message::{Choice, Message};
use serde::Serialize;
use ts_rs::TS;

/// What the answers gave.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResultView {
    /// The case.
    pub case: CaseHead,
    /// When it was finished, RFC 3339.
    pub finished_at: String,
    /// Answers that counted.
    pub answered: u32,
    /// Questions that were shown.
    pub shown: u32,
    /// The outcome: message `band-<id>` is the headline; attribute `next` the next step.
    pub headline: Message,
    /// Sentences that explain the headline, the fixed one ("this is no decision…") last.
    pub explanation: Vec<Message>,
    /// The next step.
    pub next_step: Message,
    /// Whether something must be done before anything else.
    pub urgent: bool,
    /// The profiles that were evaluated; the one that decides first.
    pub profiles: Vec<ProfileView>,
    /// The questions that could change it most.
    pub next_questions: Vec<Choice>,
    /// What the checklists without published strengths say; never counted.
    pub checklists: Vec<ChecklistView>,
    /// What was seen before the interview and is no answer in it; never counted.
    pub seen: Vec<Message>,
    /// What the person said by themselves, when the interview ended there.
    pub told: Option<String>,
    /// What was not asked.
    pub not_asked: Vec<Choice>,
    /// Notes at the foot: the rule, the coverage, how many strengths are unverified.
    pub notes: Vec<Message>,
    /// The question at which correcting the answers begins, as `ask_again` takes it; nothing when none is shown.
    pub correct: Option<String>,
    /// `agree`, `differ` or nothing yet.
    pub decision: Option<String>,
    /// Why the officer judges differently.
    pub reason: String,
    /// What "agree" means for this outcome.
    pub agree: Message,
    /// Whether a referral can be prepared.
    pub can_refer: bool,
}

/// One profile.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfileView {
    /// The id.
    pub id: String,
    /// The name.
    pub message: Message,
    /// The six dimensions.
    pub dimensions: Vec<DimensionView>,
}

/// One dimension.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DimensionView {
    /// The id.
    pub id: String,
    /// The name.
    pub message: Message,
    /// `positive`, `undetermined` or `not-positive`.
    pub result: String,
    /// The same in words.
    pub result_message: Message,
    /// How many indicators of which strength, as short messages to be joined by ` · `.
    pub counts: Vec<Message>,
    /// The evidence: present first, then inferred, then unknown.
    pub evidence: Vec<EvidenceView>,
    /// How far the strengths have been checked, when the same holds for all of the evidence.
    pub unverified: Option<Message>,
}

/// One indicator and what it rests on.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceView {
    /// The indicator.
    pub indicator: Message,
    /// `present`, `inferred` or `unknown`.
    pub state: String,
    /// The same in words.
    pub state_message: Message,
    /// The strength in words.
    pub strength: Message,
    /// How far the strength has been checked; nothing when it is verified, or when the dimension says it for all.
    pub unverified: Option<Message>,
    /// The answers behind it.
    pub answers: Vec<EvidenceAnswer>,
}

/// The checklist of one form of exploitation.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChecklistView {
    /// The id of the form.
    pub form: String,
    /// Its name.
    pub message: Message,
    /// How many signs there are, of how many questions.
    pub counts: Message,
    /// The answers that are a sign.
    pub signs: Vec<EvidenceAnswer>,
    /// The answers that are none.
    pub no_signs: Vec<EvidenceAnswer>,
    /// What is open: not asked, not known, declined.
    pub open: Vec<EvidenceAnswer>,
    /// Whether there are signs and the form is not among the suspected ones: the officer may add it.
    pub may_be_added: bool,
}

/// An answer behind an indicator.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceAnswer {
    /// The question.
    pub question: Message,
    /// The answer, when it is one of a choice; several for a multiple choice.
    pub chosen: Vec<Message>,
    /// The answer, when it was typed.
    pub typed: Option<String>,
    /// How the officer knows it; nothing when it was not asked.
    pub origin: Option<Message>,
    /// The person's own words.
    pub note: Option<String>,
}
