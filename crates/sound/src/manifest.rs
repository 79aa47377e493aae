//! The manifest of a language's recordings, `recordings.toml`: what was recorded, by whom, from which text.
//!
//! Parsed strictly: a key that nobody knows refuses the manifest. Its entries are judged one by one.

use crate::digest::is_digest;
use crate::fault::Fault;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The file's name.
pub const NAME: &str = "recordings.toml";
/// The tag at its start.
pub const TAG: &str = "ATPAZIT-RECORDINGS";
/// The version that is written; every older one is read.
pub const VERSION: u32 = 1;
/// A larger manifest is refused unread.
pub const SIZE_MAX: u64 = 4 * 1024 * 1024;
/// The longest name of a speaker, in characters.
const SPEAKER_MAX: usize = 80;

/// How far somebody who speaks the language has checked a recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Read in, and heard by nobody else.
    Machine,
    /// Somebody else who speaks the language has listened to it.
    Reviewed,
    /// It has been used with people who speak the language.
    FieldTested,
}

/// A manifest, as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    tag: String,
    version: u32,
    /// The language tag; the folder has the same name.
    pub language: String,
    /// The recordings.
    #[serde(default, rename = "recording")]
    pub entries: Vec<Entry>,
}

/// A recording, as it stands in the manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The message id, with `.attribute` for an option.
    pub message: String,
    /// The file's name: the message and `.opus` or `.ogg`.
    pub file: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// SHA-256 of the text that was read, without isolation marks.
    pub text: String,
    /// Who spoke, in their own words; may be a pseudonym.
    pub speaker: String,
    /// How far it was checked.
    pub status: Status,
    /// When it was recorded.
    pub date: NaiveDate,
}

#[derive(Deserialize)]
struct Head {
    tag: String,
    version: u32,
}

impl Manifest {
    /// Makes an empty manifest.
    pub fn new(language: &str) -> Self {
        Self { tag: TAG.to_owned(), version: VERSION, language: language.to_owned(), entries: Vec::new() }
    }

    /// Reads the manifest in the folder of a language.
    ///
    /// # Errors
    /// [`Fault::ManifestDamaged`], [`Fault::Newer`], [`Fault::OtherLanguage`].
    pub fn parse(bytes: &[u8], language: &str) -> Result<Self, Fault> {
        let text = std::str::from_utf8(bytes).map_err(|_| Fault::ManifestDamaged { line: 0 })?;
        // Some editors write a byte order mark before everything else.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let damaged = |error: toml::de::Error| {
            let before = error.span().and_then(|span| text.get(..span.start));
            Fault::ManifestDamaged { line: before.map_or(0, |before| before.matches('\n').count() + 1) }
        };
        let head: Head = toml::from_str(text).map_err(damaged)?;
        if head.tag != TAG {
            return Err(Fault::ManifestDamaged { line: 0 });
        }
        if head.version > VERSION {
            return Err(Fault::Newer);
        }
        let manifest: Self = toml::from_str(text).map_err(damaged)?;
        if manifest.language == language { Ok(manifest) } else { Err(Fault::OtherLanguage) }
    }

    /// The bytes of the file.
    ///
    /// # Panics
    /// Never: texts, numbers and dates are always TOML.
    pub fn write(&self) -> String {
        toml::to_string(self).expect("texts, numbers and dates are always TOML")
    }
}

impl Entry {
    /// Whether every value can be what it says. A file is named after its message, so it cannot lie elsewhere.
    pub fn is_sound(&self) -> bool {
        let named = [".opus", ".ogg"].iter().any(|end| self.file.strip_suffix(end) == Some(&self.message));
        named
            && is_message(&self.message)
            && is_digest(&self.sha256)
            && is_digest(&self.text)
            && is_speaker(&self.speaker)
    }
}

/// Whether this is who spoke: something, on one line, and not too long.
pub fn is_speaker(text: &str) -> bool {
    let length = text.trim().chars().count();
    (1..=SPEAKER_MAX).contains(&length) && !text.chars().any(char::is_control)
}

