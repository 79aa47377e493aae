//! `locales/languages.toml`: the languages in which texts are shown.

use super::Placed;
use super::reader::Reader;
use crate::flaw::Flaw;
use crate::language::Language;
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
}

/// Parses the file.
pub fn parse((file, text): (&str, &str), flaws: &mut Vec<Flaw>) -> Languages {
    let mut reader = Reader::new(file, text, flaws);
    let items = reader.items::<Language>("language");
    let all = items.into_iter().flatten().map(|item| reader.placed(item)).collect();
    let mut names: Vec<String> = reader.optional("names").map(Spanned::into_inner).unwrap_or_default();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    reader.finish();
    Languages { file: file.to_owned(), all, names }
}
