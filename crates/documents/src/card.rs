//! What both cards share: the two wordings, and what is noted at the foot.

use crate::typesetting::Said;
use chrono::{Datelike, NaiveDate};
use content::{Arg, Status, Wording};
use screening::route::{CHECK_COUNTS_FOR, RouteContact};
use serde::Serialize;

/// What is noted on a card beside its texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Edition<'a> {
    /// The version of the program.
    pub program_version: &'a str,
    /// The day on which it is made, if it is to say so.
    pub date: Option<NaiveDate>,
    /// The day by which it is judged what was checked too long ago, or is over; it is not printed. Without it nothing is.
    pub today: Option<NaiveDate>,
    /// How far the texts in the person's language were reviewed; nothing when that is not known.
    pub status: Option<Status>,
}

/// A text in the person's language and, where that is another one, in the desk's.
#[derive(Debug, Serialize)]
pub(crate) struct Both {
    pub(crate) person: Said,
    pub(crate) desk: Option<Said>,
}

/// The wordings of a card.
pub(crate) struct Voices<'a> {
    pub(crate) person: &'a Wording,
    pub(crate) desk: &'a Wording,
}

impl Voices<'_> {
    pub(crate) fn both(&self, id: &str) -> Both {
        Both { person: Said::large(self.person.text(id)), desk: self.beside(self.desk.text(id)) }
    }

    pub(crate) fn both_attribute(&self, id: &str, attribute: &str) -> Both {
        let person = Said::large(self.person.attribute(id, attribute));
        Both { person, desk: self.beside(self.desk.attribute(id, attribute)) }
    }

    pub(crate) fn desk(&self, id: &str) -> String {
        self.desk.text(id).text
    }

    pub(crate) fn same_language(&self) -> bool {
        self.person.language() == self.desk.language()
    }

    /// The desk's text, unless both read the same language.
    fn beside(&self, text: content::Text) -> Option<Said> {
        (!self.same_language()).then(|| text.into())
    }

    /// At the foot, in the desk's language: what it is, in which language, from when, how far it was reviewed.
    pub(crate) fn foot(&self, edition: &Edition) -> String {
        let language = self.desk(&format!("doc-language-{}", self.person.language().to_lowercase()));
        let parts = [
            Some(language),
            edition.status.map(|status| self.desk(&format!("review-{}", status.as_str()))),
            Some(format!("Atpazīt {}", edition.program_version)),
            edition.date.map(|date| day(self.desk.language(), date)),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("  ·  ")
    }

    /// Which page it is of how many is known only after the layout: the template fills in both numbers.
    pub(crate) fn page(&self) -> String {
        let mark = |text: &str| Arg::Text(text.to_owned());
        self.desk.format("doc-page", &[("page", mark("{page}")), ("pages", mark("{pages}"))]).text
    }
}

/// What speaks for calling a contact before one relies on it.
pub(crate) fn is_doubtful(contact: &RouteContact, edition: &Edition) -> bool {
    let by_day = |today| contact.is_over(today) || contact.checked.is_old(today);
    !contact.verified || edition.today.is_some_and(by_day)
}

/// What the desk has to know of numbers that were checked too long ago, or are of somebody who no longer gives the service.
pub(crate) fn warnings(voices: &Voices, contacts: &[&RouteContact], edition: &Edition) -> Vec<String> {
    let Some(today) = edition.today else { return Vec::new() };
    let oldest = contacts.iter().map(|contact| &contact.checked).filter(|month| month.is_old(today)).min();
    let old = oldest.map(|checked| {
        let checked = checked
            .as_str()
            .split_once('-')
            .map_or_else(String::new, |(year, month)| format!("{month}/{year}"));
        let months = i64::from(CHECK_COUNTS_FOR);
        let args = [("checked", Arg::Text(checked)), ("months", Arg::Number(months))];
        voices.desk.format("doc-numbers-old", &args).text
    });
    let over = contacts.iter().any(|contact| contact.is_over(today)).then(|| voices.desk("doc-numbers-over"));
    old.into_iter().chain(over).collect()
}

/// How many texts the person's language lacks.
pub(crate) fn borrowed<'a>(texts: impl IntoIterator<Item = &'a Said>) -> usize {
    texts.into_iter().filter(|said| said.borrowed).count()
}

/// A day: as Latvian offices write it, or the international way.
pub(crate) fn day(language: &str, date: NaiveDate) -> String {
    if language == "lv" {
        format!("{:02}.{:02}.{}.", date.day(), date.month(), date.year())
    } else {
        date.format("%Y-%m-%d").to_string()
    }
}
