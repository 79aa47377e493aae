//! Backups that are no sound ones, and keys that are not theirs.

use super::*;

#[test]
fn another_passphrase_or_identity_or_the_passphrase_of_the_vault_opens_no_backup() {
    let (_scene, mut vault, _) = filled();
    let copies = Copies::of(&mut vault);
    let other = Identity::generate().unwrap().to_text();
    for file in [copies.by_passphrase(), copies.by_recipient()] {
        for key in [
            BackupKey::passphrase(&passphrase(PASSPHRASE)),
            BackupKey::passphrase(&passphrase("pavisam cita parolē")),
            BackupKey::identity(&other).unwrap(),
        ] {
            let there = nowhere();
            assert_eq!(inspect(&file, &key), Err(VaultError::WrongSeal));
            assert_eq!(restore(&file, &key, &there), Err(VaultError::WrongSeal));
            assert!(is_bare(&there));
        }
    }
    let [(by_passphrase, key), (by_recipient, identity)] = copies.both();
    assert_eq!(inspect(&by_recipient, &key), Err(VaultError::WrongSeal));
    assert_eq!(inspect(&by_passphrase, &identity), Err(VaultError::WrongSeal));
    assert_eq!(BackupKey::identity(&copies.identity.replace('1', "l")).err(), Some(NotAKey));
    assert_eq!(Seal::to_recipient(&copies.identity).err(), Some(NotAKey), "a secret is no recipient");
}

#[test]
fn a_backup_cut_at_any_block_or_anywhere_is_refused_whole() {
    let (_scene, mut vault, _) = filled();
    let copies = Copies::of(&mut vault);
    for (file, key) in copies.both() {
        let sound = fs::read(&file).unwrap();
        assert!(sound.len() > 3 * 65_536, "it has several blocks");
        let odd = [0, 1, 20, 21, 22, 100, 150, 167, 200, 300, 333, 5000, 65_535, 65_777, sound.len() - 16];
        let ends = (1..40).map(|less| sound.len() - less);
        for length in (0..sound.len()).step_by(4096).chain(odd).chain(ends) {
            fs::write(&file, &sound[..length]).unwrap();
            assert_eq!(inspect(&file, &key), Err(VaultError::BackupDamaged), "{length}");
            // The disk is slow; what is restored goes the same way as what is inspected.
            if length % 5 == 0 {
                let there = nowhere();
                assert_eq!(restore(&file, &key, &there), Err(VaultError::BackupDamaged), "{length}");
                assert!(is_bare(&there), "{length}");
            }
        }
        fs::write(&file, [&sound[..], b"x"].concat()).unwrap();
        assert_eq!(inspect(&file, &key), Err(VaultError::BackupDamaged), "longer");
        fs::write(&file, &sound).unwrap();
        assert!(inspect(&file, &key).is_ok());
    }
}

#[test]
fn a_flipped_byte_anywhere_in_a_backup_is_refused() {
    let (_scene, mut vault, _) = filled();
    let copies = Copies::of(&mut vault);
    for (file, key) in copies.both() {
        let sound = fs::read(&file).unwrap();
        let head = sound.windows(5).position(|window| window == b"\n--- ").unwrap() + 5 + 43 + 1;
        let there = nowhere();
        // Every third byte of the head; then a prime, so that every place within a block is met; and the end.
        let places = (0..head)
            .step_by(3)
            .chain((head..sound.len()).step_by(1499))
            .chain(sound.len() - 20..sound.len());
        for place in places {
            let mut bytes = sound.clone();
            bytes[place] ^= 1;
            fs::write(&file, &bytes).unwrap();
            let refused = inspect(&file, &key).unwrap_err();
            // The head says whom it is for and of which version it is: changed, it is for somebody else or of another one.
            let expected: &[VaultError] = if place < head {
                &[VaultError::BackupDamaged, VaultError::WrongSeal, VaultError::Newer]
            } else {
                &[VaultError::BackupDamaged]
            };
            assert!(expected.contains(&refused), "byte {place}: {refused}");
            if place % 25 == 0 {
                assert_eq!(restore(&file, &key, &there), Err(refused), "byte {place}");
                assert!(is_bare(&there), "byte {place}");
            }
        }
        fs::write(&file, &sound).unwrap();
        assert!(restore(&file, &key, &there).is_ok());
    }
}

#[test]
fn what_is_no_backup_or_not_there_is_a_clear_error() {
    let there = nowhere();
    let file = there.place.path().join("file");
    assert_eq!(inspect(&file, &key()), Err(VaultError::BackupUnreadable));
    assert_eq!(inspect(there.place.path(), &key()), Err(VaultError::BackupUnreadable), "a folder");
    let endless = [b"age-encryption.org/v1\n".to_vec(), b"-> X25519 abc\n".repeat(100_000)].concat();
    for (bytes, expected) in [
        (b"".to_vec(), VaultError::BackupDamaged),
        (b"SQLite format 3\0".to_vec(), VaultError::BackupDamaged),
        (b"x\n".repeat(100_000), VaultError::BackupDamaged),
        (vec![b'a'; 1_000_000], VaultError::BackupDamaged),
        (endless, VaultError::BackupDamaged),
        (b"age-encryption.org/v1\n".to_vec(), VaultError::BackupDamaged),
        (b"age-encryption.org/v1\n\n--- \n".to_vec(), VaultError::BackupDamaged),
        (b"age-encryption.org/v2".to_vec(), VaultError::BackupDamaged),
        (b"age-encryption.org/vx\n".to_vec(), VaultError::BackupDamaged),
        (b"age-encryption.org/v2\nwhatever".to_vec(), VaultError::Newer),
    ] {
        fs::write(&file, bytes).unwrap();
        assert_eq!(inspect(&file, &key()), Err(expected));
    }
}

#[test]
fn a_newer_archive_or_a_foreign_one_inside_a_sound_seal_is_refused() {
    use std::io::Write as _;
    let there = nowhere();
    let file = there.place.path().join("file");
    for (plain, expected) in [
        (&b"ATPAZIT-BACKUP\0\x02whatever"[..], VaultError::Newer),
        (b"SOMETHING-ELSE\0\x01\0\0\0\0", VaultError::BackupDamaged),
        (b"ATPAZIT-BACKUP\0\x01\xff\xff\xff\xff", VaultError::BackupDamaged),
        (b"", VaultError::BackupDamaged),
    ] {
        let (mut sealed, _) = cheap().wrap(fs::File::create(&file).unwrap()).unwrap();
        sealed.write_all(plain).unwrap();
        sealed.finish().unwrap();
        assert_eq!(inspect(&file, &key()), Err(expected));
    }
}

#[test]
fn a_seal_that_would_take_for_ever_is_refused_at_once() {
    let (scene, mut vault, _) = filled();
    let file = scene.place.path().join("one.atpazit-backup");
    vault.back_up(&file, &cheap(), at(10), &mut unwatched).unwrap();
    let sound = fs::read(&file).unwrap();
    let line = sound.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(1).unwrap().0;
    assert!(sound[..line].ends_with(b" 2"), "the work stands at the end of the second line");
    for work in ["21", "40", "63", "64", "255", "0"] {
        let bytes = [&sound[..line - 1], work.as_bytes(), &sound[line..]].concat();
        fs::write(&file, bytes).unwrap();
        let started = Instant::now();
        assert_eq!(inspect(&file, &key()), Err(VaultError::BackupDamaged), "{work}");
        assert!(started.elapsed() < Duration::from_secs(5));
    }
}
