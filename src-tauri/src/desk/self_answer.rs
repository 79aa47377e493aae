//! The laptop in the person's hands: they answer by themselves, and decide at the end whether the officer sees it.
//!
//! What they answer lies beside the interview until they agree: as a draft in the vault, which no screen of the officer shows, so that a
//! lock or a crash loses nothing. What they do not agree to is forgotten, there too: `docs/decisions/0019-drafts-in-the-vault.md`.

use super::conversation::Presence;
use super::interview::question_id;
use super::{Desk, Location, OpenCase};
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use screening::question::Kind;
use screening::{Answer, CaseState, Interview, Question, QuestionId, Written};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use vault::{ErrorCode, Passphrase};

/// What the person has done so far. Has no `Debug`: their answers go nowhere but into their draft.
#[derive(Serialize, Deserialize)]
pub struct HandedOver {
    /// Where the person is.
    pub at: At,
    /// What the person did when the questions ended.
    pub end: End,
    given: BTreeMap<QuestionId, Answer>,
}

/// Where the person is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum At {
    /// Told what this is.
    Begin,
    /// At a question.
    Question(QuestionId),
    /// Asked whether the officer may see the answers.
    Show,
    /// Asked to give the laptop back.
    Return,
}

/// How it ended, or is about to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// After the last question.
    Done,
    /// Before it: the person stopped.
    Stopped,
    /// The officer may see the answers.
    Agreed,
    /// The officer may not; there are none any more.
    Hidden,
}

impl HandedOver {
    /// What the person answered to a question.
    pub fn given(&self, question: &QuestionId) -> Option<&Answer> {
        self.given.get(question)
    }

    /// The interview as it would be with the person's answers.
    pub fn told(&self, base: &Interview) -> Interview {
        let mut answers = base.answers().clone();
        answers.extend(self.given.iter().map(|(id, answer)| (id.clone(), answer.clone())));
        Interview::resume(base.questionnaire().clone(), base.facts.clone(), answers)
    }

    /// Whether nothing is left to be gone on with: the laptop is to be given back, and what was agreed to is kept.
    pub(super) fn is_done(&self) -> bool {
        self.at == At::Return && self.given.is_empty()
    }

    /// As it is kept in the draft.
    pub(super) fn to_text(&self) -> String {
        // Enumerations, ids and answers: nothing that JSON cannot say.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// As it was kept; nothing when another program kept it.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// Ends the questions. Whoever has answered nothing is not asked who may see it.
    fn end(&mut self, end: End, nothing: bool) {
        self.end = end;
        self.at = if nothing { At::Return } else { At::Show };
    }
}

/// The questions that the person is asked: shown, to be tapped or a number, and not answered when the laptop was handed over.
///
/// `told` is the interview with the person's answers, `base` the one without.
pub fn asked<'a>(base: &Interview, told: &'a Interview) -> Vec<&'a Question> {
    told.shown().filter(|question| can_be_tapped(question) && base.kept(&question.id).is_none()).collect()
}

/// Whether something is open that the person can answer alone.
pub fn can_hand_over(open: &OpenCase) -> bool {
    open.case.state == CaseState::Draft
        && open.presence == Presence::Here
        && open.sheet.is_none()
        && !open.interview.has_stopped()
        && !asked(&open.interview, &open.interview).is_empty()
}

// Days, months and words want a keyboard, and somebody who reads them.
fn can_be_tapped(question: &Question) -> bool {
    match question.kind {
        Kind::YesNo { .. }
        | Kind::SingleChoice { .. }
        | Kind::MultipleChoice { .. }
        | Kind::Number { .. } => true,
        Kind::Date | Kind::Month | Kind::ShortText => false,
    }
}

