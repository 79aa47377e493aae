//! What goes to one recipient, as files that other programs read.
//!
//! Takes a [`screening::referral::Referral`] and nothing else of a case: what redaction and consent held back cannot get into a file by
//! mistake. Knows no vault, no wording, no layout, no clock. The formats are published in `docs/formats/`.
//!
//! **Architecture invariant:** no function here takes a screening, an interview or a conversation.

mod disclosure;
mod error;
mod fhir;
mod htcds;
mod identifier;
mod record;

pub use disclosure::{Disclosure, Known, Text, disclosures};
pub use error::ReadError;
pub use fhir::fhir;
pub use htcds::htcds;
pub use identifier::{Identifier, IdentifierKind, identifiers};
pub use record::{BYTES_MAX, Record, VERSION};
