//! The microphone at the desk: at most one recording at a time, of one text that is fixed before the microphone opens.
//!
//! Stands beside the session, since opening a microphone may take seconds and locking must not wait for it.
//!
//! **Architecture invariant:** what is heard stays in memory until it is finished. Leaving the recording screen, locking and
//! ending the program close the microphone and forget what it heard.

use sound::{LONGEST, Level, Pcm, RecordError, Recorder};
use std::mem;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What is being recorded, by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The language.
    pub language: String,
    /// The text's name: the message, with `.attribute` for an option.
    pub name: String,
    /// The text as it stands on the screen.
    pub text: String,
    /// Who speaks.
    pub speaker: String,
    /// Whether somebody else who speaks the language listens along.
    pub checked: bool,
}

/// How loud it is just now, and for how long it has been recording.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LevelReading {
    /// The level.
    pub level: Level,
    /// Since the beginning.
    pub lasted: Duration,
    /// Until the longest recording is reached.
    pub left: Duration,
}

/// Opens a microphone.
type Open = Box<dyn Fn() -> Result<Recorder, RecordError> + Send + Sync>;

/// The microphone, and what it is open for.
pub struct RecordingSlot {
    open: Open,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Counts what was begun or cancelled, so that what comes late is dropped.
    turn: u64,
    stage: Stage,
}

#[derive(Default)]
enum Stage {
    #[default]
    Idle,
    Opening(Target),
    Recording(Recorder, Target),
}

/// A recording that may begin; [`RecordingSlot::begin`] takes it.
#[derive(Debug)]
pub struct Ticket(u64);

impl RecordingSlot {
    /// The slot with the computer's own microphone.
    pub fn new() -> Self {
        Self::with(Recorder::start)
    }

    /// The slot with another microphone.
    pub fn with(open: impl Fn() -> Result<Recorder, RecordError> + Send + Sync + 'static) -> Self {
        Self { open: Box::new(open), state: Mutex::default() }
    }

    /// Makes ready for a text, in place of whatever was recorded before. Opens nothing yet.
    pub fn reserve(&self, target: Target) -> Ticket {
        let mut state = self.state();
        state.turn += 1;
        state.stage = Stage::Opening(target);
        Ticket(state.turn)
    }

    /// Opens the microphone; waits for it, five seconds at most. Says whether it records now: not when it was cancelled meanwhile.
    ///
    /// # Errors
    /// [`RecordError::NoMicrophone`].
    pub fn begin(&self, turn: &Ticket) -> Result<bool, RecordError> {
        let opened = (self.open)();
        let mut state = self.state();
        if state.turn != turn.0 {
            return Ok(false);
        }
        match (mem::take(&mut state.stage), opened) {
            (Stage::Opening(target), Ok(recorder)) => {
                state.stage = Stage::Recording(recorder, target);
                Ok(true)
            }
            (_, opened) => opened.map(|_| false),
        }
    }

    /// How loud it is; nothing when nothing is recorded.
    pub fn glance(&self) -> Option<LevelReading> {
        match &self.state().stage {
            Stage::Recording(recorder, _) => {
                let (level, lasted) = (recorder.level(), recorder.duration());
                Some(LevelReading { level, lasted, left: LONGEST.saturating_sub(lasted) })
            }
            Stage::Idle | Stage::Opening(_) => None,
        }
    }

    /// Whether this text is being recorded, or about to be.
    pub fn records(&self, language: &str, name: &str) -> bool {
        match &self.state().stage {
            Stage::Opening(target) | Stage::Recording(_, target) => {
                target.language == language && target.name == name
            }
            Stage::Idle => false,
        }
    }

    /// Ends the recording: what was said, and what it is the recording of. Nothing when nothing is recorded.
    pub fn finish(&self) -> Option<(Result<Pcm, RecordError>, Target)> {
        let stage = {
            let mut state = self.state();
            state.turn += 1;
            mem::take(&mut state.stage)
        };
        match stage {
            // Not under the lock: what was said is brought to its level first.
            Stage::Recording(recorder, target) => Some((recorder.finish(), target)),
            Stage::Idle | Stage::Opening(_) => None,
        }
    }

    /// Closes the microphone and forgets what it heard. Nothing to forget is no error.
    pub fn cancel(&self) {
        let mut state = self.state();
        if !matches!(state.stage, Stage::Idle) {
            state.turn += 1;
            state.stage = Stage::Idle;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for RecordingSlot {
    fn default() -> Self {
        Self::new()
    }
}
