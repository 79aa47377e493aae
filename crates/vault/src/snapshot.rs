//! Snapshots: the last three states of the whole vault, beside it, for the day on which a migration or a disk went wrong.
//!
//! A snapshot is an archive and a keyed hash over it, under a key derived from the data key. Its files are encrypted as they
//! always are. Unlike a backup it lies on the same disk; it helps against damage, not against loss.

use crate::archive::{self, Contents, Meter, Watch, unwatched};
use crate::derivation::Policy;
use crate::error::{VaultError, on_backup_read, on_write};
use crate::folder::Folder;
use crate::key_file::KeyFile;
use crate::manifest::Manifest;
use crate::new_file::{BESIDE, NewFile};
use crate::new_folder::NewFolder;
use crate::passphrase::Passphrase;
use crate::replacement::{Restored, replace};
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use ring::digest::{Context, Digest, SHA256};
use ring::hmac;
use rusqlite::Connection;
use std::cmp::Reverse;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Seek as _, SeekFrom, Write};
use std::path::Path;

/// The purpose of the key that seals snapshots; see `DataKey::derive_seal_key`.
pub const PURPOSE: &[u8] = b"snapshot";

/// The end of the name of a snapshot, after a dot.
pub const EXTENSION: &str = "atpazit-snapshot";

/// How many are kept.
const KEPT: usize = 3;
/// The bytes of the keyed hash at the end.
const SEAL: usize = 32;
/// The name: the time in UTC, to the millisecond.
const NAME: &str = "%Y-%m-%dT%H-%M-%S%.3fZ.atpazit-snapshot";

/// A snapshot in the folder of a vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// The name of its file.
    pub name: String,
    /// When it was taken, by the clock of the machine, as its name says.
    pub made_at: DateTime<Utc>,
    /// Its bytes.
    pub size: u64,
}

/// The snapshots of a vault, the newest first.
///
/// # Errors
/// [`VaultError::BackupUnreadable`].
pub fn list(folder: &Folder) -> Result<Vec<Snapshot>, VaultError> {
    let unreadable = |error: io::Error| on_backup_read(&error);
    let entries = match fs::read_dir(folder.snapshots()) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(unreadable)?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let Some(made_at) = time_of(&name) else { continue };
        let size = entry.metadata().map_err(unreadable)?.len();
        found.push(Snapshot { name, made_at, size });
    }
    found.sort_by_key(|snapshot| Reverse(snapshot.made_at));
    Ok(found)
}

/// Whether the day, in UTC, has no snapshot yet. A clock that was set back meets days without one before long.
pub fn is_due(folder: &Folder, now: DateTime<Utc>) -> bool {
    let today = now.date_naive();
    list(folder).is_ok_and(|found| found.iter().all(|snapshot| snapshot.made_at.date_naive() != today))
}

/// Takes a snapshot of an open vault, after a checkpoint, and then removes the oldest beyond the last three.
///
/// Whole or not at all. When it fails, full disk or not, the older ones are still there and the vault is as it was: the caller
/// goes on.
///
/// # Errors
/// [`VaultError::CannotRead`], [`VaultError::CannotWrite`], and those of the database.
pub(crate) fn take(
    folder: &Folder,
    connection: &Connection,
    key_file: &KeyFile,
    seal_key: &hmac::Key,
    now: DateTime<Utc>,
) -> Result<Snapshot, VaultError> {
    let contents = Contents::of_open(folder, connection, key_file)?;
    let place = Folder::new(folder.snapshots());
    place.make()?;
    remove_rests(&place);
    let (name, made_at) = free_name(&place, now)?;
    let mut file = NewFile::create(&place.path().join(&name))?;
    let mut out = Digesting::new(BufWriter::new(&mut file));
    contents.pack(now, &mut out, &mut Meter::new(&mut unwatched))?;
    let (mut out, digest) = out.finish();
    let seal = hmac::sign(seal_key, digest.as_ref());
    out.write_all(seal.as_ref()).and_then(|()| out.flush()).map_err(|error| on_write(&error))?;
    drop(out);
    file.put()?;
    let size = fs::metadata(place.path().join(&name)).map_err(|error| on_backup_read(&error))?.len();
    remove_oldest(folder, &place, now);
    Ok(Snapshot { name, made_at, size })
}

/// Removes every snapshot, so that what was deleted from the vault does not live on in them.
///
/// # Errors
/// [`VaultError::CannotWrite`]; what could be removed is gone.
pub fn remove_all(folder: &Folder) -> Result<(), VaultError> {
    let place = Folder::new(folder.snapshots());
    if !place.path().exists() {
        return Ok(());
    }
    remove_rests(&place);
    let mut done = Ok(());
    for snapshot in list(folder)? {
        done = fs::remove_file(place.path().join(snapshot.name)).and(done);
    }
    done.and_then(|()| place.sync()).map_err(|error| on_write(&error))
}

/// Restores a snapshot, wherever its file lies, into an empty or a missing folder, whole or not at all, when every byte of it is
/// as it was written.
///
/// The passphrase is one that opened the vault when the snapshot was taken. Takes as long as one key derivation besides.
///
/// # Errors
/// [`VaultError::WrongPassphrase`], [`VaultError::BackupDamaged`], [`VaultError::BackupUnreadable`],
/// [`VaultError::Newer`], [`VaultError::FolderNotEmpty`], [`VaultError::CannotWrite`], [`VaultError::InUse`],
/// [`VaultError::OutOfMemory`], [`VaultError::Cancelled`].
pub fn restore(
    file: &Path,
    passphrase: &Passphrase,
    into: &Folder,
    watch: &mut Watch<'_>,
) -> Result<Manifest, VaultError> {
    restore_file(Policy::RELEASE, file, passphrase, into, watch)
}

