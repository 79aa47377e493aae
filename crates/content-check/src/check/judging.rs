//! Finds words with which a text would judge a person, give a probability or count in percent.
//!
//! # Source
//! `SAFETY.md`, "No verdicts": no text says victim or not a victim, a probability, a percentage. Which words those are in a language stands in
//! `locales/languages.toml`, by their beginnings, since most of these languages decline them.

use super::words::Bare;
use crate::language::Language;
use crate::language_flaw::LanguageFlaw;
use crate::parse::languages::Judging;

/// The signs of a count in percent or per mille, in whatever language.
const SIGNS: [char; 4] = ['%', '٪', '‰', '％'];

/// The first such word or sign of a text.
pub fn check(text: &Bare, language: &Language, lists: &[Judging]) -> Option<LanguageFlaw> {
    if let Some(sign) = text.text().chars().find(|letter| SIGNS.contains(letter)) {
        return Some(LanguageFlaw::Judging(sign.to_string()));
    }
    let of_language = lists.iter().filter(|list| list.of.contains(&language.tag));
    let beginnings: Vec<&String> = of_language.flat_map(|list| &list.beginnings).collect();
    let judges = |word: &&str| {
        let small = word.to_lowercase();
        beginnings.iter().any(|beginning| small.starts_with(beginning.as_str()))
    };
    text.words().find(judges).map(|word| LanguageFlaw::Judging(word.to_owned()))
}
