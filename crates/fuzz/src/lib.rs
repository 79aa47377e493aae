//! Fuzz targets: each hands bytes to one reader of the program and checks what comes of them.
//!
//! A target asks for more than "it does not panic": what was read is what is written again, an error is one that the reader
//! documents, and nothing else was touched. It panics when that does not hold; that is its only way to say so.
//!
//! The same functions run twice: `tests/short_run.rs` changes the seeds at random in every test run, and `libfuzzer/` is a package
//! of its own that `cargo fuzz` runs for as long as one likes. `docs/SECURITY.md` says how.
//!
//! Read it in this order: [`TARGETS`], then one module for each of them.
#![allow(
    clippy::missing_panics_doc,
    reason = "a target panics where a reader breaks its promise: that is what it is for"
)]

pub mod backup;
pub mod exchanged;
pub mod fluent;
#[cfg(feature = "headless")]
pub mod interview_file;
pub mod key_file;
pub mod manifest;
pub mod picture;
pub mod recording;
pub mod scratch;
pub mod source;
pub mod stored;
pub mod typed;
#[cfg(feature = "window")]
pub mod window;

/// A reader, and what it is fed with at first.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// Its name: that of the module, of the file in `libfuzzer/targets/` and of its folder of seeds.
    pub name: &'static str,
    /// Hands it bytes; panics when a promise is broken.
    pub run: fn(&[u8]),
    /// Sound inputs, and some that are nearly sound.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// Every target.
pub const TARGETS: &[Target] = &[
    Target { name: "key_file", run: key_file::run, seeds: key_file::seeds },
    Target { name: "backup", run: backup::run, seeds: backup::seeds },
    Target { name: "stored", run: stored::run, seeds: stored::seeds },
    Target { name: "typed", run: typed::run, seeds: typed::seeds },
    #[cfg(feature = "headless")]
    Target { name: "interview_file", run: interview_file::run, seeds: interview_file::seeds },
    Target { name: "source", run: source::run, seeds: source::seeds },
    Target { name: "fluent", run: fluent::run, seeds: fluent::seeds },
    Target { name: "recording", run: recording::run, seeds: recording::seeds },
    Target { name: "exchanged", run: exchanged::run, seeds: exchanged::seeds },
    Target { name: "picture", run: picture::run, seeds: picture::seeds },
    Target { name: "manifest", run: manifest::run, seeds: manifest::seeds },
    #[cfg(feature = "window")]
    Target { name: "window", run: window::run, seeds: window::seeds },
];

/// The target of this name.
pub fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}

/// Splits off the first byte, with which a target chooses among several readers of one room.
fn chosen(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (first, rest) = bytes.split_first()?;
    Some((usize::from(*first), rest))
}

/// A seed: the byte that chooses, then the input.
fn seed(choice: u8, input: &[u8]) -> Vec<u8> {
    [&[choice], input].concat()
}
