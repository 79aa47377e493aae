//! The published rule: when a dimension is positive.

use crate::indicator::Strength;
use strum::{IntoStaticStr, VariantArray};

/// How many strong, medium and weak indicators are counted in a dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Strong indicators.
    pub strong: u32,
    /// Medium indicators.
    pub medium: u32,
    /// Weak indicators.
    pub weak: u32,
}

/// The lines of the rule: each is enough by itself, in the brochure's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum RuleLine {
    /// Two strong indicators.
    TwoStrong,
    /// One strong indicator and one medium or weak.
    StrongAndAnother,
    /// Three medium indicators.
    ThreeMedium,
    /// Two medium indicators and one weak.
    TwoMediumAndWeak,
}

impl RuleLine {
    /// Every line.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The word in message ids.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    fn holds(self, Counts { strong, medium, weak }: Counts) -> bool {
        match self {
            Self::TwoStrong => strong >= 2,
            Self::StrongAndAnother => strong >= 1 && medium + weak >= 1,
            Self::ThreeMedium => medium >= 3,
            Self::TwoMediumAndWeak => medium >= 2 && weak >= 1,
        }
    }
}

/// What the published rule says of a dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ByRule {
    /// This line of it is met: the dimension is positive.
    Met(RuleLine),
    /// None is met by what is present; one would be by what is open.
    Open,
    /// None is met, not even by what is open.
    NotMet,
}

impl ByRule {
    /// The word in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Met(line) => line.as_str(),
            Self::Open => "open",
            Self::NotMet => "not-met",
        }
    }
}

/// Which indicators are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Only those that are present: what the answers already give.
    Low,
    /// Those that are present, inferred or unknown: what the answers could still give.
    High,
}

impl Counts {
    /// Counts one more.
    pub fn add(&mut self, strength: Strength) {
        match strength {
            Strength::Strong => self.strong += 1,
            Strength::Medium => self.medium += 1,
            Strength::Weak => self.weak += 1,
        }
    }

    /// Whether the dimension is positive: two strong, or one strong and one other, or three medium, or two medium and one
    /// weak.
    ///
    /// # Source
    /// ILO and European Commission, *Operational indicators of trafficking in human beings*, revised September 2009,
    /// "How to use the indicators".
    ///
    /// ```
    /// use screening::dimension::Counts;
    /// assert!(Counts { strong: 1, medium: 0, weak: 1 }.is_positive());
    /// assert!(!Counts { strong: 1, medium: 0, weak: 0 }.is_positive());
    /// ```
    pub fn is_positive(self) -> bool {
        let all = self.strong + self.medium + self.weak;
        (self.strong >= 1 && all >= 2) || (self.medium >= 2 && all >= 3)
    }

    /// The first line of the rule that makes the dimension positive; nothing where none does.
    ///
    /// ```
    /// use screening::dimension::{Counts, RuleLine};
    /// assert_eq!(Counts { strong: 1, medium: 2, weak: 0 }.rule(), Some(RuleLine::StrongAndAnother));
    /// assert_eq!(Counts { strong: 1, medium: 0, weak: 0 }.rule(), None);
    /// ```
    pub fn rule(self) -> Option<RuleLine> {
        RuleLine::ALL.iter().copied().find(|line| line.holds(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The brochure's four lines, each as "at least", without the closed form.
    fn brochure(strong: u32, medium: u32, weak: u32) -> bool {
        strong >= 2
            || (strong >= 1 && (medium >= 1 || weak >= 1))
            || medium >= 3
            || (medium >= 2 && weak >= 1)
    }

    #[test]
    fn the_closed_form_is_the_brochures_rule() {
        for strong in 0..=7 {
            for medium in 0..=7 {
                for weak in 0..=7 {
                    let counts = Counts { strong, medium, weak };
                    assert_eq!(counts.is_positive(), brochure(strong, medium, weak), "{counts:?}");
                    assert_eq!(counts.rule().is_some(), counts.is_positive(), "{counts:?}");
                }
            }
        }
    }

    #[test]
    fn the_published_vectors_hold() {
        let vectors = [
            ((0, 0, 9), false),
            ((1, 0, 0), false),
            ((1, 0, 1), true),
            ((1, 1, 0), true),
            ((2, 0, 0), true),
            ((0, 2, 0), false),
            ((0, 2, 1), true),
            ((0, 1, 5), false),
            ((0, 3, 0), true),
        ];
        for ((strong, medium, weak), positive) in vectors {
            assert_eq!(Counts { strong, medium, weak }.is_positive(), positive, "{strong},{medium},{weak}");
        }
    }
}
