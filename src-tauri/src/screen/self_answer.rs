//! The laptop in the person's hands. Holds nothing of the case but the question that is asked and what the person taps here.

use super::count;
use super::language::{Language, language};
use super::message::{Choice, Message, choice};
use super::question::{explained, options, question_message};
use crate::desk::OpenCase;
use crate::desk::self_answer::{At, End, HandedOver, asked};
use crate::sound::playback::{Hearable, Playback};
use screening::question::Kind;
use screening::{Interview, QuestionId, Written};
use serde::Serialize;
use ts_rs::TS;

/// The screen that is turned to the person, in their language only.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SelfAnswerView {
    /// The person's language.
    pub person: Language,
    /// How the person hears that language.
    pub voice: Hearable,
    /// Whether each page is read out by itself, because the person reads none of the languages.
    pub aloud: bool,
    /// What is shown.
    pub page: SelfPage,
}

/// A page of it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "kebab-case", tag = "name", content = "view")]
pub enum SelfPage {
    /// What this is.
    Begin,
    /// A question.
    Question(SelfQuestion),
    /// Whether the officer may see the answers; after these words.
    Show(Message),
    /// The laptop is to be given back; after these words, if there are any.
    Return(Option<Message>),
}

/// A question as the person sees it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SelfQuestion {
    /// The id that commands take.
    pub id: String,
    /// The question.
    pub message: Message,
    /// The line that explains it.
    pub explained: Option<Message>,
    /// Whether several answers can be true at once.
    pub several: bool,
    /// What can be tapped: the options, then "I don't know" and "I don't want to say".
    pub options: Vec<Choice>,
    /// What is tapped.
    pub chosen: Vec<String>,
    /// The smallest and the largest number accepted, when a number is asked for.
    pub range: Option<(u32, u32)>,
    /// The number typed so far.
    pub number: Option<u32>,
    /// Which question it is, from 1.
    pub place: u32,
    /// How many there are at the moment; answers may bring more.
    pub of: u32,
}

/// The page at which the person is.
pub fn show(open: &OpenCase, handed: &HandedOver, playback: &Playback) -> SelfAnswerView {
    let said = |end| match end {
        End::Done => Some(Message::new("self-done")),
        End::Stopped => Some(Message::new("self-stopped")),
        End::Hidden => Some(Message::new("self-hidden")),
        End::Agreed => None,
    };
    let page = match &handed.at {
        At::Begin => SelfPage::Begin,
        At::Question(id) => question(&open.interview, handed, id).map_or(SelfPage::Begin, SelfPage::Question),
        At::Show => SelfPage::Show(said(handed.end).unwrap_or_else(|| Message::new("self-done"))),
        At::Return => SelfPage::Return(said(handed.end)),
    };
    let facts = &open.interview.facts;
    SelfAnswerView {
        person: language(&open.case.person_language),
        voice: playback.voice(&open.case.person_language),
        aloud: facts.speaks.is_some() && facts.reads.is_none(),
        page,
    }
}

fn question(base: &Interview, handed: &HandedOver, id: &QuestionId) -> Option<SelfQuestion> {
    let told = handed.told(base);
    let all = asked(base, &told);
    let place = all.iter().position(|question| question.id == *id)?;
    let question = all[place];
    let others = ["dont-know", "declined"].map(|value| choice(value.to_owned(), format!("answer-{value}")));
    let (chosen, number) = match handed.given(id).map(|answer| answer.value.written()) {
        Some(Written::List(all)) => (all, None),
        Some(Written::Text(one)) => (vec![one], None),
        Some(Written::Number(number)) => (Vec::new(), Some(number)),
        None => (Vec::new(), None),
    };
    Some(SelfQuestion {
        id: id.to_string(),
        message: question_message(question),
        explained: explained(question),
        several: matches!(question.kind, Kind::MultipleChoice { .. }),
        options: options(question).into_iter().chain(others).collect(),
        chosen,
        range: match question.kind {
            Kind::Number { range, .. } => Some(range),
            _ => None,
        },
        number,
        place: count(place + 1),
        of: count(all.len()),
    })
}
