//! The beginning of a screening.

use super::count;
use super::language::{Language, language, review};
use super::message::{Choice, Message, choices};
use crate::desk::Desk;
use crate::error::CommandError;
use crate::sound::playback::Playback;
use content::{Catalogue, Status};
use screening::facts::{Interpreter, Sector};
use screening::{Age, Questionnaire};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// The beginning of a screening: situation, then language. Safety and consent come between here and the first question.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartView {
    /// The instruments, by situation; the one that this user took last first.
    pub instruments: Vec<InstrumentChoice>,
    /// The instrument that is made for an age group, by age group.
    pub suggested: BTreeMap<Age, String>,
    /// The age groups.
    pub ages: Vec<Choice<Age>>,
    /// The languages in which a person can be asked.
    pub languages: Vec<PersonLanguage>,
    /// Who interprets.
    pub interpreters: Vec<Choice<Interpreter>>,
    /// The sectors of work.
    pub sectors: Vec<Choice<Sector>>,
    /// The observation that the interview follows, if it follows one.
    pub observation: Option<CarriedView>,
}

/// What an interview takes along from an observation.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CarriedView {
    /// The code of the observation.
    pub code: String,
    /// How many signs were seen.
    pub seen: u32,
    /// The municipality noted there.
    pub municipality: String,
    /// The sector noted there, if one was.
    pub sector: Option<Sector>,
}

/// An instrument on offer.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InstrumentChoice {
    /// The id.
    pub value: String,
    /// The situation.
    pub situation: Message,
    /// The name.
    pub name: Message,
    /// One sentence about it.
    pub summary: Message,
    /// How many questions it has at most, or how many signs.
    pub questions: u32,
    /// Whether it is an observation: nobody is asked, so it needs no age and no language.
    pub observes: bool,
    /// Whether the officer usually knows the sector on arrival.
    pub asks_sector: bool,
}

/// A language in which a person can be asked.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonLanguage {
    /// The language.
    pub language: Language,
    /// A line that says "I can read this line".
    pub sample: String,
    /// How far its texts have been read by somebody who speaks it.
    pub status: Message,
    /// Whether a speaker has reviewed them.
    pub reviewed: bool,
    /// How it is heard.
    pub sound: Message,
}

/// The situation in which an officer knows the sector on arrival.
const SITE_VISIT: &str = "site-visit";

/// The beginning of a screening.
///
/// # Errors
/// What the vault says about the observation that the interview follows.
pub fn show(desk: &Desk, playback: &Playback) -> Result<StartView, CommandError> {
    let catalogue = Catalogue::embedded();
    let observation = carried(desk)?;
    let interviews = catalogue.instruments().map(|instrument| choice_of(instrument, false));
    // Whoever comes from an observation has made it already.
    let observations = catalogue.observations().filter(|_| observation.is_none());
    let observations = observations.map(|sheet| choice_of(sheet.questionnaire(), true));
    let for_children = catalogue.instruments().find(|instrument| instrument.is_for_children());
    let ages = Age::ALL.iter().filter(|age| age.is_treated_as_child());
    let mut instruments: Vec<_> = interviews.chain(observations).collect();
    if let Some(taken) = desk.vault.latest_instrument()? {
        instruments.sort_by_key(|choice| choice.value != taken.as_str());
    }
    Ok(StartView {
        instruments,
        suggested: for_children
            .into_iter()
            .flat_map(|instrument| ages.clone().map(|age| (*age, instrument.id().to_string())))
            .collect(),
        ages: choices(Age::ALL, Age::as_str, "fact-age"),
        languages: catalogue.languages().iter().map(|found| person_language(found, playback)).collect(),
        interpreters: choices(Interpreter::ALL, Interpreter::as_str, "fact-interpreter"),
        sectors: choices(Sector::ALL, Sector::as_str, "fact-sector"),
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
        sector: facts.sector,
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
        sound: Message::new(format!("voice-{}", voice.as_str())),
    }
}
