//! The published schemas are those of the types, and what is written has their form.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use chrono::DateTime;
use exchange::{Address, Receipt, schema};
use screening::{DeclineReason, Feedback, Recipient, ReferralStatus};
use sealing::{Identity, SigningKey};
use serde_json::{Value, from_slice, json};
use std::path::PathBuf;
use uuid::Uuid;

/// `UPDATE_SCHEMA=1` writes them anew, to be read before they are kept.
#[test]
fn the_published_schemas_are_those_of_the_types() {
    for (name, schema) in schema::all() {
        let schema = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/formats");
        let file = folder.join(format!("{name}.schema.json"));
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            std::fs::write(&file, &schema).unwrap();
        }
        let published = std::fs::read_to_string(file).unwrap_or_default();
        assert_eq!(published, schema, "{name}: another form is another version");
    }
}

#[test]
fn an_address_and_a_receipt_have_the_published_form_and_a_broken_one_has_not() {
    let key = SigningKey::generate().unwrap();
    let at = DateTime::from_timestamp(1_795_267_260, 0).unwrap();
    let address = Address {
        name: "Test Shelter One".to_owned(),
        kind: Some(Recipient::Provider),
        seal: Identity::generate().unwrap().recipient(),
        signer: key.verifying_key(),
        made: at,
    };
    let feedback = Feedback::new(ReferralStatus::Declined, Some(DeclineReason::NoCapacity)).unwrap();
    let receipt = Receipt { handover: Uuid::from_u128(7), feedback, at, signer: key.verifying_key() };
    let address: Value = from_slice(&address.to_json(&key)).unwrap();
    let receipt: Value = from_slice(&receipt.sign(&key).to_json()).unwrap();
    let broken = |file: &Value, pointer: &str, value: Value| {
        let mut broken = file.clone();
        *broken.pointer_mut(pointer).unwrap() = value;
        broken
    };
    for (name, file, breaks) in [
        (
            "address-1",
            &address,
            [
                ("/seal", json!("age1")),
                ("/name", json!("")),
                ("/kind", json!("newspaper")),
                ("/version", json!(2)),
            ],
        ),
        (
            "receipt-1",
            &receipt,
            [
                ("/handover", json!(7)),
                ("/status", json!("lost")),
                ("/signature", json!("00")),
                ("/at", json!("now")),
            ],
        ),
    ] {
        let schema = schema::all().into_iter().find(|(known, _)| *known == name).unwrap().1;
        let validator = jsonschema::validator_for(&schema).unwrap();
        let faults: Vec<String> = validator.iter_errors(file).map(|fault| fault.to_string()).collect();
        assert_eq!(faults, [""; 0], "{name}");
        for (pointer, value) in breaks {
            assert!(!validator.is_valid(&broken(file, pointer, value)), "{name} {pointer}");
        }
    }
}
