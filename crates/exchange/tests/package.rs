//! The package of one hand-over: it opens for its key alone, reads back, and is refused whole when anything in it is not as it should be.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use chrono::DateTime;
use exchange::{Address, Member, Package, PackageError, Record};
use proptest::prelude::*;
use screening::facts::Age;
use screening::referral::marked::{conversation, cut_after, screening};
use screening::{Block, Recipient};
use sealing::{Identity, Seal, SealError, SealKey, SigningKey};
use std::io::{Cursor, Read as _, Write as _};
use uuid::Uuid;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

fn record(recipient: Recipient) -> Record {
    let told = conversation();
    let referral = cut_after(recipient, true, Block::ALL, &screening(Age::Adult, &[]), Some(&told)).unwrap();
    Record::new(referral, DateTime::from_timestamp(1_795_267_260, 0).unwrap())
}

fn sender(key: &SigningKey) -> Address {
    Address {
        name: "Test Office One".to_owned(),
        kind: Some(Recipient::LabourInspectorate),
        seal: Identity::generate().unwrap().recipient(),
        signer: key.verifying_key(),
        made: DateTime::from_timestamp(1_795_267_000, 0).unwrap(),
    }
}

fn package(key: &SigningKey) -> Package {
    let others = [(Member::Contact, b"%PDF-1.7 contact".to_vec())];
    let summary = b"%PDF-1.7 summary".to_vec();
    Package::new(Uuid::from_u128(7), record(Recipient::Provider), summary, others, Some((sender(key), key)))
        .unwrap()
}

/// The files of a zip, to be changed.
fn files(zip: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut files = Vec::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.push((file.name().unwrap().into_owned(), bytes));
    }
    files
}

