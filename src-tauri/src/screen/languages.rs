//! Every language of the program: how complete it is, how far it was reviewed, how it is heard, and what of it was read in.

use super::count;
use super::language::{Language, language, review};
use super::message::Message;
use crate::sound::playback::{Hearable, Playback, RecordingLibrary};
use content::{Catalogue, Coverage, Language as Known, Status, Total, Wording};
use serde::Serialize;
use sound::Standing;
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

/// Every language, one of them with its files.
pub fn show(opened: Option<&str>, playback: &Playback) -> LanguagesView {
    let catalogue = Catalogue::embedded();
    let (mut languages, mut shown) = (Vec::new(), Vec::new());
    for found in catalogue.languages() {
        let files = files(&found.tag, &playback.shelf());
        languages.push(state(found, &files, playback));
        if opened == Some(found.tag.as_str()) {
            shown = files.into_iter().map(|(_, file)| file).collect();
        }
    }
    let skipped = playback.problems().into_iter().map(|problem| SkippedView {
        file: format!("{}/{}", problem.language, problem.file),
        message: Message::new(format!("sound-{}", problem.fault.code().as_str())),
    });
    LanguagesView {
        languages,
        opened: opened.map(str::to_owned),
        files: shown,
        skipped: skipped.collect(),
        folder: playback.own_folder().display().to_string(),
    }
}

fn state(found: &Known, files: &[(Coverage, FileState)], playback: &Playback) -> LanguageState {
    let total: Total = files.iter().map(|(file, _)| file).collect();
    let sum = |of: fn(&FileState) -> u32| files.iter().map(|(_, file)| of(file)).sum::<u32>();
    let (texts, recorded) = (sum(|file| file.texts), sum(|file| file.recorded));
    let status = review(&found.tag);
    let mut voices = Vec::new();
    if recorded > 0 {
        voices.push(Hearable::Recorded);
    }
    if recorded < texts {
        voices.push(playback.machine(&found.tag));
    }
    LanguageState {
        language: language(&found.tag),
        desk: found.desk,
        messages: count(total.messages),
        missing: count(total.missing),
        unused: count(total.unused),
        status: short(status),
        reviewed: status > Status::Machine,
        texts,
        recorded,
        stale: sum(|file| file.stale),
        heard: voices
            .into_iter()
            .map(|voice| Message::attribute(format!("voice-{}", voice.as_str()), "short"))
            .collect(),
    }
}

fn files(tag: &str, shelf: &RecordingLibrary) -> Vec<(Coverage, FileState)> {
    let catalogue = Catalogue::embedded();
    let Some(wording) = catalogue.wording(tag, tag) else { return Vec::new() };
    let files = catalogue.coverage(tag).unwrap_or_default().into_iter();
    files
        .map(|file| {
            let state = file_state(tag, &file, &wording, shelf);
            (file, state)
        })
        .collect()
}

fn file_state(tag: &str, file: &Coverage, wording: &Wording, shelf: &RecordingLibrary) -> FileState {
    let heard: Vec<&String> = file.texts.iter().filter(|_| file.for_person).collect();
    let standings = heard.iter().map(|name| shelf.standing(tag, name, &wording.named(name).text));
    let standings: Vec<Standing> = standings.collect();
    let are = |wanted: Standing| count(standings.iter().filter(|standing| **standing == wanted).count());
    FileState {
        file: file.file.clone(),
        for_person: file.for_person,
        messages: count(file.messages),
        missing: count(file.missing.len()),
        unused: count(file.unused.len()),
        status: short(file.status),
        texts: count(heard.len()),
        recorded: are(Standing::Current),
        stale: are(Standing::Stale),
    }
}

/// How far it was read, in a word or two.
fn short(status: Status) -> Message {
    Message::attribute(format!("review-{}", status.as_str()), "short")
}
