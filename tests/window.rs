//! The real window, driven from outside.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "window/damage.rs"]
mod damage;
#[path = "window/languages.rs"]
mod languages;
#[path = "window/lock.rs"]
mod lock;
#[path = "window/observation.rs"]
mod observation;
#[path = "window/picture.rs"]
mod picture;
#[path = "window/recording.rs"]
mod recording;
#[path = "window/screening_to_referral.rs"]
mod screening_to_referral;
#[path = "window/trace.rs"]
mod trace;
