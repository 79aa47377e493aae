//! An observation: signs that an officer ticks without talking to anybody, and what to do next.
//!
//! **Architecture invariant:** an observation is never scored. It knows no indicator and no dimension; its four results say
//! where and whether to speak with somebody, and none of them says that all is well.
//!
//! The ranking of the signs is this project's own cautious choice. No published source ranks them.

use crate::answer::{Answer, Origin, Value};
use crate::id::{InstrumentId, QuestionId, SectionId, SignId};
use crate::interview::{Change, Interview};
use crate::question::{Kind, Question};
use crate::questionnaire::{Questionnaire, Section, Unsound};
use crate::word::words;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use strum::{IntoStaticStr, VariantArray};

/// What a sign suggests; the later, the more caution.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Suggestion {
    /// Speak with the person here and now.
    Now,
    /// Speak with the person in another place, out of others' sight and hearing.
    Elsewhere,
    /// Do not approach anybody; call.
    Call,
}

/// What an observation says to do next; the later, the more caution.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ObservationResult {
    /// No sign was ticked. Never an all-clear.
    NothingSeen,
    /// Speak with the person here and now.
    SpeakNow,
    /// Speak with the person in another place.
    SpeakElsewhere,
    /// Do not approach; call.
    DoNotApproach,
}

words!(Suggestion, ObservationResult);

/// A sign that can be seen or heard without talking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// The id.
    pub id: SignId,
    /// What it suggests.
    pub suggests: Suggestion,
    /// The answers that it shows with certainty; most signs show none.
    pub carries: Vec<Carried>,
}

/// An answer that a sign carries into an interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The question.
    pub question: QuestionId,
    /// The answer.
    pub value: Value,
}

/// The instrument of an observation: signs in groups. Each sign is kept like a yes-no question that indicates nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignSheet {
    questionnaire: Arc<Questionnaire>,
    signs: Vec<Sign>,
}

impl SignSheet {
    /// Makes a sheet of groups and of the signs that they name.
    ///
    /// # Errors
    /// [`Unsound::Twice`] and [`Unsound::Missing`]; the first one found.
    pub fn new(
        id: InstrumentId,
        version: u32,
        situation: String,
        groups: &[(SectionId, Vec<SignId>)],
        bank: &BTreeMap<SignId, Sign>,
    ) -> Result<Self, Unsound> {
        let kept: BTreeMap<QuestionId, Question> =
            bank.keys().map(|sign| (QuestionId::from(sign), kept_as(sign))).collect();
        let sections = groups.iter().map(|(id, signs)| Section {
            id: id.clone(),
            questions: signs.iter().map(QuestionId::from).collect(),
        });
        let questionnaire = Questionnaire::new(id, version, situation, sections.collect(), &kept)?;
        let signs = groups.iter().flat_map(|(_, signs)| signs).filter_map(|id| bank.get(id)).cloned();
        Ok(Self { questionnaire: Arc::new(questionnaire), signs: signs.collect() })
    }

    /// The questionnaire as which an observation is kept.
    pub fn questionnaire(&self) -> &Arc<Questionnaire> {
        &self.questionnaire
    }

    /// The signs, in order.
    pub fn signs(&self) -> &[Sign] {
        &self.signs
    }

    /// The ticked signs of an observation, in order.
    pub fn ticked<'a>(&'a self, observation: &'a Interview) -> impl Iterator<Item = &'a Sign> {
        self.signs.iter().filter(|sign| {
            let answer = observation.answer_to(&QuestionId::from(&sign.id));
            answer.is_some_and(|answer| answer.value == Value::Yes)
        })
    }
}

/// What the ticked signs say to do next: the most cautious of what they suggest.
///
/// # Source
/// This project's own cautious choice, without a published source.
pub fn result<'a>(ticked: impl IntoIterator<Item = &'a Sign>) -> ObservationResult {
    let strongest = ticked.into_iter().map(|sign| sign.suggests).max();
    match strongest {
        None => ObservationResult::NothingSeen,
        Some(Suggestion::Now) => ObservationResult::SpeakNow,
        Some(Suggestion::Elsewhere) => ObservationResult::SpeakElsewhere,
        Some(Suggestion::Call) => ObservationResult::DoNotApproach,
    }
}

/// A tick, as it is kept.
pub fn tick() -> Answer {
    Answer { value: Value::Yes, origin: Origin::Observed, note: None }
}

/// Answers the questions of an interview that the seen signs answer with certainty, and that it asks and shows; the changes.
/// Signs that contradict each other carry nothing, and what was answered already stays.
pub fn carry<'a>(
    seen: impl IntoIterator<Item = &'a Sign>,
    interview: &mut Interview,
    now: DateTime<Utc>,
) -> Vec<Change> {
    // Nothing stands where two signs disagree.
    let mut answers: BTreeMap<&QuestionId, Option<&Value>> = BTreeMap::new();
    for carried in seen.into_iter().flat_map(|sign| &sign.carries) {
        let agreed = answers.entry(&carried.question).or_insert(Some(&carried.value));
        *agreed = agreed.filter(|value| **value == carried.value);
    }
    // In the order of the questions: one answer may show the next question.
    let order: Vec<QuestionId> =
        interview.questionnaire().questions().iter().map(|question| question.id.clone()).collect();
    let mut changes = Vec::new();
    for id in order {
        let Some(Some(value)) = answers.get(&id).filter(|_| interview.kept(&id).is_none()) else { continue };
        let answer = Answer { value: (*value).clone(), origin: Origin::Observed, note: None };
        changes.extend(interview.answer(&id, answer, now));
    }
    changes
}

fn kept_as(sign: &SignId) -> Question {
    Question {
        id: QuestionId::from(sign),
        kind: Kind::YesNo { yes: Vec::new(), no: Vec::new() },
        sensitive: false,
        explained: false,
        show_when: None,
        checklist: None,
    }
}
