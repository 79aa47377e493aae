//! Opening hours: when somebody answers at a contact, and whether at a moment.
//!
//! Pure: the moment is an argument, in the local time of the contact. What is not noted stays unknown and never counts as closed; public
//! holidays are in no data here, so that *open* means: by the hours that the contact names.

use crate::word::choice;
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

choice! {
    /// A day of the week.
    pub enum Weekday {
        /// Monday.
        Monday,
        /// Tuesday.
        Tuesday,
        /// Wednesday.
        Wednesday,
        /// Thursday.
        Thursday,
        /// Friday.
        Friday,
        /// Saturday.
        Saturday,
        /// Sunday.
        Sunday,
    }
}

impl Weekday {
    /// The day of the week of a date.
    pub fn of(date: NaiveDate) -> Self {
        match date.weekday() {
            chrono::Weekday::Mon => Self::Monday,
            chrono::Weekday::Tue => Self::Tuesday,
            chrono::Weekday::Wed => Self::Wednesday,
            chrono::Weekday::Thu => Self::Thursday,
            chrono::Weekday::Fri => Self::Friday,
            chrono::Weekday::Sat => Self::Saturday,
            chrono::Weekday::Sun => Self::Sunday,
        }
    }
}

/// A time of the day in minutes since midnight, from `00:00` to `24:00`, the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DayTime(u16);

/// Minutes of a whole day.
const DAY: u16 = 24 * 60;

/// Says that a text is not a time of the day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a time of the day: write it as 09:00, at most 24:00")]
pub struct InvalidTime(String);

impl DayTime {
    /// The time of a moment; seconds are left out.
    fn of(moment: NaiveDateTime) -> Self {
        // At most 23:59.
        Self(u16::try_from(moment.hour() * 60 + moment.minute()).unwrap_or(DAY))
    }

    /// The moment at which a day comes to this time.
    fn on(self, date: NaiveDate) -> NaiveDateTime {
        date.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(self.0))
    }
}

impl TryFrom<String> for DayTime {
    type Error = InvalidTime;
    fn try_from(text: String) -> Result<Self, InvalidTime> {
        let two = |digits: &str| {
            let plain = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
            digits.parse::<u16>().ok().filter(|_| plain)
        };
        let read = text.split_once(':').and_then(|(hour, minute)| Some((two(hour)?, two(minute)?)));
        let sound = read.filter(|(hour, minute)| *minute < 60 && hour * 60 + minute <= DAY);
        sound.map(|(hour, minute)| Self(hour * 60 + minute)).ok_or(InvalidTime(text))
    }
}

impl From<DayTime> for String {
    fn from(DayTime(minutes): DayTime) -> Self {
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

/// A span of hours that is the same on some days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// On which days.
    pub days: BTreeSet<Weekday>,
    /// From when; somebody answers in that minute.
    pub from: DayTime,
    /// Until when; nobody needs to answer in that minute any more. Hours through midnight are two spans.
    pub until: DayTime,
}

/// When somebody answers. One that exists is sound: it has a span, each ends after it begins, and none overlap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub enum Hours {
    /// Round the clock.
    Always,
    /// In these spans.
    Within(Spans),
}

/// Spans of hours, in their order: at least one; made by [`Hours::new`] only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spans(Vec<Span>);

/// Hours as they stand in a file: `"always"`, or a list of spans.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Word(Word),
    Spans(Vec<Span>),
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Word {
    Always,
}

/// What is wrong with hours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// There is no span.
    #[error("the hours have no span: leave them out where they are not known")]
    Empty,
    /// A span has no day.
    #[error("the hours have a span without a day")]
    NoDay,
    /// A span ends when it begins, or before.
    #[error("the hours from {from} until {until} do not end after they begin")]
    Backwards {
        /// The beginning.
        from: String,
        /// The end.
        until: String,
    },
    /// Two spans share time on one day.
    #[error("the hours from {from} overlap on {day} with others")]
    Overlap {
        /// The day.
        day: &'static str,
        /// When the later of the two begins.
        from: String,
    },
}

/// Whether somebody answers at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answering {
    /// By their hours, yes.
    Open,
    /// Nobody does until this moment, in the same local time.
    Closed {
        /// When the next span begins.
        until: NaiveDateTime,
    },
    /// Nobody noted the hours.
    Unknown,
}

