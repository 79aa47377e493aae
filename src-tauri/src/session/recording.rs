//! Records one text: from the wish to the file in the recordings folder. Every step here may wait for a device or a disk.

use crate::clock::today;
use crate::error::CommandError;
use crate::screen::Frame;
use crate::session::Session;
use crate::sound::microphone::Target;
use sound::{Code, KeepError, Label, Pcm, RecordError, Status, keep, take_back};
use std::path::Path;

impl Session {
    /// Begins to record a text. What speaks itself in the meantime is silenced.
    ///
    /// # Errors
    /// [`Refusal::VaultLocked`](crate::error::Refusal::VaultLocked),
    /// [`Refusal::RecordingCaseOpen`](crate::error::Refusal::RecordingCaseOpen),
    /// [`Refusal::RecordingNotBegun`](crate::error::Refusal::RecordingNotBegun),
    /// [`Refusal::RecordingNoSuchText`](crate::error::Refusal::RecordingNoSuchText). A microphone that does not open is no error:
    /// the screen says so.
    pub fn start_recording(&self, name: &str) -> Result<Frame, CommandError> {
        // Under the lock, so that a recording cannot begin after the screen was left.
        let turn = self.change(|desk| Ok(self.recording_slot().reserve(desk.to_record(name)?)))?;
        self.playback().stop();
        let begun = self.recording_slot().begin(&turn);
        self.tried(begun.err().map(RecordError::code))
    }

    /// Ends the recording and keeps it; one that is not fit to be kept leaves the one before in its place, and the screen says why.
    ///
    /// # Errors
    /// Whatever the vault says while the screen is shown.
    pub fn stop_recording(&self) -> Result<Frame, CommandError> {
        let Some((heard, target)) = self.recording_slot().finish() else { return self.step(|_| Ok(())) };
        let folder = self.playback().own_folder();
        let kept = heard
            .map_err(RecordError::code)
            .and_then(|sound| keep_as(folder, &target, &sound).map_err(KeepError::code));
        self.playback().load_own(&target.language);
        self.tried(kept.err())
    }

    /// Removes the recording of a text that was made here, for good.
    ///
    /// # Errors
    /// [`Refusal::VaultLocked`](crate::error::Refusal::VaultLocked),
    /// [`Refusal::RecordingCaseOpen`](crate::error::Refusal::RecordingCaseOpen),
    /// [`Refusal::RecordingNotBegun`](crate::error::Refusal::RecordingNotBegun),
    /// [`Refusal::RecordingNoSuchText`](crate::error::Refusal::RecordingNoSuchText).
    pub fn remove_recording(&self, name: &str) -> Result<Frame, CommandError> {
        let target = self.change(|desk| desk.to_record(name))?;
        self.recording_slot().cancel();
        self.playback().stop();
        let removed = take_back(self.playback().own_folder(), &target.language, name);
        self.playback().load_own(&target.language);
        self.tried(removed.err().map(KeepError::code))
    }

    fn tried(&self, trouble: Option<Code>) -> Result<Frame, CommandError> {
        self.step(|state| {
            if let Some(desk) = &mut state.desk {
                desk.tried(trouble);
            }
            Ok(())
        })
    }
}

fn keep_as(folder: &Path, target: &Target, sound: &Pcm) -> Result<(), KeepError> {
    let label = Label {
        language: &target.language,
        message: &target.name,
        text: &target.text,
        speaker: &target.speaker,
        status: if target.checked { Status::Reviewed } else { Status::Machine },
        date: today(),
    };
    keep(folder, label, sound)
}
