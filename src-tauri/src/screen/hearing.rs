//! Who reads a text aloud, and how playing it ended.

use super::message::Message;
use serde::Serialize;
use ts_rs::TS;

/// How a text was heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Heard {
    /// How it ended.
    pub end: HeardEnd,
    /// What the officer has to know, if it could not be heard.
    pub message: Option<Message>,
}

/// Who reads a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReaderView {
    /// `recorded`, `machine`, `no-program` or `none`.
    pub voice: String,
    /// The same for the officer: the speaker, a machine, or why nobody reads it.
    pub message: Message,
}

/// How a text ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HeardEnd {
    /// It was heard to its end.
    Finished,
    /// It was stopped, or another took its place.
    Stopped,
    /// Its recording is not sound and is left out from now on. Ask once more: another voice reads the text, if there is one.
    Skipped,
    /// It could not be heard; the text is on the screen all the same.
    Silent,
}
