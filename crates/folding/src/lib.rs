//! Folds a text for searching: the one way in which what is typed in a hurry finds what was written with care.
//!
//! Whatever searches folds both what is searched and what is sought. A folded text is for comparing, never to be shown.
//!
//! **Architecture invariant:** no file, no clock, no wording; the same text gives the same folding.

use std::iter;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::canonical_combining_class;

/// Folds a text: composed or not, in either case, with or without marks, with any keyboard's apostrophes, dashes, digits and
/// Arabic letters, it becomes the same. What cannot be seen goes, and blanks of every kind become one.
///
/// ```
/// use folding::fold;
/// assert_eq!(fold("Viesnīca"), fold("viesni\u{304}ca"));
/// assert_eq!(fold(" K7Q–4M2 "), "k7q-4m2");
/// assert_ne!(fold("debt"), fold("dept"));
/// ```
pub fn fold(text: &str) -> String {
    // Signs first: the compatible decomposition takes some of them apart into a blank and a mark.
    let signs = text.nfd().filter(|letter| !is_unseen(*letter)).map(sign);
    let plain = signs.nfkd().flat_map(char::to_lowercase).nfkd().filter(|letter| !is_mark(*letter));
    let alike = plain.map(sign).filter(|letter| !is_unseen(*letter)).flat_map(letter);
    let mut folded = String::with_capacity(text.len());
    for letter in alike {
        if letter.is_whitespace() || letter.is_control() {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        } else {
            folded.push(letter);
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

/// Whether it is a mark on the letter before it. Vowel signs of Indian scripts are letters, though they hang on one; so is what joins
/// two consonants, the virama (class 9).
fn is_mark(letter: char) -> bool {
    !matches!(canonical_combining_class(letter), 0 | 9)
}

/// Whether nobody sees it: joiners, marks of direction and isolation, variants, hyphens that are not there, the stretching of Arabic.
fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{640}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Apostrophes and dashes as a keyboard of every country has them.
fn sign(letter: char) -> char {
    match letter {
        '`'
        | '\u{b4}'
        | '\u{2b9}'
        | '\u{2bb}'..='\u{2bf}'
        | '\u{2c8}'
        | '\u{2ca}'
        | '\u{2cb}'
        | '\u{374}'
        | '\u{384}'
        | '\u{55a}'
        | '\u{5f3}'
        | '\u{1fbd}'
        | '\u{1fbf}'
        | '\u{1fef}'
        | '\u{1ffd}'
        | '\u{1ffe}'
        | '\u{2018}'..='\u{201b}'
        | '\u{2032}'
        | '\u{2035}'
        | '\u{a78c}'
        | '\u{ff07}'
        | '\u{ff40}' => '\'',
        '\u{58a}'
        | '\u{5be}'
        | '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{2212}'
        | '\u{2e3a}'
        | '\u{2e3b}'
        | '\u{fe58}'
        | '\u{fe63}'
        | '\u{ff0d}' => '-',
        letter => letter,
    }
}

/// What is written in two ways for the same thing. Most letters come back as they are.
fn letter(letter: char) -> impl Iterator<Item = char> {
    let (first, second) = match letter {
        // Latin letters that no decomposition takes apart.
        'ø' => ('o', None),
        'ł' => ('l', None),
        'đ' => ('d', None),
        'ħ' => ('h', None),
        'ŧ' => ('t', None),
        'ı' => ('i', None),
        'ß' => ('s', Some('s')),
        'æ' => ('a', Some('e')),
        'œ' => ('o', Some('e')),
        'ς' => ('σ', None),
        // An Arabic keyboard's letters as Persian and Urdu write them.
        '\u{64a}' | '\u{649}' => ('\u{6cc}', None),
        '\u{643}' | '\u{6aa}' => ('\u{6a9}', None),
        '\u{647}' | '\u{629}' | '\u{6c3}' | '\u{6d5}' => ('\u{6c1}', None),
        digit => (ascii_digit(digit).unwrap_or(digit), None),
    };
    iter::once(first).chain(second)
}

/// The digit of an alphabet as a Latin one: Arabic, Persian and Urdu, Devanagari.
fn ascii_digit(letter: char) -> Option<char> {
    let zeros = ['\u{660}', '\u{6f0}', '\u{966}'];
    zeros.into_iter().find_map(|zero| char::from_digit(u32::from(letter).checked_sub(u32::from(zero))?, 10))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_typed_in_a_hurry_finds_what_was_written_with_care() {
        for (typed, written) in [
            ("viesnic", "Viesnīcā"),
            ("darba vieta\u{304}", "Darba vietā"),
            ("zupu ciems", "Žūpu\nciems"),
            ("kekavas novads", "  Ķekavas NOVADS\n"),
            ("K7Q–4M2", "k7q-4m2"),
            ("K7Q\u{2011}4M2", "K7Q-4M2"),
            ("K7Q\u{2212}4M2", "K7Q—4M2"),
            ("обов'язок", "обов’язок"),
            ("обов\u{2bc}язок", "обов’язок"),
            ("обов`язок", "ОБОВ\u{b4}ЯЗОК"),
            ("елка", "Ёлка"),
            ("киів", "Київ"),
            ("o'zbekcha", "Oʻzbekcha"),
            ("o‘zbekcha", "Oʼzbekcha"),
            ("كي", "کی"),
            ("على", "علی"),
            ("مدرسه", "مدرسة"),
            ("اب", "آب"),
            ("محمد", "مُحَمَّد"),
            ("می‌خواهم", "میخواهم"),
            ("٣٤ ۵۶ ७८", "34 56 78"),
            ("１２３", "123"),
            ("काम", "काम"),
            ("क़ैद", "क\u{93c}ैद"),
            ("istanbul", "İSTANBUL"),
            ("strasse", "STRAẞE"),
            ("lodz", "Łódź"),
            ("a b", "a\u{a0}\u{200f} \t b"),
            ("passport", "\u{2068}pass\u{ad}port\u{2069}"),
            ("office", "oﬃce"),
        ] {
            assert!(fold(written).contains(&fold(typed)), "{typed}: {} in {}", fold(typed), fold(written));
        }
    }

    #[test]
    fn what_is_another_word_stays_one() {
        for (one, other) in [
            ("kaķis", "kaķes"),
            ("काम", "कम"),
            ("की", "कि"),
            ("کھ", "کہ"),
            ("год", "гид"),
            ("a b", "ab"),
            ("+371", "371"),
        ] {
            assert_ne!(fold(one), fold(other));
        }
    }

    #[test]
    fn nothing_is_left_of_what_cannot_be_seen() {
        for text in ["", " ", "\u{200e}", "\u{2067}\u{2069}", "\n\u{a0}\u{feff}\t", "\u{301}"] {
            assert_eq!(fold(text), "", "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn a_folded_text_stays_as_it_is(text: String) {
            let folded = fold(&text);
            prop_assert_eq!(fold(&folded), folded);
        }

        #[test]
        fn composed_or_not_makes_no_difference(text: String) {
            prop_assert_eq!(fold(&text.nfc().collect::<String>()), fold(&text.nfd().collect::<String>()));
        }
    }

    #[test]
    fn every_letter_folds_to_what_stays_as_it_is() {
        for letter in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            let folded = fold(&letter.to_string());
            assert_eq!(fold(&folded), folded, "{letter:?} U+{:04X}", u32::from(letter));
        }
    }
}
