//! What the vault costs, beside what it is measured against: the bare key derivation, and the same vault without encryption.
//!
//! Without encryption means plain `SQLite` under the same code: the same statements, pragmas and rows. It runs in a process of its
//! own, since what `SQLCipher` does to wipe memory holds for the whole process and would slow the plain one too. Prints one line for
//! each measurement, in nanoseconds or bytes; `cargo xtask bench vault` makes the table of them.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout)]

mod large;
mod sample;
mod unlock;
mod write;

use std::path::Path;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["plain-write", place] => write::answer_orders(Path::new(place)),
        ["plain-large", place, cases] => large::plain(Path::new(place), cases.parse().unwrap()),
        ["write"] => write::measure(),
        ["unlock"] => unlock::measure(),
        [] => all(100_000),
        [cases] => all(cases.parse().unwrap()),
        _ => panic!("write, unlock, or how many cases the large vault has"),
    }
}

fn all(cases: u32) {
    write::measure();
    unlock::measure();
    large::measure(cases);
}
