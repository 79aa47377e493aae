//! The recovery key: 25 characters on paper that open the vault when a passphrase is lost.
//!
//! 23 characters are random (115 bits), the last two are check characters, so that a slip of the pen shows before the slow
//! derivation. It is shown once and never stored.

use crate::error::VaultError;
use crate::random;
use ring::digest;
use zeroize::Zeroizing;

/// The characters of a recovery key.
///
/// # Source
/// Crockford, *Base 32* (2019): digits and letters without I, L, O and U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const RANDOM: usize = 23;
const LENGTH: usize = 25;
const GROUP: usize = 5;

/// A recovery key. Has no `Debug`, `Clone` or `Serialize`, and is wiped on drop.
///
/// ```
/// use vault::{RecoveryKey, RecoveryKeyError};
/// assert_eq!(RecoveryKey::read("7K2Q-4M2").err(), Some(RecoveryKeyError::Length));
/// ```
pub struct RecoveryKey(Zeroizing<String>);

/// Says why a text is not a recovery key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryKeyError {
    /// It does not have 25 characters.
    #[error("a recovery key has {LENGTH} characters")]
    Length,
    /// A character stands in it that none has.
    #[error("a recovery key has digits and Latin letters only")]
    Letter,
    /// The check characters do not fit: something was mistyped.
    #[error("a character of the recovery key is mistyped")]
    Check,
}

impl RecoveryKey {
    /// Makes a random recovery key.
    ///
    /// # Errors
    /// [`VaultError::NoRandomBytes`].
    pub fn make() -> Result<Self, VaultError> {
        let mut bytes = Zeroizing::new([0; RANDOM]);
        random::fill(bytes.as_mut_slice())?;
        let mut text = Zeroizing::new(String::with_capacity(LENGTH));
        // 256 is a multiple of 32: every character is as likely as any other.
        bytes.iter().for_each(|byte| text.push(char::from(LETTERS[usize::from(byte % 32)])));
        let check = check(&text);
        text.extend(check);
        Ok(Self(text))
    }

    /// Reads what somebody typed: in either case, with or without hyphens and spaces; O is read as 0, I and L as 1.
    ///
    /// # Errors
    /// Every [`RecoveryKeyError`].
    pub fn read(typed: &str) -> Result<Self, RecoveryKeyError> {
        let mut text = Zeroizing::new(String::with_capacity(4 * LENGTH));
        for letter in letters(typed) {
            if text.len() >= LENGTH {
                return Err(RecoveryKeyError::Length);
            }
            text.push(meant(letter).ok_or(RecoveryKeyError::Letter)?);
        }
        if text.len() != LENGTH {
            return Err(RecoveryKeyError::Length);
        }
        let (random, found) = text.split_at(RANDOM);
        if found.chars().eq(check(random)) { Ok(Self(text)) } else { Err(RecoveryKeyError::Check) }
    }

    /// The key in five groups of five, to print.
    pub fn show(&self) -> Zeroizing<String> {
        let mut shown = Zeroizing::new(String::with_capacity(LENGTH + LENGTH / GROUP));
        for (place, letter) in self.0.chars().enumerate() {
            if place > 0 && place % GROUP == 0 {
                shown.push('-');
            }
            shown.push(letter);
        }
        shown
    }

    /// Whether somebody typed the last group as it stands on the paper, read as [`RecoveryKey::read`] reads a whole key.
    pub fn is_last_group(&self, typed: &str) -> bool {
        letters(typed).map(meant).eq(self.0[LENGTH - GROUP..].chars().map(Some))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// What somebody typed, without what only divides it.
fn letters(typed: &str) -> impl Iterator<Item = char> {
    typed.chars().filter(|letter| !letter.is_whitespace() && *letter != '-')
}

/// The character of a key that was meant; none where no key has it.
fn meant(letter: char) -> Option<char> {
    match letter.to_ascii_uppercase() {
        'O' => Some('0'),
        'I' | 'L' => Some('1'),
        letter => LETTERS.iter().map(|known| char::from(*known)).find(|known| *known == letter),
    }
}

/// The first ten bits of the SHA-256 of the other characters, as two characters.
fn check(random: &str) -> [char; 2] {
    let digest = digest::digest(&digest::SHA256, random.as_bytes());
    let bits = usize::from(u16::from_be_bytes([digest.as_ref()[0], digest.as_ref()[1]]));
    [bits >> 11, bits >> 6 & 31].map(|place| char::from(LETTERS[place]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_last_group_is_read_as_a_whole_key_is() {
        let (random, zero) = ("A".repeat(22), '0');
        let mut text = format!("{random}{zero}");
        let checked: String = check(&text).into_iter().collect();
        text.push_str(&checked);
        let key = RecoveryKey::read(&text).unwrap();
        let group = &text[20..];
        let lenient = format!(" {} ", group.to_ascii_lowercase().replace('0', "o"));
        assert!(key.is_last_group(group) && key.is_last_group(&lenient), "{group}");
        for other in ["", "AA", &text, &text[..5], &text[15..20], "ĀĀĀĀĀ"] {
            assert!(!key.is_last_group(other), "{other}");
        }
    }

    #[test]
    fn a_key_reads_back_however_it_is_typed() {
        let key = RecoveryKey::make().unwrap();
        let shown = key.show();
        assert_eq!(shown.len(), 29);
        let slips = [
            shown.to_string(),
            shown.to_lowercase(),
            shown.replace('-', ""),
            format!(" {} ", shown.replace('-', "  ")),
            shown.replace('0', "o").replace('1', "l"),
        ];
        for typed in slips {
            assert!(*RecoveryKey::read(&typed).unwrap().0 == *key.0);
        }
    }

    #[test]
    fn a_slip_of_the_pen_shows() {
        let key = RecoveryKey::make().unwrap();
        let (mut missed, mut tried) = (0, 0);
        for place in 0..LENGTH {
            for letter in LETTERS.iter().filter(|letter| **letter != key.0.as_bytes()[place]) {
                let mut typed = key.0.as_bytes().to_vec();
                typed[place] = *letter;
                let read = RecoveryKey::read(std::str::from_utf8(&typed).unwrap());
                missed += usize::from(read.is_ok());
                tried += 1;
            }
        }
        // Ten check bits miss one slip in a thousand; then the derivation tells.
        assert!(missed < tried / 50, "{missed} of {tried}");
        let cut = key.0[..LENGTH - 1].to_owned();
        assert_eq!(RecoveryKey::read(&cut).err(), Some(RecoveryKeyError::Length));
        assert_eq!(RecoveryKey::read(&format!("{}0", &*key.0)).err(), Some(RecoveryKeyError::Length));
        assert_eq!(RecoveryKey::read(&format!("{cut}ā")).err(), Some(RecoveryKeyError::Letter));
    }
}
