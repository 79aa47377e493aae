//! The evidence annex: what was said or seen of the employer or of others, for those who may look into it.

use crate::document::Document;
use crate::enclosure::{foot, lay_out, page};
use crate::error::DocumentError;
use crate::line::{Limits, Speaker};
use crate::phrases::Phrases;
use crate::printable::typed;
use crate::sheet::{EnclosureSheet, Row};
use crate::unprintable::{on_annex, unprintable_where};
use chrono::{DateTime, TimeZone, Utc};
use screening::referral::{EVIDENCE_MAX, EvidenceKind, Referral};

/// Lays out the evidence annex of a referral, on as many pages as it needs; nothing where the recipient does not get it.
///
/// No word of it stands in the summary. `language` is the tag of the document's language, in which `phrases` speaks; `now` is the moment of
/// handing over, in the time zone of the officer.
///
/// # Source
/// REFERRAL, the redaction table, row 14: the police and the labour inspectorate, with the person's consent to exactly this.
///
/// # Errors
/// [`DocumentError::Template`] when the template does not compile: a fault of the program.
pub fn evidence<Zone: TimeZone>(
    referral: &Referral,
    phrases: &Phrases,
    language: &str,
    now: &DateTime<Zone>,
) -> Result<Option<Document>, DocumentError> {
    let Some(evidence) = &referral.evidence else { return Ok(None) };
    let local = |moment: DateTime<Utc>| moment.with_timezone(&now.timezone()).fixed_offset();
    let now = now.fixed_offset();
    let speaker = Speaker { phrases, language, limits: Limits::NONE, local: &local };
    let case = speaker.fill("doc-case", "code", referral.case.code.to_string());
    let to = speaker.say(&format!("recipient-{}", referral.recipient.as_str()));
    let line = |(kind, text): (EvidenceKind, &str)| Row {
        label: speaker.say(&format!("doc-evidence-{}", kind.as_str())),
        text: typed(text, EVIDENCE_MAX),
    };
    let sheet = EnclosureSheet {
        language: language.to_owned(),
        title: speaker.say("doc-evidence"),
        confidential: speaker.say("doc-confidential"),
        subtitle: format!("{}  ·  {case}  ·  {}", speaker.fill("doc-to", "recipient", to), speaker.day(now)),
        lead: ["doc-evidence-unchecked", "doc-evidence-safe"].map(|id| speaker.say(id)).into(),
        rows: evidence.lines().map(line).collect(),
        notes: vec![speaker.say("doc-evidence-apart")],
        foot: foot(&case, &referral.case.program_version, &speaker),
        page: page(&speaker),
        ..EnclosureSheet::default()
    };
    let name = format!("{} {} evidence", referral.case.code, referral.recipient.as_str());
    lay_out(&sheet, &name, now, unprintable_where(referral, on_annex)).map(Some)
}
