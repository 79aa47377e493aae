//! Before an interview goes on: what was so far, and whether it is safe now.

use super::case_head::{CaseHead, head};
use super::language::{Language, language};
use super::message::Message;
use super::postponed::{self, PostponeView};
use super::safety::{self, SafetyView};
use super::talk::{self, TalkRecord, TalkView};
use super::{count, time};
use crate::clock::now;
use crate::desk::{Desk, OpenCase};
use crate::error::CommandError;
use screening::CaseState;
use screening::conversation::Meeting;
use screening::interpreter::Interpreting;
use screening::safety::PLACE_MAX;
use serde::Serialize;
use ts_rs::TS;

/// Before an interview goes on.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "each is a thing of its own")]
pub struct ResumeView {
    /// The case.
    pub case: CaseHead,
    /// The language in which the person is asked.
    pub person: Language,
    /// Whether what is said is read out by itself, because the person reads none of the languages.
    pub aloud: bool,
    /// Whether the rules for children apply.
    pub child: bool,
    /// When the person took back their consent, RFC 3339; then nothing of what was said is here.
    pub withdrawn: Option<String>,
    /// Where what was said protects the person all the same, how one goes on with it.
    pub protects: Option<Protecting>,
    /// Whether the meeting goes on, and somebody else interprets from now on.
    pub goes_on: bool,
    /// The break in which it stopped.
    pub pause: Option<PauseView>,
    /// What was so far; nothing after the person took back their consent.
    pub so_far: Option<SoFarView>,
    /// What is asked about safety.
    pub safety: SafetyView,
    /// Who interpreted last.
    pub interpreter: Option<InterpretingView>,
    /// The longest place, in characters.
    pub longest_place: u32,
    /// What has to be explained once more before one goes on.
    pub talk: Option<TalkView>,
    /// Whether the clock shows a time before the last meeting.
    pub clock_set_back: bool,
    /// What is asked where it is put off.
    pub postpone: PostponeView,
}

/// How one goes on with what was said by somebody who took their consent back and is protected all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Protecting {
    /// The questions are ended, and nothing more is asked.
    Finish,
    /// There is a result.
    Result,
}

/// A break.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PauseView {
    /// Until when, RFC 3339.
    pub until: String,
    /// Whether it is over.
    pub over: bool,
}

/// What was so far.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SoFarView {
    /// Shown questions with an answer.
    pub answered: u32,
    /// Shown questions.
    pub shown: u32,
    /// How far each block of questions has come, and how the person was at its end.
    pub sections: Vec<SoFarSection>,
    /// The meetings.
    pub meetings: Vec<MeetingLine>,
    /// What was explained last, and what the person said to it.
    pub consent: Option<TalkRecord>,
}

/// A block of questions.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SoFarSection {
    /// Its name.
    pub message: Message,
    /// Shown questions with an answer.
    pub answered: u32,
    /// Shown questions.
    pub shown: u32,
    /// How the person was at its end, when that was noted last.
    pub mood: Option<Message>,
}

/// A meeting.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeetingLine {
    /// When it began, RFC 3339.
    pub begun: String,
    /// Where.
    pub place: Option<String>,
    /// Who interpreted; nothing where nobody did.
    pub interpreter: Option<Message>,
    /// How it ended.
    pub end: Message,
}

/// Who interprets.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InterpretingView {
    /// Whether somebody does, and how.
    pub interpreter: screening::Interpreter,
    /// What they are to the person.
    pub tie: Option<screening::interpreter::InterpreterTie>,
    /// How they were found.
    pub found: Option<screening::interpreter::InterpreterFound>,
    /// Whom the person would rather have.
    pub wish: Option<screening::interpreter::InterpreterWish>,
}

/// Before the interview of the open case goes on.
///
/// # Errors
/// [`CaseNotOpen`](crate::error::Refusal::CaseNotOpen), and what the vault says.
pub fn show(desk: &Desk) -> Result<ResumeView, CommandError> {
    let open = desk.case()?;
    let (facts, conversation, now) = (&open.interview.facts, &open.conversation, now());
    let pause = conversation.meetings.last().and_then(Meeting::stopped_in);
    let must_explain = desk.must_explain()?;
    Ok(ResumeView {
        case: head(&open.case),
        person: language(&open.case.person_language),
        aloud: facts.speaks.is_some() && facts.reads.is_none(),
        child: open.age().is_treated_as_child(),
        withdrawn: conversation.withdrawn().map(time),
        protects: (open.is_withdrawn() && open.is_protected()).then_some(match open.case.state {
            CaseState::Draft => Protecting::Finish,
            CaseState::Screened | CaseState::Referred | CaseState::Closed => Protecting::Result,
        }),
        goes_on: open.goes_on(),
        pause: pause.map(|pause| PauseView { until: time(pause.until()), over: pause.until() <= now }),
        so_far: (!open.is_withdrawn()).then(|| so_far(open)),
        safety: safety::show(),
        interpreter: facts.interpreting().as_ref().map(interpreting),
        longest_place: count(PLACE_MAX),
        talk: must_explain.then(|| talk::show(desk, Some(open.case.id))).transpose()?,
        clock_set_back: conversation.is_before_last(now),
        postpone: postponed::show(),
    })
}

fn interpreting(who: &Interpreting) -> InterpretingView {
    InterpretingView { interpreter: who.interpreter, tie: who.tie, found: who.found, wish: who.wish }
}

fn so_far(open: &OpenCase) -> SoFarView {
    let (interview, conversation) = (&open.interview, &open.conversation);
    let progress = interview.progress();
    let mood = |section: &screening::SectionId| {
        let notes = conversation.meetings.iter().rev().flat_map(|meeting| meeting.moods.iter().rev());
        let note = notes.into_iter().find(|note| note.section == *section)?;
        Some(Message::new(format!("mood-{}", note.mood.as_str())))
    };
    let sections = interview.sections().into_iter().filter(|(_, progress)| progress.shown > 0);
    SoFarView {
        answered: count(progress.answered),
        shown: count(progress.shown),
        sections: sections
            .map(|(id, progress)| SoFarSection {
                message: Message::new(format!("section-{id}")),
                answered: count(progress.answered),
                shown: count(progress.shown),
                mood: mood(id),
            })
            .collect(),
        meetings: conversation.meetings.iter().map(meeting).collect(),
        consent: conversation.consent().map(talk::record),
    }
}

fn meeting(meeting: &Meeting) -> MeetingLine {
    let end = match (meeting.end, meeting.stopped_in()) {
        (Some(_), _) => "ended",
        (None, Some(_)) => "paused",
        (None, None) => "broken-off",
    };
    let interpreter = meeting.interpreting.interpreter;
    let interprets = interpreter != screening::Interpreter::NotNeeded;
    MeetingLine {
        begun: time(meeting.begun),
        place: meeting.place.clone(),
        interpreter: interprets.then(|| Message::new(format!("fact-interpreter-{}", interpreter.as_str()))),
        end: Message::attribute("resume-meeting", end),
    }
}
