//! Until when something holds that is given anew every few years, such as a service that the state pays for. What nobody knows is
//! said to be unknown; no day is made up.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Until when something holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Validity {
    /// It ends some day, and nobody noted when.
    Unknown,
    /// Until the end of this day.
    Until(NaiveDate),
}

/// The word of [`Validity::Unknown`] in files.
const UNKNOWN: &str = "unknown";

/// Says that a text is no validity.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a day: write it as 2027-12-31, or `unknown`")]
pub struct InvalidValidity(String);

impl Validity {
    /// Whether it is over on a day. What is unknown is never said to be over.
    pub fn is_over(self, today: NaiveDate) -> bool {
        match self {
            Self::Unknown => false,
            Self::Until(last) => last < today,
        }
    }
}

impl TryFrom<String> for Validity {
    type Error = InvalidValidity;
    fn try_from(text: String) -> Result<Self, InvalidValidity> {
        if text == UNKNOWN {
            return Ok(Self::Unknown);
        }
        // The parser of dates takes other spellings, too.
        let day = text.parse::<NaiveDate>().ok().filter(|day| day.to_string() == text);
        day.map(Self::Until).ok_or(InvalidValidity(text))
    }
}

impl From<Validity> for String {
    fn from(validity: Validity) -> Self {
        match validity {
            Validity::Unknown => UNKNOWN.to_owned(),
            Validity::Until(day) => day.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(text: &str) -> Result<Validity, InvalidValidity> {
        Validity::try_from(text.to_owned())
    }

    #[test]
    fn it_holds_on_its_last_day_and_is_over_on_the_next() {
        let until = read("2027-12-31").unwrap();
        for (today, over) in [("2027-12-30", false), ("2027-12-31", false), ("2028-01-01", true)] {
            assert_eq!(until.is_over(today.parse().unwrap()), over, "{today}");
        }
    }

    #[test]
    fn what_nobody_knows_is_never_said_to_be_over() {
        assert!(!read("unknown").unwrap().is_over(NaiveDate::MAX));
    }

    #[test]
    fn a_day_has_one_spelling() {
        for good in ["unknown", "2027-12-31"] {
            assert_eq!(String::from(read(good).unwrap()), good);
        }
        for bad in ["", "Unknown", "2027", "2027-12", "2027-2-1", "+2027-12-31", "2027-02-30", " 2027-12-31"]
        {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
