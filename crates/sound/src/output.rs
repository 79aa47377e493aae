//! Where sound goes: the computer's loudspeaker, through rodio.

use crate::pcm::Pcm;
use crate::stop::Stop;
use rodio::buffer::SamplesBuffer;
use rodio::{DeviceSinkBuilder, MixerDeviceSink};
use std::num::NonZero;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

/// How often the device is asked whether it has played everything.
const GLANCE: Duration = Duration::from_millis(10);

/// How long the device itself still plays what it has been given.
const LAST_BUFFERS: Duration = Duration::from_millis(250);

/// What becomes of a sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The device takes the sound.
    Opened,
    /// There is none, or it does not open.
    NoDevice,
    /// Everything was played.
    Over,
    /// The device went away while it played.
    Lost,
}

/// Something that sounds. Tests have one of their own.
pub trait Output: Send {
    /// Begins to play, without waiting for anything: what happens comes as events. Letting go of the sender says that
    /// the device is closed, which a sign to stop also leads to.
    fn start(&self, sound: Pcm, stop: Stop, events: Sender<Event>);
}

/// The system's default loudspeaker. It is opened for each sound, so that one plugged in since is used.
pub struct Device;

impl Output for Device {
    fn start(&self, sound: Pcm, stop: Stop, events: Sender<Event>) {
        // Opening a device can take long, or never end where a sound server hangs.
        thread::spawn(move || play(sound, &stop, &events));
    }
}

fn play(sound: Pcm, stop: &Stop, events: &Sender<Event>) {
    // Nobody who listens no more is an error here: the sign to stop follows.
    let say = |event| _ = events.send(event);
    let lost = Stop::default();
    let Some(device) = open(lost.clone()) else { return say(Event::NoDevice) };
    if stop.is_stopped() {
        return;
    }
    let config = device.config();
    let sound = sound.at_rate(config.sample_rate().get());
    let player = rodio::Player::connect_new(device.mixer());
    player.append(SamplesBuffer::new(NonZero::<u16>::MIN, config.sample_rate(), sound.into_samples()));
    say(Event::Opened);
    while !stop.wait(GLANCE) {
        if lost.is_stopped() {
            return say(Event::Lost);
        }
        if player.empty() {
            // The mixer has handed everything on; the device still holds some buffers of it.
            stop.wait(LAST_BUFFERS);
            return say(Event::Over);
        }
    }
}

/// Opens the default device, in its own format or in another that it has.
fn open(lost: Stop) -> Option<MixerDeviceSink> {
    let on_error = move |error: rodio::CpalError| {
        use rodio::CpalErrorKind::{DeviceChanged, RealtimeDenied, Xrun};
        // These three are heard at worst as a crackle.
        if !matches!(error.kind(), DeviceChanged | RealtimeDenied | Xrun) {
            lost.stop();
        }
    };
    let default = DeviceSinkBuilder::from_default_device().ok()?;
    let mut device = default.with_error_callback(on_error).open_sink_or_fallback().ok()?;
    device.log_on_drop(false);
    Some(device)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    /// A loudspeaker that writes down what it plays, as fast as it can or in the sound's own time.
    #[derive(Clone, Default)]
    pub(crate) struct Paper {
        pub(crate) played: Arc<Mutex<Vec<Pcm>>>,
        pub(crate) in_time: bool,
    }

    impl Output for Paper {
        fn start(&self, sound: Pcm, stop: Stop, events: Sender<Event>) {
            let paper = self.clone();
            thread::spawn(move || {
                events.send(Event::Opened).unwrap();
                let length = if paper.in_time { sound.duration() } else { Duration::ZERO };
                if !stop.wait(length) {
                    paper.played.lock().unwrap().push(sound);
                    events.send(Event::Over).unwrap();
                }
            });
        }
    }

    /// A loudspeaker that does what no loudspeaker should.
    pub(crate) struct Broken(pub(crate) Option<Event>);

    impl Output for Broken {
        fn start(&self, _: Pcm, stop: Stop, events: Sender<Event>) {
            match self.0 {
                Some(event) => events.send(event).unwrap(),
                // Neither opens nor ends.
                None => drop(thread::spawn(move || {
                    while !stop.wait(GLANCE) {}
                    drop(events);
                })),
            }
        }
    }
}
