//! What is done to the cases of an open vault: by an officer to the own ones, by a reviewer to all. How long they are kept, and
//! the list that says so, stand in `vault/retention`.
//!
//! A case that does not concern the member is none ([`VaultError::NoSuchCase`]): not even that it exists is told. Whoever may see no
//! case at all is refused ([`VaultError::NotPermitted`]); that stands for every method here and is not repeated at each.
//!
//! A case is a draft until it is frozen. Only a draft takes answers and facts; only a frozen case is decided on and
//! referred. A frozen screening is never changed: a case that is reopened and frozen again has two.

use super::Vault;
use crate::error::VaultError;
use crate::member::Member;
use crate::opinion::Opinion;
use crate::random;
use crate::table::case::{self, NewCase, Search, Whose};
use crate::table::log::{self, About, LogKind};
use crate::table::{answer, conversation, referral, screening as frozen};
use chrono::{DateTime, Utc};
use rusqlite::Transaction;
use screening::answer::Answer;
use screening::case::{Case, CaseCode, CaseId, CaseState, Decision};
use screening::consent::ReferralRecord;
use screening::conversation::Conversation;
use screening::facts::Facts;
use screening::id::{InstrumentId, QuestionId};
use screening::interview::{Change, Progress};
use screening::screening::Screening;
use std::collections::BTreeMap;

/// How often a code is drawn anew: with a million cases one draw in 700 is taken.
const CODE_DRAWS: usize = 16;

impl Vault {
    /// Starts a case, with a new id and a code that no other case of this vault has.
    ///
    /// # Errors
    /// [`VaultError::NoRandomBytes`] and those of writing.
    pub fn start_case(&mut self, new: NewCase, now: DateTime<Utc>) -> Result<Case, VaultError> {
        let (whose, owner) = (self.whose()?, self.member.id);
        let (facts, conversation) = (new.facts.clone(), new.conversation.clone());
        let mut case = draft(new, now)?;
        self.write(|transaction, writer| {
            for _ in 0..CODE_DRAWS {
                if case::insert(transaction, &case, &facts, owner)? {
                    log::insert(transaction, writer, LogKind::CaseStarted, About::Case(&case.code), now)?;
                    if conversation != Conversation::default() {
                        conversation::keep(transaction, case.id, &conversation)?;
                    }
                    return case::load(transaction, case.id, whose);
                }
                case.code = CaseCode::from_random(random::bytes()?);
            }
            Err(VaultError::NoRandomBytes)
        })
    }

    /// The instrument that this member took last, as long as that case is kept.
    ///
    /// # Errors
    /// Those of reading.
    pub fn latest_instrument(&self) -> Result<Option<InstrumentId>, VaultError> {
        case::latest_instrument(&self.connection, self.member.id)
    }

    /// How many cases a search finds in all.
    ///
    /// # Errors
    /// Those of reading.
    pub fn count_cases(&self, search: &Search) -> Result<u32, VaultError> {
        case::count(&self.connection, search, self.whose()?)
    }

    /// The cases whose questions are finished and that are not closed, the one touched last first.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever sees no cases, and those of reading.
    pub fn unfinished_cases(&self) -> Result<Vec<Case>, VaultError> {
        case::unfinished(&self.connection, self.whose()?)
    }

    /// A case.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] and those of reading.
    pub fn case(&self, id: CaseId) -> Result<Case, VaultError> {
        case::load(&self.connection, id, self.whose()?)
    }

    /// What the officer noted about the situation.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] and those of reading.
    pub fn facts(&self, id: CaseId) -> Result<Facts, VaultError> {
        self.case(id)?;
        case::facts(&self.connection, id)
    }

    /// Every answer that is kept, those of hidden questions too.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] and those of reading.
    pub fn answers(&self, id: CaseId) -> Result<BTreeMap<QuestionId, Answer>, VaultError> {
        self.case(id)?;
        answer::load(&self.connection, id)
    }

