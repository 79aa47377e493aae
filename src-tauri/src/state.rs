//! What is open between two commands, and the steps that open and close it.

use crate::clock::now;
use crate::copies::progress::CopyProgress;
use crate::copies::source::CopySource;
use crate::desk::practice::Practice;
use crate::desk::{Desk, Destination};
use crate::error::{CommandError, Refusal};
use crate::host::folders::DataFolder;
use crate::host::preferences::Preferences;
use crate::idle::Idle;
use crate::sound::microphone::RecordingSlot;
use crate::sound::playback::Playback;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use vault::{
    Damage, ErrorCode, Folder, FolderState, MemberId, Passphrase, Recovery, RecoveryKey, Restored, Vault,
    VaultError,
};

/// The state between two commands.
pub struct State {
    /// The folder in which everything is kept.
    pub data: DataFolder,
    /// What was found in it so far.
    pub found: Found,
    /// The desk's language and the colours.
    pub preferences: Preferences,
    /// The desk, when the vault is unlocked.
    pub desk: Option<Desk>,
    /// The vault that the recovery key opened, until somebody has a new passphrase.
    pub recovery: Option<Recovery>,
    /// What is to be said while nothing is open.
    pub closed: Closed,
    /// Whether a neutral page is shown instead of the program.
    pub hidden: bool,
    /// When the program was last touched, and for how long it may be left alone.
    pub idle: Arc<Idle>,
    /// Whether the system says when the computer goes to sleep.
    pub told_of_sleep: Arc<AtomicBool>,
    /// What the person can hear.
    pub playback: Arc<Playback>,
    /// The microphone.
    pub recording_slot: Arc<RecordingSlot>,
}

/// What was found in the folder so far, since the program started.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Found {
    /// No vault.
    #[default]
    Nothing,
    /// Not even the folder.
    NoFolder,
    /// A vault. When it is gone later it was taken away, with the drive on which it lies: nobody begins another one in its place.
    Vault,
}

/// How the vault was locked last, since the program started.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LastLock {
    /// It was not open yet.
    #[default]
    Never,
    /// In good order.
    Tidy,
    /// Its log could not be put away.
    Untidy,
}

/// What is to be said while nothing is open.
#[derive(Debug, Default)]
pub struct Closed {
    /// How the vault was locked last.
    pub last_lock: LastLock,
    /// Whether a step found that the vault is damaged.
    pub broken: bool,
    /// Whether a copy is being chosen from which the vault is to be restored.
    pub restoring: bool,
    /// Whether the page about the officer's own work is shown.
    pub explaining: bool,
    /// What was restored last.
    pub restored: Option<Restored>,
}

impl State {
    /// The vault's folder.
    pub fn folder(&self) -> Folder {
        self.data.vault()
    }

    /// What the vault's folder holds; missing, too, where a vault was that is gone.
    pub fn folder_state(&self) -> FolderState {
        match self.folder().state() {
            FolderState::Empty if self.found == Found::Vault => FolderState::Missing,
            state => state,
        }
    }

    /// Notes what the folder holds. Says whether it came back after it was missing at the start.
    pub(crate) fn look_at_folder(&mut self) -> bool {
        let before = self.found;
        let open = self.desk.as_ref().is_some_and(|desk| desk.practice.is_none());
        self.found = match (before, open) {
            (Found::Vault, _) | (_, true) => Found::Vault,
            (Found::Nothing | Found::NoFolder, false) => match self.folder().state() {
                FolderState::Empty => Found::Nothing,
                FolderState::Missing => Found::NoFolder,
                FolderState::Locked | FolderState::Damaged(_) => Found::Vault,
            },
        };
        let came_back = before == Found::NoFolder && self.found != Found::NoFolder;
        if came_back {
            self.preferences = Preferences::read(&self.data.path);
        }
        came_back
    }

    /// Keeps the preferences. Before there is a vault nothing is written; creating it keeps them.
    ///
    /// # Errors
    /// [`ErrorCode::CannotWrite`]; the screen keeps the new ones until the program ends.
    pub fn keep_preferences(&self) -> Result<(), CommandError> {
        if !self.data.path.is_dir() {
            return Ok(());
        }
        self.preferences.write(&self.data.path).map_err(|_| CommandError::new(ErrorCode::CannotWrite))
    }

