//! What an administrator sets for the whole vault.

use screening::Recipient;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// What holds for the whole vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// How long cases are kept.
    pub retention: Retention,
    /// After how many minutes without a sign of the officer the vault locks; 1 to 15.
    pub idle_minutes: u32,
    /// Whether two presses of a key destroy the vault at once, for an officer in danger.
    pub quick_destroy: bool,
}

/// How long cases are kept, by how far they have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retention {
    /// A draft, in hours after the last touch.
    pub draft_hours: u32,
    /// A case that was referred, in days after the last of its recipients confirmed it.
    pub referred_days: u32,
    /// Any other case, in days after the last touch.
    pub other_days: u32,
}

impl Default for Settings {
    /// # Source
    /// `SAFETY.md`, promise 4: it locks after at most 5 minutes by default.
    fn default() -> Self {
        Self { retention: Retention::default(), idle_minutes: 5, quick_destroy: false }
    }
}

impl Default for Retention {
    fn default() -> Self {
        Self { draft_hours: 72, referred_days: 30, other_days: 90 }
    }
}

impl Settings {
    /// The minutes that may be set.
    pub const IDLE_MINUTES: std::ops::RangeInclusive<u32> = 1..=15;

    /// Whether every value is one that may be set.
    pub fn is_allowed(&self) -> bool {
        Self::IDLE_MINUTES.contains(&self.idle_minutes) && self.retention.is_allowed()
    }
}

impl Retention {
    /// The hours that a draft may be kept: at least a day, so that nobody loses what they were told today.
    pub const DRAFT_HOURS: std::ops::RangeInclusive<u32> = 24..=24 * 365;
    /// The days that any other case may be kept: at least the week of its notice.
    pub const DAYS: std::ops::RangeInclusive<u32> = 7..=3650;

    fn is_allowed(&self) -> bool {
        Self::DRAFT_HOURS.contains(&self.draft_hours)
            && Self::DAYS.contains(&self.referred_days)
            && Self::DAYS.contains(&self.other_days)
    }
}

/// How this institution exchanges with others.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ExchangeSettings {
    /// Under which name others know it; empty while nobody set it.
    pub name: String,
    /// What kind of recipient it is; nothing for a body that only sends.
    pub kind: Option<Recipient>,
    /// The folder through which sealed files go, if there is one.
    pub folder: Option<PathBuf>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_may_be_set_and_nonsense_may_not() {
        let sound = Settings::default();
        assert!(sound.is_allowed());
        for idle_minutes in [0, 16] {
            assert!(!Settings { idle_minutes, ..sound }.is_allowed());
        }
        for retention in [
            Retention { draft_hours: 23, ..sound.retention },
            Retention { referred_days: 6, ..sound.retention },
            Retention { other_days: u32::MAX, ..sound.retention },
        ] {
            assert!(!Settings { retention, ..sound }.is_allowed());
        }
    }
}
