//! What the person can hear: their texts, read by a recording or a machine, played by the program itself.
//!
//! Only the person's own texts can be heard, by message id; no text comes from the window. Works whether or not a case is open,
//! and beside the session, so that nothing waits for a sound to end.

use crate::error::CommandError;
use crate::view::hearing::{Heard, HeardEnd};
use crate::view::message::Message;
use content::Catalogue;
use sound::{Ending, MachineVoice, Playing, Rate, Recordings, Silence, Source, Speech, Voice, voice_for};
use std::path::Path;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

/// What the ids of the texts begin with that a person hears; everything else is the officer's.
const PERSON: [&str; 9] =
    ["question-", "answer-", "consent-", "right-", "rights-", "card-", "emergency-say-", "self-", "sound-"];

/// The loudspeaker, the recordings, and the machine that speaks where there is no recording.
pub struct Hearing {
    player: sound::Player,
    recordings: RwLock<Recordings>,
    speech: Speech,
}

/// What came of a wish to hear a text.
pub enum Begun {
    /// It is being played.
    Playing(Playing),
    /// It cannot be played.
    Silent(Heard),
}

impl Hearing {
    /// Looks for the synthesiser. Recordings come with [`Hearing::load`].
    pub fn new() -> Self {
        Self { player: sound::Player::new(), recordings: RwLock::default(), speech: Speech::find() }
    }

    /// Loads the recordings folder, which need not exist. Reads every file, so it is not for the thread that opens the window.
    pub fn load(&self, folder: &Path) {
        let loaded = Recordings::load(folder);
        *self.recordings.write().unwrap_or_else(PoisonError::into_inner) = loaded;
    }

    /// The recordings.
    pub fn recordings(&self) -> RwLockReadGuard<'_, Recordings> {
        self.recordings.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// How a language is heard: `recorded`, `machine`, `no-program` or `none`.
    pub fn voice(&self, language: &str) -> &'static str {
        if self.recordings().of(language).next().is_some() {
            return "recorded";
        }
        match (MachineVoice::of(language), &self.speech) {
            (Some(_), Speech::Ready(_)) => "machine",
            (Some(_), Speech::Absent) => "no-program",
            (None, _) => "none",
        }
    }

    /// Begins to play a text of the person in a language, in place of what plays.
    ///
    /// # Errors
    /// `input-invalid` for an id that is none of the person's, or a language that there is not.
    pub fn play(&self, id: &str, attribute: Option<&str>, language: &str) -> Result<Begun, CommandError> {
        let unknown = || CommandError::new("input-invalid");
        if !PERSON.iter().any(|beginning| id.starts_with(beginning)) {
            return Err(unknown());
        }
        let wording = Catalogue::embedded().wording(language, language).ok_or_else(unknown)?;
        let text = match attribute {
            Some(attribute) => wording.attribute(id, attribute),
            None => wording.text(id),
        };
        if text.fallback {
            return Err(unknown());
        }
        let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        let recordings = self.recordings();
        let source = match voice_for(language, &name, &text.text, &recordings, &self.speech) {
            Voice::Recording(recording) => Source::Recording(recording.clone()),
            Voice::Machine(voice) => match &self.speech {
                Speech::Ready(program) => {
                    Source::Speech { program: program.clone(), voice, rate: Rate::default(), text: text.text }
                }
                Speech::Absent => return Ok(Begun::Silent(silent(Silence::NoProgram.code()))),
            },
            Voice::None(silence) => return Ok(Begun::Silent(silent(silence.code()))),
        };
        Ok(Begun::Playing(self.player.play(source)))
    }

    /// Stops what plays.
    pub fn stop(&self) {
        self.player.stop();
    }
}

impl Default for Hearing {
    fn default() -> Self {
        Self::new()
    }
}

/// How it ended, as the window takes it.
pub fn ended(ending: Ending) -> Heard {
    match ending {
        Ending::Finished => Heard { end: HeardEnd::Finished, message: None },
        Ending::Stopped => Heard { end: HeardEnd::Stopped, message: None },
        Ending::NoDevice | Ending::Failed(_) => silent(ending.code().unwrap_or("device-lost")),
    }
}

fn silent(why: &str) -> Heard {
    Heard { end: HeardEnd::Silent, message: Some(Message::new(format!("sound-{why}"))) }
}
