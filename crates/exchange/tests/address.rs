//! The address of a body: it reads back, and what was changed in it is refused.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use chrono::DateTime;
use exchange::{Address, ReadError};
use proptest::prelude::*;
use screening::Recipient;
use sealing::{Identity, SigningKey};

fn address(name: &str) -> (Address, SigningKey) {
    let key = SigningKey::generate().unwrap();
    let address = Address {
        name: name.to_owned(),
        kind: Some(Recipient::Provider),
        seal: Identity::generate().unwrap().recipient(),
        signer: key.verifying_key(),
        made: DateTime::from_timestamp(1_795_267_260, 0).unwrap(),
    };
    (address, key)
}

#[test]
fn an_address_reads_back_and_whatever_is_changed_in_it_is_refused() {
    let (address, key) = address("Test Shelter One");
    let text = String::from_utf8(address.to_json(&key)).unwrap();
    assert_eq!(Address::read(text.as_bytes()), Ok(address.clone()));
    let other = Identity::generate().unwrap().recipient().to_string();
    for (from, to) in [
        ("Test Shelter One", "Test Shelter Two"),
        ("\"provider\"", "\"police\""),
        ("\"provider\"", "null"),
        (&address.seal.to_string(), &other),
        (&address.signer.to_string(), &SigningKey::generate().unwrap().verifying_key().to_string()),
        ("2026-11-21", "2026-11-22"),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        assert_eq!(Address::read(changed.as_bytes()), Err(ReadError::Forged), "{from}");
    }
    // By another key, whole: it is its own, and its fingerprint another.
    let (stranger, stranger_key) = self::address("Test Shelter One");
    let read = Address::read(&stranger.to_json(&stranger_key)).unwrap();
    assert_ne!(read.fingerprint(), address.fingerprint());
}

#[test]
fn a_name_is_one_line_that_hides_nothing() {
    for name in ["", " ", "a\nb", "a\u{202e}b", "a\u{2067}b", "a\u{0}b", &"a".repeat(201)] {
        let (address, key) = address(name);
        let read = Address::read(&address.to_json(&key));
        assert_eq!(read, Err(ReadError::Malformed { line: 0 }), "{name:?}");
    }
    for name in ["#panic(\"typst\") <b>Test</b>", "Patvērums Tests", "ٹیسٹ پناہ گاہ", &"ā".repeat(200)]
    {
        let (address, key) = address(name);
        assert_eq!(Address::read(&address.to_json(&key)), Ok(address), "{name:?}");
    }
}

proptest! {
    #[test]
    fn a_damaged_file_is_refused_or_means_the_same(at in 0usize..900, byte: u8, end in 0usize..1400) {
        let (address, key) = address("Test Shelter One");
        let mut bytes = address.to_json(&key);
        if let Some(place) = bytes.get_mut(at) {
            *place = byte;
        }
        bytes.truncate(end);
        if let Ok(read) = Address::read(&bytes) {
            prop_assert_eq!(read, address);
        }
    }
}
