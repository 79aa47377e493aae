//! Shows what is open: turns the session into the one view that the window gets.
//!
//! Words are message ids here; the only sentences in a view are the officer's and the person's own.

pub mod about;
pub mod answer;
pub mod backups;
pub mod beside;
pub mod cases;
pub mod emergency;
pub mod interview;
pub mod keeping;
pub mod languages;
pub mod lettering;
pub mod log;
pub mod observation;
pub mod people;
pub mod recording;
pub mod recovery;
pub mod referral;
pub mod result;
pub mod rights;
pub mod rules;
pub mod search;
pub mod self_answer;
pub mod settings;
pub mod start;
pub mod vault;

use crate::desk::{Desk, Location};
use crate::error::CommandError;
use crate::state::State;
use crate::view::message::{Choice, Message};
use crate::view::{Doors, Drafts, Frame, Language, Screen};
use chrono::{DateTime, SecondsFormat, Utc};
use content::Catalogue;
use screening::{Question, question::Kind};

/// The surroundings and the screen.
///
/// # Errors
/// What the vault says while the list of cases is read.
pub fn frame(state: &State) -> Result<Frame, CommandError> {
    let languages = Catalogue::embedded().languages();
    Ok(Frame {
        desk: language(&state.preferences.desk_language),
        desk_languages: languages.iter().filter(|l| l.desk).map(|l| language(&l.tag)).collect(),
        theme: state.preferences.theme,
        doors: state.desk.as_ref().map(doors).unwrap_or_default(),
        screen: screen(state)?,
        keeping: state.desk.as_ref().map(keeping::of_open_case).transpose()?.flatten(),
        drafts: state.desk.as_ref().map(drafts).transpose()?.unwrap_or_default(),
    })
}

fn drafts(desk: &Desk) -> Result<Drafts, CommandError> {
    let persons = desk.handed.is_some();
    let open = desk.open.as_ref().filter(|_| !persons);
    Ok(Drafts { case: open.map(|open| open.case.id.0.to_string()), persons, typed: desk.drafts()? })
}

fn doors(desk: &Desk) -> Doors {
    let roles = desk.vault.member().roles;
    Doors {
        cases: roles.sees_cases(),
        administration: roles.administrator,
        quick_destroy: desk.rules.quick_destroy,
    }
}

fn screen(state: &State) -> Result<Screen, CommandError> {
    let Some(desk) = &state.desk else {
        return match &state.recovery {
            Some(recovery) => Ok(Screen::Recover(recovery::recover(recovery)?)),
            None => Ok(vault::closed(state)),
        };
    };
    if let Some(handed) = &desk.handed {
        return Ok(Screen::SelfAnswer(self_answer::page(desk.case()?, handed, &state.playback)));
    }
    Ok(match &desk.location {
        Location::Cases { search, page } => Screen::Cases(cases::list(desk, search, *page)?),
        Location::Start => Screen::Start(start::start(desk, &state.playback)?),
        Location::Signs => Screen::Observation(observation::signs(desk.case()?)),
        Location::Observed => Screen::Observed(observation::observed(desk.case()?)),
        Location::Facts | Location::Question(_) | Location::End | Location::Stopped
            if desk.case()?.sheet.is_some() =>
        {
            Screen::Observation(observation::signs(desk.case()?))
        }
        Location::Facts | Location::Question(_) | Location::End | Location::Stopped => {
            Screen::Interview(interview::interview(desk.case()?, &desk.location))
        }
        Location::Result => Screen::Result(result::result(desk.case()?)?),
        Location::Rights { .. } => Screen::Rights(rights::rights(desk.case()?)),
        Location::Referral => Screen::Referral(referral::referral(desk)?),
        Location::Settings => Screen::Settings(settings::settings(state, desk)?),
        Location::RecoveryKey => Screen::RecoveryKey(recovery::recovery_key(desk)?),
        Location::People => Screen::People(people::people(desk)?),
        Location::Rules => Screen::Rules(rules::rules(desk)?),
        Location::Log { checked } => Screen::Log(log::log(desk, *checked)?),
        Location::Backups { done } => Screen::Backups(backups::backups(desk, done.as_ref())?),
        Location::About => Screen::About(about::about(&desk.vault)),
        Location::Languages { opened } => {
            Screen::Languages(languages::languages(opened.as_deref(), &state.playback))
        }
        Location::Recording(reading) => {
            Screen::Recording(recording::recording(reading, &state.playback, &state.recording_slot))
        }
    })
}

/// A language of the catalogue; an unknown tag, which no command lets in, is shown as it is.
pub fn language(tag: &str) -> Language {
    let found = Catalogue::embedded().language(tag);
    Language {
        tag: tag.to_owned(),
        name: found.map_or(tag, |language| &language.name).to_owned(),
        dir: found.map_or("ltr", |language| language.direction.as_str()).to_owned(),
    }
}

/// A point in time as the window takes it.
pub fn time(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The text of a question.
pub fn question_message(question: &Question) -> Message {
    Message::new(format!("question-{}", question.id))
}

/// What can be chosen as the answer to a question; empty for numbers, dates and texts.
pub fn options(question: &Question) -> Vec<Choice> {
    match &question.kind {
        Kind::YesNo { .. } => ["yes", "no"].map(|value| choice(value, format!("answer-{value}"))).to_vec(),
        Kind::SingleChoice { options } | Kind::MultipleChoice { options } => options
            .iter()
            .map(|option| Choice {
                value: option.id.to_string(),
                message: Message::attribute(format!("question-{}", question.id), option.id.as_str()),
            })
            .collect(),
        Kind::Number { .. } | Kind::Date | Kind::Month | Kind::ShortText => Vec::new(),
    }
}

/// Something that can be chosen.
pub fn choice(value: &str, message: String) -> Choice {
    Choice { value: value.to_owned(), message: Message::new(message) }
}

/// A count as the window takes it.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
