//! The referral summary: one recipient, at most two pages, readable in a minute.

use crate::contact_sheet;
use crate::document::{Document, Draft, forget};
use crate::enclosure::page;
use crate::error::DocumentError;
use crate::line::{Limits, Speaker, within_a_sentence};
use crate::phrases::Phrases;
use crate::printable::{typed, version};
use crate::qr_code::QrCode;
use crate::room::least_pages;
use crate::sheet::{ContactSheet, Lead, Receipt, Row, Sheet, Table};
use crate::table::{decision_table, grounds_table, open_table, row, words_table};
use crate::unprintable::{on_annex, on_contact_sheet, unprintable_where};
use crate::world::Template;
use chrono::{DateTime, FixedOffset, TimeZone, Utc};
use screening::conversation::RightsExplained;
use screening::facts::{Age, BasisOfStay, Citizenship, Gender, Place, Sector};
use screening::interpreter::{Interpreter, InterpreterTie, InterpreterWish};
use screening::referral::{ConsentBasis, Office, Referral, SENDER_MAX};
use screening::talk::{Given, TalkConsent, Told};
use screening::{Band, Right};

/// The most pages that a summary has, the sheet with the name included.
pub const PAGES_MAX: usize = 2;

/// How many of the levels are tried for a summary on one page, before it is given a second one. A slip with a code is higher, and alone on a
/// second page it would get lost.
const TRIED_FOR_ONE_PAGE: usize = 2;
const TRIED_WITH_A_CODE: usize = 3;

/// How many of the rights that were explained are named, and how much of what was said about the talk, however little room there is.
const EXPLAINED_LEAST: usize = 4;

/// From everything to the least that still tells what matters.
const LEVELS: [Limits; 10] = [
    Limits { indicators: 40, questions: 4, words: 12, word: 500, reason: 1000, text: 160, letters: 92 },
    Limits { indicators: 12, questions: 3, words: 6, word: 300, reason: 600, text: 160, letters: 88 },
    Limits { indicators: 8, questions: 2, words: 4, word: 160, reason: 400, text: 120, letters: 86 },
    Limits { indicators: 5, questions: 1, words: 2, word: 120, reason: 240, text: 100, letters: 84 },
    Limits { indicators: 3, questions: 0, words: 1, word: 100, reason: 160, text: 80, letters: 82 },
    Limits { indicators: 2, questions: 0, words: 0, word: 0, reason: 120, text: 50, letters: 80 },
    Limits { indicators: 1, questions: 0, words: 0, word: 0, reason: 80, text: 40, letters: 78 },
    Limits { indicators: 0, questions: 0, words: 0, word: 0, reason: 80, text: 40, letters: 76 },
    Limits { indicators: 0, questions: 0, words: 0, word: 0, reason: 80, text: 40, letters: 74 },
    Limits { indicators: 0, questions: 0, words: 0, word: 0, reason: 60, text: 30, letters: 72 },
];

/// What else a summary is made with. By default it is a paper to fill in by hand, with the sheet with the name as its last page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SummaryForm<'a> {
    /// The text of the QR code on the slip, which names the hand-over.
    pub slip: Option<&'a str>,
    /// Whether name and safe contact are left to a document of their own, [`contact_sheet`](crate::contact_sheet()).
    pub contact_apart: bool,
}

/// Lays out the summary of a referral.
///
/// `language` is the tag of the document's language, in which `phrases` speaks; `now` is the moment of handing over, in the time
/// zone of the officer: every other moment is written as clocks showed it there, in summer too. A list that would run onto a third page ends in "and N more".
/// The evidence annex is never a part of it.
///
/// # Errors
/// [`DocumentError::Template`] when the template does not compile and [`DocumentError::TooLong`] when even the shortest form has
/// more than [`PAGES_MAX`] pages; both are faults of the program. [`DocumentError::Code`] for a slip that no QR code holds.
pub fn summary<Zone: TimeZone>(
    referral: &Referral,
    phrases: &Phrases,
    language: &str,
    now: &DateTime<Zone>,
    form: SummaryForm,
) -> Result<Document, DocumentError> {
    let local = |moment: DateTime<Utc>| moment.with_timezone(&now.timezone()).fixed_offset();
    let now = now.fixed_offset();
    let ident = format!("{} {} {}", referral.case.code, referral.recipient.as_str(), now.to_rfc3339());
    let named = referral.contact.is_some() && !form.contact_apart;
    let wanted = 1 + usize::from(named);
    let tried = if form.slip.is_some() { TRIED_WITH_A_CODE } else { TRIED_FOR_ONE_PAGE };
    let mut fullest: Result<Document, DocumentError> = Err(DocumentError::TooLong(0));
    for (place, limits) in LEVELS.into_iter().enumerate() {
        if fullest.is_ok() && place >= tried {
            break;
        }
        let speaker = Speaker { phrases, language, limits, local: &local };
        let sheet = sheet(referral, &speaker, now, form)?;
        let least = least_pages(&sheet);
        if least > PAGES_MAX && place + 1 < LEVELS.len() || least > wanted && fullest.is_ok() {
            continue;
        }
        let data =
            serde_json::to_value(&sheet).map_err(|error| DocumentError::Template(error.to_string()))?;
        let document = Document::lay_out(Draft {
            template: Template::Summary,
            data,
            ident: ident.clone(),
            program: Some("Atpazīt"),
            moment: Some(now),
            borrowed: 0,
            unprintable: unprintable_where(referral, |field| {
                !on_annex(field) && (named || !on_contact_sheet(field))
            }),
        })?;
        match document.page_count() {
            pages if pages <= wanted => {
                fullest = Ok(document);
                break;
            }
            pages if pages > PAGES_MAX => fullest = Err(DocumentError::TooLong(pages)),
            _ if fullest.is_err() => fullest = Ok(document),
            _ => {}
        }
    }
    forget();
    fullest
}

