//! What the institution has compared with its source: each claim of the program that somebody confirmed, or found different.
//!
//! The vault does not know what a claim says; it keeps the id and the digest that it is given.

use crate::member::MemberId;
use chrono::{DateTime, Days, NaiveDate, Utc};

/// The most characters of the name of whoever compared.
pub const COMPARED_BY_MAX: usize = 80;

/// The most characters of what they looked at.
pub const COMPARED_WITH_MAX: usize = 300;

/// What somebody found when they compared a claim with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Whether the source says the same.
    pub agrees: bool,
    /// Who compared, as they name themselves.
    pub name: String,
    /// On which day.
    pub day: NaiveDate,
    /// What they looked at or whom they asked; where it differs, what it says there.
    pub source: String,
}

/// A claim that was compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// The id of the claim.
    pub claim: String,
    /// The digest of what it said then.
    pub digest: String,
    /// What was found.
    pub found: Comparison,
    /// The member who wrote it down.
    pub member: MemberId,
    /// When, by the clock of the machine.
    pub at: DateTime<Utc>,
}

impl Comparison {
    /// The comparison without spaces around its texts; nothing where one of them is missing or too long, or the day has not come yet.
    pub fn sound(&self, now: DateTime<Utc>) -> Option<Self> {
        let text = |text: &str, most: usize| {
            let text = text.trim();
            let sound = !text.is_empty() && text.chars().count() <= most && !text.contains(char::is_control);
            sound.then(|| text.to_owned())
        };
        // East of Greenwich the day begins earlier.
        let latest = now.date_naive().checked_add_days(Days::new(1))?;
        let (name, source) = (text(&self.name, COMPARED_BY_MAX)?, text(&self.source, COMPARED_WITH_MAX)?);
        (self.day <= latest).then(|| Self { name, source, ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_comparison_has_a_name_a_source_and_a_day_that_has_come() {
        let now = DateTime::from_timestamp(1_795_910_400, 0).unwrap();
        let today = now.date_naive();
        let sound = Comparison {
            agrees: true,
            name: " Test Reader One ".to_owned(),
            day: today,
            source: "The printed brochure, page 5".to_owned(),
        };
        assert_eq!(sound.sound(now).unwrap().name, "Test Reader One");
        for bad in [
            Comparison { name: "  ".to_owned(), ..sound.clone() },
            Comparison { name: "x".repeat(COMPARED_BY_MAX + 1), ..sound.clone() },
            Comparison { source: String::new(), ..sound.clone() },
            Comparison { source: "x".repeat(COMPARED_WITH_MAX + 1), ..sound.clone() },
            Comparison { source: "a\nb".to_owned(), ..sound.clone() },
            Comparison { day: today + Days::new(2), ..sound.clone() },
        ] {
            assert_eq!(bad.sound(now), None, "{bad:?}");
        }
    }
}
