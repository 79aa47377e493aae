//! The key file: the key slots of a vault, as JSON that a person can read and that has exactly one spelling.
//!
//! Two values guard the whole of it. The *checksum* shows damage before a passphrase is typed. The *seal*, a keyed hash
//! under a key derived from the data key, shows after unlocking that nobody who lacks the data key changed anything.
//!
//! **Architecture invariant:** a file that is not byte for byte what this module would write is refused.

use crate::derivation::{Cost, Policy};
use crate::error::VaultError;
use crate::hex;
use crate::key::DataKey;
use crate::key_slot::KeySlot;
use crate::passphrase::Passphrase;
use ring::{digest, hmac};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The tag at the start of every key file.
pub const TAG: &str = "ATPAZIT-KEY";
/// The version that is written; every older one opens.
pub const VERSION: u32 = 1;
/// A larger file is refused unread.
pub const SIZE_MAX: u64 = 16 * 1024;
/// The most slots of a vault.
const SLOTS_MAX: usize = 16;

/// A sound key file.
pub struct KeyFile {
    slots: Vec<KeySlot>,
    seal: [u8; 32],
}

impl KeyFile {
    /// Makes the key file of a new vault: one slot.
    ///
    /// # Errors
    /// [`VaultError::NoRandomBytes`] and [`VaultError::OutOfMemory`].
    pub fn make(data_key: &DataKey, passphrase: &Passphrase, policy: &Policy) -> Result<Self, VaultError> {
        Self::with_slots(vec![KeySlot::make(1, data_key, passphrase, policy.standard)?], data_key)
    }

    /// Reads a key file.
    ///
    /// # Errors
    /// [`VaultError::Newer`] for a newer version; [`VaultError::KeyFileDamaged`] for everything else that is not sound.
    pub fn read(bytes: &[u8], policy: &Policy) -> Result<Self, VaultError> {
        let text = std::str::from_utf8(bytes).map_err(|_| VaultError::KeyFileDamaged)?;
        let head: Head = serde_json::from_str(text).map_err(|_| VaultError::KeyFileDamaged)?;
        if head.tag != TAG {
            return Err(VaultError::KeyFileDamaged);
        }
        if head.version > VERSION {
            return Err(VaultError::Newer);
        }
        let written: Written = serde_json::from_str(text).map_err(|_| VaultError::KeyFileDamaged)?;
        let file = written.parse().ok_or(VaultError::KeyFileDamaged)?;
        let ids = file.slots.iter().map(|slot| slot.id).collect::<BTreeSet<_>>();
        let sound = (1..=SLOTS_MAX).contains(&file.slots.len())
            && ids.len() == file.slots.len()
            && file.slots.iter().all(|slot| slot.cost.is_allowed(policy))
            && file.write() == text;
        if sound { Ok(file) } else { Err(VaultError::KeyFileDamaged) }
    }

    /// The bytes of the file.
    pub fn write(&self) -> String {
        let checksum = digest::digest(&digest::SHA256, self.render(&hex::write(&self.seal), "").as_bytes());
        self.render(&hex::write(&self.seal), &hex::write(checksum.as_ref()))
    }

    /// Opens the data key. Tries every slot.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`] when no slot opens, [`VaultError::KeyFileDamaged`] when one opens and the file was
    /// changed by somebody who lacks the data key, [`VaultError::OutOfMemory`].
    pub fn open(&self, passphrase: &Passphrase) -> Result<DataKey, VaultError> {
        self.open_slot(passphrase).map(|(_, data_key)| data_key)
    }

    /// The same file, with the slot of the old passphrase wrapped by the new one. The data key stays.
    ///
    /// # Errors
    /// Those of [`KeyFile::open`], and [`VaultError::NoRandomBytes`].
    pub fn rewrap(&self, old: &Passphrase, new: &Passphrase, policy: &Policy) -> Result<Self, VaultError> {
        let (place, data_key) = self.open_slot(old)?;
        let mut slots = self.slots.clone();
        slots[place] = KeySlot::make(slots[place].id, &data_key, new, policy.standard)?;
        Self::with_slots(slots, &data_key)
    }

    fn open_slot(&self, passphrase: &Passphrase) -> Result<(usize, DataKey), VaultError> {
        for (place, slot) in self.slots.iter().enumerate() {
            if let Some(data_key) = slot.open(passphrase)? {
                let sealed = self.render("", "");
                return match hmac::verify(&seal_key(&data_key), sealed.as_bytes(), &self.seal) {
                    Ok(()) => Ok((place, data_key)),
                    Err(ring::error::Unspecified) => Err(VaultError::KeyFileDamaged),
                };
            }
        }
        Err(VaultError::WrongPassphrase)
    }

    fn with_slots(slots: Vec<KeySlot>, data_key: &DataKey) -> Result<Self, VaultError> {
        let mut file = Self { slots, seal: [0; 32] };
        let seal = hmac::sign(&seal_key(data_key), file.render("", "").as_bytes());
        file.seal = seal.as_ref().try_into().map_err(|_| VaultError::KeyFileDamaged)?;
        Ok(file)
    }

