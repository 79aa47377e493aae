//! An officer who does one thing after the other, by dice: answers, answers anew, takes back, notes, freezes, takes up again.

use crate::common::{form, meeting, said};
use atpazit_desktop::desk::{Desk, Destination, Location, OpenCase};
use atpazit_desktop::error::CommandError;
use atpazit_desktop::form::{AnswerView, DecisionKind, FactChange, Then};
use atpazit_desktop::session::Session;
use screening::{CaseId, CaseState, Kind, Question, Written};
use serde::{Deserialize, Serialize};
use vault::Search;

/// Random numbers from a seed, the same each time.
///
/// # Source
/// Sebastiano Vigna, `SplitMix64` (2015), in the public domain.
pub struct Dice(pub u64);

impl Dice {
    pub fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below another.
    pub fn below(&mut self, sides: usize) -> usize {
        usize::try_from(self.throw() % u64::try_from(sides).unwrap()).unwrap()
    }

    pub fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// What the officer does: each is one command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    Start,
    Open(CaseId),
    Answer(String, AnswerView),
    TakeBack(String),
    Told(String),
    Speaks(String),
    Finish,
    Decide(String),
    AskAgain(String),
    Close,
    Delete,
}

impl Step {
    /// Does it; returns the case that lies open afterwards, or the code with which it was refused.
    pub fn take(self, session: &Session) -> Result<Option<CaseId>, String> {
        let done = session.at_desk(|desk| match self {
            Self::Start => {
                goes_away(desk)?;
                desk.start(form("first-contact", "adult"))
            }
            Self::Open(id) => {
                goes_away(desk)?;
                desk.open(id)?;
                match desk.location {
                    Location::Resume => desk.begin_meeting(&meeting()),
                    _ => Ok(()),
                }
            }
            Self::Answer(question, answer) => desk.answer(&question, answer, Then::Next),
            Self::TakeBack(question) => desk.take_back(&question),
            Self::Told(words) => desk.set_fact(FactChange::Told(words)),
            Self::Speaks(language) => desk.set_person_language(&language),
            Self::Finish => desk.finish(),
            Self::Decide(reason) => desk.decide(DecisionKind::Differ, &reason),
            Self::AskAgain(question) => {
                desk.ask_again(&question)?;
                match desk.location {
                    Location::Resume => desk.begin_meeting(&meeting()),
                    _ => Ok(()),
                }
            }
            Self::Close => {
                desk.close()?;
                match desk.location {
                    Location::Closing { .. } => desk.close_conversation(true),
                    _ => Ok(()),
                }
            }
            Self::Delete => desk.delete(),
        });
        done.map_err(|error| error.code.as_str())?;
        Ok(session.look_up(|desk, _| Ok(open_case(desk))).unwrap())
    }
}

/// Closes the conversation that goes on, as the window does before another case is opened.
fn goes_away(desk: &mut Desk) -> Result<(), CommandError> {
    desk.go(Destination::Cases { search: String::new(), days: None, page: 0 })?;
    match desk.location {
        Location::Closing { .. } => desk.close_conversation(true),
        _ => Ok(()),
    }
}

fn open_case(desk: &Desk) -> Option<CaseId> {
    desk.open.as_ref().map(|open| open.case.id)
}

/// What the officer does next, and on which case. `number` marks the words that are typed.
pub fn next_step(session: &Session, dice: &mut Dice, number: u32) -> (Option<CaseId>, Step) {
    let chosen = session.look_up(|desk, _| {
        let step = match &desk.open {
            Some(open) => on_a_case(desk, open, dice, number),
            None => without_a_case(desk, dice),
        };
        Ok((open_case(desk), step))
    });
    chosen.unwrap()
}

fn cases(desk: &Desk) -> Vec<CaseId> {
    let all = Search { text: String::new(), offset: 0, limit: 100, ..Search::default() };
    desk.vault.cases(&all).unwrap().into_iter().map(|row| row.case.id).collect()
}

fn without_a_case(desk: &Desk, dice: &mut Dice) -> Step {
    let cases = cases(desk);
    if cases.is_empty() || (cases.len() < 6 && dice.below(3) == 0) {
        Step::Start
    } else {
        Step::Open(*dice.one_of(&cases))
    }
}

fn on_a_case(desk: &Desk, open: &OpenCase, dice: &mut Dice, number: u32) -> Step {
    let shown: Vec<&Question> = open.interview.shown().collect();
    let question = *dice.one_of(&shown);
    let id = question.id.to_string();
    let words = format!("izdomāts {number} {}", dice.throw());
    let turn = dice.below(100);
    match (open.case.state, turn) {
        (_, 0..3) => without_a_case(desk, dice),
        (CaseState::Draft, 3..75) => {
            let mut answer = said(value(question, dice, &words));
            answer.note = turn.is_multiple_of(2).then_some(words);
            Step::Answer(id, answer)
        }
        (CaseState::Draft, 75..83) => Step::TakeBack(id),
        (CaseState::Draft, 83..90) => Step::Told(words),
        (_, 3..8) | (CaseState::Draft, 90..94) => {
            Step::Speaks((*dice.one_of(&["ru", "uz-Latn", "ur"])).into())
        }
        (CaseState::Draft, 94..98) => Step::Finish,
        (CaseState::Screened | CaseState::Referred, 8..60) => Step::Decide(words),
        (CaseState::Draft | CaseState::Screened | CaseState::Referred, 98) | (CaseState::Closed, 8..20) => {
            if turn.is_multiple_of(2) {
                Step::Close
            } else {
                Step::Delete
            }
        }
        (_, 99) => Step::Delete,
        _ => Step::AskAgain(id),
    }
}

/// An answer that fits; one option only, so that none unticks another.
fn value(question: &Question, dice: &mut Dice, words: &str) -> Written {
    let text = |text: &str| Written::Text(text.to_owned());
    if dice.below(10) == 0 {
        return text(dice.one_of::<&str>(&["dont-know", "declined"]));
    }
    match &question.kind {
        Kind::YesNo { .. } => text(dice.one_of::<&str>(&["yes", "no"])),
        Kind::SingleChoice { options } => Written::Text(dice.one_of(options).id.to_string()),
        Kind::MultipleChoice { options } => Written::List(vec![dice.one_of(options).id.to_string()]),
        Kind::Number { range: (least, most), .. } => {
            let span = usize::try_from(most - least).unwrap() + 1;
            Written::Number(least + u32::try_from(dice.below(span)).unwrap())
        }
        Kind::Date => text("2026-03-01"),
        Kind::Month => Written::Text(format!("2026-{:02}", dice.below(9) + 1)),
        Kind::ShortText => text(words),
    }
}
