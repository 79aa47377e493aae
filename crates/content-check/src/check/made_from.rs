//! Checks that each text was made from the text of the reference language as it stands today.

use crate::flaw::{Flaw, FlawKind};
use crate::language::{Language, REFERENCE};
use crate::noun::Noun;
use crate::parse::made_from::{self, MadeFrom};
use crate::parse::{Parsed, Placed, digests};
use crate::source::Source;
use std::collections::BTreeMap;

/// Checks the texts of every language but the reference.
pub fn check(parsed: &Parsed, source: &Source, flaws: &mut Vec<Flaw>) {
    let originals = originals(source);
    for Placed { value: language, .. } in &parsed.languages.all {
        if language.tag != REFERENCE {
            check_language(language, &originals, source, flaws);
        }
    }
    let known = |tag: &str| parsed.languages.all.iter().any(|language| language.value.tag == tag);
    for (file, _) in source.under(made_from::FOLDER) {
        let tag = file[made_from::FOLDER.len()..].trim_end_matches(".toml");
        if tag == REFERENCE || !known(tag) {
            flaws.push(Flaw::new(file, None, FlawKind::UnknownFile));
        }
    }
}

/// The digest of each text of the reference language.
pub fn originals(source: &Source) -> MadeFrom {
    source.under(&format!("locales/{REFERENCE}/")).flat_map(|(_, text)| digests::parse(text)).collect()
}

fn check_language(language: &Language, originals: &MadeFrom, source: &Source, flaws: &mut Vec<Flaw>) {
    let folder = format!("locales/{}/", language.tag);
    if source.under(&folder).next().is_none() {
        // A language without a file of texts is a flaw of its own.
        return;
    }
    let file = made_from::file(&language.tag);
    let Some(text) = source.text(&file) else {
        let hint = format!("write it: `atpazit made-from {} --all`", language.tag);
        return flaws.push(Flaw::new(file, None, FlawKind::MissingFile).hinted(hint));
    };
    let rows = made_from::parse((&file, text), flaws);
    let mut here = BTreeMap::new();
    for (path, text) in source.under(&folder) {
        here.extend(digests::parse(text).into_keys().map(|name| (name, path)));
    }
    for (name, path) in here.iter().filter_map(|(name, path)| originals.get_key_value(name).zip(Some(path))) {
        let (name, original) = name;
        let stale = match rows.get(name) {
            Some(row) if row.value == *original => continue,
            Some(_) => FlawKind::Stale { text: name.clone(), for_person: is_for_person(path, &folder) },
            None => FlawKind::OfUnknownOrigin(name.clone()),
        };
        flaws.push(Flaw::new(*path, None, stale).hinted(format!(
            "write it anew from the English, then `atpazit made-from {} {name}`",
            language.tag
        )));
    }
    for (name, row) in rows.iter().filter(|(name, _)| !here.contains_key(*name)) {
        let known = here.keys().map(String::as_str);
        flaws.push(Flaw::unknown(Noun::Message, name, &file, row.line, known));
    }
}

fn is_for_person(path: &str, folder: &str) -> bool {
    crate::language::is_for_person(&path[folder.len()..])
}
