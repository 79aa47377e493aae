//! Derives the wrapping key from a passphrase or the recovery key with Argon2id, and says what that must cost.

use crate::error::VaultError;
use crate::key::WrappingKey;
use crate::secret::Secret;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroize as _;

/// What one derivation costs; stored beside the salt, so that it can rise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

/// What new slots cost, and what a stored slot must cost at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// For a new slot.
    pub standard: Cost,
    /// A slot below it is refused as damaged: somebody made it easy to guess.
    pub floor: Cost,
}

impl Policy {
    /// The policy of the program.
    ///
    /// # Source
    /// RFC 9106 (2021), 4: 64 MiB and 3 passes is the second recommended choice (with 4 lanes; one lane costs an attacker
    /// the same and needs no threads). OWASP Password Storage Cheat Sheet (2024): 19 MiB and 2 passes is the least.
    pub const RELEASE: Self = Self {
        standard: Cost { memory_kib: 64 * 1024, passes: 3, lanes: 1 },
        floor: Cost { memory_kib: 19 * 1024, passes: 2, lanes: 1 },
    };

    /// For tests that open many vaults.
    #[cfg(test)]
    pub const CHEAP: Self = {
        let cheap = Cost { memory_kib: 8, passes: 1, lanes: 1 };
        Self { standard: cheap, floor: cheap }
    };
}

/// Above it a key file is refused: it would stall the program instead of opening a vault.
const CEILING: Cost = Cost { memory_kib: 1024 * 1024, passes: 16, lanes: 4 };

impl Cost {
    /// Whether it is cheaper to guess at than another.
    pub fn is_below(&self, other: &Self) -> bool {
        self.memory_kib < other.memory_kib || self.passes < other.passes
    }

    /// Whether a stored slot may cost this.
    pub fn is_allowed(&self, policy: &Policy) -> bool {
        let Cost { memory_kib, passes, lanes } = *self;
        (policy.floor.memory_kib..=CEILING.memory_kib).contains(&memory_kib)
            && (policy.floor.passes..=CEILING.passes).contains(&passes)
            && (policy.floor.lanes..=CEILING.lanes).contains(&lanes)
            && memory_kib >= 8 * lanes
    }
}

/// Derives the key that wraps the data key. The same arguments give the same key.
///
/// # Errors
/// [`VaultError::OutOfMemory`]; [`VaultError::KeyFileDamaged`] for a cost that Argon2 does not know.
pub fn derive_wrapping_key(secret: &[u8], salt: &[u8; 16], cost: Cost) -> Result<WrappingKey, VaultError> {
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32))
        .map_err(|_| VaultError::KeyFileDamaged)?;
    let mut blocks = Vec::new();
    blocks.try_reserve_exact(params.block_count()).map_err(|_| VaultError::OutOfMemory)?;
    blocks.resize(params.block_count(), Block::new());
    let mut key = Secret::empty();
    let done = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
        secret,
        salt,
        key.as_mut_slice(),
        &mut blocks,
    );
    // The last block is one hash away from the key.
    blocks.iter_mut().for_each(Block::zeroize);
    done.map_err(|_| VaultError::KeyFileDamaged)?;
    Ok(WrappingKey(key))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_program_uses_at_least_64_mib_and_3_passes() {
        let Policy { standard, floor } = Policy::RELEASE;
        assert!(standard.memory_kib >= 64 * 1024 && standard.passes >= 3);
        assert!(floor.memory_kib >= 19 * 1024 && floor.passes >= 2);
        assert!(standard.is_allowed(&Policy::RELEASE) && floor.is_allowed(&Policy::RELEASE));
        assert!(!Cost { memory_kib: floor.memory_kib - 1, ..floor }.is_allowed(&Policy::RELEASE));
        assert!(!Cost { memory_kib: u32::MAX, ..standard }.is_allowed(&Policy::RELEASE));
    }

    #[test]
    fn another_salt_or_passphrase_gives_another_key() {
        let cost = Policy::CHEAP.standard;
        let (one, two) = ("trīs zaļi kaķi", "divi zaļi kaķi");
        let key = |secret: &str, salt| *derive_wrapping_key(secret.as_bytes(), &[salt; 16], cost).unwrap().0;
        assert_eq!(key(one, 1), key(one, 1));
        assert_ne!(key(one, 1), key(one, 2));
        assert_ne!(key(one, 1), key(two, 1));
    }
}