    /// Opens the desk with a vault.
    pub fn open_desk(&mut self, vault: Vault) -> &mut Desk {
        self.recovery = None;
        self.closed = Closed::default();
        self.desk.insert(Desk::new(vault))
    }

    /// Creates the vault and opens the desk with it.
    ///
    /// # Errors
    /// [`ErrorCode::FolderNotFound`] where the folder, or a vault in it, is gone; what else the vault says.
    pub fn create(&mut self, name: &str, passphrase: &Passphrase) -> Result<&mut Desk, CommandError> {
        if self.folder_state() == FolderState::Missing {
            return Err(CommandError::new(ErrorCode::FolderNotFound));
        }
        let vault = Vault::create(&self.folder(), name, passphrase, now())?;
        // The vault is there; colours and language can be chosen again.
        let _ = self.keep_preferences();
        Ok(self.open_desk(vault))
    }

    /// Opens the vault, unless it is open.
    ///
    /// # Errors
    /// What the vault says.
    pub fn unlock(&mut self, passphrase: &Passphrase) -> Result<(), CommandError> {
        if self.desk.is_none() {
            self.open_desk(Vault::unlock(&self.folder(), passphrase, now())?);
        }
        Ok(())
    }

    /// Whether something is open.
    pub fn is_open(&self) -> bool {
        self.desk.is_some() || self.recovery.is_some()
    }

    /// Whether a copy may take the place of what is in the folder: never of a vault that opens.
    pub fn may_restore(&self) -> bool {
        !self.is_open()
            && match self.folder_state() {
                FolderState::Empty => true,
                FolderState::Missing => false,
                FolderState::Locked => self.closed.broken,
                FolderState::Damaged(damage) => !matches!(damage, Damage::KeyFileNewer | Damage::CannotRead),
            }
    }

    /// Goes somewhere, at the desk or before one is open.
    ///
    /// # Errors
    /// [`ErrorCode::VaultExists`] where a copy may not take the place of what is there; [`Refusal::VaultLocked`] when nothing is
    /// open, and what [`Desk::go`] says.
    pub fn go(&mut self, to: Destination) -> Result<(), CommandError> {
        match to {
            Destination::Restore {} if self.may_restore() => self.closed.restoring = true,
            Destination::Restore {} => return Err(CommandError::new(ErrorCode::VaultExists)),
            Destination::LeaveRestore {} => self.closed.restoring = false,
            Destination::Profession {} if !self.is_open() => self.closed.explaining = true,
            Destination::LeaveProfession {} if !self.is_open() => self.closed.explaining = false,
            to => {
                let desk = self.desk.as_mut().ok_or_else(|| CommandError::new(Refusal::VaultLocked))?;
                let practised = (to == Destination::Debriefing {}).then(|| desk.script()).transpose()?;
                desk.go(to)?;
                if let Some(case) = practised {
                    self.preferences.practised.insert(case.id.clone());
                    // Where it cannot be written, it is shown as done until the program ends.
                    let _ = self.keep_preferences();
                }
            }
        }
        Ok(())
    }

    /// Opens a desk for practice, which needs no passphrase and knows nothing of the vault.
    ///
    /// # Errors
    /// [`ErrorCode::VaultExists`] while something is open; what [`Practice::open`] says.
    pub fn practise(&mut self) -> Result<(), CommandError> {
        if self.is_open() {
            return Err(CommandError::new(ErrorCode::VaultExists));
        }
        self.desk = Some(Practice::open()?);
        Ok(())
    }

    /// Restores the vault from a copy that is offered; what was there is put aside.
    ///
    /// # Errors
    /// [`ErrorCode::VaultExists`], [`ErrorCode::BackupUnreadable`] for a copy that is gone, [`ErrorCode::WrongPassphrase`] for a
    /// snapshot, [`ErrorCode::WrongSeal`] for a backup, [`ErrorCode::Cancelled`], and what else the vault says; everything is as it
    /// was then.
    pub fn restore(
        &mut self,
        source: &str,
        passphrase: &Passphrase,
        copy_progress: &CopyProgress,
    ) -> Result<(), CommandError> {
        self.go(Destination::Restore {})?;
        let folder = self.folder();
        let found = CopySource::all(&folder).into_iter().find(|found| found.id() == source);
        let found = found.ok_or_else(|| CommandError::new(ErrorCode::BackupUnreadable))?;
        let restored = found.restore(&folder, passphrase, copy_progress)?;
        self.closed = Closed { restored: Some(restored), ..Closed::default() };
        // The vault is there; colours and language can be chosen again.
        let _ = self.keep_preferences();
        Ok(())
    }

