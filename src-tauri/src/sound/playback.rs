//! What the person can hear: their texts, read by a recording or a machine, played by the program itself.
//!
//! Only the person's own texts can be heard, by message id; no text comes from the window. Works whether or not a case is open,
//! and beside the session, so that nothing waits for a sound to end.

use crate::error::{CommandError, Refusal};
use content::Catalogue;
use serde::Serialize;
use sound::{
    Code, Ending, Failure, Fault, MachineVoice, Playing, Problem, Rate, Recording, Recordings, Silence,
    Source, Speech, Standing, Voice, voice_for,
};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};
use ts_rs::TS;

/// The loudspeaker, the recordings, and the machine that speaks where there is no recording.
pub struct Playback {
    player: sound::Player,
    folders: Folders,
    shelf: RwLock<RecordingLibrary>,
    /// Recordings that looked sound and could not be played.
    skipped: Mutex<Vec<(Recording, Fault)>>,
    speech: Speech,
}

/// The folder of recordings, beside the vault. It holds the program's own texts, read by speakers; nothing of a case.
pub const RECORDINGS: &str = "recordings";

/// Where recordings lie.
#[derive(Debug, Clone)]
pub struct Folders {
    /// Those made on this computer; written by the recording screen.
    pub own: PathBuf,
    /// Those that came with the program; only read.
    pub given: Option<PathBuf>,
}

/// The recordings. One made here goes before one that came with the program, unless its text has changed since.
#[derive(Debug, Default)]
pub struct RecordingLibrary {
    own: Recordings,
    given: Recordings,
}

/// How the playing of a text began.
pub enum Started {
    /// It is being played; the recording, if it is one.
    Playing(Playing, Option<Box<Recording>>),
    /// Nobody reads it.
    Silent(Silence),
}

/// How a language or a text is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Hearable {
    /// By a recording.
    Recorded,
    /// By a machine.
    Machine,
    /// Not: a machine could, but its program is missing here.
    NoProgram,
    /// Not.
    None,
}

impl Hearable {
    /// The word used in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Recorded => "recorded",
            Self::Machine => "machine",
            Self::NoProgram => "no-program",
            Self::None => "none",
        }
    }
}

/// Who reads a text of the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reader {
    /// A speaker, whose recording it is.
    Recording(Box<Recording>),
    /// A machine.
    Machine(MachineVoice),
    /// Nobody.
    Nobody(Silence),
}

/// How playing a text ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// It was heard to its end.
    Finished,
    /// It was stopped, or another took its place.
    Stopped,
    /// Its recording is not sound and is left out from now on.
    Skipped(Fault),
    /// It could not be heard, by the sound's own code.
    Silent(Code),
}

/// A text of the person, and who reads it.
struct Read {
    text: String,
    by: Reader,
}

impl Playback {
    /// Looks for the synthesiser. Recordings come with [`Playback::load`].
    pub fn new(folders: Folders) -> Self {
        Self {
            player: sound::Player::new(),
            folders,
            shelf: RwLock::default(),
            skipped: Mutex::default(),
            speech: Speech::find(),
        }
    }

    /// Loads the recordings. Reads every file, so it is not for the thread that opens the window.
    pub fn load(&self) {
        let given = self.folders.given.as_deref().map(Recordings::load).unwrap_or_default();
        let own = Recordings::load(&self.folders.own);
        *self.shelf.write().unwrap_or_else(PoisonError::into_inner) = RecordingLibrary { own, given };
    }

    /// Loads the recordings of one language that were made here anew.
    pub fn load_own(&self, language: &str) {
        let mut recordings = self.shelf.write().unwrap_or_else(PoisonError::into_inner);
        recordings.own.load_language(&self.folders.own, language);
    }

    /// Where recordings made here lie.
    pub fn own_folder(&self) -> &Path {
        &self.folders.own
    }

    /// The recordings.
    pub fn shelf(&self) -> RwLockReadGuard<'_, RecordingLibrary> {
        self.shelf.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is skipped among the recordings, and why: on loading, and when it was to be played.
    pub fn problems(&self) -> Vec<Problem> {
        let recordings = self.shelf();
        let mut problems = [recordings.own.problems(), recordings.given.problems()].concat();
        problems.extend(self.skipped().iter().map(|(recording, fault)| Problem {
            language: recording.language.clone(),
            file: recording.message.clone(),
            fault: *fault,
        }));
        problems
    }

    /// How a language is heard.
    pub fn voice(&self, language: &str) -> Hearable {
        if self.shelf().of(language).next().is_some() {
            return Hearable::Recorded;
        }
        self.machine(language)
    }

    /// How a text without a recording is heard.
    pub fn machine(&self, language: &str) -> Hearable {
        match (machine_voice(language), &self.speech) {
            (Some(_), Speech::Ready(_)) => Hearable::Machine,
            (Some(_), Speech::Absent) => Hearable::NoProgram,
            (None, _) => Hearable::None,
        }
    }

    /// Who reads a text of the person in a language.
    ///
    /// # Errors
    /// `input-invalid` for an id that is none of the person's, or a language that there is not.
    pub fn reader(&self, id: &str, attribute: Option<&str>, language: &str) -> Result<Reader, CommandError> {
        Ok(self.read(id, attribute, language)?.by)
    }