fn zip(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_sealed_package_opens_for_its_key_alone_and_reads_back() {
    let (identity, stranger, key) =
        (Identity::generate().unwrap(), Identity::generate().unwrap(), SigningKey::generate().unwrap());
    let package = package(&key);
    let sealed = package.seal(&Seal::to_recipient(identity.recipient())).unwrap();
    assert!(!String::from_utf8_lossy(&sealed).contains("MARK"));
    let opened = Package::open(&sealed, &SealKey::identity(identity)).ok().unwrap();
    assert!(opened == package);
    assert_eq!(opened.sender().map(|sender| sender.signer), Some(key.verifying_key()));
    assert_eq!(opened.file(Member::Summary), Some(&b"%PDF-1.7 summary"[..]));
    assert_eq!(opened.manifest().id, Uuid::from_u128(7));
    let other = Package::open(&sealed, &SealKey::identity(stranger));
    assert_eq!(other.err(), Some(PackageError::Seal(SealError::WrongKey)));
    let words = SealKey::passphrase(["ābols adata akmens"]);
    assert_eq!(Package::open(&sealed, &words).err(), Some(PackageError::Seal(SealError::WrongKey)));
    let by_words = package.seal(&Seal::cheap("ābols adata akmens", 2)).unwrap();
    assert!(Package::open(&by_words, &words).ok() == Some(package.clone()));
    assert_eq!(package.to_zip(), opened.to_zip(), "the same package gives the same bytes");
}

#[test]
fn an_unsigned_package_says_that_it_is_unsigned() {
    let package =
        Package::new(Uuid::from_u128(7), record(Recipient::Police), b"%PDF".to_vec(), [], None).unwrap();
    let read = Package::read(&package.to_zip()).ok().unwrap();
    assert!(read.sender().is_none() && !read.manifest().signed);
}

#[test]
fn whatever_is_changed_added_or_missing_is_refused_by_what_it_is() {
    let key = SigningKey::generate().unwrap();
    let whole = files(&package(&key).to_zip());
    assert_eq!(whole.len(), 6);
    assert!(Package::read(&zip(&whole)).is_ok());
    let refused = |files: &[(String, Vec<u8>)]| Package::read(&zip(files)).err();
    for place in 0..whole.len() {
        let mut less = whole.clone();
        let (name, _) = less.remove(place);
        let expected = if name == "manifest.json" { PackageError::Foreign } else { PackageError::Malformed };
        assert_eq!(refused(&less), Some(expected), "without {name}");
        let mut changed = whole.clone();
        let middle = changed[place].1.len() / 2;
        changed[place].1[middle] ^= 1;
        let error = refused(&changed);
        assert!(matches!(error, Some(PackageError::Malformed | PackageError::Forged)), "{name} {error:?}");
    }
    for name in
        ["../../evil.sh", "/etc/passwd", "summary.pdf/", "C:\\evil.exe", "Summary.pdf", "evidence.pdf"]
    {
        let mut more = whole.clone();
        more.push((name.to_owned(), b"x".to_vec()));
        assert_eq!(refused(&more), Some(PackageError::Malformed), "{name}");
    }
    let edited = |from: &str, to: &str| {
        let mut edited = whole.clone();
        let manifest = &mut edited.iter_mut().find(|(name, _)| name == "manifest.json").unwrap().1;
        let text = String::from_utf8(manifest.clone()).unwrap();
        assert!(text.contains(from), "{from}");
        *manifest = text.replacen(from, to, 1).into_bytes();
        edited
    };
    assert_eq!(refused(&edited("\"provider\"", "\"police\"")), Some(PackageError::Malformed));
    assert_eq!(refused(&edited("000000000007", "000000000008")), Some(PackageError::Forged));
    assert_eq!(
        refused(&edited("\"version\": 1", "\"version\": 2")),
        Some(PackageError::Newer { version: 2 })
    );
    let mut newer = edited("\"version\": 1", "\"version\": 2");
    newer.push(("photograph.jpg".to_owned(), b"x".to_vec()));
    assert_eq!(refused(&newer), Some(PackageError::Newer { version: 2 }));
    assert_eq!(Package::read(b"PK").err(), Some(PackageError::Foreign));
    assert_eq!(Package::read(b"").err(), Some(PackageError::Foreign));
}

/// Another sender's signature over the same files.
#[test]
fn a_package_in_the_name_of_another_is_forged() {
    let (key, stranger) = (SigningKey::generate().unwrap(), SigningKey::generate().unwrap());
    let (own, other) = (files(&package(&key).to_zip()), files(&package(&stranger).to_zip()));
    let of = |files: &[(String, Vec<u8>)], name: &str| {
        files.iter().find(|(known, _)| known == name).unwrap().1.clone()
    };
    let mut mixed = own.clone();
    for (name, bytes) in &mut mixed {
        if name == "manifest.sig" {
            *bytes = of(&other, "manifest.sig");
        }
    }
    assert_eq!(Package::read(&zip(&mixed)).err(), Some(PackageError::Forged));
}

#[test]
fn a_bomb_is_refused_before_it_is_unpacked() {
    let key = SigningKey::generate().unwrap();
    let mut bomb = files(&package(&key).to_zip());
    for (name, bytes) in &mut bomb {
        if name == "referral.json" {
            *bytes = vec![b' '; 48 * 1024 * 1024];
        }
    }
    let packed = zip(&bomb);
    assert!(packed.len() < 1024 * 1024, "it is small");
    assert_eq!(Package::read(&packed).err(), Some(PackageError::TooLarge));
    let many: Vec<(String, Vec<u8>)> = (0..5000).map(|place| (format!("{place}"), Vec::new())).collect();
    assert_eq!(Package::read(&zip(&many)).err(), Some(PackageError::Malformed));
    let large = vec![0; 9 * 1024 * 1024];
    let none = Package::new(Uuid::from_u128(7), record(Recipient::Police), large, [], None);
    assert_eq!(none.err(), Some(PackageError::TooLarge));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn a_damaged_package_is_refused_or_is_the_same(at in 0usize..12000, byte: u8, end in 0usize..14000) {
        let key = SigningKey::generate().unwrap();
        let package = package(&key);
        let mut bytes = package.to_zip();
        if let Some(place) = bytes.get_mut(at) {
            *place = byte;
        }
        bytes.truncate(end);
        if let Ok(read) = Package::read(&bytes) {
            prop_assert!(read == package);
        }
    }
}
