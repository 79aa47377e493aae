//! Whom to call.

use super::message::Message;
use super::month;
use crate::clock::now;
use chrono::{NaiveDate, NaiveDateTime};
use screening::Trigger;
use screening::hours::{Answering, Weekday};
use screening::route::{CHECK_COUNTS_FOR, RouteBook, RouteContact, offered};
use screening::validity::Validity;
use serde::Serialize;
use ts_rs::TS;

/// Who can be called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactView {
    /// The name.
    pub name: Message,
    /// When somebody answers, as it is printed.
    pub hours: Message,
    /// That nobody answers now, and from when on somebody does; nothing while somebody does, or where nobody noted the hours.
    pub closed: Option<Message>,
    /// The numbers, as they are dialled.
    pub numbers: Vec<String>,
    /// What speaks for asking before one relies on it: until when they give the service, an old check. Nothing on what is printed, where paper
    /// says it itself.
    pub cautions: Vec<Message>,
    /// Whether somebody compared them with the institution itself.
    pub verified: bool,
}

/// Those who can be called, as they are offered now: whoever is closed stands last.
pub fn contacts<'a>(
    found: impl IntoIterator<Item = &'a RouteContact>,
    routes: &RouteBook,
) -> Vec<ContactView> {
    offered_at(found, routes.local(now()))
}

/// Contacts as they stand on paper, which says nothing of now: nobody knows when it will be read.
pub fn printed<'a>(found: impl IntoIterator<Item = &'a RouteContact>) -> Vec<ContactView> {
    found.into_iter().map(|found| contact(found, None)).collect()
}

/// Whom to call in danger.
pub fn calls_in_danger(routes: &RouteBook) -> Vec<ContactView> {
    contacts(routes.in_emergency(Trigger::DangerNow), routes)
}

fn offered_at<'a>(found: impl IntoIterator<Item = &'a RouteContact>, now: NaiveDateTime) -> Vec<ContactView> {
    offered(found, now).into_iter().map(|found| contact(found, Some(now))).collect()
}

fn contact(found: &RouteContact, now: Option<NaiveDateTime>) -> ContactView {
    let id = format!("contact-{}", found.id);
    ContactView {
        hours: Message::attribute(&id, "hours"),
        name: Message::new(id),
        closed: now.and_then(|now| match found.answering(now) {
            Answering::Closed { until } => Some(closed(now, until)),
            Answering::Open | Answering::Unknown => None,
        }),
        cautions: now.map(|now| cautions(found, now.date())).unwrap_or_default(),
        numbers: found.numbers.clone(),
        verified: found.verified,
    }
}

/// What speaks for asking first.
fn cautions(found: &RouteContact, today: NaiveDate) -> Vec<Message> {
    let validity = found.valid_until.map(|validity| match validity {
        Validity::Unknown => Message::new("contact-valid-unknown"),
        Validity::Until(last) => {
            let id = if validity.is_over(today) { "contact-valid-over" } else { "contact-valid-until" };
            Message::new(id).text("day", last.format("%d.%m.%Y").to_string())
        }
    });
    let old = found.checked.is_old(today).then(|| {
        let checked = Message::new("contact-check-old").text("checked", month(found.checked.as_str()));
        checked.number("months", CHECK_COUNTS_FOR)
    });
    validity.into_iter().chain(old).collect()
}

/// That it is closed now, and when it opens: today, tomorrow, or on which day of the week.
fn closed(now: NaiveDateTime, until: NaiveDateTime) -> Message {
    let day = match (until.date() - now.date()).num_days() {
        0 => "today",
        1 => "tomorrow",
        _ => Weekday::of(until.date()).as_str(),
    };
    Message::attribute("closed-now", day).text("time", until.format("%-H:%M").to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::screen::message::Arg;
    use content::Catalogue;
    use screening::Recipient;

    #[test]
    fn who_is_closed_stands_last_and_says_when_they_open() {
        let book = Catalogue::embedded().routes();
        let providers =
            || book.contacts.iter().filter(|contact| contact.recipient == Some(Recipient::Provider));
        let shown = |moment: &str| {
            let now = NaiveDateTime::parse_from_str(moment, "%Y-%m-%d %H:%M").unwrap();
            let opens = |one: &ContactView| {
                one.closed.clone().map(|closed| (closed.attribute.unwrap(), closed.args["time"].clone()))
            };
            let shown = offered_at(providers(), now);
            shown.iter().map(|one| (one.name.id.clone(), opens(one))).collect::<Vec<_>>()
        };
        let row = |id: &str, closed: Option<(&str, &str)>| {
            let told = |(day, time): (&str, &str)| (day.to_owned(), Arg::Text(time.to_owned()));
            (id.to_owned(), closed.map(told))
        };
        // 30 November 2026 is a Monday: one is open till 20, one till 18, the line till 17.
        assert_eq!(
            shown("2026-11-30 19:00"),
            [
                row("contact-drosa-maja", None),
                row("contact-drosa-maja-trust-line", Some(("tomorrow", "9:00"))),
                row("contact-marta", Some(("tomorrow", "10:00"))),
            ]
        );
        assert_eq!(
            shown("2026-11-30 09:30"),
            [
                row("contact-drosa-maja-trust-line", None),
                row("contact-drosa-maja", None),
                row("contact-marta", Some(("today", "10:00"))),
            ]
        );
        assert_eq!(
            shown("2026-11-28 12:00")[0],
            row("contact-drosa-maja-trust-line", Some(("monday", "9:00")))
        );
    }

    #[test]
    fn an_old_check_an_ended_service_and_one_of_unknown_end_warn() {
        let with = |valid_until: &str, checked: &str| -> RouteContact {
            let text = format!(
                r#"{{ "id": "marta", "numbers": ["000"], "valid_until": "{valid_until}", "verified": false, "checked": "{checked}", "source": "Invented" }}"#
            );
            serde_json::from_str(&text).unwrap()
        };
        for (valid_until, checked, expected) in [
            ("unknown", "2026-11", &["contact-valid-unknown"][..]),
            ("2027-12-31", "2026-11", &["contact-valid-until"]),
            ("2026-11-29", "2026-11", &["contact-valid-over"]),
            ("2027-12-31", "2026-05", &["contact-valid-until", "contact-check-old"]),
        ] {
            let now = NaiveDateTime::parse_from_str("2026-11-30 12:00", "%Y-%m-%d %H:%M").unwrap();
            let shown = contact(&with(valid_until, checked), Some(now));
            let cautions: Vec<&str> = shown.cautions.iter().map(|one| one.id.as_str()).collect();
            assert_eq!(cautions, expected, "{valid_until} {checked}");
        }
    }

    #[test]
    fn whoever_is_called_in_danger_answers_at_any_time() {
        for moment in ["2026-11-29 03:00", "2026-12-25 23:59"] {
            let now = NaiveDateTime::parse_from_str(moment, "%Y-%m-%d %H:%M").unwrap();
            let called = offered_at(Catalogue::embedded().routes().in_emergency(Trigger::DangerNow), now);
            assert_eq!(called[0].numbers, ["112"], "{moment}");
            assert!(called.iter().all(|one| one.closed.is_none()), "{moment}");
        }
    }
}
