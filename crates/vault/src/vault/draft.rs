//! What the member has typed and not saved yet: kept as it is typed, so that no lock, end or crash loses it.
//!
//! A draft is the member's own: nobody else sees it, and no export, document or score has it. It goes with its case and with its
//! member. The log has no row for it: nothing was done yet, and a row for each letter would tell how somebody types.

use super::Vault;
use crate::error::VaultError;
use crate::table::{case, draft};
use chrono::{DateTime, Utc};
use screening::case::CaseId;
use std::collections::BTreeMap;

/// The longest name of a field, in bytes.
pub const FIELD_MAX: usize = 200;

/// The longest draft, in bytes: more than any field takes.
pub const TEXT_MAX: usize = 64 * 1024;

impl Vault {
    /// Keeps what is typed in a field of a case, or outside of every case; an empty text forgets it. On the disk when this returns.
    /// Allowed in every state of the case: reasons are typed when nothing else can be changed any more.
    ///
    /// # Errors
    /// [`VaultError::InvalidDraft`] beyond [`FIELD_MAX`] or [`TEXT_MAX`], [`VaultError::NoSuchCase`], [`VaultError::NotPermitted`] for whoever
    /// sees no case, [`VaultError::CannotWrite`].
    pub fn keep_draft(
        &mut self,
        case: Option<CaseId>,
        field: &str,
        text: &str,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        if field.is_empty() || field.len() > FIELD_MAX || text.len() > TEXT_MAX {
            return Err(VaultError::InvalidDraft);
        }
        self.must_see(case)?;
        let member = self.member.id;
        self.write(|t, _| match text {
            "" => draft::remove(t, member, case, field),
            text => draft::keep(t, member, case, field, text, now),
        })
    }

    /// What the member has typed in a case, or outside of every case, by field.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`], [`VaultError::NotPermitted`], and those of reading.
    pub fn drafts(&self, case: Option<CaseId>) -> Result<BTreeMap<String, String>, VaultError> {
        self.must_see(case)?;
        draft::load(&self.connection, self.member.id, case)
    }

    fn must_see(&self, case: Option<CaseId>) -> Result<(), VaultError> {
        match case {
            Some(id) => case::load(&self.connection, id, self.whose()?).map(drop),
            None => Ok(()),
        }
    }
}
