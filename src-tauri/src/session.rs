//! The session: locked, or open with a desk. Every command is one step on it and shows the screen that follows.
//!
//! **Architecture invariant:** while the person has the laptop, nothing is answered on the officer's side. That is decided here
//! and nowhere else, by [`State::refuse_while_handed_over`]: whoever takes a step passes it, apart from showing, locking, and the person's own steps.

mod recording;
pub mod typing;

use crate::clock::now;
use crate::copies::progress::CopyProgress;
use crate::desk::{Desk, Location};
use crate::error::{CommandError, Refusal};
use crate::host::folders::{DataFolder, REVIEWS};
use crate::host::preferences::{Preferences, Zoom};
use crate::idle::{Idle, Stillness};
use crate::screen;
use crate::screen::emergency::EmergencyView;
use crate::screen::{Frame, emergency};
use crate::sound::microphone::RecordingSlot;
use crate::sound::playback::RECORDINGS;
use crate::sound::playback::{Folders, Playback};
use crate::state::{Closed, Found, State};
use content::Catalogue;
use intake::{IntakeError, Unopened};
use screening::CaseId;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use tauri::ipc::Channel;
use typing::Typing;
use vault::{ErrorCode, FolderState};

/// What is open, and in which folder it is kept.
pub struct Session {
    state: Mutex<State>,
    playback: Arc<Playback>,
    recording_slot: Arc<RecordingSlot>,
    reviews: PathBuf,
    idle: Arc<Idle>,
    told_of_sleep: Arc<AtomicBool>,
    typing: Typing,
    announcement: Mutex<Announcement>,
    copy_progress: CopyProgress,
    /// Held while one looks into folders.
    looking: Mutex<()>,
}

/// Where the window is told that the program is about to lock, and what it was told last.
#[derive(Default)]
struct Announcement {
    window: Option<Channel<bool>>,
    said: bool,
}

impl Session {
    /// A session on a folder, with the recordings that came with the program; nothing is created before the officer chooses a
    /// passphrase.
    pub fn new(data: DataFolder, given: Option<PathBuf>) -> Self {
        let session = Self::with(data, given, RecordingSlot::new());
        session.load_recordings();
        session
    }

    /// A session with a microphone of its own, whose recordings are loaded when [`Playback::load`] is called.
    pub fn with(data: DataFolder, given: Option<PathBuf>, recording_slot: RecordingSlot) -> Self {
        vault::finish_replacement(&data.vault());
        let preferences = Preferences::read(&data.path);
        let playback = Arc::new(Playback::new(Folders { own: data.path.join(RECORDINGS), given }));
        let recording_slot = Arc::new(recording_slot);
        let reviews = data.path.join(REVIEWS);
        let idle = Arc::new(Idle::new());
        let told_of_sleep = Arc::new(AtomicBool::new(false));
        let state = State {
            data,
            found: Found::default(),
            preferences,
            desk: None,
            recovery: None,
            closed: Closed::default(),
            hidden: false,
            idle: Arc::clone(&idle),
            told_of_sleep: Arc::clone(&told_of_sleep),
            playback: Arc::clone(&playback),
            recording_slot: Arc::clone(&recording_slot),
        };
        let announcement = Mutex::default();
        let copy_progress = CopyProgress::default();
        Self {
            state: Mutex::new(state),
            playback,
            recording_slot,
            reviews,
            idle,
            told_of_sleep,
            typing: Typing::default(),
            announcement,
            copy_progress,
            looking: Mutex::default(),
        }
    }

    /// The backup under way; never waits for a step.
    pub fn copy_progress(&self) -> &CopyProgress {
        &self.copy_progress
    }

    /// After how many minutes without a sign of the officer the program locks, as an administrator has set it; never waits for a
    /// step.
    pub fn idle_minutes(&self) -> u32 {
        self.idle.minutes()
    }

    /// What is typed on its way into the vault; never waits for a step.
    pub fn typing(&self) -> &Typing {
        &self.typing
    }

    /// What the person can hear; never waits for a step.
    pub fn playback(&self) -> &Playback {
        &self.playback
    }

    /// The microphone; never waits for a step.
    pub fn recording_slot(&self) -> &RecordingSlot {
        &self.recording_slot
    }

