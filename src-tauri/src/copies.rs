//! Copies of the vault: from which it can be restored, and how far the work on one is.

pub mod progress;
pub mod source;
