//! What the key file opens to, and what it refuses.

#![allow(clippy::unwrap_used)]
use super::*;

const CHEAP: Policy = Policy::CHEAP;

const OURS: &[u8] = "izdomāta parole".as_bytes();
const OTHER: &[u8] = "cita parole vēl".as_bytes();

fn data_key() -> DataKey {
    DataKey::of([7; 32])
}

fn file() -> KeyFile {
    KeyFile::make(&data_key(), OURS, &CHEAP).unwrap()
}

/// Which slot a secret opens, after the file was written and read.
fn opens(file: &KeyFile, secret: &[u8]) -> Result<u32, VaultError> {
    let file = KeyFile::read(file.write().as_bytes(), &CHEAP).unwrap();
    let opened = file.open(secret)?;
    assert_eq!(opened.data_key.bytes(), &[7; 32]);
    Ok(opened.slot)
}

fn error(bytes: &[u8], policy: &Policy) -> Option<VaultError> {
    KeyFile::read(bytes, policy).err()
}

#[test]
fn a_key_file_reads_back_and_opens() {
    assert_eq!(opens(&file(), OURS), Ok(1));
    assert_eq!(opens(&file(), "izdomāta parolē".as_bytes()), Err(VaultError::WrongPassphrase));
}

#[test]
fn every_changed_byte_is_refused_before_the_passphrase() {
    let sound = file().write().into_bytes();
    for place in 0..sound.len() {
        for flip in [1, 2, 4, 8, 16, 32, 64, 128, 255] {
            let mut bytes = sound.clone();
            bytes[place] ^= flip;
            let refused = error(&bytes, &CHEAP);
            // A flipped digit of the version may read as a newer one.
            let expected = [Some(VaultError::KeyFileDamaged), Some(VaultError::Newer)];
            assert!(expected.contains(&refused), "byte {place} ^ {flip}");
        }
    }
}

#[test]
fn a_key_file_cut_at_any_length_is_refused() {
    let sound = file().write().into_bytes();
    for length in 0..sound.len() {
        assert_eq!(error(&sound[..length], &CHEAP), Some(VaultError::KeyFileDamaged), "{length}");
    }
    assert_eq!(error(&[&sound[..], b"\n"].concat(), &CHEAP), Some(VaultError::KeyFileDamaged));
}

#[test]
fn a_newer_key_file_is_refused_as_newer_whatever_else_it_holds() {
    let newer = br#"{ "tag": "ATPAZIT-KEY", "version": 3, "recovery": [] }"#;
    assert_eq!(error(newer, &CHEAP), Some(VaultError::Newer));
    let foreign = br#"{ "tag": "SOMETHING", "version": 2 }"#;
    assert_eq!(error(foreign, &CHEAP), Some(VaultError::KeyFileDamaged));
}

#[test]
fn a_slot_that_is_too_cheap_or_too_dear_is_refused() {
    assert_eq!(error(file().write().as_bytes(), &Policy::RELEASE), Some(VaultError::KeyFileDamaged));
    let mut dear = file();
    dear.slots[0].cost.memory_kib = 8 * 1024 * 1024;
    assert_eq!(error(dear.write().as_bytes(), &CHEAP), Some(VaultError::KeyFileDamaged));
}

#[test]
fn a_slot_added_without_the_data_key_breaks_the_seal() {
    let mut file = file();
    file.slots.push(KeySlot { id: 2, ..file.slots[0].clone() });
    assert_eq!(opens(&file, OURS), Err(VaultError::KeyFileDamaged));
    let mut file = self::file();
    file.destroy_after = Some(10);
    assert_eq!(opens(&file, OURS), Err(VaultError::KeyFileDamaged));
}

#[test]
fn several_members_open_the_same_data_key_by_one_derivation() {
    let key = data_key();
    let both = file().with(2, OTHER, &key, &CHEAP).unwrap();
    assert_eq!((opens(&both, OURS), opens(&both, OTHER)), (Ok(1), Ok(2)));
    assert_eq!(both.slots[0].salt, both.slots[1].salt);
    assert_ne!(both.slots[0].nonce, both.slots[1].nonce);

    let one = both.without(1, &key).unwrap();
    assert_eq!((opens(&one, OURS), opens(&one, OTHER)), (Err(VaultError::WrongPassphrase), Ok(2)));
    assert_eq!(one.without(2, &key).err(), Some(VaultError::LastMember));
    let back = one.with_slot(both.slots[0].clone(), &key).unwrap();
    assert_eq!(opens(&back, OURS), Ok(1));
}

#[test]
fn the_recovery_key_opens_and_is_no_passphrase() {
    let file = file().with(RECOVERY, OTHER, &data_key(), &CHEAP).unwrap();
    assert_eq!(opens(&file, OTHER), Err(VaultError::WrongPassphrase));
    assert_eq!(file.recover(OTHER).map(|opened| opened.slot), Ok(RECOVERY));
    assert_eq!(file.recover(OURS).err(), Some(VaultError::WrongPassphrase));
    assert_eq!(file.without(1, &data_key()).err(), Some(VaultError::LastMember));
}

#[test]
fn a_new_passphrase_opens_the_same_data_key() {
    let changed = file().with(1, OTHER, &data_key(), &CHEAP).unwrap();
    assert_eq!((opens(&changed, OTHER), opens(&changed, OURS)), (Ok(1), Err(VaultError::WrongPassphrase)));
}

#[test]
fn a_slot_that_became_too_cheap_is_raised_and_the_file_with_it() {
    let dear = Cost { passes: 2, ..CHEAP.standard };
    let risen = Policy { standard: dear, ..CHEAP };
    let file = file();
    assert!(file.upgraded(&file.open(OURS).unwrap(), OURS, &CHEAP).unwrap().is_none());
    let raised = file.upgraded(&file.open(OURS).unwrap(), OURS, &risen).unwrap().unwrap();
    assert_eq!((raised.slots[0].cost, opens(&raised, OURS)), (dear, Ok(1)));
    assert_ne!(raised.slots[0].salt, file.slots[0].salt);
}

#[test]
fn a_full_house_takes_no_more() {
    let mut file = file();
    for id in 2..=u32::try_from(SLOTS_MAX).unwrap() {
        file = file.with(id, OTHER, &data_key(), &CHEAP).unwrap();
    }
    assert!(file.write().len() as u64 <= SIZE_MAX);
    assert_eq!(file.with(99, OTHER, &data_key(), &CHEAP).err(), Some(VaultError::TooMany));
}
