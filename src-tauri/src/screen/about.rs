//! Version, sources and what is unverified, licences.

use super::count;
use super::message::Message;
use content::Catalogue;
use serde::Serialize;
use ts_rs::TS;
use vault::Vault;

/// Version, sources, licences.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AboutView {
    /// The program's version.
    pub version: String,
    /// The version of SQLCipher in use.
    pub cipher_version: String,
    /// Each instrument with its version and coverage.
    pub instruments: Vec<InstrumentRow>,
    /// Where the indicators come from: title, publisher, edition, document.
    pub source: Vec<String>,
    /// How many of the strengths have been compared with the printed brochure.
    pub verified: u32,
    /// How many indicators there are.
    pub indicators: u32,
    /// The month of the last check of routes and contacts.
    pub routes_checked: String,
}

/// An instrument in the list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InstrumentRow {
    /// The name.
    pub message: Message,
    /// The version.
    pub version: u32,
    /// How many questions it has at most.
    pub questions: u32,
    /// How many indicators it can find.
    pub can_find: u32,
}

/// Version, sources, licences.
pub fn show(vault: &Vault) -> AboutView {
    let catalogue = Catalogue::embedded();
    let list = catalogue.indicators();
    let source = &list.source;
    AboutView {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        cipher_version: vault.cipher_version().to_owned(),
        instruments: catalogue
            .instruments()
            .map(|instrument| InstrumentRow {
                message: Message::new(format!("instrument-{}", instrument.id())),
                version: instrument.version(),
                questions: count(instrument.questions().len()),
                can_find: count(instrument.indicators().len()),
            })
            .collect(),
        source: [&source.title, &source.publisher, &source.edition, &source.document]
            .map(Clone::clone)
            .to_vec(),
        verified: count(list.all().iter().filter(|indicator| indicator.verified).count()),
        indicators: count(list.all().len()),
        routes_checked: catalogue.routes().checked.as_str().to_owned(),
    }
}
