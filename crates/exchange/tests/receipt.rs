//! The receipt: as a file and as the text of a QR code it says the same, and what was changed in it is refused.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use chrono::DateTime;
use exchange::{ReadError, Receipt, SignedReceipt, handover_to_qr, read_handover_qr};
use proptest::prelude::*;
use screening::{CaseCode, DeclineReason, Feedback, ReferralStatus};
use sealing::SigningKey;
use uuid::Uuid;

fn every_feedback() -> Vec<Feedback> {
    let reasons = || DeclineReason::ALL.iter().copied().map(Some).chain([None]);
    let all =
        ReferralStatus::ALL.iter().flat_map(|status| reasons().map(|reason| Feedback::new(*status, reason)));
    all.filter_map(Result::ok).collect()
}

fn receipt(feedback: Feedback, key: &SigningKey) -> SignedReceipt {
    let at = DateTime::from_timestamp(1_795_267_260, 0).unwrap();
    let handover = Uuid::from_u128(0x1234_5678_9abc_def0_1234_5678_9abc_def0);
    Receipt { handover, feedback, at, signer: key.verifying_key() }.sign(key)
}

#[test]
fn file_and_code_say_the_same_of_every_status() {
    let key = SigningKey::generate().unwrap();
    let all = every_feedback();
    assert_eq!(all.len(), ReferralStatus::ALL.len() - 1 + DeclineReason::ALL.len());
    for feedback in all {
        let receipt = receipt(feedback, &key);
        assert_eq!(SignedReceipt::read(&receipt.to_json()), Ok(receipt.clone()));
        let code = receipt.to_qr();
        assert_eq!(SignedReceipt::read_qr(&code), Ok(receipt));
        let alphanumeric =
            |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit() || "-:".contains(letter);
        assert!(code.chars().all(alphanumeric) && code.len() < 220, "{} {code}", code.len());
    }
}

#[test]
fn a_receipt_that_says_something_else_is_forged() {
    let key = SigningKey::generate().unwrap();
    let declined = Feedback::new(ReferralStatus::Declined, Some(DeclineReason::NoCapacity)).unwrap();
    let text = String::from_utf8(receipt(declined, &key).to_json()).unwrap();
    let stranger = SigningKey::generate().unwrap().verifying_key().to_string();
    for (from, to) in [
        ("no-capacity", "other"),
        ("1795267260", "1795267261"),
        ("9abcdef0", "9abcdef1"),
        (&key.verifying_key().to_string(), &stranger),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        assert_eq!(SignedReceipt::read(changed.as_bytes()), Err(ReadError::Forged), "{from}");
    }
    let accepted = text.replace("\"declined\"", "\"accepted\"");
    assert_eq!(SignedReceipt::read(accepted.as_bytes()), Err(ReadError::Malformed { line: 0 }));
    let signed_by_another =
        Receipt { signer: key.verifying_key(), ..receipt(declined, &key).receipt().clone() };
    let another = SigningKey::generate().unwrap();
    let receipt = signed_by_another.sign(&another);
    assert_eq!(receipt.receipt().signer, another.verifying_key(), "nobody signs in the name of another");
}

#[test]
fn a_code_of_something_else_is_named_as_that() {
    let key = SigningKey::generate().unwrap();
    let received = Feedback::new(ReferralStatus::Received, None).unwrap();
    let code = receipt(received, &key).to_qr();
    for text in ["", "https://example.org", "ATPAZIT-HANDOVER-1:AAAA:K7Q-4M2", "ATPAZIT-RECEIPT-2:AAAA"] {
        assert_eq!(SignedReceipt::read_qr(text), Err(ReadError::Foreign), "{text}");
    }
    assert_eq!(SignedReceipt::read_qr(&code[..code.len() - 8]), Err(ReadError::Malformed { line: 0 }));
    let long = format!("{code}{}", "A".repeat(4000));
    assert!(matches!(SignedReceipt::read_qr(&long), Err(ReadError::TooLarge { .. })));
    let slip = handover_to_qr(Uuid::from_u128(9), &CaseCode::try_from("K7Q-4M2".to_owned()).unwrap());
    let (id, case) = read_handover_qr(&slip).unwrap();
    assert_eq!((id, case.as_str()), (Uuid::from_u128(9), "K7Q-4M2"));
    assert_eq!(read_handover_qr(&code), Err(ReadError::Foreign));
    assert_eq!(read_handover_qr("ATPAZIT-HANDOVER-1:AAAA:K7Q-4M2"), Err(ReadError::Malformed { line: 0 }));
}

proptest! {
    #[test]
    fn a_damaged_file_or_code_is_refused_or_means_the_same(at in 0usize..600, byte: u8, end in 0usize..900) {
        let key = SigningKey::generate().unwrap();
        let whole = receipt(Feedback::new(ReferralStatus::InService, None).unwrap(), &key);
        let damaged = |mut bytes: Vec<u8>| {
            if let Some(place) = bytes.get_mut(at) {
                *place = byte;
            }
            bytes.truncate(end);
            bytes
        };
        if let Ok(read) = SignedReceipt::read(&damaged(whole.to_json())) {
            prop_assert_eq!(read, whole.clone());
        }
        let code = damaged(whole.to_qr().into_bytes());
        if let Ok(read) = SignedReceipt::read_qr(&String::from_utf8_lossy(&code)) {
            prop_assert_eq!(read, whole);
        }
    }
}
