//! Conversations that are put off: what is asked for one, and those in the list.

use super::count;
use super::message::Message;
use crate::clock::today;
use crate::desk::Desk;
use crate::error::CommandError;
use chrono::{Days, NaiveDate};
use screening::safety::{Obstacle, PLACE_MAX};
use serde::Serialize;
use ts_rs::TS;
use vault::Postponed;

/// What is asked where a conversation is put off.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PostponeView {
    /// The first day that can be chosen: today.
    pub today: String,
    /// The day that is suggested: tomorrow.
    pub suggested: String,
    /// The longest place, in characters.
    pub longest_place: u32,
}

/// A conversation that was put off, as the list shows it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PostponedRow {
    /// Its number, as `take_up` takes it.
    pub id: u32,
    /// The code of the case that is to be gone on with.
    pub code: Option<String>,
    /// The day, such as `2026-11-30`.
    pub day: String,
    /// The time of the day.
    pub hour: Option<String>,
    /// When that is, in words.
    pub when: Message,
    /// Whether the day has come.
    pub due: bool,
    /// Where.
    pub place: Option<String>,
    /// The instrument's name.
    pub instrument: Message,
    /// The language, by its own name.
    pub language: super::language::Language,
    /// Why it was put off.
    pub why: Vec<Message>,
}

/// What is asked where a conversation is put off.
pub fn show() -> PostponeView {
    let today = today();
    PostponeView {
        today: today.to_string(),
        suggested: today.checked_add_days(Days::new(1)).unwrap_or(today).to_string(),
        longest_place: count(PLACE_MAX),
    }
}

/// The conversations that were put off, the earliest day first.
///
/// # Errors
/// What the vault says.
pub fn rows(desk: &Desk) -> Result<Vec<PostponedRow>, CommandError> {
    let today = today();
    Ok(desk.vault.postponements()?.iter().map(|one| row(one, today)).collect())
}

/// Why something was put off.
pub fn why<'a>(obstacles: impl IntoIterator<Item = &'a Obstacle>) -> Vec<Message> {
    obstacles.into_iter().map(|one| Message::new(format!("obstacle-{}", one.as_str()))).collect()
}

fn row(postponed: &Postponed, today: NaiveDate) -> PostponedRow {
    let what = &postponed.postponement;
    let due = Message::new("postponed-due");
    PostponedRow {
        id: u32::try_from(postponed.id.0).unwrap_or(u32::MAX),
        code: postponed.case.as_ref().map(|(_, code)| code.to_string()),
        day: what.day.to_string(),
        hour: what.hour.clone(),
        when: match what.day.cmp(&today) {
            std::cmp::Ordering::Less => Message::attribute(due.id, "overdue"),
            std::cmp::Ordering::Equal => Message::attribute(due.id, "today"),
            std::cmp::Ordering::Greater => due,
        },
        due: what.day <= today,
        place: what.place.clone(),
        instrument: Message::new(format!("instrument-{}", what.instrument)),
        language: super::language::language(what.reads.as_ref().unwrap_or(&what.speaks)),
        why: why(&what.obstacles),
    }
}
