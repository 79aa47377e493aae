//! One try of a passphrase: noted before it is made, settled when it is known whether it was right.

use crate::error::VaultError;
use crate::folder::Folder;
use crate::new_file::{beside, owner_only};
use crate::tries::{At, SIZE_MAX, Tries};
use chrono::{DateTime, Utc};
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};

/// A try under way. One that is never settled, because the program or the computer went off meanwhile, makes wait as a wrong one does and
/// destroys nothing: nobody knows whether it was wrong (decision 22).
#[must_use = "a try that is not settled makes wait"]
pub struct Attempt<'f> {
    folder: &'f Folder,
    before: Tries,
    now: DateTime<Utc>,
}

impl<'f> Attempt<'f> {
    /// Begins a try.
    ///
    /// # Errors
    /// [`VaultError::Wait`] while the wait after the wrong ones before it stands.
    pub fn begin(folder: &'f Folder, now: DateTime<Utc>) -> Result<Self, VaultError> {
        let read = folder.tries();
        let before = read.settled(now);
        let seconds = before.wait(now);
        if seconds > 0 {
            if before != read {
                write(folder, before);
            }
            return Err(VaultError::Wait { seconds });
        }
        // Not by its place at the lock: those count towards destroying.
        write(folder, before.failed(At::Inside, now));
        Ok(Self { folder, before, now })
    }

    /// Settles the try, and gives the wrong ones so far. A wrong one is on the disk before anybody learns of it. Where nobody can tell, as
    /// without the memory for a derivation, it is as if it had not been made.
    pub fn settle<T>(self, at: At, opened: &Result<T, VaultError>) -> Tries {
        let tries = match opened {
            Ok(_) => Tries::default(),
            Err(VaultError::WrongPassphrase) => self.before.failed(at, self.now),
            Err(_) => self.before,
        };
        if tries == Tries::default() {
            forget(self.folder);
        } else {
            write(self.folder, tries);
        }
        tries
    }
}

/// Reads the wrong passphrases so far; none when that is not to be read.
pub fn read(folder: &Folder) -> Tries {
    let mut text = String::new();
    // A pipe in its place would be read for ever.
    let file = Some(folder.tries_file()).filter(|path| path.is_file()).and_then(|path| File::open(path).ok());
    let read = file.map(|file| file.take(SIZE_MAX).read_to_string(&mut text));
    if read.is_some_and(|read| read.is_ok()) { Tries::read(&text) } else { Tries::default() }
}

/// Forgets the wrong passphrases after a right one.
pub fn forget(folder: &Folder) {
    let _ = fs::remove_file(folder.tries_file());
}

/// Puts the count in place of the old one, on the disk: a kill or a power cut leaves the one or the other, never none. Where it cannot
/// be written nobody is kept out: the officer would be the one.
fn write(folder: &Folder, tries: Tries) {
    let path = folder.tries_file();
    let beside = beside(&path);
    let write = || -> io::Result<()> {
        let mut file = owner_only().create(true).truncate(true).open(&beside)?;
        file.write_all(tries.write().as_bytes())?;
        file.sync_all()?;
        fs::rename(&beside, path)?;
        folder.sync()
    };
    let _ = write();
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const WRONG: Result<(), VaultError> = Err(VaultError::WrongPassphrase);

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + seconds, 0).unwrap()
    }

    /// So many wrong tries, with more than any wait between them; when the next one may be made.
    fn after(folder: &Folder, count: i64) -> DateTime<Utc> {
        for number in 0..count {
            let attempt = Attempt::begin(folder, at(number * 1000)).unwrap();
            attempt.settle(At::Lock, &WRONG);
        }
        at(count * 1000)
    }

    #[test]
    fn a_program_that_is_killed_in_a_derivation_makes_wait_and_destroys_nothing() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::new(place.path());
        let now = after(&folder, 4);
        drop(Attempt::begin(&folder, now).unwrap());
        let tries = folder.tries();
        assert_eq!((tries.failures, tries.inside), (4, 1));
        assert_eq!(Attempt::begin(&folder, now).err(), Some(VaultError::Wait { seconds: 10 }));
    }

    #[test]
    fn what_nobody_can_tell_neither_counts_nor_forgets_the_wrong_ones_before() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::new(place.path());
        let starved: Result<(), VaultError> = Err(VaultError::OutOfMemory);
        assert_eq!(Attempt::begin(&folder, at(0)).unwrap().settle(At::Lock, &starved), Tries::default());
        assert!(!folder.tries_file().exists());
        let now = after(&folder, 3);
        let before = folder.tries();
        Attempt::begin(&folder, now).unwrap().settle(At::Lock, &starved);
        assert_eq!(folder.tries(), before);
        Attempt::begin(&folder, now).unwrap().settle(At::Lock, &Ok(()));
        assert_eq!(folder.tries(), Tries::default());
    }

    #[test]
    fn a_wrong_one_counts_although_the_file_beside_was_left_half_written() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::new(place.path());
        let now = after(&folder, 2);
        fs::write(beside(&folder.tries_file()), "ATPAZIT-TR").unwrap();
        assert_eq!(folder.tries().failures, 2);
        Attempt::begin(&folder, now).unwrap().settle(At::Lock, &WRONG);
        assert_eq!(folder.tries().failures, 3);
        assert!(!beside(&folder.tries_file()).exists());
    }
}
