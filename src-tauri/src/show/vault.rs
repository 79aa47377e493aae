//! Shows the screens before anything is open.

use crate::session::State;
use crate::view::Screen;
use crate::view::message::Message;
use crate::view::vault::{DamagedView, StrengthView, UnlockView, WelcomeView};
use vault::passphrase::CHARACTERS_MIN;
use vault::{Damage, FolderState, Strength};

/// First start, unlock or damage, whichever the folder calls for.
pub fn closed(state: &State) -> Screen {
    let folder = state.path.display().to_string();
    match state.folder().state() {
        FolderState::Empty => {
            Screen::Welcome(WelcomeView { folder, portable: state.portable, shortest: shortest() })
        }
        FolderState::Locked => {
            Screen::Unlock(UnlockView { locked_now: state.locked_now, untidy: state.untidy })
        }
        FolderState::Damaged(damage) => {
            let what = match damage {
                Damage::KeyFileMissing => "key-file-missing",
                Damage::KeyFileDamaged => "key-file-damaged",
                Damage::KeyFileNewer => "key-file-newer",
                Damage::DatabaseMissing => "database-missing",
                Damage::DatabaseDamaged => "database-damaged",
                Damage::CannotRead => "folder-unusable",
            };
            damaged(what, folder)
        }
    }
}

/// The screen that says what is damaged and what to do.
pub fn damaged(what: &str, folder: String) -> Screen {
    Screen::Damaged(DamagedView { message: Message::new(format!("damage-{what}")), folder })
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
