//! The seal: what bytes are encrypted to, and what opens them.

use crate::error::SealError;
use crate::key::{Identity, Recipient, random_is_there};
use age::armor::ArmoredReader;
use age::secrecy::SecretString;
use age::stream::StreamWriter;
use age::{DecryptError, Decryptor, EncryptError, Encryptor, scrypt};
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom, Write};
use std::iter;

/// What a passphrase costs: scrypt with 2^18 rounds, 256 MiB and about a second.
///
/// # Source
/// The default of the `age` program (`filippo.io/age`, `scrypt.go`). The Rust library would time this machine instead, and a
/// slow or busy one would weaken the seal for good.
const WORK: u8 = 18;
/// What costs more (2^20: 1 GiB) is refused: somebody made it to stall the program.
const WORK_MAX: u8 = 20;
/// The bytes that a head has at most; one recipient takes about 200.
const HEAD_MAX: u64 = 16 * 1024;

/// Whom something is encrypted to. Has no `Debug` or `Serialize`; a passphrase in it is wiped on drop.
pub struct Seal(To);

enum To {
    Passphrase { passphrase: SecretString, work: u8 },
    Recipient(Recipient),
}

/// What opens a sealed file. Has no `Debug` or `Serialize`; what is secret in it is wiped on drop.
pub struct SealKey(With);

enum With {
    Passphrase(Vec<SecretString>),
    Identity(Identity),
}

/// Encrypts what is written into it. Without [`SealWriter::finish`] what was written opens nowhere.
pub struct SealWriter<W: Write>(StreamWriter<W>);

impl<W: Write> Write for SealWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl<W: Write> SealWriter<W> {
    /// Writes the last block, and gives back what was written into.
    ///
    /// # Errors
    /// That of the writer.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl Seal {
    /// Seals to a passphrase.
    pub fn to_passphrase(passphrase: &str) -> Self {
        Self(To::Passphrase { passphrase: passphrase.to_owned().into(), work: WORK })
    }

    /// Seals to a recipient. Only the identity that belongs to it opens what was sealed.
    pub fn to_recipient(recipient: Recipient) -> Self {
        Self(To::Recipient(recipient))
    }

    /// A seal that costs nothing, for tests that make many.
    #[cfg(any(test, feature = "cheap"))]
    pub fn cheap(passphrase: &str, work: u8) -> Self {
        Self(To::Passphrase { passphrase: passphrase.to_owned().into(), work })
    }

    /// Encrypts what is written from now on, and gives the key with which to read it back.
    ///
    /// # Errors
    /// [`SealError::OutOfMemory`], [`SealError::NoRandomBytes`], [`SealError::CannotWrite`].
    pub fn wrap<W: Write>(&self, out: W) -> Result<(SealWriter<W>, SealKey), SealError> {
        // age takes its randomness from the same source and would panic without it.
        random_is_there()?;
        let (encryptor, key) = match &self.0 {
            To::Passphrase { passphrase, work } => {
                // age would end the program instead.
                let mut memory: Vec<u8> = Vec::new();
                memory.try_reserve_exact(1024 << work).map_err(|_| SealError::OutOfMemory)?;
                drop(memory);
                let mut recipient = scrypt::Recipient::new(passphrase.clone());
                recipient.set_work_factor(*work);
                let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient));
                (encryptor, SealKey(With::Passphrase(vec![passphrase.clone()])))
            }
            To::Recipient(Recipient(recipient)) => {
                // What only somebody else can open, nobody here can verify. So the file key is wrapped a second time, for an
                // identity that was made for this run: it never leaves the memory, and is wiped when what was written was read back.
                let witness = Identity::generate()?;
                let both = [recipient as &dyn age::Recipient, &witness.0.to_public()];
                (Encryptor::with_recipients(both.into_iter()), SealKey(With::Identity(witness)))
            }
        };
        let wrapped = encryptor.map_err(on_encrypt)?.wrap_output(out).map_err(|error| on_write(&error))?;
        Ok((SealWriter(wrapped), key))
    }

    /// Encrypts bytes.
    ///
    /// # Errors
    /// Those of [`Seal::wrap`].
    pub fn seal(&self, bytes: &[u8]) -> Result<Vec<u8>, SealError> {
        let (mut sealed, _) = self.wrap(Vec::with_capacity(bytes.len() + 4096))?;
        sealed.write_all(bytes).map_err(|error| on_write(&error))?;
        sealed.finish().map_err(|error| on_write(&error))
    }
}

