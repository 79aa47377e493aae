//! Reads the key file of a vault by its description in `docs/SECURITY.md`, without the program's own code: a second reading of
//! the format, which says whether the description suffices.

use std::fs;
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use serde_json::Value;

use crate::error::Error;

/// Opens the data key with a passphrase.
///
/// # Errors
/// [`Error::System`] if the file cannot be read, [`Error::Unreadable`] if it is not as described, or if the passphrase opens no slot.
pub fn data_key(file: &Path, passphrase: &str) -> Result<[u8; 32], Error> {
    let text = fs::read_to_string(file).map_err(Error::system("reading the key file"))?;
    let file: Value = serde_json::from_str(&text).map_err(|error| Error::Unreadable(error.to_string()))?;
    let head = format!("{} {}", file["tag"].as_str().unwrap_or_default(), file["version"]);
    let mut slots = file["slots"].as_array().into_iter().flatten();
    let key = slots.find_map(|slot| open(&head, slot, passphrase));
    key.ok_or_else(|| Error::Unreadable("no slot of the key file opens".into()))
}

fn open(head: &str, slot: &Value, passphrase: &str) -> Option<[u8; 32]> {
    let cost = |name: &str| slot["argon2id"][name].as_u64().and_then(|number| u32::try_from(number).ok());
    let (memory, passes, lanes) = (cost("memory_kib")?, cost("passes")?, cost("lanes")?);
    let salt = slot["salt"].as_str()?;
    let mut wrapping = [0; 32];
    let params = Params::new(memory, passes, lanes, Some(32)).ok()?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), &bytes(salt)?, &mut wrapping)
        .ok()?;
    let bound_to = format!(
        "{head} slot={} argon2id m={memory} t={passes} p={lanes} salt={salt} aes-256-gcm",
        slot["id"]
    );
    let nonce = Nonce::try_assume_unique_for_key(&bytes(slot["nonce"].as_str()?)?).ok()?;
    let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &wrapping).ok()?);
    let mut wrapped = bytes(slot["wrapped"].as_str()?)?;
    cipher.open_in_place(nonce, Aad::from(bound_to.as_bytes()), &mut wrapped).ok()?.try_into().ok()
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let pair = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
    (0..hex.len()).step_by(2).map(pair).collect()
}
