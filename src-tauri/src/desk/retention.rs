//! How long cases are kept: the sweep after opening and once a day, and what the officer says about the case that lies open.
//!
//! No timer runs: whoever leaves the laptop alone is locked out, and the next unlock sweeps. Where somebody works on, the first
//! step after a day does, as soon as no case lies open.

use super::{Desk, short_text};
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use chrono::{DateTime, TimeDelta, Utc};
use vault::retention::HOLD_REASON_MAX;
use vault::{ErrorCode, Vault};

/// How often a vault that stays open is swept.
const EVERY: TimeDelta = TimeDelta::days(1);

/// The last sweep, and what the list says about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastSweep {
    /// When it was.
    pub at: DateTime<Utc>,
    /// What the officer has to know, until they have put it away.
    pub news: Option<SweepNews>,
}

/// What the officer has to know about a sweep. Never which cases: only how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SweepNews {
    /// So many cases were deleted.
    Deleted(u32),
    /// Nothing was looked at, since the clock of the machine cannot be believed.
    ClockDoubtful,
    /// It could not be done, on a full disk for example.
    Failed,
}

impl LastSweep {
    /// Sweeps. Whatever goes wrong, the officer gets in: the cases have been kept a day longer, no more.
    pub fn sweep(vault: &mut Vault, now: DateTime<Utc>) -> Self {
        let news = match vault.sweep(now) {
            Ok(sweep) if sweep.clock_doubtful => Some(SweepNews::ClockDoubtful),
            Ok(sweep) => Some(sweep.deleted()).filter(|deleted| *deleted > 0).map(SweepNews::Deleted),
            Err(_) => Some(SweepNews::Failed),
        };
        Self { at: now, news }
    }
}

impl Desk {
    /// Sweeps again when a day has passed since the last time. Not while a case lies open: it could be the one that goes.
    pub fn sweep_daily(&mut self, now: DateTime<Utc>) {
        if self.open.is_none() && (now - self.last_sweep.at).abs() > EVERY {
            let before = self.last_sweep.news;
            self.last_sweep = LastSweep::sweep(&mut self.vault, now);
            if let (Some(SweepNews::Deleted(before)), Some(SweepNews::Deleted(more))) =
                (before, self.last_sweep.news)
            {
                // What was said before and not put away yet stays said.
                self.last_sweep.news = Some(SweepNews::Deleted(before.saturating_add(more)));
            } else {
                self.last_sweep.news = self.last_sweep.news.or(before);
            }
        }
    }

    /// Puts away what the list says about the last sweep.
    pub fn dismiss_sweep(&mut self) {
        self.last_sweep.news = None;
    }

    /// Keeps the case that lies open beyond its time. Whoever took their consent back was told that it goes when its time is over.
    ///
    /// # Errors
    /// As for [`Desk::agreed`]; [`ErrorCode::HoldReasonMissing`], [`Refusal::ReasonTooLong`], and what the vault says.
    pub fn hold(&mut self, reason: &str) -> Result<(), CommandError> {
        let id = self.agreed()?.case.id;
        let reason = short_text(reason, HOLD_REASON_MAX, Refusal::ReasonTooLong)?;
        let reason = reason.ok_or_else(|| CommandError::new(ErrorCode::HoldReasonMissing))?;
        Ok(self.vault.hold(id, &reason, now())?)
    }

    /// Keeps the case that lies open no longer than any other.
    ///
    /// # Errors
    /// [`Refusal::CaseNotOpen`], and what the vault says.
    pub fn release(&mut self) -> Result<(), CommandError> {
        let id = self.case()?.case.id;
        Ok(self.vault.release(id, now())?)
    }
}
