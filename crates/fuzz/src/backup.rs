//! A sealed backup: the file as it comes from elsewhere, and what stands inside its seal.
//!
//! A file that was sealed by whom we trust cannot be changed; what is inside it may come from anybody who knows the recipient. So
//! the bytes are sealed here before they are given to the vault, which has no other door for them.

use crate::{chosen, scratch, seed};
use ring::digest::{SHA256, digest};
use sealing::{Identity, Seal};
use serde_json::Value;
use std::cell::RefCell;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use vault::backup::{inspect, restore, unwatched};
use vault::{BackupKey, Folder, FolderState, VaultError};

/// Tag, version and length, which stand before the manifest of an archive.
const HEAD: usize = 14 + 2 + 4;
/// An identity that was made for this test and opens nothing else.
const IDENTITY: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";

thread_local! {
    static PLACE: RefCell<TempDir> = RefCell::new(scratch::folder());
}

/// Reads the bytes as a backup, as the archive inside one, or as an archive whose digests fit.
pub fn run(bytes: &[u8]) {
    let Some((choice, rest)) = chosen(bytes) else { return };
    PLACE.with_borrow(|place| match choice % 3 {
        0 => look(place.path(), rest),
        1 => look(place.path(), &sealed(rest)),
        _ => look(place.path(), &sealed(&mend(rest).unwrap_or_default())),
    });
}

/// Archives of a vault that was closed well and of one that was not, sealed and bare.
pub fn seeds() -> Vec<Vec<u8>> {
    let key_file = include_bytes!("../../vault/fixtures/v1/vault.key");
    let (page, rest) = ([0; 4096], [7; 100]);
    let closed = archive(Some(1), &[("vault.key", &key_file[..]), ("vault.db", &page)]);
    let cut_off =
        archive(None, &[("vault.key", &key_file[..]), ("vault.db", &page), ("vault.db-wal", &rest)]);
    let newer = archive(Some(999), &[("vault.key", &key_file[..]), ("vault.db", &page)]);
    let upwards = archive(None, &[("vault.key", &key_file[..]), ("../vault.db", &page)]);
    let mut seeds = vec![
        seed(0, &sealed(&closed)),
        seed(0, b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\n"),
    ];
    seeds.extend(
        [closed, cut_off, newer, upwards]
            .into_iter()
            .flat_map(|archive| [seed(1, &archive), seed(2, &archive)]),
    );
    seeds
}

/// Inspects and restores: both say the same, and a restored folder holds what the manifest names, or nothing at all.
fn look(place: &Path, bytes: &[u8]) {
    let (file, into) = (place.join("backup"), place.join("vault"));
    fs::write(&file, bytes).expect("the folder can be written");
    let key = || BackupKey::identity(IDENTITY).expect("it is an identity");
    let inspected = inspect(&file, &key(), &mut unwatched);
    let restored = restore(&file, &key(), &Folder::new(&into), &mut unwatched);
    assert_eq!(inspected, restored, "inspecting and restoring disagree");
    match restored {
        Ok(manifest) => {
            assert_eq!(Folder::new(&into).state(), FolderState::Locked, "what was restored is no vault");
            let there = fs::read_dir(&into).expect("the folder can be read").count();
            assert_eq!(there, manifest.files.len(), "a restored folder has other files");
            for entry in &manifest.files {
                let restored = fs::read(into.join(entry.part.file_name())).expect("the file is there");
                assert_eq!(restored.len() as u64, entry.size);
                assert_eq!(digest(&SHA256, &restored).as_ref(), entry.sha256);
            }
            fs::remove_dir_all(&into).expect("the folder can be written");
        }
        Err(VaultError::BackupDamaged | VaultError::WrongSeal | VaultError::Newer) => {}
        Err(other) => panic!("a file that is no sound backup gives {other}"),
    }
    let left = fs::read_dir(place).expect("the folder can be read").count();
    assert_eq!(left, 1, "restoring left something behind");
    assert_eq!(fs::read(&file).ok().as_deref(), Some(bytes), "looking at a backup changed it");
}

/// The bytes under a seal that the identity opens.
fn sealed(bytes: &[u8]) -> Vec<u8> {
    let recipient = Identity::read(IDENTITY).expect("it is an identity").recipient();
    Seal::to_recipient(recipient).seal(bytes).expect("memory can be written")
}

/// An archive of these files.
fn archive(database_version: Option<u32>, files: &[(&str, &[u8])]) -> Vec<u8> {
    let listed: Vec<String> = files
        .iter()
        .map(|(name, bytes)| {
            format!(r#"{{"name":"{name}","size":{},"sha256":"{}"}}"#, bytes.len(), hex(bytes))
        })
        .collect();
    let version = database_version.map_or("null".to_owned(), |version| version.to_string());
    let listed = listed.join(",");
    let manifest = format!(r#"{{"made_at":1795298400,"database_version":{version},"files":[{listed}]}}"#);
    let mut archive = head(&manifest);
    for (_, bytes) in files {
        archive.extend_from_slice(bytes);
    }
    archive
}

/// The same archive with the length of its manifest, and with the digests of the files that it names.
fn mend(archive: &[u8]) -> Option<Vec<u8>> {
    let text = archive.get(HEAD..)?;
    let mut values = serde_json::Deserializer::from_slice(text).into_iter::<Value>();
    let mut manifest = values.next()?.ok()?;
    let mut rest = text.get(values.byte_offset()..)?;
    for file in manifest.get_mut("files")?.as_array_mut()? {
        let size = usize::try_from(file.get("size")?.as_u64()?).ok()?;
        let (bytes, after) = rest.split_at(size.min(rest.len()));
        *file.get_mut("sha256")? = hex(bytes).into();
        rest = after;
    }
    let mut mended = head(&manifest.to_string());
    mended.extend_from_slice(text.get(values.byte_offset()..)?);
    Some(mended)
}

fn head(manifest: &str) -> Vec<u8> {
    let length = u32::try_from(manifest.len()).unwrap_or(u32::MAX);
    [b"ATPAZIT-BACKUP", &1_u16.to_be_bytes()[..], &length.to_be_bytes(), manifest.as_bytes()].concat()
}

fn hex(bytes: &[u8]) -> String {
    digest(&SHA256, bytes).as_ref().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
