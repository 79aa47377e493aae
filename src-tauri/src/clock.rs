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

/// When the first of these days begins and the last one ends where the officer is; nothing where they end before they begin.
pub fn bounds(first: NaiveDate, last: NaiveDate) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    bounds_in(&Local, first, last)
}

fn bounds_in<Zone: TimeZone>(
    zone: &Zone,
    first: NaiveDate,
    last: NaiveDate,
) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let begins = |day: NaiveDate| {
        let midnight = day.and_time(NaiveTime::MIN);
        // Where clocks go forward at midnight the day begins an hour later.
        let first = zone.from_local_datetime(&midnight).earliest();
        first.or_else(|| zone.from_local_datetime(&(midnight + TimeDelta::hours(1))).earliest())
    };
    let (from, until) = (begins(first)?, begins(last.checked_add_days(Days::new(1))?)?);
    (from < until).then(|| (from.to_utc(), until.to_utc()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use chrono_tz::{America::Santiago, Europe::Riga};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn written(bounds: Option<(DateTime<Utc>, DateTime<Utc>)>) -> Option<(String, String)> {
        bounds.map(|(from, until)| (from.format("%FT%R").to_string(), until.format("%FT%R").to_string()))
    }

    #[test]
    fn a_day_begins_at_the_officers_own_midnight() {
        let riga = |first, last| written(bounds_in(&Riga, day(first), day(last)));
        let pair = |from: &str, until: &str| Some((from.to_owned(), until.to_owned()));
        assert_eq!(riga("2026-11-29", "2026-11-29"), pair("2026-11-28T22:00", "2026-11-29T22:00"));
        assert_eq!(riga("2026-11-01", "2026-11-30"), pair("2026-10-31T22:00", "2026-11-30T22:00"));
        assert_eq!(riga("2026-11-29", "2026-11-28"), None);
    }

    #[test]
    fn the_day_on_which_clocks_are_changed_has_an_hour_less_or_more() {
        let hours =
            |zone, on| bounds_in(&zone, day(on), day(on)).map(|(from, until)| (until - from).num_hours());
        assert_eq!(hours(Riga, "2026-03-29"), Some(23));
        assert_eq!(hours(Riga, "2026-10-25"), Some(25));
        // There midnight itself is left out.
        assert_eq!(hours(Santiago, "2026-09-06"), Some(23));
    }
}
