//! The passphrase of an officer. It only wraps the data key; it is never stored, and wiped when it is dropped.

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
/// It counts byte by byte as it was typed: no Unicode normalisation, no trimming. A keyboard that composes `ā` in two
/// characters gives another passphrase than one that types it in one; European keyboards and input methods type one.
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
pub struct Passphrase(Zeroizing<String>);

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
        if text.len() > BYTES_MAX {
            return Err(PassphraseError::TooLong);
        }
        if text.chars().count() < CHARACTERS_MIN {
            return Err(PassphraseError::TooShort);
        }
        Ok(Self(text))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
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
}
