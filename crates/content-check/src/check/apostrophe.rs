//! Finds apostrophes of other languages in Uzbek, which writes `oʻ` and `gʻ` with U+02BB and the tutuq `ʼ` as U+02BC.

use super::words::{APOSTROPHES, Bare};
use crate::language::Language;
use crate::language_flaw::LanguageFlaw;

/// The sign of `oʻ` and `gʻ`.
const OF_LETTER: char = 'ʻ';
/// The tutuq belgisi, a sign of its own.
const TUTUQ: char = 'ʼ';

/// The apostrophes of a text in Uzbek that another one should stand for.
///
/// # Source
/// Unicode CLDR, `main/uz.xml`, exemplar characters.
pub fn check(text: &Bare, language: &Language) -> Vec<LanguageFlaw> {
    if language.tag != "uz-Latn" {
        return Vec::new();
    }
    let mut flaws = Vec::new();
    let mut before = ' ';
    for (place, letter) in text.text().char_indices() {
        let after = text.text()[place + letter.len_utf8()..].chars().next().unwrap_or(' ');
        if APOSTROPHES.contains(&letter) {
            let right = if matches!(before, 'o' | 'O' | 'g' | 'G') { OF_LETTER } else { TUTUQ };
            // After another letter it may end a quotation.
            let is_inside = before.is_alphabetic() && (right == OF_LETTER || after.is_alphabetic());
            if is_inside && letter != right {
                let word = text.word_at(place).to_owned();
                flaws.push(LanguageFlaw::WrongCharacter { word, wrong: letter, right });
            }
        }
        before = letter;
    }
    flaws
}