    /// The folder of readers' files, beside the vault.
    pub fn reviews(&self) -> PathBuf {
        self.reviews.clone()
    }

    /// Notes that somebody is there.
    pub fn touch(&self) {
        self.idle.touch();
    }

    /// How long nobody has touched the program; nothing while it is locked.
    pub fn stillness(&self) -> Option<Stillness> {
        let open = self.state().is_open();
        open.then(|| self.idle.stillness())
    }

    /// Tells this window from now on when the program is about to lock.
    pub fn announce_to(&self, window: Channel<bool>) {
        *self.announcement() = Announcement { window: Some(window), said: false };
    }

    /// Tells the window whether the program is about to lock; says nothing twice, and nothing to the person who has the laptop.
    pub fn announce_lock(&self, soon: bool) {
        let persons = self.state().desk.as_ref().is_some_and(|desk| desk.handed.is_some());
        let mut announcement = self.announcement();
        if announcement.said != soon && !persons {
            announcement.said = soon;
            // A window that is gone needs no notice.
            let _ = announcement.window.as_ref().map(|window| window.send(soon));
        }
    }

    /// Notes that the system says when the computer goes to sleep.
    pub fn hears_of_sleep(&self) {
        self.told_of_sleep.store(true, Ordering::Relaxed);
    }

    /// Notes that the program hears when the screen of this computer is locked; kept, since it goes on being true.
    pub fn hears_of_lock(&self) {
        let mut state = self.state();
        if !state.preferences.lock_heard {
            state.preferences.lock_heard = true;
            // Where it cannot be written the settings warn once more after the next start.
            let _ = state.keep_preferences();
        }
    }

    /// Shows the screen at which the session is, the person's too.
    ///
    /// # Errors
    /// What the vault says while the list of cases is read.
    pub fn show(&self) -> Result<Frame, CommandError> {
        self.frame(&mut self.state())
    }

    /// Locks, whoever has the laptop: what is open is closed, and what the person has not agreed to show is gone.
    ///
    /// # Errors
    /// Those of showing the screen before anything is open.
    pub fn lock(&self) -> Result<Frame, CommandError> {
        // A backup holds the vault until it is done: locking does not wait for it.
        self.copy_progress.stop();
        let mut state = self.state();
        // It is locked whatever the vault said while it closed, and what was kept is safe: on a full disk only its log stays. An
        // error would leave the interview on the screen.
        let _ = state.lock();
        self.frame(&mut state)
    }

    /// Shows a neutral page from now on, whoever has the laptop, and whatever else happens: it locks, it sleeps, the page is loaded anew.
    pub fn hide(&self) {
        self.playback.stop();
        self.state().hidden = true;
    }

    /// Shows the program again: locked, since hiding locks.
    ///
    /// # Errors
    /// Those of showing the screen before anything is open.
    pub fn reveal(&self) -> Result<Frame, CommandError> {
        let mut state = self.state();
        state.hidden = false;
        self.frame(&mut state)
    }

    /// Looks into the exchange folder, when it is time to and while the officer has what is open. No sign that somebody is there.
    ///
    /// A folder that does not answer holds nobody up, and no lock: what lies there is listed, read and removed while nothing waits for
    /// it. Not for a thread that has anything else to do.
    pub fn watch_exchange(&self) {
        // What somebody looks for now is told to them, and once.
        let Ok(_one) = self.looking.try_lock() else { return };
        let Some(folder) = self.officers_desk(|desk| desk.watch_due(now())) else { return };
        let Ok(listed) = folder.look() else { return };
        let unread = self.officers_desk(|desk| desk.unread_there(&folder, listed));
        for file in unread.into_iter().flatten().filter_map(|found| Unopened::read(&folder, found)) {
            // Locked or handed over meanwhile: it lies there at the next look.
            let Some(goes) = self.officers_desk(|desk| desk.take_watched(&folder, &file)) else { return };
            if goes && folder.remove(file.found()).is_err() {
                self.officers_desk(|desk| {
                    desk.leave_there(&file);
                    Some(())
                });
            }
        }
    }