/// Whether this is a message id of Fluent, with an attribute or without. Nothing else becomes a file name.
pub fn is_message(text: &str) -> bool {
    let is_identifier = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic())
            && part.len() <= 80
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    match text.split_once('.') {
        None => is_identifier(text),
        Some((message, attribute)) => is_identifier(message) && is_identifier(attribute),
    }
}

/// Whether this is a language tag. Nothing else becomes a folder name.
pub fn is_language(text: &str) -> bool {
    let part =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (2..=35).contains(&text.len()) && text.split('-').all(part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::of_text;

    fn entry() -> Entry {
        Entry {
            message: "question-passport-now.employer".to_owned(),
            file: "question-passport-now.employer.opus".to_owned(),
            sha256: of_text("file"),
            text: of_text("text"),
            speaker: "Gulnora (pseidonīms)".to_owned(),
            status: Status::FieldTested,
            date: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut manifest = Manifest::new("tg");
        manifest.entries.push(entry());
        let text = manifest.write();
        assert_eq!(
            Manifest::parse(format!("\u{feff}{text}").as_bytes(), "tg").as_ref(),
            Ok(&manifest),
            "{text}"
        );
        assert_eq!(Manifest::parse(text.as_bytes(), "tg"), Ok(manifest), "{text}");
        assert!(text.starts_with("tag = \"ATPAZIT-RECORDINGS\"\nversion = 1\nlanguage = \"tg\"\n"), "{text}");
        assert!(text.contains("status = \"field-tested\"\ndate = \"2026-11-21\"\n"), "{text}");
    }

    #[test]
    fn a_manifest_that_is_not_sound_is_refused_with_its_line() {
        let head = "tag = \"ATPAZIT-RECORDINGS\"\nversion = 1\nlanguage = \"tg\"\n";
        for (text, fault) in [
            (format!("{head}shoe = 1\n"), Fault::ManifestDamaged { line: 4 }),
            (format!("{head}[[recording]]\nmessage = 1\n"), Fault::ManifestDamaged { line: 5 }),
            (format!("{head}="), Fault::ManifestDamaged { line: 4 }),
            (String::new(), Fault::ManifestDamaged { line: 1 }),
            ("tag = \"SHOES\"\nversion = 1\n".to_owned(), Fault::ManifestDamaged { line: 0 }),
            ("tag = \"ATPAZIT-RECORDINGS\"\nversion = 2\nbrand = \"new\"\n".to_owned(), Fault::Newer),
            (head.replace("tg", "ky"), Fault::OtherLanguage),
        ] {
            assert_eq!(Manifest::parse(text.as_bytes(), "tg"), Err(fault), "{text}");
        }
        assert_eq!(Manifest::parse(&[0xff], "tg"), Err(Fault::ManifestDamaged { line: 0 }));
    }

    #[test]
    fn an_entry_cannot_name_a_file_elsewhere() {
        assert!(entry().is_sound());
        let with = |change: fn(&mut Entry)| {
            let mut changed = entry();
            change(&mut changed);
            changed.is_sound()
        };
        assert!(with(|entry| entry.file = "question-passport-now.employer.ogg".to_owned()));
        assert!(!with(|entry| entry.file = "other.opus".to_owned()));
        assert!(!with(|entry| entry.file = "question-passport-now.employer.mp3".to_owned()));
        assert!(!with(|entry| entry.sha256.push('0')));
        assert!(!with(|entry| entry.text = "text".to_owned()));
        assert!(!with(|entry| entry.speaker = " ".to_owned()));
        assert!(!with(|entry| entry.speaker = "a\nb".to_owned()));
        for path in ["../a", "/a", "a/b", "a\\b", "a.b.c", "", "1a", ".", "a.", "ā"] {
            assert!(!is_message(path), "{path}");
        }
        for tag in ["lv", "lv-x-simple", "uz-Latn"] {
            assert!(is_language(tag), "{tag}");
        }
        for tag in ["", "l", "..", "lv/", "lv-", "-lv", "lv_LV"] {
            assert!(!is_language(tag), "{tag}");
        }
    }
}
