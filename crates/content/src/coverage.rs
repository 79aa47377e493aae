//! How complete a language is: messages, missing messages and review status of each file.

use crate::language::{Language, REFERENCE, Status};
use crate::parse::messages::{self, MessageFile};
use crate::source::Source;
use std::collections::BTreeSet;

/// How complete one file of a language is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The path within `locales/<tag>/`.
    pub file: String,
    /// How many messages it holds.
    pub messages: usize,
    /// The messages and attributes (`message.attribute`) of the reference language that it lacks.
    pub missing: Vec<String>,
    /// How far it was reviewed; nothing when the file is missing or does not say.
    pub status: Option<Status>,
}

/// Compares a language with the reference language, file by file.
pub fn coverage(language: &Language, source: &Source) -> Vec<Coverage> {
    let folder = format!("locales/{REFERENCE}/");
    let files = source.under(&folder).map(|(file, text)| (&file[folder.len()..], text));
    let needed = files.filter(|(path, _)| language.needs(path));
    needed.map(|(path, text)| of_file(path, text, &language.tag, source)).collect()
}

fn of_file(path: &str, reference: &str, tag: &str, source: &Source) -> Coverage {
    let parse = |text: &str| messages::parse(path, path, text, &mut Vec::new());
    let file = source.text(&format!("locales/{tag}/{path}")).map(parse);
    let here: BTreeSet<String> = file.iter().flat_map(names).collect();
    let missing = names(&parse(reference)).into_iter().filter(|name| !here.contains(name)).collect();
    let messages = file.iter().flat_map(|file| &file.messages).filter(|message| !message.is_term()).count();
    Coverage { file: path.to_owned(), messages, missing, status: file.and_then(|file| file.status) }
}

fn names(file: &MessageFile) -> Vec<String> {
    let mut names = Vec::new();
    for message in file.messages.iter().filter(|message| !message.is_term()) {
        names.push(message.id.clone());
        names.extend(message.attributes.iter().map(|(attribute, _)| format!("{}.{attribute}", message.id)));
    }
    names
}
