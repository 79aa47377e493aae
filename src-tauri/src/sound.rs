//! Sound at the desk, beside the session, so that nothing waits for a device: what is played, and what is being recorded.

pub mod microphone;
pub mod playback;
