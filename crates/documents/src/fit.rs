//! Fit: guesses the size of letters with which a rights card fills its pages, so that it is laid out once or twice and not a dozen times.
//!
//! A guess, nothing more: it counts letters and knows the measures of `templates/rights.typ` roughly. The layout decides; a wrong guess
//! costs another layout, or letters that are a little smaller than they could be.

use crate::card::Both;
use crate::typesetting::Said;
use content::Shape;

/// Points in a millimetre.
const MM: f64 = 72.0 / 25.4;
/// The height of a page without its margins, and the width.
const PAGE: (f64, f64) = (269.0 * MM, 178.0 * MM);
const GAP: f64 = 6.0 * MM;

/// What is filled in: heading, introduction, rights, and how many lines of numbers stand in the frame at the end.
pub(crate) struct Filling<'a> {
    pub(crate) title: &'a Both,
    pub(crate) intro: &'a Both,
    pub(crate) rows: Vec<(&'a Both, &'a Both)>,
    pub(crate) number_lines: usize,
    pub(crate) shape: Shape,
}

impl Filling<'_> {
    /// How many pages it fills, by this guess, in letters of `size` points.
    pub(crate) fn pages(&self, size: f64) -> usize {
        let (pitch, top, air) = measures(self.shape);
        let small = (0.68 * size).max(7.6);
        let desk_width = if self.shape == Shape::Sloping { 48.0 } else { 56.0 } * MM;
        let beside = self.title.desk.is_some();
        let width = if beside { PAGE.1 - desk_width - GAP } else { PAGE.1 };
        let line = pitch * size;
        let mut pages = 1;
        let mut height = lines(&self.title.person, width, 1.7 * size) * 1.6 * line
            + lines(&self.intro.person, width, size) * line
            + 0.55 * size;
        let mut add = |block: f64| {
            if height + block > PAGE.0 {
                pages += 1;
                height = 0.0;
            }
            height += block;
        };
        for (title, text) in &self.rows {
            let inner = width - 1.9 * size;
            let person = (lines(&title.person, inner, 1.06 * size) + lines(&text.person, inner, size)) * line;
            let desk = title.desk.as_ref().zip(text.desk.as_ref()).map_or(0.0, |(title, text)| {
                let lines = lines(title, desk_width, 1.06 * small) + lines(text, desk_width, small);
                top * size - 1.02 * small + lines * 1.36 * small + 0.15 * size
            });
            add(person.max(desk) + air * size);
        }
        let numbers = u32::try_from(self.number_lines).unwrap_or(u32::MAX);
        add(34.0 + 2.0 * line + 0.7 * size + f64::from(numbers) * (17.0 + 0.3 * size));
        pages
    }
}

/// The height of a line, what of it lies above the base line, and the air around a row, in sizes of the letters: as `typesetting.typ` has it.
fn measures(shape: Shape) -> (f64, f64, f64) {
    match shape {
        Shape::Level => (1.36, 1.02, 0.48),
        Shape::Hanging => (1.6, 1.12, 0.48),
        Shape::Sloping => (2.2, 1.48, 0.76),
    }
}

/// How many lines a text fills.
fn lines(said: &Said, width: f64, size: f64) -> f64 {
    let letters: f64 = said.text.chars().map(letter).sum();
    (letters * size / width).ceil().max(1.0)
}

/// How wide a letter is on average, signs and the rag of the lines included, in sizes of the letters.
fn letter(letter: char) -> f64 {
    match letter {
        '\u{400}'..='\u{52f}' => 0.55,
        '\u{600}'..='\u{6ff}' => 0.37,
        _ => 0.48,
    }
}
