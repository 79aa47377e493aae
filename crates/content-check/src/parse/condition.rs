//! Conditions as they are written: `{ question = "id", is = "value" }`, `any_of`, `all`, `any`, `not`.

use super::Placed;
use super::reader::Reader;
use crate::flaw::FlawKind;
use screening::{Condition, QuestionId};
use serde::Deserialize;
use toml::Spanned;

/// A condition as it stands in the file: exactly one of its forms is filled in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    question: Option<Spanned<String>>,
    is: Option<Spanned<String>>,
    any_of: Option<Vec<Spanned<String>>>,
    all: Option<Vec<Spanned<Written>>>,
    any: Option<Vec<Spanned<Written>>>,
    not: Option<Box<Spanned<Written>>>,
}

/// A place where a condition looks at a question.
#[derive(Debug, Clone)]
pub struct Mention {
    /// The question.
    pub question: Placed<QuestionId>,
    /// The values that it is compared with.
    pub values: Vec<Placed<String>>,
}

/// Reads a condition, and notes every question that it mentions.
pub fn read(
    written: Spanned<Written>,
    reader: &mut Reader<'_>,
    mentions: &mut Vec<Mention>,
) -> Option<Condition> {
    let place = written.span().start;
    match written.into_inner() {
        Written { question: Some(question), is, any_of, all: None, any: None, not: None } => {
            let question = reader.id(question);
            let values = match (is, any_of) {
                (Some(value), None) => vec![value],
                (None, Some(values)) if !values.is_empty() => values,
                _ => {
                    reader.flaw(place, FlawKind::CrookedCondition);
                    return None;
                }
            };
            let values: Vec<_> = values.into_iter().map(|value| reader.placed(value)).collect();
            let mention = Mention { question: question?, values };
            let values = mention.values.iter().map(|value| value.value.clone()).collect();
            let condition = Condition::AnyOf { question: mention.question.value.clone(), values };
            mentions.push(mention);
            Some(condition)
        }
        Written { question: None, is: None, any_of: None, all: Some(parts), any: None, not: None }
            if !parts.is_empty() =>
        {
            read_all(parts, reader, mentions).map(Condition::All)
        }
        Written { question: None, is: None, any_of: None, all: None, any: Some(parts), not: None }
            if !parts.is_empty() =>
        {
            read_all(parts, reader, mentions).map(Condition::Any)
        }
        Written { question: None, is: None, any_of: None, all: None, any: None, not: Some(part) } => {
            read(*part, reader, mentions).map(|part| Condition::Not(Box::new(part)))
        }
        _ => {
            reader.flaw(place, FlawKind::CrookedCondition);
            None
        }
    }
}

/// Reads every part, so that each flaw is found, and gives nothing when one of them cannot be read.
fn read_all(
    parts: Vec<Spanned<Written>>,
    reader: &mut Reader<'_>,
    mentions: &mut Vec<Mention>,
) -> Option<Vec<Condition>> {
    let parts: Vec<_> = parts.into_iter().map(|part| read(part, reader, mentions)).collect();
    parts.into_iter().collect()
}
