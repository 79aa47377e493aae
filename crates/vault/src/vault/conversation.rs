//! How conversations are led, and those that were put off. Whose cases they are decides as it does for everything else of a case.

use super::Vault;
use super::case::must_be_draft;
use crate::error::VaultError;
use crate::member::MemberState;
use crate::postponement::{Postponed, PostponementId};
use crate::table::log::{self, About, LogKind};
use crate::table::{case, conversation, member, postponement, retention, setting};
use chrono::{DateTime, Utc};
use screening::case::CaseId;
use screening::conversation::Conversation;
use screening::facts::Facts;
use screening::safety::Postponement;
use screening::talk::DutyToReport;

/// What changes in a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConversationChange {
    /// A meeting ends.
    End,
    /// The person takes back their consent.
    Withdrawal,
    /// Something else is noted: how the person is, a break, rights that were explained.
    Note,
}

impl ConversationChange {
    fn log_kind(self) -> LogKind {
        match self {
            Self::End => LogKind::MeetingEnded,
            Self::Withdrawal => LogKind::ConsentWithdrawn,
            Self::Note => LogKind::ConversationNoted,
        }
    }
}

impl Vault {
    /// How the conversation of a case is led; empty for a case from before that was recorded.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] and those of reading.
    pub fn conversation(&self, id: CaseId) -> Result<Conversation, VaultError> {
        self.case(id)?;
        conversation::load(&self.connection, id)
    }

    /// Keeps how the conversation of a case is led, in every state of it. That a meeting begins, [`Vault::begin_meeting`] keeps.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`], [`VaultError::CannotWrite`].
    pub fn keep_conversation(
        &mut self,
        id: CaseId,
        conversation: &Conversation,
        change: ConversationChange,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        self.change(id, change.log_kind(), now, |transaction, _| {
            conversation::keep(transaction, id, conversation)
        })
    }

    /// Keeps that a meeting begins, with the facts where somebody else interprets than before: both or neither. Whoever meets the person
    /// again has not put it off any more.
    ///
    /// # Errors
    /// [`VaultError::NotDraft`] with facts, [`VaultError::NoSuchCase`], [`VaultError::CannotWrite`].
    pub fn begin_meeting(
        &mut self,
        id: CaseId,
        conversation: &Conversation,
        facts: Option<&Facts>,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        let whose = self.whose()?;
        self.write(|transaction, writer| {
            let case = case::load(transaction, id, whose)?;
            let note = |kind| log::insert(transaction, writer, kind, About::Case(&case.code), now);
            postponement::remove_of_case(transaction, id)?;
            conversation::keep(transaction, id, conversation)?;
            note(LogKind::MeetingBegun)?;
            if let Some(facts) = facts {
                must_be_draft(&case)?;
                case::set_facts(transaction, &case, facts)?;
                note(LogKind::FactsKept)?;
            }
            case::touch(transaction, id, now)
        })
    }

    /// Puts off the conversation of a case whose meeting goes on: that it ends is kept with it.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`], [`VaultError::NotPermitted`] for whoever sees no cases, and those of writing.
    pub fn end_and_postpone(
        &mut self,
        id: CaseId,
        conversation: &Conversation,
        what: &Postponement,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        let (whose, member) = (self.whose()?, self.member.id);
        self.write(|transaction, writer| {
            let case = case::load(transaction, id, whose)?;
            let note = |kind| log::insert(transaction, writer, kind, About::Case(&case.code), now);
            conversation::keep(transaction, id, conversation)?;
            note(LogKind::MeetingEnded)?;
            postponement::insert(transaction, what, Some(id), member, now)?;
            note(LogKind::ConversationPostponed)?;
            case::touch(transaction, id, now)
        })
    }

    /// Whether somebody else than whoever has a case sees it because they review; without a case, somebody else than the member.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] and those of reading.
    pub fn is_reviewed(&self, id: Option<CaseId>) -> Result<bool, VaultError> {
        let owner = match id {
            Some(id) => {
                self.case(id)?;
                retention::load(&self.connection, id)?.owner
            }
            None => self.member.id,
        };
        let members = member::list(&self.connection)?;
        Ok(members
            .iter()
            .any(|one| one.id != owner && one.roles.reviewer && one.state == MemberState::Active))
    }

    /// Puts a conversation off: one of a case, in place of what it was put off to before, or one that no case was begun for.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`], [`VaultError::NotPermitted`] for whoever sees no cases, and those of writing.
    pub fn postpone(
        &mut self,
        what: &Postponement,
        case: Option<CaseId>,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        let (whose, member) = (self.whose()?, self.member.id);
        self.write(|transaction, writer| {
            let case = case.map(|id| case::load(transaction, id, whose)).transpose()?;
            postponement::insert(transaction, what, case.as_ref().map(|case| case.id), member, now)?;
            let about = case.as_ref().map_or(About::Vault, |case| About::Case(&case.code));
            log::insert(transaction, writer, LogKind::ConversationPostponed, about, now)
        })
    }

    /// The conversations that were put off, the earliest day first: those of the member's cases and those without a case that the member
    /// put off, or everybody's for whoever reviews.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever sees no cases, and those of reading.
    pub fn postponements(&self) -> Result<Vec<Postponed>, VaultError> {
        postponement::list(&self.connection, self.whose()?)
    }

    /// Takes a conversation that was put off out of the list: it is tried again, or never.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] where there is none that concerns the member, [`VaultError::NotPermitted`] for whoever sees no cases,
    /// and those of writing.
    pub fn remove_postponement(&mut self, id: PostponementId, now: DateTime<Utc>) -> Result<(), VaultError> {
        let whose = self.whose()?;
        self.write(|transaction, writer| {
            if !postponement::remove(transaction, id, whose)? {
                return Err(VaultError::NoSuchCase);
            }
            log::insert(transaction, writer, LogKind::PostponementRemoved, About::Vault, now)
        })
    }

    /// What the officers of this institution must report; nothing where nobody has set it. Everybody works by it.
    ///
    /// # Errors
    /// Those of reading.
    pub fn duty(&self) -> Result<Option<DutyToReport>, VaultError> {
        setting::duty(&self.connection)
    }

    /// Sets what the officers of this institution must report; nothing takes it back.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator; those of writing.
    pub fn set_duty(&mut self, duty: Option<&DutyToReport>, now: DateTime<Utc>) -> Result<(), VaultError> {
        self.must_administer()?;
        self.write(|transaction, writer| {
            setting::set_duty(transaction, duty)?;
            log::insert(transaction, writer, LogKind::SettingsSet, About::Vault, now)
        })
    }
}
