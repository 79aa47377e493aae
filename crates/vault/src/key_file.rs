//! The key file: the key slots of a vault, as JSON that a person can read and that has exactly one spelling.
//!
//! Two values guard the whole of it. The *checksum* shows damage before a passphrase is typed. The *seal*, a keyed hash
//! under a key derived from the data key, shows after unlocking that nobody who lacks the data key changed anything.
//!
//! All slots share one salt where their cost is the same, so that one derivation tells whose passphrase it is: nobody has to
//! say who they are, and no name stands in the file.
//!
//! **Architecture invariant:** a file that is not byte for byte what this module would write is refused.

#[cfg(test)]
mod tests;

use crate::derivation::{Cost, Policy, derive_wrapping_key};
use crate::error::VaultError;
use crate::key::{DataKey, WrappingKey};
use crate::key_slot::{KeySlot, RECOVERY, WrittenSlot};
use crate::passphrase::Passphrase;
use crate::{hex, random};
use ring::{digest, hmac};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// The tag at the start of every key file.
pub const TAG: &str = "ATPAZIT-KEY";
/// The version that is written; every older one opens.
pub const VERSION: u32 = 2;
/// A larger file is refused unread.
pub const SIZE_MAX: u64 = 16 * 1024;
/// The most slots of a vault, that of the recovery key among them.
pub const SLOTS_MAX: usize = 17;
/// How many wrong passphrases in a row may destroy a vault: slips of a tired hand must not, and more would be the same as never.
pub const DESTROY_AFTER: RangeInclusive<u32> = 10..=100;

/// A sound key file.
#[derive(Clone)]
pub struct KeyFile {
    version: u32,
    slots: Vec<KeySlot>,
    destroy_after: Option<u32>,
    seal: [u8; 32],
}

/// What a secret opened.
pub struct Opened {
    /// The number of the slot.
    pub slot: u32,
    /// The data key.
    pub data_key: DataKey,
    /// The key that the secret gave.
    wrapping_key: WrappingKey,
}

impl KeyFile {
    /// Makes the key file of a new vault: one slot, with the number 1.
    ///
    /// # Errors
    /// [`VaultError::NoRandomBytes`] and [`VaultError::OutOfMemory`].
    pub fn make(data_key: &DataKey, secret: &[u8], policy: &Policy) -> Result<Self, VaultError> {
        let slot = KeySlot::make(1, data_key, secret, random::bytes()?, policy.standard)?;
        Self { version: VERSION, slots: vec![slot], destroy_after: None, seal: [0; 32] }.sealed(data_key)
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
        if file.is_sound(policy) && file.write() == text { Ok(file) } else { Err(VaultError::KeyFileDamaged) }
    }

    /// The bytes of the file.
    pub fn write(&self) -> String {
        let checksum = digest::digest(&digest::SHA256, self.render(&hex::write(&self.seal), "").as_bytes());
        self.render(&hex::write(&self.seal), &hex::write(checksum.as_ref()))
    }

    /// Opens the data key with the passphrase of a member.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`] when no slot opens, [`VaultError::KeyFileDamaged`] when one opens and the file was
    /// changed by somebody who lacks the data key, [`VaultError::OutOfMemory`].
    pub fn open(&self, passphrase: &[u8]) -> Result<Opened, VaultError> {
        self.open_among(passphrase, |slot| slot.id != RECOVERY)
    }

    /// Opens the data key with a passphrase, in whichever form its slot was made of. One more derivation for each form that differs.
    ///
    /// # Errors
    /// Those of [`KeyFile::open`].
    pub fn open_with(&self, passphrase: &Passphrase) -> Result<Opened, VaultError> {
        let mut opened = Err(VaultError::WrongPassphrase);
        for form in passphrase.forms() {
            opened = self.open(form);
            if !matches!(opened, Err(VaultError::WrongPassphrase)) {
                break;
            }
        }
        opened
    }

    /// Opens the data key with the recovery key.
    ///
    /// # Errors
    /// Those of [`KeyFile::open`].
    pub fn recover(&self, recovery_key: &[u8]) -> Result<Opened, VaultError> {
        self.open_among(recovery_key, |slot| slot.id == RECOVERY)
    }

    /// The same file with a slot of this number for a secret, in place of the one that has the number, if any.
    ///
    /// # Errors
    /// [`VaultError::TooMany`], [`VaultError::NoRandomBytes`] and [`VaultError::OutOfMemory`].
    pub fn with(
        &self,
        id: u32,
        secret: &[u8],
        data_key: &DataKey,
        policy: &Policy,
    ) -> Result<Self, VaultError> {
        let slot = KeySlot::make(id, data_key, secret, self.salt(policy.standard)?, policy.standard)?;
        self.with_slot(slot, data_key)
    }

    /// The same file with a slot that was put aside.
    ///
    /// # Errors
    /// [`VaultError::TooMany`]; [`VaultError::Older`] while the file is of an older version ([`KeyFile::upgraded`]).
    pub fn with_slot(&self, slot: KeySlot, data_key: &DataKey) -> Result<Self, VaultError> {
        let mut file = self.without_slot(slot.id);
        if file.version < VERSION && !file.slots.is_empty() {
            return Err(VaultError::Older);
        }
        file.version = VERSION;
        file.slots.push(slot);
        file.slots.sort_by_key(|slot| slot.id);
        if file.slots.len() > SLOTS_MAX { Err(VaultError::TooMany) } else { file.sealed(data_key) }
    }

    /// The same file without the slot of this number, which may be none.
    ///
    /// # Errors
    /// [`VaultError::LastMember`]: somebody must be able to open the vault.
    pub fn without(&self, id: u32, data_key: &DataKey) -> Result<Self, VaultError> {
        let file = self.without_slot(id);
        if file.slots.iter().all(|slot| slot.id == RECOVERY) {
            return Err(VaultError::LastMember);
        }
        file.sealed(data_key)
    }

