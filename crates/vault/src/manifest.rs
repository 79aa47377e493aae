//! The manifest of an archive: which files of a vault it holds, with the digest of each.

use crate::error::{VaultError, on_backup_read, on_write};
use crate::file_name::{self, PAGE};
use crate::key_file::SIZE_MAX;
use crate::{hex, migration};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::io::{Read, Write};

const TAG: &[u8; 14] = b"ATPAZIT-BACKUP";
/// The version that is written; every older one is read.
const VERSION: u16 = 1;
/// A longer manifest is refused unread.
const MANIFEST_MAX: u32 = 4096;

/// What an archive says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// When it was made, to the second, by the clock of the machine that made it.
    pub made_at: DateTime<Utc>,
    /// The number of the database's last migration; unknown when the vault was not open.
    pub database_version: Option<u32>,
    /// The files, in the order in which they stand in the archive.
    pub files: Vec<Entry>,
}

/// A file in an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Which file of the vault.
    pub part: Part,
    /// Its bytes.
    pub size: u64,
    /// The SHA-256 of its bytes.
    pub sha256: [u8; 32],
}

/// A file of a vault that an archive may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The key file.
    KeyFile,
    /// The database.
    Database,
    /// The write-ahead log of a database that was not closed in good order; without it answers would be lost.
    Wal,
}

impl Part {
    /// Every part, in the order in which an archive holds them.
    pub const ALL: [Self; 3] = [Self::KeyFile, Self::Database, Self::Wal];

    /// Its name in the folder of a vault.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::KeyFile => file_name::KEY_FILE,
            Self::Database => file_name::DATABASE,
            Self::Wal => file_name::WAL,
        }
    }
}

impl Manifest {
    /// The bytes of all files.
    pub fn size(&self) -> u64 {
        self.files.iter().fold(0, |sum, entry| sum.saturating_add(entry.size))
    }

    /// Writes the start of an archive: tag, version, length of the manifest, manifest.
    ///
    /// # Errors
    /// [`VaultError::CannotWrite`].
    pub(crate) fn write_to(&self, out: &mut dyn Write) -> Result<(), VaultError> {
        let text = self.render();
        let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        let mut head = Vec::with_capacity(TAG.len() + 6 + text.len());
        head.extend_from_slice(TAG);
        head.extend_from_slice(&VERSION.to_be_bytes());
        head.extend_from_slice(&length.to_be_bytes());
        head.extend_from_slice(text.as_bytes());
        out.write_all(&head).map_err(|error| on_write(&error))
    }

    /// Reads the start of an archive.
    ///
    /// # Errors
    /// [`VaultError::Newer`] when the archive, or the database in it, is newer than this program;
    /// [`VaultError::BackupDamaged`] for everything else that is not sound, [`VaultError::BackupUnreadable`].
    pub(crate) fn read_from(from: &mut dyn Read) -> Result<Self, VaultError> {
        let mut exactly = |bytes: &mut [u8]| from.read_exact(bytes).map_err(|error| on_backup_read(&error));
        let (mut tag, mut version, mut length) = ([0; TAG.len()], [0; 2], [0; 4]);
        exactly(&mut tag)?;
        exactly(&mut version)?;
        match u16::from_be_bytes(version) {
            _ if tag != *TAG => return Err(VaultError::BackupDamaged),
            0 => return Err(VaultError::BackupDamaged),
            VERSION => {}
            _ => return Err(VaultError::Newer),
        }
        exactly(&mut length)?;
        let length = u32::from_be_bytes(length);
        if length > MANIFEST_MAX {
            return Err(VaultError::BackupDamaged);
        }
        let mut text = vec![0; length as usize];
        exactly(&mut text)?;
        let manifest = Self::parse(&text).ok_or(VaultError::BackupDamaged)?;
        match manifest.database_version {
            Some(version) if version > migration::newest() => Err(VaultError::Newer),
            Some(_) | None => Ok(manifest),
        }
    }

    /// The same as an archive keeps it: made at a whole second.
    pub(crate) fn at_the_second(self) -> Self {
        Self { made_at: DateTime::from_timestamp(self.made_at.timestamp(), 0).unwrap_or_default(), ..self }
    }

    fn render(&self) -> String {
        let files = self.files.iter().map(|entry| WrittenEntry {
            name: entry.part.file_name().to_owned(),
            size: entry.size,
            sha256: hex::write(&entry.sha256),
        });
        let (made_at, database_version) = (self.made_at.timestamp(), self.database_version);
        serde_json::to_string(&Written { made_at, database_version, files: files.collect() })
            .expect("texts and numbers are always JSON")
    }

