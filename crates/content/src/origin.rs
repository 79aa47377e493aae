//! Notes from which English text each text of a language was made.

use content_check::parse::made_from::{self, MadeFrom};
use content_check::parse::{digests, languages};
use content_check::{Noun, REFERENCE, Source, originals};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What is to be written: the file, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The file, within the folder that was named.
    pub file: PathBuf,
    /// Its new text.
    pub text: String,
    /// How many texts are noted anew.
    pub noted: usize,
}

/// Why nothing is noted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such language, or it is the one from which the others are made.
    #[error("{}", match .0.as_str() { REFERENCE => format!("`{REFERENCE}` is what the others are made from"), tag => format!("unknown {} `{tag}`", Noun::Language) })]
    Language(String),
    /// There are no such texts in the language or in English; all of them.
    #[error("unknown texts: {}", .0.join(", "))]
    Texts(Vec<String>),
}

/// Notes that texts of a language were made from the English as it stands now; all of its texts when none is named. What is noted of
/// texts that are no longer there is left out.
///
/// # Errors
/// [`Refusal`]; then nothing is to be written.
pub fn note(dir: &Path, tag: &str, texts: &[String]) -> Result<Note, Refusal> {
    let (source, _) = Source::read(dir);
    let list = "locales/languages.toml";
    let known = languages::parse((list, source.text(list).unwrap_or_default()), &mut Vec::new());
    if tag == REFERENCE || !known.all.iter().any(|language| language.value.tag == tag) {
        return Err(Refusal::Language(tag.to_owned()));
    }
    let originals = originals(&source);
    let folder = format!("locales/{tag}/");
    let here: BTreeSet<String> =
        source.under(&folder).flat_map(|(_, text)| digests::parse(text).into_keys()).collect();
    let is_here = |name: &String| here.contains(name) && originals.contains_key(name);
    let unknown: Vec<String> = texts.iter().filter(|name| !is_here(name)).cloned().collect();
    if !unknown.is_empty() {
        return Err(Refusal::Texts(unknown));
    }
    let file = made_from::file(tag);
    let before = made_from::parse((&file, source.text(&file).unwrap_or_default()), &mut Vec::new());
    let mut rows: MadeFrom =
        before.into_iter().filter(|(name, _)| is_here(name)).map(|(name, row)| (name, row.value)).collect();
    let mut noted = 0;
    for (name, original) in originals.iter().filter(|(name, _)| is_here(name)) {
        if texts.is_empty() || texts.contains(name) {
            noted += usize::from(rows.insert(name.clone(), original.clone()).as_ref() != Some(original));
        }
    }
    Ok(Note { file: dir.join(file), text: made_from::write(&rows), noted })
}
