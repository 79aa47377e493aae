//! What the institution compares with its source: each claim of the program, confirmed or found different.

use super::Desk;
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use crate::form::ComparisonForm;
use chrono::NaiveDate;
use content::{Basis, Catalogue, ClaimKind};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use strum::{IntoStaticStr, VariantArray};
use ts_rs::TS;
use vault::{Comparison, Confirmation, ErrorCode, Vault};

/// Which claims are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray, Serialize, Deserialize, TS)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum ClaimFilter {
    /// Telephone numbers and hours.
    Contact,
    /// To whom a referral is proposed.
    Route,
    /// The law behind the rights.
    Law,
    /// On what the work of each profession rests.
    Ground,
    /// The strengths of the indicators.
    Strength,
}

impl ClaimFilter {
    /// Every filter, in the order in which they are offered: what takes the least time first.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The word in message ids.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The kind of claim that it shows.
    pub fn kind(self) -> ClaimKind {
        match self {
            Self::Contact => ClaimKind::Contact,
            Self::Route => ClaimKind::Route,
            Self::Law => ClaimKind::Law,
            Self::Ground => ClaimKind::Ground,
            Self::Strength => ClaimKind::Strength,
        }
    }
}

impl Desk {
    /// Notes what somebody found when they compared claims with their source. It holds at once, on screen and paper.
    ///
    /// # Errors
    /// [`Refusal::InputInvalid`] without a claim or with an unknown one, [`ErrorCode::ComparisonInvalid`],
    /// [`ErrorCode::NotPermitted`], and what the vault says.
    pub fn confirm(&mut self, form: &ComparisonForm) -> Result<(), CommandError> {
        let claims = Catalogue::embedded().claims();
        let digests: BTreeMap<&str, &str> =
            claims.iter().map(|claim| (claim.id.as_str(), claim.digest.as_str())).collect();
        let chosen: Option<Vec<(&str, &str)>> = form
            .claims
            .iter()
            .map(|id| digests.get_key_value(id.as_str()).map(|(id, d)| (*id, *d)))
            .collect();
        let chosen = chosen.filter(|chosen| !chosen.is_empty());
        let chosen = chosen.ok_or_else(|| CommandError::new(Refusal::InputInvalid))?;
        let day = form.day.parse::<NaiveDate>();
        let found = Comparison {
            agrees: form.agrees,
            name: form.name.clone(),
            day: day.map_err(|_| CommandError::new(ErrorCode::ComparisonInvalid))?,
            source: form.source.clone(),
        };
        self.vault.confirm(chosen, &found, now())?;
        self.basis = basis(&self.vault);
        Ok(())
    }

    /// Takes back what was noted of a claim.
    ///
    /// # Errors
    /// [`ErrorCode::NotPermitted`], and what the vault says.
    pub fn withdraw_confirmation(&mut self, claim: &str) -> Result<(), CommandError> {
        self.vault.withdraw_confirmations([claim], now())?;
        self.basis = basis(&self.vault);
        Ok(())
    }
}

/// What results and referrals stand on, with what the institution has confirmed. Confirmations that cannot be read count as none.
pub(super) fn basis(vault: &Vault) -> Basis {
    let catalogue = Catalogue::embedded();
    let noted = noted(vault).unwrap_or_default();
    let claims = catalogue.claims();
    let confirmed: BTreeSet<String> = claims
        .into_iter()
        .filter(|claim| {
            noted.get(&claim.id).is_some_and(|one| one.found.agrees && one.digest == claim.digest)
        })
        .map(|claim| claim.id)
        .collect();
    catalogue.basis(&confirmed)
}

/// What was noted of each claim, by its id.
///
/// # Errors
/// What the vault says.
pub fn noted(vault: &Vault) -> Result<BTreeMap<String, Confirmation>, CommandError> {
    Ok(vault.confirmations()?.into_iter().map(|one| (one.claim.clone(), one)).collect())
}
