//! A language: its name in its own script, its direction, and how far its texts were reviewed.

use serde::Deserialize;

/// The language that states which messages and variables there are.
pub const REFERENCE: &str = "en";

/// A language in which the program can show texts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// The tag, such as `uz-Latn`; also the name of its folder in `locales/`.
    pub tag: String,
    /// The name, in its own language and script.
    pub name: String,
    /// The direction of its script.
    #[serde(rename = "dir")]
    pub direction: Direction,
    /// Whether the officer can use it too, for the interface and the documents.
    pub desk: bool,
    /// Whether its texts can be heard.
    #[serde(default)]
    pub speech: bool,
    /// A line by which a person finds out whether they can read it.
    pub sample: String,
}

/// The direction of a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// How far the texts of a file were reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Nobody who speaks the language has read it.
    Machine,
    /// Somebody who speaks the language has read it.
    Reviewed,
    /// It has been used with people who speak the language.
    FieldTested,
}

impl Language {
    /// Whether the language needs a file of `locales/<tag>/`: a desk language all, any other those that the person sees.
    pub fn needs(&self, file: &str) -> bool {
        self.desk || file.starts_with("person/") || file.starts_with("question/")
    }
}

impl Direction {
    /// The word used in HTML: `ltr` or `rtl`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Status {
    /// The word used in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Reviewed => "reviewed",
            Self::FieldTested => "field-tested",
        }
    }

    /// Reads the word used in files.
    pub fn read(word: &str) -> Option<Self> {
        [Self::Machine, Self::Reviewed, Self::FieldTested].into_iter().find(|status| status.as_str() == word)
    }
}