    /// The slot of this number.
    pub fn slot(&self, id: u32) -> Option<&KeySlot> {
        self.slots.iter().find(|slot| slot.id == id)
    }

    /// The version of its format.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// Every slot, in the order of the numbers.
    pub fn slots(&self) -> &[KeySlot] {
        &self.slots
    }

    /// Whether another slot fits in.
    pub fn has_room(&self) -> bool {
        self.slots.len() < SLOTS_MAX
    }

    /// After how many wrong passphrases in a row the vault destroys itself, if it does.
    pub fn destroy_after(&self) -> Option<u32> {
        self.destroy_after
    }

    /// The same file with another number of wrong passphrases after which the vault destroys itself, one of
    /// [`DESTROY_AFTER`].
    ///
    /// # Errors
    /// [`VaultError::KeyFileDamaged`] never happens for a sound file.
    pub fn with_destroy_after(&self, failures: Option<u32>, data_key: &DataKey) -> Result<Self, VaultError> {
        Self { destroy_after: failures, ..self.clone() }.sealed(data_key)
    }

    /// The same file as this program writes it today, where it was opened: in the newest version, the opened slot as dear as a
    /// new one. Nothing when it is so already.
    ///
    /// # Errors
    /// [`VaultError::NoRandomBytes`] and [`VaultError::OutOfMemory`].
    pub fn upgraded(
        &self,
        opened: &Opened,
        secret: &[u8],
        policy: &Policy,
    ) -> Result<Option<Self>, VaultError> {
        let Some(slot) = self.slot(opened.slot) else { return Ok(None) };
        let cheap = slot.cost.is_below(&policy.standard);
        if !cheap && self.version == VERSION {
            return Ok(None);
        }
        if self.version < VERSION && self.slots.len() > 1 {
            // Version 1 was never written with more than one slot; the others could not be wrapped anew.
            return Ok(None);
        }
        let slot = if cheap {
            KeySlot::make(slot.id, &opened.data_key, secret, self.salt(policy.standard)?, policy.standard)?
        } else {
            KeySlot::wrap(slot.id, &opened.data_key, &opened.wrapping_key, slot.salt, slot.cost)?
        };
        self.with_slot(slot, &opened.data_key).map(Some)
    }

    fn open_among(&self, secret: &[u8], among: impl Fn(&KeySlot) -> bool) -> Result<Opened, VaultError> {
        let mut derived: Option<([u8; 16], Cost, WrappingKey)> = None;
        for slot in self.slots.iter().filter(|slot| among(slot)) {
            let known = derived.take().filter(|(salt, cost, _)| *salt == slot.salt && *cost == slot.cost);
            let key = match known {
                Some((_, _, key)) => key,
                None => derive_wrapping_key(secret, &slot.salt, slot.cost)?,
            };
            let Some(data_key) = slot.open(self.version, &key) else {
                derived = Some((slot.salt, slot.cost, key));
                continue;
            };
            let sealed = self.render("", "");
            return match hmac::verify(&seal_key(&data_key), sealed.as_bytes(), &self.seal) {
                Ok(()) => Ok(Opened { slot: slot.id, data_key, wrapping_key: key }),
                Err(ring::error::Unspecified) => Err(VaultError::KeyFileDamaged),
            };
        }
        Err(VaultError::WrongPassphrase)
    }

    fn is_sound(&self, policy: &Policy) -> bool {
        let ids = self.slots.iter().map(|slot| slot.id).collect::<BTreeSet<_>>();
        self.version > 0
            && (1..=SLOTS_MAX).contains(&self.slots.len())
            && ids.len() == self.slots.len()
            && self.slots.iter().all(|slot| slot.cost.is_allowed(policy))
            && self.destroy_after.is_none_or(|failures| failures >= *DESTROY_AFTER.start())
    }

    /// The salt that the slots of this cost share.
    fn salt(&self, cost: Cost) -> Result<[u8; 16], VaultError> {
        let shared = self.slots.iter().find(|slot| slot.cost == cost).map(|slot| slot.salt);
        shared.map_or_else(random::bytes, Ok)
    }

    fn without_slot(&self, id: u32) -> Self {
        let slots = self.slots.iter().filter(|slot| slot.id != id).cloned().collect();
        Self { slots, ..self.clone() }
    }

    fn sealed(mut self, data_key: &DataKey) -> Result<Self, VaultError> {
        let seal = hmac::sign(&seal_key(data_key), self.render("", "").as_bytes());
        self.seal = seal.as_ref().try_into().map_err(|_| VaultError::KeyFileDamaged)?;
        Ok(self)
    }

    fn render(&self, seal: &str, checksum: &str) -> String {
        let slots = self.slots.iter().map(WrittenSlot::of).collect();
        let (seal, checksum) = (seal.to_owned(), checksum.to_owned());
        let destroy_after = (self.version > 1).then_some(self.destroy_after.unwrap_or(0));
        let (tag, version) = (TAG.to_owned(), self.version);
        let written = Written { tag, version, slots, destroy_after, seal, checksum };
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
    /// Since version 2; 0 when there is no such number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    destroy_after: Option<u32>,
    seal: String,
    checksum: String,
}

impl Written {
    fn parse(&self) -> Option<KeyFile> {
        let slots = self.slots.iter().map(WrittenSlot::parse).collect::<Option<_>>()?;
        let destroy_after = self.destroy_after.filter(|failures| *failures > 0);
        Some(KeyFile { version: self.version, slots, destroy_after, seal: hex::read(&self.seal)? })
    }
}