    /// Only what this program would write: the parts in their order, in sizes that they can have.
    fn parse(text: &[u8]) -> Option<Self> {
        let written: Written = serde_json::from_slice(text).ok()?;
        let files = written.files.iter().map(WrittenEntry::parse).collect::<Option<Vec<_>>>()?;
        let sound = match files.as_slice() {
            [key, database] => {
                is_key_file(key) && is_database(database) && database.size.is_multiple_of(PAGE)
            }
            // A program that died in a checkpoint may leave half a page; the write-ahead log still holds the whole one.
            [key, database, log] => is_key_file(key) && is_database(database) && log.part == Part::Wal,
            _ => false,
        };
        let made_at = DateTime::from_timestamp(written.made_at, 0)?;
        let manifest = Self { made_at, database_version: written.database_version, files };
        (sound && manifest.render().as_bytes() == text).then_some(manifest)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    made_at: i64,
    database_version: Option<u32>,
    files: Vec<WrittenEntry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenEntry {
    name: String,
    size: u64,
    sha256: String,
}

fn is_key_file(entry: &Entry) -> bool {
    entry.part == Part::KeyFile && entry.size <= SIZE_MAX
}

fn is_database(entry: &Entry) -> bool {
    entry.part == Part::Database && entry.size >= PAGE
}

impl WrittenEntry {
    fn parse(&self) -> Option<Entry> {
        let part = Part::ALL.into_iter().find(|part| part.file_name() == self.name)?;
        Some(Entry { part, size: self.size, sha256: hex::read(&self.sha256)? })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn manifest() -> Manifest {
        let entry = |part, size| Entry { part, size, sha256: [7; 32] };
        Manifest {
            made_at: DateTime::from_timestamp(1_795_298_400, 0).unwrap(),
            database_version: Some(1),
            files: vec![entry(Part::KeyFile, 555), entry(Part::Database, 65_536)],
        }
    }

    fn bytes(manifest: &Manifest) -> Vec<u8> {
        let mut bytes = Vec::new();
        manifest.write_to(&mut bytes).unwrap();
        bytes
    }

    fn read(bytes: &[u8]) -> Result<Manifest, VaultError> {
        Manifest::read_from(&mut &bytes[..])
    }

    #[test]
    fn a_manifest_reads_back() {
        assert_eq!(read(&bytes(&manifest())), Ok(manifest()));
        let closed = Manifest { database_version: None, ..manifest() };
        assert_eq!(read(&bytes(&closed)), Ok(closed));
    }

    #[test]
    fn a_newer_archive_or_database_is_refused_as_newer() {
        let mut newer = bytes(&manifest());
        newer[TAG.len() + 1] = 2;
        assert_eq!(read(&newer), Err(VaultError::Newer));
        let database = Manifest { database_version: Some(migration::newest() + 1), ..manifest() };
        assert_eq!(read(&bytes(&database)), Err(VaultError::Newer));
        newer[0] = b'a';
        assert_eq!(read(&newer), Err(VaultError::BackupDamaged), "of another program");
    }

    #[test]
    fn only_the_files_of_a_vault_in_their_order_are_taken() {
        let Manifest { files, .. } = manifest();
        let [key, database] = <[Entry; 2]>::try_from(files).unwrap();
        let log = Entry { part: Part::Wal, ..key.clone() };
        let whole = |files: Vec<Entry>| read(&bytes(&Manifest { files, ..manifest() }));
        let half_a_page = Entry { size: 65_537, ..database.clone() };
        assert!(whole(vec![key.clone(), half_a_page.clone(), log.clone()]).is_ok());
        for files in [
            vec![],
            vec![key.clone()],
            vec![database.clone(), key.clone()],
            vec![key.clone(), key.clone()],
            vec![key.clone(), half_a_page],
            vec![key.clone(), Entry { size: 0, ..database.clone() }],
            vec![Entry { size: SIZE_MAX + 1, ..key.clone() }, database.clone()],
            vec![key.clone(), database.clone(), log.clone(), log],
        ] {
            assert_eq!(whole(files), Err(VaultError::BackupDamaged));
        }
        let text = String::from_utf8(bytes(&manifest())).unwrap();
        for (here, there) in
            [("vault.db", "../vault"), ("\"size\":555", "\"size\":5e2"), ("0707", "07G7"), (":1,", ":1 ")]
        {
            assert!(text.contains(here));
            assert_eq!(
                read(text.replacen(here, there, 1).as_bytes()),
                Err(VaultError::BackupDamaged),
                "{here}"
            );
        }
    }

    #[test]
    fn a_manifest_cut_at_any_length_or_too_long_is_refused() {
        let sound = bytes(&manifest());
        for length in 0..sound.len() {
            assert_eq!(read(&sound[..length]), Err(VaultError::BackupDamaged), "{length}");
        }
        let mut long = sound;
        long[TAG.len() + 2] = 0xff;
        assert_eq!(read(&long), Err(VaultError::BackupDamaged));
    }
}