/// Restores a snapshot in the place of the vault beside which it lies. What stood there, with all snapshots, is put aside whole,
/// apart from what is to be carried over.
///
/// # Errors
/// Those of [`restore`] but [`VaultError::FolderNotEmpty`], with everything as it was; [`VaultError::FileExists`] when a thousand
/// folders were put aside on this day.
pub fn restore_over(
    folder: &Folder,
    name: &str,
    passphrase: &Passphrase,
    carry: &[&str],
    today: NaiveDate,
    watch: &mut Watch<'_>,
) -> Result<Restored, VaultError> {
    let restore = |into: &Folder| restore_under(Policy::RELEASE, folder, name, passphrase, into, watch);
    replace(folder, carry, today, restore)
}

pub(crate) fn restore_under(
    policy: Policy,
    folder: &Folder,
    name: &str,
    passphrase: &Passphrase,
    into: &Folder,
    watch: &mut Watch<'_>,
) -> Result<Manifest, VaultError> {
    // Nothing but a name, and no other folder's.
    time_of(name).ok_or(VaultError::BackupUnreadable)?;
    restore_file(policy, &folder.snapshots().join(name), passphrase, into, watch)
}

fn restore_file(
    policy: Policy,
    path: &Path,
    passphrase: &Passphrase,
    into: &Folder,
    watch: &mut Watch<'_>,
) -> Result<Manifest, VaultError> {
    NewFolder::look(into)?;
    let key_file = archive::unpack_key_file(&mut open(path)?.0, &policy)?;
    let seal_key = key_file.open_with(passphrase)?.data_key.derive_seal_key(PURPOSE);

    let folder = NewFolder::create(into)?;
    let (archive, mut end) = open(path)?;
    let mut archive = Digesting::new(archive);
    let manifest = archive::unpack(&mut archive, &policy, Some(folder.path()), &mut Meter::new(watch))?;
    let mut seal = [0; SEAL];
    end.read_exact(&mut seal).map_err(|error| on_backup_read(&error))?;
    hmac::verify(&seal_key, archive.finish().1.as_ref(), &seal)
        .map_err(|ring::error::Unspecified| VaultError::BackupDamaged)?;
    folder.put()?;
    Ok(manifest)
}

/// The archive of a snapshot, and its seal.
fn open(path: &Path) -> Result<(impl Read + use<>, impl Read + use<>), VaultError> {
    let open = || {
        let (archive, mut end) = (File::open(path)?, File::open(path)?);
        let length = end.seek(SeekFrom::End(0))?.checked_sub(SEAL as u64);
        let length = length.ok_or(io::ErrorKind::UnexpectedEof)?;
        end.seek(SeekFrom::Start(length))?;
        Ok((BufReader::new(archive.take(length)), end))
    };
    open().map_err(|error: io::Error| on_backup_read(&error))
}

/// The time that a name says; none when it is not a name of a snapshot.
fn time_of(name: &str) -> Option<DateTime<Utc>> {
    let time = NaiveDateTime::parse_from_str(name, NAME).ok()?.and_utc();
    (name_of(time) == name).then_some(time)
}

fn name_of(time: DateTime<Utc>) -> String {
    time.format(NAME).to_string()
}

/// A name that no snapshot has, for two within a millisecond, and the time that it says.
fn free_name(place: &Folder, now: DateTime<Utc>) -> Result<(String, DateTime<Utc>), VaultError> {
    (0..1000)
        .filter_map(|more| now.checked_add_signed(TimeDelta::milliseconds(more)))
        .filter_map(|time| time_of(&name_of(time)).map(|time| (name_of(time), time)))
        .find(|(name, _)| !place.path().join(name).exists())
        .ok_or(VaultError::FileExists)
}

/// Removes all but the last three. Those of the future were taken before the clock was set back: they are the older ones.
fn remove_oldest(folder: &Folder, place: &Folder, now: DateTime<Utc>) {
    let Ok(mut found) = list(folder) else { return };
    // The one just taken may be some milliseconds ahead; see `free_name`.
    let ahead = |snapshot: &Snapshot| snapshot.made_at.signed_duration_since(now) > TimeDelta::seconds(1);
    found.sort_by_key(ahead);
    for snapshot in found.iter().skip(KEPT) {
        fs::remove_file(place.path().join(&snapshot.name)).ok();
    }
}

/// Removes what a crash may have left of a snapshot under way.
fn remove_rests(place: &Folder) {
    let Ok(entries) = fs::read_dir(place.path()) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        if name
            .to_str()
            .and_then(|name| name.strip_suffix(BESIDE))
            .is_some_and(|name| time_of(name).is_some())
        {
            fs::remove_file(entry.path()).ok();
        }
    }
}

/// Hashes what passes through.
struct Digesting<T> {
    inner: T,
    context: Context,
}

impl<T> Digesting<T> {
    fn new(inner: T) -> Self {
        Self { inner, context: Context::new(&SHA256) }
    }

    fn finish(self) -> (T, Digest) {
        (self.inner, self.context.finish())
    }
}

impl<W: Write> Write for Digesting<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.context.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl<R: Read> Read for Digesting<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(bytes)?;
        self.context.update(&bytes[..read]);
        Ok(read)
    }
}
