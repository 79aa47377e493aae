//! The export of many cases at once, which takes two people.

use super::Vault;
use crate::error::VaultError;
use crate::member::MemberId;
use crate::passphrase::Passphrase;
use crate::table::case::{self, Search};
use crate::table::log::{self, About, LogKind};
use crate::table::member as members;
use chrono::{DateTime, Utc};
use screening::answer::Answer;
use screening::case::{CaseCode, CaseState, Decision};
use screening::consent::ReferralRecord;
use screening::conversation::Conversation;
use screening::facts::Facts;
use screening::id::{InstrumentId, QuestionId};
use screening::screening::Screening;
use serde::Serialize;
use std::collections::BTreeMap;

/// A second member, who agreed by their passphrase. Made by [`Vault::second_person`] only.
pub struct SecondPerson(MemberId);

/// A whole case, in plain: for whoever is allowed to have it outside the vault.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ExportedCase {
    /// The code.
    pub code: CaseCode,
    /// The instrument.
    pub instrument: InstrumentId,
    /// Its version when the case began.
    pub instrument_version: u32,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// How far it has come.
    pub state: &'static str,
    /// The officer's notes about the situation.
    pub facts: Facts,
    /// Every answer that is kept.
    pub answers: BTreeMap<QuestionId, Answer>,
    /// How the conversation was led.
    pub conversation: Conversation,
    /// The latest frozen screening.
    pub screening: Option<Screening>,
    /// The officer's decision on it.
    pub decision: Option<Decision>,
    /// What others think of it.
    pub opinions: Vec<Decision>,
    /// What was handed over.
    pub referrals: Vec<ReferralRecord>,
}

impl Vault {
    /// Lets a second member agree to an export, by their own passphrase.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`]; [`VaultError::SamePerson`] for the passphrase of whoever opened the vault;
    /// [`VaultError::NotActive`], [`VaultError::Wait`], [`VaultError::OutOfMemory`].
    pub fn second_person(
        &self,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<SecondPerson, VaultError> {
        let opened = self.try_open(passphrase, now)?;
        let member = members::load(&self.connection, MemberId(opened.slot))?;
        if member.id == self.member.id {
            return Err(VaultError::SamePerson);
        }
        if member.state != crate::member::MemberState::Active {
            return Err(VaultError::NotActive);
        }
        Ok(SecondPerson(member.id))
    }

    /// Every case, in plain, with a row in the log that names both people. The cases of one code each, in the order of the list.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever does not review; those of reading and writing.
    pub fn export_cases(
        &mut self,
        second: &SecondPerson,
        now: DateTime<Utc>,
    ) -> Result<Vec<ExportedCase>, VaultError> {
        if !self.member.roles.reviewer {
            return Err(VaultError::NotPermitted);
        }
        let second = second.0;
        // The row first: no case leaves without it.
        self.write(|t, writer| log::insert(t, writer, LogKind::CasesExported, About::Member(second), now))?;
        let every = Search { text: String::new(), offset: 0, limit: u32::MAX, ..Search::default() };
        let cases = case::list(&self.connection, &every, None)?;
        cases.into_iter().map(|case| self.exported(case)).collect()
    }

    fn exported(&self, case: screening::case::Case) -> Result<ExportedCase, VaultError> {
        let id = case.id;
        Ok(ExportedCase {
            code: case.code,
            instrument: case.instrument,
            instrument_version: case.instrument_version,
            started_at: case.started_at,
            state: CaseState::as_str(case.state),
            facts: self.facts(id)?,
            answers: self.answers(id)?,
            conversation: self.conversation(id)?,
            screening: self.screening(id)?,
            decision: self.decision(id)?,
            opinions: self.opinions(id)?.into_iter().map(|one| one.opinion).collect(),
            referrals: self.referrals(id)?,
        })
    }
}
