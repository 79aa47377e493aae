//! `questionnaires/signs.toml`: the signs that can be seen without talking. The file may be missing.

use super::Placed;
use super::reader::Reader;
use crate::flaw::Flaw;
use crate::noun::Noun;
use screening::observation::Suggestion;
use screening::{QuestionId, SignId};
use serde::Deserialize;
use toml::Spanned;

/// The file.
pub const FILE: &str = "questionnaires/signs.toml";

/// The signs as they stand in their file.
#[derive(Debug)]
pub struct Signs {
    /// The file.
    pub file: String,
    /// The signs, in order; ids may repeat.
    pub all: Vec<SignEntry>,
    /// Whether everything could be read: otherwise an unknown sign may be one that could not.
    pub complete: bool,
}

/// A sign as it stands in its file.
#[derive(Debug)]
pub struct SignEntry {
    /// The id.
    pub id: Placed<SignId>,
    /// What it suggests.
    pub suggests: Suggestion,
    /// What it carries: a question, and the value as it is written.
    pub carries: Vec<(Placed<QuestionId>, Placed<String>)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: Spanned<String>,
    suggests: Spanned<String>,
    #[serde(default)]
    carries: Vec<WrittenCarry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCarry {
    question: Spanned<String>,
    is: Spanned<String>,
}

/// Parses the file.
pub fn parse((file, text): (&str, &str), flaws: &mut Vec<Flaw>) -> Signs {
    let mut reader = Reader::new(file, text, flaws);
    let mut complete = reader.complete;
    let mut all = Vec::new();
    for item in reader.items::<Written>("sign") {
        let sign = item.ok().and_then(|item| entry(item.into_inner(), &mut reader));
        complete &= sign.is_some();
        all.extend(sign);
    }
    reader.finish();
    Signs { file: file.to_owned(), all, complete }
}

fn entry(written: Written, reader: &mut Reader<'_>) -> Option<SignEntry> {
    let Written { id, suggests, carries } = written;
    let found = Suggestion::ALL.iter().copied().find(|one| one.as_str() == suggests.get_ref());
    if found.is_none() {
        let known = Suggestion::ALL.iter().map(|suggestion| suggestion.as_str());
        reader.unknown(suggests.span().start, Noun::Value, suggests.get_ref(), known);
    }
    let id = reader.id(id);
    let carries = carries.into_iter().filter_map(|carry| {
        let question = reader.id(carry.question);
        Some((question?, reader.placed(carry.is)))
    });
    let carries = carries.collect();
    Some(SignEntry { id: id?, suggests: found?, carries })
}
