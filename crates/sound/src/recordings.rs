//! The recordings folder: what people have read in, checked and ready to be played.
//!
//! `<folder>/<language tag>/<message id>[.<attribute>].opus` or `.ogg`, with a `recordings.toml` beside them. Loading
//! compares each file with its manifest and decodes nothing; what is not sound is skipped and reported.
//!
//! **Architecture invariant:** no file outside the folder is opened, no link is followed, and nothing that is no plain file.

use crate::decode::{self, Format};
use crate::digest;
use crate::fault::{Fault, Problem};
use crate::manifest::{self, Entry, Manifest, Status};
use crate::pcm::Pcm;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A larger recording is refused unread: 4 MiB, which is 15 minutes as the program records.
pub const SIZE_MAX: u64 = 4 * 1024 * 1024;
/// What is added to the name of a file that is about to take the place of another.
pub(crate) const NEW: &str = ".new";

/// A recording of one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    /// The language that is spoken.
    pub language: String,
    /// The message that is read, with `.attribute` for an option.
    pub message: String,
    /// Who spoke, in their own words; may be a pseudonym.
    pub speaker: String,
    /// How far it was checked.
    pub status: Status,
    /// When it was recorded.
    pub date: NaiveDate,
    text: String,
    sha256: String,
    path: PathBuf,
}

/// The recordings of some languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recordings {
    sound: BTreeMap<String, BTreeMap<String, Recording>>,
    problems: Vec<Problem>,
}

impl Recordings {
    /// Loads every language of a recordings folder. A folder that is not there holds no recordings.
    ///
    /// Reads each file once, to compare its digest; so it takes about as long as copying the folder would.
    pub fn load(folder: &Path) -> Self {
        let mut recordings = Self::default();
        for name in names(folder).unwrap_or_default() {
            // What else lies here, such as a note for the speakers, is none of ours.
            let is_folder = fs::symlink_metadata(folder.join(&name)).is_ok_and(|found| found.is_dir());
            if is_folder && manifest::is_language(&name) {
                recordings.load_language(folder, &name);
            }
        }
        recordings
    }

    /// Loads the recordings of one language, in place of those that are loaded.
    pub fn load_language(&mut self, folder: &Path, language: &str) {
        self.sound.remove(language);
        self.problems.retain(|problem| problem.language != language);
        let mut faults = Vec::new();
        let sound = if manifest::is_language(language) {
            load(&folder.join(language), language, &mut faults)
        } else {
            BTreeMap::new()
        };
        let language = language.to_owned();
        self.problems.extend(faults.into_iter().map(|(file, fault)| Problem {
            language: language.clone(),
            file,
            fault,
        }));
        if !sound.is_empty() {
            self.sound.insert(language, sound);
        }
    }

    /// The recording of a message in a language, whether or not its text still stands ([`Recording::reads`]).
    pub fn find(&self, language: &str, message: &str) -> Option<&Recording> {
        self.sound.get(language)?.get(message)
    }

    /// The recordings of a language, by message.
    pub fn of(&self, language: &str) -> impl Iterator<Item = &Recording> {
        self.sound.get(language).into_iter().flat_map(BTreeMap::values)
    }

    /// What was skipped, and why.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl Recording {
    /// Whether this is the text that was read. Another text is not played: it would say what does not stand there.
    pub fn reads(&self, text: &str) -> bool {
        self.text == digest::of_text(text)
    }

    /// Reads and decodes it, and compares it with its manifest once more.
    ///
    /// # Errors
    /// [`Fault::Missing`], [`Fault::CannotRead`], [`Fault::TooLarge`], [`Fault::Damaged`], [`Fault::WrongFormat`] and
    /// [`Fault::TooLong`].
    pub fn decode(&self) -> Result<Pcm, Fault> {
        let bytes = read(&self.path, SIZE_MAX)?;
        if digest::of_bytes(&bytes) != self.sha256 {
            return Err(Fault::Damaged);
        }
        decode::recording(&bytes)
    }
}

fn load(folder: &Path, language: &str, faults: &mut Vec<(String, Fault)>) -> BTreeMap<String, Recording> {
    let mut sound = BTreeMap::new();
    let files: Vec<String> = match names(folder) {
        Ok(names) => names.into_iter().filter(|name| is_audio(name)).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return sound,
        Err(_) => {
            faults.push((manifest::NAME.to_owned(), Fault::CannotRead));
            return sound;
        }
    };
    let manifest = match read_manifest(folder, language) {
        Ok(manifest) => manifest,
        // A folder without recordings needs no manifest.
        Err(Fault::NoManifest) if files.is_empty() => return sound,
        Err(fault) => {
            faults.push((manifest::NAME.to_owned(), fault));
            return sound;
        }
    };
    let listed: BTreeSet<&str> = manifest.entries.iter().map(|entry| entry.file.as_str()).collect();
    let unlisted = files.iter().filter(|file| !listed.contains(file.as_str()));
    faults.extend(unlisted.map(|file| (file.clone(), Fault::Unlisted)));
    for entry in &manifest.entries {
        let checked = if entry.is_sound() && !sound.contains_key(&entry.message) {
            check(folder, language, entry)
        } else {
            Err(Fault::BadEntry)
        };
        match checked {
            Ok(recording) => {
                sound.insert(entry.message.clone(), recording);
            }
            Err(fault) => faults.push((entry.file.clone(), fault)),
        }
    }
    sound
}

