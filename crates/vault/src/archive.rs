//! The archive: a whole vault in one stream of bytes, as backups and snapshots hold it.
//!
//! Tag, version, a manifest, then the bytes of each file. The files are those of the vault, encrypted under the data key; here
//! nothing is encrypted or decrypted. The digests in the manifest find damage; what finds tampering is around the archive:
//! the seal of a backup, the keyed hash of a snapshot.
//!
//! Streams: of the files only the key file, at most 16 KiB, is ever whole in memory.

use crate::database;
use crate::derivation::Policy;
use crate::error::{VaultError, on_backup_read, on_write};
use crate::folder::{Folder, FolderState};
use crate::key_file::KeyFile;
use crate::manifest::{Entry, Manifest, Part};
use crate::migration;
use crate::new_file::NewFile;
use chrono::{DateTime, Utc};
use ring::digest::{Context, SHA256};
use rusqlite::Connection;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// The bytes that are copied at a time.
const BLOCK: usize = 64 * 1024;

/// Hears how many of how many bytes are done, and may stop it.
pub type Watch<'a> = dyn FnMut(u64, u64) -> ControlFlow<()> + 'a;

/// For who does not care how far it is.
pub fn unwatched(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Counts what is done.
pub struct Meter<'a, 'b> {
    done: u64,
    total: u64,
    watch: &'a mut Watch<'b>,
}

impl<'a, 'b> Meter<'a, 'b> {
    /// A meter that expects nothing yet.
    pub fn new(watch: &'a mut Watch<'b>) -> Self {
        Self { done: 0, total: 0, watch }
    }

    /// Sets how many bytes there are to do, unless that was set before.
    pub fn expect(&mut self, total: u64) {
        if self.total == 0 {
            self.total = total;
        }
    }

    fn advance(&mut self, bytes: usize) -> Result<(), VaultError> {
        self.done = self.done.saturating_add(bytes as u64);
        match (self.watch)(self.done.min(self.total), self.total) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(VaultError::Cancelled),
        }
    }
}

/// What goes into an archive: the files of a vault in a consistent state.
pub struct Contents {
    parts: Vec<(Part, Source)>,
    database_version: Option<u32>,
}

/// Where the bytes of a part come from.
enum Source {
    Bytes(Vec<u8>),
    File(PathBuf),
}

impl Contents {
    /// Those of an open vault, whose log is put back into the database first. Nothing may be written before they are packed:
    /// the caller has the connection, and the claim on the folder.
    ///
    /// The key file is the one with which the vault is open, not the one that lies in the folder now.
    ///
    /// # Errors
    /// Those of reading and writing.
    pub fn of_open(folder: &Folder, connection: &Connection, key_file: &KeyFile) -> Result<Self, VaultError> {
        database::checkpoint(connection)?;
        let key_file = Source::Bytes(key_file.write().into_bytes());
        Ok(Self {
            parts: vec![(Part::KeyFile, key_file), (Part::Database, Source::File(folder.database()))],
            database_version: Some(migration::version(connection)?),
        })
    }

    /// Those of a vault that nobody has open: the caller has the claim on the folder. A log that was not put back comes along,
    /// since putting it back needs the data key.
    ///
    /// # Errors
    /// [`VaultError::NoVault`], those of [`crate::Damage`], [`VaultError::CannotWrite`].
    pub fn of_closed(folder: &Folder, policy: &Policy) -> Result<Self, VaultError> {
        Self::look(folder, policy)?;
        folder.settle_new_database()?;
        let key_file = Source::Bytes(folder.read_key_file(policy)?.write().into_bytes());
        let mut parts = vec![(Part::KeyFile, key_file), (Part::Database, Source::File(folder.database()))];
        if folder.ended_uncleanly() {
            parts.push((Part::Wal, Source::File(folder.wal())));
        }
        Ok(Self { parts, database_version: None })
    }

    /// Sees that there is a vault that a passphrase may open.
    ///
    /// # Errors
    /// [`VaultError::NoVault`], and those of [`crate::Damage`].
    pub fn look(folder: &Folder, policy: &Policy) -> Result<(), VaultError> {
        match folder.state_under(policy) {
            FolderState::Empty => Err(VaultError::NoVault),
            FolderState::Missing => Err(VaultError::FolderNotFound),
            FolderState::Damaged(damage) => Err(damage.into()),
            FolderState::Locked => Ok(()),
        }
    }

    /// The bytes of all files.
    ///
    /// # Errors
    /// Those of reading.
    pub fn size(&self) -> Result<u64, VaultError> {
        self.parts.iter().try_fold(0, |sum: u64, (_, source)| {
            let size = match source {
                Source::Bytes(bytes) => bytes.len() as u64,
                Source::File(path) => fs::metadata(path).map_err(|error| on_source(&error))?.len(),
            };
            Ok(sum.saturating_add(size))
        })
    }

