//! Records one text: opens the microphone, shows how loud it is, and makes what was said fit to be kept.

use crate::code::Code;
use crate::microphone::{Microphone, SystemMicrophone};
use crate::opus;
use crate::pcm::{LONGEST, Pcm, longest, rms};
use crate::stop::Stop;
use crate::take;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

/// A microphone that has not opened by then is none.
const OPENING: Duration = Duration::from_secs(5);

/// How loud it is just now, 0 to 1; over what came in since the level was last asked for.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Level {
    /// The loudest sample. From 0.99 on it is too loud, and crackles.
    pub peak: f32,
    /// The level: root of the mean square.
    pub rms: f32,
}

/// Says why nothing was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// This computer has no microphone, or does not let this program have it.
    #[error("there is no microphone")]
    NoMicrophone,
    /// The microphone was taken away while somebody spoke.
    #[error("the microphone went away")]
    MicrophoneLost,
    /// Nothing was heard: it is muted, or nobody spoke.
    #[error("nothing was heard")]
    Silence,
    /// It took longer than three minutes; nothing after that was kept.
    #[error("it is longer than three minutes")]
    TooLong,
}

impl RecordError {
    /// The code of its text.
    pub fn code(self) -> Code {
        match self {
            Self::NoMicrophone => Code::NoMicrophone,
            Self::MicrophoneLost => Code::MicrophoneLost,
            Self::Silence => Code::Silence,
            Self::TooLong => Code::TooLong,
        }
    }
}

/// An open microphone that keeps what it hears, in memory only. Dropping it closes it and forgets everything.
pub struct Recorder {
    rate: u32,
    heard: Arc<Mutex<Heard>>,
    stop: Stop,
}

#[derive(Default)]
struct Heard {
    samples: Vec<f32>,
    /// How many of the samples the level has seen.
    seen: usize,
    most: usize,
    too_long: bool,
    lost: bool,
}

impl Recorder {
    /// Opens the computer's microphone and begins to record. Waits until it is open, five seconds at most.
    ///
    /// # Errors
    /// [`RecordError::NoMicrophone`].
    pub fn start() -> Result<Self, RecordError> {
        Self::with(SystemMicrophone)
    }

    /// Opens a microphone and begins to record.
    ///
    /// # Errors
    /// [`RecordError::NoMicrophone`].
    pub fn with(microphone: impl Microphone) -> Result<Self, RecordError> {
        let heard = Arc::new(Mutex::new(Heard { most: longest(192_000), ..Heard::default() }));
        let stop = Stop::default();
        let (send, opened) = mpsc::channel();
        let (ear, gone, until) = (heard.clone(), heard.clone(), stop.clone());
        // A thread of its own: an open stream may not move between threads, and opening one may never end.
        thread::spawn(move || {
            let ear = Box::new(move |samples: &[f32]| lock(&ear).hear(samples));
            let gone = Box::new(move || lock(&gone).lost = true);
            let hearing = microphone.open(ear, gone);
            let rate = hearing.as_ref().map(|hearing| hearing.rate);
            if send.send(rate).is_ok() && rate.is_some() {
                while !until.wait(LONGEST) {}
            }
        });
        let rate = opened.recv_timeout(OPENING).ok().flatten().ok_or(RecordError::NoMicrophone)?;
        if Pcm::new(rate, Vec::new()).is_none() {
            stop.stop();
            return Err(RecordError::NoMicrophone);
        }
        lock(&heard).most = longest(rate);
        Ok(Self { rate, heard, stop })
    }

    /// How loud it is just now.
    pub fn level(&self) -> Level {
        let mut heard = lock(&self.heard);
        let new = &heard.samples[heard.seen..];
        let peak = new.iter().fold(0.0, |peak: f32, sample| peak.max(sample.abs()));
        let level = Level { peak, rms: rms(new) };
        heard.seen = heard.samples.len();
        level
    }

    /// How long it has been recording.
    pub fn duration(&self) -> Duration {
        let count = lock(&self.heard).samples.len();
        Duration::from_secs_f64(crate::pcm::wide(count) / f64::from(self.rate))
    }

    /// Ends the recording: what was said, without the silence around it, at an even level and at 48 kHz.
    ///
    /// # Errors
    /// Every variant of [`RecordError`] but `NoMicrophone`.
    pub fn finish(self) -> Result<Pcm, RecordError> {
        self.stop.stop();
        let mut heard = lock(&self.heard);
        if heard.lost {
            return Err(RecordError::MicrophoneLost);
        }
        if heard.too_long {
            return Err(RecordError::TooLong);
        }
        let samples = std::mem::take(&mut heard.samples);
        drop(heard);
        let sound = Pcm::new(self.rate, samples).ok_or(RecordError::NoMicrophone)?;
        take::finish(sound.at_rate(opus::RATE)).ok_or(RecordError::Silence)
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.stop.stop();
    }
}

