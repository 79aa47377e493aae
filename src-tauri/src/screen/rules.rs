//! What an administrator sets for everybody.

use super::count;
use super::language::{Language, language};
use super::message::{Choice, choices};
use crate::desk::Desk;
use crate::error::CommandError;
use crate::form::{DutyForm, RulesForm};
use content::Catalogue;
use screening::Duty;
use screening::talk::OWN_DUTY_MAX;
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
    /// What must be reported.
    pub duty: DutyView,
}

/// What the officers of this institution must report.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DutyView {
    /// What is set; nothing where nobody has set it.
    pub form: Option<DutyForm>,
    /// The duties that can be chosen, as they are said to the person.
    pub duties: Vec<Choice<Duty>>,
    /// The languages in which the institution can say it in its own words.
    pub languages: Vec<Language>,
    /// The longest words, in characters.
    pub longest: u32,
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
        duty: DutyView {
            form: desk.vault.duty()?.map(|duty| DutyForm { duties: duty.duties, own: duty.own }),
            duties: choices(Duty::ALL, Duty::as_str, "duty"),
            languages: Catalogue::embedded().languages().iter().map(|found| language(&found.tag)).collect(),
            longest: count(OWN_DUTY_MAX),
        },
    })
}

fn range(allowed: &RangeInclusive<u32>) -> Range {
    Range { least: *allowed.start(), most: *allowed.end() }
}
