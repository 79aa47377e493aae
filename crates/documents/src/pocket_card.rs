//! The pocket card: telephone numbers on a card of the size of a bank card, headed as advice for workers.
//!
//! **Architecture invariant:** neither the card nor its file says what it is for: no name of an institution, no program that made it, no
//! date. What the desk should know stands on the margin of the sheet, which is cut away.

use crate::card::{Edition, Voices, borrowed, warnings};
use crate::document::{Document, Draft, forget};
use crate::error::DocumentError;
use crate::typesetting::{Said, Typesetting};
use crate::world::Template;
use content::Wording;
use screening::route::RouteContact;
use serde::Serialize;

/// What a pocket card is printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// A4: five cards, front beside back, to cut out and fold. What the desk should know stands on the margin.
    Sheet,
    /// Two pages of 85.6 × 54 mm, front and back: to show, or for a printer of cards. There is no margin on it.
    Card,
}

#[derive(Serialize)]
struct Sheet {
    typesetting: Typesetting,
    paper: Paper,
    title: Said,
    lines: Said,
    free: Said,
    /// Numbers that cost nothing.
    free_numbers: Vec<String>,
    numbers: Vec<String>,
    languages: Said,
    emergency: Said,
    keep: Said,
    /// For the desk, on the margin that is cut away.
    margin: Vec<String>,
    desk: Typesetting,
}

/// Lays out the pocket card in the person's language; `desk` speaks on the margin only.
///
/// Of each contact stands the number that costs nothing, where it has one, otherwise its first.
///
/// # Errors
/// [`DocumentError::Template`] when the template does not compile, and [`DocumentError::TooLong`] when the texts do not fit on two
/// sides even in the smallest letters.
pub fn pocket_card(
    person: &Wording,
    desk: &Wording,
    contacts: &[&RouteContact],
    paper: Paper,
    edition: &Edition,
) -> Result<Document, DocumentError> {
    let voices = Voices { person, desk };
    let sheet = sheet(&voices, contacts, paper, edition);
    let texts = [&sheet.title, &sheet.lines, &sheet.free, &sheet.languages, &sheet.emergency, &sheet.keep];
    let lacking = borrowed(texts);
    let document = Document::lay_out(Draft {
        template: Template::Pocket,
        data: serde_json::to_value(&sheet).map_err(|error| DocumentError::Template(error.to_string()))?,
        ident: format!("card {}", person.language()),
        program: None,
        moment: None,
        borrowed: lacking,
        unprintable: Vec::new(),
    });
    forget();
    let wanted = match paper {
        Paper::Sheet => 1,
        Paper::Card => 2,
    };
    document.and_then(|document| match document.page_count() {
        pages if pages > wanted => Err(DocumentError::TooLong(pages)),
        _ => Ok(document),
    })
}

fn sheet(voices: &Voices, contacts: &[&RouteContact], paper: Paper, edition: &Edition) -> Sheet {
    let say = |id: &str| Said::large(voices.person.text(id));
    let free_numbers = contacts.iter().filter_map(|contact| contact.free.first());
    let numbers = contacts.iter().filter(|contact| contact.free.is_empty());
    let unverified = contacts.iter().any(|contact| !contact.verified);
    let margin = [Some(voices.desk("doc-card-cut")), unverified.then(|| voices.desk("doc-card-unverified"))];
    let margin = margin.into_iter().flatten().chain(warnings(voices, contacts, edition));
    Sheet {
        typesetting: Typesetting::of(voices.person.language()),
        paper,
        title: say("card-title"),
        lines: say("card-lines"),
        free: say("card-free"),
        free_numbers: free_numbers.cloned().collect(),
        numbers: numbers.filter_map(|contact| contact.numbers.first()).cloned().collect(),
        languages: say("card-languages"),
        emergency: say("card-emergency"),
        keep: say("card-keep"),
        margin: margin.chain([voices.foot(edition)]).collect(),
        desk: Typesetting::of(voices.desk.language()),
    }
}
