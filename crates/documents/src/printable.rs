//! Printable text: what people typed, made safe for paper. It stays data; this is about letters, not about markup.

use crate::font::Fonts;
use crate::isolate::{isolated, turns_direction};
use serde_json::Value;

/// Stands for a character that the embedded fonts cannot draw.
const REPLACEMENT: char = '\u{fffd}';

/// One line of what somebody typed: white space and control characters become single spaces, marks that turn the direction of
/// writing are dropped, what is longer than `most` characters ends in an ellipsis, and numbers keep their order beside a name that
/// runs from right to left.
pub(crate) fn typed(text: &str, most: usize) -> String {
    let spaced: String =
        text.chars().filter(|c| !turns_direction(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let line = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return isolated(&line);
    }
    let kept: String = line.chars().take(most.saturating_sub(1)).collect();
    isolated(&format!("{}…", kept.trim_end()))
}

/// Replaces in all texts what the fonts cannot draw, and says how many characters that were. A missing letter must show: a name
/// that silently loses letters is another name.
pub(crate) fn draw_only_what_can_be_drawn(value: &mut Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
        Value::Array(items) => items.iter_mut().map(draw_only_what_can_be_drawn).sum(),
        Value::Object(fields) => fields.values_mut().map(draw_only_what_can_be_drawn).sum(),
        Value::String(text) => {
            let fonts = Fonts::embedded();
            let drawable = |c: char| turns_direction(c) || fonts.cover(c);
            let missing = text.chars().filter(|c| !drawable(*c)).count();
            if missing > 0 {
                *text = text.chars().map(|c| if drawable(c) { c } else { REPLACEMENT }).collect();
            }
            missing
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_becomes_one_line() {
        assert_eq!(typed("  a\n\tb \u{202e}c\u{7}", 10), "a b c");
        assert_eq!(typed("abcdef", 4), "abc…");
        assert_eq!(typed("#import *$\\@]", 40), "#import *$\\@]");
    }

    #[test]
    fn a_letter_without_a_glyph_shows_as_missing() {
        let mut value = serde_json::json!({ "name": ["Āgenskalns", "علي हरि", "字🙂"] });
        assert_eq!(draw_only_what_can_be_drawn(&mut value), 2);
        assert_eq!(value["name"][0], "Āgenskalns");
        assert_eq!(value["name"][1], "علي हरि");
        assert_eq!(value["name"][2], "\u{fffd}\u{fffd}");
    }
}
