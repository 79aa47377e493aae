//! `questionnaires/routes/lv.toml`: recipients and contacts of the national referral mechanism.

use super::Placed;
use super::reader::Reader;
use crate::flaw::Flaw;
use chrono_tz::Tz;
use screening::route::{CheckedMonth, Ground, Law, Route, RouteBook, RouteContact};

/// The routes as they stand in their file.
#[derive(Debug)]
pub struct Routes {
    /// The file.
    pub file: String,
    /// When they were last looked through.
    pub checked: Option<CheckedMonth>,
    /// In which time zone the contacts name their hours.
    pub zone: Option<Tz>,
    /// The routes, in order; ids may repeat.
    pub all: Vec<Placed<Route>>,
    /// The contacts, in order; ids may repeat.
    pub contacts: Vec<Placed<RouteContact>>,
    /// The law behind the rights, in order; rights may repeat.
    pub laws: Vec<Placed<Law>>,
    /// On what the work of each profession rests, in order; ids may repeat.
    pub grounds: Vec<Placed<Ground>>,
    /// Whether everything could be read: otherwise an unknown contact may be one that could not.
    pub complete: bool,
}

/// Parses the file.
pub fn parse((file, text): (&str, &str), flaws: &mut Vec<Flaw>) -> Routes {
    let before = flaws.len();
    let mut reader = Reader::new(file, text, flaws);
    let checked = if text.is_empty() { None } else { reader.one("checked") };
    let zone = if text.is_empty() { None } else { reader.one("zone") };
    let all = reader.items("route").into_iter().flatten().map(|route| reader.placed(route)).collect();
    let contacts =
        reader.items("contact").into_iter().flatten().map(|contact| reader.placed(contact)).collect();
    let laws = reader.items("law").into_iter().flatten().map(|law| reader.placed(law)).collect();
    let grounds = reader.items("ground").into_iter().flatten().map(|ground| reader.placed(ground)).collect();
    reader.finish();
    let complete = flaws.len() == before && !text.is_empty();
    Routes { file: file.to_owned(), checked, zone, all, contacts, laws, grounds, complete }
}

impl Routes {
    /// The book of routes; nothing when the file does not say when it was checked, or in which time zone.
    pub fn into_book(self) -> Option<RouteBook> {
        Some(RouteBook {
            checked: self.checked?,
            zone: self.zone?,
            routes: self.all.into_iter().map(|route| route.value).collect(),
            contacts: self.contacts.into_iter().map(|contact| contact.value).collect(),
            laws: self.laws.into_iter().map(|law| law.value).collect(),
            grounds: self.grounds.into_iter().map(|ground| ground.value).collect(),
        })
    }
}
