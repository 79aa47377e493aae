//! How complete a language is: messages, missing and unused ones, texts and review status of each file.

use crate::standing::Standings;
use content_check::parse::messages::{self, Message, MessageFile};
use content_check::{Language, REFERENCE, Source, Status, is_for_person};
use std::collections::BTreeSet;

/// The files of the person's texts in the order of a conversation; what is not named here comes between answers and rights.
const FIRST: [&str; 2] = ["person/consent.ftl", "person/answer.ftl"];
const LAST: [&str; 5] =
    ["person/rights.ftl", "person/emergency.ftl", "person/self.ftl", "person/card.ftl", "person/hear.ftl"];

/// How complete one file of a language is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The path within `locales/<tag>/`.
    pub file: String,
    /// Whether the person sees and hears what stands in it.
    pub for_person: bool,
    /// How many messages it holds.
    pub messages: usize,
    /// The messages and attributes (`message.attribute`) of the reference language that it lacks.
    pub missing: Vec<String>,
    /// The messages and attributes that the reference language does not have.
    pub unused: Vec<String>,
    /// Every text that can be read, and read aloud: `message`, or `message.attribute`. A message may have attributes only.
    pub texts: Vec<String>,
    /// The texts whose original in the reference language has changed since they were made, or was never noted.
    pub stale: Vec<String>,
    /// How far it was read: as far as its weakest text.
    pub status: Status,
}

/// Sums of several files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Total {
    /// How many messages they hold.
    pub messages: usize,
    /// How many messages and attributes of the reference language they lack.
    pub missing: usize,
    /// How many messages and attributes the reference language does not have.
    pub unused: usize,
    /// How many texts can be read, and read aloud.
    pub texts: usize,
    /// How many of them are stale.
    pub stale: usize,
}

/// Compares a language with the reference language, file by file.
pub fn coverage(language: &Language, source: &Source, standings: &Standings) -> Vec<Coverage> {
    let paths = |tag: &str| -> BTreeSet<String> {
        let folder = format!("locales/{tag}/");
        source.under(&folder).map(|(file, _)| file[folder.len()..].to_owned()).collect()
    };
    let mut files = paths(REFERENCE);
    files.retain(|file| language.needs(file));
    files.extend(paths(&language.tag));
    files.into_iter().map(|path| of_file(path, language, source, standings)).collect()
}

/// Keeps the files that the person sees and hears, in the order of a conversation.
pub fn of_conversation(mut files: Vec<Coverage>) -> Vec<Coverage> {
    files.retain(|file| file.for_person);
    files.sort_by_key(|file| (place(&file.file), file.file.clone()));
    files
}

fn place(file: &str) -> usize {
    let first = FIRST.iter().position(|other| *other == file);
    let last = LAST.iter().position(|other| *other == file).map(|at| FIRST.len() + 1 + at);
    first.or(last).unwrap_or(FIRST.len())
}

impl<'a> FromIterator<&'a Coverage> for Total {
    fn from_iter<I: IntoIterator<Item = &'a Coverage>>(files: I) -> Self {
        files.into_iter().fold(Self::default(), |sum, file| Self {
            messages: sum.messages + file.messages,
            missing: sum.missing + file.missing.len(),
            unused: sum.unused + file.unused.len(),
            texts: sum.texts + file.texts.len(),
            stale: sum.stale + file.stale.len(),
        })
    }
}

fn of_file(path: String, language: &Language, source: &Source, standings: &Standings) -> Coverage {
    let read = |tag: &str| {
        let text = source.text(&format!("locales/{tag}/{path}"))?;
        Some(messages::parse(&path, &path, text, &mut Vec::new()))
    };
    let (here, there) = (read(&language.tag), read(REFERENCE));
    let without = |of: Option<&MessageFile>, other: Option<&MessageFile>| -> Vec<String> {
        let other: BTreeSet<String> = messages(other).flat_map(names).collect();
        messages(of).flat_map(names).filter(|name| !other.contains(name)).collect()
    };
    let (ours, theirs) = (here.as_ref(), there.as_ref());
    let texts: Vec<String> = messages(ours).flat_map(texts).collect();
    Coverage {
        for_person: is_for_person(&path),
        messages: messages(ours).count(),
        // Of a practice case only the person's own lines stand in the language that the person speaks.
        missing: if language.needs(&path) { without(theirs, ours) } else { Vec::new() },
        unused: without(ours, theirs),
        stale: texts.iter().filter(|text| standings.is_stale(text)).cloned().collect(),
        status: standings.status(texts.iter().map(String::as_str)),
        texts,
        file: path,
    }
}

fn messages(file: Option<&MessageFile>) -> impl Iterator<Item = &Message> {
    file.into_iter().flat_map(|file| &file.messages).filter(|message| !message.is_term())
}

fn names(message: &Message) -> Vec<String> {
    let attributes = message.attributes.iter().map(|(attribute, _)| format!("{}.{attribute}", message.id));
    std::iter::once(message.id.clone()).chain(attributes).collect()
}

fn texts(message: &Message) -> Vec<String> {
    names(message).into_iter().skip(usize::from(!message.has_value)).collect()
}
