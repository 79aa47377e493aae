//! How long nobody has touched the program, and when it locks for that.
//!
//! Knows nothing of what is open: whoever watches asks it, and locks. Time with the computer asleep counts too.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use vault::Settings;

/// How long before the end the window says so.
const NOTICE: Duration = Duration::from_secs(30);

/// What the clock says about the officer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stillness {
    /// Somebody was there; look again after this time at the latest.
    Active(Duration),
    /// Nobody was there for long; it locks after this time.
    Soon(Duration),
    /// Nobody was there for the whole time.
    Over,
}

/// When the program was last touched, and for how long it may be left alone.
pub struct Idle(Mutex<Times>);

#[derive(Clone, Copy)]
struct Times {
    /// Since the computer started.
    touched: Duration,
    limit: Duration,
}

impl Idle {
    /// Touched just now, with the usual limit.
    pub fn new() -> Self {
        let limit = shortened().unwrap_or_else(|| minutes(Settings::default().idle_minutes));
        Self(Mutex::new(Times { touched: since_start(), limit }))
    }

    /// Notes that somebody did something.
    pub fn touch(&self) {
        self.times().touched = since_start();
    }

    /// Sets the minutes after which it locks, one of [`Settings::IDLE_MINUTES`]: what lies outside becomes the nearest that is allowed.
    pub fn set_minutes(&self, chosen: u32) {
        if shortened().is_none() {
            let allowed = Settings::IDLE_MINUTES;
            self.times().limit = minutes(chosen.clamp(*allowed.start(), *allowed.end()));
        }
    }

    /// The minutes after which it locks; where a test shortened them, 0.
    pub fn minutes(&self) -> u32 {
        u32::try_from(self.times().limit.as_secs() / 60).unwrap_or(u32::MAX)
    }

    /// How things stand now.
    pub fn stillness(&self) -> Stillness {
        let Times { touched, limit } = *self.times();
        stillness(since_start().saturating_sub(touched), limit)
    }

    fn times(&self) -> MutexGuard<'_, Times> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Idle {
    fn default() -> Self {
        Self::new()
    }
}

/// The notice comes 30 seconds before the end, or half-way where the whole is shorter than a minute.
fn stillness(still: Duration, limit: Duration) -> Stillness {
    let left = limit.saturating_sub(still);
    let notice = NOTICE.min(limit / 2);
    if left.is_zero() {
        Stillness::Over
    } else if left <= notice {
        Stillness::Soon(left)
    } else {
        Stillness::Active(left.saturating_sub(notice))
    }
}

fn minutes(count: u32) -> Duration {
    Duration::from_secs(60 * u64::from(count))
}

/// What an end-to-end test sets instead, so that it need not wait for minutes; never in a release.
fn shortened() -> Option<Duration> {
    if !cfg!(feature = "automation") {
        return None;
    }
    let seconds = std::env::var("ATPAZIT_IDLE_SECONDS").ok()?.parse().ok()?;
    Some(Duration::from_secs(seconds))
}

/// The time since the computer started. It cannot be set, and goes on while the computer sleeps.
#[cfg(target_os = "linux")]
fn since_start() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    Duration::try_from(time).unwrap_or_default()
}

/// The time since the first call. It cannot be set; whether sleep counts is the system's choice.
#[cfg(not(target_os = "linux"))]
fn since_start() -> Duration {
    use std::sync::OnceLock;
    use std::time::Instant;
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(seconds: u64) -> Stillness {
        stillness(Duration::from_secs(seconds), minutes(5))
    }

    #[test]
    fn five_minutes_are_noticed_half_a_minute_before() {
        let left = |seconds| Duration::from_secs(seconds);
        assert_eq!(after(0), Stillness::Active(left(270)));
        assert_eq!(after(269), Stillness::Active(left(1)));
        assert_eq!(after(270), Stillness::Soon(left(30)));
        assert_eq!(after(299), Stillness::Soon(left(1)));
        for over in [300, 301, 86_400] {
            assert_eq!(after(over), Stillness::Over, "{over}");
        }
    }

    #[test]
    fn a_minute_is_the_shortest_and_a_quarter_of_an_hour_the_longest() {
        let idle = Idle::new();
        for (chosen, limit) in [(0, 1), (1, 1), (7, 7), (15, 15), (16, 15), (u32::MAX, 15)] {
            idle.set_minutes(chosen);
            assert_eq!(idle.times().limit, minutes(limit), "{chosen}");
        }
    }

    #[test]
    fn a_touch_begins_anew() {
        let idle = Idle::new();
        idle.times().touched = since_start().saturating_sub(minutes(6));
        assert_eq!(idle.stillness(), Stillness::Over);
        idle.touch();
        assert!(matches!(idle.stillness(), Stillness::Active(_)));
    }
}
