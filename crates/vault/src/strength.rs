//! How strong a passphrase is, by simple rules. An estimate for the person who chooses one; it decides nothing.

use crate::passphrase::CHARACTERS_MIN;
use std::collections::BTreeSet;

/// An honest guess at the strength of a passphrase.
///
/// It counts what repetition and runs leave over. It knows no dictionary: a well-known sentence looks strong to it.
///
/// ```
/// use vault::Strength;
/// assert_eq!(Strength::of("kaķis"), Strength::TooShort);
/// assert_eq!(Strength::of("aaaaaaaaaaaa"), Strength::Weak);
/// assert_eq!(Strength::of("lietus zirgs kaste mākonis"), Strength::Strong);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Shorter than [`CHARACTERS_MIN`] characters: it is refused.
    TooShort,
    /// Much of it repeats or runs on, such as `aaaa` or `12345678`.
    Weak,
    /// A good length; more words would help.
    Fair,
    /// Long and varied.
    Strong,
}

/// Characters that count, from which a passphrase is fair and strong.
const FAIR: usize = 10;
const STRONG: usize = 18;

impl Strength {
    /// Estimates a text. Keeps no copy of it.
    pub fn of(text: &str) -> Self {
        if text.chars().count() < CHARACTERS_MIN {
            return Self::TooShort;
        }
        let counted = counted(text);
        let different = text.chars().collect::<BTreeSet<_>>().len();
        match () {
            () if counted < FAIR || different < 6 => Self::Weak,
            () if counted < STRONG || different < 9 => Self::Fair,
            () => Self::Strong,
        }
    }
}

/// Characters that are not foretold by the ones before: no repetition, no run up or down, no repeated half.
fn counted(text: &str) -> usize {
    let step = |a: char, b: char| i64::from(u32::from(b)) - i64::from(u32::from(a));
    let mut counted = 0;
    let (mut before, mut last_step) = (None, None);
    for character in text.chars() {
        let this_step = before.map(|before| step(before, character));
        let foretold =
            this_step == Some(0) || (this_step == last_step && this_step.is_some_and(|s| s.abs() == 1));
        counted += usize::from(!foretold);
        (before, last_step) = (Some(character), this_step);
    }
    if repeats(text) { counted / 2 } else { counted }
}

/// Whether the text is one shorter text again and again.
fn repeats(text: &str) -> bool {
    (1..=text.len() / 2)
        .filter(|length| text.len().is_multiple_of(*length))
        .any(|length| text.as_bytes().chunks(length).all(|part| part == &text.as_bytes()[..length]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repetition_and_runs_do_not_count() {
        for (text, strength) in [
            ("", Strength::TooShort),
            ("īsa frāze", Strength::TooShort),
            ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength::Weak),
            ("123456789012", Strength::Weak),
            ("abcdefghijklmnop", Strength::Weak),
            ("qwe1qwe1qwe1qwe1", Strength::Weak),
            ("trīs zaļi kaķi", Strength::Fair),
            ("lietus zirgs kaste mākonis", Strength::Strong),
        ] {
            assert_eq!(Strength::of(text), strength, "{text}");
        }
    }
}
