//! A short run of every target in each test run: its seeds as they are, then the seeds changed at random.
//!
//! Random numbers begin with the same one each time, so that what was found is found again; `cargo fuzz` looks further.

use fuzz::Target;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};

/// One change of an input.
#[derive(Debug, Clone)]
enum Change {
    /// A byte becomes another.
    Set(Index, u8),
    /// A bit flips.
    Flip(Index, u8),
    /// Some bytes go.
    Remove(Index, usize),
    /// Some bytes come.
    Insert(Index, Vec<u8>),
    /// Something that readers stumble over comes.
    Odd(Index, Index),
    /// Some bytes come that stand elsewhere in this input.
    Repeat(Index, Index, usize),
    /// The rest is that of another seed.
    Cross(Index, Index, Index),
    /// The rest goes.
    Cut(Index),
}

/// What readers stumble over: ends of ranges, signs of every format, text that is none.
const ODD: &[&[u8]] = &[
    b"-1",
    b"0",
    b"4294967295",
    b"4294967296",
    b"18446744073709551616",
    b"1e999",
    b"1.5",
    b"null",
    b"true",
    b"\"\"",
    b"[]",
    b"{}",
    b"[[[[[[[[[[[[[[[[",
    b"{{{{{{{{{{{{{{{{",
    b"\\u0000",
    b"\\ud800",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\r\n",
    b"\n",
    b"\"",
    b"=",
    b"[[",
    b"#",
    b"9999-12-31",
    b"+262142-12-31T23:59:60Z",
    b"2026-02-29",
    b"\xe2\x81\xa8",
    b"\xc4\x81",
    b"a\xcc\x84",
    b"\xf0\x9f\x90\xb1",
    b"OggS",
    b"..",
];

fn change() -> impl Strategy<Value = Change> {
    let place = any::<Index>;
    prop_oneof![
        (place(), any::<u8>()).prop_map(|(at, byte)| Change::Set(at, byte)),
        (place(), 0..8_u8).prop_map(|(at, bit)| Change::Flip(at, bit)),
        (place(), 1..64_usize).prop_map(|(at, count)| Change::Remove(at, count)),
        (place(), vec(any::<u8>(), 1..8)).prop_map(|(at, bytes)| Change::Insert(at, bytes)),
        (place(), place()).prop_map(|(at, odd)| Change::Odd(at, odd)),
        (place(), place(), 1..256_usize).prop_map(|(at, from, count)| Change::Repeat(at, from, count)),
        (place(), place(), place()).prop_map(|(at, seed, from)| Change::Cross(at, seed, from)),
        place().prop_map(Change::Cut),
    ]
}

impl Change {
    fn apply(&self, input: &mut Vec<u8>, seeds: &[Vec<u8>]) {
        let end = input.len() + 1;
        match self {
            Self::Set(at, byte) => {
                if let Some(old) = input.get_mut(at.index(end)) {
                    *old = *byte;
                }
            }
            Self::Flip(at, bit) => {
                if let Some(old) = input.get_mut(at.index(end)) {
                    *old ^= 1 << bit;
                }
            }
            Self::Remove(at, count) => {
                let from = at.index(end);
                let to = (from + count).min(input.len());
                input.drain(from..to);
            }
            Self::Insert(at, bytes) => {
                input.splice(at.index(end)..at.index(end), bytes.iter().copied());
            }
            Self::Odd(at, odd) => {
                let bytes = ODD[odd.index(ODD.len())];
                input.splice(at.index(end)..at.index(end), bytes.iter().copied());
            }
            Self::Repeat(at, from, count) => {
                let from = from.index(end);
                let bytes = input[from..(from + count).min(input.len())].to_vec();
                input.splice(at.index(end)..at.index(end), bytes);
            }
            Self::Cross(at, seed, from) => {
                let seed = &seeds[seed.index(seeds.len())];
                input.truncate(at.index(end));
                input.extend_from_slice(&seed[from.index(seed.len() + 1)..]);
            }
            Self::Cut(at) => input.truncate(at.index(end)),
        }
    }
}

fn short_run(name: &str, cases: u32) {
    let target: &Target = fuzz::target(name).unwrap_or_else(|| panic!("there is no target {name}"));
    let seeds = (target.seeds)();
    for seed in &seeds {
        (target.run)(seed);
    }
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 2_000, ..Config::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let changed = (any::<Index>(), vec(change(), 1..6));
    let input = |(seed, changes): &(Index, Vec<Change>)| {
        let mut input = seeds[seed.index(seeds.len())].clone();
        for change in changes {
            change.apply(&mut input, &seeds);
        }
        input
    };
    let run = TestRunner::new_with_rng(config, rng).run(&changed, |drawn| {
        (target.run)(&input(&drawn));
        Ok(())
    });
    match run {
        Ok(()) => {}
        Err(TestError::Fail(reason, drawn)) => {
            panic!("{name}: {reason}\ninput: {:?}", String::from_utf8_lossy(&input(&drawn)));
        }
        Err(TestError::Abort(reason)) => panic!("{name}: {reason}"),
    }
}

macro_rules! short_runs {
    ($($test:ident: $name:literal, $cases:literal;)+) => {
        $(
            #[test]
            fn $test() {
                short_run($name, $cases);
            }
        )+

        #[test]
        fn every_target_has_a_short_run() {
            let run = [$($name),+];
            for target in fuzz::TARGETS {
                assert!(run.contains(&target.name), "{} has none", target.name);
            }
        }
    };
}

short_runs! {
    a_damaged_key_file_is_refused: "key_file", 8_000;
    a_damaged_backup_is_refused_and_leaves_nothing: "backup", 300;
    what_the_database_holds_is_written_as_it_was_read: "stored", 5_000;
    what_is_typed_is_read_or_refused: "typed", 4_000;
    a_damaged_interview_file_is_refused_by_name: "interview_file", 3_000;
    damaged_content_has_flaws_that_can_be_found: "source", 800;
    a_damaged_text_can_be_worded: "fluent", 4_000;
    a_damaged_recording_is_silent: "recording", 300;
    a_damaged_manifest_names_its_line: "manifest", 6_000;
    what_came_from_another_institution_is_refused_or_reads_as_a_sound_one: "exchanged", 4_000;
    a_picture_holds_the_texts_of_its_codes_or_none: "picture", 800;
    a_window_that_sends_anything_breaks_nothing: "window", 400;
}
