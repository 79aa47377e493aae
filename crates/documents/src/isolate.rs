//! Isolates: what keeps numbers, codes and names in the order in which they were typed when two directions of writing meet.
//!
//! Nothing is added to a text but marks that have no shape. Which way a character runs is what Unicode says of it.

use std::ops::Range;
use unicode_bidi::{BidiClass, bidi_class};

/// Begin a stretch that stands for itself: from left to right, from right to left; and end it.
const LTR: char = '\u{2066}';
const RTL: char = '\u{2067}';
const END: char = '\u{2069}';
/// Begin and end a stretch in which every sign runs from left to right, whatever it is.
const OVERRIDE: char = '\u{202d}';
const OVERRIDE_END: char = '\u{202c}';

/// Signs that belong to the number or the word which they touch, before it and after it.
const BEFORE: &str = "+＋*#@№§$€£&~";
const AFTER: &str = "+＋*#%‰°$€£";
/// These belong to it only when nothing but a space, or nothing at all, is on their other side.
const AT_THE_EDGE: &str = "-‐‑‒–—−/\\_=";

/// Marks, embeddings, overrides and isolates of the bidirectional algorithm.
pub(crate) fn turns_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Sets apart, in a text for a paragraph from left to right, what runs the other way: a text that begins in such a script as a whole,
/// otherwise each of its stretches. Without it a name would carry the numbers beside it along, with their groups the wrong way round.
pub(crate) fn isolated(text: &str) -> String {
    if !text.chars().any(|c| runs_left(c) || turns_groups(c)) {
        return text.to_owned();
    }
    if text.chars().find(|c| c.is_alphabetic()).is_some_and(runs_left) {
        return format!("{RTL}{}{END}", numbers_set_apart(text));
    }
    let chars: Vec<char> = text.chars().collect();
    let next = |from: usize| match (from..chars.len())
        .find(|at| runs_left(chars[*at]) || turns_groups(chars[*at]))
    {
        Some(start) if runs_left(chars[start]) => Some((right_to_left(&chars, start), RTL)),
        Some(start) => Some((left_to_right(&chars, start, from), LTR)),
        None => None,
    };
    set_apart(&chars, next)
}

/// Sets numbers, codes and Latin words apart in a text for a paragraph from right to left.
pub(crate) fn numbers_set_apart(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    set_apart(&chars, |from| {
        let start = (from..chars.len()).find(|at| runs_right(chars[*at]))?;
        Some((left_to_right(&chars, start, from), LTR))
    })
}

/// Puts an isolate around each stretch that `next` finds from a place on.
fn set_apart(chars: &[char], next: impl Fn(usize) -> Option<(Range<usize>, char)>) -> String {
    let mut out = String::new();
    let mut from = 0;
    while let Some((stretch, isolate)) = next(from) {
        let turns = isolate == LTR && chars[stretch.clone()].iter().copied().any(turns_groups);
        out.extend(&chars[from..stretch.start]);
        out.push(isolate);
        out.extend(turns.then_some(OVERRIDE));
        out.extend(&chars[stretch.clone()]);
        out.extend(turns.then_some(OVERRIDE_END));
        out.push(END);
        from = stretch.end;
    }
    out.extend(&chars[from..]);
    out
}

/// The stretch from right to left that begins here: to the last of its letters before something runs the other way.
fn right_to_left(chars: &[char], start: usize) -> Range<usize> {
    let mut end = start;
    for (at, c) in chars.iter().copied().enumerate().skip(start) {
        if runs_left(c) || at == end && hangs_on(c) {
            end = at + 1;
        } else if runs_right(c) {
            break;
        }
    }
    start..end
}

/// The stretch from left to right around the letter or digit `start`, which reaches back to `from` at most.
fn left_to_right(chars: &[char], start: usize, from: usize) -> Range<usize> {
    let mut begin = start;
    while let Some(at) = begin.checked_sub(1).filter(|at| *at >= from) {
        let edge = at == 0 || chars[at - 1].is_whitespace();
        if BEFORE.contains(chars[at]) || edge && AT_THE_EDGE.contains(chars[at]) {
            begin = at;
        } else {
            break;
        }
    }
    let opening = begin.checked_sub(1).filter(|at| *at >= from && opens(chars[*at]));
    let (mut end, mut depth, mut closed) = (start, usize::from(opening.is_some()), false);
    for (at, c) in chars.iter().copied().enumerate().skip(start) {
        if runs_right(c) || at == end && (hangs_on(c) || AFTER.contains(c)) {
            end = at + 1;
        } else if opens(c) {
            depth += 1;
        } else if closes(c) {
            if depth == 0 {
                break;
            }
            depth -= 1;
            closed |= depth == 0;
            if at == end {
                end = at + 1;
            }
        } else if runs_left(c) || c == '،' && !between_digits(chars, at) {
            break;
        }
    }
    // A bracket that opened before the stretch and closes within it belongs to it.
    if let Some(opening) = opening.filter(|_| closed && balanced(&chars[begin..end])) {
        begin = opening;
    }
    let last = |end: usize| chars.get(end).is_none_or(|c| c.is_whitespace());
    let edge = chars.get(end).is_some_and(|c| AT_THE_EDGE.contains(*c)) && last(end + 1);
    let date = chars.get(end) == Some(&'.') && last(end + 1) && dotted(&chars[begin..end]);
    begin..end + usize::from(edge || date)
}

