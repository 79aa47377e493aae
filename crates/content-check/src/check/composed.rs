//! Finds texts that are not composed: a letter and its mark as two characters where one exists, or the other way round.
//!
//! Two spellings of the same word would be different words to a search, and some fonts show the second one badly.

use crate::flaw::Flaw;
use crate::language_flaw::LanguageFlaw;
use unicode_normalization::is_nfc;

/// The lines of a file that are not in Unicode normalization form C, comments among them.
pub fn check(file: &str, text: &str) -> Vec<Flaw> {
    let lines = text.lines().enumerate().filter(|(_, line)| !is_nfc(line));
    lines
        .map(|(number, line)| {
            let word = line.split_whitespace().find(|word| !is_nfc(word)).unwrap_or(line);
            Flaw::new(file, number + 1, LanguageFlaw::NotComposed(word.to_owned()).into())
        })
        .collect()
}
