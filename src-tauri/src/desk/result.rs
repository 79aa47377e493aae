//! The officer's decision. The program makes none.

use super::Desk;
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use crate::form::DecisionKind;
use screening::Decision;
use vault::ErrorCode;

/// The longest reason that is kept, in characters.
pub const REASON_MAX: usize = 1000;

impl Desk {
    /// Keeps the officer's decision on the latest screening.
    ///
    /// # Errors
    /// [`ErrorCode::NotFinished`], [`Refusal::ReasonMissing`] (to judge differently needs a reason), [`Refusal::ReasonTooLong`],
    /// and what the vault says.
    pub fn decide(&mut self, decision: DecisionKind, reason: &str) -> Result<(), CommandError> {
        let open = self.agreed()?;
        if open.screening.is_none() {
            return Err(CommandError::new(ErrorCode::NotFinished));
        }
        let decision = worded(decision, reason)?;
        self.vault.decide(open.case.id, &decision, now())?;
        self.case_mut()?.decision = Some(decision);
        Ok(())
    }

    /// Keeps what a reviewer thinks of the result, beside the decision on it.
    ///
    /// # Errors
    /// As for [`Desk::decide`]; [`ErrorCode::NotPermitted`](vault::ErrorCode::NotPermitted) for whoever does not review, and
    /// [`ErrorCode::SamePerson`](vault::ErrorCode::SamePerson) for whoever decided.
    pub fn give_opinion(&mut self, opinion: DecisionKind, reason: &str) -> Result<(), CommandError> {
        let id = self.agreed()?.case.id;
        let opinion = worded(opinion, reason)?;
        self.vault.give_opinion(id, &opinion, now())?;
        let opinions = self.vault.opinions(id)?;
        self.case_mut()?.opinions = opinions;
        Ok(())
    }
}

/// A decision with its reason, which is needed to judge differently.
fn worded(decision: DecisionKind, reason: &str) -> Result<Decision, CommandError> {
    let reason = super::short_text(reason, REASON_MAX, Refusal::ReasonTooLong)?;
    match (decision, reason) {
        (DecisionKind::Agree, _) => Ok(Decision::Agree),
        (DecisionKind::Differ, Some(reason)) => Ok(Decision::Differ { reason }),
        (DecisionKind::Differ, None) => Err(CommandError::new(Refusal::ReasonMissing)),
    }
}
