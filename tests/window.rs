//! The real window, driven from outside.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod window {
    mod screening_to_referral;
}
