//! The interview at the desk: every change is kept before the next screen shows.

use super::conversation::Presence;
use super::{Desk, Location, short_text};
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use crate::form::{AnswerView, FactChange, Then};
use chrono::{Datelike, NaiveDate};
use content::Catalogue;
use screening::answer::NOTE_MAX;
use screening::facts::MUNICIPALITY_MAX;
use screening::{Answer, Change, QuestionId, Screening, Standing, Trigger, Written};
use vault::ErrorCode;

impl Desk {
    /// Answers a question; kept when this returns.
    ///
    /// # Errors
    /// [`Refusal::QuestionUnknown`], [`Refusal::QuestionNotShown`], [`Refusal::AnswerDoesNotFit`], [`Refusal::NumberOutOfRange`],
    /// [`Refusal::ChooseOne`], [`Refusal::NoteTooLong`], [`ErrorCode::TextTooLong`], [`ErrorCode::CaseNotDraft`], and what the
    /// vault says; the answer before stays.
    pub fn answer(&mut self, question: &str, answer: AnswerView, then: Then) -> Result<(), CommandError> {
        let id = question_id(question)?;
        let open = self.talking()?;
        if open.interview.has_stopped() {
            return Err(CommandError::new(Refusal::QuestionNotShown));
        }
        let asked = open.interview.questionnaire().question(&id);
        let asked = asked.ok_or_else(|| CommandError::new(Refusal::QuestionUnknown))?;
        let before = open.interview.answer_to(&id).map(|answer| &answer.value);
        let value = asked.read(&match answer.value {
            Written::List(ticked) => Written::List(asked.settle(before, ticked)),
            written @ (Written::Text(_) | Written::Number(_)) => written,
        })?;
        let note = short_text(&answer.note.unwrap_or_default(), NOTE_MAX, Refusal::NoteTooLong)?;
        self.change(|interview| interview.answer(&id, Answer { value, origin: answer.origin, note }, now()))?;
        match then {
            Then::Stay => self.location = Location::Question(id),
            Then::Next => self.next(&id)?,
        }
        Ok(())
    }

    /// Takes an answer back.
    ///
    /// # Errors
    /// As for [`Desk::answer`].
    pub fn take_back(&mut self, question: &str) -> Result<(), CommandError> {
        let id = question_id(question)?;
        self.standing(&id)?;
        if self.talking()?.interview.kept(&id).is_some() {
            self.change(|interview| interview.clear(&id, now()))?;
        }
        self.location = Location::Question(self.shown(question)?);
        Ok(())
    }

    /// Goes on to the next shown question, or to the end.
    ///
    /// # Errors
    /// [`Refusal::QuestionUnknown`], [`Refusal::CaseNotOpen`].
    pub fn next(&mut self, question: &QuestionId) -> Result<(), CommandError> {
        self.standing(question)?;
        let next = self.talking()?.interview.after(question);
        self.location = next.map_or(Location::End, |next| Location::Question(next.id.clone()));
        Ok(())
    }

    /// Goes back to the shown question before, or to the notes about the situation.
    ///
    /// # Errors
    /// [`Refusal::QuestionUnknown`], [`Refusal::CaseNotOpen`].
    pub fn back(&mut self, question: &QuestionId) -> Result<(), CommandError> {
        self.standing(question)?;
        let before = self.talking()?.interview.before(question);
        self.location = before.map_or(Location::Facts, |before| Location::Question(before.id.clone()));
        Ok(())
    }

    /// Asks the person in another language; no answer is touched.
    ///
    /// # Errors
    /// [`Refusal::LanguageUnknown`], [`Refusal::CaseNotOpen`], and what the vault says.
    pub fn set_person_language(&mut self, tag: &str) -> Result<(), CommandError> {
        Catalogue::embedded().language(tag).ok_or_else(|| CommandError::new(Refusal::LanguageUnknown))?;
        let id = self.case()?.case.id;
        self.vault.set_person_language(id, tag, now())?;
        tag.clone_into(&mut self.case_mut()?.case.person_language);
        Ok(())
    }

