//! What a reader found about one text.

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

/// The longest note or proposal, in characters; the longest text is a third of that.
pub const NOTE_MAX: usize = 1000;

/// What a reader finds of a text.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, VariantArray, Serialize, Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Verdict {
    /// It says what it is to say, as one says it.
    Right,
    /// It can be understood in another way, or only by some.
    Unclear,
    /// It says something else.
    Wrong,
}

/// One row of a reader's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The name of the text: `message`, or `message.attribute`.
    pub text: String,
    /// The digest of the text that was read, as in `content`.
    pub digest: String,
    /// What the reader took it to say before they saw the text of the desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blind: Option<String>,
    /// What they find; nothing when they read it blind only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// How they would say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<String>,
}

impl Verdict {
    /// All of them, the best first.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The word used in files.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// Reads the word used in files.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|verdict| verdict.as_str() == word)
    }
}
