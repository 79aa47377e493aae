//! Finds words in the script of another language.

use crate::language::{Language, Script};
use crate::language_flaw::LanguageFlaw;

/// What a character says about the script of its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Belongs {
    /// To a script that a language here is written in.
    To(Script),
    /// To every script: an apostrophe, a joiner, a mark.
    ToAll,
    /// To another script.
    ToNone,
}

/// A word in another script than that of the language.
pub fn check(word: &str, language: &Language) -> Option<LanguageFlaw> {
    let is_foreign = |letter| match belongs(letter) {
        Belongs::To(script) => script != language.script,
        Belongs::ToAll => false,
        Belongs::ToNone => true,
    };
    word.contains(is_foreign).then(|| LanguageFlaw::OtherScript(word.to_owned()))
}

/// The script of a letter.
///
/// # Source
/// The Unicode Standard 17, `Blocks.txt`; only blocks in which the languages here have letters.
pub fn belongs(letter: char) -> Belongs {
    match letter {
        'A'..='Z' | 'a'..='z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => {
            Belongs::To(Script::Latn)
        }
        '\u{400}'..='\u{52F}' => Belongs::To(Script::Cyrl),
        '\u{900}'..='\u{97F}' => Belongs::To(Script::Deva),
        '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' => Belongs::To(Script::Arab),
        '\u{2B0}'..='\u{36F}' | '\u{200C}' | '\u{200D}' => Belongs::ToAll,
        _ if letter.is_alphabetic() => Belongs::ToNone,
        _ => Belongs::ToAll,
    }
}
