//! Shows the recording screen: who speaks, then one text after another.

use super::{choice, count, language};
use crate::desk::recording::{Filter, Reading, SPEAKER_MAX, Speaker, Spoken};
use crate::sound::microphone::{LevelReading, RecordingSlot};
use crate::sound::playback::Playback;
use crate::view::message::Message;
use crate::view::recording::{
    FilterChoice, LevelView, ReadingPage, RecordingView, SpeakerPage, TextView, TextsPage,
};
use sound::Standing;

/// From this peak on it crackles.
const TOO_LOUD: f32 = 0.99;
/// More quiet than this the meter shows nothing: −60 dB.
const FLOOR: f32 = -60.0;

/// The recording screen.
pub fn recording(reading: &Reading, playback: &Playback, recording_slot: &RecordingSlot) -> RecordingView {
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
    let filters = Filter::ALL.iter().map(|filter| {
        let texts = count(standings.iter().filter(|standing| fits(*filter, **standing)).count());
        let value = filter.as_str();
        let named = choice(value, format!("texts-{value}"));
        FilterChoice { value: named.value, message: named.message.number("texts", texts) }
    });
    TextsPage {
        speaker: speaker.name.clone(),
        filter: reading.filter.as_str().to_owned(),
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
    let word = match standing {
        Standing::Missing => "missing",
        Standing::Stale => "stale",
        Standing::Current => "current",
    };
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
        standing: word.to_owned(),
        standing_message,
        recording: recording_slot.records(language, name),
        can_hear: standing == Standing::Current,
        can_remove: shelf.own(language, name).is_some(),
        trouble: reading.trouble.map(|code| Message::new(format!("sound-{code}"))),
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
