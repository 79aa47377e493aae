//! Referrals as JSON, which come from other institutions.

use exchange::{BYTES_MAX, ReadError, Record};
use screening::facts::{Age, Trigger};
use screening::referral::marked;
use screening::{Block, Recipient};

/// Reads the bytes. What was read is what is written again.
pub fn run(bytes: &[u8]) {
    match Record::read(bytes) {
        Ok(record) => {
            let written = record.to_json();
            // Indented and with every sign escaped that must be, a file may be longer than the one that was read.
            if written.len() <= BYTES_MAX {
                assert_eq!(Record::read(&written), Ok(record));
            }
        }
        Err(ReadError::TooLarge { bytes: size }) => assert!(size > BYTES_MAX && size == bytes.len()),
        Err(ReadError::Newer { version }) => assert!(version > exchange::VERSION),
        Err(ReadError::NotJson { .. } | ReadError::Foreign | ReadError::Malformed { .. }) => {}
    }
}

/// What each recipient gets at most.
pub fn seeds() -> Vec<Vec<u8>> {
    let told = marked::conversation();
    let screening = marked::screening(Age::Child, &[Trigger::DangerNow]);
    let full = |recipient| marked::cut_after(recipient, true, Block::ALL, &screening, Some(&told));
    let referrals = Recipient::ALL.iter().filter_map(|recipient| full(*recipient).ok());
    referrals.map(|referral| Record::new(referral, marked::now()).to_json()).collect()
}
