//! Words of Urdu, drawn with the font that the window and the documents use.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use lettering::{Lettering, Word};
use std::collections::BTreeSet;
use std::path::Path;

/// `npm ci --prefix ui` brings it.
fn font() -> Vec<u8> {
    let file = "../../ui/node_modules/@expo-google-fonts/noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf";
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

fn drawn(words: &str) -> Lettering {
    Lettering::of(&font(), words.split(' ')).unwrap()
}

fn heights(word: &Word) -> BTreeSet<i32> {
    word.glyphs.iter().map(|glyph| glyph.y).collect()
}

#[test]
fn the_letters_of_a_word_run_down_to_the_base_line() {
    let lettering = drawn("مجھے کچھ پہنچائیں");
    for (text, word) in &lettering.words {
        // From left to right, so from the end of the word to its beginning.
        let letters: Vec<i32> = word.glyphs.iter().map(|glyph| glyph.y).collect();
        assert!(heights(word).len() >= 3, "{text}: {letters:?}");
        assert!(letters.iter().max() > Some(&600), "{text} begins high: {letters:?}");
    }
    // What does not join stays where it is.
    assert_eq!(heights(&drawn("ادا").words["ادا"]), BTreeSet::from([0]));
}

#[test]
fn the_ink_of_a_word_lies_between_its_top_and_its_bottom() {
    let lettering = drawn("کبھی حکم آرام کیا، “مجھے ہے؟”");
    assert_eq!(lettering.words.len(), 6);
    for (text, word) in &lettering.words {
        let ink = ink(&lettering, word);
        assert_eq!((ink.0, ink.1), (word.bottom, word.top), "{text}");
        assert!(word.bottom > -700 && word.top < 2200, "{text}: {ink:?}");
    }
}

/// The lowest and the highest point of a word's outlines as they are written, curves by their control points at most.
fn ink(lettering: &Lettering, word: &Word) -> (i32, i32) {
    let (mut low, mut high) = (i32::MAX, i32::MIN);
    for glyph in &word.glyphs {
        let mut path = Reader::of(&lettering.outlines[glyph.outline]);
        path.heights(|height| {
            low = low.min(glyph.y - height);
            high = high.max(glyph.y - height);
        });
    }
    (low, high)
}

/// Reads path data back.
struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn of(path: &'a str) -> Self {
        Self { rest: path }
    }

    fn heights(&mut self, mut see: impl FnMut(i32)) {
        let (mut at, mut start, mut command) = (0, 0, ' ');
        while !self.rest.is_empty() {
            if let Some(letter) = self.rest.chars().next().filter(char::is_ascii_alphabetic) {
                command = letter;
                self.rest = &self.rest[1..];
            }
            let points = match command {
                'm' | 'l' => 1,
                'q' => 2,
                'c' => 3,
                'z' => 0,
                other => panic!("{other} is no command"),
            };
            let from = at;
            for _ in 0..points {
                self.number();
                at = from + self.number();
                see(at);
            }
            match command {
                'm' => start = at,
                'z' => at = start,
                _ => {}
            }
        }
    }

    fn number(&mut self) -> i32 {
        self.rest = self.rest.trim_start_matches(' ');
        let end =
            self.rest[1..].find(|next: char| !next.is_ascii_digit()).map_or(self.rest.len(), |at| at + 1);
        let (number, rest) = self.rest.split_at(end);
        self.rest = rest;
        number.parse().unwrap()
    }
}

#[test]
fn a_glyph_that_stands_twice_is_drawn_once() {
    let lettering = drawn("ادا دادا");
    let used: BTreeSet<usize> =
        lettering.words.values().flat_map(|word| &word.glyphs).map(|glyph| glyph.outline).collect();
    assert_eq!(used.len(), lettering.outlines.len());
    assert!(lettering.outlines.len() < lettering.words.values().map(|word| word.glyphs.len()).sum());
}

#[test]
fn other_words_stay_text() {
    let lettering = drawn("112 Atpazīt 116111۔ – नहीं ۔ نہیں");
    assert_eq!(lettering.words.keys().collect::<Vec<_>>(), ["نہیں"]);
    // This font has no letter for a sound of Uyghur.
    assert!(drawn("ۋ").words.is_empty());
}

#[test]
fn the_same_words_give_the_same_outlines() {
    let words = "مجھے کچھ نہیں چاہیے";
    assert_eq!(drawn(words), drawn(words));
}
