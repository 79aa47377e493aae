//! Routes: to whom a referral is proposed, with which consent and by when. Conditions are data.
//!
//! A route proposes; the officer decides and the person agrees. No law, institution or number is compiled in: they stand in
//! `questionnaires/routes/`, each with its source and the month of its last check.

use crate::facts::{Age, BasisOfStay, Citizenship, MetBy, Place, Trigger};
use crate::hours::{Answering, Hours, answering};
use crate::id::InstrumentId;
use crate::outcome::Band;
use crate::profession::Profession;
use crate::recipient::Recipient;
use crate::rights::Right;
use crate::situation::Situation;
use crate::validity::Validity;
use crate::word::{choice, words};
use chrono::{DateTime, Months, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

/// By when a referral should be handed over, soonest first.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Within {
    /// At once.
    Now,
    /// On the same day.
    SameDay,
    /// Within 24 hours.
    #[strum(serialize = "hours-24")]
    #[serde(rename = "hours-24")]
    Hours24,
    /// Within three days.
    #[strum(serialize = "days-3")]
    #[serde(rename = "days-3")]
    Days3,
    /// Within four days.
    #[strum(serialize = "days-4")]
    #[serde(rename = "days-4")]
    Days4,
    /// Within seven days.
    #[strum(serialize = "days-7")]
    #[serde(rename = "days-7")]
    Days7,
    /// Within thirty days.
    #[strum(serialize = "days-30")]
    #[serde(rename = "days-30")]
    Days30,
    /// No time is set.
    None,
}

/// A card that a person may take along.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Card {
    /// The rights, in the person's language.
    Rights,
    /// Telephone numbers on a card that says nothing of its purpose.
    Pocket,
}

words!(Within, Card);

choice! {
    /// What something is on which an officer's work with such people rests.
    pub enum GroundKind {
        /// A law.
        Law,
        /// A plan of the government: it names who is to do something, and is no law.
        Plan,
        /// A figure.
        Figure,
    }
}

/// The routes and contacts of one country, as read from a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RouteBook {
    /// The month in which the whole was last looked through.
    pub checked: CheckedMonth,
    /// The time zone in which the contacts name their hours, such as `Europe/Riga`.
    pub zone: Tz,
    /// The routes, in the order in which they are looked at.
    #[serde(rename = "route")]
    pub routes: Vec<Route>,
    /// The contacts.
    #[serde(rename = "contact")]
    pub contacts: Vec<RouteContact>,
    /// The law behind the rights that the person is told of.
    #[serde(rename = "law")]
    pub laws: Vec<Law>,
    /// On what the work of each profession with such people rests.
    #[serde(rename = "ground")]
    pub grounds: Vec<Ground>,
}

impl RouteBook {
    /// Whether the institutions confirmed every route and every contact.
    pub fn is_confirmed(&self) -> bool {
        self.routes.iter().all(|route| route.verified) && self.contacts.iter().all(|contact| contact.verified)
    }

    /// What clocks show there at a moment.
    pub fn local(&self, moment: DateTime<Utc>) -> NaiveDateTime {
        moment.with_timezone(&self.zone).naive_local()
    }

    /// On what the work of a profession rests, in order.
    pub fn grounds_of(&self, profession: Profession) -> impl Iterator<Item = &Ground> {
        self.grounds.iter().filter(move |ground| ground.professions.contains(&profession))
    }

    /// The contacts that are called in an emergency, in their order.
    pub fn in_emergency(&self, trigger: Trigger) -> impl Iterator<Item = &RouteContact> {
        self.contacts.iter().filter(move |contact| contact.emergencies.contains(&trigger))
    }

    /// The contacts that stand on a card for somebody of this age, in their order.
    pub fn on_card(&self, card: Card, age: Age) -> impl Iterator<Item = &RouteContact> {
        let fits = move |contact: &&RouteContact| {
            contact.cards.contains(&card) && (age.is_treated_as_child() || !contact.for_children)
        };
        self.contacts.iter().filter(fits)
    }
}

