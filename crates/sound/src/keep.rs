//! Keeps what a speaker has read in: the file and its manifest, so that a crash leaves the old recording or the new one.

use crate::code::Code;
use crate::digest;
use crate::fault::Fault;
use crate::manifest::{self, Entry, Manifest, Status};
use crate::opus;
use crate::pcm::Pcm;
use crate::recordings::{NEW, SIZE_MAX, read_manifest};
use chrono::NaiveDate;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// What a recording is kept as.
#[derive(Debug, Clone, Copy)]
pub struct Label<'a> {
    /// The language that is spoken.
    pub language: &'a str,
    /// The message that was read, with `.attribute` for an option.
    pub message: &'a str,
    /// The text that was read, as it stood on the screen.
    pub text: &'a str,
    /// Who spoke, in their own words; may be a pseudonym. 1 to 80 characters.
    pub speaker: &'a str,
    /// How far it was checked.
    pub status: Status,
    /// The day.
    pub date: NaiveDate,
}

/// Says why a recording was not kept. The one before it, if there was one, stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeepError {
    /// The language, the message or the speaker cannot be one.
    #[error("this cannot be the label of a recording")]
    BadLabel,
    /// The manifest that is there is not sound, and is left alone.
    #[error("recordings.toml: {0}")]
    Manifest(Fault),
    /// The sound is empty, or too long.
    #[error("this sound cannot be kept: {0}")]
    Sound(Fault),
    /// The folder cannot be written.
    #[error("the recordings folder cannot be written: {0}")]
    CannotWrite(io::ErrorKind),
}

impl KeepError {
    /// The code of its text.
    pub fn code(self) -> Code {
        match self {
            Self::BadLabel => Code::BadLabel,
            Self::Manifest(fault) | Self::Sound(fault) => fault.code(),
            Self::CannotWrite(_) => Code::CannotKeep,
        }
    }
}

impl From<io::Error> for KeepError {
    fn from(error: io::Error) -> Self {
        Self::CannotWrite(error.kind())
    }
}

/// Keeps a sound as the recording of a message, as `<folder>/<language>/<message>.opus`, in place of an older one.
///
/// Makes the folders. Load the language again ([`crate::Recordings::load_language`]) to hear it.
///
/// # Errors
/// Every variant of [`KeepError`].
pub fn keep(folder: &Path, label: Label<'_>, sound: &Pcm) -> Result<(), KeepError> {
    let (language, message) = (label.language, label.message);
    let sound_label = manifest::is_language(language)
        && manifest::is_message(message)
        && manifest::is_speaker(label.speaker);
    if !sound_label {
        return Err(KeepError::BadLabel);
    }
    if sound.samples().is_empty() {
        return Err(KeepError::Sound(Fault::Damaged));
    }
    if sound.duration() > crate::pcm::LONGEST {
        return Err(KeepError::Sound(Fault::TooLong));
    }
    let bytes = opus::encode(sound).map_err(|_| KeepError::Sound(Fault::WrongFormat))?;
    if bytes.len() as u64 > SIZE_MAX {
        return Err(KeepError::Sound(Fault::TooLarge));
    }
    make_folder(folder)?;
    let folder = folder.join(language);
    make_folder(&folder)?;
    let mut manifest = open_manifest(&folder, language)?;
    let entry = Entry {
        message: message.to_owned(),
        file: format!("{message}.opus"),
        sha256: digest::of_bytes(&bytes),
        text: digest::of_text(label.text),
        speaker: label.speaker.trim().to_owned(),
        status: label.status,
        date: label.date,
    };
    let (file, new) = (folder.join(&entry.file), format!("{}{NEW}", entry.file));
    manifest.entries.retain(|other| other.message != message);
    manifest.entries.push(entry);
    manifest.entries.sort_by(|one, other| one.message.cmp(&other.message));
    // First the sound beside its place, then the manifest, then the sound into its place. Cut off before the manifest,
    // the old recording counts; cut off after it, the loader takes the one beside.
    write(&folder, &new, &bytes)?;
    write_manifest(&folder, &manifest)?;
    fs::rename(folder.join(new), file)?;
    // One in the other format is not listed any more.
    remove_if_there(&folder.join(format!("{message}.ogg")))?;
    sync(&folder)?;
    Ok(())
}

/// Makes a folder, unless it is there; never the one above it, which is missing when a drive was pulled out.
fn make_folder(folder: &Path) -> io::Result<()> {
    match fs::create_dir(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Takes a recording back: its entry and its file. One that is not there is no error.
///
/// # Errors
/// [`KeepError::BadLabel`], [`KeepError::Manifest`] and [`KeepError::CannotWrite`].
pub fn take_back(folder: &Path, language: &str, message: &str) -> Result<(), KeepError> {
    if !(manifest::is_language(language) && manifest::is_message(message)) {
        return Err(KeepError::BadLabel);
    }
    let folder = folder.join(language);
    if !folder.exists() {
        return Ok(());
    }
    let mut manifest = open_manifest(&folder, language)?;
    manifest.entries.retain(|entry| entry.message != message);
    write_manifest(&folder, &manifest)?;
    for end in [".opus", ".ogg", ".opus.new", ".ogg.new"] {
        remove_if_there(&folder.join(format!("{message}{end}")))?;
    }
    sync(&folder)?;
    Ok(())
}

fn open_manifest(folder: &Path, language: &str) -> Result<Manifest, KeepError> {
    match read_manifest(folder, language) {
        Ok(manifest) => Ok(manifest),
        Err(Fault::NoManifest) => Ok(Manifest::new(language)),
        Err(fault) => Err(KeepError::Manifest(fault)),
    }
}

fn write_manifest(folder: &Path, manifest: &Manifest) -> io::Result<()> {
    let new = format!("{}{NEW}", manifest::NAME);
    write(folder, &new, manifest.write().as_bytes())?;
    fs::rename(folder.join(new), folder.join(manifest::NAME))?;
    sync(folder)
}

/// Writes a file anew, down to the disk. A link of that name is removed, never followed.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let path = folder.join(name);
    remove_if_there(&path)?;
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Brings new names to the disk; Windows does so by itself and opens no folder.
fn sync(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
