//! Brings samples from one rate to another: a windowed sinc, so that speech does not gain what was not said.

use crate::pcm::{narrow, wide};
use std::f64::consts::PI;

/// Zero crossings of the sinc on each side. Sixteen keep what folds back some 60 dB down.
const CROSSINGS: f64 = 16.0;

/// The same samples at another rate, both in hertz.
pub fn resample(samples: &[f32], from: u32, to: u32) -> Vec<f32> {
    let common = gcd(from, to);
    let (up, down) = ((to / common) as usize, (from / common) as usize);
    // Going down, everything above half of the new rate has to go first.
    let cut = (f64::from(to) / f64::from(from)).min(1.0) * 0.95;
    let reach = (CROSSINGS / cut).ceil();
    let phases: Vec<Vec<f32>> = (0..up).map(|phase| kernel(wide(phase) / wide(up), cut, reach)).collect();
    let half = phases[0].len() / 2;
    let count = samples.len() * up / down;
    (0..count)
        .map(|at| {
            let (middle, phase) = (at * down / up, at * down % up);
            // The kernel begins `half - 1` samples before the middle; before the first and after the last is silence.
            phases[phase]
                .iter()
                .enumerate()
                .filter_map(|(tap, weight)| {
                    let place = (middle + tap + 1).checked_sub(half)?;
                    Some(weight * samples.get(place)?)
                })
                .sum()
        })
        .collect()
}

/// The weights for a place that lies a fraction of a sample after the middle one.
fn kernel(fraction: f64, cut: f64, reach: f64) -> Vec<f32> {
    let mut weights = Vec::new();
    let mut distance = 1.0 - reach - fraction;
    while distance <= reach - fraction {
        weights.push(cut * sinc(distance * cut) * window(distance / reach));
        distance += 1.0;
    }
    // The weights of a steady level add up to one, whatever the fraction.
    let sum: f64 = weights.iter().sum();
    weights.into_iter().map(|weight| narrow(weight / sum)).collect()
}

fn sinc(x: f64) -> f64 {
    if x == 0.0 { 1.0 } else { (PI * x).sin() / (PI * x) }
}

/// The window of Blackman, over −1 to 1.
fn window(x: f64) -> f64 {
    if x.abs() >= 1.0 { 0.0 } else { 0.42 + 0.5 * (PI * x).cos() + 0.08 * (2.0 * PI * x).cos() }
}

fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    use crate::pcm::rms;
    use crate::pcm::tests::tone;

    #[test]
    fn a_tone_keeps_its_length_level_and_shape() {
        for (from, to) in
            [(22_050, 48_000), (44_100, 48_000), (48_000, 16_000), (48_000, 44_100), (8_000, 48_000)]
        {
            let there = tone(from, 440.0, 1.0, 0.5).at_rate(to);
            let straight = tone(to, 440.0, 1.0, 0.5);
            assert!(there.samples().len().abs_diff(straight.samples().len()) <= 1, "{from} to {to}");
            let middle = 2_000..6_000;
            let off: Vec<f32> = there.samples()[middle.clone()]
                .iter()
                .zip(&straight.samples()[middle])
                .map(|(a, b)| a - b)
                .collect();
            assert!(rms(&off) < 0.005, "{from} to {to}: {}", rms(&off));
        }
    }

    #[test]
    fn a_tone_above_half_the_new_rate_does_not_fold_back() {
        let folded = tone(48_000, 11_000.0, 0.5, 0.5).at_rate(16_000);
        assert!(rms(&folded.samples()[1_000..7_000]) < 0.002, "{}", folded.rms());
    }

    #[test]
    fn nothing_stays_nothing() {
        assert!(super::resample(&[], 22_050, 48_000).is_empty());
    }
}
