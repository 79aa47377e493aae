//! What is due: of the case that lies open, and of every case that is not closed.

use super::Desk;
use crate::error::CommandError;
use chrono::{DateTime, Local};
use screening::consent::ReferralRecord;
use screening::deadline::{Deadline, DeadlineStanding, deadlines};
use screening::referral::ConsentBasis;
use screening::{Case, CaseState, Recipient, Screening, Situation};
use std::cmp::Reverse;

/// A case of which something is due today or overdue.
pub struct DueCase {
    /// The case.
    pub case: Case,
    /// What presses most, and how it stands.
    pub first: Deadline,
    /// How it stands.
    pub standing: DeadlineStanding,
    /// How many more deadlines of the case are due today or overdue.
    pub more: usize,
}

impl Desk {
    /// The deadlines that a screening sets, with what was handed over. Of whoever took their consent back, only those of referrals that need
    /// none.
    pub fn deadlines(
        &self,
        screening: &Screening,
        records: &[ReferralRecord],
        withdrawn: bool,
    ) -> Vec<Deadline> {
        let handed: Vec<_> = records.iter().map(|record| (record.consent.recipient, record.at)).collect();
        let frozen_at = screening.at.with_timezone(&Local);
        let mut found = deadlines(&self.basis.routes.routes, &Situation::of(screening), &frozen_at, &handed);
        let may = |to: &Recipient| ConsentBasis::without_agreement(*to, &screening.facts).is_some();
        found.retain(|deadline| !withdrawn || !deadline.consent || deadline.recipients.iter().any(may));
        found
    }

    /// What presses most of a case: overdue, or due today. Nothing of a draft, of a closed case, and of clocks that no referral stops.
    ///
    /// # Errors
    /// What the vault says.
    pub fn due(&self, case: Case, now: DateTime<Local>) -> Result<Option<DueCase>, CommandError> {
        if !matches!(case.state, CaseState::Screened | CaseState::Referred) {
            return Ok(None);
        }
        let Some(screening) = self.vault.screening(case.id)? else { return Ok(None) };
        let withdrawn = self.vault.conversation(case.id)?.withdrawn().is_some();
        let found = self.deadlines(&screening, &self.vault.referrals(case.id)?, withdrawn);
        let pressing = |standing| matches!(standing, DeadlineStanding::Overdue | DeadlineStanding::Today);
        let mut pressing: Vec<(DeadlineStanding, Deadline)> = found
            .into_iter()
            .filter(|deadline| !deadline.recipients.is_empty())
            .map(|deadline| (deadline.standing(&now), deadline))
            .filter(|(standing, _)| pressing(*standing))
            .collect();
        pressing.sort_by_key(|(standing, deadline)| (*standing, deadline.due));
        let more = pressing.len().saturating_sub(1);
        let first = pressing.into_iter().next();
        Ok(first.map(|(standing, first)| DueCase { case, first, standing, more }))
    }

    /// Every case of which something is due, overdue first, the longest overdue before the others.
    ///
    /// # Errors
    /// What the vault says.
    pub fn due_cases(&self, now: DateTime<Local>) -> Result<Vec<DueCase>, CommandError> {
        let cases = self.vault.unfinished_cases()?;
        let found = cases.into_iter().map(|case| self.due(case, now)).collect::<Result<Vec<_>, _>>()?;
        let mut due: Vec<DueCase> = found.into_iter().flatten().collect();
        due.sort_by_key(|one| (one.standing, one.first.due, Reverse(one.case.touched_at)));
        Ok(due)
    }
}