    /// Takes in what lies in a folder that is offered, or in the exchange folder, as [`Desk::begin_look`] says. Like the look that comes by
    /// itself it holds up no lock: what is taken in before a lock stays taken in.
    ///
    /// # Errors
    /// [`Refusal::VaultLocked`] also where it was locked meanwhile, [`Refusal::HandedOver`] while the person has the laptop, `cannot-read`, and
    /// those of [`Desk::begin_look`] and [`Desk::take`].
    pub fn take_in(&self, folder: Option<&str>, words: &str) -> Result<(), CommandError> {
        self.touch();
        let (folder, look) = self.change(|desk| desk.begin_look(folder, words))?;
        // A look by itself that waits for a folder must not be waited for.
        let _one = self.looking.try_lock();
        let listed = folder.look().map_err(IntakeError::from)?;
        let unread = self.change(|desk| Ok(desk.unread(&look, listed)))?;
        for file in unread.into_iter().filter_map(|found| Unopened::read(&folder, found)) {
            let goes = self.change(|desk| desk.take(&look, &file))?;
            if goes && folder.remove(file.found()).is_err() {
                self.change(|desk| {
                    desk.leave_there(&file);
                    Ok(())
                })?;
            }
        }
        Ok(())
    }

    /// Does something at the open desk, unless the person has the laptop.
    fn officers_desk<T>(&self, step: impl FnOnce(&mut Desk) -> Option<T>) -> Option<T> {
        step(self.state().desk.as_mut().filter(|desk| desk.handed.is_none())?)
    }

    /// Keeps how large everything is shown, whoever has the laptop.
    ///
    /// # Errors
    /// [`ErrorCode::CannotWrite`], and those of showing the screen.
    ///
    /// [`ErrorCode::CannotWrite`]: vault::ErrorCode::CannotWrite
    pub fn zoom(&self, zoom: Zoom) -> Result<Frame, CommandError> {
        self.touch();
        let mut state = self.state();
        state.preferences.zoom = zoom;
        state.keep_preferences()?;
        self.frame(&mut state)
    }

    /// Takes a step of the officer, locked or not, and shows the screen that follows.
    ///
    /// # Errors
    /// [`Refusal::HandedOver`] while the person has the laptop, and whatever the step says.
    pub fn step(
        &self,
        step: impl FnOnce(&mut State) -> Result<(), CommandError>,
    ) -> Result<Frame, CommandError> {
        self.touch();
        let mut state = self.state();
        state.refuse_while_handed_over()?;
        let taken = step(&mut state);
        // Opens the door to a copy, at the latest when it is locked.
        state.closed.broken |= taken.as_ref().is_err_and(CommandError::is_damage);
        // Whatever happened: a microphone is open on the recording screen alone.
        if !state.desk.as_ref().is_some_and(|desk| matches!(desk.location, Location::Recording(_))) {
            self.recording_slot.cancel();
        }
        let reads = state.preferences.desk_language.clone();
        if let Some(desk) = &mut state.desk {
            self.idle.set_minutes(desk.rules.idle_minutes);
            desk.reads = reads;
            if desk.location != Location::RecoveryKey {
                desk.paper = None;
            }
        }
        if let Err(error) = taken {
            if error.code == ErrorCode::VaultDestroyed.into() {
                state.found = Found::Nothing;
            }
            // A folder that is gone is a screen of its own, which says so.
            let gone = !state.is_open() && state.folder_state() == FolderState::Missing;
            return if gone { self.frame(&mut state) } else { Err(error) };
        }
        if let Some(desk) = &mut state.desk {
            desk.sweep_daily(now());
            desk.note_question();
        }
        self.frame(&mut state)
    }

    /// Takes a step of the person who has the laptop, or gives it back to the officer.
    ///
    /// # Errors
    /// [`Refusal::VaultLocked`] when nothing is open, [`Refusal::NotHandedOver`] when the officer has the laptop, and whatever the
    /// step says.
    pub fn by_person(
        &self,
        step: impl FnOnce(&mut Desk) -> Result<(), CommandError>,
    ) -> Result<Frame, CommandError> {
        self.touch();
        let mut state = self.state();
        let desk = state.desk.as_mut().ok_or_else(|| CommandError::new(Refusal::VaultLocked))?;
        if desk.handed.is_none() {
            return Err(CommandError::new(Refusal::NotHandedOver));
        }
        step(desk)?;
        // What cannot be written now stays in memory: the person is not stopped by a full disk.
        let _ = desk.keep_handed_over();
        self.frame(&mut state)
    }

