//! The content of Atpazīt: what is asked and how it is worded, parsed from `questionnaires/` and `locales/`, checked and embedded.
//!
//! **Architecture invariant:** a [`Catalogue`] that exists is sound. `build.rs` runs the same check over the same files, reports
//! every flaw and refuses to build otherwise. Nothing here knows the vault or the window, and nothing here scores.
//!
//! Read it in this order: [`Catalogue`], [`Wording`], [`Language`], [`Flaw`]; then the modules `source`, `parse` and `check`.

mod catalogue;
mod check;
mod coverage;
mod flaw;
mod language;
mod language_flaw;
mod nearest;
mod nesting;
mod noun;
mod parse;
mod plural;
mod plural_rules;
mod source;
mod wording;
mod words;

pub use catalogue::{Catalogue, check};
pub use coverage::{Coverage, Total};
pub use flaw::{Flaw, FlawKind};
pub use language::{Direction, Language, REFERENCE, Script, Shape, Status, USUAL_FONT};
pub use language_flaw::LanguageFlaw;
pub use noun::Noun;
pub use wording::{Arg, Text, Wording};
