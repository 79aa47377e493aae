//! Checks what is noted about texts that speakers have read: they must be there, and a known digest of today is not asked for.

use crate::flaw::{Flaw, FlawKind};
use crate::language::Status;
use crate::noun::Noun;
use crate::parse::{Parsed, digests, read_texts};
use crate::source::Source;
use std::collections::BTreeSet;

/// Checks the file of every language that has one.
pub fn check(parsed: &Parsed, source: &Source, flaws: &mut Vec<Flaw>) {
    for (file, text) in source.under(read_texts::FOLDER) {
        let tag = file[read_texts::FOLDER.len()..].trim_end_matches(".toml");
        if !parsed.languages.all.iter().any(|language| language.value.tag == tag) {
            flaws.push(Flaw::new(file, None, FlawKind::UnknownFile));
            continue;
        }
        let folder = format!("locales/{tag}/");
        let known: BTreeSet<String> =
            source.under(&folder).flat_map(|(_, text)| digests::parse(text).into_keys()).collect();
        for (name, row) in read_texts::parse((file, text), flaws) {
            if !known.contains(&name) {
                let known = known.iter().map(String::as_str);
                flaws.push(Flaw::unknown(Noun::Message, &name, file, row.line, known));
            }
            if row.value.status == Status::Machine || row.value.readers.is_empty() {
                flaws.push(Flaw::new(file, row.line, FlawKind::ReadByNobody(name)));
            }
        }
    }
}
