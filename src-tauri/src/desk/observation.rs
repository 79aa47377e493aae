//! An observation at the desk: signs are ticked before anybody is spoken to, and taken along into interviews.

use super::{Desk, Location, short_text};
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use crate::form::ObservationForm;
use content::Catalogue;
use screening::facts::MUNICIPALITY_MAX;
use screening::observation::{carry, tick};
use screening::{Conversation, Facts, InstrumentId, Interview, QuestionId, Sign, SignId, SignSheet};
use std::sync::Arc;
use vault::{ErrorCode, NewCase};

impl Desk {
    /// Begins an observation and shows its signs. Nobody is asked, so it has no language and no age.
    ///
    /// # Errors
    /// [`Refusal::ConversationGoesOn`], [`Refusal::InstrumentUnknown`], [`ErrorCode::TextTooLong`], and what the vault says.
    pub fn start_observation(&mut self, form: ObservationForm) -> Result<(), CommandError> {
        self.nobody_is_left()?;
        let id = InstrumentId::new(&form.instrument).ok();
        let sheet = id.and_then(|id| Catalogue::embedded().observation(&id));
        let sheet = sheet.ok_or_else(|| CommandError::new(Refusal::InstrumentUnknown))?;
        let facts = Facts {
            municipality: short_text(
                &form.municipality.unwrap_or_default(),
                MUNICIPALITY_MAX,
                ErrorCode::TextTooLong,
            )?,
            sector: form.sector,
            ..Facts::default()
        };
        let new = NewCase {
            instrument: sheet.questionnaire().id().clone(),
            instrument_version: sheet.questionnaire().version(),
            person_language: String::new(),
            facts,
            conversation: Conversation::default(),
        };
        let case = self.vault.start_case(new, now())?;
        self.open(case.id)
    }

    /// Ticks a sign or takes the tick away; kept when this returns.
    ///
    /// # Errors
    /// [`Refusal::QuestionUnknown`], [`Refusal::NotAnObservation`], [`ErrorCode::CaseNotDraft`], and what the vault says; the ticks
    /// before stay.
    pub fn tick(&mut self, sign: &str, ticked: bool) -> Result<(), CommandError> {
        let unknown = || CommandError::new(Refusal::QuestionUnknown);
        let id = SignId::new(sign).map_err(|_| unknown())?;
        self.sheet()?.signs().iter().find(|known| known.id == id).ok_or_else(unknown)?;
        let id = QuestionId::from(&id);
        if ticked {
            self.change(|observation| observation.answer(&id, tick(), now()))?;
        } else if self.case()?.interview.kept(&id).is_some() {
            self.change(|observation| observation.clear(&id, now()))?;
        }
        self.location = Location::Signs;
        Ok(())
    }

    /// The signs that the next interview takes along: those ticked in the observation that it follows.
    ///
    /// # Errors
    /// What the vault says.
    pub fn seen(&self) -> Result<Vec<Sign>, CommandError> {
        let Some(id) = self.observed else { return Ok(Vec::new()) };
        let case = self.vault.case(id)?;
        let Some(sheet) = Catalogue::embedded().observation(&case.instrument) else { return Ok(Vec::new()) };
        let observation =
            Interview::resume(sheet.questionnaire().clone(), self.vault.facts(id)?, self.vault.answers(id)?);
        Ok(sheet.ticked(&observation).cloned().collect())
    }

    /// Fills in what the seen signs show with certainty; each answer is kept.
    ///
    /// # Errors
    /// [`Refusal::CaseNotOpen`], and what the vault says.
    pub(super) fn carry(&mut self, seen: &[Sign]) -> Result<(), CommandError> {
        let open = self.case()?;
        let mut interview = open.interview.clone();
        let id = open.case.id;
        for change in carry(seen, &mut interview, now()) {
            self.vault.keep(id, &change, interview.progress())?;
        }
        self.case_mut()?.interview = interview;
        Ok(())
    }

    pub(super) fn sheet(&self) -> Result<Arc<SignSheet>, CommandError> {
        self.case()?.sheet.clone().ok_or_else(|| CommandError::new(Refusal::NotAnObservation))
    }
}
