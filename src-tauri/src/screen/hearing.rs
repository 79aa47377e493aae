//! Who reads a text aloud, and how playing it ended.

use super::message::Message;
use crate::sound::playback::{Hearable, Heard, Reader};
use serde::Serialize;
use sound::{Code, Silence};
use ts_rs::TS;

/// How a text was heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeardView {
    /// How it ended.
    pub end: HeardEnd,
    /// What the officer has to know, if it could not be heard.
    pub message: Option<Message>,
}

/// Who reads a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReaderView {
    /// How it is heard.
    pub voice: Hearable,
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

/// Who reads a text, as the window takes it.
pub fn reader(reader: &Reader) -> ReaderView {
    match reader {
        Reader::Recording(recording) => ReaderView {
            voice: Hearable::Recorded,
            message: Message::new("sound-recorded").text("speaker", &recording.speaker),
        },
        Reader::Machine(_) => ReaderView { voice: Hearable::Machine, message: Message::new("sound-machine") },
        Reader::Nobody(silence) => ReaderView {
            voice: match silence {
                Silence::NoProgram => Hearable::NoProgram,
                Silence::NoVoice => Hearable::None,
            },
            message: message(silence.code()),
        },
    }
}

/// How a text was heard, as the window takes it.
pub fn heard(heard: Heard) -> HeardView {
    match heard {
        Heard::Finished => HeardView { end: HeardEnd::Finished, message: None },
        Heard::Stopped => HeardView { end: HeardEnd::Stopped, message: None },
        Heard::Skipped(fault) => HeardView { end: HeardEnd::Skipped, message: Some(message(fault.code())) },
        Heard::Silent(code) => HeardView { end: HeardEnd::Silent, message: Some(message(code)) },
    }
}

fn message(code: Code) -> Message {
    Message::new(format!("sound-{}", code.as_str()))
}
