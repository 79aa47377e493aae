//! A table as a text file of separated values, as a spreadsheet saves it: with commas, semicolons or tabs, with or without a byte order mark.

use crate::file::FileError;
use crate::table::Cell;

/// Reads the cells.
///
/// # Errors
/// [`FileError::NotText`] for what is no UTF-8 text, [`FileError::Other`] for what is no table.
pub fn read(bytes: &[u8]) -> Result<Vec<Vec<Cell>>, FileError> {
    let text = std::str::from_utf8(bytes).map_err(|_| FileError::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator(text))
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|record| {
        let record = record.map_err(|error| FileError::Other(error.to_string()))?;
        Ok(record.iter().map(cell).collect())
    });
    rows.collect()
}

fn cell(text: &str) -> Cell {
    if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

/// The sign that parts the first row, which has two cells.
fn separator(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    [b';', b'\t'].into_iter().find(|sign| first.contains(char::from(*sign))).unwrap_or(b',')
}
