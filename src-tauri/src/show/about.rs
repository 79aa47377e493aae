//! Shows version, sources, what is unverified, and licences.

use super::count;
use crate::view::about::{AboutView, InstrumentRow};
use crate::view::message::Message;
use content::Catalogue;
use vault::Vault;

/// Version, sources, licences.
pub fn about(vault: &Vault) -> AboutView {
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