    /// Writes the archive. Reads each file twice: for its digest, which stands before it, and for its bytes.
    ///
    /// # Errors
    /// [`VaultError::CannotRead`], also when a file is not the same the second time; [`VaultError::DatabaseMissing`],
    /// [`VaultError::CannotWrite`], [`VaultError::Cancelled`].
    pub fn pack(
        &self,
        now: DateTime<Utc>,
        out: &mut dyn Write,
        meter: &mut Meter<'_, '_>,
    ) -> Result<Manifest, VaultError> {
        let digest = |(part, source): &(Part, Source)| {
            copy(&mut source.open()?, *part, u64::MAX, &mut io::sink(), meter, on_source)
        };
        let files = self.parts.iter().map(digest).collect::<Result<_, _>>()?;
        let manifest = Manifest { made_at: now, database_version: self.database_version, files };
        let manifest = manifest.at_the_second();
        manifest.write_to(out)?;
        for (entry, (part, source)) in manifest.files.iter().zip(&self.parts) {
            if copy(&mut source.open()?, *part, entry.size, out, meter, on_source)? != *entry {
                return Err(VaultError::CannotRead);
            }
        }
        Ok(manifest)
    }
}

impl Source {
    /// `SQLite`'s own locks on the database end with the handle that is opened here: the system gives up a process's locks on a
    /// file whenever one of its handles is closed. What keeps other programs out is the claim on the folder, another kind of lock.
    fn open(&self) -> Result<Box<dyn Read + '_>, VaultError> {
        Ok(match self {
            Self::Bytes(bytes) => Box::new(&bytes[..]),
            Self::File(path) => Box::new(File::open(path).map_err(|error| on_source(&error))?),
        })
    }
}

/// Reads an archive to its end, and writes its files into a folder if one is named: every digest is checked, the key file read.
///
/// # Errors
/// [`VaultError::BackupDamaged`], [`VaultError::BackupUnreadable`], [`VaultError::Newer`], [`VaultError::CannotWrite`],
/// [`VaultError::Cancelled`].
pub fn unpack(
    from: &mut dyn Read,
    policy: &Policy,
    into: Option<&Path>,
    meter: &mut Meter<'_, '_>,
) -> Result<Manifest, VaultError> {
    let manifest = Manifest::read_from(from)?;
    meter.expect(manifest.size());
    for entry in &manifest.files {
        let mut key_file;
        let from: &mut dyn Read = if entry.part == Part::KeyFile {
            key_file = io::Cursor::new(read_key_file(entry, from)?);
            check_key_file(key_file.get_ref(), policy)?;
            &mut key_file
        } else {
            &mut *from
        };
        let mut file =
            into.map(|folder| NewFile::create(&folder.join(entry.part.file_name()))).transpose()?;
        let to: &mut dyn Write = match &mut file {
            Some(file) => file,
            None => &mut io::sink(),
        };
        if copy(from, entry.part, entry.size, to, meter, on_backup_read)? != *entry {
            return Err(VaultError::BackupDamaged);
        }
        file.map_or(Ok(()), NewFile::put)?;
    }
    // The seal of a backup is whole only when its last byte was read.
    match from.read(&mut [0]) {
        Ok(0) => Ok(manifest),
        Ok(_) => Err(VaultError::BackupDamaged),
        Err(error) => Err(on_backup_read(&error)),
    }
}

/// Reads the key file at the start of an archive, and nothing behind it.
///
/// # Errors
/// Those of [`unpack`].
pub fn unpack_key_file(from: &mut dyn Read, policy: &Policy) -> Result<KeyFile, VaultError> {
    let manifest = Manifest::read_from(from)?;
    let entry = manifest.files.first().ok_or(VaultError::BackupDamaged)?;
    check_key_file(&read_key_file(entry, from)?, policy)
}

fn read_key_file(entry: &Entry, from: &mut dyn Read) -> Result<Vec<u8>, VaultError> {
    let mut bytes = Vec::new();
    // The manifest was checked: it is not longer than a key file may be.
    from.take(entry.size).read_to_end(&mut bytes).map_err(|error| on_backup_read(&error))?;
    Ok(bytes)
}

fn check_key_file(bytes: &[u8], policy: &Policy) -> Result<KeyFile, VaultError> {
    KeyFile::read(bytes, policy).map_err(|error| match error {
        VaultError::Newer => VaultError::Newer,
        _ => VaultError::BackupDamaged,
    })
}

/// Copies at most `size` bytes and says what was copied.
fn copy(
    from: &mut dyn Read,
    part: Part,
    size: u64,
    to: &mut dyn Write,
    meter: &mut Meter<'_, '_>,
    on_error: fn(&io::Error) -> VaultError,
) -> Result<Entry, VaultError> {
    let mut context = Context::new(&SHA256);
    let mut block = vec![0; BLOCK];
    let mut left = size;
    while left > 0 {
        let most = usize::try_from(left).unwrap_or(BLOCK).min(BLOCK);
        let read = match from.read(&mut block[..most]) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(on_error(&error)),
        };
        context.update(&block[..read]);
        to.write_all(&block[..read]).map_err(|error| on_write(&error))?;
        left -= read as u64;
        meter.advance(read)?;
    }
    let mut sha256 = [0; 32];
    sha256.copy_from_slice(context.finish().as_ref());
    Ok(Entry { part, size: size - left, sha256 })
}

fn on_source(error: &io::Error) -> VaultError {
    if error.kind() == io::ErrorKind::NotFound { VaultError::DatabaseMissing } else { VaultError::CannotRead }
}
