//! Printable text: what people typed, made safe for paper. It stays data; this is about letters, not about markup.
//!
//! A letter that no embedded font has is never printed as an empty box or left out: its code stands there, and the caller is told.

use crate::font::{Families, Fonts};
use crate::isolate::{isolated, turns_direction};
use serde_json::Value;
use std::fmt::Write as _;
use typst::text::is_default_ignorable;
use unicode_normalization::UnicodeNormalization;
use unicode_script::{Script, UnicodeScript};
use unicode_segmentation::UnicodeSegmentation;

/// The most characters of the version of the program at a foot.
const VERSION_MAX: usize = 30;

/// One line of what somebody typed: white space becomes single spaces, signs without a shape are dropped, what no font has is
/// replaced, what is longer than `most` characters ends in an ellipsis, and numbers keep their order beside a name that runs from
/// right to left.
pub(crate) fn typed(text: &str, most: usize) -> String {
    let line = one_line(&drawable(&without_shapeless(text)));
    if line.chars().count() <= most {
        return isolated(&line);
    }
    let mut left = most.saturating_sub(1);
    let whole = line.graphemes(true).take_while(|cluster| {
        let letters = cluster.chars().count();
        let fits = letters <= left;
        left = left.saturating_sub(letters);
        fits
    });
    isolated(&format!("{}…", whole.collect::<String>().trim_end()))
}

/// The version of the program that made a referral. It may come from a file, and whatever no version has in it is left out.
pub(crate) fn version(text: &str) -> String {
    text.chars().filter(char::is_ascii_graphic).take(VERSION_MAX).collect()
}

/// The letters of what somebody typed that no font has, each once, in their order.
pub(crate) fn missing(text: &str) -> Vec<char> {
    let mut missing = Vec::new();
    each_piece(&without_shapeless(text), |piece| {
        if let Piece::Missing(letter) = piece
            && !missing.contains(&letter)
        {
            missing.push(letter);
        }
    });
    missing
}

/// Replaces in all texts what the fonts cannot draw, and gives the letters that were replaced by their code, each once.
pub(crate) fn draw_only_what_can_be_drawn(value: &mut Value) -> Vec<char> {
    let mut all = Vec::new();
    replace_in(value, &mut all);
    all
}

fn replace_in(value: &mut Value, all: &mut Vec<char>) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::Array(items) => items.iter_mut().for_each(|item| replace_in(item, all)),
        Value::Object(fields) => fields.values_mut().for_each(|field| replace_in(field, all)),
        Value::String(text) => {
            if !simple(text) {
                for letter in missing(text) {
                    if !all.contains(&letter) {
                        all.push(letter);
                    }
                }
                *text = drawable(text);
            }
        }
    }
}

/// What of a text is drawn.
enum Piece<'a> {
    /// As it stands there.
    Kept(&'a str),
    /// As something that means the same.
    Equal(String),
    /// Not at all.
    Missing(char),
}

