//! Finds Arabic letters and Latin punctuation in Urdu, which has its own.

use super::script::{Belongs, belongs};
use super::words::Bare;
use crate::language::{Language, Script};
use crate::language_flaw::LanguageFlaw;

/// Letters of Arabic, and those that Urdu writes.
///
/// # Source
/// The Unicode Standard 17, chapter 9.2, *Arabic: Languages*; Unicode CLDR, `main/ur.xml`, exemplar characters.
const LETTERS: [(char, char); 4] =
    [('\u{64A}', '\u{6CC}'), ('\u{649}', '\u{6CC}'), ('\u{643}', '\u{6A9}'), ('\u{647}', '\u{6C1}')];

/// Punctuation of Latin texts, and that of Urdu.
const PUNCTUATION: [(char, char); 4] = [('?', '؟'), (',', '،'), (';', '؛'), ('.', '۔')];

/// A word of Urdu with a letter of Arabic.
pub fn letter(word: &str, language: &Language) -> Option<LanguageFlaw> {
    if language.tag != "ur" {
        return None;
    }
    let (wrong, right) = LETTERS.into_iter().find(|(wrong, _)| word.contains(*wrong))?;
    Some(LanguageFlaw::WrongCharacter { word: word.to_owned(), wrong, right })
}

/// Punctuation of Latin texts in Urdu. In a number, such as 1.5 or 1,000, it may stand.
pub fn punctuation(text: &Bare, language: &Language) -> Vec<LanguageFlaw> {
    if language.tag != "ur" {
        return Vec::new();
    }
    let mut flaws = Vec::new();
    let (mut before, mut word) = (' ', "");
    for (place, letter) in text.text().char_indices() {
        if let Some((wrong, right)) = PUNCTUATION.into_iter().find(|(wrong, _)| *wrong == letter)
            && !before.is_ascii_digit()
            && (wrong != '.' || belongs(before) == Belongs::To(Script::Arab))
        {
            flaws.push(LanguageFlaw::WrongCharacter { word: format!("{word}{wrong}"), wrong, right });
        }
        if belongs(letter) == Belongs::To(Script::Arab) && word.is_empty() {
            word = text.word_at(place);
        } else if letter.is_whitespace() {
            word = "";
        }
        before = letter;
    }
    flaws
}
