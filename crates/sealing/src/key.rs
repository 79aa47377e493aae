//! The keys to which something is sealed: a recipient, who is public, and the identity that opens.

use crate::error::SealError;
use age::secrecy::ExposeSecret as _;
use age::x25519;
use ring::rand::{SecureRandom as _, SystemRandom};
use std::fmt;
use std::str::FromStr;
use zeroize::Zeroizing;

/// The text is no key of the kind that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a key of this kind")]
pub struct NotAKey;

/// To whom something is sealed: a text that begins with `age1`, 62 characters. It is public.
///
/// ```
/// use sealing::{NotAKey, Recipient};
/// let text = "age1lvyvwawkr0mcnnnncaghunadrqkmuf9e6507x9y920xxpp866cnql7dp2z";
/// assert_eq!(text.parse::<Recipient>().unwrap().to_string(), text);
/// assert_eq!("age1lvyvwawkr".parse::<Recipient>().err(), Some(NotAKey));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(pub(crate) x25519::Recipient);

/// What opens a file that is sealed to its recipient. Has no `Debug`, `Clone` or `Serialize`, and is wiped on drop.
pub struct Identity(pub(crate) x25519::Identity);

impl Identity {
    /// Makes an identity by chance.
    ///
    /// # Errors
    /// [`SealError::NoRandomBytes`].
    pub fn generate() -> Result<Self, SealError> {
        // age takes its randomness from the same source and would panic without it.
        random_is_there()?;
        Ok(Self(x25519::Identity::generate()))
    }

    /// Reads a text that begins with `AGE-SECRET-KEY-1`. The text stays the caller's to wipe.
    ///
    /// ```
    /// assert_eq!(sealing::Identity::read("AGE-SECRET-KEY-1").err(), Some(sealing::NotAKey));
    /// ```
    ///
    /// # Errors
    /// [`NotAKey`].
    pub fn read(text: &str) -> Result<Self, NotAKey> {
        text.trim().parse().map(Self).map_err(|_| NotAKey)
    }

    /// The identity as the text that [`Identity::read`] takes.
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// The recipient that belongs to it.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }
}

impl FromStr for Recipient {
    type Err = NotAKey;
    fn from_str(text: &str) -> Result<Self, NotAKey> {
        text.trim().parse().map(Self).map_err(|_| NotAKey)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Whether the system gives random bytes.
///
/// # Errors
/// [`SealError::NoRandomBytes`].
pub(crate) fn random_is_there() -> Result<(), SealError> {
    SystemRandom::new().fill(&mut [0; 1]).map_err(|ring::error::Unspecified| SealError::NoRandomBytes)
}
