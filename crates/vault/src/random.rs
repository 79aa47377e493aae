//! Random bytes from the system, for keys, salts, nonces, case ids and case codes.

use crate::error::VaultError;
use ring::rand::{SecureRandom as _, SystemRandom};

/// Fills a place with random bytes.
pub fn fill(place: &mut [u8]) -> Result<(), VaultError> {
    SystemRandom::new().fill(place).map_err(|ring::error::Unspecified| VaultError::NoRandomBytes)
}

/// Makes random bytes. Not for secrets: the returned array leaves copies on the stack.
pub fn bytes<const N: usize>() -> Result<[u8; N], VaultError> {
    let mut bytes = [0; N];
    fill(&mut bytes)?;
    Ok(bytes)
}