    /// Opens the vault by its recovery key, unless something is open.
    ///
    /// # Errors
    /// [`Refusal::WrongRecoveryKey`], and what else the vault says.
    pub fn recover(&mut self, key: &RecoveryKey) -> Result<(), CommandError> {
        if !self.is_open() {
            let opened = Recovery::open(&self.folder(), key, now());
            self.recovery = Some(opened.map_err(|error| match error {
                VaultError::WrongPassphrase => CommandError::new(Refusal::WrongRecoveryKey),
                error => error.into(),
            })?);
        }
        Ok(())
    }

    /// Gives a user a new passphrase in the vault that the recovery key opened, and opens the desk as that user.
    ///
    /// # Errors
    /// [`Refusal::VaultLocked`] without such a vault; [`ErrorCode::PassphraseTaken`] and what else the vault says, with the choice
    /// still open.
    pub fn reset_by_recovery(&mut self, user: MemberId, passphrase: &Passphrase) -> Result<(), CommandError> {
        let recovery = self.recovery.as_mut().ok_or_else(|| CommandError::new(Refusal::VaultLocked))?;
        recovery.reset(user, passphrase, now())?;
        if let Some(recovery) = self.recovery.take() {
            self.open_desk(recovery.enter(now())?);
        }
        Ok(())
    }

    /// Destroys the vault, by the passphrase of the administrator who opened it.
    ///
    /// # Errors
    /// [`Refusal::VaultLocked`], [`ErrorCode::NotPermitted`], [`ErrorCode::WrongPassphrase`], with the vault still open;
    /// [`ErrorCode::CannotWrite`] when a file is left that nobody can read any more.
    pub fn destroy(&mut self, mine: &Passphrase) -> Result<(), CommandError> {
        let desk = self.desk.as_ref().ok_or_else(|| CommandError::new(Refusal::VaultLocked))?;
        desk.must_administer()?;
        if !desk.vault.is_passphrase(mine, now())? {
            return Err(CommandError::new(ErrorCode::WrongPassphrase));
        }
        self.destroy_by(|vault| vault.destroy(mine, now()))
    }

    /// Destroys the vault at once, where an administrator has turned that on.
    ///
    /// # Errors
    /// [`Refusal::VaultLocked`], [`ErrorCode::NotPermitted`], with the vault still open; [`ErrorCode::CannotWrite`] when a file is
    /// left that nobody can read any more.
    pub fn destroy_quickly(&mut self) -> Result<(), CommandError> {
        let desk = self.desk.as_ref().ok_or_else(|| CommandError::new(Refusal::VaultLocked))?;
        desk.must_be_real()?;
        if !desk.rules.quick_destroy {
            return Err(CommandError::new(ErrorCode::NotPermitted));
        }
        self.destroy_by(Vault::destroy_quickly)
    }

    fn destroy_by(
        &mut self,
        destroy: impl FnOnce(Vault) -> Result<(), VaultError>,
    ) -> Result<(), CommandError> {
        self.playback.stop();
        self.closed.last_lock = LastLock::Never;
        self.found = Found::Nothing;
        match self.desk.take() {
            Some(desk) => Ok(destroy(desk.vault)?),
            None => Ok(()),
        }
    }

    /// Refuses while the person has the laptop.
    pub(crate) fn refuse_while_handed_over(&self) -> Result<(), CommandError> {
        match &self.desk {
            Some(desk) if desk.handed.is_some() => Err(CommandError::new(Refusal::HandedOver)),
            Some(_) | None => Ok(()),
        }
    }

    /// The desk is dropped, the database closed and the key wiped. For the session alone: a lock that a step could refuse is none.
    pub(crate) fn lock(&mut self) -> Result<(), CommandError> {
        self.closed.last_lock = LastLock::Tidy;
        self.playback.stop();
        self.recording_slot.cancel();
        self.recovery = None;
        match self.desk.take() {
            Some(desk) => {
                let closed = desk.vault.lock(now());
                if closed.is_err() {
                    self.closed.last_lock = LastLock::Untidy;
                }
                Ok(closed?)
            }
            None => Ok(()),
        }
    }
}
