//! What can be wrong with a recording or its manifest. One variant for each thing that somebody can act on.

use crate::code::Code;
use std::fmt;

/// Says why a file of the recordings folder is skipped. The others still load; the text remains on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The folder of a language has recordings and no manifest. Record anew, or bring the manifest back.
    #[error("there is no recordings.toml in this folder: copy it from where the recordings were made")]
    NoManifest,
    /// It cannot be read: rights, or the device.
    #[error("it cannot be read: check the rights and the drive")]
    CannotRead,
    /// It is larger than is allowed: 4 MiB.
    #[error("it is larger than 4 MiB: record it anew, or make it smaller")]
    TooLarge,
    /// The manifest is not TOML, has a key that nobody knows or lacks one. Says in which line.
    #[error("it is no sound manifest, line {line}: copy it anew from where the recordings were made")]
    ManifestDamaged {
        /// The line, from 1; 0 when the whole file is meant.
        line: usize,
    },
    /// A newer program wrote the manifest.
    #[error("a newer version of the program wrote it: install that version")]
    Newer,
    /// The manifest is that of another language than its folder.
    #[error("it is the manifest of another language: put it into the folder of that language")]
    OtherLanguage,
    /// An entry names a message, a file, a digest or a speaker that cannot be one, or a message that stands twice.
    #[error("its entry in recordings.toml is not sound: record it anew")]
    BadEntry,
    /// The manifest lists it and it is not there.
    #[error("it is missing: copy it from where the recordings were made, or record it anew")]
    Missing,
    /// It is there and the manifest does not list it, so nobody knows who spoke, or whether it is whole.
    #[error("recordings.toml does not list it: record the text in the program, or remove the file")]
    Unlisted,
    /// It is not the file that was recorded: cut, changed or overwritten.
    #[error("it was changed or cut since it was recorded: copy it anew, or record it anew")]
    Damaged,
    /// It is neither Ogg Vorbis nor Ogg Opus, or it has more than two channels.
    #[error("it is neither Ogg Vorbis nor Ogg Opus: record it anew, or convert it")]
    WrongFormat,
    /// It sounds longer than is allowed: three minutes.
    #[error("it is longer than three minutes: record it anew, shorter")]
    TooLong,
}

impl Fault {
    /// The code of its text.
    pub fn code(self) -> Code {
        match self {
            Self::NoManifest => Code::NoManifest,
            Self::CannotRead => Code::CannotRead,
            Self::TooLarge => Code::TooLarge,
            Self::ManifestDamaged { .. } => Code::ManifestDamaged,
            Self::Newer => Code::Newer,
            Self::OtherLanguage => Code::OtherLanguage,
            Self::BadEntry => Code::BadEntry,
            Self::Missing => Code::Missing,
            Self::Unlisted => Code::Unlisted,
            Self::Damaged => Code::Damaged,
            Self::WrongFormat => Code::WrongFormat,
            Self::TooLong => Code::TooLong,
        }
    }
}

/// A file of the recordings folder that is skipped, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The folder's name: the language tag.
    pub language: String,
    /// The file's name, without folders.
    pub file: String,
    /// Why it is skipped.
    pub fault: Fault,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}: {}", self.language, self.file, self.fault)
    }
}
