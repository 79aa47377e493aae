//! `locales/languages.toml`: the languages in which texts are shown.

use super::Placed;
use super::reader::Reader;
use crate::flaw::Flaw;
use crate::language::Language;

/// The languages as they stand in the file.
#[derive(Debug)]
pub struct Languages {
    /// The file.
    pub file: String,
    /// The languages, in the order in which they are offered.
    pub languages: Vec<Placed<Language>>,
}

/// Parses the file.
pub fn parse((file, text): (&str, &str), flaws: &mut Vec<Flaw>) -> Languages {
    let mut reader = Reader::new(file, text, flaws);
    let items = reader.items::<Language>("language");
    let languages = items.into_iter().flatten().map(|item| reader.placed(item)).collect();
    reader.finish();
    Languages { file: file.to_owned(), languages }
}
