//! Shows what an administrator sets for everybody.

use crate::desk::Desk;
use crate::error::CommandError;
use crate::form::RulesForm;
use crate::view::rules::{Range, RulesView};
use std::ops::RangeInclusive;
use vault::{DESTROY_AFTER, Retention, Settings};

/// What an administrator sets for everybody.
///
/// # Errors
/// `not-permitted`, and what the vault says.
pub fn rules(desk: &Desk) -> Result<RulesView, CommandError> {
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
