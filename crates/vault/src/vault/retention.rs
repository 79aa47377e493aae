//! How long cases are kept, and how they go: the sweep, holds, and deletion on demand. When a case is due is decided in
//! `crate::retention`.
//!
//! The sweep runs over everybody's cases, whoever opened the vault and in whatever role: it shows nothing of them.

use super::Vault;
use crate::database;
use crate::error::VaultError;
use crate::retention::{Deletion, DeletionReason, HOLD_REASON_MAX, Hold, Keeping, ListedCase, Step, Sweep};
use crate::settings::Retention;
use crate::table::case::{self, Search};
use crate::table::log::{self, About, LogKind, LogWriter};
use crate::table::retention::{self, Kept};
use crate::table::{deletion, draft, postponement, receipt, setting};
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, Transaction};
use screening::case::{Case, CaseCode, CaseId, CaseState};

/// How many cases go in one transaction: the write-ahead log stays small, on a nearly full disk too.
const TOGETHER: usize = 200;

/// How far forward a clock may move between two rows of the log: a vault that lay untouched for longer is swept a day later.
const FORWARD_MAX: TimeDelta = TimeDelta::days(400);
/// How far back a clock is put right without anybody's doing.
const BACK_MAX: TimeDelta = TimeDelta::minutes(10);
/// How long a clock has to run without a jump before it is believed.
const QUIET: TimeDelta = TimeDelta::days(1);
/// How many rows of the log are looked at in any case: a clock that went back and forth again shows only further down.
const ROWS: u32 = 500;

impl Vault {
    /// A page of the cases that a search finds, the one touched last first, with how long each is kept.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever sees no cases, and those of reading.
    pub fn cases(&self, search: &Search) -> Result<Vec<ListedCase>, VaultError> {
        let cases = case::list(&self.connection, search, self.whose()?)?;
        let periods = self.settings()?.retention;
        cases.into_iter().map(|case| self.listed(case, &periods)).collect()
    }

    /// How long a case is kept.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`], [`VaultError::NotPermitted`] for whoever sees no cases, and those of reading.
    pub fn keeping(&self, id: CaseId) -> Result<Keeping, VaultError> {
        self.case(id)?;
        Ok(keeping(retention::load(&self.connection, id)?, &self.settings()?.retention))
    }

    /// Keeps a case beyond its time, for a reason of 1 to [`HOLD_REASON_MAX`] characters; an earlier reason is replaced. That
    /// is no touch: when the case is released, its time is what it was.
    ///
    /// # Errors
    /// [`VaultError::InvalidReason`], [`VaultError::NoSuchCase`], [`VaultError::NotPermitted`] for whoever sees no cases, and
    /// those of writing.
    pub fn hold(&mut self, id: CaseId, reason: &str, now: DateTime<Utc>) -> Result<(), VaultError> {
        let (whose, reason) = (self.whose()?, reason.trim());
        if reason.is_empty() || reason.chars().count() > HOLD_REASON_MAX {
            return Err(VaultError::InvalidReason);
        }
        let hold = Hold { reason: reason.to_owned(), by: self.member.id, at: now };
        self.write(|transaction, writer| {
            let case = case::load(transaction, id, whose)?;
            retention::set_hold(transaction, id, Some(&hold))?;
            log::insert(transaction, writer, LogKind::CaseHeld, About::Case(&case.code), now)
        })
    }

    /// Keeps a case no longer than any other. Where its time is nearly over, or over, the week's notice begins now. A case that
    /// is not held stays as it is.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`], [`VaultError::NotPermitted`] for whoever sees no cases, and those of writing.
    pub fn release(&mut self, id: CaseId, now: DateTime<Utc>) -> Result<(), VaultError> {
        let (whose, periods) = (self.whose()?, self.settings()?.retention);
        self.write(|transaction, writer| {
            let case = case::load(transaction, id, whose)?;
            if retention::load(transaction, id)?.hold.is_none() {
                return Ok(());
            }
            retention::set_hold(transaction, id, None)?;
            if retention::load(transaction, id)?.standing.step(&periods, now) == Step::Notice {
                retention::set_notice(transaction, id, Some(now))?;
            }
            log::insert(transaction, writer, LogKind::CaseReleased, About::Case(&case.code), now)
        })
    }

