//! The published rule: when a dimension is positive.

use crate::indicator::Strength;

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
