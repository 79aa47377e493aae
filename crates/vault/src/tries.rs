//! Wrong passphrases: how many there were in a row, and how long the next try has to wait. Kept across restarts.
//!
//! It slows down whoever guesses in the program. Whoever takes the files away guesses at the price of Argon2id alone; the
//! file is not secret and not sealed, and one that cannot be read counts as no failure.

use chrono::{DateTime, TimeDelta, Utc};

/// A larger file is none of ours, and is read no further.
pub const SIZE_MAX: u64 = 256;

/// Wrong passphrases in a row that cost nothing: slips.
const FREE: u32 = 3;
/// The wait after the first one that costs, in seconds; doubled by each further one.
const FIRST: u32 = 5;
/// The longest wait, in seconds.
const LONGEST: u32 = 300;

/// Where a passphrase is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// To open the vault.
    Lock,
    /// In a vault that is open.
    Inside,
}

/// The wrong passphrases in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tries {
    /// How many at the lock: those count towards destroying.
    pub failures: u32,
    /// How many while the vault was open, as when the person has the laptop and somebody guesses how to take it over; and those that
    /// nobody settled, wherever. They make wait, and destroy nothing.
    pub inside: u32,
    /// When the last one was.
    pub last: DateTime<Utc>,
}

impl Tries {
    /// Reads the file; one that is not sound counts as none.
    pub fn read(text: &str) -> Self {
        let mut words = text.split_whitespace();
        let (failures, inside, last) =
            match (words.next(), words.next(), words.next(), words.next(), words.next(), words.next()) {
                (Some("ATPAZIT-TRIES"), Some("1"), Some(failures), Some(last), None, None) => {
                    (failures, "0", last)
                }
                (Some("ATPAZIT-TRIES"), Some("2"), Some(failures), Some(inside), Some(last), None) => {
                    (failures, inside, last)
                }
                _ => return Self::default(),
            };
        let last = last.parse().ok().and_then(DateTime::from_timestamp_millis);
        match (failures.parse(), inside.parse(), last) {
            (Ok(failures), Ok(inside), Some(last)) if words.next().is_none() => {
                Self { failures, inside, last }
            }
            _ => Self::default(),
        }
    }

    /// The file.
    pub fn write(&self) -> String {
        format!("ATPAZIT-TRIES 2 {} {} {}\n", self.failures, self.inside, self.last.timestamp_millis())
    }

    /// The same with one more failure.
    #[must_use]
    pub fn failed(self, at: At, now: DateTime<Utc>) -> Self {
        let (lock, inside) = match at {
            At::Lock => (1, 0),
            At::Inside => (0, 1),
        };
        Self {
            failures: self.failures.saturating_add(lock),
            inside: self.inside.saturating_add(inside),
            last: now,
        }
    }

    /// How many there were in a row, wherever.
    pub fn all(&self) -> u32 {
        self.failures.saturating_add(self.inside)
    }

    /// How many seconds the next try has to wait from now; 0 when it may be made.
    ///
    /// A clock that was set back makes the wait no longer than it was at first.
    pub fn wait(&self, now: DateTime<Utc>) -> u32 {
        let whole = self.whole_wait();
        let over = self.last + TimeDelta::seconds(i64::from(whole));
        let left = (over - now).num_milliseconds();
        let left = u32::try_from(left.clamp(0, i64::from(u32::MAX)).div_euclid(1000)).unwrap_or(whole)
            + u32::from(left > 0 && left % 1000 != 0);
        left.min(whole)
    }

    /// The same as seen by a clock that was set back since the last failure: the wait begins now.
    #[must_use]
    pub fn settled(self, now: DateTime<Utc>) -> Self {
        Self { last: self.last.min(now), ..self }
    }

    fn whole_wait(&self) -> u32 {
        match self.all().checked_sub(FREE + 1) {
            None => 0,
            Some(doublings) => {
                FIRST.checked_shl(doublings).filter(|_| doublings < 16).unwrap_or(LONGEST).min(LONGEST)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(1_800_000_000 + seconds)
    }

    fn after(failures: u32) -> Tries {
        Tries { failures, inside: 0, last: at(0) }
    }

    #[test]
    fn the_wait_grows_and_has_an_end() {
        let waits =
            [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 50, u32::MAX].map(|failures| after(failures).wait(at(0)));
        assert_eq!(waits, [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300, 300]);
        assert_eq!(after(5).wait(at(9)), 1);
        assert_eq!(after(5).wait(at(10)), 0);
    }

    #[test]
    fn a_clock_that_is_set_back_locks_nobody_out() {
        let tries = after(6);
        assert_eq!(tries.wait(at(-1_000_000)), 20);
        let settled = tries.settled(at(-1_000_000));
        assert_eq!((settled.wait(at(-1_000_000)), settled.wait(at(-999_980))), (20, 0));
    }

    #[test]
    fn what_is_guessed_inside_makes_wait_and_counts_apart() {
        let tries = (0..9).fold(after(0), |tries, second| tries.failed(At::Inside, at(second)));
        assert_eq!((tries.failures, tries.all(), tries.wait(at(8))), (0, 9, 160));
        let slip = tries.failed(At::Lock, at(9));
        assert_eq!((slip.failures, slip.inside), (1, 9));
        assert_eq!(Tries::read(&slip.write()), slip);
    }

    #[test]
    fn what_is_not_sound_counts_as_none() {
        assert_eq!(Tries::read(&after(7).write()), after(7));
        assert_eq!(
            Tries::read("ATPAZIT-TRIES 1 7 1800000000000\n"),
            after(7),
            "as an older program wrote it"
        );
        for text in [
            "",
            "ATPAZIT-TRIES 2 7 0",
            "ATPAZIT-TRIES 3 7 0 0",
            "ATPAZIT-TRIES 1 x 0",
            "ATPAZIT-TRIES 1 7 99999999999999999999",
            "\u{0}",
        ] {
            assert_eq!(Tries::read(text), Tries::default(), "{text}");
        }
    }
}
