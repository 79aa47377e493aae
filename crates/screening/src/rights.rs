//! Rights to explain: which ones there are, in which order, and to whom each applies.
//!
//! Their texts are the messages `right-<id>` with the attribute `.text`; law stands in the texts, not here.

use crate::facts::{Age, words};

words!(
    /// A right that is explained to the person, in the order in which it is explained.
    ///
    /// # Source
    /// REFERRAL, "Rights to explain", after Directive 2011/36/EU as amended by Directive (EU) 2024/1712.
    Right {
        /// What this conversation is and is not.
        ThisTalk = "this-talk",
        /// To refuse, skip or stop.
        Refuse = "refuse",
        /// What stays confidential.
        Confidential = "confidential",
        /// What this officer must report.
        Report = "report",
        /// Help does not depend on cooperation with the police.
        Help = "help",
        /// An interpreter.
        Interpreter = "interpreter",
        /// A safe place to stay.
        Shelter = "shelter",
        /// Medical and psychological help.
        Health = "health",
        /// A free lawyer before deciding anything.
        Lawyer = "lawyer",
        /// Time to think: the reflection period, and residence.
        Time = "time",
        /// Asylum.
        Asylum = "asylum",
        /// Unpaid wages.
        Wages = "wages",
        /// Compensation from the offender, in court, from the state.
        Compensation = "compensation",
        /// No punishment for what one was forced to do.
        NoPunishment = "no-punishment",
        /// What being formally identified means.
        Formal = "formal",
        /// To see, correct or erase one's data.
        Data = "data",
        /// A guardian; only for children.
        Child = "child",
    }
);

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