impl SealKey {
    /// The passphrase to which it was sealed, in every form in which it may have been written then.
    pub fn passphrase<'a>(forms: impl IntoIterator<Item = &'a str>) -> Self {
        Self(With::Passphrase(forms.into_iter().map(|form| form.to_owned().into()).collect()))
    }

    /// The identity that belongs to the recipient.
    pub fn identity(identity: Identity) -> Self {
        Self(With::Identity(identity))
    }

    /// Decrypts a sealed file, which may have been written out as text (`age --armor`). What is read was authenticated; that it is whole
    /// shows only at its end. `from_start` gives the file from its first byte on, each time that it is asked for it.
    ///
    /// # Errors
    /// [`SealError::WrongKey`], [`SealError::Damaged`], [`SealError::CannotRead`], [`SealError::Newer`].
    pub fn open<'a, F: Read + Seek + 'a>(
        &self,
        from_start: impl Fn() -> io::Result<F>,
    ) -> Result<Box<dyn Read + 'a>, SealError> {
        let file = || from_start().map_err(|error| SealError::from(&error)).and_then(unarmoured);
        check_head(file()?)?;
        let decrypt = |identity: &dyn age::Identity| {
            let decryptor = Decryptor::new_buffered(BufReader::new(file()?)).map_err(on_decrypt)?;
            let opened = decryptor.decrypt(iter::once(identity)).map_err(on_decrypt)?;
            Ok(Box::new(opened) as Box<dyn Read + 'a>)
        };
        let forms = match &self.0 {
            With::Passphrase(forms) => forms,
            With::Identity(identity) => return decrypt(&identity.0),
        };
        let mut opened = Err(SealError::WrongKey);
        for form in forms {
            let mut identity = scrypt::Identity::new(form.clone());
            identity.set_max_work_factor(WORK_MAX);
            opened = decrypt(&identity);
            if !matches!(opened, Err(SealError::WrongKey)) {
                break;
            }
        }
        opened
    }

    /// Decrypts the bytes of a sealed file whole. More than `most` bytes are not taken: a small file may hold a large one.
    ///
    /// # Errors
    /// Those of [`SealKey::open`]; [`SealError::Damaged`] for what is larger than `most` or does not end as it should.
    pub fn open_bytes(&self, sealed: &[u8], most: u64) -> Result<Vec<u8>, SealError> {
        let mut bytes = Vec::new();
        let opened = self.open(|| Ok(Cursor::new(sealed)))?;
        opened.take(most + 1).read_to_end(&mut bytes).map_err(|error| SealError::from(&error))?;
        if bytes.len() as u64 > most { Err(SealError::Damaged) } else { Ok(bytes) }
    }
}

/// How a sealed file begins that was written out as text.
const ARMOUR: &[u8] = b"-----BEGIN AGE ";
/// The white space that may stand before it: a mail program puts some there.
const SPACE_MAX: u64 = 1024;

/// Takes the armour off a file that has one. A file is read from its start.
fn unarmoured<'a, F: Read + Seek + 'a>(mut file: F) -> Result<Box<dyn Read + 'a>, SealError> {
    let mut start = Vec::new();
    let read = file.by_ref().take(SPACE_MAX + ARMOUR.len() as u64).read_to_end(&mut start);
    read.map_err(|error| SealError::from(&error))?;
    let armour = start.trim_ascii_start();
    let place = if armour.starts_with(ARMOUR) { start.len() - armour.len() } else { 0 };
    file.seek(SeekFrom::Start(place as u64)).map_err(|error| SealError::from(&error))?;
    let file = BufReader::new(file);
    Ok(if place > 0 || start.starts_with(ARMOUR) {
        Box::new(ArmoredReader::new(file))
    } else {
        Box::new(file)
    })
}

