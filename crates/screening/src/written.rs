//! How a question reads a value that was written in a file, in a database or in the window.

use crate::answer::{Value, Written};
use crate::id::OptionId;
use crate::question::{Kind, Question};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;

/// The longest short text that is kept, in characters.
pub const SHORT_TEXT_MAX: usize = 200;

/// Says why a value does not fit a question.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// The value is of another kind than the question asks for.
    #[error("expected {expected}")]
    Kind {
        /// What the question takes, in plain words.
        expected: &'static str,
    },
    /// The option is not one of the question's.
    #[error("`{0}` is not an option of this question")]
    Option(String),
    /// No option was chosen.
    #[error("choose at least one option")]
    Empty,
    /// An option that stands alone was chosen together with another.
    #[error("`{0}` cannot be chosen together with another option")]
    NotAlone(OptionId),
    /// The number is outside the range that makes sense.
    #[error("{number} is outside {least} to {most}")]
    Range {
        /// The number given.
        number: u32,
        /// The smallest number accepted.
        least: u32,
        /// The largest number accepted.
        most: u32,
    },
    /// The text is longer than [`SHORT_TEXT_MAX`] characters.
    #[error("longer than {SHORT_TEXT_MAX} characters")]
    TooLong,
}

impl Question {
    /// Reads a written value as a value of this question.
    ///
    /// `dont-know` and `declined` fit every question.
    ///
    /// # Errors
    /// Every variant of [`Misfit`]: another kind, an unknown option, no option, out of range, too long.
    pub fn read(&self, written: &Written) -> Result<Value, Misfit> {
        match written {
            Written::Text(text) if text == "dont-know" => return Ok(Value::DontKnow),
            Written::Text(text) if text == "declined" => return Ok(Value::Declined),
            Written::Text(_) | Written::Number(_) | Written::List(_) => {}
        }
        match (&self.kind, written) {
            (Kind::YesNo { .. }, Written::Text(text)) if text == "yes" => Ok(Value::Yes),
            (Kind::YesNo { .. }, Written::Text(text)) if text == "no" => Ok(Value::No),
            (Kind::SingleChoice { .. }, Written::Text(text)) => self.option(text).map(Value::Choice),
            (Kind::MultipleChoice { .. }, Written::List(list)) => {
                let chosen = list.iter().map(|text| self.option(text)).collect::<Result<BTreeSet<_>, _>>()?;
                let alone = self.options().iter().find(|option| option.alone && chosen.contains(&option.id));
                match alone {
                    _ if chosen.is_empty() => Err(Misfit::Empty),
                    Some(option) if chosen.len() > 1 => Err(Misfit::NotAlone(option.id.clone())),
                    Some(_) | None => Ok(Value::Choices(chosen)),
                }
            }
            (Kind::Number { range: (least, most), .. }, Written::Number(number)) => {
                if (least..=most).contains(&number) {
                    Ok(Value::Number(*number))
                } else {
                    Err(Misfit::Range { number: *number, least: *least, most: *most })
                }
            }
            (Kind::Date, Written::Text(text)) => {
                text.parse().ok().filter(NaiveDate::is_sensible).map(Value::Date).ok_or(self.misfit())
            }
            (Kind::Month, Written::Text(text)) => format!("{text}-01")
                .parse()
                .ok()
                .filter(NaiveDate::is_sensible)
                .map(Value::Month)
                .ok_or(self.misfit()),
            (Kind::ShortText, Written::Text(text)) => match text.trim() {
                "" => Err(Misfit::Empty),
                // With a space before it, it would be kept as words and come back as what it stands for.
                "dont-know" => Ok(Value::DontKnow),
                "declined" => Ok(Value::Declined),
                text if text.chars().count() > SHORT_TEXT_MAX => Err(Misfit::TooLong),
                text => Ok(Value::Text(text.to_owned())),
            },
            _ => Err(self.misfit()),
        }
    }