    /// Keeps what is typed in a field and not saved yet, whoever has the laptop. Not a sign that somebody is there: the typing was.
    ///
    /// # Errors
    /// [`Refusal::VaultLocked`] when nothing is open, and as for [`Desk::keep_draft`].
    pub fn keep_draft(&self, case: Option<CaseId>, field: &str, text: &str) -> Result<(), CommandError> {
        self.typing.keep(|| {
            let mut state = self.state();
            let desk = state.desk.as_mut().ok_or_else(|| CommandError::new(Refusal::VaultLocked))?;
            desk.keep_draft(case, field, text)
        })
    }

    /// Lets nobody but the officer go on: for commands that look at nothing that is open.
    ///
    /// # Errors
    /// [`Refusal::HandedOver`] while the person has the laptop.
    pub fn refuse_while_handed_over(&self) -> Result<(), CommandError> {
        self.state().refuse_while_handed_over()
    }

    /// What to do when something cannot wait, open or locked; while a vault is open, with what the institution has confirmed.
    pub fn emergency(&self) -> EmergencyView {
        let state = self.state();
        let confirmed = state.desk.as_ref().map(|desk| &desk.basis.routes);
        emergency::show(confirmed.unwrap_or_else(|| Catalogue::embedded().routes()))
    }

    /// Takes a step at the open desk and shows the screen that follows.
    ///
    /// # Errors
    /// [`Refusal::VaultLocked`] when nothing is open, [`Refusal::HandedOver`] while the person has the laptop, and whatever the
    /// step says.
    pub fn at_desk(
        &self,
        step: impl FnOnce(&mut Desk) -> Result<(), CommandError>,
    ) -> Result<Frame, CommandError> {
        self.step(|state| {
            let desk = state.desk.as_mut().ok_or_else(|| CommandError::new(Refusal::VaultLocked))?;
            // What lies before the printer is about the case as it stood.
            desk.printing = None;
            step(desk)
        })
    }

    /// Notes that what lies before the printer is on paper, or takes it away.
    ///
    /// # Errors
    /// [`Refusal::NothingToPrint`], and those of [`Session::at_desk`].
    pub fn printed(&self, on_paper: bool) -> Result<Frame, CommandError> {
        self.step(|state| {
            let desk = state.desk.as_mut().ok_or_else(|| CommandError::new(Refusal::VaultLocked))?;
            desk.printed(on_paper)
        })
    }

    /// Changes something at the open desk that no screen shows yet.
    ///
    /// # Errors
    /// [`Refusal::VaultLocked`] when nothing is open, [`Refusal::HandedOver`] while the person has the laptop, and whatever the
    /// change says.
    pub fn change<T>(
        &self,
        change: impl FnOnce(&mut Desk) -> Result<T, CommandError>,
    ) -> Result<T, CommandError> {
        let mut state = self.state();
        state.refuse_while_handed_over()?;
        change(state.desk.as_mut().ok_or_else(|| CommandError::new(Refusal::VaultLocked))?)
    }

    /// Looks something up at the open desk without leaving the screen.
    ///
    /// # Errors
    /// [`Refusal::VaultLocked`] when nothing is open, [`Refusal::HandedOver`] while the person has the laptop, and whatever the
    /// look-up says.
    pub fn look_up<T>(
        &self,
        look: impl FnOnce(&Desk, &Preferences) -> Result<T, CommandError>,
    ) -> Result<T, CommandError> {
        let state = self.state();
        state.refuse_while_handed_over()?;
        look(state.desk.as_ref().ok_or_else(|| CommandError::new(Refusal::VaultLocked))?, &state.preferences)
    }

    /// The desk's language and the colours.
    pub fn preferences(&self) -> Preferences {
        self.state().preferences.clone()
    }

    /// The surroundings and the screen, of the folder as it is now.
    fn frame(&self, state: &mut State) -> Result<Frame, CommandError> {
        if state.look_at_folder() {
            self.load_recordings();
        }
        screen::frame(state)
    }

    fn load_recordings(&self) {
        let loading = Arc::clone(&self.playback);
        thread::spawn(move || loading.load());
    }

    fn announcement(&self) -> MutexGuard<'_, Announcement> {
        self.announcement.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A step that panicked leaves the session as it was before; the next one goes on from there.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