    /// Begins to play a text of the person in a language, in place of what plays.
    ///
    /// # Errors
    /// `input-invalid` for an id that is none of the person's, or a language that there is not.
    pub fn play(&self, id: &str, attribute: Option<&str>, language: &str) -> Result<Started, CommandError> {
        let Read { text, by } = self.read(id, attribute, language)?;
        let (source, recording) = match (by, &self.speech) {
            (Reader::Recording(recording), _) => (Source::Recording((*recording).clone()), Some(recording)),
            (Reader::Machine(voice), Speech::Ready(program)) => {
                (Source::Speech { program: program.clone(), voice, rate: Rate::default(), text }, None)
            }
            (Reader::Machine(_), Speech::Absent) => {
                return Ok(Started::Silent(Silence::NoProgram));
            }
            (Reader::Nobody(silence), _) => return Ok(Started::Silent(silence)),
        };
        Ok(Started::Playing(self.player.play(source), recording))
    }

    /// How it ended. A recording that is not sound is left out from now on.
    pub fn ended(&self, ending: Ending, recording: Option<Box<Recording>>) -> Heard {
        match (ending, recording) {
            (Ending::Finished, _) => Heard::Finished,
            (Ending::Stopped, _) => Heard::Stopped,
            (Ending::Failed(Failure::Recording(fault)), Some(recording)) => {
                self.skipped().push((*recording, fault));
                Heard::Skipped(fault)
            }
            (Ending::NoDevice | Ending::Failed(_), _) => {
                Heard::Silent(ending.code().unwrap_or(Code::DeviceLost))
            }
        }
    }

    /// Stops what plays.
    pub fn stop(&self) {
        self.player.stop();
    }

    fn read(&self, id: &str, attribute: Option<&str>, language: &str) -> Result<Read, CommandError> {
        let unknown = || CommandError::new(Refusal::InputInvalid);
        let catalogue = Catalogue::embedded();
        if !catalogue.is_for_person(id) {
            return Err(unknown());
        }
        let wording = catalogue.wording(language, language).ok_or_else(unknown)?;
        let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        let text = wording.named(&name);
        if text.fallback {
            return Err(unknown());
        }
        let (text, all, skipped) = (text.text, self.shelf(), self.skipped());
        let sound = |found: &Recording| !skipped.iter().any(|(recording, _)| recording == found);
        let mut by = Reader::Nobody(Silence::NoVoice);
        for recordings in [&all.own, &all.given] {
            match voice_for(language, machine_voice(language), &name, &text, recordings, &self.speech) {
                Voice::Recording(recording) if sound(recording) => {
                    return Ok(Read { by: Reader::Recording(Box::new(recording.clone())), text });
                }
                Voice::Recording(_) => by = without_recording(language, &self.speech),
                Voice::Machine(voice) => by = Reader::Machine(voice),
                Voice::None(silence) => by = Reader::Nobody(silence),
            }
        }
        Ok(Read { text, by })
    }

    fn skipped(&self) -> MutexGuard<'_, Vec<(Recording, Fault)>> {
        self.skipped.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl RecordingLibrary {
    /// The recordings of a language, those made here first; of a text there may be two.
    pub fn of<'a>(&'a self, language: &'a str) -> impl Iterator<Item = &'a Recording> {
        self.own.of(language).chain(self.given.of(language))
    }

    /// How a text stands to its recordings.
    pub fn standing(&self, language: &str, name: &str, text: &str) -> Standing {
        let [own, given] = [&self.own, &self.given].map(|all| all.standing(language, name, text));
        own.max(given)
    }

    /// The recording of a text that was made here, whether or not the text still stands.
    pub fn own(&self, language: &str, name: &str) -> Option<&Recording> {
        self.own.find(language, name)
    }
}

/// The voice that speaks a language, as the catalogue says.
fn machine_voice(language: &str) -> Option<MachineVoice> {
    MachineVoice::new(Catalogue::embedded().language(language)?.voice.as_deref()?)
}

/// Who reads a text whose recording is left out.
fn without_recording(language: &str, speech: &Speech) -> Reader {
    match voice_for(language, machine_voice(language), "", "", &Recordings::default(), speech) {
        Voice::Machine(voice) => Reader::Machine(voice),
        Voice::None(silence) => Reader::Nobody(silence),
        Voice::Recording(_) => Reader::Nobody(Silence::NoVoice),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_voice_that_a_language_names_speaks_it() {
        let Speech::Ready(program) = Speech::find() else { panic!("espeak-ng is not installed") };
        for language in Catalogue::embedded().languages() {
            let voice = machine_voice(&language.tag);
            assert_eq!(voice.map(MachineVoice::name), language.voice.as_deref());
            if let Some(voice) = voice {
                let spoken = program.speak(voice, Rate::default(), &language.sample);
                assert!(spoken.is_ok_and(|sound| sound.rms() > 0.01), "{}", language.tag);
            }
        }
        assert_eq!(machine_voice("zz"), None);
    }
}
