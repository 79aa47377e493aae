//! `locales/read/<tag>.toml`: which texts of a language speakers have read and found right, with which words.

use super::Placed;
use super::reader::Reader;
use crate::flaw::Flaw;
use crate::language::Status;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The folder of the files.
pub const FOLDER: &str = "locales/read/";

const HEAD: &str = "# Which texts speakers have read and found right, and the digest of the words that they read.\n\
                    # `atpazit review apply` writes this file. A text whose words have changed since counts as not read.\n";

/// What is known about one text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadText {
    /// The name of the text: `message`, or `message.attribute`.
    pub name: String,
    /// The digest of the text that was read.
    pub digest: String,
    /// How far: never [`Status::Machine`].
    pub status: Status,
    /// Who read it, each with the day: `Test Reader One, 2026-12-01`.
    pub readers: Vec<String>,
}

#[derive(Serialize)]
struct Written<'a> {
    text: &'a [ReadText],
}

/// The file of a language.
pub fn file(tag: &str) -> String {
    format!("{FOLDER}{tag}.toml")
}

/// Parses the file of a language; of a text that stands in it twice the last counts.
pub fn parse((file, text): (&str, &str), flaws: &mut Vec<Flaw>) -> BTreeMap<String, Placed<ReadText>> {
    let mut reader = Reader::new(file, text, flaws);
    let rows = reader.items::<ReadText>("text").into_iter().flatten();
    let rows: Vec<_> = rows.map(|row| reader.placed(row)).collect();
    reader.finish();
    rows.into_iter().map(|row| (row.value.name.clone(), row)).collect()
}

/// The text of the file of a language.
pub fn write(rows: &[ReadText]) -> String {
    let rows = toml::to_string(&Written { text: rows }).unwrap_or_default();
    if rows.is_empty() { HEAD.to_owned() } else { format!("{HEAD}\n{rows}") }
}
