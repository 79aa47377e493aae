//! A language as the window takes it, and how far the texts of one have been reviewed.

use content::{Catalogue, Direction, Status};
use serde::Serialize;
use ts_rs::TS;

/// A language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Language {
    /// The tag, such as `uz-Latn`.
    pub tag: String,
    /// The name in its own script.
    pub name: String,
    /// Its direction.
    #[ts(type = "'ltr' | 'rtl'")]
    pub dir: Direction,
}

/// A language of the catalogue; an unknown tag, which no command lets in, is shown as it is.
pub fn language(tag: &str) -> Language {
    let found = Catalogue::embedded().language(tag);
    Language {
        tag: tag.to_owned(),
        name: found.map_or(tag, |language| &language.name).to_owned(),
        dir: found.map_or(Direction::Ltr, |language| language.direction),
    }
}

/// How far the person's texts of a language have been reviewed: as far as the least reviewed file.
pub fn review(tag: &str) -> Status {
    Catalogue::embedded().status(tag).unwrap_or(Status::Machine)
}
