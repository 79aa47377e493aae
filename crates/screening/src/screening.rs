//! A screening: an interview frozen at its end, with the instrument's id and version and what the answers gave.
//!
//! **Architecture invariant:** a frozen screening is never scored again silently; what it says is what it said.

use crate::answer::Answer;
use crate::assessment::{Assessment, assess};
use crate::checklist::{Checklist, checklists};
use crate::evidence::{Evidence, evidence};
use crate::facts::Facts;
use crate::id::{InstrumentId, QuestionId};
use crate::indicator::{Indicator, IndicatorList, Listing, Profile, State};
use crate::interview::{Interview, Standing};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A frozen interview and what it gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screening {
    /// The instrument.
    pub instrument: InstrumentId,
    /// Its version.
    pub instrument_version: u32,
    /// When the interview was finished.
    pub at: DateTime<Utc>,
    /// The facts at that moment.
    pub facts: Facts,
    /// The answers that counted.
    pub answers: BTreeMap<QuestionId, Answer>,
    /// The shown questions that were left open.
    pub not_asked: Vec<QuestionId>,
    /// What the answers gave.
    pub assessment: Assessment,
    /// What each indicator rests on.
    pub evidence: Vec<Evidence>,
    /// What the checklists without published strengths say; shown beside the rest, never counted.
    #[serde(default)]
    pub checklists: Vec<Checklist>,
}

/// What a profile counts, or could still count: an indicator that is not absent, with its place on the profile's list.
#[derive(Debug, Clone, Copy)]
pub struct Behind<'a> {
    /// Its state, and the answers behind it.
    pub evidence: &'a Evidence,
    /// The indicator.
    pub indicator: &'a Indicator,
    /// How it stands on the profile's list.
    pub listing: &'a Listing,
}

impl Screening {
    /// What stands behind the result of one profile: present first, then inferred, then unknown, each in the order of the list.
    pub fn behind<'a>(&'a self, list: &'a IndicatorList, profile: Profile) -> Vec<Behind<'a>> {
        let found = self.evidence.iter().filter(|evidence| evidence.state != State::Absent);
        let mut behind: Vec<Behind> = found
            .filter_map(|evidence| {
                let indicator = list.indicator(&evidence.indicator)?;
                Some(Behind { evidence, indicator, listing: indicator.listed.get(&profile)? })
            })
            .collect();
        behind.sort_by_key(|one| one.evidence.state);
        behind
    }

    /// Freezes an interview. A partial one is valid.
    pub fn freeze(list: &IndicatorList, interview: &Interview, now: DateTime<Utc>) -> Self {
        let questionnaire = interview.questionnaire();
        let shown = |id: &QuestionId| interview.standing(id) == Some(Standing::Shown);
        Self {
            instrument: questionnaire.id().clone(),
            instrument_version: questionnaire.version(),
            at: now,
            facts: interview.facts.clone(),
            answers: interview
                .answers()
                .iter()
                .filter(|(id, _)| shown(id))
                .map(|(id, answer)| (id.clone(), answer.clone()))
                .collect(),
            not_asked: interview
                .shown()
                .filter(|question| interview.answer_to(&question.id).is_none())
                .map(|question| question.id.clone())
                .collect(),
            assessment: assess(list, &interview.findings(list)),
            evidence: evidence(list, interview),
            checklists: checklists(interview),
        }
    }
}
