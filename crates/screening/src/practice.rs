//! Practice: an invented person who answers by a script, and what was made of it. Never counted, never referred.
//!
//! Whoever practises chooses what to ask and notes each answer; here it is compared with the script. It gives no mark.

use crate::answer::Value;
use crate::facts::{Age, Facts, Sector};
use crate::id::{InstrumentId, PracticeId, QuestionId};
use crate::interview::{Interview, Standing};
use crate::question::{Kind, Question};
use crate::questionnaire::Questionnaire;
use crate::word::choice;
use chrono::DateTime;
use std::collections::BTreeMap;
use std::sync::Arc;

choice! {
    /// Where a practice case takes place.
    pub enum Setting {
        /// On a site visit.
        SiteVisit,
        /// At the border.
        Border,
        /// At a social service.
        Social,
        /// At an organisation.
        Organisation,
        /// With a child.
        Child,
    }
}

choice! {
    /// How the person says it.
    pub enum Manner {
        /// They answer.
        Answers,
        /// They evade; asked once more, gently, they answer.
        Evades,
        /// They are afraid; asked once more, gently, they answer.
        Afraid,
        /// They say what does not fit what they said before; asked once more, they clear it up.
        Contradicts,
    }
}

impl Manner {
    /// Whether the person says something else when they are asked once more.
    pub fn has_second_line(self) -> bool {
        self != Self::Answers
    }
}

/// An invented person, and what they say.
#[derive(Debug, Clone, PartialEq)]
pub struct PracticeCase {
    /// The id.
    pub id: PracticeId,
    /// Where it takes place.
    pub setting: Setting,
    /// The instrument that fits.
    pub instrument: InstrumentId,
    /// The age group.
    pub age: Age,
    /// The language that the person speaks, as a tag.
    pub speaks: String,
    /// The sector of work, if it is known.
    pub sector: Option<Sector>,
    /// Whether somebody stands near at first, so that the conversation is put off.
    pub near: bool,
    /// Whether the person tells by themselves what nobody asked, so that the questions are to end there.
    pub tells: bool,
    /// The case that is best done before this one.
    pub after: Option<PracticeId>,
    /// The questions on which the case hangs, in the order of a good conversation.
    pub model: Vec<QuestionId>,
    /// What is true, as it is to be noted.
    pub answers: BTreeMap<QuestionId, Value>,
    /// Where the person says more than the bare answer, and how.
    pub lines: BTreeMap<QuestionId, Manner>,
}

/// What was made of a question on which the case hangs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// It was noted as the person said it.
    AsSaid,
    /// It was noted otherwise.
    Otherwise,
    /// It was not asked.
    NotAsked,
}

/// What was made of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Debriefing {
    /// The questions on which it hangs, in the order of a good conversation.
    pub steps: Vec<(QuestionId, Found)>,
    /// Other questions whose answer was noted otherwise than the person said it.
    pub otherwise: Vec<QuestionId>,
    /// How many questions were asked.
    pub asked: usize,
    /// Whether the questions ended where the person told by themselves; nothing where they do not tell.
    pub stopped: Option<bool>,
}

impl PracticeCase {
    /// What is true of a question, as it is to be noted: what the script says, else *no*, *none of these*, or that the person does not
    /// know.
    pub fn truth(&self, question: &Question) -> Value {
        if let Some(value) = self.answers.get(&question.id) {
            return value.clone();
        }
        match &question.kind {
            Kind::YesNo { .. } => Value::No,
            Kind::MultipleChoice { options } => options
                .iter()
                .find(|option| option.alone)
                .map_or(Value::DontKnow, |option| Value::Choices([option.id.clone()].into())),
            Kind::SingleChoice { .. } | Kind::Number { .. } | Kind::Date | Kind::Month | Kind::ShortText => {
                Value::DontKnow
            }
        }
    }

    /// The interview in which every shown question was answered by the script, at no time in particular.
    pub fn told(&self, questionnaire: &Arc<Questionnaire>) -> Interview {
        let facts = Facts { age: Some(self.age), ..Facts::default() };
        let mut interview = Interview::new(questionnaire.clone(), facts);
        while let Some(question) = interview.first_open().cloned() {
            let answer = crate::answer::Answer {
                value: self.truth(&question),
                origin: crate::answer::Origin::Said,
                note: None,
            };
            if interview.answer(&question.id, answer, DateTime::UNIX_EPOCH).is_err() {
                break;
            }
        }
        interview
    }

    /// What was made of the case. A line that is only noted when the person clears it up counts as it is cleared up.
    pub fn debrief(&self, interview: &Interview) -> Debriefing {
        let found = |question: &Question| match interview.answer_to(&question.id) {
            None => Found::NotAsked,
            Some(answer) => match (&answer.value, self.truth(question)) {
                // Any words will do for what is told in words.
                (Value::Text(_), Value::Text(_)) => Found::AsSaid,
                (noted, said) if *noted == said => Found::AsSaid,
                _ => Found::Otherwise,
            },
        };
        let questionnaire = interview.questionnaire();
        let steps = self.model.iter().filter_map(|id| Some((id.clone(), found(questionnaire.question(id)?))));
        let otherwise = interview
            .shown()
            .filter(|question| !self.model.contains(&question.id) && found(question) == Found::Otherwise);
        let shown = |id: &QuestionId| interview.standing(id) == Some(Standing::Shown);
        Debriefing {
            steps: steps.collect(),
            otherwise: otherwise.map(|question| question.id.clone()).collect(),
            asked: interview.answers().keys().filter(|id| shown(id)).count(),
            stopped: self.tells.then(|| interview.has_stopped()),
        }
    }
}
