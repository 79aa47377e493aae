//! `recordings.toml`, the list of what was recorded in a language.

use crate::scratch;
use sound::manifest::{Manifest, NAME, is_speaker};
use sound::{Fault, Recordings};
use std::cell::RefCell;
use std::fs;
use tempfile::TempDir;

/// The language whose list it is.
const TAG: &str = "tg";

thread_local! {
    static PLACE: RefCell<TempDir> = RefCell::new(with_folder());
}

/// Reads the bytes as a manifest, and loads a folder that has it.
pub fn run(bytes: &[u8]) {
    match Manifest::parse(bytes, TAG) {
        Ok(manifest) => must_be_sound(&manifest),
        Err(Fault::ManifestDamaged { line }) => {
            let lines = bytes.split(|byte| *byte == b'\n').count();
            assert!(line <= lines, "line {line} of {lines}");
        }
        Err(Fault::Newer | Fault::OtherLanguage) => {}
        Err(other) => panic!("a manifest that is not sound gives {other}"),
    }
    load(bytes);
}

/// A manifest with two entries, and slips.
pub fn seeds() -> Vec<Vec<u8>> {
    let head = format!("tag = \"ATPAZIT-RECORDINGS\"\nversion = 1\nlanguage = \"{TAG}\"\n");
    let digest = "0".repeat(64);
    let entry = format!(
        "\n[[recording]]\nmessage = \"question-passport-now.employer\"\nfile = \"question-passport-now.employer.opus\"\n\
         sha256 = \"{digest}\"\ntext = \"{digest}\"\nspeaker = \"Gulnora (pseidonīms)\"\nstatus = \"field-tested\"\ndate = \"2026-11-21\"\n"
    );
    let upwards = entry.replace("question-passport-now.employer.opus", "../../elsewhere.opus");
    let newer = head.replace("version = 1", "version = 2");
    let other = head.replace(TAG, "ky");
    [head.clone() + &entry + &entry, head.clone() + &upwards, head, newer, other, entry]
        .map(String::into_bytes)
        .to_vec()
}

fn must_be_sound(manifest: &Manifest) {
    let written = manifest.write();
    let again = Manifest::parse(written.as_bytes(), TAG);
    assert_eq!(again.as_ref(), Ok(manifest), "another manifest came back from {written}");
    assert_eq!(again.map(|manifest| manifest.write()).as_ref(), Ok(&written));
    for entry in manifest.entries.iter().filter(|entry| entry.is_sound()) {
        assert!(
            !entry.file.contains(['/', '\\', '\0']) && !entry.file.starts_with('.'),
            "{:?} is a file",
            entry.file
        );
        assert!(is_speaker(&entry.speaker));
    }
}

/// Nothing in the folder is a recording, so whatever the manifest says nothing is offered; and nothing is written.
fn load(bytes: &[u8]) {
    PLACE.with_borrow(|place| {
        let folder = place.path().join(TAG);
        fs::write(folder.join(NAME), bytes).expect("the folder can be written");
        let recordings = Recordings::load(place.path());
        assert_eq!(recordings.of(TAG).count(), 0, "a recording that is not there is offered");
        let files = fs::read_dir(&folder).expect("the folder can be read").count();
        assert_eq!(files, 1, "loading left something behind");
    });
}

fn with_folder() -> TempDir {
    let place = scratch::folder();
    fs::create_dir(place.path().join(TAG)).expect("the folder can be written");
    // Outside the folder of the language: no entry may reach it.
    fs::write(place.path().join("elsewhere.opus"), include_bytes!("../../sound/fixtures/tone.opus"))
        .expect("the folder can be written");
    place
}
