//! Shows the beginning of a screening.

use super::{choice, count, language};
use crate::desk::Desk;
use crate::error::CommandError;
use crate::sound::playback::Playback;
use crate::view::message::Message;
use crate::view::start::{CarriedView, InstrumentChoice, PersonLanguage, StartView};
use content::{Catalogue, Status};
use screening::facts::{Interpreter, Sector};
use screening::{Age, Questionnaire};

/// The situation in which an officer knows the sector on arrival.
const SITE_VISIT: &str = "site-visit";

/// The beginning of a screening.
///
/// # Errors
/// What the vault says about the observation that the interview follows.
pub fn start(desk: &Desk, playback: &Playback) -> Result<StartView, CommandError> {
    let catalogue = Catalogue::embedded();
    let observation = carried(desk)?;
    let interviews = catalogue.instruments().map(|instrument| choice_of(instrument, false));
    // Whoever comes from an observation has made it already.
    let observations = catalogue.observations().filter(|_| observation.is_none());
    let observations = observations.map(|sheet| choice_of(sheet.questionnaire(), true));
    let for_children = catalogue.instruments().find(|instrument| instrument.is_for_children());
    let ages = Age::ALL.iter().filter(|age| age.is_treated_as_child());
    Ok(StartView {
        instruments: interviews.chain(observations).collect(),
        suggested: for_children
            .into_iter()
            .flat_map(|instrument| {
                ages.clone().map(|age| (age.as_str().to_owned(), instrument.id().to_string()))
            })
            .collect(),
        ages: Age::ALL.iter().map(|age| choice(age.as_str(), format!("fact-age-{}", age.as_str()))).collect(),
        languages: catalogue.languages().iter().map(|found| person_language(found, playback)).collect(),
        interpreters: Interpreter::ALL
            .iter()
            .map(|who| choice(who.as_str(), format!("fact-interpreter-{}", who.as_str())))
            .collect(),
        sectors: Sector::ALL
            .iter()
            .map(|sector| choice(sector.as_str(), format!("fact-sector-{}", sector.as_str())))
            .collect(),
        observation,
    })
}

fn choice_of(instrument: &Questionnaire, observes: bool) -> InstrumentChoice {
    let name = format!("instrument-{}", instrument.id());
    InstrumentChoice {
        value: instrument.id().to_string(),
        situation: Message::attribute(&name, "situation"),
        summary: Message::attribute(&name, "summary"),
        name: Message::new(name),
        questions: count(instrument.questions().len()),
        observes,
        asks_sector: observes || instrument.situation() == SITE_VISIT,
    }
}

fn carried(desk: &Desk) -> Result<Option<CarriedView>, CommandError> {
    let Some(id) = desk.observed else { return Ok(None) };
    let (case, facts) = (desk.vault.case(id)?, desk.vault.facts(id)?);
    Ok(Some(CarriedView {
        code: case.code.to_string(),
        seen: count(desk.seen()?.len()),
        municipality: facts.municipality.unwrap_or_default(),
        sector: facts.sector.map(Sector::as_str).unwrap_or_default().to_owned(),
    }))
}

fn person_language(found: &content::Language, playback: &Playback) -> PersonLanguage {
    let voice = playback.voice(&found.tag);
    let status = review(&found.tag);
    PersonLanguage {
        language: language(&found.tag),
        sample: found.sample.clone(),
        status: Message::new(format!("review-{}", status.as_str())),
        reviewed: status > Status::Machine,
        sound: Message::new(format!("voice-{voice}")),
    }
}

/// How far the person's texts of a language have been reviewed: as far as the least reviewed file.
pub fn review(tag: &str) -> Status {
    Catalogue::embedded().status(tag).unwrap_or(Status::Machine)
}
