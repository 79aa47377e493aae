//! Finds small words of another language in the same script: the trace of a sentence that was not translated.
//!
//! Only words that the language checked does not have at all, in any sense; so the lists of `locales/languages.toml` are short.

use super::words::Bare;
use crate::language::Language;
use crate::language_flaw::LanguageFlaw;
use crate::parse::Placed;
use crate::parse::languages::Foreign;

/// A word, a slice of the text, that belongs to another language.
///
/// A word that hangs on another by a hyphen may be an ending, as in the Tajik «…-и».
pub fn check(
    text: &Bare,
    word: &str,
    language: &Language,
    foreign: &[Placed<Foreign>],
) -> Option<LanguageFlaw> {
    let small = word.to_lowercase();
    let lists = foreign.iter().filter(|list| list.value.not_in.contains(&language.tag));
    let of = lists.filter(|list| list.value.words.contains(&small)).map(|list| &list.value.of).next()?;
    (!text.is_hyphened(word)).then(|| LanguageFlaw::OtherWord { word: word.to_owned(), of: of.clone() })
}
