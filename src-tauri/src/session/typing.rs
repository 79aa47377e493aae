//! What is typed on its way into the vault, and how whoever ends the page waits for it.
//!
//! The window hands in every change of a field, one at a time; so what was typed last comes a moment after the change before it.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long nothing comes before all has come: the way through the window, several times over.
const GAP: Duration = Duration::from_millis(60);

/// The longest wait: whoever locks or leaves does not hang on a disk.
const LONGEST: Duration = Duration::from_secs(1);

/// How many changes are being kept, and when the last one was.
#[derive(Debug, Default)]
pub struct Typing {
    traffic: Mutex<Traffic>,
    kept: Condvar,
}

#[derive(Debug, Default)]
struct Traffic {
    under_way: u32,
    last: Option<Instant>,
}

impl Typing {
    /// Keeps a change.
    pub fn keep<T>(&self, step: impl FnOnce() -> T) -> T {
        self.traffic().under_way += 1;
        let done = step();
        let mut traffic = self.traffic();
        traffic.under_way -= 1;
        traffic.last = Some(Instant::now());
        drop(traffic);
        self.kept.notify_all();
        done
    }

    /// Waits until everything typed so far is kept, for a second at most. Not while the session is held, nor on the main thread,
    /// which the changes pass.
    pub fn settle(&self) {
        let began = Instant::now();
        let mut traffic = self.traffic();
        loop {
            let quiet = traffic.last.map_or(began, |last| last.max(began)).elapsed();
            let (settled, left) =
                (traffic.under_way == 0 && quiet >= GAP, LONGEST.saturating_sub(began.elapsed()));
            if settled || left.is_zero() {
                return;
            }
            let wait = left.min(if traffic.under_way == 0 { GAP.saturating_sub(quiet) } else { left });
            traffic = self.kept.wait_timeout(traffic, wait).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    fn traffic(&self) -> MutexGuard<'_, Traffic> {
        self.traffic.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::thread;

    #[test]
    fn everything_that_is_on_its_way_is_kept_before_the_end() {
        let (typing, kept) = (Typing::default(), AtomicU32::new(0));
        thread::scope(|scope| {
            scope.spawn(|| {
                // Each change takes a while, and the next one comes when it is kept.
                for _ in 0..5 {
                    typing.keep(|| thread::sleep(Duration::from_millis(30)));
                    kept.fetch_add(1, Ordering::SeqCst);
                }
            });
            typing.settle();
            assert_eq!(kept.load(Ordering::SeqCst), 5);
        });
    }

    #[test]
    fn a_disk_that_hangs_holds_nobody_up() {
        let typing = Typing::default();
        thread::scope(|scope| {
            let (begun, waits) = std::sync::mpsc::channel();
            let (ends, end) = std::sync::mpsc::channel::<()>();
            let typing = &typing;
            scope.spawn(move || {
                typing.keep(|| {
                    let _ = begun.send(());
                    let _ = end.recv();
                });
            });
            let _ = waits.recv();
            typing.settle();
            assert_eq!(typing.traffic().under_way, 1);
            drop(ends);
        });
    }
}
