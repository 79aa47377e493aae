//! Unlocking, in turns with the bare key derivation.

use crate::sample::{at, create, median, passphrase, time};
use argon2::{Algorithm, Argon2, Params, Version};
use std::hint::black_box;
use std::time::Duration;
use vault::Vault;

const ROUNDS: i64 = 21;

pub fn measure() {
    let place = tempfile::tempdir().unwrap();
    let (folder, vault) = create(place.path());
    vault.lock(at(1)).unwrap();
    let (mut own, mut bare) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        bare.push(derive());
        let (took, vault) = time(|| Vault::unlock(&folder, &passphrase(), at(2 + round)).unwrap());
        own.push(took);
        drop(vault);
    }
    println!("vault/unlock vault {} bare {}", median(own), median(bare));
}

/// The bare key derivation: Argon2id with 64 MiB and 3 passes.
pub fn derive() -> Duration {
    let parameters = Params::new(64 * 1024, 3, 1, Some(32)).unwrap();
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters);
    let mut key = [0; 32];
    let (took, ()) = time(|| argon2.hash_password_into(b"three invented cats", &[7; 16], &mut key).unwrap());
    black_box(key);
    took
}
