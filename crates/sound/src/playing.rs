//! One sound that is being played: how far it is, and how it ended. Can be waited for, with or without `async`.

use crate::code::Code;
use crate::fault::Fault;
use crate::speech::SpeechError;
use crate::stop::Stop;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

/// How far a sound is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nothing was played yet.
    Idle,
    /// It is decoded or spoken; nothing is to be heard yet.
    Preparing,
    /// It is to be heard.
    Playing,
    /// It has ended.
    Ended(Ending),
}

/// How a sound ended. None of it is an error: the text is on the screen all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It was heard to its end.
    Finished,
    /// It was stopped, or another took its place.
    Stopped,
    /// This computer has no loudspeaker, or another program holds it.
    NoDevice,
    /// It could not be played.
    Failed(Failure),
}

/// Why a sound could not be played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The recording is not sound.
    Recording(Fault),
    /// The machine could not speak.
    Speech(SpeechError),
    /// The loudspeaker was taken away, or stopped taking sound.
    Device,
}

impl Ending {
    /// The code of its text; nothing when there is nothing to say.
    pub fn code(self) -> Option<Code> {
        Some(match self {
            Self::Finished | Self::Stopped | Self::Failed(Failure::Speech(SpeechError::Stopped)) => {
                return None;
            }
            Self::NoDevice => Code::NoDevice,
            Self::Failed(Failure::Recording(fault)) => fault.code(),
            Self::Failed(Failure::Speech(SpeechError::TooLong)) => Code::SpeechTooLong,
            Self::Failed(Failure::Speech(SpeechError::NotRunning)) => Code::SpeechNotRunning,
            Self::Failed(Failure::Speech(SpeechError::TimeOut)) => Code::SpeechTimeOut,
            Self::Failed(Failure::Speech(SpeechError::NoSound)) => Code::SpeechNoSound,
            Self::Failed(Failure::Device) => Code::DeviceLost,
        })
    }
}

/// A sound that is being played. Letting go of it does not stop it; [`crate::Player::stop`] does.
#[derive(Debug, Clone)]
pub struct Playing(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    progress: Mutex<Progress>,
    ended: Condvar,
    stop: Stop,
}

#[derive(Debug)]
struct Progress {
    state: State,
    wakers: Vec<Waker>,
}

impl Playing {
    pub(crate) fn new() -> Self {
        let progress = Mutex::new(Progress { state: State::Preparing, wakers: Vec::new() });
        Self(Arc::new(Inner { progress, ended: Condvar::new(), stop: Stop::default() }))
    }

    /// How far it is.
    pub fn state(&self) -> State {
        self.lock().state
    }

    /// Waits for its end. In `async` code, await the value itself instead.
    pub fn wait(&self) -> Ending {
        let mut progress = self.lock();
        loop {
            if let State::Ended(ending) = progress.state {
                return ending;
            }
            progress = self.0.ended.wait(progress).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Ends it at once for everybody who waits; the sound itself follows within some hundredths of a second.
    pub(crate) fn stop(&self) {
        // In this order: what the sign sets off must not be the first ending.
        self.end(Ending::Stopped);
        self.0.stop.stop();
    }

    pub(crate) fn sign(&self) -> &Stop {
        &self.0.stop
    }

    pub(crate) fn begin(&self) {
        let mut progress = self.lock();
        if progress.state == State::Preparing {
            progress.state = State::Playing;
        }
    }

    /// The first ending counts.
    pub(crate) fn end(&self, ending: Ending) {
        let mut progress = self.lock();
        if matches!(progress.state, State::Ended(_)) {
            return;
        }
        progress.state = State::Ended(ending);
        let wakers = std::mem::take(&mut progress.wakers);
        drop(progress);
        self.0.ended.notify_all();
        wakers.into_iter().for_each(Waker::wake);
    }

    fn lock(&self) -> MutexGuard<'_, Progress> {
        self.0.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Future for Playing {
    type Output = Ending;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Ending> {
        let mut progress = self.lock();
        if let State::Ended(ending) = progress.state {
            return Poll::Ready(ending);
        }
        if !progress.wakers.iter().any(|waker| waker.will_wake(context.waker())) {
            progress.wakers.push(context.waker().clone());
        }
        Poll::Pending
    }
}
