//! `questionnaires/routes/lv.toml`: recipients and contacts of the national referral mechanism.

use super::Placed;
use super::reader::Reader;
use crate::flaw::Flaw;
use screening::route::{CheckedMonth, Route, RouteBook, RouteContact};

/// The routes as they stand in their file.
#[derive(Debug)]
pub struct Routes {
    /// The file.
    pub file: String,
    /// When they were last looked through, and whether the institutions confirmed them.
    pub checked: Option<(CheckedMonth, bool)>,
    /// The routes, in order; ids may repeat.
    pub all: Vec<Placed<Route>>,
    /// The contacts, in order; ids may repeat.
    pub contacts: Vec<Placed<RouteContact>>,
    /// Whether everything could be read: otherwise an unknown contact may be one that could not.
    pub complete: bool,
}

/// Parses the file.
pub fn parse((file, text): (&str, &str), flaws: &mut Vec<Flaw>) -> Routes {
    let before = flaws.len();
    let mut reader = Reader::new(file, text, flaws);
    let checked = if text.is_empty() { None } else { reader.one("checked").zip(reader.one("verified")) };
    let all = reader.items("route").into_iter().flatten().map(|route| reader.placed(route)).collect();
    let contacts =
        reader.items("contact").into_iter().flatten().map(|contact| reader.placed(contact)).collect();
    reader.finish();
    let complete = flaws.len() == before && !text.is_empty();
    Routes { file: file.to_owned(), checked, all, contacts, complete }
}

impl Routes {
    /// The book of routes; nothing when the file does not say when it was checked.
    pub fn into_book(self) -> Option<RouteBook> {
        let (checked, verified) = self.checked?;
        Some(RouteBook {
            checked,
            verified,
            routes: self.all.into_iter().map(|route| route.value).collect(),
            contacts: self.contacts.into_iter().map(|contact| contact.value).collect(),
        })
    }
}