    /// Notes a fact about the situation; kept when this returns.
    ///
    /// # Errors
    /// [`Refusal::AnswerDoesNotFit`] for what is no month, [`Refusal::NoteTooLong`], [`ErrorCode::TextTooLong`], [`ErrorCode::CaseNotDraft`], and what
    /// the vault says.
    pub fn set_fact(&mut self, change: FactChange) -> Result<(), CommandError> {
        let open = self.talking()?;
        let mut facts = open.interview.facts.clone();
        match change {
            FactChange::Age(age) => facts.age = age,
            FactChange::Triggers(triggers) => facts.triggers = triggers,
            FactChange::Where(place) => facts.place = place,
            FactChange::Municipality(text) => {
                facts.municipality = short_text(&text, MUNICIPALITY_MAX, ErrorCode::TextTooLong)?;
            }
            FactChange::Sector(sector) => facts.sector = sector,
            FactChange::Gender(gender) => facts.gender = gender,
            FactChange::Citizenship(citizenship) => facts.citizenship = citizenship,
            FactChange::BasisOfStay(basis) => facts.basis_of_stay = basis,
            FactChange::MetBy(body) => facts.met_by = body,
            FactChange::Since(text) => facts.since = month(&text)?,
            FactChange::Forms(forms) => facts.forms = forms,
            FactChange::Compelled(text) => {
                facts.compelled = short_text(&text, NOTE_MAX, Refusal::NoteTooLong)?;
            }
            FactChange::Told(text) => facts.told = short_text(&text, NOTE_MAX, Refusal::NoteTooLong)?,
        }
        let id = open.case.id;
        self.vault.keep_facts(id, &facts, now())?;
        let open = self.case_mut()?;
        let stops = !open.interview.has_stopped();
        open.case.municipality.clone_from(&facts.municipality);
        open.interview.facts = facts;
        if stops && open.interview.has_stopped() {
            self.location = Location::Stopped;
        }
        Ok(())
    }

    /// Ends the questions because the person told by themselves, or goes on because that was a slip.
    ///
    /// # Errors
    /// [`Refusal::InputInvalid`] when the questionnaire does not end there; [`ErrorCode::CaseNotDraft`], and what the vault says.
    pub fn stop_at_disclosure(&mut self, stop: bool) -> Result<(), CommandError> {
        let open = self.talking()?;
        if !open.interview.questionnaire().stops_at_disclosure() {
            return Err(CommandError::new(Refusal::InputInvalid));
        }
        let mut triggers = open.interview.facts.triggers.clone();
        if stop {
            triggers.insert(Trigger::SelfDisclosure);
        } else {
            triggers.remove(&Trigger::SelfDisclosure);
        }
        self.set_fact(FactChange::Triggers(triggers))?;
        let first = self.talking()?.interview.first_open().map(|question| question.id.clone());
        self.location = match first {
            _ if stop => Location::Stopped,
            Some(question) => Location::Question(question),
            None => Location::End,
        };
        Ok(())
    }

    /// Notes something that cannot wait, beside what was noted before, and shows the notes about the situation.
    ///
    /// # Errors
    /// As for [`Desk::set_fact`].
    pub fn mark_trigger(&mut self, trigger: Trigger) -> Result<(), CommandError> {
        let mut triggers = self.talking()?.interview.facts.triggers.clone();
        triggers.insert(trigger);
        self.set_fact(FactChange::Triggers(triggers))?;
        self.location = Location::Facts;
        Ok(())
    }

