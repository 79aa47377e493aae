//! Evidence: on which answers the state of each indicator rests.

use crate::answer::Origin;
use crate::id::{IndicatorId, QuestionId};
use crate::indicator::{IndicatorList, State};
use crate::interview::Interview;
use serde::{Deserialize, Serialize};

/// What one indicator rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The indicator.
    pub indicator: IndicatorId,
    /// Its state.
    pub state: State,
    /// The questions that decide the state, in the instrument's order.
    pub questions: Vec<QuestionId>,
    /// The origins of their answers, each once.
    pub origins: Vec<Origin>,
}

/// The evidence of every indicator that the questionnaire can find, in the order of the list.
pub fn evidence(list: &IndicatorList, interview: &Interview) -> Vec<Evidence> {
    let findings = interview.findings(list);
    let indicators = list.all().iter().zip(&findings.states);
    indicators
        .filter_map(|(indicator, state)| {
            let state = (*state)?;
            let decides = |question: &&crate::Question| {
                question.indicators().contains(&&indicator.id)
                    && interview.state_from(question, &indicator.id) == state
            };
            let questions: Vec<QuestionId> = interview
                .questionnaire()
                .questions()
                .iter()
                .filter(decides)
                .map(|question| question.id.clone())
                .collect();
            let mut origins: Vec<Origin> = Vec::new();
            for answer in questions.iter().filter_map(|question| interview.answer_to(question)) {
                if !origins.contains(&answer.origin) {
                    origins.push(answer.origin);
                }
            }
            Some(Evidence { indicator: indicator.id.clone(), state, questions, origins })
        })
        .collect()
}
