//! Printable text: what people typed, made safe for paper. It stays data; this is about letters, not about markup.

use crate::font::Fonts;
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

/// Sets apart, in a text for a paragraph from left to right, what runs the other way: a text that begins in such a script as a whole,
/// otherwise each of its stretches. Without it a name would carry the numbers beside it along, with their groups the wrong way round.
fn isolated(text: &str) -> String {
    if !text.chars().any(runs_from_right_to_left) {
        return text.to_owned();
    }
    let first = text.chars().find(|c| c.is_alphabetic()).is_some_and(runs_from_right_to_left);
    if first {
        return format!("\u{2067}{}\u{2069}", numbers_set_apart(text));
    }
    let signs = |c: char| c == ' ' || c.is_ascii_punctuation();
    each_run(text, runs_from_right_to_left, signs, '\u{2067}')
}

/// Sets numbers, codes and Latin words apart in a text for a paragraph from right to left.
pub(crate) fn numbers_set_apart(text: &str) -> String {
    let signs = |c: char| c == ' ' || c.is_ascii_punctuation();
    each_run(text, |c| c.is_alphanumeric() && !runs_from_right_to_left(c) || c == '+', signs, '\u{2066}')
}

/// Puts an isolate around each run of letters, with the `signs` between them but not those at its ends.
fn each_run(
    text: &str,
    letter: impl Fn(char) -> bool,
    signs: impl Fn(char) -> bool,
    isolate: char,
) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(&letter) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c| !letter(c) && !signs(c)).unwrap_or(from.len());
        let run = from[..end].trim_end_matches(|c| !letter(c));
        out.push_str(before);
        out.push(isolate);
        out.push_str(run);
        out.push('\u{2069}');
        rest = &from[run.len()..];
    }
    out.push_str(rest);
    out
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

/// Letters of the Hebrew and Arabic scripts and their neighbours, presentation forms included.
fn runs_from_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}

/// Marks, embeddings, overrides and isolates of the bidirectional algorithm.
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
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

    #[test]
    fn numbers_and_codes_are_set_apart_beside_a_text_from_right_to_left() {
        let seen = |text: &str| {
            let shown = |c| match c {
                '\u{2066}' => '<',
                '\u{2067}' => '[',
                '\u{2069}' => '|',
                c => c,
            };
            text.chars().map(shown).collect::<String>()
        };
        for (text, set) in [
            ("Āgenskalns +371 28 000 000", "Āgenskalns +371 28 000 000"),
            ("علي +371 28 000 000، K7Q-4M2.", "[علي <+371 28 000 000|، <K7Q-4M2|.|"),
            ("20 کے بعد", "[<20| کے بعد|"),
            ("pēc 20 علي, علي (112) علي.", "pēc 20 [علي, علي| (112) [علي|."),
            ("112", "112"),
        ] {
            assert_eq!(seen(&isolated(text)), set);
        }
        assert_eq!(seen(&numbers_set_apart("کال 112 کریں (K7Q-4M2)")), "کال <112| کریں (<K7Q-4M2|)");
    }
}
