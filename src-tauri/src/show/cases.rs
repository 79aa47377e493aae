//! Shows the list of cases.

use super::{keeping, time};
use crate::clock::now;
use crate::desk::Desk;
use crate::error::CommandError;
use crate::view::cases::{CaseHead, CaseRow, CasesView};
use crate::view::message::Message;
use chrono::{DateTime, Utc};
use content::Catalogue;
use screening::{Case, CaseState};
use vault::{ListedCase, Search};

/// How many cases a page holds.
const PAGE: u32 = 50;

/// One page of the list.
///
/// # Errors
/// What the vault says.
pub fn list(desk: &Desk, search: &str, page: u32) -> Result<CasesView, CommandError> {
    let search = Search { text: search.to_owned(), offset: page.saturating_mul(PAGE), limit: PAGE };
    let found = desk.vault.count_cases(&search.text)?;
    let cases = desk.vault.cases(&search)?;
    let (now, reviews) = (now(), desk.vault.member().roles.reviewer);
    Ok(CasesView {
        empty: found == 0 && search.text.trim().is_empty(),
        cases: cases.iter().map(|listed| row(listed, reviews, now)).collect(),
        search: search.text,
        page,
        pages: found.div_ceil(PAGE),
        sweep: desk.last_sweep.news.map(keeping::news),
    })
}

fn row(listed: &ListedCase, reviews: bool, now: DateTime<Utc>) -> CaseRow {
    let ListedCase { case, owner_name, keeping, .. } = listed;
    let state = match case.state {
        CaseState::Draft if observes(case) => "observation",
        other => other.as_str(),
    };
    let todo = match case.state {
        CaseState::Screened if case.decided => "decided",
        CaseState::Draft | CaseState::Screened | CaseState::Referred | CaseState::Closed => state,
    };
    CaseRow {
        id: case.id.0.to_string(),
        code: case.code.to_string(),
        started_at: time(case.started_at),
        municipality: case.municipality.clone(),
        instrument: instrument(case),
        state: case.state.as_str().to_owned(),
        state_message: Message::new(format!("case-state-{state}"))
            .number("answered", case.answered)
            .number("shown", case.shown),
        todo: Message::new(format!("todo-{todo}")),
        due: matches!(case.state, CaseState::Draft | CaseState::Screened),
        owner: Some(owner_name.clone()).filter(|name| reviews && !name.is_empty()),
        delete_at: keeping::end_near(keeping, now).map(time),
        held: keeping.hold.as_ref().map(|hold| hold.reason.clone()),
    }
}

/// Whether a case is an observation.
fn observes(case: &Case) -> bool {
    Catalogue::embedded().observation(&case.instrument).is_some()
}

/// What the bar says about a case.
pub fn head(case: &Case) -> CaseHead {
    CaseHead {
        id: case.id.0.to_string(),
        code: case.code.to_string(),
        instrument: instrument(case),
        started_at: time(case.started_at),
    }
}

fn instrument(case: &Case) -> Message {
    Message::new(format!("instrument-{}", case.instrument))
}
