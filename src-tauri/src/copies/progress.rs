//! How far the work on a copy of the vault is, and whether it was asked to stop. Never waits for a step, so that it can be looked at meanwhile.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// The work on a copy that is under way, or none.
#[derive(Debug, Default)]
pub struct CopyProgress {
    running: AtomicBool,
    stop: AtomicBool,
    done: AtomicU64,
    total: AtomicU64,
}

impl CopyProgress {
    /// Begins; an earlier wish to stop is forgotten.
    pub fn begin(&self) {
        self.stop.store(false, Ordering::SeqCst);
        self.done.store(0, Ordering::SeqCst);
        self.total.store(0, Ordering::SeqCst);
        self.running.store(true, Ordering::SeqCst);
    }

    /// Notes how far it is, and says whether to go on.
    pub fn watch(&self, done: u64, total: u64) -> ControlFlow<()> {
        self.done.store(done, Ordering::SeqCst);
        self.total.store(total, Ordering::SeqCst);
        if self.stop.load(Ordering::SeqCst) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// Ends, however it went.
    pub fn end(&self) {
        self.running.store(false, Ordering::SeqCst);
    }

    /// Asks the backup under way to stop soon; nothing of it is left then.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }

    /// How much of a hundred is done; nothing while no backup is under way.
    pub fn percent(&self) -> Option<u32> {
        let running = self.running.load(Ordering::SeqCst);
        let (done, total) = (self.done.load(Ordering::SeqCst), self.total.load(Ordering::SeqCst).max(1));
        running.then(|| u32::try_from(done.saturating_mul(100) / total).unwrap_or(100).min(100))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_to_stop_is_heard_once_and_forgotten_at_the_next_beginning() {
        let copy_progress = CopyProgress::default();
        assert_eq!(copy_progress.percent(), None);
        copy_progress.begin();
        assert_eq!(copy_progress.percent(), Some(0));
        assert_eq!(copy_progress.watch(1, 3), ControlFlow::Continue(()));
        assert_eq!(copy_progress.percent(), Some(33));
        copy_progress.stop();
        assert_eq!(copy_progress.watch(2, 3), ControlFlow::Break(()));
        copy_progress.end();
        assert_eq!(copy_progress.percent(), None);
        copy_progress.begin();
        assert_eq!(copy_progress.watch(0, 3), ControlFlow::Continue(()));
    }
}
