//! Makes what a microphone heard fit to be kept: cuts the silence around it, and brings it to an even level.

use crate::pcm::{Pcm, rms};

/// What is more quiet than this everywhere is silence: −50 dB.
const FLOOR: f32 = 0.003;
/// What is so much more quiet than the loudest moment is not speech: −34 dB.
const BELOW: f32 = 0.02;
/// The level that speech is brought to: −20 dB.
const LEVEL: f32 = 0.1;
/// No sample gets louder than this: −1 dB.
const PEAK: f32 = 0.89;
/// Nothing gets more than so many times louder; the noise would too.
const GAIN: f32 = 20.0;

/// What was said, at an even level; `None` if nothing was.
pub fn finish(sound: Pcm) -> Option<Pcm> {
    let rate = sound.rate();
    let mut samples = sound.into_samples();
    // Many microphones add a steady level, which would hide silence and cost loudness.
    let mean = mean(&samples);
    for sample in &mut samples {
        *sample -= mean;
    }
    let said = said(&samples, rate as usize)?;
    let mut samples = samples[said].to_vec();
    let peak = samples.iter().fold(0.0, |peak: f32, sample| peak.max(sample.abs()));
    let gain = (LEVEL / rms(&samples)).min(PEAK / peak).min(GAIN);
    for sample in &mut samples {
        *sample *= gain;
    }
    Pcm::new(rate, samples)
}

/// From the first loud moment to the last, with a fifth of a second of room on both sides.
fn said(samples: &[f32], rate: usize) -> Option<std::ops::Range<usize>> {
    let moment = rate / 50;
    let levels: Vec<f32> = samples.chunks(moment).map(rms).collect();
    let loudest = levels.iter().fold(0.0, |most: f32, level| most.max(*level));
    let is_loud = |level: &f32| *level >= FLOOR.max(loudest * BELOW);
    let first = levels.iter().position(is_loud)?;
    let last = levels.iter().rposition(is_loud)?;
    let room = rate / 5;
    Some((first * moment).saturating_sub(room)..((last + 1) * moment + room).min(samples.len()))
}

fn mean(samples: &[f32]) -> f32 {
    if samples.is_empty() {
        return 0.0;
    }
    let sum: f64 = samples.iter().copied().map(f64::from).sum();
    crate::pcm::narrow(sum / crate::pcm::wide(samples.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pcm::tests::tone;

    #[test]
    fn a_steady_level_of_the_microphone_is_no_speech() {
        let steady = Pcm::new(48_000, vec![0.3; 48_000]).unwrap();
        assert_eq!(finish(steady), None);
    }

    #[test]
    fn a_whisper_gets_louder_and_a_shout_softer_and_neither_is_clipped() {
        let (whisper, shout) = (tone(48_000, 300.0, 1.0, 0.02), tone(48_000, 300.0, 1.0, 1.0));
        for sound in [whisper, shout] {
            let even = finish(sound).unwrap();
            assert!((even.rms() / LEVEL - 1.0).abs() < 0.05, "{}", even.rms());
            assert!(even.peak() <= PEAK);
        }
    }

    #[test]
    fn a_pause_between_two_words_stays() {
        let word = tone(48_000, 300.0, 0.4, 0.3);
        let samples = [word.samples(), &vec![0.0; 48_000], word.samples()].concat();
        let length = finish(Pcm::new(48_000, samples).unwrap()).unwrap().duration().as_secs_f64();
        assert!((1.7..=1.9).contains(&length), "{length}");
    }
}
