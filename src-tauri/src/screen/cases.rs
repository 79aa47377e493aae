//! The list of cases.

use super::case_head::instrument;
use super::deadline::{DeadlineView, DueRow, due_row, view};
use super::message::Message;
use super::postponed::{self, PostponedRow};
use super::{keeping, time};
use crate::clock::{bounds, now};
use crate::desk::Desk;
use crate::desk::location::Days;
use crate::error::CommandError;
use chrono::{DateTime, Local, TimeDelta, Utc};
use content::Catalogue;
use screening::{Case, CaseState, Progress};
use serde::Serialize;
use ts_rs::TS;
use vault::{ListedCase, Search};

/// The list of cases.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CasesView {
    /// The cases of which something is due today or overdue, overdue first; on the first page of the whole list only.
    pub due: Vec<DueRow>,
    /// The cases of this page, last touched first.
    pub cases: Vec<CaseRow>,
    /// What was searched for.
    pub search: String,
    /// The days that it names.
    pub days: Option<Days>,
    /// The page, from 0.
    pub page: u32,
    /// How many pages there are; 0 when nothing was found.
    pub pages: u32,
    /// Whether there is no case at all.
    pub empty: bool,
    /// The conversations that were put off, the earliest day first.
    pub postponed: Vec<PostponedRow>,
    /// How much came in from other institutions by itself since somebody looked.
    pub arrivals: Option<Message>,
    /// What the last sweep did, until it is dismissed; never which cases.
    pub sweep: Option<Message>,
}

/// One row.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseRow {
    /// The id that `open_case` takes.
    pub id: String,
    /// The code.
    pub code: String,
    /// When it began, RFC 3339.
    pub started_at: String,
    /// Where, as the officer noted it.
    pub municipality: Option<String>,
    /// The instrument's name.
    pub instrument: Message,
    /// How far it has come.
    pub state: CaseState,
    /// The same in words, with numbers.
    pub state_message: Message,
    /// What is to be done.
    pub todo: Message,
    /// Whether what is to be done is due.
    pub due: bool,
    /// What is due today or overdue by a rule, the most pressing of it.
    pub deadline: Option<DeadlineView>,
    /// Whose it is, for somebody who sees those of others.
    pub owner: Option<String>,
    /// When it will be deleted, RFC 3339, once that is near.
    pub delete_at: Option<String>,
    /// Why it is kept beyond its time, if it is.
    pub held: Option<String>,
}

/// After how long without a word from the recipient one is reminded to ask.
const REMIND_AFTER: TimeDelta = TimeDelta::days(3);

/// How many cases a page holds.
const PAGE: u32 = 50;

/// One page of the list.
///
/// # Errors
/// What the vault says.
pub fn show(desk: &Desk, search: &str, days: Option<Days>, page: u32) -> Result<CasesView, CommandError> {
    let between = days.and_then(|days| bounds(days.first, days.last));
    let search = Search { text: search.to_owned(), between, offset: page.saturating_mul(PAGE), limit: PAGE };
    let found = desk.vault.count_cases(&search)?;
    let cases = desk.vault.cases(&search)?;
    let (now, reviews) = (now(), desk.vault.member().roles.reviewer);
    let local = now.with_timezone(&Local);
    let whole = page == 0 && days.is_none() && search.text.trim().is_empty();
    let due = if whole { desk.due_cases(local)? } else { Vec::new() };
    let rows = cases.iter().map(|listed| {
        let deadline = desk.due(listed.case.clone(), local)?;
        let deadline = deadline.map(|due| view(&due.first, &desk.basis.routes, &local));
        Ok(row(listed, deadline, reviews, now))
    });
    Ok(CasesView {
        due: due.iter().map(|one| due_row(one, &desk.basis.routes, &local)).collect(),
        empty: found == 0 && search.text.trim().is_empty(),
        cases: rows.collect::<Result<_, CommandError>>()?,
        search: search.text,
        days,
        page,
        pages: found.div_ceil(PAGE),
        postponed: postponed::rows(desk)?,
        arrivals: (!desk.incoming.news.is_empty())
            .then(|| Message::new("cases-arrivals").number("count", super::count(desk.incoming.news.len()))),
        sweep: desk.last_sweep.news.map(keeping::news),
    })
}

fn row(listed: &ListedCase, deadline: Option<DeadlineView>, reviews: bool, now: DateTime<Utc>) -> CaseRow {
    let ListedCase { case, owner_name, keeping, .. } = listed;
    let state = match case.state {
        CaseState::Draft if observes(case) => "observation",
        other => other.as_str(),
    };
    let progress = listed.progress.map(Progress::as_str);
    let waits = listed.progress == Some(Progress::Awaited) && now - case.touched_at >= REMIND_AFTER;
    let todo = match case.state {
        CaseState::Screened if case.decided => "decided",
        CaseState::Referred if waits => "remind",
        CaseState::Referred => progress.filter(|progress| *progress != "awaited").unwrap_or(state),
        CaseState::Draft | CaseState::Screened | CaseState::Closed => state,
    };
    // Before the first answer nobody knows how many questions there will be.
    let said = match progress {
        Some("awaited") | None if state == "draft" && case.answered == 0 => "unanswered",
        Some("awaited") | None => state,
        Some(progress) => progress,
    };
    CaseRow {
        id: case.id.0.to_string(),
        code: case.code.to_string(),
        started_at: time(case.started_at),
        municipality: case.municipality.clone(),
        instrument: instrument(case),
        state: case.state,
        state_message: Message::new(format!("case-state-{said}"))
            .number("answered", case.answered)
            .number("shown", case.shown),
        todo: Message::new(format!("todo-{todo}")),
        due: matches!(case.state, CaseState::Draft | CaseState::Screened) || waits || deadline.is_some(),
        deadline,
        owner: Some(owner_name.clone()).filter(|name| reviews && !name.is_empty()),
        delete_at: keeping::end_near(keeping, now).map(time),
        held: keeping.hold.as_ref().map(|hold| hold.reason.clone()),
    }
}

/// Whether a case is an observation.
fn observes(case: &Case) -> bool {
    Catalogue::embedded().observation(&case.instrument).is_some()
}
