//! Machine speech: espeak-ng as a program of its own. The text goes in through a pipe, the sound comes out through one.
//!
//! No shell, no temporary file, no network. The arguments are fixed; nothing of a text is ever one.
//!
//! **Architecture invariant:** espeak-ng is never linked. Its licence (GPL-3.0-or-later) is not ours.

use crate::child::{self, Broken};
use crate::decode;
use crate::pcm::{LONGEST, Pcm};
use crate::spoken;
use crate::stop::Stop;
use crate::voice::MachineVoice;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// A longer text is not spoken, in characters.
const TEXT_MAX: usize = 4_000;
/// The synthesiser gets no more time than this for one text.
const TIME_MAX: Duration = Duration::from_secs(20);
/// Samples in a second of espeak-ng's output, two bytes each.
const RATE: u64 = 22_050;

/// How fast a machine speaks, in words a minute.
///
/// espeak-ng's own rate is 175. People who are tired, and who hear a machine speak, follow 150 better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate(u16);

impl Rate {
    /// Makes a rate; `None` outside 80 to 260, beyond which espeak-ng cannot be followed.
    pub fn new(words_a_minute: u16) -> Option<Self> {
        (80..=260).contains(&words_a_minute).then_some(Self(words_a_minute))
    }
}

impl Default for Rate {
    fn default() -> Self {
        Self(150)
    }
}

/// The synthesiser: there, or not. Not there is a state that the screen says, never an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Speech {
    /// espeak-ng is on this computer.
    Ready(Program),
    /// It is not; recordings can be heard all the same.
    Absent,
}

/// Where espeak-ng lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    path: PathBuf,
    /// The folder that holds `espeak-ng-data`, where the program came in our package.
    voices: Option<PathBuf>,
    time: Duration,
}

/// Says why a text could not be spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SpeechError {
    /// The text is longer than 4000 characters, or speaking it takes longer than three minutes.
    #[error("the text is too long to be spoken")]
    TooLong,
    /// espeak-ng did not start, or ended with an error: install it anew.
    #[error("espeak-ng does not run: install it anew")]
    NotRunning,
    /// espeak-ng gave no answer within 20 seconds.
    #[error("espeak-ng took too long")]
    TimeOut,
    /// It ended well and gave no sound: the text has no letter of this language, or its voice is not installed.
    #[error("espeak-ng gave no sound")]
    NoSound,
    /// It was told to stop.
    #[error("it was told to stop")]
    Stopped,
}

impl Speech {
    /// Looks for espeak-ng: beside this program first, then in the folders of `PATH`.
    pub fn find() -> Self {
        let beside = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.to_owned()));
        Self::find_in(beside.as_deref(), std::env::var_os("PATH").as_ref())
    }

    fn find_in(beside: Option<&Path>, path: Option<&OsString>) -> Self {
        let mut packed = beside.into_iter().flat_map(|folder| [folder.join("espeak-ng"), folder.to_owned()]);
        let found = packed.find_map(|folder| Program::in_folder(&folder, true));
        // A relative entry would run what lies in the folder where the program happened to be started.
        let mut folders =
            path.into_iter().flat_map(std::env::split_paths).filter(|folder| folder.is_absolute());
        let found = found.or_else(|| folders.find_map(|folder| Program::in_folder(&folder, false)));
        found.map_or(Self::Absent, Self::Ready)
    }
}

impl Program {
    fn in_folder(folder: &Path, packed: bool) -> Option<Self> {
        let path = folder.join(format!("espeak-ng{}", std::env::consts::EXE_SUFFIX));
        let voices = (packed && folder.join("espeak-ng-data").is_dir()).then(|| folder.to_owned());
        is_program(&path).then_some(Self { path, voices, time: TIME_MAX })
    }

    /// A program that is not there.
    #[cfg(test)]
    pub(crate) fn nowhere() -> Self {
        Self { path: "/nowhere/espeak-ng".into(), voices: None, time: TIME_MAX }
    }

    /// Speaks a text. Blocks while espeak-ng works, some hundredths of a second for a question.
    ///
    /// # Errors
    /// Every variant of [`SpeechError`] but `Stopped`.
    pub fn speak(&self, voice: MachineVoice, rate: Rate, text: &str) -> Result<Pcm, SpeechError> {
        self.speak_until(voice, rate, text, &Stop::default())
    }

