//! Rights to explain: which ones there are, in which order, and to whom each applies.
//!
//! Their texts are the messages `right-<id>` with the attribute `.text`; law stands in the texts, not here.

use crate::facts::Age;
use crate::word::words;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

/// A right that is explained to the person, in the order in which it is explained.
///
/// # Source
/// REFERRAL, "Rights to explain", after Directive 2011/36/EU as amended by Directive (EU) 2024/1712.
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
pub enum Right {
    /// What this conversation is and is not.
    ThisTalk,
    /// To refuse, skip or stop.
    Refuse,
    /// What stays confidential.
    Confidential,
    /// What this officer must report.
    Report,
    /// Help does not depend on cooperation with the police.
    Help,
    /// An interpreter.
    Interpreter,
    /// A safe place to stay.
    Shelter,
    /// Medical and psychological help.
    Health,
    /// A free lawyer before deciding anything.
    Lawyer,
    /// Time to think: the reflection period, and residence.
    Time,
    /// Asylum.
    Asylum,
    /// Unpaid wages.
    Wages,
    /// Compensation from the offender, in court, from the state.
    Compensation,
    /// No punishment for what one was forced to do.
    NoPunishment,
    /// What being formally identified means.
    Formal,
    /// To see, correct or erase one's data.
    Data,
    /// A guardian; only for children.
    Child,
}
words!(Right);

impl Right {
    /// The rights to explain to somebody of this age, in order. An age in doubt counts as a child's.
    ///
    /// ```
    /// use screening::facts::Age;
    /// use screening::rights::Right;
    /// assert!(!Right::of(Age::Adult).any(|right| right == Right::Child));
    /// assert!(Right::of(Age::Unsure).any(|right| right == Right::Child));
    /// ```
    pub fn of(age: Age) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |right| match right {
            Self::Child => age.is_treated_as_child(),
            Self::ThisTalk
            | Self::Refuse
            | Self::Confidential
            | Self::Report
            | Self::Help
            | Self::Interpreter
            | Self::Shelter
            | Self::Health
            | Self::Lawyer
            | Self::Time
            | Self::Asylum
            | Self::Wages
            | Self::Compensation
            | Self::NoPunishment
            | Self::Formal
            | Self::Data => true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_adult_is_told_every_right_but_the_childs() {
        let adult: Vec<Right> = Right::of(Age::Adult).collect();
        assert_eq!(adult.len() + 1, Right::ALL.len());
        assert_eq!(adult.first(), Some(&Right::ThisTalk));
        assert!(Right::of(Age::Child).eq(Right::ALL.iter().copied()));
        assert!(Right::of(Age::Unsure).eq(Right::of(Age::Child)));
    }
}
