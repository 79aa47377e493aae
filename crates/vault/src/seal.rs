//! The seal of a backup: what it is encrypted to, and what opens it.
//!
//! The format is that of <https://age-encryption.org/v1>: a random file key, wrapped for a passphrase (scrypt) or a recipient
//! (X25519), and the bytes in blocks of 64 KiB under ChaCha20-Poly1305, the last of which says that it is the last.
//!
//! **Architecture invariant:** nothing else of the vault knows `age`.

use crate::error::{VaultError, on_backup_read, on_write};
use crate::passphrase::Passphrase;
use crate::random;
use age::armor::ArmoredReader;
use age::secrecy::SecretString;
use age::stream::StreamWriter;
use age::{DecryptError, Decryptor, EncryptError, Encryptor, scrypt, x25519};
use std::fs::File;
use std::io::{BufReader, Read, Seek, Write};
use std::iter;

/// What a passphrase costs: scrypt with 2^18 rounds, 256 MiB and about a second.
///
/// # Source
/// The default of the `age` program (`filippo.io/age`, `scrypt.go`). The Rust library would time this machine instead, and a
/// slow or busy one would weaken the seal for good.
const WORK: u8 = 18;
/// A backup that costs more (2^20: 1 GiB) is refused: somebody made it to stall the program.
const WORK_MAX: u8 = 20;
/// The bytes that a head has at most; one recipient takes about 200.
const HEAD_MAX: u64 = 16 * 1024;

/// Whom a backup is encrypted to. Has no `Debug` or `Serialize`; a passphrase in it is wiped on drop.
pub struct Seal(To);

enum To {
    Passphrase { passphrase: SecretString, work: u8 },
    Recipient(x25519::Recipient),
}

/// What opens a sealed backup. Has no `Debug` or `Serialize`; what is secret in it is wiped on drop.
pub struct BackupKey(With);

enum With {
    Passphrase(Vec<SecretString>),
    Identity(x25519::Identity),
}

/// The text is no key of the kind that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a key of this kind")]
pub struct NotAKey;

impl Seal {
    /// Seals to a passphrase, which need not be one of the vault.
    pub fn to_passphrase(passphrase: &Passphrase) -> Self {
        Self(To::Passphrase { passphrase: secret(passphrase), work: WORK })
    }

    /// Seals to a recipient, a text that begins with `age1`. Only the identity that belongs to it opens the backup.
    ///
    /// ```
    /// use vault::{NotAKey, Seal};
    /// assert!(Seal::to_recipient("age1lvyvwawkr0mcnnnncaghunadrqkmuf9e6507x9y920xxpp866cnql7dp2z").is_ok());
    /// assert_eq!(Seal::to_recipient("age1lvyvwawkr").err(), Some(NotAKey));
    /// ```
    ///
    /// # Errors
    /// [`NotAKey`].
    pub fn to_recipient(text: &str) -> Result<Self, NotAKey> {
        text.trim().parse().map(|recipient| Self(To::Recipient(recipient))).map_err(|_| NotAKey)
    }

    /// A seal that costs nothing, for tests that make many.
    #[cfg(test)]
    pub(crate) fn cheap(passphrase: &Passphrase, work: u8) -> Self {
        Self(To::Passphrase { passphrase: secret(passphrase), work })
    }

    /// Encrypts what is written from now on, and gives the key with which to read it back.
    ///
    /// # Errors
    /// [`VaultError::OutOfMemory`], [`VaultError::NoRandomBytes`], [`VaultError::CannotWrite`].
    pub(crate) fn wrap<W: Write>(&self, out: W) -> Result<(StreamWriter<W>, BackupKey), VaultError> {
        // age takes its randomness from the same source and would panic without it.
        random::bytes::<1>()?;
        let (encryptor, key) = match &self.0 {
            To::Passphrase { passphrase, work } => {
                // age would end the program instead.
                let mut memory: Vec<u8> = Vec::new();
                memory.try_reserve_exact(1024 << work).map_err(|_| VaultError::OutOfMemory)?;
                drop(memory);
                let mut recipient = scrypt::Recipient::new(passphrase.clone());
                recipient.set_work_factor(*work);
                let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient));
                (encryptor, BackupKey(With::Passphrase(vec![passphrase.clone()])))
            }
            To::Recipient(recipient) => {
                // What only somebody else can open, nobody here can verify. So the file key is wrapped a second time, for an
                // identity that was made for this run: it never leaves the memory, and is wiped when the backup was read back.
                let witness = x25519::Identity::generate();
                let both = [recipient as &dyn age::Recipient, &witness.to_public()];
                (Encryptor::with_recipients(both.into_iter()), BackupKey(With::Identity(witness)))
            }
        };
        let wrapped = encryptor.map_err(on_encrypt)?.wrap_output(out).map_err(|error| on_write(&error))?;
        Ok((wrapped, key))
    }
}

impl BackupKey {
    /// The passphrase to which the backup was sealed.
    pub fn passphrase(passphrase: &Passphrase) -> Self {
        Self(With::Passphrase(passphrase.forms().map(secret_of).collect()))
    }

