//! The key file of a vault, as [`vault::Folder::state`] reads it before anybody has typed a passphrase.
//!
//! No key is derived here: what a passphrase opens is tested in the vault's own tests.

use crate::scratch;
use ring::digest::{SHA256, digest};
use serde::Deserialize;
use serde_json::Value;
use std::cell::RefCell;
use std::fmt::Write as _;
use std::fs;
use tempfile::TempDir;
use vault::{Damage, Folder, FolderState};

/// The newest version that the program writes.
const VERSION: u64 = 1;
/// A larger key file is refused unread.
const SIZE_MAX: usize = 16 * 1024;
/// What stands before the checksum, which covers everything else.
const CHECKSUM: &str = "\"checksum\": \"";
/// Hexadecimal digits of a SHA-256.
const DIGITS: usize = 64;

thread_local! {
    static PLACE: RefCell<TempDir> = RefCell::new(with_database());
}

/// Reads the bytes as a key file; and once more with a checksum that fits, so that what lies behind it is reached too.
pub fn run(bytes: &[u8]) {
    read(bytes);
    if let Some(mended) = std::str::from_utf8(bytes).ok().and_then(mend) {
        read(mended.as_bytes());
    }
}

/// Key files of every version, and slips of each kind.
pub fn seeds() -> Vec<Vec<u8>> {
    let kept = include_str!("../../vault/fixtures/v1/vault.key");
    let newer = kept.replace("\"version\": 1", "\"version\": 99");
    let cheap = kept.replace("\"memory_kib\": 65536", "\"memory_kib\": 8");
    let twice = kept.replace("\"id\": 1", "\"id\": 1, \"id\": 1");
    [kept.to_owned(), newer, cheap, twice, "{}".to_owned(), String::new()].map(String::into_bytes).to_vec()
}

fn read(bytes: &[u8]) {
    PLACE.with_borrow(|place| {
        let path = place.path().join("vault.key");
        fs::write(&path, bytes).expect("the folder can be written");
        let state = Folder::new(place.path()).state();
        match state {
            FolderState::Locked => must_be_sound(bytes),
            FolderState::Damaged(Damage::KeyFileNewer) => must_be_newer(bytes),
            FolderState::Damaged(Damage::KeyFileDamaged) => {}
            other => panic!("a key file beside a sound database gives {other:?}"),
        }
        assert_eq!(fs::read(&path).ok().as_deref(), Some(bytes), "looking at a key file changed it");
    });
}

/// What counts as a key file is written in exactly one way, and its checksum fits.
fn must_be_sound(bytes: &[u8]) {
    assert!(bytes.len() <= SIZE_MAX, "a key file of {} bytes counts as sound", bytes.len());
    let text = std::str::from_utf8(bytes).expect("a sound key file is text");
    let value: Value = serde_json::from_str(text).expect("a sound key file is JSON");
    let again = serde_json::to_string_pretty(&value).expect("JSON can be written") + "\n";
    assert_eq!(again, text, "a key file with another spelling counts as sound");
    assert_eq!(value["tag"], "ATPAZIT-KEY");
    assert!((1..=VERSION).contains(&value["version"].as_u64().expect("a version is a number")));
    assert_eq!(mend(text).as_deref(), Some(text), "a key file with another checksum counts as sound");
    let slots = value["slots"].as_array().expect("slots are a list");
    assert!((1..=17).contains(&slots.len()), "{} slots", slots.len());
    for slot in slots {
        assert!(slot["argon2id"]["memory_kib"].as_u64() >= Some(19 * 1024), "a cheap slot counts as sound");
        assert!(
            slot["argon2id"]["memory_kib"].as_u64() <= Some(1024 * 1024),
            "a slot would stall the program"
        );
    }
}

/// Of a newer file no more is known than that it says so.
fn must_be_newer(bytes: &[u8]) {
    #[derive(Deserialize)]
    struct Head {
        tag: String,
        version: u64,
    }
    let Head { tag, version } = serde_json::from_slice(bytes).expect("a newer key file is JSON");
    assert!(tag == "ATPAZIT-KEY" && version > VERSION, "{tag} {version} counts as newer");
}

/// The same text with the checksum that belongs to it; nothing where none stands.
fn mend(text: &str) -> Option<String> {
    let from = text.rfind(CHECKSUM)? + CHECKSUM.len();
    let (before, after) = (&text[..from], text.get(from + DIGITS..)?);
    let mut mended = before.to_owned();
    for byte in digest(&SHA256, [before, after].concat().as_bytes()).as_ref() {
        let _ = write!(mended, "{byte:02x}");
    }
    Some(mended + after)
}

/// A folder with a file of whole pages where the database stands: its content is looked at only with a key.
fn with_database() -> TempDir {
    let place = scratch::folder();
    fs::write(place.path().join("vault.db"), [0; 4096]).expect("the folder can be written");
    place
}
