//! A native speaker reads the texts in: who speaks, then one text after another.

use super::count;
use super::language::{Language, language};
use super::message::{Choice, Message};
use crate::desk::recording::{Filter, Reading, SPEAKER_MAX, Speaker, Spoken};
use crate::sound::microphone::{LevelReading, RecordingSlot};
use crate::sound::playback::Playback;
use serde::Serialize;
use sound::Standing;
use strum::{IntoStaticStr, VariantArray};
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
    /// Which texts are shown.
    pub filter: Filter,
    /// The filters, with how many texts each shows.
    pub filters: Vec<Choice<Filter>>,
    /// How many texts there are.
    pub texts: u32,
    /// How many of them still have no recording, or an old one.
    pub left: u32,
    /// The text; nothing when the filter shows none.
    pub text: Option<TextView>,
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
    /// How it stands to its recording.
    pub standing: TextStanding,
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

/// How a text stands to its recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, Serialize, TS)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum TextStanding {
    /// Nobody has read it in.
    Missing,
    /// It has changed since it was read in.
    Stale,
    /// The recording reads it as it is.
    Current,
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

/// From this peak on it crackles.
const TOO_LOUD: f32 = 0.99;

/// More quiet than this the meter shows nothing: −60 dB.
const FLOOR: f32 = -60.0;

/// The recording screen.
pub fn show(reading: &Reading, playback: &Playback, recording_slot: &RecordingSlot) -> RecordingView {
    let standings: Vec<Standing> = {
        let shelf = playback.shelf();
        let of = |text: &Spoken| shelf.standing(&reading.language, &text.name, &text.text);
        reading.texts.iter().map(of).collect()
    };
    let left = count(standings.iter().filter(|standing| **standing != Standing::Current).count());
    let page = match &reading.speaker {
        None => ReadingPage::Speaker(SpeakerPage {
            longest: SPEAKER_MAX,
            texts: count(reading.texts.len()),
            left,
        }),
        Some(speaker) => {
            ReadingPage::Texts(Box::new(texts(reading, speaker, &standings, left, playback, recording_slot)))
        }
    };
    RecordingView {
        person: language(&reading.language),
        folder: playback.own_folder().display().to_string(),
        page,
    }
}

fn texts(
    reading: &Reading,
    speaker: &Speaker,
    standings: &[Standing],
    left: u32,
    playback: &Playback,
    recording_slot: &RecordingSlot,
) -> TextsPage {
    let shown = |at: &usize| fits(reading.filter, standings[*at]);
    let all = 0..reading.texts.len();
    let chosen =
        reading.at.as_ref().and_then(|name| reading.texts.iter().position(|text| text.name == *name));
    let at = chosen.or_else(|| all.clone().find(shown));
    let filters = Filter::VARIANTS.iter().map(|filter| {
        let texts = count(standings.iter().filter(|standing| fits(*filter, **standing)).count());
        let word: &str = filter.into();
        Choice { value: *filter, message: Message::new(format!("texts-{word}")).number("texts", texts) }
    });
    TextsPage {
        speaker: speaker.name.clone(),
        filter: reading.filter,
        filters: filters.collect(),
        texts: count(reading.texts.len()),
        left,
        text: at.map(|at| {
            let name = |at: usize| reading.texts[at].name.clone();
            let next = (at + 1..all.end).chain(0..at).find(shown);
            TextView {
                previous: at.checked_sub(1).map(name),
                next: next.map(name),
                number: count(at + 1),
                ..text(reading, &reading.texts[at], standings[at], playback, recording_slot)
            }
        }),
    }
}

fn text(
    reading: &Reading,
    spoken: &Spoken,
    standing: Standing,
    playback: &Playback,
    recording_slot: &RecordingSlot,
) -> TextView {
    let (language, name) = (&reading.language, &spoken.name);
    let shown = match standing {
        Standing::Missing => TextStanding::Missing,
        Standing::Stale => TextStanding::Stale,
        Standing::Current => TextStanding::Current,
    };
    let word: &str = shown.into();
    let shelf = playback.shelf();
    let found = shelf
        .of(language)
        .find(|found| found.message == *name && (standing == Standing::Stale || found.reads(&spoken.text)));
    let mut standing_message = Message::new(format!("standing-{word}"));
    if let Some(found) = found {
        standing_message = standing_message.text("speaker", found.speaker.clone());
    }
    TextView {
        name: name.clone(),
        message: match name.split_once('.') {
            Some((id, attribute)) => Message::attribute(id, attribute),
            None => Message::new(name.clone()),
        },
        number: 0,
        standing: shown,
        standing_message,
        recording: recording_slot.records(language, name),
        can_hear: standing == Standing::Current,
        can_remove: shelf.own(language, name).is_some(),
        trouble: reading.trouble.map(|code| Message::new(format!("sound-{}", code.as_str()))),
        previous: None,
        next: None,
    }
}

fn fits(filter: Filter, standing: Standing) -> bool {
    match filter {
        Filter::All => true,
        Filter::Missing => standing == Standing::Missing,
        Filter::Stale => standing == Standing::Stale,
    }
}

/// How loud it is while a text is recorded.
pub fn level(glance: Option<LevelReading>) -> LevelView {
    let seconds = |milliseconds: u128| u32::try_from(milliseconds / 1000).unwrap_or(u32::MAX);
    glance.map_or(LevelView { recording: false, level: 0, too_loud: false, seconds: 0, left: 0 }, |glance| {
        LevelView {
            recording: true,
            level: meter(glance.level.rms),
            too_loud: glance.level.peak >= TOO_LOUD,
            seconds: seconds(glance.lasted.as_millis()),
            left: seconds(glance.left.as_millis() + 999),
        }
    })
}

/// A level as the meter shows it: 0 to 100, even steps for the ear.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies between 0 and 100")]
fn meter(rms: f32) -> u32 {
    let decibel = (20.0 * rms.max(1e-6).log10()).clamp(FLOOR, 0.0);
    ((decibel - FLOOR) / -FLOOR * 100.0).round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_meter_stands_at_nothing_for_silence_and_at_a_hundred_for_the_loudest() {
        for (rms, shown) in [(0.0, 0), (0.001, 0), (0.031_62, 50), (0.1, 67), (1.0, 100), (2.0, 100)] {
            assert_eq!(meter(rms), shown, "{rms}");
        }
    }
}
