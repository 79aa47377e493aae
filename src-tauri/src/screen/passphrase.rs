//! How good a passphrase is.

use super::message::Message;
use serde::Serialize;
use ts_rs::TS;
use vault::Strength;
use vault::passphrase::CHARACTERS_MIN;

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
