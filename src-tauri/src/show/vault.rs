//! Shows the screens before anything is open.

use super::backups;
use crate::clock::now;
use crate::state::{LastLock, State};
use crate::view::Screen;
use crate::view::message::Message;
use crate::view::vault::{DamagedView, StrengthView, UnlockView, WelcomeView};
use vault::passphrase::CHARACTERS_MIN;
use vault::{Damage, FolderState, Strength};

/// First start, unlock, damage or restoring, whichever the folder and the officer call for.
pub fn closed(state: &State) -> Screen {
    let folder = state.path.display().to_string();
    let may_restore = state.may_restore();
    if state.closed.restoring && may_restore {
        return Screen::Restore(backups::restore(state));
    }
    match state.folder().state() {
        FolderState::Empty => Screen::Welcome(WelcomeView {
            folder,
            portable: state.portable,
            longest: super::people::longest(),
            shortest: shortest(),
        }),
        FolderState::Locked => Screen::Unlock(UnlockView {
            locked_now: state.closed.last_lock != LastLock::Never,
            untidy: state.closed.last_lock == LastLock::Untidy,
            wait: state.folder().wait(now()),
            may_restore,
            restored: state.closed.restored.as_ref().map(backups::restored),
        }),
        FolderState::Damaged(damage) => {
            let what = match damage {
                Damage::KeyFileMissing => "key-file-missing",
                Damage::KeyFileDamaged => "key-file-damaged",
                Damage::KeyFileNewer => "key-file-newer",
                Damage::DatabaseMissing => "database-missing",
                Damage::DatabaseDamaged => "database-damaged",
                Damage::CannotRead => "folder-unusable",
            };
            damaged(what, folder, may_restore)
        }
    }
}

/// The screen that says what is damaged and what to do.
pub fn damaged(what: &str, folder: String, may_restore: bool) -> Screen {
    Screen::Damaged(DamagedView { message: Message::new(format!("damage-{what}")), folder, may_restore })
}

/// How good a passphrase is; it is looked at and forgotten.
pub fn strength(passphrase: &str) -> StrengthView {
    let (level, what) = match Strength::of(passphrase) {
        Strength::TooShort => (0, "too-short"),
        Strength::Weak => (1, "weak"),
        Strength::Fair => (2, "fair"),
        Strength::Strong => (3, "strong"),
    };
    StrengthView {
        level,
        message: Message::new(format!("passphrase-{what}")).number("shortest", shortest()),
        accepted: level > 0,
    }
}

/// The shortest passphrase accepted, in characters.
pub fn shortest() -> u32 {
    super::count(CHARACTERS_MIN)
}
