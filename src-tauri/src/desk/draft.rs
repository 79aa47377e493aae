//! What is typed and not saved yet. It is kept in the vault as it is typed, so that no lock, end or crash loses it; here it is told
//! whose it is: the officer's, or that of the person who has the laptop and whose words the officer does not see.

use super::Desk;
use super::self_answer::HandedOver;
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use screening::{CaseId, CaseState};
use std::collections::BTreeMap;

/// What the fields of the person's own screens begin with.
const PERSONS: &str = "self-";

/// The draft that holds what the person did so far.
const HANDED_OVER: &str = "self-answers";

/// The draft that holds what was chosen at the hand-over and stands in no document yet.
const REFERRAL: &str = "referral";

/// The drafts that are no fields of the window.
const OWN: [&str; 2] = [HANDED_OVER, REFERRAL];

impl Desk {
    /// Keeps what is typed in a field of a case, or outside of every case; an empty text forgets it. What the person types is of the
    /// case that lies open, which their page does not know.
    ///
    /// # Errors
    /// [`Refusal::ConsentWithdrawn`] in a case of which nothing more is noted; [`Refusal::HandedOver`] for a field of the officer while the
    /// person has the laptop; [`Refusal::NotHandedOver`] for a field of the person while the officer has it; [`Refusal::InputInvalid`],
    /// and what the vault says.
    pub fn keep_draft(&mut self, case: Option<CaseId>, field: &str, text: &str) -> Result<(), CommandError> {
        if OWN.contains(&field) {
            return Err(CommandError::new(Refusal::InputInvalid));
        }
        match (self.handed.is_some(), field.starts_with(PERSONS)) {
            (true, false) => return Err(CommandError::new(Refusal::HandedOver)),
            (false, true) => return Err(CommandError::new(Refusal::NotHandedOver)),
            (true, true) | (false, false) => {}
        }
        // Whatever was typed may be forgotten.
        if let Some(case) = case.filter(|_| !text.is_empty()) {
            self.must_note(case)?;
        }
        let open = self.handed.as_ref().and(self.open.as_ref()).map(|open| open.case.id);
        Ok(self.vault.keep_draft(open.or(case), field, text, now())?)
    }

    /// Whether nothing of the case that lies open is shown: the person took their consent back, or nobody has said whether they are here.
    pub fn out_of_sight(&self) -> bool {
        self.open.is_some() && self.talking().is_err()
    }

    /// Whether something typed may be kept in a case. What was typed before a break comes a moment after it and is not lost; so who is here
    /// is not asked.
    fn must_note(&self, case: CaseId) -> Result<(), CommandError> {
        let withdrawn = match &self.open {
            Some(open) if open.case.id == case && open.case.state != CaseState::Draft => {
                return self.agreed().map(drop);
            }
            Some(open) if open.case.id == case => open.is_withdrawn(),
            // It was put away meanwhile.
            Some(_) | None => self.vault.conversation(case)?.withdrawn().is_some(),
        };
        if withdrawn { Err(CommandError::new(Refusal::ConsentWithdrawn)) } else { Ok(()) }
    }

    /// What was typed in the case that lies open, or outside of every case, by whoever has the laptop.
    ///
    /// # Errors
    /// What the vault says.
    pub fn drafts(&self) -> Result<BTreeMap<String, String>, CommandError> {
        let persons = self.handed.is_some();
        // What was typed about somebody is out of sight with the rest of it.
        if self.out_of_sight() {
            return Ok(BTreeMap::new());
        }
        let mut all = self.vault.drafts(self.open.as_ref().map(|open| open.case.id))?;
        all.retain(|field, _| field.starts_with(PERSONS) == persons && !OWN.contains(&field.as_str()));
        Ok(all)
    }

    /// Keeps what the person did so far. They are asked at the end who may see it, and until then nobody is shown it.
    ///
    /// # Errors
    /// [`Refusal::CaseNotOpen`], and what the vault says.
    pub fn keep_handed_over(&mut self) -> Result<(), CommandError> {
        let case = self.case()?.case.id;
        let unfinished = self.handed.as_ref().filter(|handed| !handed.is_done());
        let text = unfinished.map(HandedOver::to_text).unwrap_or_default();
        Ok(self.vault.keep_draft(Some(case), HANDED_OVER, &text, now())?)
    }

    /// What the person did before the program was locked or ended, if it can still be gone on with.
    pub(super) fn kept_handed_over(&self) -> Result<Option<HandedOver>, CommandError> {
        let all = self.vault.drafts(Some(self.case()?.case.id))?;
        Ok(all.get(HANDED_OVER).and_then(|text| HandedOver::from_text(text)))
    }

    /// Keeps what was chosen at the hand-over of the open case. A name that stands in a document is not kept beside it.
    ///
    /// # Errors
    /// [`Refusal::CaseNotOpen`], and what the vault says.
    pub(super) fn keep_referral_drafts(&mut self) -> Result<(), CommandError> {
        let open = self.case()?;
        let (case, text) = (open.case.id, open.handover.to_text());
        Ok(self.vault.keep_draft(Some(case), REFERRAL, &text, now())?)
    }

    /// What was chosen at the hand-over of a case before the program was locked or ended.
    pub(super) fn kept_referral_drafts(&self, case: CaseId) -> Result<Option<String>, CommandError> {
        Ok(self.vault.drafts(Some(case))?.remove(REFERRAL))
    }

    /// Forgets everything that the person typed and did, because it is kept as answers, or because they do not agree.
    pub(super) fn forget_handed_over(&mut self) -> Result<(), CommandError> {
        let case = self.case()?.case.id;
        for field in self.vault.drafts(Some(case))?.into_keys().filter(|field| field.starts_with(PERSONS)) {
            self.vault.keep_draft(Some(case), &field, "", now())?;
        }
        Ok(())
    }
}
