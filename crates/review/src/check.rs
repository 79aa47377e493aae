//! Checks a reader's file against the texts of today, row by row.

use crate::file::ReviewFile;
use crate::finding::{Finding, NOTE_MAX};
use crate::text::ReviewText;
use std::collections::{BTreeMap, BTreeSet};

/// What of a file is taken, and what is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The file, with the rows that hold.
    pub file: ReviewFile,
    /// The rows that do not.
    pub refused: Vec<Refused>,
}

/// A row that is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The name of the text, or the place of the row where it names none.
    pub row: String,
    /// Why.
    pub reason: Reason,
}

/// Why a row is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// It is not a finding.
    #[error("it cannot be read: {0}")]
    Unreadable(String),
    /// There is no such text in the language.
    #[error("there is no such text")]
    UnknownText,
    /// It is about an older text.
    #[error("the text has changed since it was read")]
    OlderText,
    /// The text stands in the file twice.
    #[error("it stands in the file twice")]
    Twice,
    /// Neither read blind nor found anything.
    #[error("nothing was noted")]
    Empty,
    /// A note or proposal is longer than [`NOTE_MAX`].
    #[error("a note is longer than {NOTE_MAX} characters")]
    TooLong,
    /// A note or proposal holds what no text here holds.
    #[error("a note holds {0}, which has no place in a text")]
    Markup(&'static str),
}

/// Checks the rows of a file; `broken` are the rows that could not be read, with their places.
pub fn check(file: ReviewFile, broken: Vec<(usize, String)>, texts: &[ReviewText]) -> Taken {
    let digests: BTreeMap<&str, &str> =
        texts.iter().map(|text| (text.name.as_str(), text.digest.as_str())).collect();
    let mut refused: Vec<Refused> = broken
        .into_iter()
        .map(|(place, error)| Refused { row: format!("row {place}"), reason: Reason::Unreadable(error) })
        .collect();
    let mut seen = BTreeSet::new();
    let mut findings = Vec::new();
    for finding in file.findings {
        let finding = trimmed(finding);
        let reason = match digests.get(finding.text.as_str()) {
            None => Some(Reason::UnknownText),
            Some(digest) if *digest != finding.digest => Some(Reason::OlderText),
            Some(_) if !seen.insert(finding.text.clone()) => Some(Reason::Twice),
            Some(_) => of_notes(&finding),
        };
        match reason {
            None => findings.push(finding),
            Some(reason) => refused.push(Refused { row: named(&finding.text), reason }),
        }
    }
    Taken { file: ReviewFile { findings, ..file }, refused }
}

/// A name as it can be printed, whatever stands in the file.
fn named(text: &str) -> String {
    let shown: String = text.chars().filter(|letter| !letter.is_control()).take(80).collect();
    if shown.is_empty() { "a row without a name".to_owned() } else { shown }
}

fn trimmed(finding: Finding) -> Finding {
    let trim = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    Finding { blind: trim(finding.blind), proposal: trim(finding.proposal), ..finding }
}

/// What stands in a note and has no place in a text, or that it is too long; nothing for one that can be kept.
pub fn of_note(note: &str) -> Option<Reason> {
    if note.chars().count() > NOTE_MAX { Some(Reason::TooLong) } else { markup(note).map(Reason::Markup) }
}

fn of_notes(finding: &Finding) -> Option<Reason> {
    let notes = || finding.blind.iter().chain(&finding.proposal);
    if finding.verdict.is_none() && notes().next().is_none() {
        return Some(Reason::Empty);
    }
    notes().find_map(|note| of_note(note))
}

/// What a note holds that is no text.
fn markup(note: &str) -> Option<&'static str> {
    if note.contains(['{', '}']) {
        return Some("braces");
    }
    if note.contains(['<', '>']) {
        return Some("angle brackets");
    }
    if note.chars().any(|letter| letter.is_control() && letter != '\n') {
        return Some("control characters");
    }
    // Marks that turn the direction of what follows them.
    let turns = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    note.chars().any(turns).then_some("marks of direction")
}