impl Desk {
    /// Hands the laptop to the person; from here the passphrase alone leads back. Where the program was locked while they had it, they
    /// go on where they were.
    ///
    /// # Errors
    /// [`Refusal::NothingToHandOver`] when nothing is open that can be tapped, [`Refusal::CaseNotOpen`].
    pub fn hand_over(&mut self) -> Result<(), CommandError> {
        if !can_hand_over(self.talking()?) {
            return Err(CommandError::new(Refusal::NothingToHandOver));
        }
        let new = || HandedOver { at: At::Begin, end: End::Done, given: BTreeMap::new() };
        let mut handed = self.kept_handed_over()?.unwrap_or_else(new);
        let base = &self.case()?.interview;
        let told = handed.told(base);
        let asked: Vec<_> = asked(base, &told).into_iter().map(|question| question.id.clone()).collect();
        // The officer may have gone on meanwhile.
        handed.given.retain(|question, _| asked.contains(question));
        handed.at = match handed.at {
            At::Question(at) if asked.contains(&at) => At::Question(at),
            At::Show => At::Show,
            At::Begin | At::Question(_) | At::Return => At::Begin,
        };
        self.handed = Some(handed);
        Ok(())
    }

    /// Goes on from a question, or from the beginning, to the next question or the end. An open question is left out.
    ///
    /// # Errors
    /// [`Refusal::QuestionUnknown`], [`Refusal::NotHandedOver`], [`Refusal::CaseNotOpen`].
    pub fn self_next(&mut self, from: Option<&str>) -> Result<(), CommandError> {
        let from = from.map(question_id).transpose()?;
        let (order, nothing) = self.order()?;
        let handed = self.handed_mut()?;
        let next = match (&from, &handed.at) {
            (None, At::Begin) => 0,
            (Some(from), At::Question(at)) if from == at => place(&order, from)? + 1,
            // A second tap, quicker than the page.
            _ => return Ok(()),
        };
        match order.into_iter().nth(next) {
            Some(question) => handed.at = At::Question(question),
            None => handed.end(End::Done, nothing),
        }
        Ok(())
    }

    /// Goes back from a question to the one before, or from the end to the last.
    ///
    /// # Errors
    /// [`Refusal::QuestionUnknown`], [`Refusal::NotHandedOver`], [`Refusal::CaseNotOpen`].
    pub fn self_back(&mut self, from: Option<&str>) -> Result<(), CommandError> {
        let from = from.map(question_id).transpose()?;
        let (mut order, _) = self.order()?;
        let handed = self.handed_mut()?;
        match (&from, &handed.at) {
            (None, At::Show) => {}
            (Some(from), At::Question(at)) if from == at => order.truncate(place(&order, from)?),
            _ => return Ok(()),
        }
        handed.at = order.pop().map_or(At::Begin, At::Question);
        Ok(())
    }

    /// Ends the questions because the person wants no more.
    ///
    /// # Errors
    /// [`Refusal::NotHandedOver`], [`Refusal::CaseNotOpen`].
    pub fn self_stop(&mut self) -> Result<(), CommandError> {
        let (_, nothing) = self.order()?;
        let handed = self.handed_mut()?;
        if matches!(handed.at, At::Begin | At::Question(_)) {
            handed.end(End::Stopped, nothing);
        }
        Ok(())
    }

    /// Takes what the person tapped or typed, in memory only. What stood there and is tapped again is taken back, and an empty
    /// text takes back a number.
    ///
    /// # Errors
    /// [`Refusal::QuestionUnknown`], [`Refusal::QuestionNotShown`] for any other question than the one in the middle,
    /// [`Refusal::AnswerDoesNotFit`], [`Refusal::NumberOutOfRange`], [`Refusal::NotHandedOver`], [`Refusal::CaseNotOpen`]; the
    /// answer before stays.
    pub fn self_answer(&mut self, question: &str, tapped: Written) -> Result<(), CommandError> {
        let id = question_id(question)?;
        let questionnaire = self.case()?.interview.questionnaire().clone();
        let asked = questionnaire.question(&id).ok_or_else(|| CommandError::new(Refusal::QuestionUnknown))?;
        let handed = self.handed_mut()?;
        if handed.at != At::Question(id.clone()) {
            return Err(CommandError::new(Refusal::QuestionNotShown));
        }
        match ticked(asked, handed.given(&id), tapped) {
            None => handed.given.remove(&id),
            Some(written) => handed.given.insert(id, Answer::said(asked.read(&written)?)),
        };
        Ok(())
    }

