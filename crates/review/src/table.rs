//! A reader's file as a table, the way a spreadsheet holds it: three rows that say who read, a row of headings, a row for each text.
//!
//! Knows no spreadsheet: `xlsx` and `csv` bring the cells.

use crate::file::{FileError, Reader, ReviewFile};
use crate::finding::{Finding, Verdict};
use chrono::{Days, NaiveDate};

/// The rows above the headings, by the words in their first cell.
pub const READER: &str = "reader";
/// The day, in the second row.
pub const DATE: &str = "date";
/// The tag of the language, in the third row.
pub const LANGUAGE: &str = "language";
/// The headings by which the columns are found, whatever their order.
pub const COLUMNS: [&str; 5] = ["text", "blind", "verdict", "proposal", "digest"];

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number; where a day is expected, the days since 30 December 1899, as spreadsheets count.
    Number(f64),
    /// A day.
    Day(NaiveDate),
}

/// Rows that could not be read: the place of each, from 1, and why.
pub type Broken = Vec<(usize, String)>;

/// Reads a table.
///
/// # Errors
/// [`FileError::Other`] when who read, the language or a column is missing.
pub fn read(rows: &[Vec<Cell>]) -> Result<(ReviewFile, Broken), FileError> {
    let missing = |what: &str| FileError::Other(format!("`{what}` is missing"));
    let above = |name: &str| {
        let row = rows.iter().find(|row| row.first().is_some_and(|cell| cell.word() == name));
        row.and_then(|row| row.get(1)).filter(|cell| **cell != Cell::Empty).ok_or_else(|| missing(name))
    };
    let name = above(READER)?.text();
    let date = above(DATE)?
        .day()
        .ok_or_else(|| FileError::Other(format!("`{DATE}` is no day, such as 2026-12-01")))?;
    let language = above(LANGUAGE)?.text();
    let heading = rows.iter().position(|row| COLUMNS.iter().all(|name| column(row, name).is_some()));
    let heading = heading.ok_or_else(|| {
        let most =
            rows.iter().max_by_key(|row| COLUMNS.iter().filter(|name| column(row, name).is_some()).count());
        let lacks = COLUMNS.iter().find(|name| most.is_none_or(|row| column(row, name).is_none()));
        missing(lacks.unwrap_or(&COLUMNS[0]))
    })?;
    let columns = COLUMNS.map(|name| column(&rows[heading], name).unwrap_or_default());
    let mut findings = Vec::new();
    let mut broken = Broken::new();
    for (place, row) in rows.iter().enumerate().skip(heading + 1) {
        let [text, blind, verdict, proposal, digest] =
            columns.map(|column| row.get(column).map(Cell::text).unwrap_or_default());
        // A sheet lists every text; what nobody wrote into is no finding.
        if [&blind, &verdict, &proposal].iter().all(|cell| cell.is_empty()) {
            continue;
        }
        let word = verdict.trim_matches(|letter: char| !letter.is_alphabetic()).to_lowercase();
        let read = Verdict::read(&word);
        if read.is_none() && !word.is_empty() {
            broken.push((place + 1, format!("`{verdict}` is none of right, unclear, wrong")));
            continue;
        }
        let note = |text: String| Some(text).filter(|text| !text.is_empty());
        findings.push(Finding { text, digest, blind: note(blind), verdict: read, proposal: note(proposal) });
    }
    Ok((ReviewFile { language, reader: Reader { name, date }, findings }, broken))
}

fn column(row: &[Cell], name: &str) -> Option<usize> {
    row.iter().position(|cell| cell.word() == name)
}

impl Cell {
    /// The text of the cell, without the space around it.
    pub fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.trim().to_owned(),
            Self::Number(number) => number.to_string(),
            Self::Day(day) => day.to_string(),
        }
    }

    fn word(&self) -> String {
        self.text().trim_matches(|letter: char| !letter.is_alphabetic()).to_lowercase()
    }

    /// The day, however a spreadsheet wrote it: as a day, as a number of days, `2026-12-01`, `1.12.2026` or `01/12/2026`.
    fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(*day),
            Self::Number(days) => of_number(*days),
            Self::Text(text) => {
                let text = text.trim().trim_end_matches('.');
                let forms = ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y"];
                let written = forms.iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok());
                written.or_else(|| text.parse().ok().and_then(of_number))
            }
            Self::Empty => None,
        }
    }
}

/// The day of a number, between the years 2000 and 2100.
fn of_number(days: f64) -> Option<NaiveDate> {
    if !(36_526.0..73_051.0).contains(&days) {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the range above")]
    let days = Days::new(days as u64);
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(days)
}
