//! What `benches/vault` needs and no release has (feature `measure`): a large vault in minutes, and the same vault without
//! encryption, which runs the very statements that the real one runs.
//!
//! **Architecture invariant:** only the bench asks for this feature; no program of ours is built with it.

use super::Vault;
use super::case::draft;
use crate::database;
use crate::error::VaultError;
use crate::member::MemberId;
use crate::random;
use crate::table::answer;
use crate::table::case::{self, NewCase, Search};
use crate::table::log::{self, About, LogKind};
use chrono::{DateTime, TimeDelta, Utc};
use screening::case::{Case, CaseCode};
use screening::interview::Change;
use std::sync::atomic::Ordering;

/// How many cases go into one transaction while a vault is filled.
const TOGETHER: u32 = 1000;

/// Every so many cases belong to the second member.
const OF_SECOND: u32 = 20;

/// Leaves the encryption out of every vault that this process opens from now on.
pub fn without_encryption() {
    database::PLAIN.store(true, Ordering::Relaxed);
}

impl Vault {
    /// Adds so many cases, a second apart, each with the same answers and a row in the log for each. Every twentieth belongs to
    /// the member with the number 2. Not durable while it lasts.
    ///
    /// # Errors
    /// Those of writing.
    pub fn fill(
        &mut self,
        cases: u32,
        new: impl Fn(u32) -> NewCase,
        answers: &[Change],
        from: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        let set = |vault: &Self, pragmas| vault.connection.execute_batch(pragmas);
        set(self, "PRAGMA synchronous = OFF; PRAGMA cache_size = -524288")?;
        for first in (0..cases).step_by(TOGETHER as usize) {
            self.write(|transaction, writer| {
                for number in first..cases.min(first + TOGETHER) {
                    let now = from + TimeDelta::seconds(number.into());
                    let owner = MemberId(if number % OF_SECOND == 0 { 2 } else { 1 });
                    let new = new(number);
                    let facts = new.facts.clone();
                    let mut case = draft(new, now)?;
                    case.answered = u32::try_from(answers.len()).unwrap_or(u32::MAX);
                    case.shown = 40;
                    while !case::insert(transaction, &case, &facts, owner)? {
                        case.code = CaseCode::from_random(random::bytes()?);
                    }
                    log::insert(transaction, writer, LogKind::CaseStarted, About::Case(&case.code), now)?;
                    for change in answers {
                        answer::keep(transaction, case.id, change)?;
                        log::insert(transaction, writer, LogKind::AnswerKept, About::Case(&case.code), now)?;
                    }
                }
                Ok(())
            })?;
        }
        set(self, "PRAGMA synchronous = FULL; PRAGMA cache_size = -2000")?;
        Ok(())
    }

    /// A page of the cases of one member, or of everybody.
    ///
    /// # Errors
    /// Those of reading.
    pub fn cases_of(&self, whose: Option<u32>, search: &Search) -> Result<Vec<Case>, VaultError> {
        case::list(&self.connection, search, whose.map(MemberId))
    }

    /// How many cases of one member, or of everybody, a text finds.
    ///
    /// # Errors
    /// Those of reading.
    pub fn count_of(&self, whose: Option<u32>, text: &str) -> Result<u32, VaultError> {
        case::count(
            &self.connection,
            &Search { text: text.to_owned(), ..Search::default() },
            whose.map(MemberId),
        )
    }
}