/// The text with what the fonts can draw. Letters without a font become their codes, those that follow each other in one pair of
/// brackets: `[U+5B57 U+5B57]`.
fn drawable(text: &str) -> String {
    if simple(text) {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut within = false;
    each_piece(text, |piece| {
        let missing = matches!(piece, Piece::Missing(_));
        match (within, missing) {
            (false, true) => out.push('['),
            (true, true) => out.push(' '),
            (true, false) => out.push(']'),
            (false, false) => {}
        }
        within = missing;
        match piece {
            Piece::Kept(text) => out.push_str(text),
            Piece::Equal(text) => out.push_str(&text),
            Piece::Missing(letter) => {
                let _ = write!(out, "U+{:04X}", u32::from(letter));
            }
        }
    });
    if within {
        out.push(']');
    }
    out
}

fn each_piece<'a>(text: &'a str, mut with: impl FnMut(Piece<'a>)) {
    for cluster in text.graphemes(true) {
        if whole(cluster) {
            with(Piece::Kept(cluster));
        } else if let Some(equal) = equal(cluster) {
            with(Piece::Equal(equal));
        } else {
            let base = cluster.chars().next().map_or(0, families);
            let family = base & base.wrapping_neg();
            for (place, letter) in cluster.char_indices() {
                if families(letter) & family == 0 {
                    with(Piece::Missing(letter));
                } else {
                    with(Piece::Kept(&cluster[place..place + letter.len_utf8()]));
                }
            }
        }
    }
}

/// Whether a text has only letters of Noto Sans, as nearly every one.
fn simple(text: &str) -> bool {
    text.chars().all(|c| c != '\u{fffd}' && families(c) & 1 == 1)
}

/// Whether one family has all of a cluster: a letter and its mark from two fonts do not stand together.
fn whole(cluster: &str) -> bool {
    cluster.chars().map(families).fold(Families::MAX, |all, has| all & has) != 0
}

/// The families that have a character; all have what is not drawn.
fn families(c: char) -> Families {
    match c {
        // Somebody else's sign for a letter that was lost.
        '\u{fffd}' => 0,
        c if c.is_whitespace() || is_default_ignorable(c) || turns_direction(c) => Families::MAX,
        c => Fonts::embedded().families(c),
    }
}

/// What means the same and can be drawn.
fn equal(cluster: &str) -> Option<String> {
    let replaced: String =
        cluster.chars().map(|c| lookalike(c).map_or_else(|| c.to_string(), str::to_owned)).collect();
    let forms: [String; 4] =
        [cluster.nfc().collect(), cluster.nfd().collect(), replaced, cluster.nfkc().collect()];
    forms.into_iter().find(|form| !form.is_empty() && form.graphemes(true).all(whole))
}

/// Signs that word processors and telephones put in, and what says the same on paper.
fn lookalike(c: char) -> Option<&'static str> {
    Some(match c {
        // The first of these are bullets in the fonts Symbol and Wingdings.
        '\u{f0b7}' | '\u{f0a7}' | '\u{f0d8}' | '\u{f076}' | '\u{f0a8}' | '●' | '○' | '◦' | '‣' | '⁃'
        | '▪' | '▫' | '■' | '◆' | '◇' | '◾' | '◼' | '⚫' | '►' | '▶' | '➤' | '∙' => {
            "•"
        }
        '⋅' | '‧' | '・' | '･' => "·",
        '✓' | '✔' | '✅' | '☑' | '\u{f0fc}' | '\u{f0fe}' => "√",
        '✗' | '✘' | '✕' | '✖' | '❌' | '☒' | '\u{f0fb}' => "×",
        '☐' | '□' | '\u{f06f}' => "[ ]",
        '→' | '➔' | '➜' | '➡' | '⇒' | '⟶' | '\u{f0e0}' | '\u{f0e8}' => "->",
        '←' | '⬅' | '⇐' | '⟵' | '\u{f0df}' => "<-",
        '↔' | '⇔' | '⟷' => "<->",
        '★' | '☆' | '⭐' | '✱' | '✳' => "*",
        '☎' | '☏' | '✆' | '📞' | '📱' | '🕿' | '\u{f028}' => "tel. ",
        '✉' | '📧' | '🖂' | '\u{f02a}' => "e-mail ",
        '⚠' | '❗' | '❕' => "!",
        '❓' | '❔' => "?",
        '❝' => "“",
        '❞' => "”",
        '‐' | '‑' | '\u{f02d}' => "-",
        '‒' | '―' | '⸺' | '⸻' => "—",
        '−' => "–",
        _ => return None,
    })
}

/// Without what has no shape and so means nothing on paper: selectors, joiners where no script joins by them, control characters,
/// marks that turn the direction of writing. In the middle of a number they would break it.
fn without_shapeless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let joins = matches!(c, '\u{200c}' | '\u{200d}')
            && out.chars().next_back().is_some_and(joined)
            && letters.peek().copied().is_some_and(joined);
        let shapeless = c.is_control() || is_default_ignorable(c) || matches!(c, '\u{fff9}'..='\u{fffc}');
        if joins || c.is_whitespace() || !shapeless {
            out.push(c);
        }
    }
    out
}

