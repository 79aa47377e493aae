//! Checks what the list of languages says of each: that its plural rules are known, that its voice can be one, and which languages it
//! names.

use super::identity::unknown;
use crate::flaw::Flaw;
use crate::language::Language;
use crate::language_flaw::LanguageFlaw;
use crate::noun::Noun;
use crate::parse::{Parsed, Placed};
use crate::plural_rules::locale;
use std::collections::BTreeSet;

/// The file that names the languages, and the one that names those of documents.
const NAMES: [&str; 2] = ["referral.ftl", "status.ftl"];

/// Checks every language, and the words that are foreign to some.
pub fn check(parsed: &Parsed, flaws: &mut Vec<Flaw>) {
    let list = &parsed.languages;
    for Placed { value: language, line } in &list.all {
        flaws.extend(of_language(language).into_iter().map(|flaw| Flaw::new(&list.file, *line, flaw.into())));
    }
    let known = || list.all.iter().map(|language| language.value.tag.as_str());
    for Placed { value: foreign, line } in &list.foreign {
        for tag in std::iter::once(&foreign.of).chain(&foreign.not_in) {
            if list.complete && !known().any(|known| known == tag) {
                flaws.push(unknown(Noun::Language, tag, &list.file, *line, known()));
            }
        }
    }
}

/// The messages that name the languages.
pub fn expect(parsed: &Parsed, expect: &mut impl FnMut(String, String, BTreeSet<String>)) {
    for language in parsed.languages.all.iter().map(|language| &language.value) {
        expect(NAMES[0].to_owned(), language.name_in_documents(), BTreeSet::new());
        if language.documents {
            expect(NAMES[1].to_owned(), language.name_of_documents(), BTreeSet::new());
        }
    }
}

fn of_language(language: &Language) -> Vec<LanguageFlaw> {
    let mut flaws = Vec::new();
    if let Some(plural) = language.plural.as_ref().filter(|plural| locale(plural).is_none()) {
        flaws.push(LanguageFlaw::UnknownPlural(plural.clone()));
    }
    if let Some(voice) = language.voice.as_ref().filter(|voice| !may_be_voice(voice)) {
        flaws.push(LanguageFlaw::UnknownVoice(voice.clone()));
    }
    if language.documents && !language.desk {
        flaws.push(LanguageFlaw::DocumentsWithoutDesk);
    }
    flaws
}

/// Whether a text can be the name of a voice: a tag such as `lv` or `en-gb`. It is handed to a program as an argument, so that it must
/// not be taken for an option or a file.
fn may_be_voice(text: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    };
    text.starts_with(|letter: char| letter.is_ascii_lowercase()) && text.split('-').all(is_part)
}
