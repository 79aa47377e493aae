//! The clock: the only place of the program that asks what time it is. Everything below takes the time as an argument.

use chrono::{DateTime, Days, Local, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use std::time::SystemTime;

/// The time now.
pub fn now() -> DateTime<Utc> {
    DateTime::from(SystemTime::now())
}

/// The day now, as it is counted where the officer is.
pub fn today() -> NaiveDate {
    now().with_timezone(&Local).date_naive()
}

/// When a day begins and ends where the officer is; 23 or 25 hours apart where clocks are changed.
pub fn bounds(day: NaiveDate) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    bounds_in(&Local, day)
}

fn bounds_in<Zone: TimeZone>(zone: &Zone, day: NaiveDate) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let begins = |day: NaiveDate| {
        let midnight = day.and_time(NaiveTime::MIN);
        // Where clocks go forward at midnight the day begins an hour later.
        let first = zone.from_local_datetime(&midnight).earliest();
        first.or_else(|| zone.from_local_datetime(&(midnight + TimeDelta::hours(1))).earliest())
    };
    let (first, next) = (begins(day)?, begins(day.checked_add_days(Days::new(1))?)?);
    Some((first.to_utc(), next.to_utc()))
}

/// The day that a text names in the way of one of the desk's languages: `29.11.2026`, with Latvian's last point, `29/11/2026`,
/// `2026-11-29`; blanks do not matter.
pub fn day_named(text: &str) -> Option<NaiveDate> {
    let plain: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let plain = plain.trim_end_matches('.').trim_end_matches("г").trim_end_matches("р").trim_end_matches('.');
    ["%d.%m.%Y", "%d/%m/%Y", "%Y-%m-%d", "%d-%m-%Y"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(plain, form).ok())
        .filter(|day| (1900..=2100).contains(&chrono::Datelike::year(day)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use chrono::FixedOffset;

    #[test]
    fn a_day_is_named_as_the_list_writes_it_in_every_desk_language() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 9);
        for text in [
            "09.11.2026",
            "9.11.2026",
            "09.11.2026.",
            "9. 11. 2026.",
            "09/11/2026",
            "2026-11-09",
            "09.11.2026 г.",
            "09.11.2026 р.",
        ] {
            assert_eq!(day_named(text), day, "{text}");
        }
        for text in ["", "11.2026", "9.11.26", "31.02.2026", "K7Q-4M2", "Rīga"] {
            assert_eq!(day_named(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_begins_at_the_officers_own_midnight() {
        let riga = FixedOffset::east_opt(2 * 3600).unwrap();
        let (from, until) = bounds_in(&riga, NaiveDate::from_ymd_opt(2026, 11, 29).unwrap()).unwrap();
        assert_eq!(
            (from.to_rfc3339(), until.to_rfc3339()),
            ("2026-11-28T22:00:00+00:00".into(), "2026-11-29T22:00:00+00:00".into())
        );
    }
}
