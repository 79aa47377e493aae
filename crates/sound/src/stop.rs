//! A sign to stop, which one thread gives and another waits for.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// A sign to stop. Copies are the same sign; once given it stays.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<(Mutex<bool>, Condvar)>);

impl Stop {
    /// Gives the sign.
    #[cfg(any(test, feature = "device"))]
    pub fn stop(&self) {
        *self.lock() = true;
        self.0.1.notify_all();
    }

    /// Whether it was given.
    pub fn is_stopped(&self) -> bool {
        *self.lock()
    }

    /// Waits so long at most; tells whether the sign was given.
    pub fn wait(&self, time: Duration) -> bool {
        let (until, mut given) = (Instant::now() + time, self.lock());
        while !*given {
            let Some(left) = until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
            else {
                break;
            };
            given = self.0.1.wait_timeout(given, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        *given
    }

    fn lock(&self) -> MutexGuard<'_, bool> {
        // Nothing panics while it holds a bool.
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
