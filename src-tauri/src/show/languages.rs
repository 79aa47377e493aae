//! Shows every language of the program, one of them with its files.

use super::start::review;
use super::{count, language};
use crate::sound::playback::{Playback, RecordingLibrary};
use crate::view::languages::{FileState, LanguageState, LanguagesView, SkippedView};
use crate::view::message::Message;
use content::{Catalogue, Coverage, Language, Status, Total, Wording};
use sound::Standing;

/// Every language, one of them with its files.
pub fn languages(opened: Option<&str>, playback: &Playback) -> LanguagesView {
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
        message: Message::new(format!("sound-{}", problem.fault.code())),
    });
    LanguagesView {
        languages,
        opened: opened.map(str::to_owned),
        files: shown,
        skipped: skipped.collect(),
        folder: playback.own_folder().display().to_string(),
    }
}

fn state(found: &Language, files: &[(Coverage, FileState)], playback: &Playback) -> LanguageState {
    let total: Total = files.iter().map(|(file, _)| file).collect();
    let sum = |of: fn(&FileState) -> u32| files.iter().map(|(_, file)| of(file)).sum::<u32>();
    let (texts, recorded) = (sum(|file| file.texts), sum(|file| file.recorded));
    let status = review(&found.tag);
    let mut voices = Vec::new();
    if recorded > 0 {
        voices.push("recorded");
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
        status: short(Some(status)),
        reviewed: status > Status::Machine,
        texts,
        recorded,
        stale: sum(|file| file.stale),
        heard: voices
            .into_iter()
            .map(|voice| Message::attribute(format!("voice-{voice}"), "short"))
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

/// The review status in a word or two.
fn short(status: Option<Status>) -> Message {
    Message::attribute(format!("review-{}", status.unwrap_or(Status::Machine).as_str()), "short")
}
