//! Deadlines: what is due after a screening, until when, and which route says so.
//!
//! Pure: every moment is an argument. The time runs from the freezing of the screening, the only beginning that is known here: where a law
//! counts from something earlier, less time is left. No deadline makes a referral that the person does not want: whether their consent is
//! needed stands with it.

use crate::recipient::Recipient;
use crate::route::{Route, Within, applicable};
use crate::situation::Situation;
use crate::word::choice;
use chrono::{DateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use std::collections::BTreeMap;

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// To whom a referral is due; to any of them where a route leaves the choice; nobody where the route only informs, as of the clock of a
    /// law. Such a one is never met here.
    pub recipients: Vec<Recipient>,
    /// The id of the route that set it.
    pub route: String,
    /// The time that the route gives.
    pub within: Within,
    /// Whether the person's consent is needed.
    pub consent: bool,
    /// Whether the competent institutions confirmed the route.
    pub verified: bool,
    /// The last moment of the time.
    pub due: DateTime<Utc>,
    /// When it was met, by the first referral to one of the recipients.
    pub met: Option<DateTime<Utc>>,
}

choice! {
    /// How a deadline stands at a moment, most pressing first.
    pub enum DeadlineStanding {
        /// Its time is over.
        Overdue,
        /// Its time ends today, or it is due at once.
        Today,
        /// There is time left beyond today.
        Later,
        /// It was met.
        Met,
    }
}

impl Deadline {
    /// How it stands at a moment. *At once* is due on the whole day of the screening, and overdue from the next one on: nobody is late
    /// while they are at it.
    pub fn standing<Zone: TimeZone>(&self, now: &DateTime<Zone>) -> DeadlineStanding {
        let (today, last) = (now.date_naive(), self.due.with_timezone(&now.timezone()).date_naive());
        match self.within {
            _ if self.met.is_some() => DeadlineStanding::Met,
            Within::Now if today > last => DeadlineStanding::Overdue,
            Within::Now => DeadlineStanding::Today,
            _ if *now > self.due => DeadlineStanding::Overdue,
            _ if today == last => DeadlineStanding::Today,
            _ => DeadlineStanding::Later,
        }
    }
}

/// What is due after a screening that was frozen at a moment, told in the time zone of the officer, the earliest end first; `handed` are the
/// referrals so far.
///
/// As in [`crate::route::propose`] the route with the shortest time counts where several name a recipient. One that leaves the choice of the
/// recipient sets a deadline of its own, which a referral to any of them meets. A route without a time sets none.
pub fn deadlines<Zone: TimeZone>(
    routes: &[Route],
    situation: &Situation,
    frozen_at: &DateTime<Zone>,
    handed: &[(Recipient, DateTime<Utc>)],
) -> Vec<Deadline> {
    let of = |route: &Route, recipients: Vec<Recipient>| {
        let met = handed.iter().filter(|(to, _)| recipients.contains(to)).map(|(_, at)| *at).min();
        Some(Deadline {
            route: route.id.clone(),
            within: route.within,
            consent: route.consent,
            verified: route.verified,
            due: last_moment(route.within, frozen_at)?,
            met,
            recipients,
        })
    };
    let timed = applicable(routes, situation)
        .into_iter()
        .filter(|route| !(route.consent && situation.refuses) && route.within != Within::None);
    let mut deadlines = Vec::new();
    let mut shortest: BTreeMap<Recipient, &Route> = BTreeMap::new();
    for route in timed {
        if route.to.is_empty() || route.one_of {
            deadlines.extend(of(route, route.to.clone()));
            continue;
        }
        for recipient in &route.to {
            let earlier = shortest.entry(*recipient).or_insert(route);
            if route.within < earlier.within {
                *earlier = route;
            }
        }
    }
    deadlines.extend(shortest.into_iter().filter_map(|(recipient, route)| of(route, vec![recipient])));
    deadlines.sort_by_key(|deadline| deadline.due);
    deadlines
}