    /// What is left of newly ticked options: ticking one that stands alone unticks the others, ticking another unticks it.
    pub fn settle(&self, before: Option<&Value>, ticked: Vec<String>) -> Vec<String> {
        let was = |option: &str| match before {
            Some(Value::Choices(chosen)) => chosen.iter().any(|id| id.as_str() == option),
            _ => false,
        };
        let alone = |option: &str| self.options().iter().any(|o| o.alone && o.id.as_str() == option);
        match ticked.iter().find(|option| alone(option)) {
            Some(option) if !was(option) => vec![option.clone()],
            Some(_) if ticked.len() > 1 => ticked.into_iter().filter(|option| !alone(option)).collect(),
            Some(_) | None => ticked,
        }
    }

    fn option(&self, text: &str) -> Result<OptionId, Misfit> {
        let found = self.options().iter().find(|option| option.id.as_str() == text);
        found.map(|option| option.id.clone()).ok_or_else(|| Misfit::Option(text.to_owned()))
    }

    fn misfit(&self) -> Misfit {
        let expected = match &self.kind {
            Kind::YesNo { .. } => "`yes`, `no`, `dont-know` or `declined`",
            Kind::SingleChoice { .. } => "the id of one option",
            Kind::MultipleChoice { .. } => "a list of option ids",
            Kind::Number { .. } => "a whole number",
            Kind::Date => "a date such as 2026-11-21",
            Kind::Month => "a month such as 2026-11",
            Kind::ShortText => "a few words",
        };
        Misfit::Kind { expected }
    }
}

trait Sensible {
    fn is_sensible(&self) -> bool;
}

impl Sensible for NaiveDate {
    /// A typing slip such as the year 202 is not a date in a person's life.
    fn is_sensible(&self) -> bool {
        (1900..=2100).contains(&self.year())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::QuestionId;
    use crate::question::Choice;

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

    fn text(text: &str) -> Written {
        Written::Text(text.to_owned())
    }

    #[test]
    fn dont_know_and_declined_fit_every_question() {
        for kind in [Kind::Date, Kind::ShortText, Kind::YesNo { yes: vec![], no: vec![] }] {
            assert_eq!(question(kind.clone()).read(&text("dont-know")), Ok(Value::DontKnow));
            assert_eq!(question(kind).read(&text("declined")), Ok(Value::Declined));
        }
    }

    #[test]
    fn words_that_are_kept_come_back_as_the_same_words() {
        for typed in [" declined", "dont-know\n", " Rīga ", "yes"] {
            let value = question(Kind::ShortText).read(&text(typed)).unwrap();
            assert_eq!(question(Kind::ShortText).read(&value.written()), Ok(value), "{typed:?}");
        }
    }

    #[test]
    fn a_value_of_another_kind_is_refused() {
        let yes_no = question(Kind::YesNo { yes: vec![], no: vec![] });
        assert!(matches!(yes_no.read(&Written::Number(1)), Err(Misfit::Kind { .. })));
        assert!(matches!(yes_no.read(&text("maybe")), Err(Misfit::Kind { .. })));
        let number = question(Kind::Number { range: (0, 24), at_least: None, at_most: None });
        assert_eq!(number.read(&Written::Number(25)), Err(Misfit::Range { number: 25, least: 0, most: 24 }));
        assert!(question(Kind::Month).read(&text("2026-13")).is_err());
        assert!(question(Kind::Date).read(&text("0202-01-01")).is_err());
        assert_eq!(question(Kind::ShortText).read(&text("  ")), Err(Misfit::Empty));
    }

    #[test]
    fn none_of_these_stands_alone() {
        let option =
            |id: &str, alone: bool| Choice { id: OptionId::new(id).unwrap(), indicates: vec![], alone };
        let options = vec![option("a", false), option("b", false), option("none", true)];
        let asked = question(Kind::MultipleChoice { options });
        let list = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        let both = asked.read(&Written::List(list(&["a", "none"])));
        assert_eq!(both, Err(Misfit::NotAlone(OptionId::new("none").unwrap())));
        let before = asked.read(&Written::List(list(&["a", "b"]))).unwrap();
        assert_eq!(asked.settle(Some(&before), list(&["a", "b", "none"])), list(&["none"]));
        let before = asked.read(&Written::List(list(&["none"]))).unwrap();
        assert_eq!(asked.settle(Some(&before), list(&["a", "none"])), list(&["a"]));
    }
}
