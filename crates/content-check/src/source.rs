//! The text files of the content, by their paths: read from a folder, or embedded in the program.
//!
//! Knows no format. Ignores what is not content: examples, glossaries, tables of test cases.

use crate::flaw::{Flaw, FlawKind};
use crate::nesting;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

/// The content's files: path relative to the folder, with forward slashes, and text.
#[derive(Debug, Clone, Default)]
pub struct Source {
    files: BTreeMap<String, Cow<'static, str>>,
}

impl Source {
    /// Takes files that are part of the program.
    pub fn embedded(files: &[(&'static str, &'static str)]) -> Self {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), Cow::Borrowed(*text)));
        Self { files: files.collect() }
    }

    /// Takes files that were read elsewhere: path and text. What cannot be taken becomes a flaw.
    pub fn of_files(files: impl IntoIterator<Item = (String, String)>) -> (Self, Vec<Flaw>) {
        let mut source = Self::default();
        let mut flaws = Vec::new();
        for (path, text) in files.into_iter().filter(|(path, _)| is_content(path)) {
            source.take(path, &text, &mut flaws);
        }
        (source, flaws)
    }

    /// Reads `questionnaires/` and `locales/` of a folder. What cannot be read becomes a flaw, and reading goes on.
    pub fn read(dir: &Path) -> (Self, Vec<Flaw>) {
        let mut source = Self::default();
        let mut flaws = Vec::new();
        for top in ["questionnaires", "locales"] {
            source.read_folder(dir, top, &mut flaws);
        }
        (source, flaws)
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(AsRef::as_ref)
    }

    /// Every file whose path begins with `prefix`, in order.
    pub fn under<'a>(&'a self, prefix: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let from = self.files.range(prefix.to_owned()..);
        from.take_while(move |(path, _)| path.starts_with(prefix))
            .map(|(path, text)| (path.as_str(), text.as_ref()))
    }

    /// Takes a file; of a Fluent file only what its parser can follow.
    fn take(&mut self, path: String, text: &str, flaws: &mut Vec<Flaw>) {
        // Some editors write a byte order mark before everything else; the parsers would take it for a letter.
        let mut text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
        if is_fluent(&path)
            && let (shallow, Some(place)) = nesting::shallow(&text)
        {
            let line = text[..place].matches('\n').count() + 1;
            let what = FlawKind::Syntax(format!("the message has more than {} brackets", nesting::OPEN_MAX));
            flaws.push(
                Flaw::new(&path, line, what).hinted("nest it less; what follows in this file was not read"),
            );
            text.truncate(shallow.len());
        }
        self.files.insert(path, Cow::Owned(text));
    }

    fn read_folder(&mut self, dir: &Path, folder: &str, flaws: &mut Vec<Flaw>) {
        let entries = match std::fs::read_dir(dir.join(folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return flaws.push(Flaw::new(folder, None, FlawKind::MissingFile));
            }
            Err(error) => return flaws.push(unreadable(folder, &error)),
        };
        for entry in entries {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    flaws.push(unreadable(folder, &error));
                    continue;
                }
            };
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                self.read_folder(dir, &path, flaws);
            } else if is_content(&path) {
                match std::fs::read_to_string(entry.path()) {
                    Ok(text) => self.take(path, &text, flaws),
                    Err(error) => flaws.push(unreadable(&path, &error)),
                }
            }
        }
    }
}

fn is_content(path: &str) -> bool {
    let extension = Path::new(path).extension().and_then(|extension| extension.to_str());
    matches!(extension, Some("toml" | "ftl")) && !path.starts_with("questionnaires/examples/")
}

fn is_fluent(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "ftl")
}

fn unreadable(path: &str, error: &std::io::Error) -> Flaw {
    let flaw = Flaw::new(path, None, FlawKind::Unreadable(error.kind().to_string()));
    match error.kind() {
        // UTF-16 is what some editors mean by Unicode.
        std::io::ErrorKind::InvalidData => flaw.hinted("it is not UTF-8 text; save it as UTF-8"),
        _ => flaw,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_byte_order_mark_is_no_letter_and_another_encoding_is_named() {
        let folder = std::env::temp_dir().join(format!("content-source-{}", std::process::id()));
        let texts = folder.join("locales/xx");
        std::fs::create_dir_all(&texts).unwrap();
        std::fs::create_dir_all(folder.join("questionnaires")).unwrap();
        std::fs::write(texts.join("a.ftl"), "\u{feff}a = b\r\n").unwrap();
        std::fs::write(texts.join("b.ftl"), b"\xff\xfea\0 \0=\0 \0b\0").unwrap();
        let (source, flaws) = Source::read(&folder);
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(source.text("locales/xx/a.ftl"), Some("a = b\n"));
        let told: Vec<String> = flaws.iter().map(ToString::to_string).collect();
        assert!(
            told.iter().any(|flaw| flaw.contains("b.ftl") && flaw.contains("save it as UTF-8")),
            "{told:?}"
        );
    }
}
