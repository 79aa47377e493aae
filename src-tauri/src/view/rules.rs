//! What an administrator sets for everybody.

use crate::form::RulesForm;
use serde::Serialize;
use ts_rs::TS;

/// What an administrator sets for everybody.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RulesView {
    /// What is set.
    pub form: RulesForm,
    /// The hours that a draft may be kept.
    pub draft_hours: Range,
    /// The days that any other case may be kept.
    pub days: Range,
    /// The minutes until locking.
    pub idle_minutes: Range,
    /// After how many wrong passphrases the vault destroys itself, if it does.
    pub destroy_after: Option<u32>,
    /// The numbers that may be chosen for it.
    pub failures: Range,
}

/// The numbers that may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Range {
    /// The smallest.
    pub least: u32,
    /// The largest.
    pub most: u32,
}
