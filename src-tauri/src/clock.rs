//! The clock: the only place of the program that asks what time it is. Everything below takes the time as an argument.

use chrono::{DateTime, Utc};
use std::time::SystemTime;

/// The time now.
pub fn now() -> DateTime<Utc> {
    DateTime::from(SystemTime::now())
}
