//! Finds letters that a language does not have, such as `ы` in Ukrainian or `w` in Latvian.

use super::words::APOSTROPHES;
use crate::language::Language;
use crate::language_flaw::LanguageFlaw;
use unicode_normalization::UnicodeNormalization as _;

/// A word with a letter or mark that does not stand in the alphabet of the language.
pub fn check(word: &str, language: &Language) -> Option<LanguageFlaw> {
    let is_joiner = |letter| matches!(letter, '\u{200C}' | '\u{200D}');
    let is_known = |letter: char| {
        letter.to_lowercase().all(|small| language.letters.contains(small))
            || APOSTROPHES.contains(&letter)
            || is_joiner(letter)
    };
    // What is not composed is a flaw of its own.
    let letter = word.nfc().find(|letter| !is_known(*letter))?;
    Some(LanguageFlaw::OtherLetter { word: word.to_owned(), letter })
}
