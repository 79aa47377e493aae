//! A table as a workbook: what a reader who wants a spreadsheet gets, and how it is read back.

use crate::file::FileError;
use crate::finding::Verdict;
use crate::table::{COLUMNS, Cell, DATE, LANGUAGE, READER};
use calamine::{Data, DataType, Reader as _, Xlsx};
use rust_xlsxwriter::{Color, DataValidation, Format, FormatAlign, FormatBorder, Workbook, XlsxError};
use std::io::Cursor;
use zip::ZipArchive;
use zip::result::ZipError;

/// A row of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// The name of the text.
    pub name: String,
    /// What it is for, in the language of the desk.
    pub purpose: String,
    /// The text.
    pub text: String,
    /// The text of the desk.
    pub desk: String,
    /// The digest of the text.
    pub digest: String,
}

/// What the sheet says beside the texts, in the language of the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// The name of the sheet that is read blind.
    pub blind: String,
    /// The name of the sheet with the texts of the desk.
    pub desk: String,
    /// How to fill it in.
    pub how: String,
    /// What it is for.
    pub purpose: String,
    /// The text.
    pub text: String,
    /// The text of the desk.
    pub original: String,
}

const NAME_MAX: usize = 31;

/// The largest workbook when it is unfolded, in bytes: eight times the largest file.
const UNFOLDED_MAX: u64 = 64 * 1024 * 1024;

/// Makes a workbook: a sheet that is read blind and filled in, and one with the texts of the desk.
///
/// # Errors
/// What the writer refuses; nothing that stands in texts or labels is.
pub fn write(
    language: &str,
    from_right: bool,
    labels: &Labels,
    rows: &[SheetRow],
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let direction = if from_right { 2 } else { 1 };
    let spoken = plain.clone().set_font_size(13).set_reading_direction(direction);
    let field = plain
        .clone()
        .set_border(FormatBorder::Thin)
        .set_background_color(Color::RGB(0x00FF_FBE6))
        .set_num_format("@");
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let quiet = plain.clone().set_font_color(Color::RGB(0x0055_6063));

    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&labels.blind))?;
    for (row, name, value) in [(0, READER, ""), (1, DATE, ""), (2, LANGUAGE, language)] {
        sheet.write_with_format(row, 0, name, &head)?.write_with_format(row, 1, value, &field)?;
    }
    sheet.write_with_format(3, 0, labels.how.as_str(), &plain)?;
    sheet.merge_range(3, 0, 3, 6, &labels.how, &plain)?;
    sheet.set_row_height(3, 90)?;
    let [text, blind, verdict, proposal, digest] = COLUMNS;
    let headings = [text, &labels.purpose, &labels.text, blind, verdict, proposal, digest];
    for (column, heading) in (0u16..).zip(headings) {
        sheet.write_with_format(HEADINGS, column, heading, &head)?;
    }
    for (line, row) in (HEADINGS + 1..).zip(rows) {
        sheet.write_with_format(line, 0, row.name.as_str(), &quiet)?;
        sheet.write_with_format(line, 1, row.purpose.as_str(), &quiet)?;
        sheet.write_with_format(line, 2, row.text.as_str(), &spoken)?;
        for column in 3..6 {
            sheet.write_blank(line, column, &field)?;
        }
        sheet.write_with_format(line, 6, row.digest.as_str(), &quiet)?;
    }
    let last = HEADINGS + u32::try_from(rows.len()).unwrap_or(u32::MAX - HEADINGS);
    let words: Vec<&str> = Verdict::ALL.iter().map(|verdict| verdict.as_str()).collect();
    sheet.add_data_validation(
        HEADINGS + 1,
        4,
        last,
        4,
        &DataValidation::new().allow_list_strings(&words)?,
    )?;
    for (column, width) in (0u16..).zip([26, 34, 44, 34, 10, 34, 18]) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(HEADINGS + 1, 0)?;

    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&labels.desk))?;
    for (column, heading) in (0u16..).zip([text, &labels.text, &labels.original]) {
        sheet.write_with_format(0, column, heading, &head)?;
    }
    for (line, row) in (1u32..).zip(rows) {
        sheet.write_with_format(line, 0, row.name.as_str(), &quiet)?;
        sheet.write_with_format(line, 1, row.text.as_str(), &spoken)?;
        sheet.write_with_format(line, 2, row.desk.as_str(), &plain)?;
    }
    for (column, width) in (0u16..).zip([26, 54, 54]) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    book.save_to_buffer()
}

/// The row of the headings, from 0.
const HEADINGS: u32 = 4;

