//! `questionnaires/indicators.toml`: the lists of indicators.

use super::Placed;
use super::reader::Reader;
use crate::flaw::Flaw;
use crate::noun::Noun;
use screening::IndicatorId;
use screening::indicator::{Confidence, Dimension, Indicator, Listing, Profile, Source, Strength};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// The indicators as they stand in the file.
#[derive(Debug)]
pub struct Indicators {
    /// The file.
    pub file: String,
    /// Where the lists come from; nothing when the file does not say.
    pub source: Option<Source>,
    /// The indicators, in order; ids may repeat.
    pub all: Vec<Placed<Indicator>>,
    /// Whether everything could be read: otherwise an unknown indicator may be one that could not.
    pub complete: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: Spanned<String>,
    dimension: Dimension,
    label: String,
    listed: BTreeMap<Profile, WrittenListing>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenListing {
    strength: Strength,
    confidence: Confidence,
    source: Spanned<String>,
    doubt: Option<String>,
    order: Option<u8>,
}

/// Where strengths come from, by the keys that stand for it.
type Sources = BTreeMap<String, String>;

/// Parses the file.
pub fn parse((file, text): (&str, &str), flaws: &mut Vec<Flaw>) -> Indicators {
    let mut reader = Reader::new(file, text, flaws);
    let source = if text.is_empty() { None } else { reader.one("source") };
    let sources: Option<Sources> = if text.is_empty() { None } else { reader.one("sources") };
    let mut complete = reader.complete && !text.is_empty();
    let mut all = Vec::new();
    for item in reader.items::<Written>("indicator") {
        let id = item.ok().and_then(|item| {
            let Written { id, dimension, label, listed } = item.into_inner();
            let id: Placed<IndicatorId> = reader.id(id)?;
            let listed = listed
                .into_iter()
                .map(|(profile, written)| (profile, listing(written, sources.as_ref(), &mut reader)))
                .collect();
            let value = Indicator { id: id.value, dimension, label, listed };
            Some(Placed { value, line: id.line })
        });
        match id {
            Some(indicator) => all.push(indicator),
            None => complete = false,
        }
    }
    reader.finish();
    Indicators { file: file.to_owned(), source, all, complete }
}

/// The listing, with the words of its source; an unknown source becomes a flaw, unless the sources could not be read.
fn listing(written: WrittenListing, sources: Option<&Sources>, reader: &mut Reader<'_>) -> Listing {
    let WrittenListing { strength, confidence, source, doubt, order } = written;
    let (place, key) = (source.span().start, source.into_inner());
    let source = sources.and_then(|sources| sources.get(&key));
    if let (Some(sources), None) = (sources, source) {
        reader.unknown(place, Noun::Source, &key, sources.keys().map(String::as_str));
    }
    Listing { strength, confidence, source: source.cloned().unwrap_or(key), doubt, order }
}
