//! The words of a language: everything between spaces that the person can come to read.
//!
//! Words beside an argument are taken as they stand in the file, in every plural form.

use content_check::{Language, Source, is_for_person};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::BTreeSet;

/// The words of the texts that the person sees, of the language's name and of its sample line.
pub(crate) fn words<'a>(language: &'a Language, source: &'a Source) -> BTreeSet<&'a str> {
    let folder = format!("locales/{}/", language.tag);
    let files = source.under(&folder).filter(|(file, _)| {
        let file = &file[folder.len()..];
        is_for_person(file) || file.starts_with("practice/")
    });
    let mut words: BTreeSet<&str> =
        language.name.split_whitespace().chain(language.sample.split_whitespace()).collect();
    for (_, text) in files {
        let resource = parser::parse_runtime(text).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            let (value, attributes) = match entry {
                Entry::Message(message) => (message.value.as_ref(), &message.attributes),
                Entry::Term(term) => (Some(&term.value), &term.attributes),
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => continue,
            };
            for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
                of_pattern(pattern, &mut words);
            }
        }
    }
    words
}

fn of_pattern<'a>(pattern: &Pattern<&'a str>, words: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.extend(value.split_whitespace()),
            PatternElement::Placeable { expression } => of_expression(expression, words),
        }
    }
}

fn of_expression<'a>(expression: &Expression<&'a str>, words: &mut BTreeSet<&'a str>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                of_pattern(&variant.value, words);
            }
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            words.extend(value.split_whitespace());
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => of_expression(expression, words),
        // An argument is not known here; the texts of other messages stand in their own place.
        Expression::Inline(
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::VariableReference { .. },
        ) => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::Catalogue;

    #[test]
    fn the_words_of_every_text_are_among_them() {
        let catalogue = Catalogue::embedded();
        for language in catalogue.languages() {
            let words = catalogue.words(&language.tag).expect("it is a language");
            let wording = catalogue.wording(&language.tag, "en").expect("it is a language");
            let texts = catalogue.coverage(&language.tag).expect("it is a language");
            let texts = texts.iter().filter(|file| file.for_person).flat_map(|file| &file.texts);
            let said = texts.map(|name| match name.split_once('.') {
                Some((id, attribute)) => wording.attribute(id, attribute).text,
                None => wording.text(name).text,
            });
            // Texts with an argument differ from what stands in the file.
            let said: Vec<String> = said.filter(|text| !text.contains('{')).collect();
            assert!(said.len() > 300, "{} has {} texts", language.tag, said.len());
            for text in said.iter().chain([&language.name, &language.sample]) {
                for word in text.split_whitespace() {
                    assert!(words.contains(word), "{} lacks {word}", language.tag);
                }
            }
        }
    }

    #[test]
    fn nobody_knows_the_words_of_no_language() {
        assert_eq!(Catalogue::embedded().words("zz"), None);
    }
}
