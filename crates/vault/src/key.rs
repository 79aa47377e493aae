//! The keys: the random data key that encrypts the database, and the wrapping key that encrypts the data key.
//!
//! Each lies on a page of its own, kept out of the swap, and is wiped on drop. Neither has `Debug`, `Clone` or `Serialize`.

use crate::error::VaultError;
use crate::secret::Secret;
use crate::{hex, random};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use ring::{hkdf, hmac};
use zeroize::Zeroizing;

/// The length of a wrapped data key: 32 bytes and the tag of 16.
pub const WRAPPED: usize = 48;

/// The key of the database.
pub struct DataKey(Secret);

/// The key that a passphrase gives.
pub struct WrappingKey(pub(crate) Secret);

impl DataKey {
    /// Makes a random data key.
    ///
    /// # Errors
    /// [`VaultError::NoRandomBytes`].
    pub fn make() -> Result<Self, VaultError> {
        let mut key = Self(Secret::empty());
        random::fill(key.0.as_mut_slice())?;
        Ok(key)
    }

    /// Whether the system keeps this key out of the swap; its limit for locked memory may be too low.
    pub fn is_locked_in_memory(&self) -> bool {
        self.0.is_locked()
    }

    /// The statement that gives the key to `SQLCipher`, as it is: one derivation, that of the passphrase, suffices.
    pub fn pragma(&self) -> Zeroizing<String> {
        const BEFORE: &str = "PRAGMA key = \"x'";
        const AFTER: &str = "'\"";
        let mut text = Zeroizing::new(String::with_capacity(BEFORE.len() + 64 + AFTER.len()));
        text.push_str(BEFORE);
        hex::push(&mut text, self.0.as_slice());
        text.push_str(AFTER);
        text
    }

    /// Derives a key that authenticates something, one for each purpose.
    pub fn derive_seal_key(&self, purpose: &[u8]) -> hmac::Key {
        let purposes = [purpose];
        let salt = hkdf::Salt::new(hkdf::HKDF_SHA256, b"atpazit vault 1");
        let key = salt.extract(self.0.as_slice());
        key.expand(&purposes, hmac::HMAC_SHA256)
            .expect("one block of output is within the limit of HKDF")
            .into()
    }

    #[cfg(test)]
    pub fn of(bytes: [u8; 32]) -> Self {
        Self(secret(bytes))
    }

    #[cfg(test)]
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl WrappingKey {
    /// Wraps a data key. A nonce must never meet the same wrapping key twice: the caller makes both anew each time.
    pub fn wrap(
        &self,
        nonce: [u8; 12],
        bound_to: &[u8],
        data_key: &DataKey,
    ) -> Result<[u8; WRAPPED], VaultError> {
        let mut wrapped = [0; WRAPPED];
        wrapped[..32].copy_from_slice(data_key.0.as_slice());
        let nonce = Nonce::assume_unique_for_key(nonce);
        let (plain, end) = wrapped.split_at_mut(32);
        let tag = self
            .cipher()
            .seal_in_place_separate_tag(nonce, Aad::from(bound_to), plain)
            .map_err(|ring::error::Unspecified| VaultError::KeyFileDamaged)?;
        end.copy_from_slice(tag.as_ref());
        Ok(wrapped)
    }

    /// Opens a wrapped data key; nothing when this is not its wrapping key, or when anything was changed.
    pub fn open(&self, nonce: [u8; 12], bound_to: &[u8], wrapped: &[u8; WRAPPED]) -> Option<DataKey> {
        let mut buffer = Zeroizing::new(*wrapped);
        let nonce = Nonce::assume_unique_for_key(nonce);
        let plain = self.cipher().open_in_place(nonce, Aad::from(bound_to), buffer.as_mut_slice()).ok()?;
        let mut key = DataKey(Secret::empty());
        key.0.copy_from_slice(plain);
        Some(key)
    }

    fn cipher(&self) -> LessSafeKey {
        let key = UnboundKey::new(&AES_256_GCM, self.0.as_slice());
        LessSafeKey::new(key.expect("a wrapping key has the 32 bytes of AES-256"))
    }
}

#[cfg(test)]
pub(crate) fn secret(bytes: [u8; 32]) -> Secret {
    let mut secret = Secret::empty();
    *secret = bytes;
    secret
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn what_is_wrapped_opens_again_and_nothing_else_does(
            key: [u8; 32], wrapping: [u8; 32], nonce: [u8; 12], bound_to: Vec<u8>, place in 0..WRAPPED, flip in 1..=255u8,
        ) {
            let wrapping = WrappingKey(secret(wrapping));
            let mut wrapped = wrapping.wrap(nonce, &bound_to, &DataKey::of(key)).unwrap();
            prop_assert!(wrapped[..32] != key);
            prop_assert_eq!(wrapping.open(nonce, &bound_to, &wrapped).map(|key| *key.bytes()), Some(key));
            prop_assert!(wrapping.open(nonce, &[&bound_to[..], b"x"].concat(), &wrapped).is_none());
            wrapped[place] ^= flip;
            prop_assert!(wrapping.open(nonce, &bound_to, &wrapped).is_none());
        }
    }

    #[test]
    fn the_pragma_holds_the_raw_key() {
        let pragma = DataKey::of([0xa5; 32]).pragma();
        assert_eq!(*pragma, format!("PRAGMA key = \"x'{}'\"", "a5".repeat(32)));
    }
}
