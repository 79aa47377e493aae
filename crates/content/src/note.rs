//! Notes from which English text each text of a language was made, and which texts speakers have read.

use content_check::parse::made_from::{self, MadeFrom};
use content_check::parse::read_texts::{self, ReadText};
use content_check::parse::{self, digests};
use content_check::{Noun, REFERENCE, Source, originals};
use std::collections::{BTreeMap, BTreeSet};
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

/// Notes that speakers have read texts of a language and found them right. What is noted already of the same words stays, unless they
/// were read further now; what is noted of words that are no longer there is left out.
///
/// # Errors
/// [`Refusal`]: an unknown language, or texts that are not there in these words; then nothing is to be written.
pub fn note_read(dir: &Path, tag: &str, found: &[ReadText]) -> Result<Note, Refusal> {
    let (source, _) = Source::read(dir);
    if !languages(&source).iter().any(|known| known == tag) {
        return Err(Refusal::Language(tag.to_owned()));
    }
    let folder = format!("locales/{tag}/");
    let here: BTreeMap<String, String> =
        source.under(&folder).flat_map(|(_, text)| digests::parse(text)).collect();
    let holds = |row: &ReadText| here.get(&row.name) == Some(&row.digest);
    let unknown: Vec<String> = found.iter().filter(|row| !holds(row)).map(|row| row.name.clone()).collect();
    if !unknown.is_empty() {
        return Err(Refusal::Texts(unknown));
    }
    let file = read_texts::file(tag);
    let before = read_texts::parse((&file, source.text(&file).unwrap_or_default()), &mut Vec::new());
    let before = before.into_iter().filter(|(_, row)| holds(&row.value));
    let mut rows: BTreeMap<String, ReadText> = before.map(|(name, row)| (name, row.value)).collect();
    let mut noted = 0;
    for row in found {
        if rows.get(&row.name).is_none_or(|before| before.status < row.status) {
            rows.insert(row.name.clone(), row.clone());
            noted += 1;
        }
    }
    let rows: Vec<ReadText> = rows.into_values().collect();
    Ok(Note { file: dir.join(file), text: read_texts::write(&rows), noted })
}

/// Notes that texts of a language were made from the English as it stands now; all of its texts when none is named. What is noted of
/// texts that are no longer there is left out.
///
/// # Errors
/// [`Refusal`]; then nothing is to be written.
pub fn note(dir: &Path, tag: &str, texts: &[String]) -> Result<Note, Refusal> {
    let (source, _) = Source::read(dir);
    if tag == REFERENCE || !languages(&source).iter().any(|known| known == tag) {
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

/// The tags of the languages.
fn languages(source: &Source) -> Vec<String> {
    let list = "locales/languages.toml";
    let known = parse::languages::parse((list, source.text(list).unwrap_or_default()), &mut Vec::new());
    known.all.into_iter().map(|language| language.value.tag).collect()
}
