//! What an administrator sets for everybody.

use crate::desk::Desk;
use crate::error::CommandError;
use crate::form::RulesForm;
use serde::Serialize;
use std::ops::RangeInclusive;
use ts_rs::TS;
use vault::{DESTROY_AFTER, Retention, Settings};

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

/// What an administrator sets for everybody.
///
/// # Errors
/// [`ErrorCode::NotPermitted`](vault::ErrorCode::NotPermitted), and what the vault says.
pub fn show(desk: &Desk) -> Result<RulesView, CommandError> {
    desk.must_administer()?;
    let Settings { retention, idle_minutes, quick_destroy } = desk.vault.settings()?;
    Ok(RulesView {
        form: RulesForm {
            draft_hours: retention.draft_hours,
            referred_days: retention.referred_days,
            other_days: retention.other_days,
            idle_minutes,
            quick_destroy,
        },
        draft_hours: range(&Retention::DRAFT_HOURS),
        days: range(&Retention::DAYS),
        idle_minutes: range(&Settings::IDLE_MINUTES),
        destroy_after: desk.vault.destroy_after(),
        failures: range(&DESTROY_AFTER),
    })
}

fn range(allowed: &RangeInclusive<u32>) -> Range {
    Range { least: *allowed.start(), most: *allowed.end() }
}
