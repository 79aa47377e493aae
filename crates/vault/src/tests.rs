//! A vault from outside, in a real folder with real `SQLCipher`. Everybody in here is invented.

#![allow(clippy::unwrap_used)]

mod backup;
mod case;
mod clock;
mod confirmation;
mod conversation;
mod damage;
mod draft;
mod durable;
mod exchange;
mod fixture;
#[cfg(target_os = "linux")]
mod full_disk;
mod inspection;
mod member;
mod missing;
mod opinion;
#[cfg(target_os = "linux")]
mod own_disk;
mod passphrase;
mod plain_bytes;
#[cfg(target_os = "linux")]
mod read_only;
mod replacement;
mod retention;
mod snapshot;
mod swapped;
mod unfinished;
mod value;

use crate::derivation::Policy;
use crate::{Folder, NewCase, Passphrase, Search, Vault, VaultError};
use chrono::{DateTime, TimeDelta, Utc};
use screening::answer::{Answer, Origin, Value};
use screening::case::{Case, CaseId};
use screening::conversation::Conversation;
use screening::facts::Facts;
use screening::id::{InstrumentId, QuestionId};
use screening::interview::{Change, Progress};
use screening::screening::Screening;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const PASSPHRASE: &str = "trīs izdomāti kaķi";

/// A vault in a folder of its own, with cheap keys.
struct Scene {
    place: TempDir,
}

impl Scene {
    /// A folder, and the vault that was created in it.
    fn start() -> (Self, Vault) {
        let scene = Self { place: tempfile::tempdir().unwrap() };
        let vault = scene.create().unwrap();
        (scene, vault)
    }

    fn path(&self) -> PathBuf {
        self.place.path().join("vault")
    }

    fn folder(&self) -> Folder {
        Folder::new(self.path())
    }

    fn create(&self) -> Result<Vault, VaultError> {
        Vault::create_under(Policy::CHEAP, &self.folder(), "Test Officer One", &passphrase(PASSPHRASE), at(0))
    }

    fn unlock(&self) -> Result<Vault, VaultError> {
        self.unlock_with(PASSPHRASE)
    }

    fn unlock_with(&self, text: &str) -> Result<Vault, VaultError> {
        Vault::unlock_under(Policy::CHEAP, &self.folder(), &passphrase(text), at(1))
    }

    /// What a power cut would leave: the files as they are, while the vault is open.
    fn copy(&self) -> Self {
        let copy = Self { place: tempfile::tempdir().unwrap() };
        copy.take(&self.path());
        copy
    }

    /// Takes the files of another vault over, as they are.
    fn take(&self, folder: &Path) {
        fs::create_dir(self.path()).unwrap();
        copy_files(folder, &self.path());
    }
}

/// A vault with answers that fill some hundred KiB, the last of them still in the log; and one of its cases.
fn filled() -> (Scene, Vault, CaseId) {
    let (scene, mut vault) = Scene::start();
    let first = start(&mut vault).id;
    for number in 0..40 {
        let id = if number == 0 { first } else { start(&mut vault).id };
        for name in ["debt-owed", "passport-now", "housing"] {
            keep(&mut vault, id, name, Some(observed(&"garš ".repeat(150)))).unwrap();
        }
    }
    vault.freeze(first, &screening("izdomāts vārds")).unwrap();
    (scene, vault, first)
}

/// Everything that a vault says of its cases.
fn told(vault: &Vault) -> Vec<String> {
    let cases = vault.cases(&Search { limit: 1000, ..found("") }).unwrap();
    let of = |case: &Case| {
        let (answers, screening) = (vault.answers(case.id).unwrap(), vault.screening(case.id).unwrap());
        format!("{case:?} {answers:?} {screening:?}")
    };
    cases.iter().map(|row| of(&row.case)).collect()
}

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned()).unwrap()
}

/// A moment, some seconds after an evening in November.
fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_298_400, 123_456_789).unwrap() + TimeDelta::seconds(seconds)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

/// The files of a folder, and those of the folders in it.
fn all_files(folder: &Path) -> Vec<PathBuf> {
    let inside = |file: PathBuf| if file.is_dir() { all_files(&file) } else { vec![file] };
    files(folder).into_iter().flat_map(inside).collect()
}

/// Copies the files of a folder, and those of the folders in it.
fn copy_files(from: &Path, to: &Path) {
    for file in files(from) {
        let beside = to.join(file.file_name().unwrap());
        if file.is_dir() {
            fs::create_dir(&beside).unwrap();
            copy_files(&file, &beside);
        } else {
            fs::copy(&file, beside).unwrap();
        }
    }
}

fn file_names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        files(folder).iter().map(|file| file.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

fn question(id: &str) -> QuestionId {
    QuestionId::new(id).unwrap()
}

fn new_case(municipality: &str) -> NewCase {
    NewCase {
        instrument: InstrumentId::new("labour-site-visit").unwrap(),
        instrument_version: 1,
        person_language: "uz-Latn".to_owned(),
        facts: Facts { municipality: Some(municipality.to_owned()), ..Facts::default() },
        conversation: Conversation::default(),
    }
}

fn start(vault: &mut Vault) -> Case {
    vault.start_case(new_case("Ropažu novads"), at(2)).unwrap()
}

fn observed(note: &str) -> Answer {
    Answer { value: Value::Yes, origin: Origin::Observed, note: Some(note.to_owned()) }
}

fn keep(vault: &mut Vault, case: CaseId, id: &str, answer: Option<Answer>) -> Result<(), VaultError> {
    let change = Change { question: question(id), answer, at: at(3) };
    vault.keep(case, &change, Progress { answered: 1, shown: 12 })
}

/// A page of the list, without what else it says.
fn listed(vault: &Vault, text: &str) -> Vec<Case> {
    vault.cases(&found(text)).unwrap().into_iter().map(|row| row.case).collect()
}

fn found(text: &str) -> Search {
    Search { text: text.to_owned(), offset: 0, limit: 50, ..Search::default() }
}

fn screening(note: &str) -> Screening {
    serde_json::from_value(serde_json::json!({
        "instrument": "labour-site-visit",
        "instrument_version": 1,
        "at": at(4),
        "facts": { "age": "adult", "forms": ["labour"] },
        "answers": { "debt-owed": observed(note) },
        "not_asked": ["debt-free-to-leave"],
        "assessment": {
            "outcome": "reasonable-grounds",
            "outcome_before_triggers": "reasonable-grounds",
            "may_rise_to": "strong-grounds",
            "route": "adult",
            "profiles": {},
        },
        "evidence": [],
    }))
    .unwrap()
}