/// A name that a sheet may have.
fn sheet_name(label: &str) -> String {
    label.chars().filter(|letter| !r"[]:*?/\".contains(*letter)).take(NAME_MAX).collect()
}

/// How many rows and columns of a sheet are read: a reader's has some hundreds, and eight.
const ROWS_MAX: u32 = 10_000;
const COLUMNS_MAX: u32 = 64;

/// Reads the cells of the first sheet, one after another: a sheet that has one cell in its last row would be larger than the memory if
/// everything before it were laid out.
///
/// # Errors
/// [`FileError::Other`] for what is no workbook, [`FileError::TooLarge`] for one with more than ten thousand rows.
pub fn read(bytes: &[u8]) -> Result<Vec<Vec<Cell>>, FileError> {
    let other = |error: calamine::XlsxError| FileError::Other(error.to_string());
    check_size(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(other)?;
    let name = book.sheet_names().into_iter().next();
    let name = name.ok_or_else(|| FileError::Other("it has no sheet".to_owned()))?;
    let mut sheet = book.worksheet_cells_reader(&name).map_err(other)?;
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    while let Some(found) = sheet.next_cell().map_err(other)? {
        let (row, column) = found.get_position();
        let value = cell(&Data::from(found.get_value().clone()));
        if value == Cell::Empty || column >= COLUMNS_MAX {
            continue;
        }
        if row >= ROWS_MAX {
            return Err(FileError::TooLarge);
        }
        let (row, column) = (row as usize, column as usize);
        if rows.len() <= row {
            rows.resize(row + 1, Vec::new());
        }
        if rows[row].len() <= column {
            rows[row].resize(column + 1, Cell::Empty);
        }
        rows[row][column] = value;
    }
    Ok(rows)
}

/// A few bytes can unfold into more than the memory holds.
fn check_size(bytes: &[u8]) -> Result<(), FileError> {
    let other = |error: ZipError| FileError::Other(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(other)?;
    let mut unfolded = 0u64;
    for place in 0..archive.len() {
        unfolded = unfolded.saturating_add(archive.by_index_raw(place).map_err(other)?.size());
    }
    if unfolded > UNFOLDED_MAX { Err(FileError::TooLarge) } else { Ok(()) }
}

fn cell(data: &Data) -> Cell {
    match data {
        Data::Empty | Data::Error(_) => Cell::Empty,
        Data::String(text) if text.trim().is_empty() => Cell::Empty,
        Data::Float(number) => Cell::Number(*number),
        #[allow(clippy::cast_precision_loss, reason = "no number of a sheet is so large that it matters")]
        Data::Int(number) => Cell::Number(*number as f64),
        Data::DateTime(_) | Data::DateTimeIso(_) => data.as_date().map_or(Cell::Empty, Cell::Day),
        other => Cell::Text(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn book(fill: impl Fn(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
        let mut book = Workbook::new();
        fill(book.add_worksheet());
        book.save_to_buffer().unwrap()
    }

    #[test]
    fn a_cell_at_the_far_end_of_a_sheet_is_not_reached_through_everything_before_it() {
        let wide = book(|sheet| {
            sheet.write_string(0, 0, "name").unwrap().write_string(1, 16_383, "far").unwrap();
        });
        assert_eq!(read(&wide).unwrap(), [vec![Cell::Text("name".to_owned())]]);
        let long = book(|sheet| {
            sheet.write_string(0, 0, "name").unwrap().write_string(1_048_575, 0, "far").unwrap();
        });
        assert!(matches!(read(&long), Err(FileError::TooLarge)));
        // What is only formatted is nothing.
        let formatted = book(|sheet| {
            sheet.write_string(0, 0, "name").unwrap();
            sheet.write_blank(1_048_575, 16_383, &Format::new().set_bold()).unwrap();
        });
        assert_eq!(read(&formatted).unwrap().len(), 1);
    }

    #[test]
    fn a_formula_is_what_it_came_to_and_nothing_is_computed() {
        let formula = rust_xlsxwriter::Formula::new("=1+1").set_result("2");
        let error = rust_xlsxwriter::Formula::new("=1/0").set_result("#DIV/0!");
        let bytes = book(|sheet| {
            sheet.write_formula(0, 0, formula.clone()).unwrap().write_formula(0, 1, error.clone()).unwrap();
            sheet.write_string(0, 2, "=HYPERLINK(\"x\")").unwrap();
        });
        let rows = read(&bytes).unwrap();
        assert_eq!(rows[0][0], Cell::Number(2.0));
        assert!(matches!(&rows[0][1], Cell::Empty | Cell::Text(_)), "{rows:?}");
        assert_eq!(rows[0][2], Cell::Text("=HYPERLINK(\"x\")".to_owned()));
    }
}
