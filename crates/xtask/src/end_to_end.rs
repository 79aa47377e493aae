//! The end-to-end tests: each in a process and a session of its own, as many at once as there are seats.

use std::collections::VecDeque;
use std::num::NonZero;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use serde_json::Value;

use crate::command::Line;
use crate::failure::Failure;
use crate::no_network::NoNetwork;
use crate::run::{self, Profile};
use crate::seat::{Network, Seat};
use crate::session_folder::SessionFolder;
use crate::workspace::Workspace;

/// As many windows at once at most, however many processors there are: each takes processes and half a gigabyte of its own.
const SEATS: usize = 4;

/// Builds the program and runs every test of its window where there is no network: whatever they show works without one. What the
/// builds may want to fetch they fetch before.
///
/// # Errors
/// Those of the builds; [`Failure::TestsFailed`] when all have run and what each failing one said was printed.
pub fn end_to_end(workspace: &Workspace) -> Result<(), Failure> {
    let program = run::build(workspace, Profile::Driven)?;
    let suite = Suite { tests: built(workspace)?, program, folder: workspace.path("tests") };
    let names = suite.names()?;
    let seats = thread::available_parallelism().map_or(1, NonZero::get).min(SEATS);
    println!("{} tests of the window, {seats} at once", names.len());
    let network = Network::Closed(NoNetwork::find());
    let waiting = Mutex::new(names.into());
    let failed = Mutex::new(Vec::new());
    thread::scope(|scope| {
        let work = || suite.work(&Seat::new(network)?, &waiting, &failed);
        let seats: Vec<_> = (0..seats).map(|_| scope.spawn(work)).collect();
        let ended = seats
            .into_iter()
            .map(|seat| seat.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        ended.collect::<Vec<_>>().into_iter().collect::<Result<(), _>>()
    })?;
    let failed = failed.into_inner().unwrap_or_else(PoisonError::into_inner);
    if failed.is_empty() { Ok(()) } else { Err(Failure::TestsFailed(failed)) }
}

/// Builds the tests and returns their program.
fn built(workspace: &Workspace) -> Result<PathBuf, Failure> {
    let line =
        Line::cargo("test").arg_each(run::CHECKED).arg_each("--test window --no-run --message-format json");
    let messages = line.folder(workspace.root()).read()?;
    program_of(&messages).ok_or_else(|| Failure::Unreadable {
        what: "the output of `cargo test --no-run`".into(),
        why: "it names no program of the tests".into(),
    })
}

fn program_of(messages: &str) -> Option<PathBuf> {
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut windows = messages.filter(|message| message["target"]["name"] == "window");
    windows.find_map(|message| message["executable"].as_str().map(PathBuf::from))
}

/// The tests, and what they are about.
struct Suite {
    tests: PathBuf,
    program: PathBuf,
    folder: PathBuf,
}

impl Suite {
    fn names(&self) -> Result<Vec<String>, Failure> {
        let list = Line::new(&self.tests.to_string_lossy(), "--list --format terse").read()?;
        Ok(list.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect())
    }

    /// Runs whatever waits, one after the other, at one seat.
    fn work(
        &self,
        seat: &Seat,
        waiting: &Mutex<VecDeque<String>>,
        failed: &Mutex<Vec<String>>,
    ) -> Result<(), Failure> {
        loop {
            let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            let Some(name) = next else { return Ok(()) };
            let start = Instant::now();
            let session = SessionFolder::new()?;
            let line = seat.line(&session, &self.tests.to_string_lossy(), "--exact --nocapture");
            let ran = line.arg(&name).env("ATPAZIT_APP", &self.program).folder(&self.folder).ran()?;
            let time = start.elapsed().as_secs_f64();
            if ran.well {
                println!("{name} ... ok ({time:.1} s)");
            } else {
                println!("{name} ... FAILED ({time:.1} s)\n{}", ran.output);
                failed.lock().unwrap_or_else(PoisonError::into_inner).push(name);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_of_the_tests_is_found_among_the_messages() {
        let messages = r#"{"reason":"compiler-artifact","target":{"name":"e2e"},"executable":null}
{"reason":"compiler-artifact","target":{"name":"window"},"executable":"/built/window-1"}
no message"#;
        assert_eq!(program_of(messages), Some(PathBuf::from("/built/window-1")));
        assert_eq!(program_of("{}"), None);
    }
}
