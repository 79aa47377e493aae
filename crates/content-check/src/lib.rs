//! Reads the content of Atpazīt, `questionnaires/` and `locales/`, into types, and finds every flaw in it.
//!
//! A crate of its own because two programs run the same check: the build of `content`, which refuses flawed content, and whoever
//! reads content from a folder, such as `atpazit check`.
//!
//! Read it in this order: [`Source`], [`parse`](mod@parse), [`check`](fn@check), [`Flaw`].

mod check;
mod flaw;
mod language;
mod language_flaw;
mod nearest;
pub mod nesting;
mod noun;
pub mod parse;
pub mod plural_rules;
mod source;

pub use check::{
    check, made_from::originals, practice::case as practice_case, routes::check_file as check_route_file,
    unused::unused,
};
pub use flaw::{Flaw, FlawKind};
pub use language::{Direction, Language, REFERENCE, Script, Shape, Status, USUAL_FONT, is_for_person};
pub use language_flaw::LanguageFlaw;
pub use noun::Noun;
pub use source::Source;
