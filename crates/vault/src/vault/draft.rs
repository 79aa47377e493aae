//! Drafts: what somebody is typing and has not sent yet. Nothing typed is lost when the vault locks, the program ends or the power goes.
//!
//! Each is its member's own: nobody else sees it, not even a reviewer. It is in the database, so also in backups and snapshots, and in
//! no export. The caller decides which fields are kept, and never keeps a secret here.

use super::Vault;
use crate::error::VaultError;
use crate::table::{case, draft};
use chrono::{DateTime, Utc};
use screening::case::CaseId;
use std::collections::BTreeMap;

/// The most bytes of the key of a field.
pub const DRAFT_FIELD_MAX: usize = 120;

/// The most characters of a draft: more than any field takes, since what is too long is typed before it is shortened, and as much as a
/// whole questionnaire answered alone.
pub const DRAFT_TEXT_MAX: usize = 50_000;

impl Vault {
    /// Keeps what is being typed in a field, in place of what was kept for it before. It is on the disk when this returns. An empty
    /// text drops the draft.
    ///
    /// The state of the case does not matter: the reason of a decision is typed when the case is frozen.
    ///
    /// # Errors
    /// [`VaultError::InvalidField`], [`VaultError::DraftTooLong`], [`VaultError::NoSuchCase`],
    /// [`VaultError::NotPermitted`], [`VaultError::CannotWrite`].
    pub fn keep_draft(
        &mut self,
        case: Option<CaseId>,
        field: &str,
        text: &str,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        if text.is_empty() {
            return self.drop_draft(case, field);
        }
        must_be_field(field)?;
        if text.chars().count() > DRAFT_TEXT_MAX {
            return Err(VaultError::DraftTooLong);
        }
        self.must_see(case)?;
        let member = self.member.id;
        // No row in the log: nothing was done to a case yet, and a row for each pause would tell how somebody types.
        self.write(|transaction, _| draft::keep(transaction, case, member, field, text, now))
    }

    /// The drafts of the member who is in, by the keys of their fields: those of a case, or those that belong to none.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`], [`VaultError::NotPermitted`], and those of reading.
    pub fn drafts(&self, case: Option<CaseId>) -> Result<BTreeMap<String, String>, VaultError> {
        self.must_see(case)?;
        draft::load(&self.connection, case, self.member.id)
    }

    /// Takes a draft away, when what was typed is kept elsewhere or given up. Does nothing where there is none.
    ///
    /// # Errors
    /// [`VaultError::InvalidField`], [`VaultError::NoSuchCase`], [`VaultError::NotPermitted`],
    /// [`VaultError::CannotWrite`].
    pub fn drop_draft(&mut self, case: Option<CaseId>, field: &str) -> Result<(), VaultError> {
        must_be_field(field)?;
        self.must_see(case)?;
        let member = self.member.id;
        self.write(|transaction, _| draft::remove(transaction, case, member, field))
    }

    fn must_see(&self, case: Option<CaseId>) -> Result<(), VaultError> {
        case.map_or(Ok(()), |case| case::load(&self.connection, case, self.whose()?).map(drop))
    }
}

fn must_be_field(field: &str) -> Result<(), VaultError> {
    let sound = !field.is_empty() && field.len() <= DRAFT_FIELD_MAX && !field.chars().any(char::is_control);
    if sound { Ok(()) } else { Err(VaultError::InvalidField) }
}
