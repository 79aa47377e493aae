//! A question: what kind of answer it takes, what that answer indicates, and when it is shown.
//!
//! Knows no wording: the text of a question and of its options lives in `locales/`, found by id.

use crate::answer::Value;
use crate::condition::Condition;
use crate::facts::Form;
use crate::id::{IndicatorId, OptionId, QuestionId};
use crate::indicator::State;
use crate::word::words;
use serde::Serialize;
use std::collections::BTreeSet;
use strum::{EnumDiscriminants, IntoStaticStr, VariantArray};

/// One question of the bank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The id, unique in the bank.
    pub id: QuestionId,
    /// What kind of answer it takes, and what that answer indicates.
    pub kind: Kind,
    /// Whether it is a hard question that can be skipped together with its block.
    pub sensitive: bool,
    /// Whether a line stands under it that explains it, for those who answer alone too.
    pub explained: bool,
    /// When it is shown; without a condition, always.
    pub show_when: Option<Condition>,
    /// The checklist it stands on, if it stands on one; such a question indicates nothing.
    pub checklist: Option<OnChecklist>,
}

/// The kind of answer that a question takes.
#[derive(Debug, Clone, PartialEq, Eq, EnumDiscriminants)]
#[strum_discriminants(
    name(AnswerKind),
    doc = "The kind of answer alone, as a word.",
    derive(IntoStaticStr, VariantArray, Serialize),
    strum(serialize_all = "kebab-case"),
    serde(rename_all = "kebab-case"),
    cfg_attr(feature = "ts", derive(ts_rs::TS))
)]
pub enum Kind {
    /// Yes or no.
    YesNo {
        /// What *yes* indicates.
        yes: Vec<IndicatorId>,
        /// What *no* indicates.
        no: Vec<IndicatorId>,
    },
    /// One of the options.
    SingleChoice {
        /// The options, in the order in which they are shown.
        options: Vec<Choice>,
    },
    /// One or more of the options.
    MultipleChoice {
        /// The options, in the order in which they are shown.
        options: Vec<Choice>,
    },
    /// A whole number.
    Number {
        /// The smallest and the largest number accepted.
        range: (u32, u32),
        /// What a number of at least this value indicates.
        at_least: Option<Threshold>,
        /// What a number of at most this value indicates.
        at_most: Option<Threshold>,
    },
    /// A day.
    Date,
    /// A month.
    Month,
    /// A few words, at most [`crate::written::SHORT_TEXT_MAX`] characters.
    ShortText,
}

words!(AnswerKind);

impl Kind {
    /// The word used in files.
    pub fn as_str(&self) -> &'static str {
        AnswerKind::from(self).as_str()
    }
}

/// An option of a choice question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The id, unique within the question.
    pub id: OptionId,
    /// What choosing it indicates.
    pub indicates: Vec<IndicatorId>,
    /// Whether it stands alone: *none of these* cannot be true together with one of them. Multiple choice only.
    pub alone: bool,
}

/// The checklist on which a question stands, and which answers to it are a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnChecklist {
    /// The form of exploitation.
    pub form: Form,
    /// The answers that are a sign.
    pub sign: SignValue,
}

/// The answers to a question that are a sign of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignValue {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Choosing any of these options.
    Options(BTreeSet<OptionId>),
    /// A number of at least this value.
    AtLeast(u32),
}

/// A bound on a number, and what reaching it indicates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Threshold {
    /// The bound, inclusive.
    pub value: u32,
    /// What reaching it indicates.
    pub indicates: Vec<IndicatorId>,
}

impl Question {
    /// Every indicator that some answer to this question indicates, each once, in the question's order.
    pub fn indicators(&self) -> Vec<&IndicatorId> {
        let mut seen = BTreeSet::new();
        let all: Vec<&IndicatorId> = match &self.kind {
            Kind::YesNo { yes, no } => yes.iter().chain(no).collect(),
            Kind::SingleChoice { options } | Kind::MultipleChoice { options } => {
                options.iter().flat_map(|option| &option.indicates).collect()
            }
            Kind::Number { at_least, at_most, .. } => {
                at_least.iter().chain(at_most).flat_map(|threshold| &threshold.indicates).collect()
            }
            Kind::Date | Kind::Month | Kind::ShortText => Vec::new(),
        };
        all.into_iter().filter(|id| seen.insert(*id)).collect()
    }

    /// The state that a value gives to one of this question's indicators, before its origin is considered.
    pub fn state(&self, value: &Value, indicator: &IndicatorId) -> State {
        if value.is_unknown() {
            return State::Unknown;
        }
        let present = match (&self.kind, value) {
            (Kind::YesNo { yes, .. }, Value::Yes) => yes.contains(indicator),
            (Kind::YesNo { no, .. }, Value::No) => no.contains(indicator),
            (Kind::SingleChoice { options }, Value::Choice(chosen)) => {
                options.iter().any(|option| option.id == *chosen && option.indicates.contains(indicator))
            }
            (Kind::MultipleChoice { options }, Value::Choices(chosen)) => options
                .iter()
                .any(|option| chosen.contains(&option.id) && option.indicates.contains(indicator)),
            (Kind::Number { at_least, at_most, .. }, Value::Number(number)) => {
                let reached = |bound: &Option<Threshold>, holds: fn(u32, u32) -> bool| {
                    bound.as_ref().is_some_and(|t| holds(*number, t.value) && t.indicates.contains(indicator))
                };
                reached(at_least, |n, bound| n >= bound) || reached(at_most, |n, bound| n <= bound)
            }
            _ => false,
        };
        if present { State::Present } else { State::Absent }
    }

    /// The options of a choice question; empty for every other kind.
    pub fn options(&self) -> &[Choice] {
        match &self.kind {
            Kind::SingleChoice { options } | Kind::MultipleChoice { options } => options,
            Kind::YesNo { .. } | Kind::Number { .. } | Kind::Date | Kind::Month | Kind::ShortText => &[],
        }
    }
}

impl SignValue {
    /// Whether a value is one of these answers.
    pub fn is_met_by(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Yes, Value::Yes) | (Self::No, Value::No) => true,
            (Self::Options(signs), Value::Choice(chosen)) => signs.contains(chosen),
            (Self::Options(signs), Value::Choices(chosen)) => !signs.is_disjoint(chosen),
            (Self::AtLeast(least), Value::Number(number)) => number >= least,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(kind: Kind) -> Question {
        Question {
            id: QuestionId::new("q").unwrap(),
            kind,
            sensitive: false,
            explained: false,
            show_when: None,
            checklist: None,
        }
    }

    #[test]
    fn a_number_indicates_from_its_threshold_on() {
        let indicator = IndicatorId::new("excessive-hours").unwrap();
        let at_least = Some(Threshold { value: 61, indicates: vec![indicator.clone()] });
        let hours = question(Kind::Number { range: (0, 168), at_least, at_most: None });
        assert_eq!(hours.state(&Value::Number(60), &indicator), State::Absent);
        assert_eq!(hours.state(&Value::Number(61), &indicator), State::Present);
        assert_eq!(hours.state(&Value::Declined, &indicator), State::Unknown);
    }
}
