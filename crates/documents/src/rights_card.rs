//! The rights card: the rights in the person's language, large, and in the desk's beside it; A4, two pages at most.

use crate::card::{Both, Edition, Voices, borrowed, is_doubtful, warnings};
use crate::document::{Document, Draft, forget};
use crate::error::DocumentError;
use crate::fit::Filling;
use crate::typesetting::{Said, Typesetting};
use crate::world::Template;
use content::Wording;
use screening::Right;
use screening::route::RouteContact;
use serde::Serialize;

/// The most pages that a rights card has: both sides of one sheet.
pub const RIGHTS_PAGES_MAX: usize = 2;

/// The sizes that the person's letters may have, in tenths of a point.
const SMALLEST: u16 = 76;
const LARGEST: u16 = 150;
/// How much smaller the next try is when the first does not fit; doubled each time.
const STEP: u16 = 3;
/// One page is enough only if the letters need not be smaller than this: a second page is better than small letters.
const SMALLEST_ON_ONE_PAGE: u16 = 110;

#[derive(Serialize)]
struct Sheet {
    typesetting: Typesetting,
    title: Both,
    intro: Both,
    rights: Vec<Line>,
    numbers: Numbers,
    foot: String,
    page: String,
    size: u16,
}

#[derive(Serialize)]
struct Line {
    title: Both,
    text: Both,
}

#[derive(Serialize)]
struct Numbers {
    title: Both,
    emergency: Both,
    rows: Vec<NumberRow>,
    /// Why some numbers bear an asterisk.
    note: Option<Said>,
}

#[derive(Serialize)]
struct NumberRow {
    numbers: Vec<String>,
    /// Whether it bears an asterisk.
    doubtful: bool,
    /// The name in the person's language, if it has one.
    person: Option<Said>,
    /// The name and hours in the desk's language: what is written on the door.
    desk: Said,
    hours: Said,
}

/// Lays out the rights card.
///
/// `person` and `desk` speak the two languages; where both are the same, it has one column. The letters are as large as one page allows,
/// or, where they would be small on one page, as large as two allow.
///
/// # Errors
/// [`DocumentError::Template`] when the template does not compile, and [`DocumentError::TooLong`] when the texts need more than
/// [`RIGHTS_PAGES_MAX`] pages even in the smallest letters.
pub fn rights_card(
    person: &Wording,
    desk: &Wording,
    rights: &[Right],
    contacts: &[&RouteContact],
    edition: &Edition,
) -> Result<Document, DocumentError> {
    let voices = Voices { person, desk };
    let mut sheet = sheet(&voices, rights, contacts, edition);
    let lacking = lacking(&sheet);
    let (one, two) = (guess(&sheet, 1), guess(&sheet, RIGHTS_PAGES_MAX));
    let lay_out = |size: u16| {
        sheet.size = size;
        Document::lay_out(Draft {
            template: Template::Rights,
            data: serde_json::to_value(&sheet).map_err(|error| DocumentError::Template(error.to_string()))?,
            ident: format!("rights {} {}", person.language(), desk.language()),
            program: Some("Atpazīt"),
            moment: None,
            borrowed: lacking,
            unprintable: Vec::new(),
        })
    };
    let fitting = fitting(one, two, lay_out);
    forget();
    fitting
}

/// The document in letters as large as fit, by a guess that the layout confirms or lowers.
fn fitting(
    one_page: Option<u16>,
    two_pages: Option<u16>,
    mut lay_out: impl FnMut(u16) -> Result<Document, DocumentError>,
) -> Result<Document, DocumentError> {
    if let Some(size) = one_page.filter(|size| *size >= SMALLEST_ON_ONE_PAGE) {
        for size in [size, SMALLEST_ON_ONE_PAGE] {
            let document = lay_out(size)?;
            if document.page_count() == 1 {
                return Ok(document);
            }
        }
    }
    let (mut size, mut step) = (two_pages.unwrap_or(SMALLEST), STEP);
    loop {
        let document = lay_out(size)?;
        match document.page_count() {
            pages if pages <= RIGHTS_PAGES_MAX => return Ok(document),
            pages if size == SMALLEST => return Err(DocumentError::TooLong(pages)),
            _ => {}
        }
        size = size.saturating_sub(step).max(SMALLEST);
        step *= 2;
    }
}

/// The largest letters with which the card has this many pages, by guess.
fn guess(sheet: &Sheet, pages: usize) -> Option<u16> {
    let lines = |row: &NumberRow| row.numbers.len().max(1 + usize::from(row.person.is_some()));
    let filling = Filling {
        title: &sheet.title,
        intro: &sheet.intro,
        rows: sheet.rights.iter().map(|line| (&line.title, &line.text)).collect(),
        number_lines: sheet.numbers.rows.iter().map(lines).sum::<usize>(),
        shape: sheet.typesetting.shape,
    };
    (SMALLEST..=LARGEST).rev().find(|size| filling.pages(f64::from(*size) / 10.0) <= pages)
}

fn sheet(voices: &Voices, rights: &[Right], contacts: &[&RouteContact], edition: &Edition) -> Sheet {
    let line = |right: &Right| {
        let id = format!("right-{}", right.as_str());
        Line { title: voices.both(&id), text: voices.both_attribute(&id, "text") }
    };
    Sheet {
        typesetting: Typesetting::of(voices.person.language()),
        title: voices.both("rights-title"),
        intro: voices.both("rights-intro"),
        rights: rights.iter().map(line).collect(),
        numbers: Numbers {
            title: voices.both("rights-numbers"),
            emergency: voices.both("rights-emergency"),
            rows: contacts.iter().map(|contact| number_row(voices, contact, edition)).collect(),
            note: note(voices, contacts, edition),
        },
        foot: voices.foot(edition),
        page: voices.page(),
        size: SMALLEST_ON_ONE_PAGE,
    }
}

/// Why some numbers bear an asterisk, in the desk's language.
fn note(voices: &Voices, contacts: &[&RouteContact], edition: &Edition) -> Option<Said> {
    let unverified = contacts.iter().any(|contact| !contact.verified);
    let unverified = unverified.then(|| voices.desk("doc-number-unverified"));
    let reasons: Vec<String> = unverified.into_iter().chain(warnings(voices, contacts, edition)).collect();
    let said = Said::from(voices.desk.text("doc-number-unverified"));
    (!reasons.is_empty()).then(|| Said { text: reasons.join(" "), ..said })
}

fn number_row(voices: &Voices, contact: &RouteContact, edition: &Edition) -> NumberRow {
    let id = format!("contact-{}", contact.id);
    let own = voices.person.text(&id);
    NumberRow {
        numbers: contact.numbers.clone(),
        doubtful: is_doubtful(contact, edition),
        person: (!own.fallback && !voices.same_language()).then(|| own.into()),
        desk: voices.desk.text(&id).into(),
        hours: voices.desk.attribute(&id, "hours").into(),
    }
}

fn lacking(sheet: &Sheet) -> usize {
    let rights = sheet.rights.iter().flat_map(|line| [&line.title, &line.text]);
    let others = [&sheet.title, &sheet.intro, &sheet.numbers.title, &sheet.numbers.emergency];
    borrowed(rights.chain(others).map(|both| &both.person))
}
