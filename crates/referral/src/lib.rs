//! Documents of a referral: (referral, phrases, fonts) → bytes.
//!
//! What may stand in a document was decided by [`screening::referral`]; here it is worded and laid out. A document is a tagged
//! PDF (PDF/UA-1) and the same pages as images.
//!
//! **Architecture invariant:** nothing here reads a file, a clock, the environment or a system font, and no text is ever read as
//! markup: templates are fixed, and everything that varies reaches them as data.

mod document;
mod error;
mod font;
mod line;
mod phrases;
mod printable;
mod sheet;
mod summary;
mod table;
mod world;

pub use document::Document;
pub use error::DocumentError;
pub use phrases::{Argument, LANGUAGES, Phrases, phrases};
pub use summary::{PAGES_MAX, summary};
