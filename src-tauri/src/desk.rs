//! The officer's desk: an open vault, where the officer is, and the case that lies open.

pub mod backup;
pub mod confirmation;
pub mod conversation;
pub mod deadline;
mod document;
pub mod draft;
pub mod exchange;
pub mod explanation;
mod go;
pub mod handover;
pub mod interview;
pub mod letter;
pub mod location;
pub mod observation;
pub mod outlet;
pub mod people;
pub mod practice;
pub mod received;
pub mod recording;
pub mod recovery;
pub mod referral;
pub mod result;
pub mod retention;
pub mod review;
pub mod rights;
pub mod rules;
pub mod self_answer;
mod typed;

use crate::clock::now;
use crate::desk::exchange::Incoming;
use crate::desk::explanation::SavedExplanation;
use crate::desk::location::AfterClosing;
pub use crate::desk::location::{Destination, Location};
use crate::desk::outlet::Printing;
use crate::desk::practice::Practice;
use crate::desk::recovery::PendingRecoveryKey;
use crate::desk::referral::Handover;
use crate::desk::retention::LastSweep;
use crate::desk::rights::SavedCard;
use crate::desk::self_answer::HandedOver;
pub use crate::desk::typed::short_text;
use crate::error::{CommandError, Refusal};
use crate::form::StartForm;
use content::{Basis, Catalogue};
use conversation::{Presence, Spoken, agreement, interpreting, meeting};
use screening::facts::MUNICIPALITY_MAX;
use screening::{
    Age, Case, CaseId, CaseState, Conversation, Decision, Facts, InstrumentId, Interview, QuestionId,
    Screening, SignSheet,
};
use std::sync::Arc;
use vault::{ErrorCode, NewCase, Opinion, PostponementId, Settings, Vault};

/// An open vault, and what lies on the desk.
pub struct Desk {
    /// The open vault.
    pub vault: Vault,
    /// Where the officer is.
    pub location: Location,
    /// The case that lies open.
    pub open: Option<OpenCase>,
    /// The observation whose signs the next interview takes along.
    pub observed: Option<CaseId>,
    /// The conversation that was put off and is tried again.
    pub taken_up: Option<PostponementId>,
    /// The question that was shown last in the interview, to which the end leads back.
    pub asked_last: Option<QuestionId>,
    /// Cards saved since the officer came here.
    pub cards: Vec<SavedCard>,
    /// What the person does who has the laptop; nothing while it is the officer's.
    pub handed: Option<HandedOver>,
    /// The last sweep of the vault.
    pub last_sweep: LastSweep,
    /// What an administrator has set for everybody.
    pub rules: Settings,
    /// What results and referrals stand on, with what the institution has confirmed.
    pub basis: Basis,
    /// The language that the officer reads, as a tag.
    pub reads: String,
    /// The recovery key on its way to paper; nothing anywhere but on its page.
    pub paper: Option<PendingRecoveryKey>,
    /// What lies before the printer; gone with the next step at the desk.
    pub printing: Option<Printing>,
    /// What came in from other institutions.
    pub incoming: Incoming,
    /// What is practised; nothing at a desk with a vault that is kept.
    pub practice: Option<Practice>,
}

/// A case with everything that its screens show.
pub struct OpenCase {
    /// The case as the list knows it.
    pub case: Case,
    /// The interview as it stands; of an observation, its signs as questions.
    pub interview: Interview,
    /// The signs, when the case is an observation.
    pub sheet: Option<Arc<SignSheet>>,
    /// The latest frozen screening.
    pub screening: Option<Screening>,
    /// The officer's decision on it.
    pub decision: Option<Decision>,
    /// What others think of it.
    pub opinions: Vec<Opinion>,
    /// How the conversation is led.
    pub conversation: Conversation,
    /// Whether the person is here.
    pub presence: Presence,
    /// What is being handed over.
    pub handover: Handover,
    /// Pages about the result saved while the case lay open.
    pub explanations: Vec<SavedExplanation>,
}

impl OpenCase {
    /// The age group for which rights and numbers are chosen; one that nobody noted counts as in doubt.
    pub fn age(&self) -> Age {
        self.interview.facts.age.unwrap_or(Age::Unsure)
    }

