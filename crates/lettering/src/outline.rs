//! The outlines of a font's glyphs as path data, each taken once.

use rustybuzz::Face;
use std::collections::BTreeMap;
use std::fmt::Write;
use ttf_parser::{GlyphId, OutlineBuilder, Rect};

/// Takes outlines from a font, and numbers them in the order in which they are first asked for.
pub(crate) struct Outline<'a, 'font> {
    face: &'a Face<'font>,
    /// Path data of each outline.
    pub(crate) paths: Vec<String>,
    numbers: BTreeMap<GlyphId, Option<(usize, Rect)>>,
}

impl<'a, 'font> Outline<'a, 'font> {
    /// Nothing taken yet.
    pub(crate) fn new(face: &'a Face<'font>) -> Self {
        Self { face, paths: Vec::new(), numbers: BTreeMap::new() }
    }

    /// The number of a glyph's outline, and the box of its ink; nothing when it has none, as a space.
    pub(crate) fn number(&mut self, glyph: GlyphId) -> Option<(usize, Rect)> {
        if let Some(known) = self.numbers.get(&glyph) {
            return *known;
        }
        let mut pen = Pen::default();
        let ink = self.face.outline_glyph(glyph, &mut pen);
        let number = ink.map(|ink| (self.paths.len(), ink));
        if number.is_some() {
            self.paths.push(pen.path);
        }
        self.numbers.insert(glyph, number);
        number
    }
}

/// Writes an outline relative to where the pen begins, so that a word is its glyphs one after another.
#[derive(Default)]
struct Pen {
    path: String,
    at: (i32, i32),
    start: (i32, i32),
    command: char,
}

impl Pen {
    /// Writes a command with points relative to the pen, and takes the pen to the last of them.
    fn draw(&mut self, command: char, points: &[(f32, f32)]) {
        // A command that repeats need not be written again.
        if self.command != command {
            self.path.push(command);
            self.command = command;
        }
        let mut to = self.at;
        for (x, y) in points {
            to = (whole(*x), -whole(*y));
            self.number(to.0 - self.at.0);
            self.number(to.1 - self.at.1);
        }
        self.at = to;
    }

    fn number(&mut self, number: i32) {
        if number >= 0 && self.path.ends_with(|last: char| last.is_ascii_digit()) {
            self.path.push(' ');
        }
        // Writing into a text cannot fail.
        let _ = write!(self.path, "{number}");
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.draw('m', &[(x, y)]);
        self.start = self.at;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.draw('l', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.draw('q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.draw('c', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.draw('z', &[]);
        self.at = self.start;
    }
}

/// The nearest whole unit: a thousandth of the height of the text, which no screen shows.
#[allow(clippy::cast_possible_truncation, reason = "coordinates of a font fit into 16 bits")]
fn whole(number: f32) -> i32 {
    number.round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_relative_to_where_the_pen_begins() {
        let mut pen = Pen::default();
        pen.move_to(10.0, 20.0);
        pen.line_to(30.0, 20.0);
        pen.line_to(30.4, -5.0);
        pen.close();
        pen.move_to(0.0, 0.0);
        pen.quad_to(1.0, 2.0, 3.0, 4.0);
        pen.close();
        assert_eq!(pen.path, "m10-20l20 0 0 25zm-10 20q1-2 3-4z");
    }
}
