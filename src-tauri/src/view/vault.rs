//! The screens before anything is open: first start, unlock, damage.

use crate::view::backups::RestoredView;
use crate::view::message::Message;
use serde::Serialize;
use ts_rs::TS;

/// First start.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WelcomeView {
    /// The folder in which everything will be kept.
    pub folder: String,
    /// Whether that folder stands beside the program: a portable copy on a stick.
    pub portable: bool,
    /// The longest name of the officer, in characters.
    pub longest: u32,
    /// The shortest passphrase accepted, in characters.
    pub shortest: u32,
}

/// How good a passphrase is.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StrengthView {
    /// 0 too short, 1 weak, 2 fair, 3 strong.
    pub level: u32,
    /// What that means.
    pub message: Message,
    /// Whether it is accepted.
    pub accepted: bool,
}

/// Every later start.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnlockView {
    /// Whether the vault was open and has been locked, as opposed to a start.
    pub locked_now: bool,
    /// Whether the folder could not be tidied up at that; nothing is lost by it.
    pub untidy: bool,
    /// How many seconds the next try has to wait, after too many wrong passphrases; 0 when it may be made.
    pub wait: u32,
    /// Whether a copy may take the vault's place: it was found to be damaged.
    pub may_restore: bool,
    /// What was restored just now.
    pub restored: Option<RestoredView>,
}

/// The vault cannot be opened as it is.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DamagedView {
    /// What is damaged (`.title` as attribute `title`) and what to do; message `damage-<what>` with attributes `title` and `advice`.
    pub message: Message,
    /// The folder in which it lies.
    pub folder: String,
    /// Whether a copy may take its place.
    pub may_restore: bool,
}
