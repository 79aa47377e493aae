//! The papers of one hand-over, made together: what goes on a paper of its own is left out of the others.

use crate::contact_sheet::contact_sheet;
use crate::document::Document;
use crate::error::DocumentError;
use crate::evidence::evidence;
use crate::phrases::Phrases;
use crate::summary::{SummaryForm, summary};
use chrono::{DateTime, TimeZone};
use screening::referral::Referral;

/// Every paper that goes to one recipient in a sealed file.
#[derive(Debug)]
pub struct Papers {
    /// The summary, with a slip that names the hand-over, and without the person's name.
    pub summary: Document,
    /// Name and safe way of contact, where the recipient gets them.
    pub contact: Option<Document>,
    /// The evidence annex, where the recipient gets it.
    pub evidence: Option<Document>,
}

/// Lays out every paper of one hand-over.
///
/// `language` is the tag of the documents' language, in which `phrases` speaks; `now` is the moment of handing over, in the time zone of the
/// officer; `handover` is the text of the QR code that names the hand-over.
///
/// # Errors
/// [`DocumentError::Template`] and [`DocumentError::TooLong`], which are faults of the program, and [`DocumentError::Code`] for a text that no
/// QR code holds.
pub fn papers<Zone: TimeZone>(
    referral: &Referral,
    phrases: &Phrases,
    language: &str,
    now: &DateTime<Zone>,
    handover: &str,
) -> Result<Papers, DocumentError> {
    let form = SummaryForm { slip: Some(handover), contact_apart: true };
    Ok(Papers {
        summary: summary(referral, phrases, language, now, form)?,
        contact: contact_sheet(referral, phrases, language, now)?,
        evidence: evidence(referral, phrases, language, now)?,
    })
}
