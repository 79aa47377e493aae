//! Shows the beginning of a screening.

use super::{choice, count, language};
use crate::view::message::Message;
use crate::view::start::{InstrumentChoice, PersonLanguage, StartView};
use content::{Catalogue, Status};
use screening::Age;
use screening::facts::Interpreter;

/// The beginning of a screening.
pub fn start() -> StartView {
    let catalogue = Catalogue::embedded();
    StartView {
        instruments: catalogue
            .instruments()
            .map(|instrument| {
                let name = format!("instrument-{}", instrument.id());
                InstrumentChoice {
                    value: instrument.id().to_string(),
                    situation: Message::attribute(&name, "situation"),
                    summary: Message::attribute(&name, "summary"),
                    name: Message::new(name),
                    questions: count(instrument.questions().len()),
                }
            })
            .collect(),
        ages: Age::ALL.iter().map(|age| choice(age.as_str(), format!("fact-age-{}", age.as_str()))).collect(),
        languages: catalogue.languages().iter().map(person_language).collect(),
        interpreters: Interpreter::ALL
            .iter()
            .map(|who| choice(who.as_str(), format!("fact-interpreter-{}", who.as_str())))
            .collect(),
    }
}

fn person_language(found: &content::Language) -> PersonLanguage {
    let status = review(&found.tag);
    PersonLanguage {
        language: language(&found.tag),
        sample: found.sample.clone(),
        status: Message::new(format!("review-{}", status.as_str())),
        reviewed: status > Status::Machine,
    }
}

/// How far the person's texts of a language have been reviewed: as far as the least reviewed file.
pub fn review(tag: &str) -> Status {
    let files = Catalogue::embedded().coverage(tag).unwrap_or_default();
    let person =
        files.iter().filter(|file| file.file.starts_with("question/") || file.file.starts_with("person/"));
    person.map(|file| file.status.unwrap_or(Status::Machine)).min().unwrap_or(Status::Machine)
}
