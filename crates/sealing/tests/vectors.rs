//! The test vectors that the authors of age keep for every program of the format (C2SP, *Community Cryptography Test Vectors*, `age`),
//! against the opener. They come as the npm package `cctv-age`, which `npm ci --prefix ui` brings.
//!
//! `cargo test -p sealing --test vectors -- --nocapture` prints each with what was expected and what happened.

#![allow(clippy::print_stdout, reason = "it prints a table for whoever asks for it")]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::read::ZlibDecoder;
use sealing::{Identity, SealError, SealKey};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;
use std::{fmt::Write as _, fs};

/// What no vector is longer than; the longest has 258 blocks of 64 KiB.
const BYTES_MAX: u64 = 1 << 25;

struct Vector {
    name: String,
    expected: String,
    payload: Option<String>,
    /// Nothing where an identity is of a kind that this program does not make, such as one of post-quantum cryptography.
    keys: Option<Vec<SealKey>>,
    sealed: Vec<u8>,
}

#[test]
fn every_vector_of_the_format_ends_as_it_says() {
    let vectors = vectors();
    assert!(vectors.len() > 100, "{} vectors", vectors.len());
    let mut wrong = String::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for vector in &vectors {
        let Vector { name, expected, keys, .. } = vector;
        let Some(keys) = keys else {
            println!("{name}: expected {expected}; left out: its identity is of another kind");
            *counts.entry("left out").or_default() += 1;
            continue;
        };
        let happened = open(vector, keys);
        println!("{name}: expected {expected}; {}", told(&happened));
        let fits = match (expected.as_str(), &happened) {
            ("success", Ok(bytes)) => vector.payload.as_ref().is_none_or(|payload| *payload == digest(bytes)),
            ("no match", Err(error)) => *error == SealError::WrongKey,
            ("header failure" | "HMAC failure" | "armor failure" | "payload failure", Err(error)) => {
                matches!(error, SealError::Damaged | SealError::WrongKey | SealError::Newer)
            }
            _ => false,
        };
        *counts.entry(if fits { "as expected" } else { "otherwise" }).or_default() += 1;
        if !fits {
            writeln!(wrong, "{name}: expected {expected}; {}", told(&happened)).expect("a text");
        }
    }
    println!("{counts:?}");
    assert!(wrong.is_empty(), "{wrong}");
}

/// The first key that opens it; else what the last one said.
fn open(vector: &Vector, keys: &[SealKey]) -> Result<Vec<u8>, SealError> {
    let mut opened = Err(SealError::WrongKey);
    for key in keys {
        opened = key.open_bytes(&vector.sealed, BYTES_MAX);
        if opened != Err(SealError::WrongKey) {
            break;
        }
    }
    opened
}

fn told(happened: &Result<Vec<u8>, SealError>) -> String {
    match happened {
        Ok(bytes) => format!("opened, {} bytes", bytes.len()),
        Err(error) => format!("refused: {error}"),
    }
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

/// Reads the package: a script with a line `var <name>_default = __toBinary("<base64>");` for each vector.
fn vectors() -> Vec<Vector> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/cctv-age/index.js");
    let script = fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}; `npm ci --prefix ui` brings it", path.display()));
    let line = |line: &str| {
        let (name, rest) = line.strip_prefix("var ")?.split_once("_default = __toBinary(\"")?;
        let file = STANDARD.decode(rest.strip_suffix("\");")?).expect("base64");
        Some(vector(name, &file))
    };
    script.lines().filter_map(line).collect()
}

/// Reads one vector: lines of `key: value`, an empty line, and the sealed file.
fn vector(name: &str, file: &[u8]) -> Vector {
    let end = file.windows(2).position(|two| two == b"\n\n").expect("an empty line after the head");
    let head = std::str::from_utf8(&file[..end]).expect("a head of text");
    let mut sealed = file[end + 2..].to_vec();
    let mut vector = Vector {
        name: name.to_owned(),
        expected: String::new(),
        payload: None,
        keys: Some(Vec::new()),
        sealed: Vec::new(),
    };
    for line in head.lines() {
        let (key, value) = line.split_once(": ").expect("a key and its value");
        let key_of_seal = match key {
            "expect" => {
                value.clone_into(&mut vector.expected);
                continue;
            }
            "payload" => {
                vector.payload = Some(value.to_owned());
                continue;
            }
            "compressed" => {
                assert_eq!(value, "zlib");
                let mut plain = Vec::new();
                ZlibDecoder::new(&sealed[..]).read_to_end(&mut plain).expect("zlib");
                sealed = plain;
                continue;
            }
            "identity" => Identity::read(value).ok().map(SealKey::identity),
            "passphrase" => Some(SealKey::passphrase([value])),
            "file key" | "armored" | "comment" => continue,
            other => panic!("{name}: what is `{other}`?"),
        };
        vector.keys = match (vector.keys, key_of_seal) {
            (Some(mut keys), Some(key)) => {
                keys.push(key);
                Some(keys)
            }
            _ => None,
        };
    }
    vector.sealed = sealed;
    vector
}
