//! Room: guesses how many pages a summary fills at least, and whether an annex may fit on its one, so that each is laid out once or
//! twice and not ten times.
//!
//! A guess, nothing more: it sets words into lines by the widths of Noto Sans and knows the measures of `templates/summary.typ`
//! and `templates/explanation.typ` roughly. The layout decides; a wrong guess costs another layout, or a form that is a little shorter than it could be.

use crate::font::Fonts;
use crate::sheet::{ExplanationSheet, Lead, ProfileTable, Receipt, Sheet, Table};
use std::sync::OnceLock;
use typst::layout::{Abs, Em};
use typst::text::{FontVariant, FontVariations, is_default_ignorable};

/// Points in a millimetre.
const MM: f64 = 72.0 / 25.4;
/// The height of a page without its margins, and the width; the width of a label, and of a text beside it.
const PAGE: (f64, f64) = (265.0 * MM, 170.0 * MM);
const LABEL: f64 = 37.0 * MM;
const BESIDE: f64 = 129.0 * MM;
/// From one base line to the next, and how much of that lies between the letters, in sizes of the letters.
const PITCH: f64 = 1.234;
const LEADING: f64 = 0.52;
/// From one base line to the next where lines are closer.
const TIGHT: f64 = PITCH - 0.06;
/// The width of the QR code on the slip, without its margin.
const CODE: f64 = 25.0 * MM;
/// Between the parts, and their lines.
const AIR: f64 = 27.0;

/// How many pages this fills at least.
pub(crate) fn least_pages(sheet: &Sheet) -> usize {
    let size = f64::from(sheet.letters) / 10.0;
    let lead: f64 = sheet
        .lead
        .iter()
        .map(|one| {
            let label = one.label.as_ref().map_or(0.0, |label| width(label) + width(": "));
            height(label, &one.text, 1.1 * size, PAGE.1 - 18.0) + 0.72 * size
        })
        .sum();
    let tables = [&sheet.grounds, &sheet.open, &sheet.words, &sheet.decision];
    let tables: f64 = tables.into_iter().flatten().map(|part| heading(size) + table(part, size)).sum();
    let head = 12.0 + 9.0 + 0.714 * size + 9.0;
    let all = head + AIR + lead + 9.0 + table(&sheet.facts, size) + tables + receipt(&sheet.receipt);
    let mut pages = 1;
    while all > f64::from(pages) * PAGE.0 {
        pages += 1;
    }
    usize::try_from(pages).unwrap_or(usize::MAX) + usize::from(sheet.contact.is_some())
}

/// Whether how a result came about may fit on one page.
pub(crate) fn explanation_may_fit(sheet: &ExplanationSheet) -> bool {
    /// The height of the page without its margins, and its width; the widths of the columns, and of a label and a text beside it.
    const PAGE: (f64, f64) = (270.0 * MM, 180.0 * MM);
    const COLUMNS: [f64; 3] = [37.0 * MM, 67.0 * MM, 68.0 * MM];
    const BESIDE: [f64; 2] = [37.0 * MM, 139.0 * MM];
    let size = f64::from(sheet.letters) / 10.0;
    let row = |text: &str, room: f64| 0.8 * size + tight(0.0, text, size, room);
    let below = |text: &str, room: f64| 0.46 * size + tight(0.0, text, size, room);
    let said = |one: &Lead, size: f64, room: f64| {
        let label = one.label.as_ref().map_or(0.0, |label| width(label) + width(": "));
        tight(label, &one.text, size, room) + 0.6 * size
    };
    let profile = |one: &ProfileTable| {
        let rows = one.rows.iter().map(|line| {
            let unknown = line.unknown.as_deref().map_or(0.0, |text| below(text, COLUMNS[2]));
            let found = if line.found.is_empty() { 0.8 * size } else { row(&line.found, COLUMNS[2]) };
            let area = row(&line.area, COLUMNS[0]) + below(&line.result, COLUMNS[0]);
            area.max(row(&line.rule, COLUMNS[1])).max(found + unknown)
        });
        2.3 * size + row(&sheet.columns[0], COLUMNS[0]) + rows.sum::<f64>()
    };
    let lead: f64 = sheet.lead.iter().map(|one| said(one, 1.06 * size, PAGE.1 - 18.0)).sum();
    let rule = said(&sheet.rule, size, PAGE.1);
    let profiles: f64 = sheet.profiles.iter().map(profile).sum();
    let basis = sheet.basis.rows.iter().map(|one| row(&one.label, BESIDE[0]).max(row(&one.text, BESIDE[1])));
    let head = 11.5 + 8.0 + tight(0.0, &sheet.subtitle, size, PAGE.1) + 8.0;
    let outcome = said(&sheet.outcome, size, PAGE.1);
    head + 14.0 + lead + 8.0 + outcome + rule + profiles + 2.3 * size + basis.sum::<f64>() <= PAGE.0
}

