//! Signatures: that something was written by whoever has a key.

use crate::error::SealError;
use crate::key::NotAKey;
use data_encoding::HEXLOWER;
use ring::rand::{SecureRandom as _, SystemRandom};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use std::fmt;
use std::str::FromStr;
use zeroize::Zeroizing;

/// A key that signs: the 32 bytes from which RFC 8032 makes it. Has no `Debug`, `Clone` or `Serialize`, and is wiped on drop.
pub struct SigningKey(Zeroizing<[u8; 32]>);

/// What tells whether a [`SigningKey`] signed something. It is public; as text, 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VerifyingKey([u8; 32]);

/// A signature; as text, 128 lower-case hexadecimal digits.
///
/// # Source
/// RFC 8032, 5.1: Ed25519, 64 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature([u8; 64]);

impl SigningKey {
    /// Makes a key by chance.
    ///
    /// # Errors
    /// [`SealError::NoRandomBytes`].
    pub fn generate() -> Result<Self, SealError> {
        let mut seed = Zeroizing::new([0; 32]);
        let filled = SystemRandom::new().fill(seed.as_mut_slice());
        filled.map_err(|ring::error::Unspecified| SealError::NoRandomBytes)?;
        Ok(Self(seed))
    }

    /// Takes over the bytes that [`SigningKey::as_bytes`] gave.
    pub fn new(seed: Zeroizing<[u8; 32]>) -> Self {
        Self(seed)
    }

    /// The bytes, to be kept in the vault.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The key that belongs to it.
    ///
    /// # Panics
    /// Never: any 32 bytes are a seed.
    pub fn verifying_key(&self) -> VerifyingKey {
        let mut key = [0; 32];
        key.copy_from_slice(self.pair().public_key().as_ref());
        VerifyingKey(key)
    }

    /// Signs bytes. The same bytes give the same signature.
    ///
    /// # Panics
    /// Never: any 32 bytes are a seed.
    pub fn sign(&self, bytes: &[u8]) -> Signature {
        let mut signature = [0; 64];
        signature.copy_from_slice(self.pair().sign(bytes).as_ref());
        Signature(signature)
    }

    fn pair(&self) -> Ed25519KeyPair {
        Ed25519KeyPair::from_seed_unchecked(self.0.as_slice()).expect("any 32 bytes are a seed")
    }
}

impl VerifyingKey {
    /// Takes a key over. That it is one of a signer shows only when something is verified.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Whether the key signed exactly these bytes.
    pub fn verifies(&self, bytes: &[u8], signature: &Signature) -> bool {
        UnparsedPublicKey::new(&ED25519, self.0).verify(bytes, &signature.0).is_ok()
    }
}

impl Signature {
    /// Its 64 bytes.
    pub fn as_bytes(&self) -> &[u8; 64] {
        &self.0
    }
}

impl fmt::Display for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        HEXLOWER.encode_display(&self.0).fmt(f)
    }
}

impl FromStr for VerifyingKey {
    type Err = NotAKey;
    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let bytes = HEXLOWER.decode(text.as_bytes()).map_err(|_| NotAKey)?;
        Self::try_from(bytes.as_slice())
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        HEXLOWER.encode_display(&self.0).fmt(f)
    }
}

impl FromStr for Signature {
    type Err = NotAKey;
    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let bytes = HEXLOWER.decode(text.as_bytes()).map_err(|_| NotAKey)?;
        Self::try_from(bytes.as_slice())
    }
}

impl TryFrom<&[u8]> for VerifyingKey {
    type Error = NotAKey;
    fn try_from(bytes: &[u8]) -> Result<Self, NotAKey> {
        bytes.try_into().map(Self).map_err(|_| NotAKey)
    }
}

impl TryFrom<&[u8]> for Signature {
    type Error = NotAKey;
    fn try_from(bytes: &[u8]) -> Result<Self, NotAKey> {
        bytes.try_into().map(Self).map_err(|_| NotAKey)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_fits_one_key_and_one_text() {
        let (key, other) = (SigningKey::generate().unwrap(), SigningKey::generate().unwrap());
        let signature = key.sign(b"received");
        assert!(key.verifying_key().verifies(b"received", &signature));
        assert!(!key.verifying_key().verifies(b"declined", &signature));
        assert!(!other.verifying_key().verifies(b"received", &signature));
        let kept = SigningKey::new(Zeroizing::new(*key.as_bytes()));
        assert_eq!(kept.verifying_key(), key.verifying_key());
        for place in 0..64 {
            let mut changed = *signature.as_bytes();
            changed[place] ^= 1;
            assert!(!key.verifying_key().verifies(b"received", &Signature(changed)), "{place}");
        }
    }

    /// RFC 8032, 7.1, test 1.
    #[test]
    fn it_signs_as_the_standard_says() {
        let seed = [
            0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4,
            0x44, 0x49, 0xc5, 0x69, 0x7b, 0x32, 0x69, 0x19, 0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60,
        ];
        let signature = SigningKey::new(Zeroizing::new(seed)).sign(b"");
        assert_eq!(&signature.as_bytes()[..8], [0xe5, 0x56, 0x43, 0x00, 0xc3, 0x60, 0xac, 0x72]);
    }
}