    /// Where an interview goes on: at the first open question, or at its end.
    pub fn goes_on_at(&self) -> Location {
        if self.interview.has_stopped() {
            return Location::Stopped;
        }
        let open = self.interview.first_open();
        open.map_or(Location::End, |question| Location::Question(question.id.clone()))
    }
}

impl Desk {
    /// A desk at the place where whoever has unlocked begins, after everything whose time is over was swept away.
    pub fn new(mut vault: Vault) -> Self {
        let last_sweep = LastSweep::sweep(&mut vault, now());
        // Rules that cannot be read hold as they were at first; whoever looks at them is told why.
        let rules = vault.settings().unwrap_or_default();
        let basis = confirmation::basis(&vault);
        let location = Location::cases();
        let mut desk = Self {
            vault,
            location,
            open: None,
            observed: None,
            taken_up: None,
            asked_last: None,
            cards: Vec::new(),
            handed: None,
            last_sweep,
            rules,
            basis,
            reads: String::new(),
            paper: None,
            printing: None,
            incoming: Incoming::default(),
            practice: None,
        };
        desk.leave();
        desk
    }

    /// The case that lies open.
    ///
    /// # Errors
    /// `case-not-open`.
    pub fn case(&self) -> Result<&OpenCase, CommandError> {
        self.open.as_ref().ok_or_else(|| CommandError::new(Refusal::CaseNotOpen))
    }

    /// The case that lies open, to change it.
    ///
    /// # Errors
    /// `case-not-open`.
    pub fn case_mut(&mut self) -> Result<&mut OpenCase, CommandError> {
        self.open.as_mut().ok_or_else(|| CommandError::new(Refusal::CaseNotOpen))
    }

    /// Begins a case and shows the officer's notes about the situation.
    ///
    /// # Errors
    /// [`Refusal::InstrumentUnknown`], [`Refusal::LanguageUnknown`], [`Refusal::AgeMissing`], [`Refusal::NotSafeToTalk`],
    /// [`Refusal::InterpreterTieMissing`], [`Refusal::InterpreterContradicts`], [`Refusal::InterpreterRefused`],
    /// [`Refusal::PersonNotAgreed`], [`Refusal::ConversationGoesOn`], [`ErrorCode::TextTooLong`], and what the vault says.
    pub fn start(&mut self, form: StartForm) -> Result<(), CommandError> {
        self.nobody_is_left()?;
        let catalogue = Catalogue::embedded();
        let instrument = InstrumentId::new(&form.instrument).ok().and_then(|id| catalogue.questionnaire(&id));
        let questionnaire = instrument.ok_or_else(|| CommandError::new(Refusal::InstrumentUnknown))?;
        let asked = conversation::asked_in(&form.speaks, form.reads.as_deref())?;
        let age = form.age.ok_or_else(|| CommandError::new(Refusal::AgeMissing))?;
        let who = interpreting(&form.safety)?;
        let now = now();
        let begun = meeting(&form.safety, &who, "", now)?;
        let spoken = Spoken { age, language: &asked, read: form.reads.is_some(), through: who.interpreter };
        let consent = agreement(form.talk, self.notice(None, &asked)?, &spoken, now)?;
        let mut facts = Facts {
            age: Some(age),
            municipality: short_text(
                &form.municipality.unwrap_or_default(),
                MUNICIPALITY_MAX,
                ErrorCode::TextTooLong,
            )?,
            sector: form.sector,
            seen: self.seen()?.iter().map(|sign| sign.id.clone()).collect(),
            reads: form.reads,
            speaks: Some(form.speaks),
            ..Facts::default()
        };
        facts.set_interpreting(&who);
        let new = NewCase {
            instrument: questionnaire.id().clone(),
            instrument_version: questionnaire.version(),
            person_language: asked,
            facts,
            conversation: Conversation { consents: vec![consent], meetings: vec![begun], rights: None },
        };
        let seen = self.seen()?;
        let case = self.vault.start_case(new, now)?;
        if let Some(taken_up) = self.taken_up {
            // Somebody else may have taken it out of the list since.
            let _ = self.vault.remove_postponement(taken_up, now);
        }
        self.open(case.id)?;
        self.note_practice_begun(case.id);
        self.case_mut()?.presence = Presence::Here;
        self.carry(&seen)?;
        self.location = Location::Facts;
        Ok(())
    }