impl Hours {
    /// Hours of some spans.
    ///
    /// # Errors
    /// Every variant of [`HoursError`].
    pub fn new(spans: Vec<Span>) -> Result<Self, HoursError> {
        if spans.is_empty() {
            return Err(HoursError::Empty);
        }
        for span in &spans {
            if span.days.is_empty() {
                return Err(HoursError::NoDay);
            }
            if span.until <= span.from {
                return Err(HoursError::Backwards { from: span.from.into(), until: span.until.into() });
            }
        }
        for day in Weekday::ALL {
            let mut of_day: Vec<&Span> = spans.iter().filter(|span| span.days.contains(day)).collect();
            of_day.sort_by_key(|span| span.from);
            if let Some(pair) = of_day.windows(2).find(|pair| pair[1].from < pair[0].until) {
                return Err(HoursError::Overlap { day: day.as_str(), from: pair[1].from.into() });
            }
        }
        Ok(Self::Within(Spans(spans)))
    }
}

impl TryFrom<Written> for Hours {
    type Error = HoursError;
    fn try_from(written: Written) -> Result<Self, HoursError> {
        match written {
            Written::Word(Word::Always) => Ok(Self::Always),
            Written::Spans(spans) => Self::new(spans),
        }
    }
}

impl From<Hours> for Written {
    fn from(hours: Hours) -> Self {
        match hours {
            Hours::Always => Self::Word(Word::Always),
            Hours::Within(Spans(spans)) => Self::Spans(spans),
        }
    }
}

