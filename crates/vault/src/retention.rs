//! When a case is due for deletion, and when the list has to say so before.
//!
//! Pure: knows no clock, no table. `vault/retention` does what is decided here.
//!
//! # Source
//! The periods are the institution's ([`Retention`]). They are the least that this program does: a law on archives may ask for
//! more, and then a case is held.

use crate::member::MemberId;
use crate::settings::Retention;
use chrono::{DateTime, TimeDelta, Utc};
use screening::case::{Case, CaseCode, CaseState};
use screening::status::Progress;
use serde::{Deserialize, Serialize};

/// How long the list says that a case will be deleted, before it is.
pub const NOTICE: TimeDelta = TimeDelta::days(7);

/// The most characters of the reason for which a case is kept longer.
pub const HOLD_REASON_MAX: usize = 200;

/// Why a case was deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeletionReason {
    /// A member asked for it.
    Asked,
    /// The time of a draft was over.
    Draft,
    /// The time of a referred case was over.
    Referred,
    /// The time of any other case was over.
    Other,
}

impl DeletionReason {
    /// Every reason.
    pub const ALL: [Self; 4] = [Self::Asked, Self::Draft, Self::Referred, Self::Other];

    /// The word used in the table and in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Draft => "draft",
            Self::Referred => "referred",
            Self::Other => "other",
        }
    }
}

/// That a case was deleted; nothing of what it held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deletion {
    /// The code that the case had.
    pub case: CaseCode,
    /// Why.
    pub reason: DeletionReason,
    /// When, by the clock of the machine.
    pub at: DateTime<Utc>,
    /// Who asked for it; nobody where the time was over.
    pub member: Option<MemberId>,
}

/// That a case is kept beyond its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// Why, in the words of whoever said so.
    pub reason: String,
    /// Who said so.
    pub by: MemberId,
    /// When.
    pub at: DateTime<Utc>,
}

/// How long a case is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keeping {
    /// When it will be deleted, unless something is done with it; at the sweep that follows. Nothing while it is held.
    pub delete_at: Option<DateTime<Utc>>,
    /// Whether the week's notice is running.
    pub noticed: bool,
    /// Whether it goes as a draft, whose time is short: then there is no notice.
    pub as_draft: bool,
    /// Why it is kept beyond its time, if it is.
    pub hold: Option<Hold>,
}

/// A row of the list of cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedCase {
    /// The case.
    pub case: Case,
    /// Whose it is.
    pub owner: MemberId,
    /// The owner's name; may be empty.
    pub owner_name: String,
    /// How far a referred case has come; nothing for any other.
    pub progress: Option<Progress>,
    /// How long it is kept.
    pub keeping: Keeping,
}

/// What a sweep did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sweep {
    /// Drafts that were deleted.
    pub drafts: u32,
    /// Referred cases that were deleted.
    pub referred: u32,
    /// Other cases that were deleted.
    pub others: u32,
    /// Cases whose week's notice began.
    pub noticed: u32,
    /// Whether nothing was looked at, since the clock of the machine jumped, or is behind the log.
    pub clock_doubtful: bool,
}

impl Sweep {
    /// How many cases were deleted for each reason that a sweep has.
    pub fn counts(&self) -> [(DeletionReason, u32); 3] {
        [
            (DeletionReason::Draft, self.drafts),
            (DeletionReason::Referred, self.referred),
            (DeletionReason::Other, self.others),
        ]
    }

    /// How many cases were deleted in all.
    pub fn deleted(&self) -> u32 {
        self.counts().iter().map(|(_, count)| count).sum()
    }

    pub(crate) fn count(&mut self, reason: DeletionReason) {
        match reason {
            DeletionReason::Draft => self.drafts += 1,
            DeletionReason::Referred => self.referred += 1,
            DeletionReason::Other => self.others += 1,
            // Nobody asks a sweep.
            DeletionReason::Asked => {}
        }
    }
}

