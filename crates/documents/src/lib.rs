//! Documents of a case: (referral, phrases, fonts) → bytes; how its result came about; what goes with a referral,
//! answers it or takes it back; the cards and letters that a person takes along; and the certificate of whoever practised.
//!
//! What may stand in a document was decided by [`screening::referral`] and [`screening::explanation`](mod@screening::explanation); here it is worded and laid out. A document is a tagged
//! PDF (PDF/UA-1) and the same pages as images.
//!
//! **Architecture invariant:** nothing here reads a file, a clock, the environment or a system font, and no text is ever read as
//! markup: templates are fixed, and everything that varies reaches them as data.

mod card;
mod certificate;
mod contact_sheet;
mod document;
mod enclosure;
mod error;
mod evidence;
mod explanation;
mod fit;
mod font;
#[cfg(test)]
mod ink;
mod isolate;
mod letter;
mod line;
mod papers;
mod phrases;
#[cfg(test)]
mod place;
mod pocket_card;
mod printable;
mod qr_code;
mod recall;
mod receipt;
mod rights_card;
mod room;
mod sheet;
mod summary;
mod table;
mod typesetting;
mod unprintable;
mod world;

pub use card::Edition;
pub use certificate::{Certificate, certificate};
pub use contact_sheet::contact_sheet;
pub use document::Document;
pub use error::DocumentError;
pub use evidence::evidence;
pub use explanation::explanation;
pub use font::file as font_file;
pub use letter::{Handed, Letter, kinds, letter};
pub use papers::{Papers, papers};
pub use phrases::{Argument, Phrases, languages, phrases};
pub use pocket_card::{Paper, pocket_card};
pub use recall::{Recall, recall};
pub use receipt::{ReceiptPaper, receipt};
pub use rights_card::{RIGHTS_PAGES_MAX, rights_card};
pub use summary::{PAGES_MAX, SummaryForm, summary};
pub use unprintable::{Unprintable, unprintable};
