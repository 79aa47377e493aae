//! Words in place of digits, for what is told by telephone: the passphrase of a hand-over, the fingerprint of an address.
//!
//! One list of 1024 Latvian words, ten bits each. No two have the same first four letters, with or without marks, so that those are
//! enough to type; nor do two sound nearly alike. The list never changes: what one program reads out, another one compares.

use crate::error::SealError;
use ring::rand::{SecureRandom as _, SystemRandom};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// How many words a passphrase has: 60 bits of chance, each try of which costs 256 MiB and about a second (scrypt).
pub const PASSPHRASE_WORDS: usize = 6;

/// How many words a fingerprint has: 80 bits of a digest. Somebody who wants another key with the same ones tries 2^80 keys.
pub const FINGERPRINT_WORDS: usize = 8;

/// By how many letters a word is known.
const KNOWN_BY: usize = 4;

static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| include_str!("words.txt").lines().collect());

/// A word of a passphrase is none of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotWords {
    /// It has another number of words.
    #[error("there are {found} words; it has {PASSPHRASE_WORDS}")]
    Count {
        /// How many there are.
        found: usize,
    },
    /// A word is not in the list.
    #[error("word {place} is none of those that are used")]
    Unknown {
        /// Which, from 1.
        place: usize,
    },
}

/// Makes a passphrase by chance: six words with single spaces between them.
///
/// # Errors
/// [`SealError::NoRandomBytes`].
pub fn passphrase() -> Result<Zeroizing<String>, SealError> {
    let mut random = Zeroizing::new([0; 2 * PASSPHRASE_WORDS]);
    let filled = SystemRandom::new().fill(random.as_mut_slice());
    filled.map_err(|ring::error::Unspecified| SealError::NoRandomBytes)?;
    let places = random.chunks_exact(2).map(|two| usize::from(u16::from_be_bytes([two[0], two[1]]) % 1024));
    let mut text = Zeroizing::new(String::with_capacity(128));
    for place in places {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(WORDS[place]);
    }
    Ok(text)
}

/// The passphrase that was meant by what somebody typed: in either case, with or without marks, with any spaces, hyphens or commas; four
/// letters of a word are enough.
///
/// # Errors
/// Each of [`NotWords`].
pub fn read_passphrase(typed: &str) -> Result<Zeroizing<String>, NotWords> {
    let words = || split(typed);
    let found = words().count();
    if found != PASSPHRASE_WORDS {
        return Err(NotWords::Count { found });
    }
    let mut text = Zeroizing::new(String::with_capacity(128));
    for (place, word) in words().enumerate() {
        let word = meant(word).ok_or(NotWords::Unknown { place: place + 1 })?;
        if place > 0 {
            text.push(' ');
        }
        text.push_str(word);
    }
    Ok(text)
}

/// The first 80 bits of a digest, as eight words.
///
/// ```
/// let words = sealing::words::fingerprint(&[0; 32]);
/// assert_eq!(words.len(), 8);
/// assert!(words.iter().all(|word| *word == words[0]));
/// ```
pub fn fingerprint(digest: &[u8; 32]) -> [&'static str; FINGERPRINT_WORDS] {
    let bit = |place: usize| usize::from(digest[place / 8] >> (7 - place % 8) & 1);
    let word = |number: usize| (0..10).fold(0, |sum, place| 2 * sum + bit(10 * number + place));
    std::array::from_fn(|number| WORDS[word(number)])
}

/// Whether what somebody typed are the words of a digest, in whatever way they typed them ([`read_passphrase`]).
///
/// ```
/// let words = sealing::words::fingerprint(&[7; 32]);
/// assert!(sealing::words::is_fingerprint(&[7; 32], &words.join("  ").to_uppercase()));
/// assert!(!sealing::words::is_fingerprint(&[7; 32], &words[..7].join(" ")));
/// assert!(!sealing::words::is_fingerprint(&[8; 32], &words.join(" ")));
/// ```
pub fn is_fingerprint(digest: &[u8; 32], typed: &str) -> bool {
    let typed: Vec<_> = split(typed).map(meant).collect();
    typed == fingerprint(digest).map(Some)
}

/// What was typed, as words.
fn split(typed: &str) -> impl Iterator<Item = &str> {
    typed.split(|letter: char| !letter.is_alphabetic() && !is_mark(letter)).filter(|word| !word.is_empty())
}

/// The word of the list that begins like this one.
fn meant(typed: &str) -> Option<&'static str> {
    let typed = Zeroizing::new(plain(typed));
    if typed.chars().count() < KNOWN_BY {
        return None;
    }
    let begins = |word: &&&str| {
        let word = plain(word);
        // More than the four letters must fit too, as far as both go.
        word.starts_with(typed.as_str())
    };
    WORDS.iter().find(begins).copied()
}

/// A word in small letters without their marks.
fn plain(word: &str) -> String {
    word.nfd().filter(|letter| !is_mark(*letter)).flat_map(char::to_lowercase).collect()
}

/// Whether it is a mark over or under a letter: those of Latvian, once taken apart.
fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn there_are_1024_words_and_four_plain_letters_tell_each() {
        assert_eq!(WORDS.len(), 1024);
        let begins: BTreeSet<String> =
            WORDS.iter().map(|word| plain(word).chars().take(KNOWN_BY).collect()).collect();
        assert_eq!(begins.len(), 1024);
        for word in WORDS.iter() {
            let letters = word.chars().count();
            assert!((4..=8).contains(&letters), "{word}");
            assert!(plain(word).bytes().all(|letter| letter.is_ascii_lowercase()), "{word}");
            assert_eq!(meant(word), Some(*word));
        }
        assert!(WORDS.is_sorted_by_key(|word| plain(word)));
    }

    #[test]
    fn whatever_way_it_is_typed_it_is_the_passphrase() {
        let made = passphrase().unwrap();
        assert_eq!(made.split(' ').count(), PASSPHRASE_WORDS);
        assert_ne!(passphrase().unwrap(), made);
        let short: Vec<String> = made.split(' ').map(|word| plain(word).chars().take(4).collect()).collect();
        for typed in [
            made.to_string(),
            made.to_uppercase(),
            made.nfd().collect(),
            format!("  {}  ", made.replace(' ', " - ")),
            short.join(", "),
        ] {
            assert_eq!(read_passphrase(&typed), Ok(made.clone()), "{typed}");
        }
    }

    #[test]
    fn what_is_no_passphrase_is_named_by_its_place() {
        assert_eq!(read_passphrase(""), Err(NotWords::Count { found: 0 }));
        let made = passphrase().unwrap();
        let wrong = made.split(' ').take(5).collect::<Vec<_>>().join(" ") + " qqqq";
        assert_eq!(read_passphrase(&wrong), Err(NotWords::Unknown { place: 6 }));
        let cut = made.split(' ').take(5).collect::<Vec<_>>().join(" ") + " abc";
        assert_eq!(read_passphrase(&cut), Err(NotWords::Unknown { place: 6 }));
    }

    #[test]
    fn another_bit_is_another_word() {
        let (mut one, zero) = ([0; 32], [0; 32]);
        for place in 0..80 {
            one.fill(0);
            one[place / 8] = 1 << (7 - place % 8);
            let differ = fingerprint(&one).iter().zip(fingerprint(&zero)).filter(|(a, b)| *a != b).count();
            assert_eq!(differ, 1, "{place}");
        }
    }
}