/// One route: when it applies, and what it then proposes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// The id, unique in the book; the reason shown is the message `reason-<id>`.
    pub id: String,
    /// When it applies.
    pub when: When,
    /// To whom, in this order; empty for a route that only informs.
    pub to: Vec<Recipient>,
    /// Whether one of them is enough: the officer and the person choose which.
    #[serde(default)]
    pub one_of: bool,
    /// Ids of contacts to call first.
    #[serde(default)]
    pub call: Vec<String>,
    /// Written information to give the person: ids of the messages `information-<id>`.
    #[serde(default)]
    pub information: Vec<String>,
    /// By when.
    pub within: Within,
    /// Whether the person's consent is needed for each recipient.
    pub consent: bool,
    /// Whether the competent institutions confirmed it.
    pub verified: bool,
    /// Where the route comes from.
    pub source: String,
}

/// The law behind a right that the person is told of: the messages `right-<right>` and its `.text`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// The right.
    pub right: Right,
    /// Whether somebody compared the text of the right with the law in force.
    pub verified: bool,
    /// The month of the last check.
    pub checked: CheckedMonth,
    /// Where the right comes from, and what is doubtful about it.
    pub source: String,
}

/// On what the work of some professions rests: the messages `ground-<id>` and its `.text`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ground {
    /// The id, unique in the book.
    pub id: String,
    /// What it is.
    pub kind: GroundKind,
    /// For whom it holds.
    pub professions: Vec<Profession>,
    /// The day of the act, where it was found.
    #[serde(default)]
    pub dated: Option<NaiveDate>,
    /// From which day it applies, where that is another one.
    #[serde(default)]
    pub applies: Option<NaiveDate>,
    /// Whether somebody compared it with its source.
    pub verified: bool,
    /// The month of the last check.
    pub checked: CheckedMonth,
    /// Where it comes from, and what is doubtful about it.
    pub source: String,
}

/// When a route applies: everything that is given must hold; what is left out is not looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct When {
    /// One of these triggers is set.
    pub triggers: Vec<Trigger>,
    /// The age group is one of these. An age that nobody noted counts as in doubt.
    pub age: Vec<Age>,
    /// The outcome is one of these.
    pub outcome: Vec<Band>,
    /// The citizenship group is known and one of these.
    pub citizenship: Vec<Citizenship>,
    /// The citizenship group is not known, or none of these.
    pub citizenship_not: Vec<Citizenship>,
    /// The basis of stay is known and one of these.
    pub basis_of_stay: Vec<BasisOfStay>,
    /// Where it happened is known and one of these.
    pub place: Vec<Place>,
    /// Which body met the person first is known and one of these.
    pub met_by: Vec<MetBy>,
    /// The person was asked with one of these instruments.
    pub instrument: Vec<InstrumentId>,
    /// Whether the person agrees to the police. An agreement that nobody heard is none.
    pub agrees_to_police: Option<bool>,
    /// Whether the person asks for asylum or fears to return. A fear that nobody asked about is not assumed.
    pub asylum_or_fear: Option<bool>,
    /// Whether the person refuses every referral.
    pub refuses: Option<bool>,
}

/// One proposed referral.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// To whom.
    pub recipient: Recipient,
    /// The id of the route that proposes it.
    pub route: String,
    /// The id of the message that says why: `reason-<route>`.
    pub reason: String,
    /// By when.
    pub within: Within,
    /// Whether the person's consent is needed.
    pub consent: bool,
}

/// A public contact of an institution. Its name and hours are the message `contact-<id>` with the attribute `.hours`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RouteContact {
    /// The id, unique in the book.
    pub id: String,
    /// The recipient that answers there, if it is one.
    #[serde(default)]
    pub recipient: Option<Recipient>,
    /// The numbers, as they are dialled.
    pub numbers: Vec<String>,
    /// Those of the numbers that cost the caller nothing.
    #[serde(default)]
    pub free: Vec<String>,
    /// The cards on which it stands.
    #[serde(default)]
    pub cards: Vec<Card>,
    /// The emergencies in which it is called.
    #[serde(default)]
    pub emergencies: Vec<Trigger>,
    /// When somebody answers; nothing where nobody noted it. The words are the attribute `.hours` of its message.
    #[serde(default)]
    pub hours: Option<Hours>,
    /// Until when whoever answers gives the service, where that ends some day.
    #[serde(default)]
    pub valid_until: Option<Validity>,
    /// Whether it stands on cards for children only.
    #[serde(default)]
    pub for_children: bool,
    /// Whether somebody called or compared with the institution itself.
    pub verified: bool,
    /// The month of the last check.
    pub checked: CheckedMonth,
    /// Where the number comes from, and what is doubtful about it.
    pub source: String,
}

