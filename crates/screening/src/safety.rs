//! Whether it is safe to talk, and what is kept of a conversation that was put off.
//!
//! **Architecture invariant:** of whom a conversation was put off with, nothing stands here but the languages in which to try again.

use crate::id::InstrumentId;
use crate::word::choice;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

choice! {
    /// What stands in the way of talking now.
    pub enum Obstacle {
        /// Others could hear or see.
        NotAlone,
        /// It is not safe for the person.
        NotSafe,
        /// Somebody is near whom the person may fear.
        SomebodyNear,
        /// Nobody suitable interprets.
        Interpreter,
        /// The person does not want to talk.
        Unwilling,
    }
}

/// What the officer found before anything was explained.
///
/// # Source
/// `SAFETY.md`, "Safety gate": any "no" means to postpone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "four answers of their own")]
pub struct Safety {
    /// Whether nobody else can hear or see.
    pub alone: bool,
    /// Whether it is safe for the person to talk now.
    pub safe: bool,
    /// Whether somebody is near whom the person may fear.
    pub somebody_near: bool,
    /// Whether the person accepts whoever interprets; true where nobody does.
    pub interpreter_accepted: bool,
}

impl Safety {
    /// What stands in the way of talking now; nothing where it is safe.
    pub fn obstacles(self) -> BTreeSet<Obstacle> {
        let found = [
            (Obstacle::NotAlone, !self.alone),
            (Obstacle::NotSafe, !self.safe),
            (Obstacle::SomebodyNear, self.somebody_near),
            (Obstacle::Interpreter, !self.interpreter_accepted),
        ];
        found.into_iter().filter(|(_, stands)| *stands).map(|(obstacle, _)| obstacle).collect()
    }
}

/// The longest place at which to meet, in characters.
pub const PLACE_MAX: usize = 80;

/// A conversation that was put off: why, and when and where to try again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Postponement {
    /// The instrument that was to be used.
    pub instrument: InstrumentId,
    /// The language that the person speaks best, as a tag.
    pub speaks: String,
    /// The language and script that the person reads, as a tag.
    pub reads: Option<String>,
    /// Why; never empty.
    pub obstacles: BTreeSet<Obstacle>,
    /// The day on which to try again.
    pub day: NaiveDate,
    /// The time of that day, such as `14:30`.
    pub hour: Option<String>,
    /// Where, at most [`PLACE_MAX`] characters.
    pub place: Option<String>,
}

/// Whether this is a time of the day as it is kept: `14:30`.
pub fn is_hour(text: &str) -> bool {
    let digits = text.bytes().enumerate().all(|(place, byte)| place == 2 || byte.is_ascii_digit());
    text.len() == 5 && digits && chrono::NaiveTime::parse_from_str(text, "%H:%M").is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_no_stands_in_the_way() {
        let good = Safety { alone: true, safe: true, somebody_near: false, interpreter_accepted: true };
        assert!(good.obstacles().is_empty());
        for (safety, obstacle) in [
            (Safety { alone: false, ..good }, Obstacle::NotAlone),
            (Safety { safe: false, ..good }, Obstacle::NotSafe),
            (Safety { somebody_near: true, ..good }, Obstacle::SomebodyNear),
            (Safety { interpreter_accepted: false, ..good }, Obstacle::Interpreter),
        ] {
            assert_eq!(safety.obstacles(), BTreeSet::from([obstacle]));
        }
        let bad = Safety { alone: false, safe: false, somebody_near: true, interpreter_accepted: false };
        assert_eq!(bad.obstacles().len(), 4);
    }

    #[test]
    fn a_time_of_the_day_has_two_digits_each() {
        for good in ["00:00", "14:30", "23:59"] {
            assert!(is_hour(good), "{good}");
        }
        for bad in ["", "24:00", "14:60", "9:30", "14.30", "14:30:00", "+4:30", " 4:30"] {
            assert!(!is_hour(bad), "{bad}");
        }
    }
}
