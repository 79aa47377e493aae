//! `questionnaires/order.toml`: the order in which instruments are offered. The file may be missing.

use super::Placed;
use super::reader::Reader;
use crate::flaw::Flaw;
use screening::InstrumentId;
use toml::Spanned;

/// The file.
pub const FILE: &str = "questionnaires/order.toml";

/// The order as it stands in its file.
#[derive(Debug)]
pub struct Order {
    /// The file.
    pub file: String,
    /// The instruments, the first first; ids may repeat. Nothing where the file is missing or cannot be read.
    pub instruments: Option<Vec<Placed<InstrumentId>>>,
}

impl Order {
    /// The place of an instrument, from 0; instruments that are not named come after all others.
    pub fn place(&self, instrument: &InstrumentId) -> usize {
        let named = self.instruments.iter().flatten();
        named.clone().position(|named| named.value == *instrument).unwrap_or_else(|| named.count())
    }
}

/// Parses the file.
pub fn parse((file, text): (&str, &str), flaws: &mut Vec<Flaw>) -> Order {
    let mut reader = Reader::new(file, text, flaws);
    let written = reader.optional::<Vec<Spanned<String>>>("instruments");
    let instruments = written.map(|written| reader.ids(written.into_inner()));
    reader.finish();
    Order { file: file.to_owned(), instruments }
}
