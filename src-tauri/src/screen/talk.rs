//! What is explained before the person is asked whether they agree to the talk; and what was explained, in words.

use super::language::{Language, language};
use super::message::{Choice, Message, choice};
use super::time;
use crate::desk::Desk;
use crate::error::CommandError;
use screening::CaseId;
use screening::interpreter::Interpreter;
use screening::talk::{Given, Notice, TalkConsent, Told};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// What is explained, and what the person is asked.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TalkView {
    /// The sentences, in order; the duty to report among them.
    pub told: Vec<Message>,
    /// The duties that are listed after the sentence about them.
    pub duties: Vec<Message>,
    /// The sentence after which they are listed.
    pub duties_after: Message,
    /// The institution's own words about it, by the tag of the language in which the person is asked.
    pub own: BTreeMap<String, String>,
    /// What the officer says by themselves where they are not there in that language.
    pub own_otherwise: Option<String>,
    /// Whether the institution has not set what must be reported, so that the officer says it.
    pub unset: bool,
    /// What an adult is asked.
    pub adult: AskView,
    /// What a child is asked, or somebody whose age is in doubt.
    pub child: AskView,
}

/// What the person is asked.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskView {
    /// The question.
    pub question: Message,
    /// What lets the conversation begin.
    pub choices: Vec<Choice<Given>>,
}

/// What was explained and said, in words.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TalkRecord {
    /// What the person said to it.
    pub given: Message,
    /// The language.
    pub language: Language,
    /// When, RFC 3339.
    pub at: String,
    /// How: read, heard, through the interpreter.
    pub ways: Vec<Message>,
}

/// What would be explained now, in a case that is begun or in the one that lies open.
///
/// # Errors
/// What the vault says.
pub fn show(desk: &Desk, case: Option<CaseId>) -> Result<TalkView, CommandError> {
    let duty = desk.vault.duty()?;
    let notice = Notice::of(desk.vault.is_reviewed(case)?, duty.as_ref(), None);
    let duties = notice.duties.iter().map(|duty| Message::new(format!("duty-{}", duty.as_str())));
    Ok(TalkView {
        told: notice.told.iter().map(|told| sentence(*told)).collect(),
        duties: duties.collect(),
        duties_after: sentence(Told::DutyList),
        // In practice there is no institution that could set one.
        unset: duty.is_none() && desk.practice.is_none(),
        own_otherwise: duty.as_ref().and_then(|duty| duty.own_otherwise(&desk.reads)).map(str::to_owned),
        own: duty.map(|duty| duty.own).unwrap_or_default(),
        adult: AskView {
            question: Message::new("consent-agree"),
            choices: vec![choice(Given::Agreed, "answer-yes".to_owned())],
        },
        child: AskView {
            question: Message::new("consent-view"),
            choices: vec![
                choice(Given::Wants, "answer-yes".to_owned()),
                choice(Given::Unsure, "consent-view-unsure".to_owned()),
            ],
        },
    })
}

/// What was explained and said, in words.
pub fn record(consent: &TalkConsent) -> TalkRecord {
    let ways = [
        (consent.read, "consent-read"),
        (consent.heard, "consent-heard-aloud"),
        (consent.through != Interpreter::NotNeeded, "consent-through"),
    ];
    TalkRecord {
        given: Message::new(format!("consent-given-{}", consent.given.as_str())),
        language: language(&consent.language),
        at: time(consent.at),
        ways: ways.into_iter().filter(|(so, _)| *so).map(|(_, way)| Message::new(way)).collect(),
    }
}

fn sentence(told: Told) -> Message {
    Message::new(format!("consent-{}", told.as_str()))
}
