//! Who can read a text to the person: a recording that belongs to it, else a machine, else nobody.
//!
//! **Architecture invariant:** knows no wording. The text is an argument.

use crate::code::Code;
use crate::recordings::{Recording, Recordings};
use crate::speech::Speech;

/// A voice of the synthesiser, by the name that espeak-ng knows. It comes with the program: no text and no setting can name another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MachineVoice(&'static str);

impl MachineVoice {
    /// The voice of this name, such as `lv` or `en-gb`; whether espeak-ng has it is found out when it speaks. `None` for what could be
    /// taken for an option or a file.
    ///
    /// ```
    /// use sound::MachineVoice;
    ///
    /// assert_eq!(MachineVoice::new("lv").map(MachineVoice::name), Some("lv"));
    /// assert_eq!(MachineVoice::new("--help"), None);
    /// ```
    pub fn new(name: &'static str) -> Option<Self> {
        let is_part = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
        };
        name.split('-').all(is_part).then_some(Self(name))
    }

    /// The name by which espeak-ng knows it.
    pub fn name(self) -> &'static str {
        self.0
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
    /// The code of its text.
    pub fn code(self) -> Code {
        match self {
            Self::NoVoice => Code::NoVoice,
            Self::NoProgram => Code::NoProgram,
        }
    }
}

/// Tells who reads a text: its recording, else machine speech, else nobody.
///
/// `language` is the language that the text is in (where a text stands in for a missing one, that one's language), `machine` the voice
/// that speaks it, `message` the text's message id, with `.attribute` for an option. A recording of another text than this one does not
/// count.
pub fn voice_for<'a>(
    language: &str,
    machine: Option<MachineVoice>,
    message: &str,
    text: &str,
    recordings: &'a Recordings,
    speech: &Speech,
) -> Voice<'a> {
    let recording = recordings.find(language, message).filter(|recording| recording.reads(text));
    match (recording, machine, speech) {
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
        let latvian = MachineVoice::new("lv").unwrap();
        let (recorded, machine) = (Voice::Recording(recording), Voice::Machine(latvian));
        let (no_voice, no_program) = (Voice::None(Silence::NoVoice), Voice::None(Silence::NoProgram));
        for (language, message, text, speech, voice) in [
            ("tg", "question-a", "Савол?", &there, recorded),
            ("tg", "question-a", "Савол?", &absent, recorded),
            // Isolation marks do not count, another text does.
            ("tg", "question-a", "\u{2068}Савол?\u{2069}", &absent, recorded),
            ("tg", "question-a", "Саволи дигар?", &there, no_voice),
            ("tg", "question-b", "Савол?", &there, no_voice),
            ("tg", "question-b", "Савол?", &absent, no_voice),
            ("lv", "question-a", "Savol?", &there, machine),
            ("lv-x-simple", "question-a", "Savol?", &there, machine),
            ("lv", "question-a", "Savol?", &absent, no_program),
            ("xx", "question-a", "Savol?", &there, no_voice),
            ("", "", "", &there, no_voice),
        ] {
            let speaks = language.starts_with("lv").then_some(latvian);
            let found = voice_for(language, speaks, message, text, &recordings, speech);
            assert_eq!(found, voice, "{language} {message}");
        }
    }
}
