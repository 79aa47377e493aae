//! The invented cases and answers of the measurements, and how times are summed up.

use chrono::{DateTime, TimeDelta, Utc};
use screening::answer::{Answer, Origin, Value};
use screening::conversation::Conversation;
use screening::facts::Facts;
use screening::id::{InstrumentId, QuestionId};
use screening::interview::Change;
use std::path::Path;
use std::time::{Duration, Instant};
use vault::{Folder, NewCase, Passphrase, Vault};

pub const QUESTIONS: usize = 40;

pub fn passphrase() -> Passphrase {
    Passphrase::new("trīs izdomāti kaķi".to_owned()).unwrap()
}

pub fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_298_400, 0).unwrap() + TimeDelta::seconds(seconds)
}

pub fn create(place: &Path) -> (Folder, Vault) {
    std::fs::create_dir_all(place).unwrap();
    let folder = Folder::new(place.join("vault"));
    let vault = Vault::create(&folder, "Test Officer One", &passphrase(), at(0)).unwrap();
    (folder, vault)
}

pub fn new_case(number: u32) -> NewCase {
    let places = ["Rīga", "Ropažu novads", "Ķekavas novads", "Jelgava", "Daugavpils"];
    let place = places[number as usize % places.len()];
    NewCase {
        instrument: InstrumentId::new("labour-site-visit").unwrap(),
        instrument_version: 1,
        person_language: "lv".to_owned(),
        facts: Facts { municipality: Some(place.to_owned()), ..Facts::default() },
        conversation: Conversation::default(),
    }
}

/// The same note every time: what is measured is the write, not the text.
pub fn change(number: usize, seconds: i64) -> Change {
    let question = QuestionId::new(&format!("question-{}", number % QUESTIONS)).unwrap();
    let note = Some("izdomāti vārdi par parādu un dokumentiem".to_owned());
    let answer = Some(Answer { value: Value::Yes, origin: Origin::Observed, note });
    Change { question, answer, at: at(seconds) }
}

pub fn time<T>(what: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let made = what();
    (start.elapsed(), made)
}

pub fn median(mut times: Vec<Duration>) -> u128 {
    times.sort();
    times[times.len() / 2].as_nanos()
}
