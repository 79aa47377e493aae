//! The passphrase of an officer. It only wraps the data key; it is never stored, and wiped when it is dropped.

use std::iter;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// The fewest characters of a passphrase.
///
/// # Source
/// NIST SP 800-63B-4 (2025), 3.1.1.2, asks for 15 where a password is the only factor and 8 otherwise; the stolen laptop
/// is the second factor here, and 12 is what three short words reach. It may only be lowered: a vault whose passphrase is
/// shorter than the minimum could not be opened any more.
pub const CHARACTERS_MIN: usize = 12;

/// The most bytes of a passphrase, so that nobody pastes a document.
pub const BYTES_MAX: usize = 1024;

/// A passphrase that is long enough. Has no `Debug`, `Clone` or `Serialize`, and is wiped on drop.
///
/// Keyboards and input methods write the same letter in several ways: `ā` in one character or in two, a blank that does not break. So a
/// slot is made of one form ([`Passphrase::bytes`]), and is opened by every form in which an older program may have made it.
///
/// # Source
/// NIST SP 800-63B-4 (2025), 3.1.1.2: what is typed is normalised by NFKC or NFKD before it is hashed.
///
/// ```
/// use vault::{Passphrase, PassphraseError};
/// assert!(Passphrase::new("trīs zaļi kaķi".to_owned()).is_ok());
/// assert_eq!(Passphrase::new("kaķis".to_owned()).err(), Some(PassphraseError::TooShort));
/// ```
///
/// ```compile_fail
/// fn show(passphrase: &vault::Passphrase) -> String {
///     format!("{passphrase:?}")
/// }
/// ```
pub struct Passphrase {
    text: Zeroizing<String>,
    /// What an older program took the same words for, where that differs.
    others: Vec<Zeroizing<String>>,
}

/// Says why a text is not a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    /// It has fewer than [`CHARACTERS_MIN`] characters.
    #[error("a passphrase has at least {CHARACTERS_MIN} characters")]
    TooShort,
    /// It has more than [`BYTES_MAX`] bytes.
    #[error("a passphrase has at most {BYTES_MAX} bytes")]
    TooLong,
}

impl Passphrase {
    /// Takes a passphrase over; the text is wiped on every way out. Copies that the caller made are the caller's to wipe.
    ///
    /// # Errors
    /// [`PassphraseError::TooShort`] and [`PassphraseError::TooLong`].
    pub fn new(text: String) -> Result<Self, PassphraseError> {
        let text = Zeroizing::new(text);
        let of = |letters: &mut dyn Iterator<Item = char>| {
            // As much as it can become, so that it is never moved and left behind.
            let mut form = Zeroizing::new(String::with_capacity(text.len() * 4));
            form.extend(letters);
            form
        };
        let plain = of(&mut text.nfkc());
        let trimmed = of(&mut plain.trim().chars());
        if text.len().max(trimmed.len()) > BYTES_MAX {
            return Err(PassphraseError::TooLong);
        }
        // Twelve characters as an older program counted them must go on opening what it made.
        if text.chars().count().max(trimmed.chars().count()) < CHARACTERS_MIN {
            return Err(PassphraseError::TooShort);
        }
        let mut others = Vec::new();
        for other in [of(&mut text.chars()), of(&mut text.nfc()), of(&mut text.nfd()), of(&mut trimmed.nfd())]
        {
            if *other != *trimmed && !others.contains(&other) {
                others.push(other);
            }
        }
        Ok(Self { text: trimmed, others })
    }

    /// The form of which something new is made: NFKC, without blanks at its ends.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.text.as_bytes()
    }

    /// Every form by which something may be opened, the one of new things first.
    pub(crate) fn forms(&self) -> impl Iterator<Item = &[u8]> {
        iter::once(&self.text).chain(&self.others).map(|form| form.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_has_twelve_characters_and_at_most_1024_bytes() {
        let of = |text: String| Passphrase::new(text).err();
        assert_eq!(of("ā".repeat(11)), Some(PassphraseError::TooShort));
        assert_eq!(of("ā".repeat(12)), None);
        assert_eq!(of("a".repeat(1024)), None);
        assert_eq!(of("a".repeat(1025)), Some(PassphraseError::TooLong));
    }

    #[test]
    fn however_it_is_typed_it_is_the_same_passphrase() {
        let made = Passphrase::new("trīs zaļi kaķi".to_owned()).unwrap();
        for typed in [
            "tri\u{304}s zal\u{327}i kak\u{327}i",
            "trīs\u{a0}zaļi kaķi",
            " trīs zaļi kaķi ",
            "trīs zaļi kaķi\u{3000}",
        ] {
            assert_eq!(Passphrase::new(typed.to_owned()).unwrap().bytes(), made.bytes(), "{typed}");
        }
        let typed = Passphrase::new("a plain passphrase".to_owned()).unwrap();
        assert_eq!(typed.forms().count(), 1, "nothing is derived twice");
        let decomposed: Vec<&[u8]> = made.forms().collect();
        assert!(decomposed.contains(&"tri\u{304}s zal\u{327}i kak\u{327}i".as_bytes()));
    }
}
