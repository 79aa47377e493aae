//! QR codes: a text as one black shape, drawn by the template `code.typ` and read by whoever has a camera.

use crate::error::DocumentError;
use qrcode::{Color, EcLevel, QrCode as Encoded};
use serde::Serialize;

/// The levels of error correction, the strongest first. The last makes good about 15 % of the code that a fold or a stain takes.
///
/// # Source
/// ISO/IEC 18004, the levels H, Q and M.
const LEVELS: [EcLevel; 3] = [EcLevel::H, EcLevel::Q, EcLevel::M];

/// A QR code, as the template takes it.
#[derive(Debug, Serialize)]
pub(crate) struct QrCode {
    /// How many squares it has on each side, without the margin.
    squares: usize,
    /// The black squares, those beside each other as one: the column and the row of the first, and how many.
    runs: Vec<(usize, usize, usize)>,
    /// What is said of it to whoever does not see it.
    alt: String,
}

impl QrCode {
    /// The smallest code of a text, with as much error correction as fits into that size.
    ///
    /// # Errors
    /// [`DocumentError::Code`] for a text that no code holds: more than 3391 capital letters and digits, or 2331 bytes.
    pub(crate) fn of(text: &str, alt: String) -> Result<Self, DocumentError> {
        let encode =
            |level| Encoded::with_error_correction_level(text, level).map_err(|_| DocumentError::Code);
        let least = encode(EcLevel::M)?;
        let same_size = |code: &Encoded| code.width() == least.width();
        let code = LEVELS.into_iter().filter_map(|level| encode(level).ok()).find(same_size).unwrap_or(least);
        Ok(Self { squares: code.width(), runs: runs(&code.to_colors(), code.width()), alt })
    }

    /// How many times as wide it is with its white margin of four squares.
    pub(crate) fn with_margin(&self) -> f64 {
        let squares = u32::try_from(self.squares).map_or(f64::INFINITY, f64::from);
        (squares + 8.0) / squares
    }
}

fn runs(colors: &[Color], width: usize) -> Vec<(usize, usize, usize)> {
    let mut runs = Vec::new();
    for (row, line) in colors.chunks(width).enumerate() {
        let mut column = 0;
        for same in line.chunk_by(|one, next| one == next) {
            if same[0] == Color::Dark {
                runs.push((column, row, same.len()));
            }
            column += same.len();
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_code_is_as_small_as_its_text_allows_and_has_all_its_black_squares() {
        let code = QrCode::of("ATPAZIT", String::new()).unwrap();
        assert_eq!(code.squares, 21);
        let encoded = Encoded::with_error_correction_level("ATPAZIT", EcLevel::H).unwrap();
        assert_eq!(encoded.width(), 21, "the strongest correction fits");
        let dark = encoded.to_colors().into_iter().filter(|color| *color == Color::Dark).count();
        assert_eq!(code.runs.iter().map(|(.., squares)| squares).sum::<usize>(), dark);
        assert_eq!(code.runs[0], (0, 0, 7), "the corner by which a camera finds it");
    }

    #[test]
    fn a_text_that_no_code_holds_is_refused() {
        assert!(QrCode::of(&"A".repeat(3391), String::new()).is_ok());
        assert_eq!(QrCode::of(&"A".repeat(3392), String::new()).unwrap_err(), DocumentError::Code);
    }
}
