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
        let open = self.case()?;
        if open.screening.is_none() {
            return Err(CommandError::new(ErrorCode::NotFinished));
        }
        let reason = super::short_text(reason, REASON_MAX, Refusal::ReasonTooLong)?;
        let decision = match (decision, reason) {
            (DecisionKind::Agree, _) => Decision::Agree,
            (DecisionKind::Differ, Some(reason)) => Decision::Differ { reason },
            (DecisionKind::Differ, None) => return Err(CommandError::new(Refusal::ReasonMissing)),
        };
        self.vault.decide(open.case.id, &decision, now())?;
        self.case_mut()?.decision = Some(decision);
        Ok(())
    }
}