/// Whether one bracket more closes than opens: the one before the stretch.
fn balanced(chars: &[char]) -> bool {
    let count = |is: fn(char) -> bool| chars.iter().filter(|c| is(**c)).count();
    count(closes) == count(opens) + 1
}

/// Whether the last word is figures with points between them, as a date has them.
fn dotted(chars: &[char]) -> bool {
    let word = chars.rsplit(|c| c.is_whitespace()).next().unwrap_or_default();
    word.contains(&'.') && word.iter().all(|c| *c == '.' || c.is_numeric())
}

fn between_digits(chars: &[char], at: usize) -> bool {
    let digit = |c: Option<&char>| c.is_some_and(|c| c.is_numeric());
    digit(at.checked_sub(1).and_then(|before| chars.get(before))) && digit(chars.get(at + 1))
}

/// Letters, digits and signs of the scripts from right to left.
fn runs_left(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}

/// Letters from left to right, and digits, which do so in every script that this one meets.
fn runs_right(c: char) -> bool {
    c.is_alphanumeric() && !runs_left(c) && bidi_class(c) != BidiClass::NSM || turns_groups(c)
}

/// Arabic digits, whose groups change places wherever a space stands between them, even from left to right.
fn turns_groups(c: char) -> bool {
    bidi_class(c) == BidiClass::AN
}

/// A mark above or below a letter, or a sign without a shape that joins it.
fn hangs_on(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::NSM | BidiClass::BN)
}

fn opens(c: char) -> bool {
    matches!(c, '(' | '[' | '{')
}

fn closes(c: char) -> bool {
    matches!(c, ')' | ']' | '}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> String {
        let shown = |c| match c {
            LTR => '<',
            RTL => '[',
            END => '|',
            OVERRIDE => '!',
            OVERRIDE_END => '.',
            c => c,
        };
        text.chars().map(shown).collect()
    }

    #[test]
    fn numbers_and_codes_are_set_apart_beside_a_text_from_right_to_left() {
        for (text, set) in [
            ("Āgenskalns +371 28 000 000", "Āgenskalns +371 28 000 000"),
            ("علي +371 28 000 000، K7Q-4M2.", "[علي <+371 28 000 000|، <K7Q-4M2|.|"),
            ("20 کے بعد", "[<20| کے بعد|"),
            ("pēc 20 علي, علي (112) علي.", "pēc 20 [علي, علي| (112) [علي|."),
            ("112", "112"),
            ("علي +371 2612–3456", "[علي <+371 2612–3456||"),
            ("علي (371) 26\u{a0}12·34/56", "[علي <(371) 26\u{a0}12·34/56||"),
            ("علي (K7Q-4M2)", "[علي <(K7Q-4M2)||"),
            ("علي *100# ,#31#26", "[علي <*100# ,#31#26||"),
            ("علي ۰۹۱۲ ۳۴۵ ۶۷۸۹", "[علي <۰۹۱۲ ۳۴۵ ۶۷۸۹||"),
            ("علي ٠٩١٢ ٣٤٥", "[علي <!٠٩١٢ ٣٤٥.||"),
            ("tālr. ٠٩١٢ ٣٤٥", "tālr. <!٠٩١٢ ٣٤٥.|"),
            ("עלי 21.11.2026. a.b@c.lv", "[עלי <21.11.2026. a.b@c.lv||"),
            ("עלי 21.11.2026.", "[עלי <21.11.2026.||"),
            ("علي https://a.lv/b/ علي", "[علي <https://a.lv/b/| علي|"),
            ("Test عمران\u{200c}خان – عليً 5", "Test [عمران\u{200c}خان – عليً| 5"),
            ("علي (علي 26 12) 34", "[علي (علي <26 12|) <34||"),
        ] {
            assert_eq!(seen(&isolated(text)), set);
        }
        assert_eq!(seen(&numbers_set_apart("کال 112 کریں (K7Q-4M2)")), "کال <112| کریں <(K7Q-4M2)|");
    }

    #[test]
    fn nothing_but_marks_is_added() {
        for text in ["علي (علي 26 12) 34", "٠٩١٢ a ٣٤٥", "((( علي ))) 5 ]", "عليً‌ 5 - (", "#*+ علي"]
        {
            for set in [isolated(text), numbers_set_apart(text)] {
                assert_eq!(set.chars().filter(|c| !turns_direction(*c)).collect::<String>(), text);
            }
        }
    }
}