/// Whether somebody answers at a moment, given in the local time of the contact.
///
/// ```
/// use chrono::NaiveDate;
/// use screening::hours::{Answering, Hours, answering};
/// let sunday = NaiveDate::from_ymd_opt(2026, 11, 29).and_then(|day| day.and_hms_opt(3, 0, 0)).ok_or("no day")?;
/// assert_eq!(answering(Some(&Hours::Always), sunday), Answering::Open);
/// assert_eq!(answering(None, sunday), Answering::Unknown);
/// # Ok::<(), &str>(())
/// ```
pub fn answering(hours: Option<&Hours>, now: NaiveDateTime) -> Answering {
    let Spans(spans) = match hours {
        None => return Answering::Unknown,
        Some(Hours::Always) => return Answering::Open,
        Some(Hours::Within(spans)) => spans,
    };
    let (today, time) = (Weekday::of(now.date()), DayTime::of(now));
    let open = |span: &Span| span.days.contains(&today) && span.from <= time && time < span.until;
    if spans.iter().any(open) {
        return Answering::Open;
    }
    // A span that began today already comes back after a week.
    let next = (0..=7).find_map(|later| {
        let date = now.date().checked_add_days(Days::new(later))?;
        let of_day = spans.iter().filter(|span| span.days.contains(&Weekday::of(date)));
        of_day.map(|span| span.from.on(date)).filter(|begins| *begins > now).min()
    });
    // Only beyond the last day of the calendar is there no next span.
    next.map_or(Answering::Unknown, |until| Answering::Closed { until })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn hours(text: &str) -> Result<Hours, serde_json::Error> {
        serde_json::from_str(text)
    }

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    fn said(hours: &Hours, moment: &str) -> String {
        match answering(Some(hours), at(moment)) {
            Answering::Open => "open".to_owned(),
            Answering::Closed { until } => format!("closed until {}", until.format("%a %d %R")),
            Answering::Unknown => "unknown".to_owned(),
        }
    }

    const OFFICE: &str = r#"[
        { "days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "from": "09:00", "until": "12:00" },
        { "days": ["monday", "wednesday"], "from": "13:00", "until": "17:30" }
    ]"#;

    #[test]
    fn an_office_is_open_in_its_hours_and_says_when_it_opens_next() {
        let office = hours(OFFICE).unwrap();
        // 30 November 2026 is a Monday.
        for (moment, expected) in [
            ("2026-11-30 08:59", "closed until Mon 30 09:00"),
            ("2026-11-30 09:00", "open"),
            ("2026-11-30 11:59", "open"),
            ("2026-11-30 12:00", "closed until Mon 30 13:00"),
            ("2026-11-30 17:29", "open"),
            ("2026-11-30 17:30", "closed until Tue 01 09:00"),
            ("2026-12-01 13:00", "closed until Wed 02 09:00"),
            ("2026-12-04 12:00", "closed until Mon 07 09:00"),
            ("2026-12-06 23:59", "closed until Mon 07 09:00"),
        ] {
            assert_eq!(said(&office, moment), expected, "{moment}");
        }
    }

    #[test]
    fn an_office_of_one_morning_a_week_opens_after_a_week() {
        let office = hours(r#"[{ "days": ["monday"], "from": "09:00", "until": "12:00" }]"#).unwrap();
        assert_eq!(said(&office, "2026-11-30 12:00"), "closed until Mon 07 09:00");
    }

    #[test]
    fn hours_that_go_on_after_midnight_have_no_gap() {
        let night = hours(
            r#"[{ "days": ["friday"], "from": "20:00", "until": "24:00" }, { "days": ["saturday"], "from": "00:00", "until": "02:00" }]"#,
        )
        .unwrap();
        for (moment, expected) in [
            ("2026-11-27 23:59", "open"),
            ("2026-11-28 00:00", "open"),
            ("2026-11-28 02:00", "closed until Fri 04 20:00"),
        ] {
            assert_eq!(said(&night, moment), expected, "{moment}");
        }
    }

    #[test]
    fn round_the_clock_is_always_open_and_what_nobody_noted_is_unknown() {
        let always = hours(r#""always""#).unwrap();
        assert_eq!(said(&always, "2026-12-25 03:00"), "open");
        assert_eq!(answering(None, at("2026-11-30 10:00")), Answering::Unknown);
    }

    #[test]
    fn what_is_not_sound_is_refused_and_says_why() {
        let span = |days: &str, from: &str, until: &str| {
            format!(r#"{{ "days": [{days}], "from": "{from}", "until": "{until}" }}"#)
        };
        let monday = |from, until| span(r#""monday""#, from, until);
        for (text, why) in [
            ("[]".to_owned(), "no span"),
            (format!("[{}]", span("", "09:00", "17:00")), "without a day"),
            (format!("[{}]", monday("17:00", "09:00")), "do not end after"),
            (format!("[{}]", monday("09:00", "09:00")), "do not end after"),
            (format!("[{}, {}]", monday("09:00", "12:00"), monday("11:59", "13:00")), "overlap on monday"),
            (format!("[{}, {}]", monday("09:00", "17:00"), monday("10:00", "11:00")), "overlap on monday"),
        ] {
            let told = hours(&text).unwrap_err().to_string();
            assert!(told.contains(why), "{text}: {told}");
        }
        assert!(hours(&format!("[{}, {}]", monday("09:00", "12:00"), monday("12:00", "13:00"))).is_ok());
        for text in [r#""sometimes""#, "1", r#"[{ "days": ["someday"], "from": "09:00", "until": "17:00" }]"#]
        {
            assert!(hours(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_time_of_the_day_has_one_spelling() {
        for good in ["00:00", "09:05", "23:59", "24:00"] {
            assert_eq!(String::from(DayTime::try_from(good.to_owned()).unwrap()), good);
        }
        for bad in
            ["", "9:00", "09:60", "24:01", "25:00", "-1:00", "+9:00", "09.00", "09:0", "09:000", "99:99"]
        {
            assert!(DayTime::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }

    proptest! {
        /// The next opening is a moment at which it is open, and between now and then it never is.
        #[test]
        fn a_closed_office_stays_closed_until_it_says(
            spans in prop::collection::vec((0_usize..7, 0_u16..DAY, 1_u16..=DAY), 1..5),
            minutes in 0_i64..60 * 24 * 14,
            share in 0.0_f64..1.0,
        ) {
            let spans = spans.into_iter().filter(|(_, from, until)| from < until).map(|(day, from, until)| Span {
                days: BTreeSet::from([Weekday::ALL[day]]),
                from: DayTime(from),
                until: DayTime(until),
            });
            let Ok(hours) = Hours::new(spans.collect()) else { return Ok(()) };
            let now = at("2026-11-30 00:00") + TimeDelta::minutes(minutes);
            let written = serde_json::to_string(&hours).unwrap();
            prop_assert_eq!(&self::hours(&written).unwrap(), &hours);
            match answering(Some(&hours), now) {
                Answering::Open => {}
                Answering::Unknown => prop_assert!(false, "the hours are known"),
                Answering::Closed { until } => {
                    prop_assert!(until > now && until <= now + TimeDelta::days(7));
                    prop_assert_eq!(answering(Some(&hours), until), Answering::Open);
                    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
                    let between = ((until - now).num_minutes() as f64 * share) as i64;
                    let closed = answering(Some(&hours), now + TimeDelta::minutes(between));
                    prop_assert_eq!(closed, Answering::Closed { until });
                }
            }
        }
    }
}
