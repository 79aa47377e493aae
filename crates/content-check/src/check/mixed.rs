//! Finds words in which letters of several scripts are mixed, such as a Cyrillic `а` in a Latin word.

use super::script::{Belongs, belongs};
use crate::language::Language;
use crate::language_flaw::LanguageFlaw;

/// A word with letters of several scripts, and the letter that does not fit.
pub fn check(word: &str, language: &Language) -> Option<LanguageFlaw> {
    let letters =
        || word.chars().map(|letter| (letter, belongs(letter))).filter(|(_, of)| *of != Belongs::ToAll);
    let home = Belongs::To(language.script);
    let most = if letters().any(|(_, of)| of == home) { home } else { letters().next()?.1 };
    let (letter, _) = letters().find(|(_, of)| *of != most)?;
    Some(LanguageFlaw::Mixed { word: word.to_owned(), letter })
}
