//! `locales/made-from/<tag>.toml`: the digest of the text of the reference language from which each text was made.

use super::Placed;
use super::reader::Reader;
use crate::flaw::Flaw;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use toml::Spanned;

/// The folder of the files.
pub const FOLDER: &str = "locales/made-from/";

const HEAD: &str = "# From which English text each text was made: the first digits of its SHA-256.\n\
                    # `atpazit made-from` writes this file; `atpazit check` names what is stale.\n\n[made-from]\n";

/// Names of texts, and the digest of what each was made from.
pub type MadeFrom = BTreeMap<String, String>;

/// The file of a language.
pub fn file(tag: &str) -> String {
    format!("{FOLDER}{tag}.toml")
}

/// Parses the file of a language.
pub fn parse((file, text): (&str, &str), flaws: &mut Vec<Flaw>) -> BTreeMap<String, Placed<String>> {
    let mut reader = Reader::new(file, text, flaws);
    let rows: BTreeMap<Spanned<String>, Spanned<String>> =
        reader.optional("made-from").map(Spanned::into_inner).unwrap_or_default();
    let rows = rows.into_iter().map(|(name, digest)| (name.into_inner(), reader.placed(digest))).collect();
    reader.finish();
    rows
}

/// The text of the file of a language.
pub fn write(rows: &MadeFrom) -> String {
    rows.iter().fold(HEAD.to_owned(), |mut text, (name, digest)| {
        // Writing into a String cannot fail.
        let _ = writeln!(text, "\"{name}\" = \"{digest}\"");
        text
    })
}
