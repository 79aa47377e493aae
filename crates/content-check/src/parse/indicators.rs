//! `questionnaires/indicators.toml`: the lists of indicators.

use super::Placed;
use super::reader::Reader;
use crate::flaw::Flaw;
use screening::IndicatorId;
use screening::indicator::{Confidence, Dimension, Indicator, Profile, Source, Strength};
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
    strength: BTreeMap<Profile, Strength>,
    confidence: BTreeMap<Profile, Confidence>,
    verified: bool,
}

/// Parses the file.
pub fn parse((file, text): (&str, &str), flaws: &mut Vec<Flaw>) -> Indicators {
    let mut reader = Reader::new(file, text, flaws);
    let source = if text.is_empty() { None } else { reader.one("source") };
    let mut complete = reader.complete && !text.is_empty();
    let mut all = Vec::new();
    for item in reader.items::<Written>("indicator") {
        let id = item.ok().and_then(|item| {
            let Written { id, dimension, label, strength, confidence, verified } = item.into_inner();
            let id: Placed<IndicatorId> = reader.id(id)?;
            let value = Indicator { id: id.value, dimension, label, strength, confidence, verified };
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