fn sheet(
    referral: &Referral,
    speaker: &Speaker,
    now: DateTime<FixedOffset>,
    form: SummaryForm,
) -> Result<Sheet, DocumentError> {
    let case = &referral.case;
    let number = speaker.fill("doc-case", "code", case.code.to_string());
    let recipient = speaker.say(&format!("recipient-{}", referral.recipient.as_str()));
    let status = speaker.say("doc-text-status");
    let foot = [
        number.clone(),
        format!("Atpazīt {}", version(&case.program_version)),
        format!("{} {}", case.instrument, case.instrument_version),
        status,
    ];
    let code = |text| QrCode::of(text, speaker.say("doc-receipt-scan"));
    Ok(Sheet {
        language: speaker.language.to_owned(),
        title: speaker.say("doc-title"),
        confidential: speaker.say("doc-confidential"),
        subtitle: format!(
            "{}  ·  {number}  ·  {}",
            speaker.fill("doc-to", "recipient", recipient.clone()),
            speaker.day(now)
        ),
        lead: lead(referral, speaker),
        facts: Table { title: speaker.say("doc-facts"), rows: facts(referral, speaker), note: None },
        grounds: referral.grounds.as_ref().map(|grounds| grounds_table(grounds, speaker)),
        open: referral.open.as_ref().map(|open| open_table(open, referral.grounds.as_ref(), speaker)),
        words: referral.own_words.as_deref().map(|words| words_table(words, speaker)),
        decision: referral.decision.as_ref().map(|decision| decision_table(decision, speaker)),
        receipt: Receipt {
            cut: speaker.say("doc-receipt-cut"),
            title: speaker.say("doc-receipt"),
            case: format!("{number}  ·  {}", speaker.fill("doc-to", "recipient", recipient)),
            back: speaker.fill("doc-receipt-back", "contact", sender(referral, speaker)),
            choices: vec![speaker.say("doc-receipt-accepted"), speaker.say("doc-receipt-not-accepted")],
            fields: ["date", "contact", "outcome"].map(|f| speaker.say(&format!("doc-receipt-{f}"))).into(),
            code: form.slip.map(code).transpose()?,
            scan: speaker.say("doc-receipt-scan"),
        },
        contact: referral.contact.as_ref().filter(|_| !form.contact_apart).map(|contact| ContactSheet {
            title: speaker.say("block-contact"),
            warning: speaker.say("doc-contact-warning"),
            table: Table {
                title: speaker.say("block-contact"),
                rows: contact_sheet::rows(contact, speaker).into(),
                note: None,
            },
        }),
        foot: foot.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ·  "),
        page: page(speaker),
        letters: speaker.limits.letters,
    })
}

/// The framed box, most urgent first.
fn lead(referral: &Referral, speaker: &Speaker) -> Vec<Lead> {
    let sentence = |id: &str| Lead { label: None, text: speaker.say(id), strong: true };
    let mut lead = Vec::new();
    if let Some(grounds) = &referral.grounds {
        lead.push(sentence(&format!("doc-outcome-{}", grounds.outcome.as_str())));
        if grounds.outcome == Band::ImmediateProtection {
            lead.push(sentence(&format!("doc-outcome-{}", grounds.before_triggers.as_str())));
        }
    }
    match referral.age {
        Some(Age::Child) => lead.push(sentence("doc-lead-child")),
        Some(Age::Unsure) => lead.push(sentence("doc-lead-unsure")),
        Some(Age::Adult) | None => {}
    }
    let labelled = |id: &str, text: String| Lead { label: Some(speaker.say(id)), text, strong: false };
    lead.extend(referral.danger.as_ref().map(|danger| labelled("block-danger", speaker.danger(danger))));
    lead.extend(referral.needs.as_ref().map(|needs| labelled("block-needs", speaker.needs(needs))));
    if referral.return_fear.as_ref().is_some_and(|fear| fear.no_embassy) {
        lead.push(sentence("doc-no-embassy"));
    }
    lead
}

