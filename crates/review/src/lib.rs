//! Reading by speakers: what somebody who speaks a language found when they read its texts.
//!
//! A reader reads each text blind ("what does this ask?"), then beside the text of the desk, and finds it right, unclear or wrong. The
//! result is one [`ReviewFile`]: no case data, only texts, who read them and when, and the digest of each text, so that a finding holds
//! for exactly the words that were read. [`collect`](collection::collect) lays the files of several readers side by side, and what two of
//! them found right counts.
//!
//! **Architecture invariant:** a finding about other words than those of today is never taken; each row is taken or refused by itself,
//! and a refused row says why.
//!
//! Read it in this order: [`ReviewText`], [`ReviewFile`], [`check`], [`collection`].

pub mod check;
pub mod collection;
pub mod csv;
mod file;
mod finding;
pub mod shelf;
pub mod table;
mod text;
pub mod xlsx;

pub use check::{Reason, Refused, Taken};
pub use collection::Collected;
pub use collection::{Agreement, Collection, collect};
pub use file::{FILE_MAX, FileError, Reader, ReviewFile};
pub use finding::{Finding, NOTE_MAX, Verdict};
pub use text::{Purpose, ReviewText, texts};

/// Reads a reader's file, whatever it was saved as: by the program, as a workbook, or as a table of separated values. Gives what could be
/// read, and the rows that could not, each with its place.
///
/// # Errors
/// [`FileError`] when it is not a reader's file as a whole.
pub fn read(bytes: &[u8]) -> Result<(ReviewFile, table::Broken), FileError> {
    if bytes.len() > FILE_MAX {
        return Err(FileError::TooLarge);
    }
    if bytes.starts_with(b"PK") {
        return table::read(&xlsx::read(bytes)?);
    }
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if text.trim_ascii_start().starts_with(b"{") {
        return ReviewFile::parse(bytes);
    }
    table::read(&csv::read(bytes)?)
}
