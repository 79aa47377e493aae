//! What comes from other institutions: referrals, addresses, receipts, packages, sealed or not.

use crate::{chosen, seed};
use exchange::{Address, BYTES_MAX, Package, PackageError, ReadError, Receipt, Record, SignedReceipt};
use exchange::{handover_to_qr, read_handover_qr};
use screening::facts::{Age, Trigger};
use screening::referral::marked;
use screening::{Block, CaseCode, DeclineReason, Feedback, Recipient, ReferralStatus};
use sealing::{Identity, Seal, SealKey, SigningKey};
use std::str;
use uuid::Uuid;
use zeroize::Zeroizing;

/// An invented identity, so that a sealed seed opens in every run.
const IDENTITY: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";

/// Reads the bytes by the reader that the first one chooses. What was read is what is written again.
pub fn run(bytes: &[u8]) {
    let Some((arm, bytes)) = chosen(bytes) else { return };
    match arm % 6 {
        0 => record(bytes),
        1 => {
            if let Ok(address) = sound(Address::read(bytes)) {
                assert!(!address.name.chars().any(char::is_control), "a name has one line");
            }
        }
        2 => {
            if let Ok(receipt) = sound(SignedReceipt::read(bytes)) {
                assert_eq!(SignedReceipt::read(&receipt.to_json()), Ok(receipt.clone()));
                assert_eq!(SignedReceipt::read_qr(&receipt.to_qr()), Ok(receipt));
            }
        }
        3 => {
            let Ok(text) = str::from_utf8(bytes) else { return };
            if let Ok(receipt) = sound(SignedReceipt::read_qr(text)) {
                assert_eq!(receipt.to_qr(), text.trim());
            }
            if let Ok((id, code)) = sound(read_handover_qr(text)) {
                assert_eq!(read_handover_qr(&handover_to_qr(id, &code)), Ok((id, code)));
            }
        }
        4 => package(Package::read(bytes)),
        _ => package(Package::open(bytes, &SealKey::identity(identity()))),
    }
}

fn record(bytes: &[u8]) {
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
        Err(ReadError::Forged) => panic!("a referral as JSON is not signed"),
    }
}

fn package(read: Result<Package, PackageError>) {
    match read {
        Ok(package) => {
            let again = Package::read(&package.to_zip());
            assert!(again.ok() == Some(package), "what was read is what is written again");
        }
        Err(PackageError::Newer { version }) => assert!(version > 1),
        Err(_) => {}
    }
}

/// The error names a version only where there is a newer one.
fn sound<T>(read: Result<T, ReadError>) -> Result<T, ReadError> {
    if let Err(ReadError::Newer { version }) = &read {
        assert!(*version > 1);
    }
    read
}

fn identity() -> Identity {
    Identity::read(IDENTITY).expect("it is an identity")
}

/// What each recipient gets at most, and one of everything else.
pub fn seeds() -> Vec<Vec<u8>> {
    let told = marked::conversation();
    let screening = marked::screening(Age::Child, &[Trigger::DangerNow]);
    let full = |recipient| marked::cut_after(recipient, true, Block::ALL, &screening, Some(&told));
    let referrals = Recipient::ALL.iter().filter_map(|recipient| full(*recipient).ok());
    let records: Vec<Record> = referrals.map(|referral| Record::new(referral, marked::now())).collect();
    let key = SigningKey::new(Zeroizing::new([7; 32]));
    let address = Address {
        name: "Test Shelter One".to_owned(),
        kind: Some(Recipient::Provider),
        seal: identity().recipient(),
        signer: key.verifying_key(),
        made: marked::now(),
    };
    let feedback = [(ReferralStatus::Accepted, None), (ReferralStatus::Declined, Some(DeclineReason::Other))];
    let feedback = feedback.into_iter().filter_map(|(status, reason)| Feedback::new(status, reason).ok());
    let receipts = feedback.map(|feedback| {
        Receipt { handover: Uuid::from_u128(7), feedback, at: marked::now(), signer: key.verifying_key() }
            .sign(&key)
    });
    let mut seeds: Vec<Vec<u8>> = records.iter().map(|record| seed(0, &record.to_json())).collect();
    seeds.push(seed(1, &address.to_json(&key)));
    for receipt in receipts {
        seeds.push(seed(2, &receipt.to_json()));
        seeds.push(seed(3, receipt.to_qr().as_bytes()));
    }
    let slip = handover_to_qr(Uuid::from_u128(7), &CaseCode::from_random([1, 2, 3, 4, 5, 6]));
    seeds.push(seed(3, slip.as_bytes()));
    for sender in [None, Some((address, &key))] {
        let package = Package::new(Uuid::from_u128(7), records[0].clone(), b"%PDF-1.7".to_vec(), [], sender);
        let package = package.expect("it is small");
        seeds.push(seed(4, &package.to_zip()));
        let sealed = package.seal(&Seal::to_recipient(identity().recipient()));
        seeds.push(seed(5, &sealed.expect("memory can be written")));
    }
    seeds
}
