//! The texts of one Fluent file, piece by piece with their lines, and the choices between variants in them.
//!
//! Variables, ids and comments are no texts. What cannot be parsed is left out: `messages` names it.

use super::reader::Lines;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// The texts of a file.
#[derive(Debug, Default)]
pub struct Texts<'a> {
    /// The pieces of text between variables, in order; none reaches over the end of a line.
    pub pieces: Vec<Piece<'a>>,
    /// The choices between variants.
    pub choices: Vec<Choice<'a>>,
}

/// A piece of text on one line.
#[derive(Debug)]
pub struct Piece<'a> {
    /// The text.
    pub text: &'a str,
    /// The line, from 1.
    pub line: usize,
    /// The message or term in which it stands.
    pub message: &'a str,
}

/// A choice between variants.
#[derive(Debug)]
pub struct Choice<'a> {
    /// The message or term in which it stands.
    pub message: &'a str,
    /// The line of its first key, from 1.
    pub line: usize,
    /// The keys that are words.
    pub words: Vec<&'a str>,
    /// Whether a key is a number.
    pub has_number: bool,
}

/// Takes the texts out of a file.
pub fn parse(text: &str) -> Texts<'_> {
    let resource = parser::parse_runtime(text).unwrap_or_else(|(resource, _)| resource);
    let mut reader = Reader { text, lines: Lines::new(text), message: "", texts: Texts::default() };
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                continue;
            }
        };
        reader.message = id;
        for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
            reader.pattern(pattern);
        }
    }
    reader.texts
}

struct Reader<'a> {
    text: &'a str,
    lines: Lines,
    message: &'a str,
    texts: Texts<'a>,
}

impl<'a> Reader<'a> {
    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.piece(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let mut choice =
                    Choice { message: self.message, line: 0, words: Vec::new(), has_number: false };
                for variant in variants {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => {
                            choice.words.push(name);
                            name
                        }
                        VariantKey::NumberLiteral { value } => {
                            choice.has_number = true;
                            value
                        }
                    };
                    if choice.line == 0 {
                        choice.line = self.line(key);
                    }
                }
                self.texts.choices.push(choice);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.piece(value),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::VariableReference { .. } => {}
        }
    }

    fn piece(&mut self, text: &'a str) {
        let line = self.line(text);
        self.texts.pieces.push(Piece { text, line, message: self.message });
    }

    /// The line of a slice of the text.
    fn line(&self, slice: &str) -> usize {
        self.lines.line(slice.as_ptr() as usize - self.text.as_ptr() as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_with_their_lines_and_without_ids_variables_and_comments() {
        let file = "# Not this\nsaved = Saved { $when }, { \"then\" }.\n    .label = { $n ->\n        [one] a\n       *[other] b\n     }\nlong =\n    first\n    second\n";
        let texts = parse(file);
        let pieces: Vec<_> = texts.pieces.iter().map(|piece| (piece.text.trim(), piece.line)).collect();
        let expected =
            [("Saved", 2), (",", 2), ("then", 2), (".", 2), ("a", 4), ("b", 5), ("first", 8), ("second", 9)];
        assert_eq!(pieces, expected);
        assert_eq!((texts.choices[0].message, texts.choices[0].line), ("saved", 4));
        assert_eq!(texts.choices[0].words, ["one", "other"]);
    }
}
