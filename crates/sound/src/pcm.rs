//! Sound as numbers: one channel of samples. What is decoded, spoken or recorded is this before it is anything else.

use crate::resample::resample;
use std::time::Duration;

/// The longest sound that is decoded, spoken or recorded.
///
/// Three minutes are ten times the longest text of the interview, and as samples at 48 kHz they stay below 35 MB.
pub const LONGEST: Duration = Duration::from_mins(3);

/// One channel of sound: samples between −1 and 1, and how many of them make a second.
#[derive(Clone, PartialEq)]
pub struct Pcm {
    rate: u32,
    samples: Vec<f32>,
}

impl Pcm {
    /// Makes a sound of samples and their rate in hertz; `None` for a rate outside 8 to 192 kHz.
    ///
    /// ```
    /// use sound::Pcm;
    ///
    /// let second = Pcm::new(8_000, vec![0.5; 8_000]).expect("8 kHz is a rate");
    /// assert_eq!(second.duration().as_secs(), 1);
    /// assert!((second.rms() - 0.5).abs() < 1e-6);
    /// assert!(Pcm::new(0, vec![]).is_none());
    /// ```
    pub fn new(rate: u32, samples: Vec<f32>) -> Option<Self> {
        (8_000..=192_000).contains(&rate).then_some(Self { rate, samples })
    }

    /// Samples in a second.
    pub fn rate(&self) -> u32 {
        self.rate
    }

    /// The samples.
    pub fn samples(&self) -> &[f32] {
        &self.samples
    }

    /// How long it sounds.
    pub fn duration(&self) -> Duration {
        Duration::from_secs_f64(wide(self.samples.len()) / f64::from(self.rate))
    }

    /// The loudest sample, 0 to 1; 0 when there is none.
    pub fn peak(&self) -> f32 {
        self.samples.iter().fold(0.0, |peak: f32, sample| peak.max(sample.abs()))
    }

    /// The level: root of the mean square, 0 to 1; 0 when there is no sample.
    pub fn rms(&self) -> f32 {
        rms(&self.samples)
    }

    /// The same sound at another rate.
    pub(crate) fn at_rate(self, rate: u32) -> Self {
        if rate == self.rate {
            return self;
        }
        Self { rate, samples: resample(&self.samples, self.rate, rate) }
    }

    /// The samples, without the rate.
    pub(crate) fn into_samples(self) -> Vec<f32> {
        self.samples
    }
}

impl std::fmt::Debug for Pcm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pcm").field("rate", &self.rate).field("samples", &self.samples.len()).finish()
    }
}

/// The level of some samples: root of the mean square; 0 when there is none.
pub(crate) fn rms(samples: &[f32]) -> f32 {
    if samples.is_empty() {
        return 0.0;
    }
    let sum: f64 = samples.iter().map(|sample| f64::from(*sample).powi(2)).sum();
    narrow((sum / wide(samples.len())).sqrt())
}

/// How many samples of this rate are as long as the longest sound.
pub(crate) fn longest(rate: u32) -> usize {
    usize::try_from(u64::from(rate) * LONGEST.as_secs()).unwrap_or(usize::MAX)
}

/// A count as a floating number; exact for every length of sound that is let in.
#[expect(clippy::cast_precision_loss, reason = "a count of samples is far below 2^52")]
pub(crate) fn wide(count: usize) -> f64 {
    count as f64
}

/// A floating number with the precision of samples.
#[expect(clippy::cast_possible_truncation, reason = "a sample needs 24 bits at most")]
pub(crate) fn narrow(number: f64) -> f32 {
    number as f32
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A tone of some hertz, some seconds long.
    pub(crate) fn tone(rate: u32, hertz: f64, seconds: f64, level: f32) -> Pcm {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a length")]
        let count = (f64::from(rate) * seconds) as usize;
        let step = std::f64::consts::TAU * hertz / f64::from(rate);
        let samples = (0..count).map(|at| level * narrow((wide(at) * step).sin())).collect();
        Pcm::new(rate, samples).unwrap()
    }

    #[test]
    fn the_level_of_a_tone_is_its_height_by_the_root_of_two() {
        let tone = tone(48_000, 1_000.0, 1.0, 0.5);
        assert!((tone.rms() - 0.5 / 2.0_f32.sqrt()).abs() < 1e-3, "{}", tone.rms());
        assert!((tone.peak() - 0.5).abs() < 1e-3);
        assert_eq!(tone.duration(), Duration::from_secs(1));
    }

    #[test]
    fn no_sample_is_silence_and_no_error() {
        let nothing = Pcm::new(48_000, Vec::new()).unwrap();
        assert_eq!((nothing.peak(), nothing.rms(), nothing.duration()), (0.0, 0.0, Duration::ZERO));
    }
}
