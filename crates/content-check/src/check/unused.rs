//! Finds messages that no program code shows: their ids stand nowhere in the sources.
//!
//! Tolerant, because ids are also put together: `error-${code}` in a source uses every message that begins with `error-`.

use super::messages::is_derived;
use crate::flaw::{Flaw, FlawKind};
use crate::language::REFERENCE;
use crate::parse::messages;
use crate::source::Source;
use std::collections::BTreeSet;
use std::path::Path;

/// Where program code stands, and in which kinds of files.
const SOURCES: [(&str, &[&str]); 3] =
    [("ui/src", &["svelte", "ts"]), ("src-tauri/src", &["rs"]), ("crates", &["rs", "typ"])];

/// Every message of the reference language that no program code shows. Nothing when the folder holds no program code.
pub fn unused(source: &Source, dir: &Path) -> Vec<Flaw> {
    let mut mentioned = Mentioned::default();
    for (folder, extensions) in SOURCES {
        mentioned.read(&dir.join(folder), extensions);
    }
    if mentioned.words.is_empty() {
        return Vec::new();
    }
    let folder = format!("locales/{REFERENCE}/");
    let files = source.under(&folder).filter(|(file, _)| !is_derived(&file[folder.len()..]));
    let files: Vec<_> = files
        .map(|(file, text)| messages::parse(file, &file[folder.len()..], text, &mut Vec::new()))
        .collect();
    for message in files.iter().flat_map(|file| &file.messages) {
        mentioned.words.extend(message.references.iter().cloned());
    }
    let mut flaws = Vec::new();
    for file in &files {
        for message in file.messages.iter().filter(|message| !mentioned.uses(&message.id)) {
            flaws.push(Flaw::new(&file.file, message.line, FlawKind::UnusedMessage(message.id.clone())));
        }
    }
    flaws
}

/// Words that stand in sources and may be ids, and beginnings of ids that are put together.
#[derive(Default)]
struct Mentioned {
    words: BTreeSet<String>,
    beginnings: BTreeSet<String>,
}

impl Mentioned {
    fn uses(&self, id: &str) -> bool {
        self.words.contains(id) || self.beginnings.iter().any(|beginning| id.starts_with(beginning))
    }

    fn read(&mut self, folder: &Path, extensions: &[&str]) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name();
            if path.is_dir() {
                // Tests and build output name ids without showing them.
                if !["tests", "benches", "target", "node_modules"].iter().any(|other| name == *other) {
                    self.read(&path, extensions);
                }
            } else if path.extension().is_some_and(|found| extensions.iter().any(|wanted| found == *wanted)) {
                self.note(&std::fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }

    fn note(&mut self, text: &str) {
        let of_id = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        let mut rest = text;
        while let Some(start) = rest.find(|letter: char| letter.is_ascii_lowercase()) {
            rest = &rest[start..];
            let (word, after) = rest.split_at(rest.find(|letter| !of_id(letter)).unwrap_or(rest.len()));
            if !word.ends_with('-') {
                self.words.insert(word.to_owned());
            } else if word.len() > 2 && after.starts_with(['$', '{', '"', '\'', '`']) {
                self.beginnings.insert(word.to_owned());
            }
            rest = after;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_used_when_it_stands_in_full_or_its_beginning_is_put_together() {
        let mut mentioned = Mentioned::default();
        mentioned.note("text('cases-new') + text(`error-${code}`) + \"fact-\" + name; non-empty");
        for used in ["cases-new", "error-wrong-passphrase", "fact-age"] {
            assert!(mentioned.uses(used), "{used}");
        }
        for unused in ["cases", "cases-old", "non-verbal"] {
            assert!(!mentioned.uses(unused), "{unused}");
        }
    }
}