    /// Opens a case where it was left: an interview that goes on at the check whether it is safe to go on, another one at its result.
    ///
    /// # Errors
    /// `case-not-found`, `instrument-unknown`, [`Refusal::ConversationGoesOn`] in another case, and what the vault says.
    pub fn open(&mut self, id: CaseId) -> Result<(), CommandError> {
        if self.open.as_ref().is_none_or(|open| open.case.id != id) {
            self.nobody_is_left()?;
        }
        let case = self.vault.case(id)?;
        let sheet = Catalogue::embedded().observation(&case.instrument);
        let questionnaire = match &sheet {
            Some(sheet) => sheet.questionnaire().clone(),
            None => Catalogue::embedded()
                .questionnaire(&case.instrument)
                .ok_or_else(|| CommandError::new(Refusal::InstrumentUnknown))?,
        };
        let interview = Interview::resume(questionnaire, self.vault.facts(id)?, self.vault.answers(id)?);
        // Whoever is here stays here while the same case is finished, or taken up once more.
        let same = self.open.as_ref().filter(|open| open.case.id == id);
        let presence = same.map_or(Presence::Unknown, |open| open.presence);
        let open = OpenCase {
            screening: self.vault.screening(id)?,
            decision: self.vault.decision(id)?,
            opinions: self.vault.opinions(id)?,
            conversation: self.vault.conversation(id)?,
            presence,
            handover: Handover::new(
                self.vault.referrals(id)?,
                self.vault.receipts(id)?,
                self.vault.documents(id)?,
                self.kept_referral_drafts(id)?.as_deref(),
            ),
            explanations: Vec::new(),
            interview,
            sheet,
            case,
        };
        self.observed = None;
        self.taken_up = None;
        self.location = match open.case.state {
            CaseState::Draft if open.sheet.is_some() => Location::Signs,
            _ if open.sheet.is_some() => Location::Observed,
            CaseState::Draft if matches!(open.presence, Presence::Unknown | Presence::Gate) => {
                Location::Resume
            }
            CaseState::Draft => open.goes_on_at(),
            // Closed before it was finished: there is no result to show.
            CaseState::Closed if open.screening.is_none() => Location::End,
            CaseState::Screened | CaseState::Referred | CaseState::Closed => Location::Result,
        };
        self.open = Some(open);
        Ok(())
    }

    /// Closes the case that lies open: nothing more is to be done. A conversation that goes on is closed first, with the person.
    ///
    /// # Errors
    /// `case-not-open`, and what the vault says.
    pub fn close(&mut self) -> Result<(), CommandError> {
        let open = self.case()?;
        if open.goes_on() {
            let back = Box::new(self.location.clone());
            self.location = Location::Closing { back, then: Some(AfterClosing::CloseCase) };
            return Ok(());
        }
        let id = open.case.id;
        self.vault.close_case(id, now())?;
        self.leave();
        Ok(())
    }

    /// Deletes the case that lies open, for good. At once, also while the person is here: with the case goes what an end could be noted in,
    /// and whoever asked for it does not wait for a page.
    ///
    /// # Errors
    /// `case-not-open`, and what the vault says.
    pub fn delete(&mut self) -> Result<(), CommandError> {
        let id = self.case()?.case.id;
        self.vault.delete_case(id, now())?;
        self.leave();
        Ok(())
    }

    /// Puts the case away, and everything else that lies on the desk, and shows the list, or where the role begins. Whoever calls it has seen
    /// to the meeting that goes on ([`Desk::nobody_is_left`]).
    pub fn leave(&mut self) {
        self.open = None;
        self.observed = None;
        self.taken_up = None;
        self.cards.clear();
        self.paper = None;
        if let Some(practice) = &mut self.practice {
            practice.case = None;
        }
        self.location = self.home();
    }
}
