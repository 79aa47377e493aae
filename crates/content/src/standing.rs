//! Where each text of a language stands: whether its original has changed, and how far it was read.

use content_check::parse::made_from;
use content_check::parse::{digests, read_texts};
use content_check::{Language, REFERENCE, Source, Status, originals};
use std::collections::{BTreeMap, BTreeSet};

/// The standing of the texts of one language.
#[derive(Debug, Default)]
pub struct Standings {
    stale: BTreeSet<String>,
    read: BTreeMap<String, Status>,
}

impl Standings {
    /// Compares what is noted with the texts of today.
    pub fn of(language: &Language, source: &Source) -> Self {
        let folder = format!("locales/{}/", language.tag);
        let here: BTreeMap<String, String> =
            source.under(&folder).flat_map(|(_, text)| digests::parse(text)).collect();
        let mut stale = BTreeSet::new();
        if language.tag != REFERENCE {
            let file = made_from::file(&language.tag);
            let rows = made_from::parse((&file, source.text(&file).unwrap_or_default()), &mut Vec::new());
            let originals = originals(source);
            let is_stale = |name: &&String| {
                let made_from = rows.get(*name).map(|row| &row.value);
                originals.get(*name).is_some_and(|original| made_from != Some(original))
            };
            stale = here.keys().filter(is_stale).cloned().collect();
        }
        let file = read_texts::file(&language.tag);
        let rows = read_texts::parse((&file, source.text(&file).unwrap_or_default()), &mut Vec::new());
        // What was read in other words, or says what the original no longer says, was not read.
        let holds = |name: &String, digest: &String| here.get(name) == Some(digest) && !stale.contains(name);
        let read = rows.into_values().map(|row| row.value);
        let read =
            read.filter(|row| holds(&row.name, &row.digest)).map(|row| (row.name, row.status)).collect();
        Self { stale, read }
    }

    /// Whether the original of a text has changed since it was made, or was never noted.
    pub fn is_stale(&self, name: &str) -> bool {
        self.stale.contains(name)
    }

    /// How far texts were read: as far as the weakest of them; of none nothing was read.
    pub fn status<'a>(&self, names: impl IntoIterator<Item = &'a str>) -> Status {
        let status = |name| self.read.get(name).copied().unwrap_or(Status::Machine);
        names.into_iter().map(status).min().unwrap_or(Status::Machine)
    }
}