    /// Keeps a change of the interview: the answer, how far the interview has come, and a row in the log. The answer is
    /// on the disk when this returns. [`Case::touched_at`] may lie up to a minute before it.
    ///
    /// # Errors
    /// [`VaultError::NotDraft`], [`VaultError::NoSuchCase`], [`VaultError::CannotWrite`].
    pub fn keep(&mut self, id: CaseId, change: &Change, progress: Progress) -> Result<(), VaultError> {
        let kind = if change.answer.is_some() { LogKind::AnswerKept } else { LogKind::AnswerTakenBack };
        let whose = self.whose()?;
        self.write(|transaction, writer| {
            let case = case::load(transaction, id, whose)?;
            must_be_draft(&case)?;
            answer::keep(transaction, id, change)?;
            case::advance(transaction, &case, progress, change.at)?;
            log::insert(transaction, writer, kind, About::Case(&case.code), change.at)
        })
    }

    /// Keeps the facts; the case is then found by their municipality.
    ///
    /// # Errors
    /// [`VaultError::NotDraft`], [`VaultError::NoSuchCase`], [`VaultError::CannotWrite`].
    pub fn keep_facts(&mut self, id: CaseId, facts: &Facts, now: DateTime<Utc>) -> Result<(), VaultError> {
        self.change(id, LogKind::FactsKept, now, |transaction, case| {
            must_be_draft(case)?;
            case::set_facts(transaction, case, facts)
        })
    }

    /// Sets the language in which the person is asked, as a tag. Allowed in every state: the rights are explained in it too.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`], [`VaultError::CannotWrite`].
    pub fn set_person_language(
        &mut self,
        id: CaseId,
        language: &str,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        self.change(id, LogKind::PersonLanguageSet, now, |transaction, _| {
            case::set_person_language(transaction, id, language)
        })
    }

    /// Keeps a frozen screening; the case is then screened.
    ///
    /// # Errors
    /// [`VaultError::NotDraft`], [`VaultError::NoSuchCase`], [`VaultError::CannotWrite`].
    pub fn freeze(&mut self, id: CaseId, screening: &Screening) -> Result<(), VaultError> {
        self.change(id, LogKind::CaseFrozen, screening.at, |transaction, case| {
            must_be_draft(case)?;
            frozen::insert(transaction, id, screening)?;
            case::set_state(transaction, id, CaseState::Screened)
        })
    }

    /// Makes the case a draft again. The screenings, decisions and referrals that it has stay. A draft stays as it is.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`], [`VaultError::CannotWrite`].
    pub fn reopen(&mut self, id: CaseId, now: DateTime<Utc>) -> Result<(), VaultError> {
        self.change(id, LogKind::CaseReopened, now, |transaction, _| {
            case::set_state(transaction, id, CaseState::Draft)
        })
    }

    /// The latest frozen screening, also of a case that was reopened since.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] and those of reading.
    pub fn screening(&self, id: CaseId) -> Result<Option<Screening>, VaultError> {
        self.case(id)?;
        frozen::latest(&self.connection, id)
    }

    /// Keeps the officer's decision on the latest screening; an earlier one stays in the table and counts no more.
    ///
    /// # Errors
    /// [`VaultError::NotScreened`], [`VaultError::NoSuchCase`], [`VaultError::CannotWrite`].
    pub fn decide(&mut self, id: CaseId, decision: &Decision, now: DateTime<Utc>) -> Result<(), VaultError> {
        let member = self.member.id;
        self.change(id, LogKind::Decided, now, |transaction, case| {
            must_be_screened(transaction, case)?;
            frozen::decide(transaction, id, decision, member, now)
        })
    }

    /// Keeps what a reviewer thinks of the latest screening, beside the decision on it, which stays as it is.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever does not review, [`VaultError::SamePerson`] for whoever decided,
    /// [`VaultError::NotScreened`] where nobody has decided, [`VaultError::NoSuchCase`], [`VaultError::CannotWrite`].
    pub fn give_opinion(
        &mut self,
        id: CaseId,
        opinion: &Decision,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        let member = self.member.id;
        if !self.member.roles.reviewer {
            return Err(VaultError::NotPermitted);
        }
        self.change(id, LogKind::OpinionGiven, now, |transaction, case| {
            must_be_screened(transaction, case)?;
            if frozen::decision(transaction, id)?.is_none() {
                return Err(VaultError::NotScreened);
            }
            if frozen::decided_by(transaction, id)? == Some(member) {
                return Err(VaultError::SamePerson);
            }
            frozen::add_opinion(transaction, id, opinion, member, now)
        })
    }