/// What the rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Standing {
    /// How far the case has come.
    pub state: CaseState,
    /// Whether it was ever finished; a reopened case is a draft with a screening.
    pub finished: bool,
    /// When it was last touched.
    pub touched_at: DateTime<Utc>,
    /// Since when every recipient has confirmed that it arrived; nothing while one has not.
    pub confirmed_at: Option<DateTime<Utc>>,
    /// Whether it is kept beyond its time.
    pub held: bool,
    /// When the list first said that it will be deleted; may be out of date.
    pub noticed_at: Option<DateTime<Utc>>,
}

/// What a sweep does with a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Nothing.
    Leave,
    /// The week's notice begins.
    Notice,
    /// The notice that was given is out of date.
    TakeBack,
    /// The time is over.
    Delete(DeletionReason),
}

impl Standing {
    /// For which reason the case will be deleted.
    ///
    /// - A draft that was finished before and then reopened goes as any other case: it holds a finished screening, perhaps a
    ///   referral, and must not be lost over a long weekend without notice.
    /// - A referred case that was closed goes as any other case, since its state says so.
    /// - So does one that a recipient has not confirmed: nobody knows that it arrived.
    pub fn reason(&self) -> DeletionReason {
        match self.state {
            CaseState::Draft if !self.finished => DeletionReason::Draft,
            CaseState::Referred if self.confirmed_at.is_some() => DeletionReason::Referred,
            CaseState::Referred | CaseState::Draft | CaseState::Screened | CaseState::Closed => {
                DeletionReason::Other
            }
        }
    }

    /// When the time of the case is over, a hold aside.
    ///
    /// A draft and any other case: so long after the last touch. A referred case: so long after the last of its recipients confirmed it
    /// first, whatever was done with it since; never by a hand-over alone.
    pub fn end(&self, retention: &Retention) -> DateTime<Utc> {
        let days = |days: u32| TimeDelta::days(days.into());
        match self.reason() {
            DeletionReason::Draft => later(self.touched_at, TimeDelta::hours(retention.draft_hours.into())),
            DeletionReason::Referred => {
                later(self.confirmed_at.unwrap_or(self.touched_at), days(retention.referred_days))
            }
            DeletionReason::Other | DeletionReason::Asked => {
                later(self.touched_at, days(retention.other_days))
            }
        }
    }

    /// When the running notice began. A notice counts no more once the case was touched, or held, or once the time was made so
    /// much longer that it came too early.
    pub fn notice(&self, retention: &Retention) -> Option<DateTime<Utc>> {
        let end = self.end(retention);
        self.noticed_at.filter(|noticed| {
            !self.held
                && self.reason() != DeletionReason::Draft
                && *noticed >= self.touched_at
                && later(*noticed, NOTICE) >= end
        })
    }

    /// When the case will be deleted, unless something is done with it.
    pub fn delete_at(&self, retention: &Retention) -> Option<DateTime<Utc>> {
        let end = self.end(retention);
        let noticed = self.notice(retention).map_or(end, |noticed| later(noticed, NOTICE));
        (!self.held).then_some(end.max(noticed))
    }

    /// What a sweep does with the case.
    pub fn step(&self, retention: &Retention, now: DateTime<Utc>) -> Step {
        let (end, reason) = (self.end(retention), self.reason());
        let stale = if self.noticed_at.is_some() { Step::TakeBack } else { Step::Leave };
        match self.notice(retention) {
            Some(noticed) if now >= end.max(later(noticed, NOTICE)) => Step::Delete(reason),
            Some(_) => Step::Leave,
            None if self.held => stale,
            None if reason == DeletionReason::Draft && now >= end => Step::Delete(reason),
            None if reason != DeletionReason::Draft && later(now, NOTICE) >= end => Step::Notice,
            None => stale,
        }
    }
}

/// A moment after another; the last one there is when there is none.
fn later(moment: DateTime<Utc>, by: TimeDelta) -> DateTime<Utc> {
    moment.checked_add_signed(by).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

#[cfg(test)]
#[path = "retention/tests.rs"]
mod tests;