/// The last moment of a time that begins at a moment; nothing where no time is set. Days are of 24 hours.
fn last_moment<Zone: TimeZone>(within: Within, from: &DateTime<Zone>) -> Option<DateTime<Utc>> {
    let days = |days| Some(from.to_utc() + TimeDelta::days(days));
    match within {
        Within::Now => Some(from.to_utc()),
        Within::SameDay => {
            let last = from.date_naive().and_time(NaiveTime::from_hms_opt(23, 59, 59)?);
            // Where clocks go forward at midnight the last minute may be left out.
            let last = from.timezone().from_local_datetime(&last).latest();
            Some(last.map_or_else(|| from.to_utc(), |last| last.to_utc()))
        }
        Within::Hours24 => days(1),
        Within::Days3 => days(3),
        Within::Days4 => days(4),
        Within::Days7 => days(7),
        Within::Days30 => days(30),
        Within::None => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::facts::{Age, Citizenship, Facts, Trigger};
    use crate::outcome::Band;
    use chrono::NaiveDateTime;
    use chrono_tz::Europe::Riga;
    use chrono_tz::Tz;

    fn route(id: &str, when: &str, to: &str, within: &str, more: &str) -> Route {
        let text = format!(
            r#"{{ "id": "{id}", "when": {when}, "to": {to}, "within": "{within}", "consent": true, "verified": false, "source": "Invented"{more} }}"#
        );
        serde_json::from_str(&text).unwrap()
    }

    fn routes() -> Vec<Route> {
        let choice = r#", "one_of": true"#;
        let asylum = r#"{ "asylum_or_fear": true }"#;
        vec![
            route("danger", r#"{ "triggers": ["danger-now"] }"#, r#"["provider"]"#, "now", ""),
            route(
                "grounds",
                r#"{ "outcome": ["strong-grounds"] }"#,
                r#"["police", "provider"]"#,
                "hours-24",
                "",
            ),
            route("child", r#"{ "age": ["child"] }"#, r#"["orphans-court"]"#, "same-day", ""),
            route("asylum", asylum, r#"["border-guard", "migration-office"]"#, "now", choice),
            route(
                "papers",
                r#"{ "citizenship": ["third-country"] }"#,
                r#"["migration-office"]"#,
                "days-3",
                "",
            ),
            route("needs", asylum, "[]", "days-30", ""),
            route("wages", "{}", r#"["labour-inspectorate"]"#, "none", ""),
        ]
    }

    fn at(text: &str) -> DateTime<Tz> {
        let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        Riga.from_local_datetime(&local).unwrap()
    }

    fn situation(facts: &Facts, fears: bool) -> Situation<'_> {
        Situation {
            facts,
            instrument: None,
            outcome: Band::StrongGrounds,
            agrees_to_police: None,
            fears_return: Some(fears),
            refuses: false,
        }
    }

    fn found(facts: &Facts, fears: bool, handed: &[(Recipient, &str)]) -> Vec<Deadline> {
        let handed: Vec<_> = handed.iter().map(|(to, when)| (*to, at(when).to_utc())).collect();
        deadlines(&routes(), &situation(facts, fears), &at("2026-11-30 14:00"), &handed)
    }

    fn told(deadlines: &[Deadline], now: &str) -> Vec<String> {
        let of = |deadline: &Deadline| {
            let to: Vec<&str> = deadline.recipients.iter().map(|to| to.as_str()).collect();
            let due = deadline.due.with_timezone(&Riga).format("%d %R");
            let standing = deadline.standing(&at(now)).as_str();
            format!("{} {} {due} {standing}", deadline.route, to.join("+"))
        };
        deadlines.iter().map(of).collect()
    }

    fn adult() -> Facts {
        Facts { age: Some(Age::Adult), ..Facts::default() }
    }

    #[test]
    fn each_recipient_is_due_by_the_shortest_of_the_routes_that_name_it() {
        assert_eq!(
            told(&found(&adult(), false, &[]), "2026-11-30 14:05"),
            ["grounds provider 01 14:00 later", "grounds police 01 14:00 later"]
        );
        let danger = Facts { triggers: [Trigger::DangerNow].into(), ..adult() };
        assert_eq!(
            told(&found(&danger, false, &[]), "2026-11-30 14:05"),
            ["danger provider 30 14:00 today", "grounds police 01 14:00 later"]
        );
    }

    #[test]
    fn a_deadline_is_met_by_a_referral_to_its_recipient_and_to_nobody_else() {
        let late = "2026-12-03 09:00";
        let to = |recipient| Some((recipient, "2026-12-02 10:00"));
        for (now, handed, expected) in [
            ("2026-12-01 13:59", None, ["provider today", "police today"]),
            ("2026-12-01 14:00", None, ["provider today", "police today"]),
            ("2026-12-01 14:01", None, ["provider overdue", "police overdue"]),
            (late, to(Recipient::Police), ["provider overdue", "police met"]),
            (late, to(Recipient::Medical), ["provider overdue", "police overdue"]),
        ] {
            let found = found(&adult(), false, &handed.into_iter().collect::<Vec<_>>());
            let standing = |one: &Deadline| {
                format!("{} {}", one.recipients[0].as_str(), one.standing(&at(now)).as_str())
            };
            assert_eq!(found.iter().map(standing).collect::<Vec<_>>(), expected, "{now}");
        }
    }

    #[test]
    fn at_once_and_on_the_same_day_end_with_the_day_of_the_officer() {
        let child =
            Facts { age: Some(Age::Child), triggers: [Trigger::DangerNow].into(), ..Facts::default() };
        let found = found(&child, false, &[]);
        assert_eq!(
            told(&found, "2026-11-30 23:59")[..2],
            ["danger provider 30 14:00 today", "child orphans-court 30 23:59 today"]
        );
        assert_eq!(
            told(&found, "2026-12-01 00:00")[..2],
            ["danger provider 30 14:00 overdue", "child orphans-court 30 23:59 overdue"]
        );
    }

    #[test]
    fn where_a_route_leaves_the_choice_a_referral_to_any_meets_it_and_others_stay_due() {
        let facts = Facts { citizenship: Some(Citizenship::ThirdCountry), ..adult() };
        let rows = |handed: &[(Recipient, &str)]| {
            let all = told(&found(&facts, true, handed), "2026-12-01 08:00");
            all.into_iter().filter(|row| !row.starts_with("grounds")).collect::<Vec<_>>()
        };
        assert_eq!(
            rows(&[(Recipient::BorderGuard, "2026-11-30 15:00")]),
            [
                "asylum border-guard+migration-office 30 14:00 met",
                "papers migration-office 03 14:00 later",
                "needs  30 14:00 later",
            ]
        );
        assert_eq!(rows(&[])[0], "asylum border-guard+migration-office 30 14:00 overdue");
    }

    #[test]
    fn who_refuses_everything_is_due_nowhere_that_needs_consent() {
        let facts = adult();
        let refusing = Situation { refuses: true, ..situation(&facts, false) };
        assert_eq!(deadlines(&routes(), &refusing, &at("2026-11-30 14:00"), &[]), []);
    }

    #[test]
    fn a_day_has_24_hours_when_clocks_are_changed_too() {
        let due = last_moment(Within::Hours24, &at("2026-10-24 12:00")).unwrap();
        assert_eq!(due.with_timezone(&Riga).format("%d %R").to_string(), "25 11:00");
        let end = last_moment(Within::SameDay, &at("2026-10-25 12:00")).unwrap();
        assert_eq!(end.with_timezone(&Riga).format("%d %R:%S").to_string(), "25 23:59:59");
    }

    #[test]
    fn every_time_is_longer_than_the_one_before_it() {
        let from = at("2026-11-30 14:00");
        let ends: Vec<_> = Within::ALL.iter().filter_map(|within| last_moment(*within, &from)).collect();
        assert_eq!(ends.len() + 1, Within::ALL.len());
        assert!(ends.is_sorted());
    }
}