    fn render(&self, seal: &str, checksum: &str) -> String {
        let slots = self.slots.iter().map(WrittenSlot::of).collect();
        let (seal, checksum) = (seal.to_owned(), checksum.to_owned());
        let written = Written { tag: TAG.to_owned(), version: VERSION, slots, seal, checksum };
        let mut text = serde_json::to_string_pretty(&written).expect("texts and numbers are always JSON");
        text.push('\n');
        text
    }
}

fn seal_key(data_key: &DataKey) -> hmac::Key {
    data_key.derive_seal_key(b"key file")
}

/// What every version of the file has.
#[derive(Deserialize)]
struct Head {
    tag: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    tag: String,
    version: u32,
    slots: Vec<WrittenSlot>,
    seal: String,
    checksum: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSlot {
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

impl Written {
    fn parse(&self) -> Option<KeyFile> {
        let slots = self.slots.iter().map(WrittenSlot::parse).collect::<Option<_>>()?;
        Some(KeyFile { slots, seal: hex::read(&self.seal)? })
    }
}

impl WrittenSlot {
    fn of(slot: &KeySlot) -> Self {
        let Cost { memory_kib, passes, lanes } = slot.cost;
        Self {
            id: slot.id,
            argon2id: WrittenCost { memory_kib, passes, lanes },
            salt: hex::write(&slot.salt),
            nonce: hex::write(&slot.nonce),
            wrapped: hex::write(&slot.wrapped),
        }
    }

    fn parse(&self) -> Option<KeySlot> {
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

    const CHEAP: Policy = Policy::CHEAP;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text.to_owned()).unwrap()
    }

    fn file() -> KeyFile {
        KeyFile::make(&DataKey::of([7; 32]), &passphrase("izdomāta parole"), &CHEAP).unwrap()
    }

    fn error(bytes: &[u8], policy: &Policy) -> Option<VaultError> {
        KeyFile::read(bytes, policy).err()
    }

    #[test]
    fn a_key_file_reads_back_and_opens() {
        let file = KeyFile::read(file().write().as_bytes(), &CHEAP).unwrap();
        assert_eq!(file.open(&passphrase("izdomāta parole")).map(|key| *key.bytes()), Ok([7; 32]));
        assert_eq!(file.open(&passphrase("izdomāta parolē")).err(), Some(VaultError::WrongPassphrase));
    }

    #[test]
    fn every_changed_byte_is_refused_before_the_passphrase() {
        let sound = file().write().into_bytes();
        for place in 0..sound.len() {
            for flip in [1, 2, 4, 8, 16, 32, 64, 128, 255] {
                let mut bytes = sound.clone();
                bytes[place] ^= flip;
                let refused = error(&bytes, &CHEAP);
                // A flipped digit of the version may read as a newer one.
                let expected = [Some(VaultError::KeyFileDamaged), Some(VaultError::Newer)];
                assert!(expected.contains(&refused), "byte {place} ^ {flip}");
            }
        }
    }

    #[test]
    fn a_key_file_cut_at_any_length_is_refused() {
        let sound = file().write().into_bytes();
        for length in 0..sound.len() {
            assert_eq!(error(&sound[..length], &CHEAP), Some(VaultError::KeyFileDamaged), "{length}");
        }
        assert_eq!(error(&[&sound[..], b"\n"].concat(), &CHEAP), Some(VaultError::KeyFileDamaged));
    }

    #[test]
    fn a_newer_key_file_is_refused_as_newer_whatever_else_it_holds() {
        let newer = br#"{ "tag": "ATPAZIT-KEY", "version": 2, "recovery": [] }"#;
        assert_eq!(error(newer, &CHEAP), Some(VaultError::Newer));
        let foreign = br#"{ "tag": "SOMETHING", "version": 2 }"#;
        assert_eq!(error(foreign, &CHEAP), Some(VaultError::KeyFileDamaged));
    }

    #[test]
    fn a_slot_that_is_too_cheap_or_too_dear_is_refused() {
        assert_eq!(error(file().write().as_bytes(), &Policy::RELEASE), Some(VaultError::KeyFileDamaged));
        let mut dear = file();
        dear.slots[0].cost.memory_kib = 8 * 1024 * 1024;
        assert_eq!(error(dear.write().as_bytes(), &CHEAP), Some(VaultError::KeyFileDamaged));
    }

    #[test]
    fn a_slot_added_without_the_data_key_breaks_the_seal() {
        let mut file = file();
        file.slots.push(KeySlot { id: 2, ..file.slots[0].clone() });
        let file = KeyFile::read(file.write().as_bytes(), &CHEAP).unwrap();
        assert_eq!(file.open(&passphrase("izdomāta parole")).err(), Some(VaultError::KeyFileDamaged));
    }

    #[test]
    fn a_new_passphrase_opens_the_same_data_key() {
        let (old, new) = (passphrase("izdomāta parole"), passphrase("cita parole vēl"));
        let changed = file().rewrap(&old, &new, &CHEAP).unwrap();
        assert_eq!(changed.open(&new).map(|key| *key.bytes()), Ok([7; 32]));
        assert_eq!(changed.open(&old).err(), Some(VaultError::WrongPassphrase));
        assert_eq!(file().rewrap(&new, &old, &CHEAP).err(), Some(VaultError::WrongPassphrase));
    }
}