    /// Speaks a text, or gives up as soon as it is told to stop.
    pub(crate) fn speak_until(
        &self,
        voice: MachineVoice,
        rate: Rate,
        text: &str,
        stop: &Stop,
    ) -> Result<Pcm, SpeechError> {
        if text.chars().count() > TEXT_MAX {
            return Err(SpeechError::TooLong);
        }
        let text = spoken::for_voice(voice, text);
        let mut command = Command::new(&self.path);
        // -b 1: the input is UTF-8, whatever the system's language. -z: no pause after the last word.
        command.args(["--stdin", "--stdout", "-b", "1", "-z", "-v", voice.name(), "-s", &rate.0.to_string()]);
        if let Some(folder) = &self.voices {
            command.arg(format!("--path={}", folder.display()));
        }
        let most = RATE * 2 * LONGEST.as_secs() + 1024;
        let wav =
            child::run(command, text.into_bytes(), most, self.time, stop).map_err(|broken| match broken {
                Broken::NotStarted | Broken::Failed => SpeechError::NotRunning,
                Broken::TooMuch => SpeechError::TooLong,
                Broken::TimeOut => SpeechError::TimeOut,
                Broken::Stopped => SpeechError::Stopped,
            })?;
        let sound = decode::wav(&wav).map_err(|_| SpeechError::NoSound)?;
        if sound.peak() == 0.0 { Err(SpeechError::NoSound) } else { Ok(sound) }
    }
}

/// Whether this is a file that can be run.
fn is_program(path: &Path) -> bool {
    #[cfg(unix)]
    let may_run = |found: &std::fs::Metadata| {
        use std::os::unix::fs::PermissionsExt;
        found.permissions().mode() & 0o111 != 0
    };
    #[cfg(not(unix))]
    let may_run = |_: &std::fs::Metadata| true;
    std::fs::metadata(path).is_ok_and(|found| found.is_file() && may_run(&found))
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;
    use std::time::Instant;

    /// A program of that name that does what the script says; invented, to see what bad programs do to us.
    fn program(folder: &Path, script: &str) -> PathBuf {
        let path = folder.join("espeak-ng");
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
        path
    }

    fn ready(folder: &Path, time: Duration) -> Program {
        Program { path: folder.join("espeak-ng"), voices: None, time }
    }

    fn speak(script: &str, time: Duration) -> Result<Pcm, SpeechError> {
        let folder = tempfile::tempdir().unwrap();
        program(folder.path(), script);
        ready(folder.path(), time).speak(MachineVoice::new("en").unwrap(), Rate::default(), "Who has it?")
    }

    #[test]
    fn a_program_that_fails_hangs_or_floods_is_told_apart_and_never_waited_for() {
        let limit = Duration::from_secs(1);
        let begun = Instant::now();
        assert_eq!(speak("exit 1", limit), Err(SpeechError::NotRunning));
        assert_eq!(speak("exit 0", limit), Err(SpeechError::NoSound));
        assert_eq!(speak("cat", limit), Err(SpeechError::NoSound));
        assert_eq!(speak("exec sleep 60", limit), Err(SpeechError::TimeOut));
        // A pipe that the program hands on stays open when the program itself is killed.
        assert_eq!(speak("sleep 3", limit), Err(SpeechError::TimeOut));
        assert_eq!(speak("exec cat /dev/zero", Duration::from_secs(20)), Err(SpeechError::TooLong));
        assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    }

    #[test]
    fn a_text_that_is_too_long_never_reaches_the_program() {
        let missing = Program::nowhere();
        let speak = |text: &str| missing.speak(MachineVoice::new("en").unwrap(), Rate::default(), text);
        assert_eq!(speak(&"a".repeat(TEXT_MAX + 1)), Err(SpeechError::TooLong));
        assert_eq!(speak("a"), Err(SpeechError::NotRunning));
    }

    #[test]
    fn the_program_beside_ours_comes_before_the_one_on_the_path() {
        let (ours, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let path = other.path().as_os_str().to_owned();
        let find = || Speech::find_in(Some(ours.path()), Some(&path));
        assert_eq!(find(), Speech::Absent);
        let there = program(other.path(), "");
        assert!(matches!(find(), Speech::Ready(found) if found.path == there && found.voices.is_none()));
        let here = program(ours.path(), "");
        std::fs::create_dir(ours.path().join("espeak-ng-data")).unwrap();
        let voices = Some(ours.path().to_owned());
        assert!(matches!(find(), Speech::Ready(found) if found.path == here && found.voices == voices));
    }

    #[test]
    fn a_relative_folder_of_the_path_and_a_file_that_cannot_run_do_not_count() {
        let folder = tempfile::tempdir().unwrap();
        let file = program(folder.path(), "");
        std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600)).unwrap();
        let path = folder.path().as_os_str().to_owned();
        assert_eq!(Speech::find_in(None, Some(&path)), Speech::Absent);
        assert_eq!(Speech::find_in(None, Some(&OsString::from(".:bin::"))), Speech::Absent);
        assert_eq!(Speech::find_in(None, None), Speech::Absent);
    }

    #[test]
    fn a_rate_that_nobody_follows_is_no_rate() {
        assert_eq!(Rate::new(150), Some(Rate::default()));
        assert!(Rate::new(79).is_none() && Rate::new(261).is_none());
    }
}
