//! `locales/<tag>/**/*.ftl`: which messages a file holds, with their attributes, variables and references.

use super::reader::Lines;
use crate::flaw::{Flaw, FlawKind};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::BTreeSet;

/// One Fluent file.
#[derive(Debug)]
pub struct MessageFile {
    /// The path within `locales/<tag>/`.
    pub path: String,
    /// The whole path.
    pub file: String,
    /// Its messages and terms, in order.
    pub messages: Vec<Message>,
    /// What stands where a message could not be parsed.
    pub broken: BTreeSet<String>,
}

/// A message or a term.
#[derive(Debug)]
pub struct Message {
    /// The id; that of a term begins with `-`.
    pub id: String,
    /// The line of the id.
    pub line: usize,
    /// Whether it has a text of its own, beside its attributes.
    pub has_value: bool,
    /// The attributes, with their lines.
    pub attributes: Vec<(String, usize)>,
    /// The variables of text and attributes.
    pub variables: BTreeSet<String>,
    /// The messages and terms (`-…`) that it refers to.
    pub references: BTreeSet<String>,
}

impl Message {
    /// Whether it is a term: a word for use in messages of the same language.
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }
}

/// Parses a file of a language.
pub fn parse(file: &str, path: &str, text: &str, flaws: &mut Vec<Flaw>) -> MessageFile {
    let lines = Lines::new(text);
    let mut broken = BTreeSet::new();
    let resource = parser::parse_runtime(text).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let junk = &text[error.slice.unwrap_or(error.pos.clone())];
            broken.extend(
                junk.lines().filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim().to_owned()),
            );
            let what = FlawKind::Syntax(error.kind.to_string());
            flaws.push(
                Flaw::new(file, lines.line(error.pos.start), what)
                    .hinted("mend the Fluent message that begins here"),
            );
        }
        resource
    });
    let line = |slice: &str| lines.line(slice.as_ptr() as usize - text.as_ptr() as usize);
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            Some((message.id.name.to_owned(), message.id.name, message.value.as_ref(), &message.attributes))
        }
        Entry::Term(term) => {
            Some((format!("-{}", term.id.name), term.id.name, Some(&term.value), &term.attributes))
        }
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
    });
    let messages = messages
        .map(|(id, name, value, attributes)| {
            let mut uses = Uses::default();
            value
                .into_iter()
                .chain(attributes.iter().map(|attribute| &attribute.value))
                .for_each(|p| uses.pattern(p));
            Message {
                id,
                line: line(name),
                has_value: value.is_some(),
                attributes: attributes.iter().map(|a| (a.id.name.to_owned(), line(a.id.name))).collect(),
                variables: uses.variables,
                references: uses.references,
            }
        })
        .collect();
    MessageFile { path: path.to_owned(), file: file.to_owned(), messages, broken }
}

#[derive(Default)]
struct Uses {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
}

impl Uses {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}
