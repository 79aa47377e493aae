//! A key slot: the data key, wrapped by one secret: the passphrase of a member, or the recovery key.

use crate::derivation::{Cost, derive_wrapping_key};
use crate::error::VaultError;
use crate::key::{DataKey, WRAPPED, WrappingKey};
use crate::{hex, random};
use serde::{Deserialize, Serialize};

/// The number of the slot of the recovery key; those of members begin with 1.
pub const RECOVERY: u32 = 0;

/// A wrapped data key, and what is needed to open it apart from the secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeySlot {
    /// The number of the slot, never given twice within a vault: that of the member, or [`RECOVERY`].
    pub id: u32,
    /// What the derivation costs.
    pub cost: Cost,
    /// The salt of the derivation. Slots with the same salt and cost share one derivation.
    pub salt: [u8; 16],
    /// The nonce of the wrapping.
    pub nonce: [u8; 12],
    /// The wrapped data key with its tag.
    pub wrapped: [u8; WRAPPED],
}

impl KeySlot {
    /// Wraps the data key by a secret, with a new nonce.
    ///
    /// # Errors
    /// [`VaultError::NoRandomBytes`] and [`VaultError::OutOfMemory`].
    pub fn make(
        id: u32,
        data_key: &DataKey,
        secret: &[u8],
        salt: [u8; 16],
        cost: Cost,
    ) -> Result<Self, VaultError> {
        Self::wrap(id, data_key, &derive_wrapping_key(secret, &salt, cost)?, salt, cost)
    }

    /// Wraps the data key by a key that was derived already.
    ///
    /// # Errors
    /// [`VaultError::NoRandomBytes`].
    pub fn wrap(
        id: u32,
        data_key: &DataKey,
        key: &WrappingKey,
        salt: [u8; 16],
        cost: Cost,
    ) -> Result<Self, VaultError> {
        let mut slot = Self { id, cost, salt, nonce: random::bytes()?, wrapped: [0; WRAPPED] };
        let bound_to = slot.bound_to(crate::key_file::VERSION);
        slot.wrapped = key.wrap(slot.nonce, bound_to.as_bytes(), data_key)?;
        Ok(slot)
    }

    /// Opens the slot of a key file of some version; nothing when the key is not that of this slot.
    pub fn open(&self, version: u32, key: &WrappingKey) -> Option<DataKey> {
        key.open(self.nonce, self.bound_to(version).as_bytes(), &self.wrapped)
    }

    /// What the wrapping authenticates besides the data key: the format and every parameter of the slot.
    fn bound_to(&self, version: u32) -> String {
        let Cost { memory_kib, passes, lanes } = self.cost;
        let tag = crate::key_file::TAG;
        let (id, salt) = (self.id, hex::write(&self.salt));
        format!(
            "{tag} {version} slot={id} argon2id m={memory_kib} t={passes} p={lanes} salt={salt} aes-256-gcm"
        )
    }
}

/// A slot as it is written, in the key file and where it is put aside.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrittenSlot {
    id: u32,
    argon2id: WrittenCost,
    salt: String,
    nonce: String,
    wrapped: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl WrittenSlot {
    /// Writes a slot.
    pub fn of(slot: &KeySlot) -> Self {
        let Cost { memory_kib, passes, lanes } = slot.cost;
        Self {
            id: slot.id,
            argon2id: WrittenCost { memory_kib, passes, lanes },
            salt: hex::write(&slot.salt),
            nonce: hex::write(&slot.nonce),
            wrapped: hex::write(&slot.wrapped),
        }
    }

    /// Reads a slot; nothing when a value has the wrong length or spelling.
    pub fn parse(&self) -> Option<KeySlot> {
        let WrittenCost { memory_kib, passes, lanes } = self.argon2id;
        Some(KeySlot {
            id: self.id,
            cost: Cost { memory_kib, passes, lanes },
            salt: hex::read(&self.salt)?,
            nonce: hex::read(&self.nonce)?,
            wrapped: hex::read(&self.wrapped)?,
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::derivation::Policy;
    use crate::key_file::VERSION;

    #[test]
    fn every_parameter_of_a_slot_is_authenticated() {
        let cost = Policy::CHEAP.standard;
        let secret = "izdomāta parole".as_bytes();
        let slot = KeySlot::make(1, &DataKey::of([7; 32]), secret, [3; 16], cost).unwrap();
        let key = derive_wrapping_key(secret, &slot.salt, cost).unwrap();
        assert_eq!(slot.open(VERSION, &key).map(|key| *key.bytes()), Some([7; 32]));
        assert!(slot.open(VERSION - 1, &key).is_none());
        let cost = Cost { passes: 2, ..slot.cost };
        for changed in [
            KeySlot { id: 2, ..slot.clone() },
            KeySlot { cost, ..slot.clone() },
            KeySlot { salt: [0; 16], ..slot.clone() },
            KeySlot { nonce: [0; 12], ..slot.clone() },
            KeySlot { wrapped: [0; WRAPPED], ..slot.clone() },
        ] {
            assert!(changed.open(VERSION, &key).is_none());
        }
    }
}
