//! Checks that texts are written in their language: characters, letters, words, plural forms.
//!
//! Looks at one piece of text at a time and knows no meaning. The names and sample lines of the languages are texts too.

use super::words::Bare;
use super::{alphabet, apostrophe, cedilla, composed, foreign_word, judging, mixed, plural, script, urdu};
use crate::flaw::Flaw;
use crate::language::Language;
use crate::language_flaw::LanguageFlaw;
use crate::parse::languages::Languages;
use crate::parse::{Parsed, Placed, texts};
use crate::source::Source;

/// Checks every text of every language.
pub fn check(parsed: &Parsed, source: &Source, flaws: &mut Vec<Flaw>) {
    let list = &parsed.languages;
    flaws.extend(composed::check(&list.file, source.text(&list.file).unwrap_or_default()));
    for Placed { value: language, line } in &list.all {
        for text in [&language.name, &language.sample] {
            let found = of_text(text, language, list);
            flaws.extend(found.into_iter().map(|flaw| Flaw::new(&list.file, *line, flaw.into())));
        }
        for (file, text) in source.under(&format!("locales/{}/", language.tag)) {
            flaws.extend(composed::check(file, text));
            let texts = texts::parse(text);
            for piece in &texts.pieces {
                let mut found = of_text(piece.text, language, list);
                if !list.quoted.iter().any(|message| message == piece.message) {
                    found.extend(judging::check(
                        &Bare::new(piece.text, &list.names),
                        language,
                        &list.judging,
                    ));
                }
                flaws.extend(found.into_iter().map(|flaw| Flaw::new(file, piece.line, flaw.into())));
            }
            for choice in &texts.choices {
                flaws.extend(plural::check(choice, language.plural.as_deref(), file));
            }
        }
    }
}

/// What is wrong with a piece of text.
fn of_text(text: &str, language: &Language, list: &Languages) -> Vec<LanguageFlaw> {
    let text = Bare::new(text, &list.names);
    let mut flaws = apostrophe::check(&text, language);
    flaws.extend(urdu::punctuation(&text, language));
    // One flaw for a word is enough: the one that says most.
    flaws.extend(text.words().filter_map(|word| {
        mixed::check(word, language)
            .or_else(|| cedilla::check(word, language))
            .or_else(|| urdu::letter(word, language))
            .or_else(|| script::check(word, language))
            .or_else(|| foreign_word::check(&text, word, language, &list.foreign))
            .or_else(|| alphabet::check(word, language))
    }));
    flaws
}
