//! Lettering: draws words that the window's engine cannot. It shapes each word with the rules of the font and takes its outlines.
//!
//! Nastaliq hangs each letter of a word from the end of the one before. An engine that leaves these heights out sets all letters on
//! one line, where nobody can read them. What is made here are outlines, which every engine fills alike.
//!
//! A word is what stands between spaces, punctuation included.
//!
//! **Architecture invariant:** pure. No file, no clock, no wording, no window; same font and words, same outlines.

mod outline;
mod word;

pub use word::{Placed, Word};

use outline::Outline;
use rustybuzz::Face;
use std::collections::BTreeMap;
use thiserror::Error;

/// Words of one font, drawn: the outline of each glyph once, and where the glyphs of each word stand.
///
/// Distances are in units of the font. Heights of words and of glyphs in a word grow upwards from the base line, as in the font;
/// the outlines are path data of SVG, where they grow downwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lettering {
    /// How many units are as long as the text is high.
    pub units_per_em: u16,
    /// Path data of each glyph, all of it relative to where the glyph stands.
    pub outlines: Vec<String>,
    /// Each word that was drawn.
    pub words: BTreeMap<String, Word>,
}

/// Why nothing can be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum LetteringError {
    /// The bytes are no font with outlines.
    #[error("this is no font")]
    NoFont,
}

impl Lettering {
    /// Draws words of Urdu with a font. Words with digits or letters of another script, and words with a letter that the font
    /// lacks, are left out: they stay text.
    ///
    /// # Errors
    /// [`LetteringError::NoFont`] when the bytes are no font.
    ///
    /// ```
    /// use lettering::{Lettering, LetteringError};
    ///
    /// assert_eq!(Lettering::of(b"no font", ["نہیں"].into_iter()), Err(LetteringError::NoFont));
    /// ```
    pub fn of<'a>(font: &[u8], words: impl Iterator<Item = &'a str>) -> Result<Self, LetteringError> {
        let face = Face::from_slice(font, 0).ok_or(LetteringError::NoFont)?;
        let units_per_em = u16::try_from(face.units_per_em()).map_err(|_| LetteringError::NoFont)?;
        let mut outlines = Outline::new(&face);
        let mut drawn = BTreeMap::new();
        for word in words.filter(|word| word::is_taken(word)) {
            if !drawn.contains_key(word)
                && let Some(shape) = Word::shape(&face, word, &mut outlines)
            {
                drawn.insert(word.to_owned(), shape);
            }
        }
        Ok(Self { units_per_em, outlines: outlines.paths, words: drawn })
    }
}