fn facts(referral: &Referral, speaker: &Speaker) -> Vec<Row> {
    let mut rows = vec![row(speaker, "block-sender", sender(referral, speaker))];
    let mut add = |label: &str, text: Option<String>| rows.extend(text.map(|text| row(speaker, label, text)));
    add(
        "block-place",
        referral.place.as_ref().map(|place| {
            let municipality = place.municipality.as_deref().map(|name| speaker.typed(name));
            speaker.parts([municipality, speaker.fact("place", place.place.map(Place::as_str))])
        }),
    );
    add(
        "block-language",
        referral.language.as_ref().map(|language| {
            let named = |label: &str, tag: &Option<String>| {
                tag.as_deref().map(|tag| speaker.labelled(label, &speaker.language_name(tag)))
            };
            speaker.parts([
                named("doc-speaks", &language.speaks),
                named("doc-reads", &language.reads),
                speaker.fact("interpreter", language.interpreter.map(Interpreter::as_str)),
                speaker.fact("interpreter-tie", language.tie.map(InterpreterTie::as_str)),
                speaker.fact("interpreter-wish", language.wish.map(InterpreterWish::as_str)),
            ])
        }),
    );
    add(
        "block-person",
        (referral.age.is_some() || referral.person.is_some()).then(|| {
            let person = referral.person.as_ref();
            speaker.parts([
                speaker.fact("age", referral.age.map(Age::as_str)),
                speaker.fact("gender", person.and_then(|p| p.gender).map(Gender::as_str)),
                speaker.fact("citizenship", person.and_then(|p| p.citizenship).map(Citizenship::as_str)),
                speaker.fact("basis", person.and_then(|p| p.basis_of_stay).map(BasisOfStay::as_str)),
            ])
        }),
    );
    add("block-consent", Some(consent(referral, speaker)));
    add(
        "block-forms",
        referral.forms.as_ref().map(|forms| {
            let named: Vec<String> =
                forms.forms.iter().map(|form| speaker.say(&format!("doc-form-{}", form.as_str()))).collect();
            speaker.parts([
                Some(named.join(", ")),
                speaker.fact("sector", forms.sector.map(Sector::as_str)),
                forms.since.map(|since| speaker.fill("doc-since", "date", speaker.date(since))),
            ])
        }),
    );
    add(
        "block-documents",
        referral.documents.as_ref().map(|documents| {
            speaker.reply(&documents.passport, |holder| speaker.say(&format!("doc-passport-{holder}")))
        }),
    );
    add(
        "block-wishes",
        referral.wishes.as_ref().map(|wishes| {
            let named = speaker.reply(&wishes.wishes, |all| {
                all.iter().map(|wish| speaker.say(&format!("doc-wish-{wish}"))).collect::<Vec<_>>().join(", ")
            });
            speaker.parts([Some(named), Some(speaker.yes_no("agrees-to-police", &wishes.agrees_to_police))])
        }),
    );
    add(
        "block-return",
        referral
            .return_fear
            .as_ref()
            .and_then(|fear| fear.fears.as_ref().map(|fears| speaker.yes_no("fears-return", fears))),
    );
    add("block-child", referral.child.map(|_| speaker.say("doc-child-not-recorded")));
    add(
        "block-rights",
        referral.rights.as_ref().map(|block| {
            let explained = block.explained.as_ref().map_or_else(
                || speaker.say("doc-rights-not-recorded"),
                |explained| rights(explained, referral.age, speaker),
            );
            let reflection = referral.reflection.map(|_| speaker.say("doc-reflection-not-recorded"));
            speaker.parts([Some(explained), reflection])
        }),
    );
    add(
        "block-non-punishment",
        referral
            .non_punishment
            .as_ref()
            .map(|note| speaker.parts([Some(speaker.typed(note)), Some(speaker.say("doc-non-punishment"))])),
    );
    rows
}