impl RouteContact {
    /// Whether somebody answers at a moment, given in the local time of [`RouteBook::zone`].
    pub fn answering(&self, now: NaiveDateTime) -> Answering {
        answering(self.hours.as_ref(), now)
    }

    /// Whether the time is over for which it was known that whoever answers gives the service.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.valid_until.is_some_and(|validity| validity.is_over(today))
    }
}

/// Contacts as they are offered at a moment, in local time: whoever is closed then comes after the others. Otherwise their order stays, so
/// that a line that answers round the clock comes first only where the order says so.
pub fn offered<'a>(
    contacts: impl IntoIterator<Item = &'a RouteContact>,
    now: NaiveDateTime,
) -> Vec<&'a RouteContact> {
    let mut offered: Vec<&RouteContact> = contacts.into_iter().collect();
    offered.sort_by_key(|contact| matches!(contact.answering(now), Answering::Closed { .. }));
    offered
}

/// A month in which something was checked, such as `2026-11`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CheckedMonth(String);

/// Says that a text is not a month.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a month: write it as 2026-11")]
pub struct InvalidMonth(String);

/// For how many months a check counts. What was checked longer ago warns, on screen and on paper.
///
/// # Source
/// This project's issue 12, build point 1: data older than six months warns on screen and paper. No law says so.
pub const CHECK_COUNTS_FOR: u32 = 6;

impl CheckedMonth {
    /// Whether it lies more than [`CHECK_COUNTS_FOR`] months before a day. Of the month its first day counts, on which the check may have
    /// been. A month that lies ahead is not old.
    ///
    /// ```
    /// use screening::route::CheckedMonth;
    /// let checked = CheckedMonth::try_from("2026-11".to_owned())?;
    /// assert!(!checked.is_old("2027-05-01".parse()?));
    /// assert!(checked.is_old("2027-05-02".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn is_old(&self, today: NaiveDate) -> bool {
        let first = NaiveDate::parse_from_str(&format!("{}-01", self.0), "%Y-%m-%d");
        let counts_until = first.ok().and_then(|day| day.checked_add_months(Months::new(CHECK_COUNTS_FOR)));
        counts_until.is_some_and(|last| last < today)
    }

    /// The month as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for CheckedMonth {
    type Error = InvalidMonth;
    fn try_from(text: String) -> Result<Self, InvalidMonth> {
        // The parser of dates lets signs and spaces pass.
        let digits = text.bytes().enumerate().all(|(place, byte)| place == 4 || byte.is_ascii_digit());
        let sound = text.len() == 7
            && digits
            && chrono::NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d").is_ok();
        if sound { Ok(Self(text)) } else { Err(InvalidMonth(text)) }
    }
}

impl From<CheckedMonth> for String {
    fn from(month: CheckedMonth) -> Self {
        month.0
    }
}

/// The referrals that the routes propose, each recipient once, in the order of the routes.
///
/// Where several routes name a recipient, the one with the shortest time gives reason, time and consent; among equals the
/// first. A person who refuses everything is proposed nothing that needs consent.
pub fn propose(routes: &[Route], situation: &Situation) -> Vec<Proposal> {
    let mut proposals: Vec<Proposal> = Vec::new();
    for route in applicable(routes, situation) {
        if route.consent && situation.refuses {
            continue;
        }
        for recipient in &route.to {
            let proposal = Proposal {
                recipient: *recipient,
                route: route.id.clone(),
                reason: format!("reason-{}", route.id),
                within: route.within,
                consent: route.consent,
            };
            match proposals.iter_mut().find(|earlier| earlier.recipient == *recipient) {
                None => proposals.push(proposal),
                Some(earlier) if proposal.within < earlier.within => *earlier = proposal,
                Some(_) => {}
            }
        }
    }
    proposals
}

/// Whether the person's consent to a referral is needed: always, unless a route proposes it without.
pub fn consent_needed(routes: &[Route], situation: &Situation, to: Recipient) -> bool {
    let proposed = propose(routes, situation).into_iter().find(|proposal| proposal.recipient == to);
    proposed.is_none_or(|proposal| proposal.consent)
}

/// The routes that apply, with whom to call and what to hand the person, in order.
pub fn applicable<'a>(routes: &'a [Route], situation: &Situation) -> Vec<&'a Route> {
    routes.iter().filter(|route| route.when.holds(situation)).collect()
}