impl std::fmt::Debug for Recorder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Recorder").field("rate", &self.rate).finish_non_exhaustive()
    }
}

impl Heard {
    fn hear(&mut self, samples: &[f32]) {
        let room = self.most.saturating_sub(self.samples.len());
        self.too_long |= samples.len() > room;
        self.samples.extend_from_slice(&samples[..samples.len().min(room)]);
    }
}

fn lock(heard: &Mutex<Heard>) -> MutexGuard<'_, Heard> {
    heard.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::microphone::{Ear, Gone, Hearing};
    use crate::pcm::tests::tone;
    use std::time::Instant;

    /// A microphone that hears a sound, all of it at once or not at all.
    struct Tape {
        sound: Option<Pcm>,
        breaks: bool,
    }

    impl Microphone for Tape {
        fn open(&self, mut ear: Ear, mut gone: Gone) -> Option<Hearing> {
            let sound = self.sound.as_ref()?;
            for block in sound.samples().chunks(480) {
                ear(block);
            }
            if self.breaks {
                gone();
            }
            Some(Hearing { rate: sound.rate(), open: Box::new(()) })
        }
    }

    /// Half a second of silence, a second of a tone, half a second of silence.
    fn spoken(rate: u32, level: f32) -> Pcm {
        let silence = vec![0.0; rate as usize / 2];
        let samples = [&silence, tone(rate, 300.0, 1.0, level).samples(), &silence].concat();
        Pcm::new(rate, samples).unwrap()
    }

    #[test]
    fn what_is_said_comes_out_without_the_silence_around_it_and_at_an_even_level() {
        for (rate, level) in [(48_000, 0.05), (44_100, 0.9), (16_000, 0.3)] {
            let recorder = Recorder::with(Tape { sound: Some(spoken(rate, level)), breaks: false }).unwrap();
            let shown = recorder.level();
            assert!((shown.peak / level - 1.0).abs() < 0.01, "{shown:?}");
            assert!(shown.rms > 0.4 * level && shown.rms < 0.8 * level, "{shown:?}");
            assert_eq!(recorder.level(), Level::default(), "nothing came in since");
            assert!((recorder.duration().as_secs_f64() - 2.0).abs() < 0.01);
            let sound = recorder.finish().unwrap();
            assert_eq!(sound.rate(), 48_000);
            let length = sound.duration().as_secs_f64();
            assert!((1.1..=1.4).contains(&length), "{rate}: {length}");
            assert!(sound.rms() > 0.08 && sound.peak() < 0.95, "{rate}: {} {}", sound.rms(), sound.peak());
        }
    }

    #[test]
    fn no_microphone_a_lost_one_and_a_muted_one_are_told_apart() {
        let missing = Recorder::with(Tape { sound: None, breaks: false }).unwrap_err();
        assert_eq!(missing, RecordError::NoMicrophone);
        let lost = Recorder::with(Tape { sound: Some(spoken(48_000, 0.3)), breaks: true }).unwrap();
        assert_eq!(lost.finish(), Err(RecordError::MicrophoneLost));
        let muted = Recorder::with(Tape { sound: Some(spoken(48_000, 0.000_1)), breaks: false }).unwrap();
        assert_eq!(muted.finish(), Err(RecordError::Silence));
        let nothing = Recorder::with(Tape { sound: Pcm::new(48_000, vec![]), breaks: false }).unwrap();
        assert_eq!((nothing.level(), nothing.finish()), (Level::default(), Err(RecordError::Silence)));
    }

    #[test]
    fn a_recording_above_the_limit_is_refused_and_takes_no_more_memory() {
        let mut heard = Heard { most: 100, ..Heard::default() };
        heard.hear(&[0.1; 80]);
        assert!(!heard.too_long);
        heard.hear(&[0.1; 80]);
        assert!(heard.too_long);
        assert_eq!(heard.samples.len(), 100);
    }

    #[test]
    fn a_microphone_that_never_opens_is_none() {
        struct Hangs;
        impl Microphone for Hangs {
            fn open(&self, _: Ear, _: Gone) -> Option<Hearing> {
                thread::sleep(OPENING + Duration::from_secs(5));
                None
            }
        }
        let begun = Instant::now();
        assert_eq!(Recorder::with(Hangs).unwrap_err(), RecordError::NoMicrophone);
        assert!(begun.elapsed() < OPENING + Duration::from_secs(2));
    }
}
