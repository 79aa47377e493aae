//! The real way out and in: rodio and cpal on ALSA, with devices that ALSA makes up (a file, a tone from a file, none).
//!
//! ALSA reads its configuration from the environment, so each case runs in a process of its own: this very test again.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]
#![allow(clippy::cast_precision_loss, reason = "lengths of sounds are small numbers")]

use sound::{Ending, Pcm, Player, RecordError, Recorder, Source, State};
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

/// Says to the process of a case which one it is.
const CASE: &str = "SOUND_TEST_CASE";

/// Runs a test of this file again, with devices of its own.
fn again(test: &str, folder: &Path, configuration: &str) -> Output {
    let file = folder.join("asound.conf");
    std::fs::write(&file, configuration).unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(CASE, folder)
        .env("ALSA_CONFIG_PATH", file)
        .output()
        .unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}\n{}", said(&output.stdout), said(&output.stderr));
    output
}

fn is_case() -> Option<std::path::PathBuf> {
    std::env::var_os(CASE).map(Into::into)
}

fn tone(rate: u32, seconds: u32) -> Pcm {
    let step = std::f32::consts::TAU * 440.0 / rate as f32;
    Pcm::new(rate, (0..rate * seconds).map(|at| 0.5 * (at as f32 * step).sin()).collect()).unwrap()
}

#[test]
fn a_sound_reaches_the_device_with_its_length_and_level() {
    if is_case().is_some() {
        let player = Player::new();
        let playing = player.play(Source::Sound(tone(22_050, 1)));
        assert_eq!(playing.wait(), Ending::Finished);
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let raw = folder.path().join("played.raw");
    // `file` writes down what a device would play; `null` below it takes everything.
    let configuration = format!(
        "pcm.!default {{ type plug slave {{ rate 48000 channels 2 format S16_LE pcm {{ type file file \"{}\" format raw slave.pcm {{ type null }} }} }} }}\n",
        raw.display()
    );
    again("a_sound_reaches_the_device_with_its_length_and_level", folder.path(), &configuration);
    let bytes = std::fs::read(raw).unwrap();
    let left: Vec<f32> = bytes
        .chunks_exact(4)
        .map(|frame| f32::from(i16::from_le_bytes([frame[0], frame[1]])) / 32768.0)
        .collect();
    let sounding = left.iter().filter(|sample| sample.abs() > 0.01).count();
    assert!((44_000..=48_500).contains(&sounding), "{sounding} of {} samples sound", left.len());
    let rises = left.windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count();
    assert!((430..=450).contains(&rises), "440 Hz, and not {rises}");
    let peak = left.iter().fold(0.0, |peak: f32, sample| peak.max(sample.abs()));
    assert!((0.45..=0.55).contains(&peak), "{peak}");
}

#[test]
fn no_device_is_an_ending_and_no_microphone_an_answer() {
    if is_case().is_some() {
        let begun = Instant::now();
        let player = Player::new();
        assert_eq!(player.play(Source::Sound(tone(22_050, 1))).wait(), Ending::NoDevice);
        assert_eq!(player.state(), State::Ended(Ending::NoDevice));
        assert_eq!(Recorder::start().unwrap_err(), RecordError::NoMicrophone);
        assert!(begun.elapsed() < Duration::from_secs(10));
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let output = again("no_device_is_an_ending_and_no_microphone_an_answer", folder.path(), "");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!said.contains("panicked"), "{said}");
}

#[test]
fn a_microphone_is_heard() {
    if let Some(folder) = is_case() {
        let recorder = Recorder::start().unwrap();
        let end = Instant::now() + Duration::from_secs(10);
        let mut peak: f32 = 0.0;
        // At least once: this device is quicker than any voice.
        while peak == 0.0 || recorder.duration() < Duration::from_secs(1) {
            assert!(Instant::now() < end, "heard only {:?}", recorder.duration());
            peak = peak.max(recorder.level().peak);
            std::thread::sleep(Duration::from_millis(5));
        }
        assert!((0.45..=0.55).contains(&peak), "{peak}");
        let sound = recorder.finish().unwrap();
        let rises = sound.samples().windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count() as f64;
        let hertz = rises / sound.duration().as_secs_f64();
        assert!((435.0..=445.0).contains(&hertz), "{hertz} in {folder:?}");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let raw = folder.path().join("heard.raw");
    // As floats and in stereo, which is what the microphone's side asks for first: ALSA then converts nothing.
    let bytes: Vec<u8> =
        tone(48_000, 60).samples().iter().flat_map(|sample| [sample.to_le_bytes(); 2]).flatten().collect();
    std::fs::write(&raw, bytes).unwrap();
    let configuration = format!(
        "pcm.!default {{ type file file /dev/null infile \"{}\" format raw slave.pcm {{ type null }} }}\n",
        raw.display()
    );
    again("a_microphone_is_heard", folder.path(), &configuration);
}
