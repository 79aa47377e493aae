//! A key slot: the data key, wrapped by one passphrase.
//!
//! A vault has one slot now. Several officers would have one each, around the same data key.

use crate::derivation::{Cost, derive_wrapping_key};
use crate::error::VaultError;
use crate::key::{DataKey, WRAPPED};
use crate::passphrase::Passphrase;
use crate::{hex, random};

/// A wrapped data key, and what is needed to open it apart from the passphrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeySlot {
    /// The number of the slot, never given twice within a vault.
    pub id: u32,
    /// What the derivation costs.
    pub cost: Cost,
    /// The salt of the derivation.
    pub salt: [u8; 16],
    /// The nonce of the wrapping.
    pub nonce: [u8; 12],
    /// The wrapped data key with its tag.
    pub wrapped: [u8; WRAPPED],
}

impl KeySlot {
    /// Wraps the data key by a passphrase, with a new salt and a new nonce.
    ///
    /// # Errors
    /// [`VaultError::NoRandomBytes`] and [`VaultError::OutOfMemory`].
    pub fn make(
        id: u32,
        data_key: &DataKey,
        passphrase: &Passphrase,
        cost: Cost,
    ) -> Result<Self, VaultError> {
        let mut slot =
            Self { id, cost, salt: random::bytes()?, nonce: random::bytes()?, wrapped: [0; WRAPPED] };
        let key = derive_wrapping_key(passphrase, &slot.salt, cost)?;
        slot.wrapped = key.wrap(slot.nonce, slot.bound_to().as_bytes(), data_key)?;
        Ok(slot)
    }

    /// Opens the slot; nothing when the passphrase is not that of this slot.
    ///
    /// # Errors
    /// [`VaultError::OutOfMemory`].
    pub fn open(&self, passphrase: &Passphrase) -> Result<Option<DataKey>, VaultError> {
        let key = derive_wrapping_key(passphrase, &self.salt, self.cost)?;
        Ok(key.open(self.nonce, self.bound_to().as_bytes(), &self.wrapped))
    }

    /// What the wrapping authenticates besides the data key: the format and every parameter of the slot.
    fn bound_to(&self) -> String {
        let Cost { memory_kib, passes, lanes } = self.cost;
        let (tag, version) = (crate::key_file::TAG, crate::key_file::VERSION);
        let (id, salt) = (self.id, hex::write(&self.salt));
        format!(
            "{tag} {version} slot={id} argon2id m={memory_kib} t={passes} p={lanes} salt={salt} aes-256-gcm"
        )
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::derivation::Policy;

    #[test]
    fn every_parameter_of_a_slot_is_authenticated() {
        let passphrase = Passphrase::new("izdomāta parole".to_owned()).unwrap();
        let slot = KeySlot::make(1, &DataKey::of([7; 32]), &passphrase, Policy::CHEAP.standard).unwrap();
        assert_eq!(slot.open(&passphrase).unwrap().map(|key| *key.bytes()), Some([7; 32]));
        let cost = Cost { passes: 2, ..slot.cost };
        for changed in [
            KeySlot { id: 2, ..slot.clone() },
            KeySlot { cost, ..slot.clone() },
            KeySlot { salt: [0; 16], ..slot.clone() },
            KeySlot { nonce: [0; 12], ..slot.clone() },
            KeySlot { wrapped: [0; WRAPPED], ..slot.clone() },
        ] {
            assert!(changed.open(&passphrase).unwrap().is_none());
        }
    }
}
