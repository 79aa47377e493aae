//! A word: its glyphs, where each stands, and how much room its ink takes.

use crate::outline::Outline;
use rustybuzz::{Direction, Face, Language, UnicodeBuffer, script};
use ttf_parser::GlyphId;

/// A word that was shaped, in units of the font; it begins at the right and its origin is its left end on the base line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// How far the next word stands from the beginning of this one.
    pub advance: i32,
    /// How high its ink goes above the base line.
    pub top: i32,
    /// How low its ink goes, negative below the base line.
    pub bottom: i32,
    /// Its glyphs from left to right.
    pub glyphs: Vec<Placed>,
}

/// A glyph where it stands in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// The place of its outline among the outlines.
    pub outline: usize,
    /// How far from the left end of the word.
    pub x: i32,
    /// How high above the base line.
    pub y: i32,
}

/// Whether a word can be drawn: it has letters of the Arabic script and neither digits nor letters of another one, which would
/// run the other way.
pub(crate) fn is_taken(word: &str) -> bool {
    let is_arabic = |letter: char| matches!(letter, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}');
    word.chars().any(|letter| letter.is_alphabetic() && is_arabic(letter))
        && word.chars().all(|letter| !letter.is_alphanumeric() || letter.is_alphabetic() && is_arabic(letter))
}

impl Word {
    /// Shapes a word; nothing when the font lacks one of its letters.
    pub(crate) fn shape(face: &Face<'_>, word: &str, outlines: &mut Outline<'_, '_>) -> Option<Self> {
        let mut letters = UnicodeBuffer::new();
        letters.push_str(word);
        letters.set_direction(Direction::RightToLeft);
        letters.set_script(script::ARABIC);
        if let Ok(urdu) = "ur".parse::<Language>() {
            letters.set_language(urdu);
        }
        let shaped = rustybuzz::shape(face, &[], letters);
        let mut drawn = Self { advance: 0, top: i32::MIN, bottom: i32::MAX, glyphs: Vec::new() };
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let glyph = GlyphId(u16::try_from(info.glyph_id).ok().filter(|glyph| *glyph != MISSING)?);
            if let Some((outline, ink)) = outlines.number(glyph) {
                let (x, y) = (drawn.advance + position.x_offset, position.y_offset);
                drawn.top = drawn.top.max(y + i32::from(ink.y_max));
                drawn.bottom = drawn.bottom.min(y + i32::from(ink.y_min));
                drawn.glyphs.push(Placed { outline, x, y });
            }
            drawn.advance += position.x_advance;
        }
        (!drawn.glyphs.is_empty()).then_some(drawn)
    }
}

/// The glyph that a font shows for a letter that it lacks.
const MISSING: u16 = 0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_of_the_script_are_taken() {
        for word in ["نہیں", "کیا،", "“مجھے", "ہے؟”", "(گھر)", "دُکھ"] {
            assert!(is_taken(word), "{word}");
        }
        for word in ["", "112", "۱۱۲", "Atpazīt", "112۔", "حق112", "MARTAکا", "۔", "–", "कॉन्ट्रैक्ट"]
        {
            assert!(!is_taken(word), "{word}");
        }
    }
}
