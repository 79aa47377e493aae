//! What routes are chosen by: the facts, the outcome, and what the person said of the police and of returning.

use crate::answer::Value;
use crate::facts::Facts;
use crate::id::{InstrumentId, QuestionId};
use crate::outcome::Band;
use crate::screening::Screening;

/// What routes are chosen by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Situation<'a> {
    /// The facts, with the triggers.
    pub facts: &'a Facts,
    /// The instrument of the screening; nothing where none is known.
    pub instrument: Option<&'a InstrumentId>,
    /// The outcome of the screening.
    pub outcome: Band,
    /// Whether the person agrees to the police; nothing when it was not asked or not answered.
    pub agrees_to_police: Option<bool>,
    /// Whether the person asks for asylum or fears to return; nothing when it was not asked or not answered.
    pub fears_return: Option<bool>,
    /// Whether the person refuses every referral.
    pub refuses: bool,
}

impl<'a> Situation<'a> {
    /// As a screening says it. That the person refuses every referral is in no screening: they say it recipient by recipient.
    pub fn of(screening: &'a Screening) -> Self {
        let said = |question: &str| {
            let id = QuestionId::new(question).ok()?;
            match screening.answers.get(&id)?.value {
                Value::Yes => Some(true),
                Value::No => Some(false),
                _ => None,
            }
        };
        Self {
            facts: &screening.facts,
            instrument: Some(&screening.instrument),
            outcome: screening.assessment.outcome,
            agrees_to_police: said("agrees-to-police"),
            fears_return: match (said("wants-asylum"), said("fears-return")) {
                (Some(true), _) => Some(true),
                (_, fears) => fears,
            },
            refuses: false,
        }
    }
}