    /// Freezes the interview and shows what the answers gave. Of a child, or of somebody in danger, also after they took their consent back:
    /// nothing more is asked then, and what was said before protects them.
    ///
    /// # Errors
    /// As for [`Desk::talking`]; [`Refusal::AgeMissing`], [`Refusal::NotAnInterview`], and what the vault says.
    pub fn finish(&mut self) -> Result<(), CommandError> {
        let open = match self.case()? {
            open if open.is_withdrawn() => self.agreed()?,
            _ => self.talking()?,
        };
        // An observation is never scored.
        if open.sheet.is_some() {
            return Err(CommandError::new(Refusal::NotAnInterview));
        }
        // Nobody can be asked any more; an age that nobody noted is in doubt.
        if open.interview.facts.age.is_none() && !open.is_withdrawn() {
            return Err(CommandError::new(Refusal::AgeMissing));
        }
        let screening = Screening::freeze(Catalogue::embedded().indicators(), &open.interview, now());
        let id = open.case.id;
        self.vault.freeze(id, &screening)?;
        // What the person did not agree to show has no use any more.
        self.forget_handed_over()?;
        self.open(id)
    }

    /// Takes a finished case up again to ask one more question.
    ///
    /// # Errors
    /// [`Refusal::QuestionUnknown`], [`Refusal::QuestionNotShown`] (the case is then as it was), and what the vault says.
    pub fn ask_again(&mut self, question: &str) -> Result<(), CommandError> {
        let open = self.agreed()?;
        let asked = question_id(question)?;
        match open.interview.standing(&asked) {
            None => return Err(CommandError::new(Refusal::QuestionUnknown)),
            Some(Standing::Shown) if !open.interview.has_stopped() => {}
            Some(_) => return Err(CommandError::new(Refusal::QuestionNotShown)),
        }
        let id = open.case.id;
        self.vault.reopen(id, now())?;
        self.open(id)?;
        // Where the person is not here any more, it is first asked whether they are, and whether it is safe.
        if matches!(self.case()?.presence, Presence::Here | Presence::Away) {
            self.location = Location::Question(asked);
        }
        Ok(())
    }

    /// The id of a question that is shown.
    pub(super) fn shown(&self, question: &str) -> Result<QuestionId, CommandError> {
        let id = question_id(question)?;
        match self.standing(&id)? {
            _ if self.talking()?.interview.has_stopped() => Err(CommandError::new(Refusal::QuestionNotShown)),
            Standing::Shown => Ok(id),
            Standing::NotApplicable | Standing::NotShownYet => {
                Err(CommandError::new(Refusal::QuestionNotShown))
            }
        }
    }

    fn standing(&self, question: &QuestionId) -> Result<Standing, CommandError> {
        let standing = self.talking()?.interview.standing(question);
        standing.ok_or_else(|| CommandError::new(Refusal::QuestionUnknown))
    }

    /// Changes the interview and keeps the change; when it cannot be kept, the interview stays as it was.
    pub(super) fn change(
        &mut self,
        change: impl FnOnce(&mut screening::Interview) -> Result<Change, screening::interview::AnswerError>,
    ) -> Result<(), CommandError> {
        let open = self.talking()?;
        let mut interview = open.interview.clone();
        let change = change(&mut interview)?;
        self.vault.keep(open.case.id, &change, interview.progress())?;
        self.case_mut()?.interview = interview;
        Ok(())
    }
}

/// A question's id as it was sent.
///
/// # Errors
/// [`Refusal::QuestionUnknown`].
pub fn question_id(sent: &str) -> Result<QuestionId, CommandError> {
    QuestionId::new(sent).map_err(|_| CommandError::new(Refusal::QuestionUnknown))
}

fn month(sent: &str) -> Result<Option<NaiveDate>, CommandError> {
    if sent.is_empty() {
        return Ok(None);
    }
    let first: Option<NaiveDate> = format!("{sent}-01").parse().ok();
    let sensible = first.filter(|date| (1900..=2100).contains(&date.year()));
    sensible.map(Some).ok_or_else(|| CommandError::new(Refusal::AnswerDoesNotFit))
}