fn sender(referral: &Referral, speaker: &Speaker) -> String {
    let Office { body, role, contact } = &referral.sender;
    // Of the contact nothing is left out: a telephone number may stand at its end.
    let parts = [speaker.typed(body), speaker.typed(role), typed(contact, SENDER_MAX)];
    speaker.parts(parts.map(Some))
}

fn consent(referral: &Referral, speaker: &Speaker) -> String {
    let consent = &referral.consent;
    let talk = consent
        .talk
        .as_ref()
        .map_or_else(|| speaker.say("doc-talk-not-recorded"), |consent| talk(consent, speaker));
    match consent.basis {
        ConsentBasis::Child => return speaker.parts([Some(speaker.say("doc-consent-child")), Some(talk)]),
        ConsentBasis::Emergency => {
            return speaker.parts([Some(speaker.say("doc-consent-emergency")), Some(talk)]);
        }
        ConsentBasis::Agreed => {}
    }
    let language = speaker.labelled("doc-consent-language", &speaker.language_name(&consent.language));
    let blocks: Vec<String> = consent
        .blocks
        .iter()
        .map(|block| within_a_sentence(&speaker.say(&format!("block-{}", block.as_str()))))
        .collect();
    let blocks = if blocks.is_empty() { speaker.say("doc-consent-no-blocks") } else { blocks.join(", ") };
    speaker.parts([
        Some(speaker.fill("doc-consent-agreed", "moment", speaker.moment(consent.at))),
        Some(language),
        Some(speaker.labelled("doc-consent-blocks", &blocks)),
        Some(talk),
    ])
}

/// The consent to the talk, and how it was explained.
fn talk(consent: &TalkConsent, speaker: &Speaker) -> String {
    let given = match consent.given {
        Given::Agreed => "doc-talk-agreed",
        Given::Wants => "doc-talk-wants",
        Given::Unsure => "doc-talk-unsure",
    };
    let told: Vec<String> = consent.notice.told.iter().map(|told| speaker.say(named(*told))).collect();
    let told =
        speaker.some_of("doc-more", told.len(), told, speaker.limits.indicators.max(EXPLAINED_LEAST), ", ");
    let interpreted = consent.through != Interpreter::NotNeeded;
    let ways = [
        Some(speaker.language_name(&consent.language)),
        consent.read.then(|| speaker.say("doc-talk-read")),
        consent.heard.then(|| speaker.say("doc-talk-heard")),
        interpreted.then(|| speaker.say("doc-talk-interpreter")),
        Some(told),
    ];
    let ways: Vec<String> = ways.into_iter().flatten().collect();
    speaker.parts([
        Some(speaker.fill(given, "moment", speaker.moment(consent.at))),
        consent.withdrawn.map(|at| speaker.fill("doc-talk-withdrawn", "moment", speaker.moment(at))),
        Some(speaker.labelled("doc-talk-explained", &ways.join(", "))),
    ])
}

/// What a sentence was about.
fn named(told: Told) -> &'static str {
    match told {
        Told::Purpose => "doc-told-purpose",
        Told::Kept => "doc-told-kept",
        Told::Seen | Told::SeenChecked => "doc-told-seen",
        Told::Shared => "doc-told-shared",
        Told::Limits => "doc-told-limits",
        Told::Duty | Told::DutyList | Told::DutyNone => "doc-told-duty",
        Told::Free => "doc-told-free",
        Told::Name => "doc-told-name",
        Told::Decides => "doc-told-decides",
    }
}

/// Which rights were explained, when, in which language and how.
fn rights(explained: &RightsExplained, age: Option<Age>, speaker: &Speaker) -> String {
    let all = Right::of(age.unwrap_or(Age::Unsure)).all(|right| explained.rights.contains(&right));
    let named: Vec<String> = if all {
        vec![speaker.say("doc-rights-all")]
    } else {
        explained
            .rights
            .iter()
            .map(|right| format!("“{}”", speaker.say(&format!("right-{}", right.as_str()))))
            .collect()
    };
    // Never none of them: a list that is cut short names some.
    let (all, most) = (named.len(), speaker.limits.indicators.max(EXPLAINED_LEAST));
    let named = speaker.some_of("doc-more", all, named, most, ", ");
    let ways = [
        Some(speaker.fill("doc-rights-explained", "moment", speaker.moment(explained.at))),
        Some(speaker.language_name(&explained.language)),
        Some(speaker.say("doc-rights-told")),
        explained.heard.then(|| speaker.say("doc-rights-heard")),
        explained.on_paper.then(|| speaker.say("doc-rights-paper")),
    ];
    let ways: Vec<String> = ways.into_iter().flatten().collect();
    speaker.parts([Some(named), Some(ways.join(", "))])
}
