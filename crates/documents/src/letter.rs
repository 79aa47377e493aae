//! The letter to the person: what was passed on about them, to whom and when, and what they may do; in their language, large, and in the
//! desk's beside it.
//!
//! It names no person and nothing that was said, only kinds of what was: whoever finds it learns no answer from it.

use crate::card::{Both, Edition, Voices, borrowed, day};
use crate::document::{Document, Draft, forget};
use crate::error::DocumentError;
use crate::printable::{missing, typed};
use crate::typesetting::{Said, Typesetting};
use crate::unprintable::by_script;
use crate::world::Template;
use chrono::NaiveDate;
use content::Wording;
use screening::referral::{ConsentBasis, Office, SENDER_MAX};
use screening::{Block, CaseCode, Recipient};
use serde::Serialize;

/// The sizes that the person's letters may have, in tenths of a point, the largest first. All but the last are for one page.
const SIZES: [u16; 4] = [130, 120, 110, 105];

/// What was handed over to one recipient.
#[derive(Debug, Clone, Copy)]
pub struct Handed<'a> {
    /// To whom.
    pub recipient: Recipient,
    /// The blocks that were in it.
    pub blocks: &'a [Block],
    /// On what it rested.
    pub basis: ConsentBasis,
    /// The day on which it was handed over.
    pub on: NaiveDate,
}

/// What a letter to the person tells.
#[derive(Debug, Clone, Copy)]
pub struct Letter<'a> {
    /// Every hand-over, in the order of the letter.
    pub handed: &'a [Handed<'a>],
    /// Who handed over, and how the person can reach them.
    pub office: &'a Office,
    /// The number under which they are found; nothing where it is not to stand on paper that the person takes along.
    pub code: Option<&'a CaseCode>,
}

