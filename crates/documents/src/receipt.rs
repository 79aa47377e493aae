//! The receipt on paper: what a recipient tells the sender of one hand-over, for people and, as a QR code, for the program.

use crate::document::Document;
use crate::enclosure::{foot, lay_out, page};
use crate::error::DocumentError;
use crate::line::{Limits, Speaker};
use crate::phrases::{Argument, Phrases};
use crate::printable::{missing, typed};
use crate::qr_code::QrCode;
use crate::sheet::{EnclosureSheet, Row};
use crate::table::row;
use crate::unprintable::by_script;
use chrono::{DateTime, TimeZone, Utc};
use screening::referral::SENDER_MAX;
use screening::{CaseCode, Feedback};

/// The most characters of the short id of a hand-over.
pub(crate) const ID_MAX: usize = 40;

/// What a receipt says. No word of it is about a person: a recipient's feedback is a choice, and no text.
#[derive(Debug, Clone, Copy)]
pub struct ReceiptPaper<'a> {
    /// The case.
    pub code: &'a CaseCode,
    /// The short id of the hand-over, by which people name it.
    pub handover: &'a str,
    /// The body that received it, as it was typed there.
    pub body: &'a str,
    /// What became of it.
    pub feedback: Feedback,
    /// When the recipient said so.
    pub at: DateTime<Utc>,
    /// The text of the QR code: the same, signed.
    pub qr: &'a str,
    /// The version of the program.
    pub program_version: &'a str,
}

/// Lays out a receipt, on one page.
///
/// `language` is the tag of the document's language, in which `phrases` speaks; `now` is the moment at which it is made, in the time zone of the
/// recipient.
///
/// # Errors
/// [`DocumentError::Template`] when the template does not compile, [`DocumentError::Code`] for a text that no QR code holds, and
/// [`DocumentError::TooLong`] when there is more than one page.
pub fn receipt<Zone: TimeZone>(
    paper: &ReceiptPaper,
    phrases: &Phrases,
    language: &str,
    now: &DateTime<Zone>,
) -> Result<Document, DocumentError> {
    let local = |moment: DateTime<Utc>| moment.with_timezone(&now.timezone()).fixed_offset();
    let now = now.fixed_offset();
    let speaker = Speaker { phrases, language, limits: Limits::NONE, local: &local };
    let case = speaker.fill("doc-case", "code", paper.code.to_string());
    let id = typed(paper.handover, ID_MAX);
    let status = paper.feedback.status().as_str();
    let mut rows = vec![row(&speaker, "doc-receipt-from", typed(paper.body, SENDER_MAX))];
    rows.extend(paper.feedback.reason().map(|reason| {
        row(&speaker, "doc-receipt-reason", speaker.say(&format!("doc-declined-{}", reason.as_str())))
    }));
    rows.push(Row { label: speaker.say("doc-receipt-at"), text: speaker.moment(paper.at) });
    let read_in = [("code", Argument::Text(paper.code.to_string()))];
    let sheet = EnclosureSheet {
        language: language.to_owned(),
        title: speaker.say("doc-receipt"),
        confidential: speaker.say("doc-receipt-confidential"),
        subtitle: format!("{case}  ·  {}", speaker.fill("doc-handover", "id", id.clone())),
        lead: vec![speaker.say(&format!("doc-became-{status}"))],
        rows,
        steps_title: speaker.say("doc-receipt-steps"),
        steps: vec![
            speaker.say("doc-receipt-send"),
            (speaker.phrases)("doc-receipt-read", &read_in),
            speaker.say("doc-receipt-keep"),
        ],
        code: Some(QrCode::of(paper.qr, speaker.fill("doc-receipt-code", "id", id))?),
        notes: vec![speaker.say("doc-receipt-holds")],
        foot: foot(&case, paper.program_version, &speaker),
        page: page(&speaker),
    };
    let name = format!("receipt {} {}", paper.code, paper.handover);
    let unprintable = by_script("doc-receipt-from", missing(paper.body));
    let document = lay_out(&sheet, &name, now, unprintable)?;
    match document.page_count() {
        1 => Ok(document),
        pages => Err(DocumentError::TooLong(pages)),
    }
}
