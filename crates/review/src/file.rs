//! A reader's file: who read, which language, and what they found, text by text.

use crate::finding::Finding;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The largest file, in bytes: every text with the longest notes is a tenth of it.
pub const FILE_MAX: usize = 8 * 1024 * 1024;

const TAG: &str = "ATPAZIT-REVIEW";
const VERSION: u32 = 1;

/// One reader's findings about one language. Holds no case data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewFile {
    /// The tag of the language.
    pub language: String,
    /// Who read.
    pub reader: Reader,
    /// What they found, in the order of reading.
    pub findings: Vec<Finding>,
}

/// Who read, and when.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reader {
    /// A name or a pseudonym.
    pub name: String,
    /// The day on which they last read.
    pub date: NaiveDate,
}

/// Why a file cannot be read as a whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// It is larger than [`FILE_MAX`].
    #[error("it is larger than 8 MiB; a reader's file never is")]
    TooLarge,
    /// It is no text.
    #[error("it is not UTF-8 text")]
    NotText,
    /// It is no reader's file.
    #[error("it is not a file of a reader: {0}")]
    Other(String),
    /// A newer program wrote it.
    #[error("a newer program wrote it (version {0}); read it with that one")]
    Newer(u32),
}

/// What every version has.
#[derive(Deserialize)]
struct Head {
    tag: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    tag: String,
    version: u32,
    language: String,
    reader: Reader,
    findings: Vec<serde_json::Value>,
}

impl ReviewFile {
    /// Reads a file. What stands in a row that cannot be read at all is left for [`crate::check`], with the row's place.
    ///
    /// # Errors
    /// [`FileError`] when it is not a reader's file as a whole.
    pub fn parse(bytes: &[u8]) -> Result<(Self, Vec<(usize, String)>), FileError> {
        if bytes.len() > FILE_MAX {
            return Err(FileError::TooLarge);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| FileError::NotText)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let other = |error: serde_json::Error| FileError::Other(error.to_string());
        let head: Head = serde_json::from_str(text).map_err(other)?;
        if head.tag != TAG {
            return Err(FileError::Other(format!("its tag is not `{TAG}`")));
        }
        if head.version > VERSION {
            return Err(FileError::Newer(head.version));
        }
        let written: Written = serde_json::from_str(text).map_err(other)?;
        let mut findings = Vec::new();
        let mut broken = Vec::new();
        for (place, row) in written.findings.into_iter().enumerate() {
            match serde_json::from_value(row) {
                Ok(finding) => findings.push(finding),
                Err(error) => broken.push((place + 1, error.to_string())),
            }
        }
        Ok((Self { language: written.language, reader: written.reader, findings }, broken))
    }

    /// The file as text, readable by people too.
    pub fn write(&self) -> String {
        let findings = self.findings.iter().map(|finding| serde_json::to_value(finding).unwrap_or_default());
        let written = Written {
            tag: TAG.to_owned(),
            version: VERSION,
            language: self.language.clone(),
            reader: self.reader.clone(),
            findings: findings.collect(),
        };
        serde_json::to_string_pretty(&written).unwrap_or_default() + "\n"
    }
}