/// As [`height`], with lines as close as on the page that says how a result came about.
fn tight(before: f64, text: &str, size: f64, room: f64) -> f64 {
    let lines = (height(before, text, size, room) / size + LEADING) / PITCH;
    (lines * TIGHT - 0.46) * size
}

fn heading(size: f64) -> f64 {
    (1.15 + 0.714 + 0.55) * 0.92 * size
}

fn table(table: &Table, size: f64) -> f64 {
    let rows = table.rows.iter().map(|row| {
        0.76 * size + height(0.0, &row.label, size, LABEL).max(height(0.0, &row.text, size, BESIDE))
    });
    rows.sum::<f64>() + table.note.as_ref().map_or(0.0, |note| 5.0 + height(0.0, note, 8.4, PAGE.1))
}

/// The slip at the foot, and what keeps it apart.
fn receipt(receipt: &Receipt) -> f64 {
    let lines = 3.0 + 5.1 + 7.0 + 7.3 + 6.0 + 6.1 + 7.0 * MM + 3.0 + 5.4 + 7.0;
    let Some(code) = &receipt.code else {
        return 5.0 * MM + lines + height(0.0, &receipt.back, 8.6, PAGE.1);
    };
    let width = CODE * code.with_margin();
    let room = PAGE.1 - width - 5.0 * MM;
    let beside = lines + height(0.0, &receipt.back, 8.6, room) + 6.0 + height(0.0, &receipt.scan, 7.2, room);
    5.0 * MM + beside.max(3.0 + 5.1 + width)
}

/// How high a text is that begins behind something `before` wide, which is in sizes of the letters.
fn height(before: f64, text: &str, size: f64, room: f64) -> f64 {
    let (mut lines, mut filled, room) = (1.0, before, room / size);
    for word in text.split(' ') {
        let word = width(word);
        // A word that is longer than the line goes on where it stands.
        if filled > before && word <= room && filled + word > room {
            lines += 1.0;
            filled = 0.0;
        }
        let more = ((filled + word) / room).ceil() - 1.0;
        lines += more.max(0.0);
        filled += word - more.max(0.0) * room + width(" ");
    }
    (lines * PITCH - LEADING) * size
}

/// How wide a text is on one line, in sizes of the letters.
fn width(text: &str) -> f64 {
    text.chars().map(advance).sum()
}

fn advance(letter: char) -> f64 {
    /// Latin and Cyrillic.
    const KNOWN: u32 = 0x500;
    static ADVANCES: OnceLock<Vec<f64>> = OnceLock::new();
    let all = ADVANCES.get_or_init(|| {
        let font = Fonts::embedded().all[0].clone();
        let font = font.instantiate(FontVariant::default(), Abs::pt(10.0), &FontVariations::default());
        let known = (0..KNOWN).filter_map(char::from_u32);
        known
            .map(|letter| {
                let glyph = font.ttf().glyph_index(letter);
                glyph.and_then(|glyph| font.x_advance(glyph.0)).map_or(0.5, Em::get)
            })
            .collect()
    });
    match all.get(letter as usize) {
        Some(advance) => *advance,
        None if is_default_ignorable(letter) => 0.0,
        None => 0.4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_set_into_lines() {
        let lines = |text: &str, room: f64| ((height(0.0, text, 1.0, room) + LEADING) / PITCH).round();
        let word = width("vārds");
        assert!((lines("vārds vārds", 2.5 * word) - 1.0).abs() < 0.1);
        assert!((lines("vārds vārds", 1.5 * word) - 2.0).abs() < 0.1);
        assert!((lines(&"vārds".repeat(5), 2.5 * word) - 2.0).abs() < 0.1);
        assert!((width("W") - 0.93).abs() < 0.05 && width("\u{2068}") < 0.01);
    }
}
