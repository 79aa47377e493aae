//! Every language of the program: how complete it is, how far it was reviewed, how it is heard, and what of it was read in.

use crate::view::Language;
use crate::view::message::Message;
use serde::Serialize;
use ts_rs::TS;

/// Every language of the program.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LanguagesView {
    /// The languages, in the order in which they are offered.
    pub languages: Vec<LanguageState>,
    /// The tag of the language whose files are shown.
    pub opened: Option<String>,
    /// Its files.
    pub files: Vec<FileState>,
    /// What is skipped among the recordings.
    pub skipped: Vec<SkippedView>,
    /// Where recordings made on this computer lie.
    pub folder: String,
}

/// How complete a language is.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LanguageState {
    /// The language.
    pub language: Language,
    /// Whether the whole program speaks it, or only what the person reads.
    pub desk: bool,
    /// How many messages it has.
    pub messages: u32,
    /// How many messages and attributes it lacks.
    pub missing: u32,
    /// How many it has that nobody uses.
    pub unused: u32,
    /// How far the person's texts were reviewed, in a word or two.
    pub status: Message,
    /// Whether a speaker has reviewed them.
    pub reviewed: bool,
    /// How many texts a person can hear.
    pub texts: u32,
    /// How many of them have their recording.
    pub recorded: u32,
    /// How many have changed since they were read in.
    pub stale: u32,
    /// How it is heard: by recordings, by a machine, or not; several where not every text has its recording.
    pub heard: Vec<Message>,
}

/// How complete a file of a language is.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileState {
    /// The path within the language's folder.
    pub file: String,
    /// Whether the person sees and hears what stands in it.
    pub for_person: bool,
    /// How many messages it has.
    pub messages: u32,
    /// How many messages and attributes it lacks.
    pub missing: u32,
    /// How many it has that nobody uses.
    pub unused: u32,
    /// How far it was reviewed, in a word or two.
    pub status: Message,
    /// How many texts a person can hear.
    pub texts: u32,
    /// How many of them have their recording.
    pub recorded: u32,
    /// How many have changed since they were read in.
    pub stale: u32,
}

/// A recording that is skipped.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SkippedView {
    /// Language and file, or text.
    pub file: String,
    /// Why; what to do stands in its attribute `advice`.
    pub message: Message,
}