/// Reads the manifest of a language's folder.
pub(crate) fn read_manifest(folder: &Path, language: &str) -> Result<Manifest, Fault> {
    let bytes = read(&folder.join(manifest::NAME), manifest::SIZE_MAX)
        .map_err(|fault| if fault == Fault::Missing { Fault::NoManifest } else { fault })?;
    Manifest::parse(&bytes, language)
}

fn check(folder: &Path, language: &str, entry: &Entry) -> Result<Recording, Fault> {
    let place = folder.join(&entry.file);
    let path = match matches(&place, entry) {
        Ok(()) => place,
        // The program stopped between writing the manifest and putting the file into its place.
        Err(fault) => {
            let new = folder.join(format!("{}{NEW}", entry.file));
            matches(&new, entry).map_err(|_| fault)?;
            new
        }
    };
    Ok(Recording {
        language: language.to_owned(),
        message: entry.message.clone(),
        speaker: entry.speaker.clone(),
        status: entry.status,
        date: entry.date,
        text: entry.text.clone(),
        sha256: entry.sha256.clone(),
        path,
    })
}

fn matches(path: &Path, entry: &Entry) -> Result<(), Fault> {
    let bytes = read(path, SIZE_MAX)?;
    if digest::of_bytes(&bytes) != entry.sha256 {
        return Err(Fault::Damaged);
    }
    Format::of(&bytes).map(|_| ()).ok_or(Fault::WrongFormat)
}

/// Reads a plain file of at most so many bytes.
fn read(path: &Path, most: u64) -> Result<Vec<u8>, Fault> {
    let fault = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => Fault::Missing,
        _ => Fault::CannotRead,
    };
    // Neither a link nor a pipe: opening one would leave the folder, or wait for ever.
    if !fs::symlink_metadata(path).map_err(fault)?.is_file() {
        return Err(Fault::CannotRead);
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes)).map_err(fault)?;
    if bytes.len() as u64 > most { Err(Fault::TooLarge) } else { Ok(bytes) }
}

/// The names in a folder, in order; one that is not Unicode is none of ours.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    let mut names: Vec<String> =
        entries.into_iter().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    Ok(names)
}

fn is_audio(name: &str) -> bool {
    let extension = Path::new(name).extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| ["opus", "ogg"].contains(&extension.to_ascii_lowercase().as_str()))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::keep::{Label, keep};
    use crate::pcm::tests::tone;

    /// A folder with one recording of `question-a` in Tajik, loaded.
    pub(crate) fn loaded() -> (tempfile::TempDir, Recordings) {
        let folder = tempfile::tempdir().unwrap();
        let label = Label {
            language: "tg",
            message: "question-a",
            text: "Савол?",
            speaker: "Zarina (invented)",
            status: Status::Machine,
            date: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        };
        keep(folder.path(), label, &tone(48_000, 300.0, 1.0, 0.1)).unwrap();
        let recordings = Recordings::load(folder.path());
        assert_eq!(recordings.problems(), []);
        (folder, recordings)
    }

    /// The same folder, and the recording.
    #[cfg_attr(not(feature = "device"), allow(dead_code, reason = "only a player plays it"))]
    pub(crate) fn kept() -> (tempfile::TempDir, Recording) {
        let (folder, recordings) = loaded();
        let recording = recordings.find("tg", "question-a").unwrap().clone();
        (folder, recording)
    }

    #[test]
    fn a_recording_whose_manifest_got_ahead_of_its_file_is_found_beside_it() {
        let (folder, before) = kept();
        let tajik = folder.path().join("tg");
        fs::rename(tajik.join("question-a.opus"), tajik.join("question-a.opus.new")).unwrap();
        fs::write(tajik.join("question-a.opus"), b"the one before").unwrap();
        let recordings = Recordings::load(folder.path());
        assert_eq!(recordings.problems(), []);
        let after = recordings.find("tg", "question-a").unwrap();
        assert_ne!(before.path, after.path);
        assert_eq!(after.decode().unwrap().duration().as_secs(), 1);
    }
}
