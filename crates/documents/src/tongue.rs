//! Tongue: how the text of a language is set: the code that a PDF knows, the direction, the shape of its lines.

use crate::isolate::numbers_set_apart;
use content::Text;
use serde::Serialize;

/// The most letters of two words that are kept on one line.
const TOGETHER: usize = 18;

/// How a language is set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Tongue {
    /// The language alone, as ISO 639 writes it: script and private use stand in the tag, but are no part of this code.
    pub(crate) lang: String,
    pub(crate) dir: Direction,
    pub(crate) shape: Shape,
}

/// The direction of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Direction {
    Ltr,
    Rtl,
}

/// The shape of a line: which font, and how high above and below the line its letters reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Shape {
    /// Latin and Cyrillic.
    Level,
    /// Devanagari: signs above and below the letters.
    Hanging,
    /// Nastaliq: words run down towards the line, from high above it to below it.
    Sloping,
}

/// A text, and how it is set.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Said {
    pub(crate) text: String,
    #[serde(flatten)]
    pub(crate) tongue: Tongue,
    /// Whether the language asked for has no such text, so that another speaks.
    pub(crate) borrowed: bool,
}

impl Tongue {
    /// How the language with this tag is set.
    pub(crate) fn of(tag: &str) -> Self {
        let lang = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let sound = matches!(lang.len(), 2 | 3) && lang.bytes().all(|letter| letter.is_ascii_lowercase());
        let (dir, shape) = match lang.as_str() {
            "ur" => (Direction::Rtl, Shape::Sloping),
            "hi" => (Direction::Ltr, Shape::Hanging),
            _ => (Direction::Ltr, Shape::Level),
        };
        // Undetermined, as the standard calls it.
        Self { lang: if sound { lang } else { "und".to_owned() }, dir, shape }
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
        let tongue = Tongue::of(&text.language);
        let set = match tongue.dir {
            Direction::Ltr => text.text,
            Direction::Rtl => numbers_set_apart(&text.text),
        };
        Self { text: set, tongue, borrowed: text.fallback }
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

    #[test]
    fn script_and_private_use_are_no_part_of_the_code() {
        for (tag, lang) in
            [("uz-Latn", "uz"), ("uz-Cyrl", "uz"), ("lv-x-simple", "lv"), ("ur", "ur"), ("x", "und")]
        {
            assert_eq!(Tongue::of(tag).lang, lang);
        }
    }

    #[test]
    fn the_direction_is_that_of_the_catalogue() {
        for language in content::Catalogue::embedded().languages() {
            let expected = match language.direction {
                content::Direction::Ltr => Direction::Ltr,
                content::Direction::Rtl => Direction::Rtl,
            };
            assert_eq!(Tongue::of(&language.tag).dir, expected, "{}", language.tag);
        }
        assert_eq!(Tongue::of("ur").dir, Direction::Rtl);
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
