//! The word of a choice of the field: how it stands in files, in message ids and in the window.

/// Gives enums whose variants strum can name the list of them and their words, as `ALL` and `as_str`.
macro_rules! words {
    ($($name:ident),+ $(,)?) => {$(
        impl $name {
            /// Every one, in the order in which they are offered.
            pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

            /// The word used in files and message ids.
            pub fn as_str(self) -> &'static str {
                self.into()
            }
        }
    )+};
}
pub(crate) use words;

/// Declares a choice of the field: an enum whose variants have one word each, in files, in message ids and in the window.
macro_rules! choice {
    ($(#[$about:meta])* pub enum $name:ident { $($(#[$said:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$about])*
        #[derive(
            Debug,
            Clone,
            Copy,
            PartialEq,
            Eq,
            PartialOrd,
            Ord,
            Hash,
            strum::IntoStaticStr,
            strum::VariantArray,
            serde::Serialize,
            serde::Deserialize,
        )]
        #[strum(serialize_all = "kebab-case")]
        #[serde(rename_all = "kebab-case")]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[$said])* $variant),+
        }
        $crate::word::words!($name);
    };
}
pub(crate) use choice;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::answer::Origin;
    use crate::assessment::{AgeRoute, DimensionResult};
    use crate::case::CaseState;
    use crate::conversation::Mood;
    use crate::deadline::DeadlineStanding;
    use crate::facts::{Age, BasisOfStay, Citizenship, Form, Gender, MetBy, Place, Sector, Trigger};
    use crate::hours::Weekday;
    use crate::indicator::{Confidence, Dimension, Profile, State, Strength};
    use crate::interpreter::{Interpreter, InterpreterFound, InterpreterTie, InterpreterWish};
    use crate::observation::{ObservationResult, Suggestion};
    use crate::outcome::Band;
    use crate::practice::{Manner, Setting};
    use crate::profession::Profession;
    use crate::question::AnswerKind;
    use crate::recipient::{Block, Recipient};
    use crate::referral::EvidenceKind;
    use crate::rights::Right;
    use crate::route::{Card, GroundKind, Within};
    use crate::safety::Obstacle;
    use crate::status::{DeclineReason, Progress, ReferralStatus};
    use crate::talk::{Duty, Given, Told};

    macro_rules! is_one_word {
        ($($name:ident),+ $(,)?) => {$(
            for one in $name::ALL {
                assert_eq!(serde_json::to_value(one).unwrap(), one.as_str());
                assert_eq!(one.as_str().to_lowercase(), one.as_str(), "{one:?}");
            }
        )+};
    }

    #[test]
    fn a_word_is_the_same_in_message_ids_and_in_what_is_kept() {
        is_one_word!(
            Age,
            AgeRoute,
            AnswerKind,
            Band,
            BasisOfStay,
            Block,
            Card,
            CaseState,
            Citizenship,
            Confidence,
            DeadlineStanding,
            DeclineReason,
            Dimension,
            DimensionResult,
            Duty,
            EvidenceKind,
            Form,
            Gender,
            Given,
            GroundKind,
            Interpreter,
            InterpreterFound,
            InterpreterTie,
            InterpreterWish,
            Manner,
            MetBy,
            Mood,
            Obstacle,
            ObservationResult,
            Origin,
            Place,
            Profession,
            Profile,
            Progress,
            Recipient,
            ReferralStatus,
            Right,
            Sector,
            Setting,
            State,
            Strength,
            Suggestion,
            Told,
            Trigger,
            Weekday,
            Within,
        );
    }

    /// Kept vaults, routes and files of translations have these.
    #[test]
    fn words_that_the_rule_of_spelling_would_change_stay() {
        let spelled: Vec<&str> = Within::ALL.iter().map(|within| within.as_str()).collect();
        assert_eq!(spelled, ["now", "same-day", "hours-24", "days-3", "days-4", "days-7", "days-30", "none"]);
        assert_eq!(Citizenship::EuEea.as_str(), "eu-eea");
        assert_eq!(AnswerKind::YesNo.as_str(), "yes-no");
    }
}
