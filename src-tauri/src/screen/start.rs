//! The beginning of a screening.

use super::card::{self, CardsView};
use super::count;
use super::language::{Language, language};
use super::message::{Choice, Message, choices};
use super::postponed::{self, PostponeView};
use super::safety::{self, SafetyView};
use super::script::{self, SceneView};
use super::talk::{self, TalkView};
use crate::desk::Desk;
use crate::error::CommandError;
use crate::form::FirstMeetingForm;
use crate::sound::playback::Playback;
use content::{Catalogue, REFERENCE, Status};
use screening::facts::Sector;
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
    /// What is asked about safety.
    pub safety: SafetyView,
    /// What is explained, and what the person is asked.
    pub talk: TalkView,
    /// The age groups to which the rules for children apply.
    pub children: Vec<Age>,
    /// What is asked where it is put off.
    pub postpone: PostponeView,
    /// The card that can be given to whoever is not asked now.
    pub cards: CardsView,
    /// The sectors of work.
    pub sectors: Vec<Choice<Sector>>,
    /// The observation that the interview follows, if it follows one.
    pub observation: Option<CarriedView>,
    /// What was chosen before the conversation was put off that is tried again.
    pub taken_up: Option<TakenUpView>,
    /// What the officer sees where the case is practised.
    pub scene: Option<SceneView>,
}

/// What was chosen before a conversation was put off.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakenUpView {
    /// What was chosen.
    pub first: FirstMeetingForm,
    /// Why it was put off.
    pub why: Vec<Message>,
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
    /// How far exactly the texts that it shows to the person have been read, in each language; empty where nobody is asked.
    pub texts: Vec<TextsRead>,
}

/// How far the texts that an instrument shows have been read in one language.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextsRead {
    /// The tag of the language.
    pub language: String,
    /// How far.
    pub status: Message,
    /// Whether speakers have read them.
    pub read: bool,
}

/// A language in which a person can be asked.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonLanguage {
    /// The language.
    pub language: Language,
    /// A line that says "I can read this line".
    pub sample: String,
    /// How it is heard.
    pub sound: Message,
}

/// The situation in which an officer knows the sector on arrival.
const SITE_VISIT: &str = "site-visit";

/// The files whose texts stand around the questions.
const AROUND: [&str; 3] = ["person/consent.ftl", "person/conversation.ftl", "person/answer.ftl"];

/// The beginning of a screening.
///
/// # Errors
/// What the vault says about the observation that the interview follows.
pub fn show(desk: &Desk, playback: &Playback) -> Result<StartView, CommandError> {
    let catalogue = Catalogue::embedded();
    let observation = carried(desk)?;
    let files = catalogue.coverage(REFERENCE).unwrap_or_default();
    let around = files.into_iter().filter(|file| AROUND.contains(&file.file.as_str()));
    let around: Vec<String> = around.flat_map(|file| file.texts).collect();
    let interviews = catalogue.instruments().map(|instrument| choice_of(instrument, false, &around));
    // Whoever comes from an observation has made it already.
    let observations = catalogue.observations().filter(|_| observation.is_none());
    let observations = observations.map(|sheet| choice_of(sheet.questionnaire(), true, &around));
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
        safety: safety::show(),
        talk: talk::show(desk, None)?,
        children: ages.copied().collect(),
        postpone: postponed::show(),
        cards: card::pocket(desk),
        sectors: choices(Sector::ALL, Sector::as_str, "fact-sector"),
        observation,
        taken_up: taken_up(desk)?,
        scene: script::scene(desk),
    })
}

fn taken_up(desk: &Desk) -> Result<Option<TakenUpView>, CommandError> {
    let Some(id) = desk.taken_up else { return Ok(None) };
    let found = desk.vault.postponements()?.into_iter().find(|one| one.id == id);
    Ok(found.map(|one| TakenUpView {
        first: FirstMeetingForm {
            instrument: one.postponement.instrument.to_string(),
            speaks: one.postponement.speaks.clone(),
            reads: one.postponement.reads.clone(),
        },
        why: postponed::why(&one.postponement.obstacles),
    }))
}

fn choice_of(instrument: &Questionnaire, observes: bool, around: &[String]) -> InstrumentChoice {
    let name = format!("instrument-{}", instrument.id());
    InstrumentChoice {
        value: instrument.id().to_string(),
        situation: Message::attribute(&name, "situation"),
        summary: Message::attribute(&name, "summary"),
        name: Message::new(name),
        questions: count(instrument.questions().len()),
        observes,
        asks_sector: observes || instrument.situation() == SITE_VISIT,
        texts: if observes { Vec::new() } else { texts_read(instrument, around) },
    }
}

/// The texts that an interview shows to the person: consent, the answers that every question has, the questions and their own answers.
fn texts_read(instrument: &Questionnaire, around: &[String]) -> Vec<TextsRead> {
    let catalogue = Catalogue::embedded();
    let questions = instrument.questions().iter().flat_map(|question| {
        let (text, explained) = (format!("question-{}", question.id), format!("explained-{}", question.id));
        let options = question.options().iter().map(|option| format!("{text}.{}", option.id));
        let options: Vec<String> = options.collect();
        std::iter::once(text).chain(question.explained.then_some(explained)).chain(options)
    });
    let names: Vec<String> = around.iter().cloned().chain(questions).collect();
    let read = catalogue.languages().iter().map(|language| {
        let status = catalogue.status_of(&language.tag, names.iter().map(String::as_str));
        let status = status.unwrap_or(Status::Machine);
        TextsRead {
            language: language.tag.clone(),
            status: Message::new(format!("review-{}", status.as_str())),
            read: status > Status::Machine,
        }
    });
    read.collect()
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
    PersonLanguage {
        language: language(&found.tag),
        sample: found.sample.clone(),
        sound: Message::new(format!("voice-{}", voice.as_str())),
    }
}