#[derive(Serialize)]
struct Sheet {
    typesetting: Typesetting,
    title: Both,
    intro: Both,
    handed: Vec<HandedRow>,
    may: Both,
    steps: Vec<Both>,
    reach: Both,
    office: Vec<String>,
    number: Option<Both>,
    code: String,
    foot: String,
    page: String,
    size: u16,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct HandedRow {
    recipient: Said,
    /// What is written on the door, in the desk's language.
    door: Said,
    /// The day, as the person writes it, and as the desk does.
    on: String,
    on_desk: String,
    /// Why it was done without the person's agreement.
    basis: Option<Both>,
    kinds: Vec<Both>,
}

/// Lays out the letter, on one page where that can be read well, otherwise on as many as it needs.
///
/// `person` and `desk` speak the two languages; where both are the same, it has one column.
///
/// # Errors
/// [`DocumentError::Template`] when the template does not compile: a fault of the program.
pub fn letter(
    person: &Wording,
    desk: &Wording,
    letter: &Letter,
    edition: &Edition,
) -> Result<Document, DocumentError> {
    let voices = Voices { person, desk };
    let mut sheet = sheet(&voices, letter, edition);
    let lacking = lacking(&sheet);
    let Office { body, contact, .. } = letter.office;
    let unprintable =
        || by_script("block-sender", [body, contact].into_iter().flat_map(|text| missing(text)));
    let lay_out = |size: u16| {
        sheet.size = size;
        Document::lay_out(Draft {
            template: Template::Letter,
            data: serde_json::to_value(&sheet).map_err(|error| DocumentError::Template(error.to_string()))?,
            ident: format!("letter {} {}", person.language(), desk.language()),
            program: Some("Atpazīt"),
            moment: None,
            borrowed: lacking,
            unprintable: unprintable(),
        })
    };
    let fitting = fitting(lay_out);
    forget();
    fitting
}

fn fitting(
    mut lay_out: impl FnMut(u16) -> Result<Document, DocumentError>,
) -> Result<Document, DocumentError> {
    let [larger @ .., least] = SIZES;
    for size in larger {
        let document = lay_out(size)?;
        if document.page_count() == 1 {
            return Ok(document);
        }
    }
    lay_out(least)
}

fn sheet(voices: &Voices, letter: &Letter, edition: &Edition) -> Sheet {
    let Office { body, contact, .. } = letter.office;
    let steps = ["letter-may-ask", "letter-may-correct", "letter-may-take-back", "letter-may-free"];
    let office = [body, contact].map(|text| typed(text, SENDER_MAX));
    Sheet {
        typesetting: Typesetting::of(voices.person.language()),
        title: voices.both("letter-title"),
        intro: voices.both("letter-intro"),
        handed: letter.handed.iter().map(|handed| row(voices, handed)).collect(),
        may: voices.both("letter-may"),
        steps: steps.map(|id| voices.both(id)).into(),
        reach: voices.both("letter-reach"),
        office: office.into_iter().filter(|line| !line.is_empty()).collect(),
        number: letter.code.map(|_| voices.both("letter-number")),
        code: letter.code.map(ToString::to_string).unwrap_or_default(),
        foot: format!("{}  ·  {}", voices.desk("doc-letter-officer"), voices.foot(edition)),
        page: voices.page(),
        size: SIZES[0],
    }
}

fn row(voices: &Voices, handed: &Handed) -> HandedRow {
    let recipient = handed.recipient.as_str();
    let basis = match handed.basis {
        ConsentBasis::Agreed => None,
        ConsentBasis::Child => Some("letter-basis-child"),
        ConsentBasis::Emergency => Some("letter-basis-emergency"),
    };
    HandedRow {
        recipient: Said::large(voices.person.text(&format!("letter-to-{recipient}"))),
        door: voices.desk.text(&format!("recipient-{recipient}")).into(),
        on: day_of_person(voices.person.language(), handed.on),
        on_desk: day(voices.desk.language(), handed.on),
        basis: basis.map(|id| voices.both(id)),
        kinds: kinds(handed.blocks).into_iter().map(|id| voices.both(id)).collect(),
    }
}

/// What these blocks tell, worded for the person, in the order of the table, each kind once: the ids of the messages.
pub fn kinds(blocks: &[Block]) -> Vec<&'static str> {
    let mut kinds = Vec::new();
    for block in Block::ALL.iter().filter(|block| blocks.contains(block)) {
        let kind = kind(*block);
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

/// What a block tells, worded for the person.
fn kind(block: Block) -> &'static str {
    match block {
        Block::Case | Block::Sender | Block::Receipt => "letter-kind-case",
        Block::Place => "letter-kind-place",
        Block::Language => "letter-kind-language",
        Block::Age | Block::Child => "letter-kind-age",
        Block::Person => "letter-kind-person",
        Block::Contact => "letter-kind-contact",
        Block::Consent | Block::Rights | Block::Reflection => "letter-kind-explained",
        Block::Needs => "letter-kind-needs",
        Block::Danger => "letter-kind-danger",
        Block::Grounds | Block::Decision => "letter-kind-grounds",
        Block::OwnWords => "letter-kind-own-words",
        Block::Forms => "letter-kind-forms",
        Block::Open => "letter-kind-open",
        Block::Exploiter => "letter-kind-exploiter",
        Block::Documents => "letter-kind-documents",
        Block::Return => "letter-kind-return",
        Block::NonPunishment => "letter-kind-non-punishment",
        Block::Wishes => "letter-kind-wishes",
    }
}

/// A day as it is written in all these languages, with the point at its end that Latvian has.
fn day_of_person(language: &str, date: NaiveDate) -> String {
    let point = if language.starts_with("lv") { "." } else { "" };
    format!("{}{point}", date.format("%d.%m.%Y"))
}

fn lacking(sheet: &Sheet) -> usize {
    let rows = sheet.handed.iter();
    let recipients = rows.clone().map(|row| &row.recipient);
    let both = rows.flat_map(|row| row.kinds.iter().chain(&row.basis));
    let others = [&sheet.title, &sheet.intro, &sheet.may, &sheet.reach];
    let both = both.chain(&sheet.steps).chain(others).chain(&sheet.number);
    borrowed(both.map(|both| &both.person).chain(recipients))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_told_once_and_no_block_is_left_out() {
        assert_eq!(kinds(&[Block::Receipt, Block::Sender, Block::Case]), ["letter-kind-case"]);
        assert_eq!(kinds(&[]), [""; 0]);
        for block in Block::ALL {
            assert_eq!(kinds(&[*block]), [kind(*block)]);
        }
    }
}
