//! Consent of the person to a referral: to whom, and to which blocks.

use crate::recipient::{Block, Recipient};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What the person agreed to for one recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Consent {
    /// To whom.
    pub recipient: Recipient,
    /// Whether the person agreed to the referral at all. Not asked of a child.
    pub agreed: bool,
    /// The blocks that the person agreed to, out of those that need it.
    pub blocks: BTreeSet<Block>,
    /// In which language it was explained, as a tag.
    pub language: String,
    /// When it was given.
    pub at: DateTime<Utc>,
}

/// A referral that was handed over, as the store keeps it. The document itself is not kept, its digest is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReferralRecord {
    /// The hand-over; by it the recipient answers.
    pub handover: Uuid,
    /// To whom, and with which consent.
    pub consent: Consent,
    /// The language of the document, as a tag.
    pub language: String,
    /// SHA-256 of the bytes that were saved.
    pub digest: [u8; 32],
    /// When it was saved.
    pub at: DateTime<Utc>,
}
