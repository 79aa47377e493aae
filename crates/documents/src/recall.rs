//! The recall letter: the person took back their consent, and a recipient is asked to stop using what was handed over and to delete it.

use crate::document::Document;
use crate::enclosure::{foot, lay_out, page};
use crate::error::DocumentError;
use crate::line::{Limits, Speaker};
use crate::phrases::{Argument, Phrases};
use crate::printable::{missing, typed};
use crate::receipt::ID_MAX;
use crate::sheet::EnclosureSheet;
use crate::table::row;
use crate::unprintable::by_script;
use chrono::{DateTime, TimeZone, Utc};
use screening::referral::{Office, SENDER_MAX};
use screening::{CaseCode, Recipient};

/// What a recall letter says. It names no person, and nothing of what was handed over.
#[derive(Debug, Clone, Copy)]
pub struct Recall<'a> {
    /// The case.
    pub code: &'a CaseCode,
    /// To whom it goes.
    pub recipient: Recipient,
    /// Who handed over, and whom to tell.
    pub office: &'a Office,
    /// What was handed over to them: when, and the short id by which people name it.
    pub handed: &'a [(DateTime<Utc>, &'a str)],
    /// When the person took back their consent.
    pub withdrawn: DateTime<Utc>,
    /// The version of the program.
    pub program_version: &'a str,
}

/// Lays out a recall letter, on as many pages as its hand-overs need.
///
/// `language` is the tag of the document's language, in which `phrases` speaks; `now` is the moment at which it is made, in the time zone of the
/// officer.
///
/// # Errors
/// [`DocumentError::Template`] when the template does not compile: a fault of the program.
pub fn recall<Zone: TimeZone>(
    recall: &Recall,
    phrases: &Phrases,
    language: &str,
    now: &DateTime<Zone>,
) -> Result<Document, DocumentError> {
    let local = |moment: DateTime<Utc>| moment.with_timezone(&now.timezone()).fixed_offset();
    let now = now.fixed_offset();
    let speaker = Speaker { phrases, language, limits: Limits::NONE, local: &local };
    let case = speaker.fill("doc-case", "code", recall.code.to_string());
    let to = speaker.say(&format!("recipient-{}", recall.recipient.as_str()));
    let Office { body, role, contact } = recall.office;
    let sender = [body, role, contact].map(|text| Some(typed(text, SENDER_MAX)));
    let handed = recall.handed.iter().map(|(at, id)| {
        let arguments =
            [("moment", Argument::Text(speaker.moment(*at))), ("id", Argument::Text(typed(id, ID_MAX)))];
        row(&speaker, "doc-recall-handed", (speaker.phrases)("doc-recall-handover", &arguments))
    });
    let rows = [row(&speaker, "block-sender", speaker.parts(sender))].into_iter().chain(handed).collect();
    let steps = ["doc-recall-stop", "doc-recall-delete", "doc-recall-passed", "doc-recall-obliged"];
    let tell = speaker.fill("doc-recall-tell", "contact", typed(contact, SENDER_MAX));
    let sheet = EnclosureSheet {
        language: language.to_owned(),
        title: speaker.say("doc-recall"),
        confidential: speaker.say("doc-confidential"),
        subtitle: format!("{}  ·  {case}  ·  {}", speaker.fill("doc-to", "recipient", to), speaker.day(now)),
        lead: vec![speaker.fill("doc-recall-withdrawn", "moment", speaker.moment(recall.withdrawn))],
        rows,
        steps_title: speaker.say("doc-recall-steps"),
        steps: steps.map(|id| speaker.say(id)).into_iter().chain([tell]).collect(),
        code: None,
        notes: vec![speaker.say("doc-recall-person")],
        foot: foot(&case, recall.program_version, &speaker),
        page: page(&speaker),
    };
    let name = format!("recall {} {}", recall.code, recall.recipient.as_str());
    let unprintable =
        by_script("block-sender", [body, role, contact].into_iter().flat_map(|text| missing(text)));
    lay_out(&sheet, &name, now, unprintable)
}
