//! The content of Atpazīt: what is asked and how it is worded, parsed from `questionnaires/` and `locales/`, checked and embedded.
//!
//! **Architecture invariant:** a [`Catalogue`] that exists is sound. `build.rs` runs the same check over the same files, reports
//! every flaw and refuses to build otherwise. Nothing here knows the vault or the window, and nothing here scores.
//!
//! Read it in this order: [`Catalogue`], [`Wording`], [`Claim`]; what is read and checked before there is one is in `content-check`.

mod catalogue;
mod claim;
mod coverage;
mod note;
mod plural;
mod route_file;
mod standing;
mod wording;
mod words;

pub use catalogue::{Catalogue, check};
pub use claim::{Basis, Claim, ClaimKind, Says};
pub use content_check::parse::read_texts::ReadText;
pub use content_check::{
    Direction, Flaw, FlawKind, Language, LanguageFlaw, Noun, REFERENCE, Script, Shape, Status, USUAL_FONT,
};
pub use coverage::{Coverage, Total};
pub use note::{Note, Refusal, note, note_read};
pub use route_file::check_routes;
pub use wording::{Arg, Text, Wording};