    /// The person lets the officer see the answers, or not. What they agree to is kept like every answer, one by one; what they
    /// do not agree to is gone.
    ///
    /// What cannot be written now stays in memory, and the officer is told when they take the laptop back.
    ///
    /// # Errors
    /// [`Refusal::NotHandedOver`].
    pub fn self_show(&mut self, agreed: bool) -> Result<(), CommandError> {
        let handed = self.handed_mut()?;
        if handed.at != At::Show {
            return Ok(());
        }
        handed.at = At::Return;
        if agreed {
            handed.end = End::Agreed;
            let _ = self.keep_given();
        } else {
            handed.end = End::Hidden;
            handed.given.clear();
            self.forget_handed_over()?;
        }
        Ok(())
    }

    /// Gives the laptop back to the officer. What the person did not agree to show is gone.
    ///
    /// # Errors
    /// [`ErrorCode::WrongPassphrase`]; what the vault says when it cannot keep what the person agreed to: the laptop then stays the
    /// person's, and nothing is lost, so that the officer can make room and try again. [`Refusal::NotHandedOver`],
    /// [`ErrorCode::Internal`].
    pub fn take_over(&mut self, passphrase: &Passphrase) -> Result<(), CommandError> {
        if !self.vault.is_passphrase(passphrase, now())? {
            return Err(CommandError::new(ErrorCode::WrongPassphrase));
        }
        if self.handed_mut()?.end == End::Agreed {
            self.keep_given()?;
            let open = self.case()?.interview.first_open();
            self.location = open.map_or(Location::End, |question| Location::Question(question.id.clone()));
        }
        self.forget_handed_over()?;
        self.handed = None;
        Ok(())
    }

    /// Keeps the person's answers in the order of the questions, so that each is shown when its turn comes.
    fn keep_given(&mut self) -> Result<(), CommandError> {
        let (order, _) = self.order()?;
        for id in order {
            let Some(answer) = self.handed_mut()?.given.get(&id).cloned() else { continue };
            self.change(|interview| interview.answer(&id, answer, now()))?;
        }
        self.handed_mut()?.given.clear();
        Ok(())
    }

    /// The ids of the questions that the person is asked, and whether none of them is answered.
    fn order(&mut self) -> Result<(Vec<QuestionId>, bool), CommandError> {
        let base = self.case()?.interview.clone();
        let handed = self.handed_mut()?;
        let told = handed.told(&base);
        let order: Vec<QuestionId> = asked(&base, &told).iter().map(|question| question.id.clone()).collect();
        let nothing = order.iter().all(|id| handed.given(id).is_none());
        Ok((order, nothing))
    }

    fn handed_mut(&mut self) -> Result<&mut HandedOver, CommandError> {
        self.handed.as_mut().ok_or_else(|| CommandError::new(Refusal::NotHandedOver))
    }
}

fn place(order: &[QuestionId], question: &QuestionId) -> Result<usize, CommandError> {
    let found = order.iter().position(|id| id == question);
    found.ok_or_else(|| CommandError::new(Refusal::QuestionUnknown))
}

/// What is written after a tap; nothing when it takes the answer back.
fn ticked(question: &Question, before: Option<&Answer>, tapped: Written) -> Option<Written> {
    let before = before.map(|answer| &answer.value);
    let stood = before.map(screening::Value::written);
    match (tapped, &question.kind) {
        (Written::Text(text), _) if text.is_empty() => None,
        (tapped, _) if stood.as_ref() == Some(&tapped) && !matches!(tapped, Written::Number(_)) => None,
        (Written::Text(option), Kind::MultipleChoice { .. })
            if question.options().iter().any(|one| one.id.as_str() == option) =>
        {
            let mut all = match stood {
                Some(Written::List(all)) => all,
                Some(Written::Text(_) | Written::Number(_)) | None => Vec::new(),
            };
            match all.iter().position(|one| *one == option) {
                Some(place) => drop(all.remove(place)),
                None => all.push(option),
            }
            Some(question.settle(before, all)).filter(|all| !all.is_empty()).map(Written::List)
        }
        (tapped, _) => Some(tapped),
    }
}
