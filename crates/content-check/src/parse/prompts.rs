//! `questionnaires/prompts.toml`: the questions that ask for something more in a sector of work. The file may be missing.

use super::Placed;
use super::reader::Reader;
use crate::flaw::Flaw;
use crate::noun::Noun;
use screening::QuestionId;
use screening::facts::Sector;
use serde::Deserialize;
use toml::Spanned;

/// The file.
pub const FILE: &str = "questionnaires/prompts.toml";

/// The prompts as they stand in their file.
#[derive(Debug)]
pub struct Prompts {
    /// The file.
    pub file: String,
    /// The prompts, in order; they may repeat.
    pub all: Vec<(Sector, Placed<QuestionId>)>,
    /// Whether everything could be read: otherwise a text without a prompt may belong to one that could not.
    pub complete: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    sector: Spanned<String>,
    question: Spanned<String>,
}

/// Parses the file.
pub fn parse((file, text): (&str, &str), flaws: &mut Vec<Flaw>) -> Prompts {
    let mut reader = Reader::new(file, text, flaws);
    let mut complete = reader.complete;
    let mut all = Vec::new();
    for item in reader.items::<Written>("prompt") {
        let prompt = item.ok().and_then(|item| {
            let Written { sector, question } = item.into_inner();
            let found = Sector::ALL.iter().copied().find(|one| one.as_str() == sector.get_ref());
            if found.is_none() {
                let known = Sector::ALL.iter().map(|sector| sector.as_str());
                reader.unknown(sector.span().start, Noun::Sector, sector.get_ref(), known);
            }
            let question = reader.id(question);
            Some((found?, question?))
        });
        complete &= prompt.is_some();
        all.extend(prompt);
    }
    reader.finish();
    Prompts { file: file.to_owned(), all, complete }
}

/// The message of a prompt.
pub fn message(sector: Sector, question: &QuestionId) -> String {
    format!("prompt-{}-{question}", sector.as_str())
}
