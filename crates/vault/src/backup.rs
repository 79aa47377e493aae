//! A sealed backup: the whole vault in one file, for another place; and the way back.
//!
//! It holds the files of the vault as they are, so besides the seal a passphrase of the vault is needed to read a case:
//! a backup is no export. It is written beside its place, read back and decrypted before it gets its name.

use crate::archive::{self, Contents, Meter};
use crate::derivation::Policy;
use crate::error::{VaultError, on_backup_read, on_write};
use crate::folder::Folder;
use crate::manifest::Manifest;
use crate::new_file::NewFile;
use crate::new_folder::NewFolder;
use crate::replacement::{Restored, replace};
use crate::seal::{BackupKey, Seal};
use chrono::{DateTime, NaiveDate, Utc};
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

pub use crate::archive::{Watch, unwatched};

/// The end of the name of a backup, after a dot.
pub const EXTENSION: &str = "atpazit-backup";

/// Backs up a vault that nobody has open. Needs no passphrase of it, and keeps it closed meanwhile.
///
/// A write-ahead log that a crash left behind is backed up along with the database, for the first unlock of the restored vault.
/// [`crate::Vault::back_up`] does the same with an open vault.
///
/// # Errors
/// [`VaultError::InUse`], [`VaultError::NoVault`], those of [`crate::Damage`]; [`VaultError::FileExists`],
/// [`VaultError::CannotWrite`], [`VaultError::BackupDamaged`] when what was written does not read back,
/// [`VaultError::Cancelled`], [`VaultError::OutOfMemory`], [`VaultError::NoRandomBytes`].
pub fn back_up(
    folder: &Folder,
    to: &Path,
    seal: &Seal,
    now: DateTime<Utc>,
    watch: &mut Watch<'_>,
) -> Result<Manifest, VaultError> {
    back_up_under(Policy::RELEASE, folder, to, seal, now, watch)
}

/// Restores a vault into an empty or a missing folder, whole or not at all. It opens with the passphrases that it had.
///
/// # Errors
/// [`VaultError::FolderNotEmpty`], [`VaultError::FolderNotFound`] when the folder above is missing, [`VaultError::WrongSeal`], [`VaultError::BackupDamaged`],
/// [`VaultError::BackupUnreadable`], [`VaultError::Newer`], [`VaultError::CannotWrite`], [`VaultError::Cancelled`],
/// [`VaultError::InUse`].
pub fn restore(
    file: &Path,
    key: &BackupKey,
    into: &Folder,
    watch: &mut Watch<'_>,
) -> Result<Manifest, VaultError> {
    restore_under(Policy::RELEASE, file, key, into, watch)
}

/// Restores a vault in the place of one that opens no more. What stood there is put aside whole, apart from what is to be
/// carried over: files of the folder that are no part of a vault.
///
/// # Errors
/// Those of [`restore`] but [`VaultError::FolderNotEmpty`], with everything as it was; [`VaultError::FileExists`] when a thousand
/// folders were put aside on this day.
pub fn restore_over(
    file: &Path,
    key: &BackupKey,
    folder: &Folder,
    carry: &[&str],
    today: NaiveDate,
    watch: &mut Watch<'_>,
) -> Result<Restored, VaultError> {
    replace(folder, carry, today, |into| restore(file, key, into, watch))
}

/// Reads a backup to its end and checks every byte, without writing anything.
///
/// # Errors
/// [`VaultError::WrongSeal`], [`VaultError::BackupDamaged`], [`VaultError::BackupUnreadable`], [`VaultError::Newer`],
/// [`VaultError::Cancelled`].
pub fn inspect(file: &Path, key: &BackupKey, watch: &mut Watch<'_>) -> Result<Manifest, VaultError> {
    inspect_under(Policy::RELEASE, file, key, watch)
}

/// Writes a backup, reads it back, and gives it its name. Counts each byte three times: its digest, its writing, its reading.
///
/// # Errors
/// Those of [`back_up`].
pub(crate) fn write(
    policy: Policy,
    contents: &Contents,
    to: &Path,
    seal: &Seal,
    now: DateTime<Utc>,
    watch: &mut Watch<'_>,
) -> Result<Manifest, VaultError> {
    let mut meter = Meter::new(watch);
    meter.expect(contents.size()?.saturating_mul(3));
    let mut file = NewFile::create(to)?;
    let (mut sealed, key) = seal.wrap(BufWriter::new(&mut file))?;
    let manifest = contents.pack(now, &mut sealed, &mut meter)?;
    sealed.finish().and_then(|mut out| out.flush()).map_err(|error| on_write(&error))?;
    file.sync()?;
    let mut written = key.open(&open(file.path())?)?;
    if archive::unpack(&mut written, &policy, None, &mut meter)? != manifest {
        return Err(VaultError::BackupDamaged);
    }
    file.put()?;
    Ok(manifest)
}

pub(crate) fn back_up_under(
    policy: Policy,
    folder: &Folder,
    to: &Path,
    seal: &Seal,
    now: DateTime<Utc>,
    watch: &mut Watch<'_>,
) -> Result<Manifest, VaultError> {
    // Before the claim, which would make a lock file in any folder.
    Contents::look(folder, &policy)?;
    let claim = folder.claim()?;
    let done = write(policy, &Contents::of_closed(folder, &policy)?, to, seal, now, watch);
    drop(claim);
    done
}

pub(crate) fn restore_under(
    policy: Policy,
    file: &Path,
    key: &BackupKey,
    into: &Folder,
    watch: &mut Watch<'_>,
) -> Result<Manifest, VaultError> {
    NewFolder::look(into)?;
    let mut backup = key.open(&open(file)?)?;
    let folder = NewFolder::create(into)?;
    let manifest = archive::unpack(&mut backup, &policy, Some(folder.path()), &mut Meter::new(watch))?;
    folder.put()?;
    Ok(manifest)
}

pub(crate) fn inspect_under(
    policy: Policy,
    file: &Path,
    key: &BackupKey,
    watch: &mut Watch<'_>,
) -> Result<Manifest, VaultError> {
    archive::unpack(&mut key.open(&open(file)?)?, &policy, None, &mut Meter::new(watch))
}

fn open(path: &Path) -> Result<File, VaultError> {
    File::open(path).map_err(|error| on_backup_read(&error))
}