impl When {
    /// Whether the condition holds.
    pub fn holds(&self, situation: &Situation) -> bool {
        let facts = situation.facts;
        let asylum = facts.basis_of_stay == Some(BasisOfStay::AsylumSeeker);
        let wanted = |wanted: Option<bool>, is: bool| wanted.is_none_or(|wanted| wanted == is);
        (self.triggers.is_empty() || self.triggers.iter().any(|trigger| facts.triggers.contains(trigger)))
            && one_of(&self.age, Some(facts.age_or_unsure()))
            && one_of(&self.outcome, Some(situation.outcome))
            && one_of(&self.citizenship, facts.citizenship)
            && !facts.citizenship.is_some_and(|citizenship| self.citizenship_not.contains(&citizenship))
            && one_of(&self.basis_of_stay, facts.basis_of_stay)
            && one_of(&self.place, facts.place)
            && one_of(&self.met_by, facts.met_by)
            && one_of(&self.instrument, situation.instrument.cloned())
            && wanted(self.agrees_to_police, situation.agrees_to_police == Some(true))
            && wanted(self.asylum_or_fear, asylum || situation.fears_return == Some(true))
            && wanted(self.refuses, situation.refuses)
    }
}

fn one_of<T: PartialEq>(wanted: &[T], known: Option<T>) -> bool {
    wanted.is_empty() || known.is_some_and(|known| wanted.contains(&known))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// A contact of the tests.
    fn contact(id: &str, hours: &str) -> RouteContact {
        serde_json::from_str(&format!(
            r#"{{ "id": "{id}", "numbers": ["000"], "verified": false, "checked": "2026-11", "source": "Invented"{hours} }}"#
        ))
        .unwrap()
    }

    #[test]
    fn a_check_counts_for_six_months_from_the_first_of_its_month() {
        for (checked, today, old) in [
            ("2026-11", "2026-11-29", false),
            ("2026-11", "2027-04-30", false),
            ("2026-11", "2027-05-01", false),
            ("2026-11", "2027-05-02", true),
            ("2026-08", "2027-02-01", false),
            ("2026-08", "2027-02-02", true),
            ("2017-01", "2026-11-29", true),
            ("2027-01", "2026-11-29", false),
        ] {
            let month = CheckedMonth::try_from(checked.to_owned()).unwrap();
            assert_eq!(month.is_old(today.parse().unwrap()), old, "{checked} on {today}");
        }
    }

    #[test]
    fn a_contact_that_is_closed_is_offered_after_the_others_and_their_order_stays() {
        let office = r#", "hours": [{ "days": ["monday"], "from": "09:00", "until": "17:00" }]"#;
        let contacts = [
            contact("office", office),
            contact("not-noted", ""),
            contact("second-office", office),
            contact("day-and-night", r#", "hours": "always""#),
        ];
        let order = |moment: &str| {
            let now = NaiveDateTime::parse_from_str(moment, "%Y-%m-%d %H:%M").unwrap();
            offered(&contacts, now).into_iter().map(|one| one.id.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(order("2026-11-30 09:00"), ["office", "not-noted", "second-office", "day-and-night"]);
        assert_eq!(order("2026-11-29 09:00"), ["not-noted", "day-and-night", "office", "second-office"]);
    }

    #[test]
    fn hours_are_told_by_the_clocks_of_the_contacts_in_summer_too() {
        let book: RouteBook = serde_json::from_str(
            r#"{ "checked": "2026-11", "zone": "Europe/Riga", "route": [], "contact": [], "law": [], "ground": [] }"#,
        )
        .unwrap();
        let local = |moment: &str| book.local(moment.parse().unwrap()).format("%F %R").to_string();
        assert_eq!(local("2026-11-30T07:00:00Z"), "2026-11-30 09:00");
        assert_eq!(local("2026-07-01T06:00:00Z"), "2026-07-01 09:00");
    }

    #[test]
    fn a_month_of_a_check_has_one_spelling() {
        assert_eq!(CheckedMonth::try_from("2026-11".to_owned()).map(String::from).as_deref(), Ok("2026-11"));
        for bad in [
            "", "2026-13", "2026-1", "2026- 1", "+026-11", "-026-11", " 026-11", "2026-11-", "2026/11",
            "202Ā-1",
        ] {
            assert!(CheckedMonth::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
