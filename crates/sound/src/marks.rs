//! Marks of direction, which stand in texts and have no sound.

/// Marks of direction and isolation: Fluent's, and those of right-to-left texts. They have no sound.
const MARKS: [char; 12] = [
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}', '\u{061c}', '\u{202a}',
    '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}',
];

/// The text without marks of direction and isolation.
pub fn without_marks(text: &str) -> String {
    text.replace(MARKS, "")
}
