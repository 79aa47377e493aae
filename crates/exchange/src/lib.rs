//! What goes to one recipient, as files that other programs read.
//!
//! Takes a [`screening::referral::Referral`] and nothing else of a case: what redaction and consent held back cannot get into a file by
//! mistake. Knows no vault, no wording, no layout, no clock, no chance. The formats are published in `docs/formats/`.
//!
//! Read it in this order: [`Record`] is one referral, [`Package`] all files of one hand-over, [`Address`] who sends and who receives,
//! [`Receipt`] what comes back.
//!
//! **Architecture invariant:** no function here takes a screening, an interview or a conversation.

mod address;
mod disclosure;
mod error;
mod fhir;
mod head;
mod htcds;
mod identifier;
mod package;
mod receipt;
mod record;
#[cfg(feature = "schema")]
pub mod schema;

pub use address::{Address, Fingerprint};
pub use disclosure::{Disclosure, Known, Text, disclosures};
pub use error::{PackageError, ReadError};
pub use fhir::fhir;
pub use htcds::htcds;
pub use identifier::{Identifier, IdentifierKind, identifiers};
pub use package::{EXTENSION, Manifest, Member, Package, SEALED_MAX};
pub use receipt::{Receipt, SignedReceipt, handover_number, handover_to_qr, read_handover_qr};
pub use record::{BYTES_MAX, Record, VERSION};