/// age reads a head of any length into memory, again from its start with every line; so one that does not end soon is refused. Of
/// a first version that is not sound it says that it does not know the version. And it takes a stanza without the line that ends it.
///
/// # Source
/// <https://age-encryption.org/v1>: a body is lines of 64 characters, and a last one that is shorter, be it empty.
fn check_head(file: impl Read) -> Result<(), SealError> {
    let mut head = Vec::new();
    file.take(HEAD_MAX).read_to_end(&mut head).map_err(|error| SealError::from(&error))?;
    let mut lines = head.split_inclusive(|byte| *byte == b'\n').map(|line| line.strip_suffix(b"\n"));
    let first = lines.next().flatten().unwrap_or_default();
    match first.strip_prefix(b"age-encryption.org/v") {
        Some(b"1") => {}
        Some(version) if !version.is_empty() && version.iter().all(u8::is_ascii_digit) => {
            return Err(SealError::Newer);
        }
        Some(_) | None => return Err(SealError::Damaged),
    }
    let mut in_stanza = false;
    for line in lines {
        let line = line.ok_or(SealError::Damaged)?;
        let begins = line.starts_with(b"-> ");
        let ends_head = line.starts_with(b"--- ");
        if in_stanza && (begins || ends_head) {
            return Err(SealError::Damaged);
        }
        if ends_head {
            return Ok(());
        }
        in_stanza = begins || (in_stanza && line.len() == 64);
    }
    Err(SealError::Damaged)
}

fn on_write(error: &io::Error) -> SealError {
    SealError::CannotWrite(error.kind())
}

fn on_encrypt(error: EncryptError) -> SealError {
    match error {
        EncryptError::Io(error) => on_write(&error),
        _ => SealError::Unforeseen,
    }
}

fn on_decrypt(error: DecryptError) -> SealError {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            SealError::WrongKey
        }
        DecryptError::Io(error) => SealError::from(&error),
        // A head that is not sound, or that asks for more work than any file of this program.
        _ => SealError::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_seals_at_the_cost_of_the_age_program_or_more() {
        let Seal(To::Passphrase { work, .. }) = Seal::to_passphrase("izdomāta parole") else {
            panic!("a passphrase")
        };
        assert!((18..=WORK_MAX).contains(&work));
        let sealed = Seal::to_passphrase("izdomāta parole").seal(b"").unwrap();
        let line = sealed.split(|byte| *byte == b'\n').nth(1).unwrap();
        assert!(line.starts_with(b"-> scrypt ") && line.ends_with(format!(" {work}").as_bytes()));
    }

    #[test]
    fn what_was_sealed_opens_whole_for_its_key_alone_and_no_larger_than_asked() {
        let (identity, other) = (Identity::generate().unwrap(), Identity::generate().unwrap());
        let bytes = vec![7; 200_000];
        let sealed = Seal::to_recipient(identity.recipient()).seal(&bytes).unwrap();
        let (key, wrong) = (SealKey::identity(identity), SealKey::identity(other));
        assert_eq!(key.open_bytes(&sealed, 200_000), Ok(bytes));
        assert_eq!(key.open_bytes(&sealed, 199_999), Err(SealError::Damaged));
        assert_eq!(wrong.open_bytes(&sealed, 200_000), Err(SealError::WrongKey));
        let words = SealKey::passphrase(["ābols adata"]);
        assert_eq!(words.open_bytes(&sealed, 200_000), Err(SealError::WrongKey));
        let to_words = Seal::cheap("ābols adata", 2).seal(b"x").unwrap();
        assert_eq!(words.open_bytes(&to_words, 1), Ok(b"x".to_vec()));
        for length in (0..sealed.len()).step_by(997).chain(sealed.len() - 40..sealed.len()) {
            assert_eq!(key.open_bytes(&sealed[..length], 200_000), Err(SealError::Damaged), "{length}");
        }
    }
}