    /// The second opinions on the latest screening, the first one first.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] and those of reading.
    pub fn opinions(&self, id: CaseId) -> Result<Vec<Opinion>, VaultError> {
        self.case(id)?;
        frozen::opinions(&self.connection, id)
    }

    /// Whether the member may give a second opinion on the latest screening: whoever reviews, and did not decide.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] and those of reading.
    pub fn may_give_opinion(&self, id: CaseId) -> Result<bool, VaultError> {
        self.case(id)?;
        let decided = frozen::decision(&self.connection, id)?.is_some();
        let own = frozen::decided_by(&self.connection, id)? == Some(self.member.id);
        Ok(self.member.roles.reviewer && decided && !own)
    }

    /// The latest decision on the latest screening: nothing when the case was frozen anew since.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] and those of reading.
    pub fn decision(&self, id: CaseId) -> Result<Option<Decision>, VaultError> {
        self.case(id)?;
        frozen::decision(&self.connection, id)
    }

    /// The referrals of a case, in the order in which they were recorded.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] and those of reading.
    pub fn referrals(&self, id: CaseId) -> Result<Vec<ReferralRecord>, VaultError> {
        self.case(id)?;
        referral::load(&self.connection, id)
    }

    /// Closes the case, whatever its state.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`], [`VaultError::CannotWrite`].
    pub fn close_case(&mut self, id: CaseId, now: DateTime<Utc>) -> Result<(), VaultError> {
        self.change(id, LogKind::CaseClosed, now, |transaction, _| {
            case::set_state(transaction, id, CaseState::Closed)
        })
    }

    /// Changes a case, with its row in the log, in one transaction.
    pub(super) fn change(
        &mut self,
        id: CaseId,
        kind: LogKind,
        now: DateTime<Utc>,
        what: impl FnOnce(&Transaction<'_>, &Case) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let whose = self.whose()?;
        self.write(|transaction, writer| {
            let case = case::load(transaction, id, whose)?;
            what(transaction, &case)?;
            case::touch(transaction, id, now)?;
            log::insert(transaction, writer, kind, About::Case(&case.code), now)
        })
    }

    /// Whose cases the member may see.
    pub(super) fn whose(&self) -> Result<Whose, VaultError> {
        whose(&self.member)
    }
}

/// A case that begins, with a new id and a code that another case may have.
pub(super) fn draft(new: NewCase, now: DateTime<Utc>) -> Result<Case, VaultError> {
    Ok(Case {
        id: CaseId(uuid::Builder::from_random_bytes(random::bytes()?).into_uuid()),
        code: CaseCode::from_random(random::bytes()?),
        instrument: new.instrument,
        instrument_version: new.instrument_version,
        started_at: now,
        touched_at: now,
        state: CaseState::Draft,
        person_language: new.person_language,
        municipality: new.facts.municipality,
        answered: 0,
        shown: 0,
        decided: false,
    })
}

/// Whose cases a member may see.
pub(super) fn whose(member: &Member) -> Result<Whose, VaultError> {
    match (member.roles.reviewer, member.roles.officer) {
        (true, _) => Ok(None),
        (false, true) => Ok(Some(member.id)),
        (false, false) => Err(VaultError::NotPermitted),
    }
}

pub(super) fn must_be_draft(case: &Case) -> Result<(), VaultError> {
    match case.state {
        CaseState::Draft => Ok(()),
        CaseState::Screened | CaseState::Referred | CaseState::Closed => Err(VaultError::NotDraft),
    }
}

pub(super) fn must_be_screened(transaction: &Transaction<'_>, case: &Case) -> Result<(), VaultError> {
    match case.state {
        CaseState::Screened | CaseState::Referred => Ok(()),
        // A draft may be closed without a screening.
        CaseState::Closed if frozen::latest(transaction, case.id)?.is_some() => Ok(()),
        CaseState::Draft | CaseState::Closed => Err(VaultError::NotScreened),
    }
}
