//! A native speaker reads the texts in: who speaks, then one text after another.

use crate::view::Language;
use crate::view::message::Message;
use serde::Serialize;
use ts_rs::TS;

/// The recording screen.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordingView {
    /// The language that is read in.
    pub person: Language,
    /// Where the recordings are kept.
    pub folder: String,
    /// How far the reading is.
    pub page: ReadingPage,
}

/// A page of the recording screen.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "kebab-case", tag = "name", content = "view")]
pub enum ReadingPage {
    /// Who speaks.
    Speaker(SpeakerPage),
    /// The texts.
    Texts(Box<TextsPage>),
}

/// Before the first text: who speaks, and that they agree.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpeakerPage {
    /// The longest name, in characters.
    pub longest: u32,
    /// How many texts there are.
    pub texts: u32,
    /// How many of them still have no recording, or an old one.
    pub left: u32,
}

/// The texts, one at a time.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextsPage {
    /// Who speaks.
    pub speaker: String,
    /// Which texts are shown: `missing`, `stale` or `all`.
    pub filter: String,
    /// The filters, with how many texts each shows.
    pub filters: Vec<FilterChoice>,
    /// How many texts there are.
    pub texts: u32,
    /// How many of them still have no recording, or an old one.
    pub left: u32,
    /// The text; nothing when the filter shows none.
    pub text: Option<TextView>,
}

/// A filter.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FilterChoice {
    /// The value.
    pub value: String,
    /// Its name, with how many texts it shows.
    pub message: Message,
}

/// A text that is read in.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextView {
    /// Its name, which commands take.
    pub name: String,
    /// The text.
    pub message: Message,
    /// Which of the texts it is, from 1.
    pub number: u32,
    /// `missing`, `stale` or `current`.
    pub standing: String,
    /// The same for the officer; who spoke, when somebody did.
    pub standing_message: Message,
    /// Whether it is being recorded.
    pub recording: bool,
    /// Whether it can be heard: there is a recording of this very text.
    pub can_hear: bool,
    /// Whether there is a recording of it that was made here and can be removed.
    pub can_remove: bool,
    /// Why the last try was not kept; what to do stands in its attribute `advice`.
    pub trouble: Option<Message>,
    /// The text before.
    pub previous: Option<String>,
    /// The text after it that the filter shows; after the last, the first.
    pub next: Option<String>,
}

/// How loud it is while a text is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LevelView {
    /// Whether anything is recorded.
    pub recording: bool,
    /// The level, 0 to 100.
    pub level: u32,
    /// Whether it is so loud that it crackles.
    pub too_loud: bool,
    /// How many seconds it has lasted.
    pub seconds: u32,
    /// How many seconds are left.
    pub left: u32,
}
