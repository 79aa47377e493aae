//! Plays one sound at a time, on a thread of its own: recordings, machine speech, or what was just recorded.

use crate::output::{Device, Event, Output};
use crate::pcm::Pcm;
use crate::playing::{Ending, Failure, Playing, State};
use crate::recordings::Recording;
use crate::speech::{Program, Rate, SpeechError};
use crate::voice::MachineVoice;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// A device that has not opened by then is none.
const OPENING: Duration = Duration::from_secs(5);
/// A device that still plays so long after the sound's own length has stopped taking sound.
const LATE: Duration = Duration::from_secs(10);
/// The next sound waits so long for the device of the one before to close; some let only one in.
const CLOSING: Duration = Duration::from_secs(1);
/// How often the device is asked, and how late a sign to stop may come through.
const GLANCE: Duration = Duration::from_millis(10);

/// What is to be played.
#[derive(Debug, Clone)]
pub enum Source {
    /// A recording of the recordings folder.
    Recording(Recording),
    /// A text that a machine speaks.
    Speech {
        /// The synthesiser.
        program: Program,
        /// The voice.
        voice: MachineVoice,
        /// How fast.
        rate: Rate,
        /// The text.
        text: String,
    },
    /// A sound at hand, such as what was just recorded.
    Sound(Pcm),
}

/// Plays one sound at a time. A new one takes the place of the one before; dropping the player stops it.
pub struct Player {
    jobs: Sender<(Source, Playing)>,
    current: Mutex<Option<Playing>>,
}

impl Player {
    /// Makes a player on the computer's own loudspeaker. Opens nothing before something is played.
    pub fn new() -> Self {
        Self::on(Box::new(Device))
    }

    pub(crate) fn on(output: Box<dyn Output>) -> Self {
        let (jobs, receive) = mpsc::channel::<(Source, Playing)>();
        thread::spawn(move || {
            for (source, playing) in receive {
                // Somebody else's code runs in there; the next sound must still be played if it fails.
                let ending = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                    perform(output.as_ref(), source, &playing)
                }));
                playing.end(ending.unwrap_or(Ending::Failed(Failure::Device)));
            }
        });
        Self { jobs, current: Mutex::new(None) }
    }

    /// Plays a sound, in place of the one before. Returns at once; await the value, or [`Playing::wait`], for the end.
    pub fn play(&self, source: Source) -> Playing {
        let playing = Playing::new();
        let before = self.lock().replace(playing.clone());
        if let Some(before) = before {
            before.stop();
        }
        // The thread lives as long as this does.
        if self.jobs.send((source, playing.clone())).is_err() {
            playing.end(Ending::Failed(Failure::Device));
        }
        playing
    }

    /// Stops what is being played. Nothing to stop is no error.
    pub fn stop(&self) {
        // Not under the lock: whoever waits is woken in there, and may ask how far it is.
        let playing = self.lock().clone();
        if let Some(playing) = playing {
            playing.stop();
        }
    }

    /// How far the last sound is.
    pub fn state(&self) -> State {
        self.lock().as_ref().map_or(State::Idle, Playing::state)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Playing>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Player {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        self.stop();
    }
}

impl std::fmt::Debug for Player {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Player").field("state", &self.state()).finish_non_exhaustive()
    }
}

fn perform(output: &dyn Output, source: Source, playing: &Playing) -> Ending {
    if playing.sign().is_stopped() {
        return Ending::Stopped;
    }
    let sound = match prepare(source, playing) {
        Ok(sound) => sound,
        Err(Failure::Speech(SpeechError::Stopped)) => return Ending::Stopped,
        Err(failure) => return Ending::Failed(failure),
    };
    let length = sound.duration();
    let (send, events) = mpsc::channel();
    output.start(sound, playing.sign().clone(), send);
    let ending = follow(&events, playing, length);
    // Whatever the ending, the device has to close.
    playing.sign().stop();
    let _ = until_closed(&events);
    ending
}

fn prepare(source: Source, playing: &Playing) -> Result<Pcm, Failure> {
    match source {
        Source::Recording(recording) => recording.decode().map_err(Failure::Recording),
        Source::Speech { program, voice, rate, text } => {
            program.speak_until(voice, rate, &text, playing.sign()).map_err(Failure::Speech)
        }
        Source::Sound(sound) => Ok(sound),
    }
}

fn follow(events: &Receiver<Event>, playing: &Playing, length: Duration) -> Ending {
    let (mut limit, mut late) = (Instant::now() + OPENING, Ending::NoDevice);
    loop {
        if playing.sign().is_stopped() {
            return Ending::Stopped;
        }
        match events.recv_timeout(GLANCE) {
            Ok(Event::Opened) => {
                playing.begin();
                (limit, late) = (Instant::now() + length + LATE, Ending::Failed(Failure::Device));
            }
            Ok(Event::NoDevice) => return Ending::NoDevice,
            Ok(Event::Over) => return Ending::Finished,
            Ok(Event::Lost) => return Ending::Failed(Failure::Device),
            Err(mpsc::RecvTimeoutError::Timeout) if Instant::now() < limit => {}
            Err(_) if playing.sign().is_stopped() => return Ending::Stopped,
            // A device that neither opens nor ends, or whose thread died.
            Err(_) => return late,
        }
    }
}

/// Waits until the device's thread has let go of it, but not for ever.
fn until_closed(events: &Receiver<Event>) -> Result<(), mpsc::RecvTimeoutError> {
    let until = Instant::now() + CLOSING;
    loop {
        match events.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(_) => {}
            Err(mpsc::RecvTimeoutError::Disconnected) => return Ok(()),
            Err(timeout) => return Err(timeout),
        }
    }
}

#[cfg(test)]
mod tests;
