//! When a question is shown: a condition over earlier answers, in three-valued logic.
//!
//! An answer that is not there yet, *don't know* and *declined* are unknown; unknown is neither true nor false.

use crate::answer::Value;
use crate::id::QuestionId;

/// True, false, or not known yet (Kleene's logic).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    True,
    /// It does not hold.
    False,
    /// It is not known yet.
    Unknown,
}

/// A condition over the answers to earlier questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// All of them hold.
    All(Vec<Condition>),
    /// At least one of them holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// The answer is one of the values; on a multiple choice, one of the values is among the chosen.
    AnyOf {
        /// The question that is looked at.
        question: QuestionId,
        /// `yes`, `no` or option ids. `is = "x"` in a file is one value.
        values: Vec<String>,
    },
}

impl Condition {
    /// Evaluates the condition; `answer` gives the value that counts for a question, or nothing.
    pub fn evaluate<'a>(&self, answer: &impl Fn(&QuestionId) -> Option<&'a Value>) -> Truth {
        match self {
            Self::All(parts) => {
                parts.iter().fold(Truth::True, |so_far, part| so_far.and(part.evaluate(answer)))
            }
            Self::Any(parts) => {
                parts.iter().fold(Truth::True, |so_far, part| so_far.and(part.evaluate(answer).not())).not()
            }
            Self::Not(part) => part.evaluate(answer).not(),
            Self::AnyOf { question, values } => match answer(question) {
                None | Some(Value::DontKnow | Value::Declined) => Truth::Unknown,
                Some(Value::Yes) => Truth::from(values.iter().any(|value| value == "yes")),
                Some(Value::No) => Truth::from(values.iter().any(|value| value == "no")),
                Some(Value::Choice(chosen)) => {
                    Truth::from(values.iter().any(|value| value == chosen.as_str()))
                }
                Some(Value::Choices(chosen)) => Truth::from(
                    values.iter().any(|value| chosen.iter().any(|option| option.as_str() == value)),
                ),
                Some(Value::Number(_) | Value::Date(_) | Value::Month(_) | Value::Text(_)) => Truth::False,
            },
        }
    }

    /// Every question that the condition looks at, in order, with repetitions.
    pub fn questions(&self) -> Vec<&QuestionId> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::questions).collect(),
            Self::Not(part) => part.questions(),
            Self::AnyOf { question, .. } => vec![question],
        }
    }
}

impl Truth {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::False, _) | (_, Self::False) => Self::False,
            (Self::True, Self::True) => Self::True,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
        }
    }

    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(question: &str, value: &str) -> Condition {
        Condition::AnyOf { question: QuestionId::new(question).unwrap(), values: vec![value.to_owned()] }
    }

    #[test]
    fn unknown_is_settled_only_by_what_decides() {
        let answer = |id: &QuestionId| match id.as_str() {
            "a" => Some(&Value::Yes),
            "b" => Some(&Value::No),
            "c" => Some(&Value::DontKnow),
            _ => None,
        };
        let cases = [
            (is("a", "yes"), Truth::True),
            (is("b", "yes"), Truth::False),
            (is("c", "yes"), Truth::Unknown),
            (is("d", "yes"), Truth::Unknown),
            (Condition::All(vec![is("a", "yes"), is("d", "yes")]), Truth::Unknown),
            (Condition::All(vec![is("b", "yes"), is("d", "yes")]), Truth::False),
            (Condition::Any(vec![is("a", "yes"), is("d", "yes")]), Truth::True),
            (Condition::Any(vec![is("b", "yes"), is("d", "yes")]), Truth::Unknown),
            (Condition::Not(Box::new(is("d", "yes"))), Truth::Unknown),
            (Condition::Not(Box::new(is("b", "yes"))), Truth::True),
        ];
        for (condition, expected) in cases {
            assert_eq!(condition.evaluate(&answer), expected, "{condition:?}");
        }
    }
}
