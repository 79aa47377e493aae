//! The digest of each text of a Fluent file: what a translation was made from, and what a speaker read.

use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::{parser, serializer};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// How many hexadecimal digits of the SHA-256 are kept: enough that no change goes unseen by chance.
pub const DIGITS: usize = 16;

/// The texts of a file by name, `message` or `message.attribute`, each with its digest: the first [`DIGITS`] of the SHA-256 of the text
/// as Fluent writes it, so that indentation and comments do not count. Terms are left out, and what cannot be parsed.
///
/// ```
/// let digests = content_check::parse::digests::parse("title = Questions\n    .note = None yet\n");
/// assert_eq!(digests.keys().collect::<Vec<_>>(), ["title", "title.note"]);
/// assert_eq!(digests["title"], content_check::parse::digests::parse("# a\ntitle =\n    Questions\n")["title"]);
/// ```
pub fn parse(text: &str) -> BTreeMap<String, String> {
    let resource = parser::parse_runtime(text).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        Entry::Term(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    });
    messages
        .flat_map(|message| {
            let id = message.id.name;
            let value = message.value.iter().map(move |value| (id.to_owned(), digest(value)));
            let attributes = message.attributes.iter();
            value.chain(attributes.map(move |one| (format!("{id}.{}", one.id.name), digest(&one.value))))
        })
        .collect()
}

fn digest(pattern: &Pattern<&str>) -> String {
    let message = Message {
        id: Identifier { name: "text" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    of_text(&serializer::serialize(&Resource { body: vec![Entry::Message(message)] }))
}

/// The first [`DIGITS`] of the SHA-256 of a text.
pub fn of_text(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).take(DIGITS / 2).collect()
}
