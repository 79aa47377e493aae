//! The bands of the outcome, and how six dimensions make one.
//!
//! A band says which grounds the answers give. It never says whether somebody is a victim.

use crate::dimension::Counts;
use crate::indicator::Dimension;
use crate::word::words;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

/// Which grounds the answers give, low to high.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Band {
    /// Nothing was found today; this does not rule trafficking out.
    NoGroundsToday,
    /// Nothing was found so far, and what is still open could change that.
    InsufficientInformation,
    /// Labour exploitation without a means.
    LabourRights,
    /// Trafficking may be ahead.
    RiskBeforeExploitation,
    /// Exploitation with a means, or coercion now.
    ReasonableGrounds,
    /// Act, means and purpose all show.
    StrongGrounds,
    /// Something needs doing before anything else.
    ImmediateProtection,
}
words!(Band);

impl Band {
    /// The place in the order, from 0.
    pub fn rank(self) -> u8 {
        self as u8
    }

    /// The band of an adult, from which dimensions count as positive.
    ///
    /// # Source
    /// Palermo Protocol, Article 3(a): act, means, purpose; the bands are this project's (SCORING, section 3).
    pub fn of_adult(positive: impl Fn(Dimension) -> bool) -> Self {
        let recruitment = Dimension::ALL[..3].iter().any(|d| positive(*d));
        let exploitation = positive(Dimension::Exploitation);
        let coercion = positive(Dimension::CoercionAtDestination);
        let vulnerability = positive(Dimension::AbuseOfVulnerabilityDestination);
        if exploitation && recruitment && (coercion || vulnerability) {
            Self::StrongGrounds
        } else if (exploitation && (recruitment || vulnerability)) || coercion {
            Self::ReasonableGrounds
        } else if exploitation {
            Self::LabourRights
        } else if recruitment || vulnerability {
            Self::RiskBeforeExploitation
        } else {
            Self::NoGroundsToday
        }
    }

    /// The band of a child, or of somebody whose age is in doubt. No means is needed; every
    /// dimension gives what it counts.
    ///
    /// # Source
    /// Palermo Protocol, Article 3(c); Directive 2011/36/EU, Article 13(2); the rest is this project's cautious reading.
    pub fn of_child(counted: impl Fn(Dimension) -> Counts) -> Self {
        let counts = || Dimension::ALL.iter().map(|dimension| counted(*dimension));
        if counts().any(|count| count.is_positive() || count.strong > 0) {
            Self::StrongGrounds
        } else if counts().any(|count| count.medium > 0) {
            Self::ReasonableGrounds
        } else {
            Self::NoGroundsToday
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table of SCORING, section 3, read line by line on all 64 combinations.
    #[test]
    fn the_adult_band_follows_the_table() {
        for bits in 0_u8..64 {
            let d = |n: u8| bits & (1 << (n - 1)) != 0;
            let expected = if d(4) && (d(1) || d(2) || d(3)) && (d(5) || d(6)) {
                Band::StrongGrounds
            } else if (d(4) && (d(1) || d(2) || d(3) || d(5) || d(6))) || d(5) {
                Band::ReasonableGrounds
            } else if d(4) {
                Band::LabourRights
            } else if d(1) || d(2) || d(3) || d(6) {
                Band::RiskBeforeExploitation
            } else {
                Band::NoGroundsToday
            };
            let positive = |dimension: Dimension| bits & (1 << dimension as u8) != 0;
            assert_eq!(Band::of_adult(positive), expected, "{bits:06b}");
        }
    }
}
