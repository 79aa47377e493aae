//! The interview: which question is shown, what was answered, how far it has come.
//!
//! A hidden answer is kept but counts as blank: when its question is shown again, it is there again.

use crate::answer::{Answer, NOTE_MAX, Origin};
use crate::assessment::Findings;
use crate::condition::Truth;
use crate::facts::{Facts, Trigger};
use crate::id::{IndicatorId, QuestionId, SectionId};
use crate::indicator::{IndicatorList, State};
use crate::question::Question;
use crate::questionnaire::Questionnaire;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// A conversation along a questionnaire, at any moment of it.
#[derive(Debug, Clone)]
pub struct Interview {
    questionnaire: Arc<Questionnaire>,
    /// What the officer notes about the situation.
    pub facts: Facts,
    answers: BTreeMap<QuestionId, Answer>,
    standings: Vec<Standing>,
}

/// How a question stands at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is asked.
    Shown,
    /// Earlier answers make it pointless.
    NotApplicable,
    /// Earlier answers do not tell yet whether it is asked.
    NotShownYet,
}

/// One change of an interview, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The question.
    pub question: QuestionId,
    /// The new answer; nothing when the answer was taken back.
    pub answer: Option<Answer>,
    /// When.
    pub at: DateTime<Utc>,
}

/// Says why an answer is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The questionnaire does not ask this question.
    #[error("`{0}` is not a question of this questionnaire")]
    UnknownQuestion(QuestionId),
    /// The question is not shown at the moment.
    #[error("`{0}` is not shown at the moment")]
    NotShown(QuestionId),
    /// The note is longer than [`NOTE_MAX`] characters.
    #[error("the note is longer than {NOTE_MAX} characters")]
    NoteTooLong,
}

/// How far a section, or the whole interview, has come. Counts shown questions only, so both numbers may grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Shown questions with an answer.
    pub answered: usize,
    /// Shown questions.
    pub shown: usize,
}

impl Interview {
    /// Starts an interview.
    pub fn new(questionnaire: Arc<Questionnaire>, facts: Facts) -> Self {
        Self::resume(questionnaire, facts, BTreeMap::new())
    }

    /// Takes up an interview with the answers that were kept. Answers to questions that the questionnaire does not ask are
    /// kept too and count nowhere.
    pub fn resume(
        questionnaire: Arc<Questionnaire>,
        facts: Facts,
        answers: BTreeMap<QuestionId, Answer>,
    ) -> Self {
        let places = questionnaire.questions().len();
        let mut interview =
            Self { questionnaire, facts, answers, standings: vec![Standing::NotShownYet; places] };
        interview.settle(0..places);
        interview
    }

    /// The questionnaire.
    pub fn questionnaire(&self) -> &Arc<Questionnaire> {
        &self.questionnaire
    }

    /// Every answer that is kept, hidden ones too.
    pub fn answers(&self) -> &BTreeMap<QuestionId, Answer> {
        &self.answers
    }

    /// The answer that is kept for a question, shown or hidden.
    pub fn kept(&self, question: &QuestionId) -> Option<&Answer> {
        self.answers.get(question)
    }

    /// The answer that counts: that of a shown question.
    pub fn answer_to(&self, question: &QuestionId) -> Option<&Answer> {
        match self.standing(question)? {
            Standing::Shown => self.answers.get(question),
            Standing::NotApplicable | Standing::NotShownYet => None,
        }
    }

    /// How a question stands; nothing for a question that the questionnaire does not ask.
    pub fn standing(&self, question: &QuestionId) -> Option<Standing> {
        self.questionnaire.place(question).map(|place| self.standings[place])
    }

    /// The shown questions, in order.
    pub fn shown(&self) -> impl Iterator<Item = &Question> {
        let standings = self.standings.iter();
        self.questionnaire.questions().iter().zip(standings).filter_map(|(question, standing)| match standing
        {
            Standing::Shown => Some(question),
            Standing::NotApplicable | Standing::NotShownYet => None,
        })
    }

    /// Whether nothing more is to be asked: the person told by themselves, and the questionnaire ends there.
    pub fn has_stopped(&self) -> bool {
        self.questionnaire.stops_at_disclosure() && self.facts.triggers.contains(&Trigger::SelfDisclosure)
    }

    /// Answers a question, or answers it anew.
    ///
    /// # Errors
    /// [`AnswerError::UnknownQuestion`], [`AnswerError::NotShown`] and [`AnswerError::NoteTooLong`]; the interview is then
    /// unchanged. Whether the value fits was decided when it was read ([`Question::read`]).
    pub fn answer(
        &mut self,
        question: &QuestionId,
        answer: Answer,
        now: DateTime<Utc>,
    ) -> Result<Change, AnswerError> {
        let place = self.place_of_shown(question)?;
        if answer.note.as_ref().is_some_and(|note| note.chars().count() > NOTE_MAX) {
            return Err(AnswerError::NoteTooLong);
        }
        self.answers.insert(question.clone(), answer.clone());
        self.settle_followers(place);
        Ok(Change { question: question.clone(), answer: Some(answer), at: now })
    }

