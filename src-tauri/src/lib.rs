//! The window of Atpazīt: connects the core, the vault and the documents with the interface.
//!
//! Read it along one command: [`commands`] takes it, [`desk`] does it, [`screen`] turns what is open into what the window shows.
//!
//! **Architecture invariant:** no SQL, no threshold and no sentence for a person stands here.

pub mod clock;
pub mod commands;
pub mod copies;
pub mod desk;
pub mod error;
pub mod exchange;
pub mod form;
pub mod host;
pub mod idle;
pub mod locking;
pub mod page;
pub mod screen;
pub mod session;
pub mod sound;
pub mod state;
pub mod window;