    /// The identity that belongs to the recipient, a text that begins with `AGE-SECRET-KEY-1`. The text stays the caller's to wipe.
    ///
    /// ```
    /// assert_eq!(vault::BackupKey::identity("AGE-SECRET-KEY-1").err(), Some(vault::NotAKey));
    /// ```
    ///
    /// # Errors
    /// [`NotAKey`].
    pub fn identity(text: &str) -> Result<Self, NotAKey> {
        text.trim().parse().map(|identity| Self(With::Identity(identity))).map_err(|_| NotAKey)
    }

    /// Decrypts a sealed file, which may have been written out as text (`age --armor`). What is read was authenticated; that it is whole
    /// shows only at its end.
    ///
    /// # Errors
    /// [`VaultError::WrongSeal`], [`VaultError::BackupDamaged`], [`VaultError::BackupUnreadable`], [`VaultError::Newer`].
    pub(crate) fn open(&self, mut file: File) -> Result<impl Read + use<>, VaultError> {
        check_head(unarmoured(&file)?)?;
        file.rewind().map_err(|error| on_backup_read(&error))?;
        let decrypt = |identity: &dyn age::Identity| {
            let mut file = file.try_clone().map_err(|error| on_backup_read(&error))?;
            file.rewind().map_err(|error| on_backup_read(&error))?;
            let decryptor = Decryptor::new_buffered(BufReader::new(unarmoured(file)?)).map_err(on_decrypt)?;
            decryptor.decrypt(iter::once(identity)).map_err(on_decrypt)
        };
        let forms = match &self.0 {
            With::Passphrase(forms) => forms,
            With::Identity(identity) => return decrypt(identity),
        };
        let mut opened = Err(VaultError::WrongSeal);
        for form in forms {
            let mut identity = scrypt::Identity::new(form.clone());
            identity.set_max_work_factor(WORK_MAX);
            opened = decrypt(&identity);
            if !matches!(opened, Err(VaultError::WrongSeal)) {
                break;
            }
        }
        opened
    }
}

/// How a sealed file begins that was written out as text.
const ARMOUR: &[u8] = b"-----BEGIN AGE ";

/// Takes the armour off a file that has one. A file is read from its start.
fn unarmoured<'a, F: Read + Seek + 'a>(mut file: F) -> Result<Box<dyn Read + 'a>, VaultError> {
    let mut start = Vec::new();
    let read = file.by_ref().take(ARMOUR.len() as u64).read_to_end(&mut start).and_then(|_| file.rewind());
    read.map_err(|error| on_backup_read(&error))?;
    let file = BufReader::new(file);
    Ok(if start == ARMOUR { Box::new(ArmoredReader::new(file)) } else { Box::new(file) })
}

/// age reads a head of any length into memory, again from its start with every line; so one that does not end soon is refused. And of
/// a first version that is not sound it says that it does not know the version.
fn check_head(file: impl Read) -> Result<(), VaultError> {
    let mut head = Vec::new();
    file.take(HEAD_MAX).read_to_end(&mut head).map_err(|error| on_backup_read(&error))?;
    let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let version = line
        .strip_prefix(b"age-encryption.org/v")
        .filter(|version| head.len() > line.len() && !version.is_empty());
    match version {
        Some(b"1") => {
            let last_line = head.windows(5).position(|window| window == b"\n--- ");
            let ends = last_line.is_some_and(|place| head[place + 1..].contains(&b'\n'));
            if ends { Ok(()) } else { Err(VaultError::BackupDamaged) }
        }
        Some(version) if version.iter().all(u8::is_ascii_digit) => Err(VaultError::Newer),
        Some(_) | None => Err(VaultError::BackupDamaged),
    }
}

fn secret(passphrase: &Passphrase) -> SecretString {
    // It was a text before it was bytes.
    secret_of(passphrase.bytes())
}

fn secret_of(form: &[u8]) -> SecretString {
    String::from_utf8_lossy(form).into_owned().into()
}

fn on_encrypt(error: EncryptError) -> VaultError {
    match error {
        EncryptError::Io(error) => on_write(&error),
        _ => VaultError::Unforeseen(0),
    }
}

fn on_decrypt(error: DecryptError) -> VaultError {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            VaultError::WrongSeal
        }
        DecryptError::Io(error) => on_backup_read(&error),
        // A head that is not sound, or that asks for more work than any backup of this program.
        _ => VaultError::BackupDamaged,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_program_seals_at_the_cost_of_the_age_program_or_more() {
        let passphrase = Passphrase::new("izdomāta parole".to_owned()).unwrap();
        let Seal(To::Passphrase { work, .. }) = Seal::to_passphrase(&passphrase) else {
            panic!("a passphrase")
        };
        assert!((18..=WORK_MAX).contains(&work));
        let mut out = Vec::new();
        drop(Seal::to_passphrase(&passphrase).wrap(&mut out).unwrap());
        let line = out.split(|byte| *byte == b'\n').nth(1).unwrap();
        assert!(line.starts_with(b"-> scrypt ") && line.ends_with(format!(" {work}").as_bytes()));
    }
}