/// Whether this is a letter, or its mark, of a script in which joiners choose between two shapes.
fn joined(c: char) -> bool {
    let script = matches!(
        c.script(),
        Script::Arabic
            | Script::Bengali
            | Script::Devanagari
            | Script::Gujarati
            | Script::Gurmukhi
            | Script::Inherited
            | Script::Sinhala
            | Script::Tamil
    );
    script && !c.is_numeric()
}

/// On one line, with single spaces; those that keep what is beside them on one line do so still.
fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut space = None;
    for c in text.chars() {
        if c.is_whitespace() {
            let keeps = matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}');
            space = Some(if keeps && space != Some(' ') { '\u{a0}' } else { ' ' });
        } else {
            out.extend(space.take().filter(|_| !out.is_empty()));
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_becomes_one_line() {
        assert_eq!(typed("  a\n\tb \u{202e}c\u{7}", 10), "a b c");
        assert_eq!(typed("abcdef", 4), "abc…");
        assert_eq!(typed("#import *$\\@]", 40), "#import *$\\@]");
        assert_eq!(typed("28\u{a0}00\u{202f}00 \u{a0} 1", 40), "28\u{a0}00\u{a0}00 1");
        assert_eq!(typed("abe\u{301}e\u{301}", 4), "ab…", "no letter loses its mark");
    }

    #[test]
    fn a_version_is_short_and_narrow_whatever_a_file_says() {
        assert_eq!(version("0.1.0-beta+2"), "0.1.0-beta+2");
        assert_eq!(version(&"﷽\u{202e}1 ".repeat(40)), "1".repeat(30));
    }

    #[test]
    fn a_letter_without_a_glyph_shows_its_code() {
        let mut value = serde_json::json!({ "name": ["Āgenskalns", "علي हरि", "字🙂字 a\u{fffd}"] });
        assert_eq!(draw_only_what_can_be_drawn(&mut value), ['字', '🙂', '\u{fffd}']);
        assert_eq!(value["name"][0], "Āgenskalns");
        assert_eq!(value["name"][1], "علي हरि");
        assert_eq!(value["name"][2], "[U+5B57 U+1F642 U+5B57] a[U+FFFD]");
        assert!(draw_only_what_can_be_drawn(&mut value).is_empty());
    }

    #[test]
    fn what_has_no_shape_is_taken_off() {
        for shapeless in [
            "\u{fe0d}",
            "\u{fe0f}",
            "\u{200b}",
            "\u{200c}",
            "\u{200d}",
            "\u{feff}",
            "\u{ad}",
            "\u{2060}",
            "\u{0}",
            "\u{7f}",
            "\u{85}\u{8}",
            "\u{e0067}",
            "\u{e0100}",
            "\u{202d}",
            "\u{61c}",
            "\u{3164}",
            "\u{fffc}",
            "\u{34f}",
        ] {
            let number = typed(&format!("+371 26{shapeless}12"), 40);
            assert!(number == "+371 2612" || number == "+371 26 12", "{number:?}");
            assert!(missing(&format!("☎{shapeless} 26")).is_empty());
        }
        assert_eq!(
            typed("عمران\u{200c}خان क्\u{200d}ष", 40),
            "\u{2067}عمران\u{200c}خان <क्\u{200d}ष>\u{2069}".replace('<', "\u{2066}").replace('>', "\u{2069}")
        );
    }

    #[test]
    fn what_looks_alike_and_means_the_same_is_printed() {
        for (typed_so, printed) in [
            ("\u{f0b7} darbs ● alga", "• darbs • alga"),
            ("☎️26 → ✓", "tel. 26 -> √"),
            ("☎ 26", "tel. 26"),
            ("＋３７１ ㎏", "+371 kg"),
            ("26‑12‐34−56", "26‑12‐34−56"),
            ("\u{1d400}", "A"),
        ] {
            assert_eq!(typed(typed_so, 40), printed);
            assert!(missing(typed_so).is_empty());
        }
    }

    #[test]
    fn a_letter_and_a_mark_that_no_font_has_together_do_not_become_a_box() {
        assert_eq!(missing("щ\u{5b0}b"), ['\u{5b0}']);
        assert_eq!(typed("щ\u{5b0}b", 40), "щ[U+05B0]b");
    }
}
