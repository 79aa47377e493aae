//! A speaker at the microphone, which hears a tone.

use crate::common::{PASSPHRASE, Shown, create};
use atpazit_desktop::clock::now;
use atpazit_desktop::desk::Desk;
use atpazit_desktop::desk::Destination;
use atpazit_desktop::form::SpeakerForm;
use atpazit_desktop::host::folders::DataFolder;
use atpazit_desktop::screen::recording::{ReadingPage, TextView, TextsPage};
use atpazit_desktop::screen::{Frame, Screen};
use atpazit_desktop::session::Session;
use atpazit_desktop::sound::microphone::RecordingSlot;
use content::Catalogue;
use sound::{Ear, Gone, Label, Microphone, Pcm, Recorder, Status, keep};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tempfile::TempDir;

/// A microphone that hears a second of a tone at once, and says when it is closed.
pub struct Tone {
    pub level: f32,
    pub closed: Arc<AtomicUsize>,
}

struct Closes(Arc<AtomicUsize>);

impl Drop for Closes {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

impl Microphone for Tone {
    fn open(&self, mut ear: Ear, _: Gone) -> Option<sound::Hearing> {
        ear(tone(self.level).samples());
        Some(sound::Hearing { rate: 48_000, open: Box::new(Closes(Arc::clone(&self.closed))) })
    }
}

pub fn tone(level: f32) -> Pcm {
    let wave = (0_u16..48_000).map(|at| level * (f32::from(at) * 0.04).sin()).collect();
    Pcm::new(48_000, wave).unwrap()
}

pub struct Speaker {
    pub folder: TempDir,
    pub session: Session,
    pub closed: Arc<AtomicUsize>,
}

impl Speaker {
    /// An officer at the list of cases, with a microphone that hears a tone.
    pub fn arrives(level: f32) -> Self {
        let (folder, closed) = (tempfile::tempdir().unwrap(), Arc::default());
        let ear = Arc::clone(&closed);
        let studio = RecordingSlot::with(move || Recorder::with(Tone { level, closed: Arc::clone(&ear) }));
        let session = Session::with(DataFolder::named(folder.path().to_owned()), None, studio);
        create(&session, PASSPHRASE).unwrap();
        Self { folder, session, closed }
    }

    /// The same, at the first text of a language.
    pub fn reads(tag: &str) -> Self {
        let speaker = Self::arrives(0.3);
        speaker.does(|desk| desk.go(Destination::Recording { language: tag.to_owned() })).unwrap();
        speaker.does(|desk| desk.begin_reading(&agreed("Zarina (invented)"))).unwrap();
        speaker
    }

    pub fn does(
        &self,
        step: impl FnOnce(&mut Desk) -> Result<(), atpazit_desktop::error::CommandError>,
    ) -> Shown {
        self.session.at_desk(step)
    }

    pub fn page(&self) -> TextsPage {
        page(self.session.step(|_| Ok(())).unwrap())
    }

    pub fn manifest(&self, tag: &str) -> String {
        fs::read_to_string(self.folder.path().join("recordings").join(tag).join("recordings.toml"))
            .unwrap_or_default()
    }
}

pub fn agreed(speaker: &str) -> SpeakerForm {
    SpeakerForm { speaker: speaker.to_owned(), agreed: true, checked: false }
}

pub fn page(frame: Frame) -> TextsPage {
    let Screen::Recording(view) = frame.screen else { panic!("no recording screen: {:?}", frame.screen) };
    let ReadingPage::Texts(page) = view.page else { panic!("no texts: {:?}", view.page) };
    *page
}

pub fn text(page: &TextsPage) -> &TextView {
    page.text.as_ref().unwrap()
}

pub fn keep_tone(folder: &Path, tag: &str, name: &str, text: &str) {
    let date = now().date_naive();
    let label =
        Label { language: tag, message: name, text, speaker: "Zarina", status: Status::Machine, date };
    keep(folder, label, &tone(0.3)).unwrap();
}

pub fn says(tag: &str, name: &str) -> String {
    Catalogue::embedded().wording(tag, tag).unwrap().named(name).text
}
