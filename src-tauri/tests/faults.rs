//! What happens to a laptop: the program is killed, started twice, finds the disk full. Real processes, a real disk.
//!
//! One program for all of it: it is linked once, and starts itself again as the one that is killed.
#![cfg(target_os = "linux")]
#![allow(missing_docs)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(clippy::print_stdout, reason = "figures, shown with --nocapture")]

mod common;
#[path = "faults/full_disk.rs"]
mod full_disk;
#[path = "faults/interviewer.rs"]
mod interviewer;
#[path = "faults/killed.rs"]
mod killed;
#[allow(dead_code, reason = "the vault's tests use the rest")]
#[path = "../../crates/vault/src/tests/own_disk.rs"]
mod own_disk;
#[path = "faults/program.rs"]
mod program;
#[path = "faults/two_programs.rs"]
mod two_programs;

#[test]
#[ignore = "started by the other tests"]
fn the_program_in_a_process_of_its_own() {
    program::serve();
}
