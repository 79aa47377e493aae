//! The sheet: what the template gets, as plain texts in the order in which they are printed.

use crate::qr_code::QrCode;
use serde::Serialize;

/// One summary, worded.
#[derive(Debug, Serialize)]
pub(crate) struct Sheet {
    pub(crate) language: String,
    pub(crate) title: String,
    pub(crate) confidential: String,
    pub(crate) subtitle: String,
    /// The framed box: outcome, danger, needs.
    pub(crate) lead: Vec<Lead>,
    pub(crate) facts: Table,
    pub(crate) grounds: Option<Table>,
    pub(crate) open: Option<Table>,
    pub(crate) words: Option<Table>,
    pub(crate) decision: Option<Table>,
    pub(crate) receipt: Receipt,
    /// A sheet of its own.
    pub(crate) contact: Option<ContactSheet>,
    /// At the foot of every page, without the page number.
    pub(crate) foot: String,
    /// The page number, with `{page}` and `{pages}` where the numbers come.
    pub(crate) page: String,
    /// The size of letters, in tenths of a point.
    pub(crate) letters: u8,
}

/// A line of the framed box.
#[derive(Debug, Serialize)]
pub(crate) struct Lead {
    pub(crate) label: Option<String>,
    pub(crate) text: String,
    pub(crate) strong: bool,
}

/// A table of rows with a heading each. Its own heading is also its summary for those who listen to it.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Table {
    pub(crate) title: String,
    pub(crate) rows: Vec<Row>,
    /// A sentence below the table.
    pub(crate) note: Option<String>,
}

/// One row of a table.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    pub(crate) label: String,
    pub(crate) text: String,
}

/// The slip to cut off and send back.
#[derive(Debug, Serialize)]
pub(crate) struct Receipt {
    pub(crate) cut: String,
    pub(crate) title: String,
    pub(crate) case: String,
    pub(crate) back: String,
    pub(crate) choices: Vec<String>,
    pub(crate) fields: Vec<String>,
    /// Which hand-over it belongs to, for a camera.
    pub(crate) code: Option<QrCode>,
    /// What is written below that.
    pub(crate) scan: String,
}

/// Name and safe way of contact.
#[derive(Debug, Serialize)]
pub(crate) struct ContactSheet {
    pub(crate) title: String,
    pub(crate) warning: String,
    pub(crate) table: Table,
}

/// How a result came about, worded.
#[derive(Debug, Serialize)]
pub(crate) struct ExplanationSheet {
    pub(crate) language: String,
    pub(crate) title: String,
    pub(crate) confidential: String,
    pub(crate) subtitle: String,
    /// The framed box: outcome, decision, the fixed sentence.
    pub(crate) lead: Vec<Lead>,
    /// From the areas to the outcome.
    pub(crate) outcome: Lead,
    /// The rule of an area, in full.
    pub(crate) rule: Lead,
    /// The headings of the columns of every profile's table.
    pub(crate) columns: [String; 3],
    pub(crate) profiles: Vec<ProfileTable>,
    /// Below: sources, what is open, the questions.
    pub(crate) basis: Table,
    pub(crate) foot: String,
    /// The size of letters, in tenths of a point.
    pub(crate) letters: u8,
}

/// The areas of one profile.
#[derive(Debug, Serialize)]
pub(crate) struct ProfileTable {
    pub(crate) title: String,
    /// What this profile gives; nothing where it is the only one.
    pub(crate) outcome: Option<String>,
    pub(crate) rows: Vec<RuleRow>,
}

/// One area.
#[derive(Debug, Serialize)]
pub(crate) struct RuleRow {
    pub(crate) area: String,
    pub(crate) result: String,
    /// Whether it has enough indicators.
    pub(crate) met: bool,
    pub(crate) rule: String,
    /// The indicators that are there.
    pub(crate) found: String,
    /// Those that nobody knows of, where they could make a difference.
    pub(crate) unknown: Option<String>,
}

/// A certificate, worded.
#[derive(Debug, Serialize)]
pub(crate) struct CertificateSheet {
    pub(crate) language: String,
    /// That it comes from practice.
    pub(crate) mark: String,
    pub(crate) title: String,
    pub(crate) name: String,
    /// What the person of this name did.
    pub(crate) text: String,
    /// How many cases of how many.
    pub(crate) cases: String,
    /// Their names.
    pub(crate) done: Vec<String>,
    /// What it is not.
    pub(crate) note: String,
    pub(crate) date: String,
    pub(crate) program: String,
}

/// What goes with a referral or answers it, worded.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct EnclosureSheet {
    pub(crate) language: String,
    pub(crate) title: String,
    /// Who may read it.
    pub(crate) confidential: String,
    pub(crate) subtitle: String,
    /// The framed box: what nobody may overlook.
    pub(crate) lead: Vec<String>,
    pub(crate) rows: Vec<Row>,
    /// The heading above what is to be done.
    pub(crate) steps_title: String,
    /// What is to be done, in this order.
    pub(crate) steps: Vec<String>,
    /// Beside what is to be done.
    pub(crate) code: Option<QrCode>,
    /// Sentences at the end.
    pub(crate) notes: Vec<String>,
    pub(crate) foot: String,
    /// The page number, with `{page}` and `{pages}` where the numbers come.
    pub(crate) page: String,
}
