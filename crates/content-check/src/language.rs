//! A language: its name in its own script, its direction, and how far its texts were reviewed.

use serde::{Deserialize, Serialize};

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
    /// Its script.
    pub script: Script,
    /// The letters and marks with which its words are written, in lower case. A letter that does not stand here is a flaw.
    pub letters: String,
    /// Whether the officer can use it too, for the interface and the documents.
    pub desk: bool,
    /// A line by which a person finds out whether they can read it.
    pub sample: String,
    /// Whether documents are made in it.
    #[serde(default)]
    pub documents: bool,
    /// The locale of Unicode CLDR whose plural rules hold, such as `uz`; nothing when nobody here knows the rules.
    pub plural: Option<String>,
    /// The voice of the synthesiser that reads it, as espeak-ng names it; nothing when none does.
    pub voice: Option<String>,
    /// The family of the font in which documents set it.
    #[serde(default = "usual_font")]
    pub font: String,
    /// The shape of its lines.
    #[serde(default)]
    pub shape: Shape,
    /// Whether the window's engine sets its words wrong, so that they are drawn as outlines.
    #[serde(default)]
    pub drawn: bool,
}

fn usual_font() -> String {
    USUAL_FONT.to_owned()
}

/// The family in which documents set a language that names no other: Latin and Cyrillic.
pub const USUAL_FONT: &str = "Noto Sans";

/// The direction of a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// The shape of a line: how high above and below the line its letters reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// Latin and Cyrillic.
    #[default]
    Level,
    /// Devanagari: signs above and below the letters.
    Hanging,
    /// Nastaliq: words run down towards the line, from high above it to below it.
    Sloping,
}

/// The script in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Script {
    /// Latin.
    Latn,
    /// Cyrillic.
    Cyrl,
    /// Devanagari.
    Deva,
    /// Arabic, also as it is written for Urdu.
    Arab,
}

/// How far a text was read. A file, and a language, stand where their weakest text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Nobody who speaks the language has read it, or nobody since its words changed.
    Machine,
    /// Two who speak the language have read it and found it right.
    Read,
    /// It has been used with people who speak the language.
    FieldTested,
}

impl Language {
    /// The id of the message that names it in documents.
    pub fn name_in_documents(&self) -> String {
        format!("doc-language-{}", self.tag.to_lowercase())
    }

    /// The id of the message that offers documents in it.
    pub fn name_of_documents(&self) -> String {
        format!("document-language-{}", self.tag.to_lowercase())
    }

    /// Whether the language needs a file of `locales/<tag>/`: a desk language all, any other those that the person sees. Practice cases are
    /// described in the reference language and in those of documents; in any other the person's own lines stand alone.
    pub fn needs(&self, file: &str) -> bool {
        if file.starts_with("practice/") {
            self.documents || self.tag == REFERENCE
        } else {
            self.desk || is_for_person(file)
        }
    }
}

/// Whether a file of `locales/<tag>/` words what the person sees and hears.
pub fn is_for_person(file: &str) -> bool {
    file.starts_with("person/") || file.starts_with("question/")
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

impl Script {
    /// The four letters of ISO 15924, in lower case: `latn`, `cyrl`, `deva` or `arab`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Latn => "latn",
            Self::Cyrl => "cyrl",
            Self::Deva => "deva",
            Self::Arab => "arab",
        }
    }
}

impl Status {
    /// The word used in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Read => "read",
            Self::FieldTested => "field-tested",
        }
    }
}
