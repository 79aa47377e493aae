//! How the text of a language is set: the code that a PDF knows, the direction, the font, the shape of its lines.

use crate::isolate::numbers_set_apart;
use content::{Catalogue, Direction, Shape, Text, USUAL_FONT};
use serde::Serialize;

/// The most letters of two words that are kept on one line.
const TOGETHER: usize = 18;

/// How a language is set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Typesetting {
    /// The language alone, as ISO 639 writes it: script and private use stand in the tag, but are no part of this code.
    pub(crate) lang: String,
    pub(crate) dir: Direction,
    /// The family.
    pub(crate) font: &'static str,
    pub(crate) shape: Shape,
}

/// A text, and how it is set.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Said {
    pub(crate) text: String,
    #[serde(flatten)]
    pub(crate) typesetting: Typesetting,
    /// Whether the language asked for has no such text, so that another speaks.
    pub(crate) borrowed: bool,
}

impl Typesetting {
    /// How the language with this tag is set; one that the catalogue does not know as most are.
    pub(crate) fn of(tag: &str) -> Self {
        let lang = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let sound = matches!(lang.len(), 2 | 3) && lang.bytes().all(|letter| letter.is_ascii_lowercase());
        // Undetermined, as the standard calls it.
        let lang = if sound { lang } else { "und".to_owned() };
        match Catalogue::embedded().language(tag) {
            Some(known) => Self { lang, dir: known.direction, font: &known.font, shape: known.shape },
            None => Self { lang, dir: Direction::Ltr, font: USUAL_FONT, shape: Shape::Level },
        }
    }
}

impl Said {
    /// A text in large letters, for the person: no line holds the last word alone, and none ends within a word.
    pub(crate) fn large(text: Text) -> Self {
        let small = Self::from(text);
        Self { text: without_orphan(&in_one_piece(&small.text)), ..small }
    }
}

impl From<Text> for Said {
    fn from(text: Text) -> Self {
        let typesetting = Typesetting::of(&text.language);
        let set = match typesetting.dir {
            Direction::Ltr => text.text,
            Direction::Rtl => numbers_set_apart(&text.text),
        };
        Self { text: set, typesetting, borrowed: text.fallback }
    }
}

/// Keeps the last two words on one line, so that no line holds the end of a sentence alone.
fn without_orphan(text: &str) -> String {
    let mut words = text.rsplitn(3, ' ');
    match (words.next(), words.next(), words.next()) {
        (Some(last), Some(before), Some(rest))
            if (last.chars().count() + before.chars().count()) <= TOGETHER =>
        {
            format!("{rest} {before}\u{a0}{last}")
        }
        _ => text.to_owned(),
    }
}

/// Keeps words such as `v-au` in one piece: a hyphen between two letters does not end a line.
fn in_one_piece(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars().peekable();
    let mut before = None;
    while let Some(letter) = letters.next() {
        let within =
            before.is_some_and(char::is_alphabetic) && letters.peek().is_some_and(|c| c.is_alphabetic());
        out.push(if letter == '-' && within { '\u{2011}' } else { letter });
        before = Some(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::FAMILIES;

    #[test]
    fn script_and_private_use_are_no_part_of_the_code() {
        for (tag, lang) in
            [("uz-Latn", "uz"), ("uz-Cyrl", "uz"), ("lv-x-simple", "lv"), ("ur", "ur"), ("x", "und")]
        {
            assert_eq!(Typesetting::of(tag).lang, lang);
        }
    }

    #[test]
    fn every_language_has_its_font_among_those_embedded() {
        for language in Catalogue::embedded().languages() {
            assert!(FAMILIES.contains(&language.font.as_str()), "{}: {}", language.tag, language.font);
        }
        let urdu = Typesetting::of("ur");
        assert_eq!((urdu.dir, urdu.font, urdu.shape), (Direction::Rtl, "Noto Nastaliq Urdu", Shape::Sloping));
        assert_eq!(Typesetting::of("zz").font, USUAL_FONT);
    }

    #[test]
    fn the_last_two_words_stay_together() {
        assert_eq!(without_orphan("Sie bleibt nicht allein."), "Sie bleibt nicht\u{a0}allein.");
        assert_eq!(without_orphan("Zwei Wörter"), "Zwei Wörter");
        let long = "See the Donaudampfschifffahrtsgesellschaft here";
        assert_eq!(without_orphan(long), long);
    }

    #[test]
    fn no_line_ends_within_a_word() {
        assert_eq!(in_one_piece("v-au – 9-17, a - b-"), "v\u{2011}au – 9-17, a - b-");
    }
}
