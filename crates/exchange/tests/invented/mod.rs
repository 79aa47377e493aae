//! The invented case as a record, with every way of consenting to it, for the tests of each format.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use chrono::{DateTime, TimeDelta, Utc};
use exchange::Record;
use screening::facts::{Age, Trigger};
use screening::recipient::{Allowance, allowance};
use screening::referral::marked::{conversation, cut_after, now, screening};
use screening::{Block, Recipient};

/// When each record was written.
pub fn written() -> DateTime<Utc> {
    now() + TimeDelta::minutes(1)
}

/// What a recipient gets of an adult, with the blocks that they agreed to.
pub fn record(recipient: Recipient, blocks: &[Block]) -> Record {
    let told = conversation();
    let referral = cut_after(recipient, true, blocks, &screening(Age::Adult, &[]), Some(&told)).unwrap();
    Record::new(referral, written())
}

/// What a recipient gets without anybody's agreement, where they get it at all.
#[allow(dead_code, reason = "not every format tells the basis")]
pub fn without_agreement(recipient: Recipient, age: Age, triggers: &[Trigger]) -> Option<Record> {
    let referral =
        cut_after(recipient, false, Block::ALL, &screening(age, triggers), Some(&conversation())).ok()?;
    Some(Record::new(referral, written()))
}

/// Each recipient with every consent: all blocks, none, each alone.
pub fn walk() -> Vec<(Recipient, Vec<Block>)> {
    let alone = Block::ALL.iter().map(|block| vec![*block]);
    let consents: Vec<Vec<Block>> = [Block::ALL.to_vec(), Vec::new()].into_iter().chain(alone).collect();
    let with = |recipient: &Recipient| {
        consents.iter().map(|blocks| (*recipient, blocks.clone())).collect::<Vec<_>>()
    };
    Recipient::ALL.iter().flat_map(with).collect()
}

/// Whether a recipient may get a block, by the table and nothing else.
pub fn may_get(recipient: Recipient, block: Block, agreed: &[Block]) -> bool {
    match allowance(recipient, block) {
        Allowance::Always | Allowance::Minimum => true,
        Allowance::WithConsent => agreed.contains(&block),
        Allowance::Never => false,
    }
}

/// The blocks whose mark stands in a file.
pub fn marked(file: &[u8]) -> Vec<Block> {
    let file = std::str::from_utf8(file).unwrap().to_lowercase();
    let there = |block: &&Block| file.contains(&format!("mark-{}", block.as_str()));
    Block::ALL.iter().filter(there).copied().collect()
}
