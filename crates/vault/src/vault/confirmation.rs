//! What the institution has compared with its source.

use super::Vault;
use crate::confirmation::{Comparison, Confirmation};
use crate::error::VaultError;
use crate::table::confirmation;
use crate::table::log::{self, About, LogKind};
use chrono::{DateTime, Utc};

impl Vault {
    /// Every claim that was compared, in the order of their ids. Everybody works by it.
    ///
    /// # Errors
    /// Those of reading.
    pub fn confirmations(&self) -> Result<Vec<Confirmation>, VaultError> {
        confirmation::list(&self.connection)
    }

    /// Notes what was found of some claims, each given by its id and the digest of what it says; whatever was noted of them before gives way.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator, [`VaultError::InvalidComparison`]; those of writing.
    pub fn confirm<'a>(
        &mut self,
        claims: impl IntoIterator<Item = (&'a str, &'a str)>,
        found: &Comparison,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        self.must_administer()?;
        let found = found.sound(now).ok_or(VaultError::InvalidComparison)?;
        let member = self.member.id;
        self.write(|t, writer| {
            for (claim, digest) in claims {
                let (claim, digest) = (claim.to_owned(), digest.to_owned());
                confirmation::keep(
                    t,
                    &Confirmation { claim, digest, found: found.clone(), member, at: now },
                )?;
            }
            log::insert(t, writer, LogKind::FactsConfirmed, About::Vault, now)
        })
    }

    /// Takes back what was noted of some claims, given by their ids.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator; those of writing.
    pub fn withdraw_confirmations<'a>(
        &mut self,
        claims: impl IntoIterator<Item = &'a str>,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        self.must_administer()?;
        self.write(|t, writer| {
            for claim in claims {
                confirmation::remove(t, claim)?;
            }
            log::insert(t, writer, LogKind::ConfirmationsWithdrawn, About::Vault, now)
        })
    }
}
