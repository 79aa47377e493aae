//! (bytes, key) → a sealed file, and back; (bytes, key) → a signature.
//!
//! A sealed file is one of <https://age-encryption.org/v1>: a random file key, wrapped for a passphrase (scrypt) or a recipient
//! (X25519), and the bytes in blocks of 64 KiB under ChaCha20-Poly1305, the last of which says that it is the last. A signature is
//! Ed25519 (RFC 8032). Knows no file, clock or vault; keys are made here and kept by the vault.
//!
//! **Architecture invariant:** nothing else of the program knows `age`.

mod error;
mod key;
mod seal;
mod signature;
pub mod words;

pub use error::SealError;
pub use key::{Identity, NotAKey, Recipient};
pub use seal::{Seal, SealKey, SealWriter};
pub use signature::{Signature, SigningKey, VerifyingKey};
