//! The officer's desk: an open vault, where the officer is, and the case that lies open.

pub mod backup;
pub mod confirmation;
pub mod draft;
pub mod explanation;
mod go;
pub mod interview;
pub mod location;
pub mod observation;
pub mod people;
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
use crate::desk::explanation::SavedExplanation;
pub use crate::desk::location::{Destination, Location};
use crate::desk::recovery::PendingRecoveryKey;
use crate::desk::referral::Handover;
use crate::desk::retention::LastSweep;
use crate::desk::rights::SavedCard;
use crate::desk::self_answer::HandedOver;
pub use crate::desk::typed::short_text;
use crate::error::{CommandError, Refusal};
use crate::form::StartForm;
use content::{Basis, Catalogue};
use screening::facts::{EXCEPTION_MAX, Interpreter, InterpreterTie, MUNICIPALITY_MAX};
use screening::{
    Age, Case, CaseId, CaseState, Decision, Facts, InstrumentId, Interview, QuestionId, Screening, SignSheet,
};
use std::sync::Arc;
use vault::{ErrorCode, NewCase, Settings, Vault};

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
    /// The question that was shown last in the interview, to which the end leads back.
    pub asked_last: Option<QuestionId>,
    /// What the person does who has the laptop; nothing while it is the officer's.
    pub handed: Option<HandedOver>,
    /// The last sweep of the vault.
    pub last_sweep: LastSweep,
    /// What an administrator has set for everybody.
    pub rules: Settings,
    /// What results and referrals stand on, with what the institution has confirmed.
    pub basis: Basis,
    /// The recovery key on its way to paper; nothing anywhere but on its page.
    pub paper: Option<PendingRecoveryKey>,
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
    /// What is being handed over.
    pub handover: Handover,
    /// Cards saved while the case lay open.
    pub cards: Vec<SavedCard>,
    /// Pages about the result saved while the case lay open.
    pub explanations: Vec<SavedExplanation>,
}

impl OpenCase {
    /// The age group for which rights and numbers are chosen; one that nobody noted counts as in doubt.
    pub fn age(&self) -> Age {
        self.interview.facts.age.unwrap_or(Age::Unsure)
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
            asked_last: None,
            handed: None,
            last_sweep,
            rules,
            basis,
            paper: None,
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
    /// `person-not-agreed`, `interpreter-tie-missing`, `interpreter-refused`, `instrument-unknown`, `language-unknown`, `age-missing`, `text-too-long`, and what the vault says.
    pub fn start(&mut self, form: StartForm) -> Result<(), CommandError> {
        if !form.agreed {
            return Err(CommandError::new(Refusal::PersonNotAgreed));
        }
        let catalogue = Catalogue::embedded();
        let instrument = InstrumentId::new(&form.instrument).ok().and_then(|id| catalogue.questionnaire(&id));
        let questionnaire = instrument.ok_or_else(|| CommandError::new(Refusal::InstrumentUnknown))?;
        let asked = form.reads.as_ref().unwrap_or(&form.speaks).clone();
        for tag in [&form.speaks, &asked] {
            catalogue.language(tag).ok_or_else(|| CommandError::new(Refusal::LanguageUnknown))?;
        }
        let tie = form.interpreter_tie.filter(|_| form.interpreter != Interpreter::NotNeeded);
        let exception = may_interpret(&form, tie)?;
        let age = form.age.ok_or_else(|| CommandError::new(Refusal::AgeMissing))?;
        let facts = Facts {
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
            interpreter: Some(form.interpreter),
            interpreter_tie: tie,
            interpreter_exception: exception,
            ..Facts::default()
        };
        let new = NewCase {
            instrument: questionnaire.id().clone(),
            instrument_version: questionnaire.version(),
            person_language: asked,
            facts,
        };
        let seen = self.seen()?;
        let case = self.vault.start_case(new, now())?;
        self.open(case.id)?;
        self.carry(&seen)?;
        self.location = Location::Facts;
        Ok(())
    }

    /// Opens a case where it was left: at the first open question, or at its result.
    ///
    /// # Errors
    /// `case-not-found`, `instrument-unknown`, and what the vault says.
    pub fn open(&mut self, id: CaseId) -> Result<(), CommandError> {
        let case = self.vault.case(id)?;
        let sheet = Catalogue::embedded().observation(&case.instrument);
        let questionnaire = match &sheet {
            Some(sheet) => sheet.questionnaire().clone(),
            None => Catalogue::embedded()
                .questionnaire(&case.instrument)
                .ok_or_else(|| CommandError::new(Refusal::InstrumentUnknown))?,
        };
        let interview = Interview::resume(questionnaire, self.vault.facts(id)?, self.vault.answers(id)?);
        let open = OpenCase {
            screening: self.vault.screening(id)?,
            decision: self.vault.decision(id)?,
            handover: Handover::new(self.vault.referrals(id)?, self.kept_referral_drafts(id)?.as_deref()),
            cards: Vec::new(),
            explanations: Vec::new(),
            interview,
            sheet,
            case,
        };
        self.observed = None;
        self.location = match open.case.state {
            CaseState::Draft if open.sheet.is_some() => Location::Signs,
            CaseState::Draft if open.interview.has_stopped() => Location::Stopped,
            _ if open.sheet.is_some() => Location::Observed,
            CaseState::Draft => open
                .interview
                .first_open()
                .map_or(Location::End, |question| Location::Question(question.id.clone())),
            // Closed before it was finished: there is no result to show.
            CaseState::Closed if open.screening.is_none() => Location::End,
            CaseState::Screened | CaseState::Referred | CaseState::Closed => Location::Result,
        };
        self.open = Some(open);
        Ok(())
    }

    /// Closes the case that lies open: nothing more is to be done.
    ///
    /// # Errors
    /// `case-not-open`, and what the vault says.
    pub fn close(&mut self) -> Result<(), CommandError> {
        let id = self.case()?.case.id;
        self.vault.close_case(id, now())?;
        self.leave();
        Ok(())
    }

    /// Deletes the case that lies open, for good.
    ///
    /// # Errors
    /// `case-not-open`, and what the vault says.
    pub fn delete(&mut self) -> Result<(), CommandError> {
        let id = self.case()?.case.id;
        self.vault.delete_case(id, now())?;
        self.leave();
        Ok(())
    }

    /// Puts the case away, and everything else that lies on the desk, and shows the list, or where the role begins.
    pub fn leave(&mut self) {
        self.open = None;
        self.observed = None;
        self.paper = None;
        self.location = self.home();
    }
}

/// Whether whoever interprets may; the reason, where only an emergency allows it.
fn may_interpret(form: &StartForm, tie: Option<InterpreterTie>) -> Result<Option<String>, CommandError> {
    let Some(tie) = tie else {
        return match form.interpreter {
            Interpreter::NotNeeded => Ok(None),
            Interpreter::Telephone | Interpreter::InPerson => {
                Err(CommandError::new(Refusal::InterpreterTieMissing))
            }
        };
    };
    if !tie.is_refused() {
        return Ok(None);
    }
    let reason = form.interpreter_exception.as_deref().unwrap_or_default();
    let reason = short_text(reason, EXCEPTION_MAX, ErrorCode::TextTooLong)?;
    reason.map(Some).ok_or_else(|| CommandError::new(Refusal::InterpreterRefused))
}
