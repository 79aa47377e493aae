//! One file for each table: the only places where its SQL stands. Nothing here opens a transaction.

pub mod address;
pub mod answer;
pub mod case;
pub mod confirmation;
pub mod conversation;
pub mod deletion;
pub mod document;
pub mod draft;
pub mod log;
pub mod member;
pub mod own_keys;
pub mod postponement;
pub mod receipt;
pub mod received;
pub mod referral;
pub mod retention;
pub mod screening;
pub mod setting;

use crate::error::VaultError;
use ::screening::{DeclineReason, Feedback, ReferralStatus};
use chrono::{DateTime, Utc};
use serde::{Serialize, de::DeserializeOwned};

/// A moment as it is stored: nanoseconds since 1970. What lies beyond the years 1677 to 2262 is stored as their edge.
fn nanos(moment: DateTime<Utc>) -> i64 {
    let edge = if moment.timestamp() < 0 { i64::MIN } else { i64::MAX };
    moment.timestamp_nanos_opt().unwrap_or(edge)
}

fn moment(nanos: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_nanos(nanos)
}

fn json<T: Serialize>(value: &T) -> Result<String, VaultError> {
    serde_json::to_string(value).map_err(|_| VaultError::Unforeseen(0))
}

fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, VaultError> {
    serde_json::from_str(text).map_err(|_| VaultError::DatabaseDamaged)
}

/// A status and its reason, as their words.
fn feedback(status: &str, reason: Option<&str>) -> Result<Feedback, VaultError> {
    let status = ReferralStatus::ALL.iter().find(|known| known.as_str() == status);
    let known = |word: &str| DeclineReason::ALL.iter().copied().find(|known| known.as_str() == word);
    let reason = reason.map(|word| known(word).ok_or(VaultError::DatabaseDamaged)).transpose()?;
    let feedback = status.and_then(|status| Feedback::new(*status, reason).ok());
    feedback.ok_or(VaultError::DatabaseDamaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_comes_back_to_the_nanosecond() {
        for expected in [DateTime::UNIX_EPOCH, moment(1_795_298_484_123_456_789), moment(-1)] {
            assert_eq!(moment(nanos(expected)), expected);
        }
        assert_eq!(nanos(DateTime::<Utc>::MAX_UTC), i64::MAX);
    }
}