    /// Deletes the case and all that hangs on it: the bytes are overwritten, and the pages given back to the disk. That a case
    /// of this code was deleted stays, and who asked for it.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`], [`VaultError::NotPermitted`] for whoever sees no cases, [`VaultError::CannotWrite`]. The case
    /// may be deleted already when writing fails: then its encrypted pages stay in the write-ahead log until the vault is
    /// locked.
    pub fn delete_case(&mut self, id: CaseId, now: DateTime<Utc>) -> Result<(), VaultError> {
        let (whose, member) = (self.whose()?, Some(self.member.id));
        self.write(|transaction, writer| {
            let case = case::load(transaction, id, whose)?.code;
            let deletion = Deletion { case, reason: DeletionReason::Asked, at: now, member };
            delete(transaction, writer, id, &deletion)?;
            database::give_pages_back(transaction)
        })?;
        self.forget_deleted(now)
    }

    /// Deletes what is due, and begins and takes back notices. Looks at everybody's cases, whoever opened the vault.
    ///
    /// A draft goes when its time is over. Any other case goes when its time is over and the list has said so for a week
    /// ([`crate::retention::NOTICE`]); a held one stays. What goes leaves its code, the reason and the time, nothing else.
    ///
    /// What somebody began to type for no case ([`Vault::keep_draft`]) goes when a draft of that age would, and so does a conversation
    /// that was put off to a day so long ago ([`Vault::postpone`]).
    ///
    /// A clock that jumps deletes nothing: where `now` lies before the newest row of the log, or where the log shows within the
    /// last day that the clock was put back, or forward by more than 400 days, the sweep does nothing and says so.
    ///
    /// # Errors
    /// Those of reading and writing. What went before the error is gone, whole cases each; the next sweep goes on.
    pub fn sweep(&mut self, now: DateTime<Utc>) -> Result<Sweep, VaultError> {
        let Some(Plan { due, notices }) = plan(&self.connection, now)? else {
            return Ok(Sweep { clock_doubtful: true, ..Sweep::default() });
        };
        let mut sweep = Sweep::default();
        // Deletions first: on a full disk they make room for the rest.
        for together in due.chunks(TOGETHER) {
            self.as_program(|vault| vault.delete_due(together, now))?;
            for (_, _, reason) in together {
                sweep.count(*reason);
            }
        }
        let drafts = self.write(|transaction, _| {
            let kept = setting::settings(transaction)?.retention.draft_hours;
            let before = now - TimeDelta::hours(kept.into());
            let put_off = postponement::remove_before(transaction, before.date_naive())?;
            Ok(draft::remove_older(transaction, before)? + put_off)
        })?;
        if drafts > 0 {
            database::checkpoint(&self.connection)?;
        }
        if drafts > 0 || !due.is_empty() {
            self.renew_snapshots(now)?;
        }
        for together in notices.chunks(TOGETHER) {
            self.write(|transaction, _| {
                together
                    .iter()
                    .try_for_each(|(id, noticed)| retention::set_notice(transaction, *id, *noticed))
            })?;
        }
        sweep.noticed = begun(&notices);
        Ok(sweep)
    }

    /// The latest deletions, the latest first.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator, and those of reading.
    pub fn deletions(&self, limit: u32) -> Result<Vec<Deletion>, VaultError> {
        self.must_administer()?;
        deletion::newest(&self.connection, limit)
    }

    fn listed(&self, case: Case, periods: &Retention) -> Result<ListedCase, VaultError> {
        let kept = retention::load(&self.connection, case.id)?;
        let (owner, owner_name) = (kept.owner, kept.owner_name.clone());
        let progress = match case.state {
            CaseState::Referred => Some(receipt::progress(&self.connection, case.id)?),
            CaseState::Draft | CaseState::Screened | CaseState::Closed => None,
        };
        Ok(ListedCase { case, owner, owner_name, progress, keeping: keeping(kept, periods) })
    }