    /// Takes an answer back; the question is open again.
    ///
    /// # Errors
    /// [`AnswerError::UnknownQuestion`] and [`AnswerError::NotShown`].
    pub fn clear(&mut self, question: &QuestionId, now: DateTime<Utc>) -> Result<Change, AnswerError> {
        let place = self.place_of_shown(question)?;
        self.answers.remove(question);
        self.settle_followers(place);
        Ok(Change { question: question.clone(), answer: None, at: now })
    }

    /// The first shown question without an answer, if there is one.
    pub fn first_open(&self) -> Option<&Question> {
        self.shown().find(|question| !self.answers.contains_key(&question.id))
    }

    /// The shown question after this one.
    pub fn after(&self, question: &QuestionId) -> Option<&Question> {
        let place = self.questionnaire.place(question)?;
        self.first_shown(place + 1..self.standings.len())
    }

    /// The shown question before this one.
    pub fn before(&self, question: &QuestionId) -> Option<&Question> {
        let place = self.questionnaire.place(question)?;
        self.first_shown((0..place).rev())
    }

    /// How far each section has come, in order.
    pub fn sections(&self) -> Vec<(&SectionId, Progress)> {
        let mut next = 0;
        let sections = self.questionnaire.sections().iter();
        sections
            .map(|section| {
                let first = next;
                next += section.questions.len();
                (&section.id, self.progress_of(first..next))
            })
            .collect()
    }

    /// How far the interview has come.
    pub fn progress(&self) -> Progress {
        self.progress_of(0..self.standings.len())
    }

    /// What one question says about one of its indicators.
    ///
    /// # Source
    /// SCORING, section 1: a question that is not applicable makes its indicators absent; one without an answer, whether shown
    /// or not shown yet, leaves them unknown; present by inference is inferred.
    pub fn state_from(&self, question: &Question, indicator: &IndicatorId) -> State {
        match self.standing(&question.id) {
            Some(Standing::NotApplicable) => State::Absent,
            None | Some(Standing::NotShownYet) => State::Unknown,
            Some(Standing::Shown) => match self.answers.get(&question.id) {
                None => State::Unknown,
                Some(answer) => match (question.state(&answer.value, indicator), answer.origin) {
                    (State::Present, Origin::Inference) => State::Inferred,
                    (state, _) => state,
                },
            },
        }
    }

    /// What all answers together say about each indicator that the questionnaire can find.
    ///
    /// # Source
    /// SCORING, section 1: present if any is; else inferred if any is; else unknown if any is; else absent.
    pub fn findings(&self, list: &IndicatorList) -> Findings {
        let mut states: Vec<Option<State>> = vec![None; list.all().len()];
        for question in self.questionnaire.questions() {
            for indicator in question.indicators() {
                let Some(place) = list.place(indicator) else { continue };
                let state = self.state_from(question, indicator);
                // The order of `State` is the order of precedence.
                states[place] = Some(states[place].map_or(state, |so_far| so_far.min(state)));
            }
        }
        Findings {
            age: self.facts.age_or_unsure(),
            forms: self.facts.forms.clone(),
            triggers: self.facts.triggers.clone(),
            states,
        }
    }

    fn progress_of(&self, places: Range<usize>) -> Progress {
        let shown = self.standings[places.clone()].iter().zip(&self.questionnaire.questions()[places]);
        let shown = shown.filter(|(standing, _)| **standing == Standing::Shown);
        shown.fold(Progress::default(), |so_far, (_, question)| Progress {
            answered: so_far.answered + usize::from(self.answers.contains_key(&question.id)),
            shown: so_far.shown + 1,
        })
    }

    fn first_shown(&self, mut places: impl Iterator<Item = usize>) -> Option<&Question> {
        let place = places.find(|place| self.standings[*place] == Standing::Shown)?;
        Some(&self.questionnaire.questions()[place])
    }

    fn place_of_shown(&self, question: &QuestionId) -> Result<usize, AnswerError> {
        let place = self.questionnaire.place(question);
        let place = place.ok_or_else(|| AnswerError::UnknownQuestion(question.clone()))?;
        match self.standings[place] {
            Standing::NotApplicable | Standing::NotShownYet => Err(AnswerError::NotShown(question.clone())),
            Standing::Shown => Ok(place),
        }
    }

    /// An answer touches only the questions that depend on it.
    fn settle_followers(&mut self, place: usize) {
        let questionnaire = Arc::clone(&self.questionnaire);
        self.settle(questionnaire.followers(place).iter().copied());
    }

    /// Conditions look at earlier questions only, so one pass in order settles every standing.
    fn settle(&mut self, places: impl Iterator<Item = usize>) {
        for place in places {
            let counted = |id: &QuestionId| self.answer_to(id).map(|answer| &answer.value);
            let condition = self.questionnaire.questions()[place].show_when.as_ref();
            self.standings[place] = match condition.map(|condition| condition.evaluate(&counted)) {
                None | Some(Truth::True) => Standing::Shown,
                Some(Truth::False) => Standing::NotApplicable,
                Some(Truth::Unknown) => Standing::NotShownYet,
            };
        }
    }
}
