//! Who can read a text to the person: a recording that belongs to it, else a machine, else nobody.
//!
//! **Architecture invariant:** knows no wording. The text is an argument.

use crate::recordings::{Recording, Recordings};
use crate::speech::Speech;

/// A voice of the synthesiser. The list is fixed: no text, no setting and no file can name another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MachineVoice {
    /// Latvian, also for easy-to-read Latvian.
    Latvian,
    /// English.
    English,
    /// Russian.
    Russian,
    /// Ukrainian.
    Ukrainian,
    /// Uzbek, for both scripts.
    Uzbek,
    /// Kazakh.
    Kazakh,
    /// Kyrgyz.
    Kyrgyz,
    /// Romanian.
    Romanian,
    /// Hindi.
    Hindi,
    /// Urdu.
    Urdu,
}

impl MachineVoice {
    /// Every voice.
    pub const ALL: [Self; 10] = [
        Self::Latvian,
        Self::English,
        Self::Russian,
        Self::Ukrainian,
        Self::Uzbek,
        Self::Kazakh,
        Self::Kyrgyz,
        Self::Romanian,
        Self::Hindi,
        Self::Urdu,
    ];

    /// The voice for a language tag; `None` for a language that espeak-ng does not speak, such as Tajik (`tg`).
    ///
    /// ```
    /// use sound::MachineVoice;
    ///
    /// assert_eq!(MachineVoice::of("lv-x-simple"), Some(MachineVoice::Latvian));
    /// assert_eq!(MachineVoice::of("tg"), None);
    /// ```
    pub fn of(language: &str) -> Option<Self> {
        Some(match language {
            "lv" | "lv-x-simple" => Self::Latvian,
            "en" => Self::English,
            "ru" => Self::Russian,
            "uk" => Self::Ukrainian,
            "uz-Latn" | "uz-Cyrl" => Self::Uzbek,
            "kk" => Self::Kazakh,
            "ky" => Self::Kyrgyz,
            "ro" => Self::Romanian,
            "hi" => Self::Hindi,
            "ur" => Self::Urdu,
            _ => return None,
        })
    }

    /// The name by which espeak-ng knows it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Latvian => "lv",
            Self::English => "en",
            Self::Russian => "ru",
            Self::Ukrainian => "uk",
            Self::Uzbek => "uz",
            Self::Kazakh => "kk",
            Self::Kyrgyz => "ky",
            Self::Romanian => "ro",
            Self::Hindi => "hi",
            Self::Urdu => "ur",
        }
    }
}

/// Who reads a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice<'a> {
    /// A person who recorded it: who, and how far it was reviewed, stand in the recording.
    Recording(&'a Recording),
    /// A machine; the screen says so.
    Machine(MachineVoice),
    /// Nobody.
    None(Silence),
}

/// Why nobody reads a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// No recording, and no machine speaks this language.
    NoVoice,
    /// No recording, and the program that would speak is not on this computer.
    NoProgram,
}

impl Silence {
    /// The message that says it: `sound-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoVoice => "no-voice",
            Self::NoProgram => "no-program",
        }
    }
}

/// Tells who reads a text: its recording, else machine speech, else nobody.
///
/// `language` is the language that the text is in (where a text stands in for a missing one, that one's language),
/// `message` its message id, with `.attribute` for an option. A recording of another text than this one does not count.
pub fn voice_for<'a>(
    language: &str,
    message: &str,
    text: &str,
    recordings: &'a Recordings,
    speech: &Speech,
) -> Voice<'a> {
    let recording = recordings.find(language, message).filter(|recording| recording.reads(text));
    match (recording, MachineVoice::of(language), speech) {
        (Some(recording), _, _) => Voice::Recording(recording),
        (None, Some(voice), Speech::Ready(_)) => Voice::Machine(voice),
        (None, Some(_), Speech::Absent) => Voice::None(Silence::NoProgram),
        (None, None, _) => Voice::None(Silence::NoVoice),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recordings::tests::loaded;

    #[test]
    fn a_recording_comes_first_then_a_machine_then_nobody() {
        let (_folder, recordings) = loaded();
        let there = Speech::Ready(crate::speech::Program::nowhere());
        let absent = Speech::Absent;
        let recording = recordings.find("tg", "question-a").unwrap();
        let (recorded, latvian) = (Voice::Recording(recording), Voice::Machine(MachineVoice::Latvian));
        let (no_voice, no_program) = (Voice::None(Silence::NoVoice), Voice::None(Silence::NoProgram));
        for (language, message, text, speech, voice) in [
            ("tg", "question-a", "Савол?", &there, recorded),
            ("tg", "question-a", "Савол?", &absent, recorded),
            // Isolation marks do not count, another text does.
            ("tg", "question-a", "\u{2068}Савол?\u{2069}", &absent, recorded),
            ("tg", "question-a", "Саволи дигар?", &there, no_voice),
            ("tg", "question-b", "Савол?", &there, no_voice),
            ("tg", "question-b", "Савол?", &absent, no_voice),
            ("lv", "question-a", "Savol?", &there, latvian),
            ("lv-x-simple", "question-a", "Savol?", &there, latvian),
            ("lv", "question-a", "Savol?", &absent, no_program),
            ("xx", "question-a", "Savol?", &there, no_voice),
            ("", "", "", &there, no_voice),
        ] {
            assert_eq!(
                voice_for(language, message, text, &recordings, speech),
                voice,
                "{language} {message}"
            );
        }
    }

    #[test]
    fn each_of_the_thirteen_languages_but_tajik_has_a_voice_and_each_voice_a_language() {
        let tags =
            ["lv", "lv-x-simple", "en", "ru", "uk", "uz-Latn", "uz-Cyrl", "ky", "kk", "ro", "hi", "ur"];
        let voices: std::collections::BTreeSet<_> =
            tags.iter().map(|tag| MachineVoice::of(tag).unwrap()).collect();
        assert_eq!(voices.len(), MachineVoice::ALL.len());
        assert_eq!(MachineVoice::of("tg"), None);
    }
}