    fn delete_due(
        &mut self,
        due: &[(CaseId, CaseCode, DeletionReason)],
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        self.write(|transaction, writer| {
            for (id, code, reason) in due {
                let deletion = Deletion { case: code.clone(), reason: *reason, at: now, member: None };
                delete(transaction, writer, *id, &deletion)?;
            }
            database::give_pages_back(transaction)
        })?;
        database::checkpoint(&self.connection)
    }

    /// After a deletion on demand: no page of the case stays in the write-ahead log, nor in a copy of the vault beside it.
    fn forget_deleted(&self, now: DateTime<Utc>) -> Result<(), VaultError> {
        database::checkpoint(&self.connection)?;
        self.renew_snapshots(now)
    }

    /// Does something in nobody's name.
    fn as_program<T>(&mut self, what: impl FnOnce(&mut Self) -> T) -> T {
        let member = self.writer.member.take();
        let done = what(self);
        self.writer.member = member;
        done
    }
}

/// What a sweep has to do.
struct Plan {
    due: Vec<(CaseId, CaseCode, DeletionReason)>,
    notices: Vec<(CaseId, Option<DateTime<Utc>>)>,
}

/// What a sweep has to do now; nothing is known where the clock is doubtful.
fn plan(connection: &Connection, now: DateTime<Utc>) -> Result<Option<Plan>, VaultError> {
    if is_clock_doubtful(connection, now)? {
        return Ok(None);
    }
    let periods = setting::settings(connection)?.retention;
    let (mut due, mut notices) = (Vec::new(), Vec::new());
    for kept in retention::candidates(connection, &periods, now)? {
        match kept.standing.step(&periods, now) {
            Step::Leave => {}
            Step::Notice => notices.push((kept.id, Some(now))),
            Step::TakeBack => notices.push((kept.id, None)),
            Step::Delete(reason) => due.push((kept.id, kept.code, reason)),
        }
    }
    Ok(Some(Plan { due, notices }))
}

/// What a sweep would do now. Does nothing of it.
pub(super) fn foresee(connection: &Connection, now: DateTime<Utc>) -> Result<Sweep, VaultError> {
    let mut sweep = Sweep::default();
    match plan(connection, now)? {
        None => sweep.clock_doubtful = true,
        Some(Plan { due, notices }) => {
            for (_, _, reason) in due {
                sweep.count(reason);
            }
            sweep.noticed = begun(&notices);
        }
    }
    Ok(sweep)
}

fn begun(notices: &[(CaseId, Option<DateTime<Utc>>)]) -> u32 {
    let begun = notices.iter().filter(|(_, noticed)| noticed.is_some()).count();
    u32::try_from(begun).unwrap_or(u32::MAX)
}

/// Whether the clock cannot be believed: it is behind the log, or the log shows that it jumped within the last day.
///
/// A row from after `now` was written by a clock that was wrong then; it tells nothing about when it was put right.
fn is_clock_doubtful(connection: &Connection, now: DateTime<Utc>) -> Result<bool, VaultError> {
    let lately = |at: DateTime<Utc>| at <= now && now - at < QUIET;
    let (mut after, mut looked) = (now, 0_u32);
    let found = log::each_time(connection, |before| {
        let back = if looked == 0 { TimeDelta::zero() } else { BACK_MAX };
        let jumped = before - after > back || after - before > FORWARD_MAX;
        let doubtful = jumped && (lately(before) || lately(after));
        looked += 1;
        after = before;
        (doubtful || looked >= ROWS && !lately(before)).then_some(doubtful)
    });
    Ok(found?.unwrap_or(false))
}

fn keeping(kept: Kept, periods: &Retention) -> Keeping {
    let standing = kept.standing;
    Keeping {
        delete_at: standing.delete_at(periods),
        noticed: standing.notice(periods).is_some(),
        as_draft: standing.reason() == DeletionReason::Draft,
        hold: kept.hold,
    }
}

/// Deletes a case, with its record and its row in the log.
fn delete(
    transaction: &Transaction<'_>,
    writer: &LogWriter,
    id: CaseId,
    deletion: &Deletion,
) -> Result<(), VaultError> {
    case::delete(transaction, id)?;
    deletion::insert(transaction, deletion)?;
    log::insert(transaction, writer, LogKind::CaseDeleted, About::Case(&deletion.case), deletion.at)
}
