//! The window of Atpazīt: connects the core, the vault and the documents with the interface.
//!
//! Read it along one command: [`commands`] takes it, [`desk`] does it, [`show`] turns what is open into a [`view`].
//!
//! **Architecture invariant:** no SQL, no threshold and no sentence for a person stands here.

pub mod backing;
pub mod command_names;
pub mod commands;
pub mod desk;
pub mod error;
pub mod hearing;
pub mod idle;
pub mod locking;
#[cfg(target_os = "linux")]
pub mod logind;
pub mod place;
pub mod preferences;
pub mod process;
pub mod reading;
pub mod restoring;
pub mod session;
pub mod show;
pub mod studio;
pub mod swap;
pub mod view;
pub mod window;
