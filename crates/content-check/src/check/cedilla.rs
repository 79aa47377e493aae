//! Finds `ş` and `ţ` with a cedilla in Romanian, which writes them with a comma below.

use crate::language::Language;
use crate::language_flaw::LanguageFlaw;

/// The letters with a cedilla, and those that belong there.
///
/// # Source
/// The Unicode Standard 17, chapter 7.1, *Cedilla and Comma Below in Turkish and Romanian*.
const CEDILLA: [(char, char); 4] = [('ş', 'ș'), ('Ş', 'Ș'), ('ţ', 'ț'), ('Ţ', 'Ț')];

/// A Romanian word with a cedilla.
pub fn check(word: &str, language: &Language) -> Option<LanguageFlaw> {
    if language.tag != "ro" {
        return None;
    }
    let (wrong, right) = CEDILLA.into_iter().find(|(wrong, _)| word.contains(*wrong))?;
    Some(LanguageFlaw::WrongCharacter { word: word.to_owned(), wrong, right })
}
