//! Documents of a case: (referral, phrases, fonts) → bytes; how its result came about; the cards that a person takes along;
//! and the certificate of whoever practised.
//!
//! What may stand in a document was decided by [`screening::referral`] and [`screening::explanation`](mod@screening::explanation); here it is worded and laid out. A document is a tagged
//! PDF (PDF/UA-1) and the same pages as images.
//!
//! **Architecture invariant:** nothing here reads a file, a clock, the environment or a system font, and no text is ever read as
//! markup: templates are fixed, and everything that varies reaches them as data.

mod card;
mod certificate;
mod document;
mod error;
mod explanation;
mod fit;
mod font;
#[cfg(test)]
mod ink;
mod isolate;
mod line;
mod phrases;
#[cfg(test)]
mod place;
mod pocket_card;
mod printable;
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
pub use document::Document;
pub use error::DocumentError;
pub use explanation::explanation;
pub use font::file as font_file;
pub use phrases::{Argument, Phrases, languages, phrases};
pub use pocket_card::{Paper, pocket_card};
pub use rights_card::{RIGHTS_PAGES_MAX, rights_card};
pub use summary::{PAGES_MAX, summary};
pub use unprintable::{Unprintable, unprintable};
