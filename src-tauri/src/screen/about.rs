//! Version, sources and what is unverified, licences.

use super::message::Message;
use super::{claims, count};
use crate::desk::Desk;
use crate::error::CommandError;
use content::Catalogue;
use serde::Serialize;
use ts_rs::TS;

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
    /// How many strengths there are: each of each list.
    pub strengths: u32,
    /// How many indicators there are.
    pub indicators: u32,
    /// The month of the last check of routes and contacts; nothing once the institution has confirmed them all.
    pub routes_checked: Option<String>,
    /// How many facts nobody has compared with their source.
    pub open_claims: u32,
    /// How many facts there are.
    pub claims: u32,
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
///
/// # Errors
/// What the vault says.
pub fn show(desk: &Desk) -> Result<AboutView, CommandError> {
    let catalogue = Catalogue::embedded();
    let list = &desk.basis.indicators;
    let listings = || list.all().iter().flat_map(|indicator| indicator.listed.values());
    let source = &list.source;
    Ok(AboutView {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        cipher_version: desk.vault.cipher_version().to_owned(),
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
        verified: count(listings().filter(|listing| listing.is_verified()).count()),
        strengths: count(listings().count()),
        indicators: count(list.all().len()),
        routes_checked: (!desk.basis.routes.is_confirmed())
            .then(|| desk.basis.routes.checked.as_str().to_owned()),
        open_claims: claims::open(desk)?,
        claims: count(catalogue.claims().len()),
    })
}
