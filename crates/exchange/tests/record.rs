//! The referral as JSON: what is held back stands nowhere in it, it reads back, and it has the published form.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use chrono::DateTime;
use exchange::{BYTES_MAX, ReadError, Record};
use proptest::prelude::*;
use screening::facts::{Age, Trigger};
use screening::recipient::{Allowance, allowance};
use screening::referral::marked::{conversation, cut, cut_after, screening};
use screening::{Block, Recipient};
use serde_json::{Value, json};

fn record(recipient: Recipient, blocks: &[Block], age: Age, triggers: &[Trigger]) -> Record {
    let told = conversation();
    let referral = cut_after(recipient, true, blocks, &screening(age, triggers), Some(&told)).unwrap();
    Record::new(referral, DateTime::from_timestamp(1_795_267_260, 0).unwrap())
}

fn full(recipient: Recipient) -> Record {
    record(recipient, Block::ALL, Age::Adult, &[Trigger::DangerNow])
}

/// Every cell of the table, with the person's consent to the block and without.
#[test]
fn every_block_that_may_not_go_leaves_no_word_in_the_file() {
    let (mut held_back, mut given) = (0, 0);
    for recipient in Recipient::ALL {
        for block in Block::ALL {
            let others: Vec<Block> = Block::ALL.iter().copied().filter(|other| other != block).collect();
            for (blocks, agreed) in [(Block::ALL.to_vec(), true), (others, false)] {
                let may = match allowance(*recipient, *block) {
                    Allowance::Always | Allowance::Minimum => true,
                    Allowance::WithConsent => agreed,
                    Allowance::Never => false,
                };
                let file = record(*recipient, &blocks, Age::Adult, &[]).to_json();
                let there = String::from_utf8(file).unwrap().to_lowercase().contains(&mark(*block));
                assert!(may || !there, "{recipient:?} got words of {block:?}");
                held_back += usize::from(!may);
                given += usize::from(there);
            }
        }
    }
    assert!(held_back > 80 && given > 50, "the walk looked at something: {held_back}, {given}");
}

/// The walk would find a leak.
#[test]
fn a_planted_word_is_found() {
    let mut record = record(Recipient::LabourInspectorate, &[], Age::Adult, &[]);
    let written = |record: &Record| String::from_utf8(record.to_json()).unwrap().to_lowercase();
    assert!(!written(&record).contains(&mark(Block::OwnWords)));
    record.referral.sender.role = "MARK-own-words".to_owned();
    assert!(written(&record).contains(&mark(Block::OwnWords)));
}

fn mark(block: Block) -> String {
    format!("mark-{}", block.as_str())
}

proptest! {
    #[test]
    fn what_is_written_reads_back(
        recipient in prop::sample::select(Recipient::ALL),
        age in prop::sample::select(Age::ALL),
        blocks in prop::sample::subsequence(Block::ALL, 0..=Block::ALL.len()),
        triggers in prop::sample::subsequence(Trigger::ALL, 0..=Trigger::ALL.len()),
        agreed: bool,
    ) {
        let Ok(referral) = cut(recipient, agreed, &blocks, &screening(age, &triggers)) else { return Ok(()) };
        let record = Record::new(referral, DateTime::from_timestamp(1_795_267_260, 0).unwrap());
        prop_assert_eq!(Record::read(&record.to_json()), Ok(record));
    }

    /// Whatever comes: an answer, never a panic.
    #[test]
    fn a_damaged_file_is_refused_or_reads_as_something_sound(at in 0usize..4000, byte: u8, end in 0usize..6000) {
        let mut bytes = full(Recipient::Provider).to_json();
        if let Some(place) = bytes.get_mut(at) {
            *place = byte;
        }
        bytes.truncate(end.max(1));
        if let Ok(read) = Record::read(&bytes) {
            prop_assert_eq!(Record::read(&read.to_json()), Ok(read));
        }
    }
}

#[test]
fn what_is_no_referral_is_refused_by_what_it_is() {
    let whole = String::from_utf8(full(Recipient::Provider).to_json()).unwrap();
    let changed = |from: &str, to: &str| {
        assert!(whole.contains(from), "{from}");
        Record::read(whole.replacen(from, to, 1).as_bytes())
    };
    assert_eq!(Record::read(b""), Err(ReadError::NotJson { line: 1 }));
    let half = Record::read(&whole.as_bytes()[..whole.len() / 2]);
    assert!(matches!(half, Err(ReadError::NotJson { line }) if line > 50), "{half:?}");
    assert_eq!(Record::read(b"[1, 2]"), Err(ReadError::Foreign));
    assert_eq!(changed("atpazit-referral", "another-format"), Err(ReadError::Foreign));
    assert_eq!(changed("\"version\": 1", "\"version\": 2"), Err(ReadError::Newer { version: 2 }));
    assert_eq!(changed("\"version\": 1", "\"version\": \"one\""), Err(ReadError::Malformed { line: 0 }));
    assert_eq!(
        changed("\"version\": 1", "\"version\": 1, \"added\": true"),
        Err(ReadError::Malformed { line: 3 })
    );
    assert_eq!(changed("\"recipient\"", "\"receiver\""), Err(ReadError::Malformed { line: 6 }));
    let bomb = "[".repeat(BYTES_MAX);
    assert!(matches!(Record::read(bomb.as_bytes()), Err(ReadError::NotJson { .. } | ReadError::Foreign)));
    let large = format!("{}{whole}", " ".repeat(BYTES_MAX));
    assert_eq!(Record::read(large.as_bytes()), Err(ReadError::TooLarge { bytes: large.len() }));
}

#[test]
fn a_hostile_text_stays_the_text_that_it_is() {
    let mut record = full(Recipient::Provider);
    let hostile = "#panic(\"typst\") <script>\u{202E}\u{0} \\\"}]".repeat(300);
    record.referral.sender.role = hostile.clone();
    let read = Record::read(&record.to_json()).unwrap();
    assert_eq!(read.referral.sender.role, hostile);
}

#[test]
fn every_record_has_the_published_form_and_a_broken_one_has_not() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    for recipient in Recipient::ALL {
        for age in Age::ALL {
            for blocks in [&[][..], Block::ALL] {
                let file: Value = serde_json::from_slice(
                    &record(*recipient, blocks, *age, &[Trigger::DangerNow]).to_json(),
                )
                .unwrap();
                let faults: Vec<String> =
                    validator.iter_errors(&file).map(|fault| fault.to_string()).collect();
                assert_eq!(faults, [""; 0], "{recipient:?} {age:?}");
            }
        }
    }
    let whole: Value = serde_json::from_slice(&full(Recipient::Provider).to_json()).unwrap();
    for (pointer, broken) in [
        ("/format", json!("another")),
        ("/referral/recipient", json!("newspaper")),
        ("/referral/case/code", json!("not a code")),
        ("/referral/case/instrument", json!("Not An Id")),
        ("/referral/danger/now", json!({ "kind": "perhaps" })),
        ("/written", json!(12)),
    ] {
        let mut file = whole.clone();
        *file.pointer_mut(pointer).unwrap() = broken;
        assert!(!validator.is_valid(&file), "{pointer}");
    }
    let mut more = whole.clone();
    more["referral"]["telephone"] = json!("+371 20000000");
    assert!(!validator.is_valid(&more), "nothing but what the schema names");
}

fn schema() -> Value {
    exchange::schema::all().into_iter().find(|(name, _)| *name == "referral-1").unwrap().1
}
