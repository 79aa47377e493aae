//! The contact sheet: name and safe way of contact as a document of its own, so that it can go by another way than the summary.

use crate::document::Document;
use crate::enclosure::{foot, lay_out, page};
use crate::error::DocumentError;
use crate::line::{Limits, Speaker};
use crate::phrases::Phrases;
use crate::printable::typed;
use crate::sheet::{EnclosureSheet, Row};
use crate::table::row;
use crate::unprintable::{on_contact_sheet, unprintable_where};
use chrono::{DateTime, TimeZone, Utc};
use screening::referral::{CONTACT_MAX, Contact, Referral};

/// Lays out name and safe way of contact of a referral apart from its summary; nothing where the recipient does not get them.
///
/// It is made beside a summary with [`SummaryForm::contact_apart`](crate::SummaryForm::contact_apart). `language` is the tag of the document's
/// language, in which `phrases` speaks; `now` is the moment of handing over, in the time zone of the officer.
///
/// # Errors
/// [`DocumentError::Template`] when the template does not compile: a fault of the program.
pub fn contact_sheet<Zone: TimeZone>(
    referral: &Referral,
    phrases: &Phrases,
    language: &str,
    now: &DateTime<Zone>,
) -> Result<Option<Document>, DocumentError> {
    let Some(contact) = &referral.contact else { return Ok(None) };
    let local = |moment: DateTime<Utc>| moment.with_timezone(&now.timezone()).fixed_offset();
    let now = now.fixed_offset();
    let speaker = Speaker { phrases, language, limits: Limits::NONE, local: &local };
    let case = speaker.fill("doc-case", "code", referral.case.code.to_string());
    let to = speaker.say(&format!("recipient-{}", referral.recipient.as_str()));
    let sheet = EnclosureSheet {
        language: language.to_owned(),
        title: speaker.say("block-contact"),
        confidential: speaker.say("doc-confidential"),
        subtitle: format!("{}  ·  {case}  ·  {}", speaker.fill("doc-to", "recipient", to), speaker.day(now)),
        lead: vec![speaker.say("doc-contact-warning")],
        rows: rows(contact, &speaker).into(),
        foot: foot(&case, &referral.case.program_version, &speaker),
        page: page(&speaker),
        ..EnclosureSheet::default()
    };
    let name = format!("{} {} contact", referral.case.code, referral.recipient.as_str());
    lay_out(&sheet, &name, now, unprintable_where(referral, on_contact_sheet)).map(Some)
}

/// The rows, as they stand also on the last page of a summary.
pub(crate) fn rows(contact: &Contact, speaker: &Speaker) -> [Row; 2] {
    [
        row(speaker, "doc-contact-name", typed(&contact.name, CONTACT_MAX)),
        row(speaker, "doc-contact-how", typed(&contact.how, CONTACT_MAX)),
    ]
}
