//! `locales/languages.toml`: the languages in which texts are shown.

use super::Placed;
use super::reader::Reader;
use crate::flaw::Flaw;
use crate::language::Language;
use serde::Deserialize;
use toml::Spanned;

/// The languages as they stand in the file.
#[derive(Debug)]
pub struct Languages {
    /// The file.
    pub file: String,
    /// The languages, in the order in which they are offered.
    pub all: Vec<Placed<Language>>,
    /// Names that stay as they are in every language and script, longest first.
    pub names: Vec<String>,
    /// Words of one language that must not stand in others.
    pub foreign: Vec<Placed<Foreign>>,
    /// Words with which no text may judge a person or count chances.
    pub judging: Vec<Judging>,
    /// Messages that quote such a word: the law's, or the name of an institution.
    pub quoted: Vec<String>,
    /// Whether everything could be read: otherwise an unknown language may be one that could not.
    pub complete: bool,
}

/// Small words of one language that some others do not have in any sense.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Foreign {
    /// The tag of the language that has them.
    pub of: String,
    /// The tags of those that do not.
    pub not_in: Vec<String>,
    /// The words, in small letters.
    pub words: Vec<String>,
}

/// Words with which a text would judge a person, give a probability or count in percent.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judging {
    /// The tags of the languages that have them.
    pub of: Vec<String>,
    /// How they begin, in small letters.
    pub beginnings: Vec<String>,
}

/// Parses the file.
pub fn parse((file, text): (&str, &str), flaws: &mut Vec<Flaw>) -> Languages {
    let mut reader = Reader::new(file, text, flaws);
    let items = reader.items::<Language>("language");
    let complete = reader.complete && items.iter().all(Result::is_ok);
    let all = items.into_iter().flatten().map(|item| reader.placed(item)).collect();
    let mut names: Vec<String> = reader.optional("names").map(Spanned::into_inner).unwrap_or_default();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let foreign = reader.items::<Foreign>("foreign");
    let foreign = foreign.into_iter().flatten().map(|item| reader.placed(item)).collect();
    let judging = reader.items::<Judging>("judging").into_iter().flatten().map(Spanned::into_inner).collect();
    let quoted = reader.optional("quoted").map(Spanned::into_inner).unwrap_or_default();
    reader.finish();
    Languages { file: file.to_owned(), all, names, foreign, judging, quoted, complete }
}
